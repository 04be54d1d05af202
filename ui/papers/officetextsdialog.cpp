// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/officetextsdialog.h"

#include "kit/look/parts.h"
#include "kit/look/theme.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace sovang {

namespace {

QStringList linesOf(const QPlainTextEdit *field)
{
    return field ? officeLines(field->toPlainText()) : QStringList();
}

} // namespace

OfficeTextsDialog::OfficeTextsDialog(OfficePaper paper, const QString &title, const OfficeTexts &texts,
                                     QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Texts of the office: %1").arg(title));
    resize(metrics::card, metrics::dialog);
    auto *layout = new QVBoxLayout(this);
    setPageMargins(*layout);
    layout->addWidget(makeSecond(tr("One text a line. What is left empty stays as the program writes it.")));
    if (hasBasis(paper))
        m_basis =
            addField(tr("&Legal bases (after “Căn cứ”)"),
                     QStringLiteral("Nghị định số 86/2023/NĐ-CP ngày 07 tháng 12 năm 2023 của Chính phủ"),
                     texts.basis);
    if (hasRecipients(paper))
        m_recipients = addField(tr("&Recipients"),
                                QStringLiteral("Như Điều 3\nSở Văn hóa, Thể thao và Du lịch\nLưu: VT"),
                                texts.recipients);
    addDialogButtons(*this, *makePrimaryButton(tr("Save")));
}

QPlainTextEdit *OfficeTextsDialog::addField(const QString &label, const QString &example,
                                            const QStringList &lines)
{
    auto *field = new QPlainTextEdit(lines.join(u'\n'));
    field->setPlaceholderText(example);
    field->setTabChangesFocus(true);
    field->setAccessibleName(QString(label).remove(u'&'));
    auto *words = new QLabel(label);
    words->setBuddy(field);
    layout()->addWidget(words);
    layout()->addWidget(field);
    return field;
}

OfficeTexts OfficeTextsDialog::texts() const
{
    return {linesOf(m_basis), linesOf(m_recipients)};
}

} // namespace sovang
