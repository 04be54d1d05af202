// SPDX-License-Identifier: GPL-3.0-or-later
#include "movements/recorddialog.h"

#include "base/text.h"
#include "kit/look/parts.h"
#include "kit/look/refusallabel.h"
#include "kit/look/theme.h"
#include "kit/tables/completion.h"
#include "movements/papersfield.h"
#include "session/session.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QInputMethod>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTextDocument>

namespace sovang {

RecordDialog::RecordDialog(const QString &title, bool isNew, QWidget *parent)
    : QDialog(parent), m_form(new QFormLayout), m_refusal(new RefusalLabel)
{
    setWindowTitle(title);
    setMinimumWidth(metrics::card);
    if (isNew)
        m_another = makeButton(tr("Save and add &another"));
}

void RecordDialog::addRow(const QString &label, QWidget *field, const QString &name)
{
    field->setObjectName(name);
    m_form->addRow(label, field);
}

QLineEdit *RecordDialog::addField(const QString &label, const QString &value, const QString &name)
{
    auto *field = new QLineEdit(value);
    field->setCursorPosition(0);
    addRow(label, field, name);
    return field;
}

QLineEdit *RecordDialog::addPickField(const QString &label, const QString &value, QStringList known,
                                      const QString &name)
{
    QLineEdit *field = addField(label, value, name);
    completeFrom(*field, std::move(known));
    return field;
}

QLineEdit *RecordDialog::addNumberField(const QString &label, const QString &value, const QString &name)
{
    QLineEdit *field = addField(label, value, name);
    field->setMaximumWidth(metrics::shortField);
    return field;
}

QPlainTextEdit *RecordDialog::addTextField(const QString &label, const QString &value, const QString &name)
{
    auto *field = new QPlainTextEdit(value);
    field->setTabChangesFocus(true);
    field->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // lines wrap
    field->document()->setDocumentMargin(2); // its text stands where that of the other fields does
    field->setFixedHeight(3 * metrics::row);
    addRow(label, field, name);
    return field;
}

PapersField *RecordDialog::addPapersField(const std::vector<Evidence> &papers, const RecordChoices &choices)
{
    if (!choices.prompts)
        return nullptr;
    auto *field = new PapersField(papers, choices.session.book().path(), *choices.prompts);
    addRow(tr("&Files and papers"), field, QStringLiteral("papers"));
    return field;
}

QComboBox *RecordDialog::addChoice(const QString &label, const QStringList &choices, int chosen,
                                   const QString &name)
{
    auto *field = new QComboBox;
    field->addItems(choices);
    field->setCurrentIndex(chosen);
    addRow(label, field, name);
    return field;
}

void RecordDialog::finish()
{
    alignForm(*m_form);
    auto *layout = new QVBoxLayout(this);
    setPageMargins(*layout);
    layout->addLayout(m_form);
    layout->addWidget(m_refusal);
    QDialogButtonBox *buttons = addDialogButtons(*this, *makePrimaryButton(tr("&Save")));
    if (m_another) {
        m_another->setObjectName(QStringLiteral("another"));
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
        connect(shortcut, &QShortcut::activated, m_another, &QPushButton::click);
        m_another->setToolTip(shortcut->key().toString(QKeySequence::NativeText));
        buttons->addButton(m_another, QDialogButtonBox::ActionRole);
        connect(m_another, &QPushButton::clicked, this, [this] {
            m_wantsAnother = true;
            accept();
        });
    }
}

void RecordDialog::accept()
{
    QGuiApplication::inputMethod()->commit();
    const QString why = refusal();
    m_refusal->tell(why);
    if (why.isEmpty())
        QDialog::accept();
    else
        m_wantsAnother = false;
}

} // namespace sovang
