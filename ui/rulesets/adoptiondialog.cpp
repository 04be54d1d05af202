// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulesets/adoptiondialog.h"

#include "kit/look/parts.h"
#include "kit/look/refusallabel.h"
#include "kit/look/theme.h"
#include "rulesets/rulewords.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QInputMethod>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace sovang {

namespace {

constexpr auto markField = "default";

QStringList authorityParts()
{
    return {QStringLiteral("issuer"), QStringLiteral("parent"), QStringLiteral("signerTitle"),
            QStringLiteral("symbol")};
}

QString renewalRow()
{
    return QStringLiteral("authority.renewal");
}

} // namespace

AdoptionDialog::AdoptionDialog(const RuleSet &rules, const RuleAdoption &start,
                               std::vector<RuleSetPtr> published, const QString &goOn, QWidget *parent)
    : QDialog(parent),
      m_start(adoptedFrom(rules, start)),
      m_published(std::move(published)),
      m_sameAuthority(new QCheckBox(tr("Renewals by the &same authority"))),
      m_vetoes(new QPlainTextEdit),
      m_refusal(new RefusalLabel),
      m_ok(makePrimaryButton(goOn))
{
    setWindowTitle(tr("Make a rule set your own"));
    resize(metrics::card + metrics::nameColumn, metrics::card + 2 * metrics::row);
    m_sameAuthority->setChecked(start.firstAuthority == start.renewalAuthority);
    auto *layout = new QVBoxLayout(this);
    setPageMargins(*layout);
    QLabel *title = makeHeading(rules.title);
    title->setWordWrap(true);
    layout->addWidget(title);
    layout->addWidget(makeSecond(tr("These differ from place to place. The criteria and their points stay as "
                                    "they are; they can be changed in a draft.")));
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    QWidget *form = makeForm();
    area->setWidget(form);
    form->setAutoFillBackground(false);
    layout->addWidget(area, 1);
    layout->addWidget(m_refusal);
    m_ok->setObjectName(QStringLiteral("adopt"));
    addDialogButtons(*this, *m_ok);
    read();
    m_fields.front().edit->setFocus();
}

QWidget *AdoptionDialog::makeForm()
{
    auto *pane = new QWidget;
    auto *form = new QFormLayout(pane);
    form->setContentsMargins(0, 0, metrics::space12, 0);
    addFields(*form, DraftRowKind::General,
              {QStringLiteral("title"), QStringLiteral("id"), QStringLiteral("validFrom"),
               QStringLiteral("validTo")});
    addFields(*form, DraftRowKind::PassMark, {QString::fromLatin1(markField)});
    for (const DraftRow &row : m_start.rows()) {
        if (row.kind == DraftRowKind::ClassMark)
            addField(*form, row, QStringLiteral("from"),
                     tr("Pass mark of class %1").arg(m_start.value(row.path, QStringLiteral("class"))));
    }
    addFields(
        *form, DraftRowKind::Recognition,
        {QStringLiteral("firstYears"), QStringLiteral("renewalYears"), QStringLiteral("validityYears")});
    addHeading(*form, words::draftRow(DraftRowKind::FirstAuthority));
    addFields(*form, DraftRowKind::FirstAuthority, authorityParts());
    addRenewal(*form);
    addHeading(*form, words::draftRow(DraftRowKind::Vetoes));
    m_vetoes->setObjectName(QStringLiteral("adopt.vetoes"));
    m_vetoes->setPlainText(vetoLines(m_start));
    m_vetoes->setTabChangesFocus(true);
    m_vetoes->setPlaceholderText(tr("One on each line, such as V1: somebody was disciplined"));
    m_vetoes->setMinimumHeight(4 * metrics::row);
    m_vetoes->setAccessibleName(words::draftRow(DraftRowKind::Vetoes));
    form->addRow(m_vetoes);
    connect(m_vetoes, &QPlainTextEdit::textChanged, this, &AdoptionDialog::read);
    alignForm(*form);
    return pane;
}

void AdoptionDialog::addHeading(QFormLayout &form, const QString &text)
{
    QLabel *heading = makeHeading(text);
    heading->setContentsMargins(0, metrics::space8, 0, 0);
    heading->setWordWrap(true);
    form.addRow(heading);
}

QLineEdit *AdoptionDialog::addField(QFormLayout &form, const DraftRow &row, const QString &name,
                                    const QString &label)
{
    const std::vector<DraftField> known = words::draftFields(m_start, row);
    const auto field = std::ranges::find(known, name, &DraftField::name);
    const QString value = m_start.value(row.path, name);
    auto *edit = new QLineEdit(field->editor == DraftField::Editor::Number ? words::points(value) : value);
    edit->setCursorPosition(0);
    edit->setPlaceholderText(field->hint);
    edit->setObjectName(QStringLiteral("adopt.%1.%2").arg(row.path, name));
    form.addRow(label.isEmpty() ? field->label : label, edit);
    m_fields.push_back({row.path, name, edit});
    connect(edit, &QLineEdit::textChanged, this, &AdoptionDialog::read);
    return edit;
}

void AdoptionDialog::addFields(QFormLayout &form, DraftRowKind kind, const QStringList &names)
{
    const std::vector<DraftRow> rows = m_start.rows();
    const auto row = std::ranges::find(rows, kind, &DraftRow::kind);
    for (const QString &name : names)
        addField(form, *row, name);
}

void AdoptionDialog::addRenewal(QFormLayout &form)
{
    m_sameAuthority->setObjectName(QStringLiteral("adopt.sameAuthority"));
    form.addRow({}, m_sameAuthority);
    const size_t first = m_fields.size();
    addFields(form, DraftRowKind::RenewalAuthority, authorityParts());
    std::vector<QLineEdit *> edits;
    for (size_t i = first; i < m_fields.size(); ++i)
        edits.push_back(m_fields[i].edit);
    const auto show = [this, &form, edits] {
        for (QLineEdit *edit : edits)
            form.setRowVisible(edit, !m_sameAuthority->isChecked());
    };
    show();
    connect(m_sameAuthority, &QCheckBox::toggled, this, show);
    connect(m_sameAuthority, &QCheckBox::toggled, this, &AdoptionDialog::read);
}

void AdoptionDialog::read()
{
    m_draft = m_start;
    for (const Field &field : m_fields) {
        if (field.name == QLatin1String(markField))
            changePassMark(m_draft, field.edit->text());
        else if (field.row != renewalRow() || !m_sameAuthority->isChecked())
            m_draft.set(field.row, field.name, field.edit->text());
    }
    if (m_sameAuthority->isChecked()) {
        for (const QString &part : authorityParts())
            m_draft.set(renewalRow(), part, m_draft.value(QStringLiteral("authority.first"), part));
    }
    setVetoLines(m_draft, m_vetoes->toPlainText());
    m_check = checkDraft(m_draft, m_published);
    const std::vector<DraftRow> rows = m_draft.rows();
    QString why;
    if (!m_check.findings.empty()) {
        const DraftFinding &first = m_check.findings.front();
        const auto row = std::ranges::find(rows, first.row, &DraftRow::path);
        why = row == rows.end()
                  ? first.text
                  : QStringLiteral("%1: %2").arg(words::draftPlace(m_draft, *row, first.field), first.text);
    }
    m_refusal->tell(why);
    m_ok->setEnabled(m_check.canBePublished());
}

void AdoptionDialog::accept()
{
    QGuiApplication::inputMethod()->commit();
    read();
    if (m_check.canBePublished())
        QDialog::accept();
}

} // namespace sovang
