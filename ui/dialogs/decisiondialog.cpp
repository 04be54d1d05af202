// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/decisiondialog.h"

#include "domain/text.h"
#include "jobs/deciding.h"
#include "theme.h"
#include "widgets/parts.h"
#include "words.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QInputMethod>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace sovang {

DecisionDialog::DecisionDialog(const std::vector<UnitYear> &units, QStringList codes, QWidget *parent)
    : QDialog(parent),
      m_units(units),
      m_codes(std::move(codes)),
      m_kind(new QComboBox),
      m_number(new QLineEdit),
      m_date(new QDateEdit(QDate::currentDate())),
      m_signer(new QLineEdit),
      m_about(makeSecond()),
      m_refusal(new QLabel)
{
    setWindowTitle(tr("Enter decisions"));
    setMinimumWidth(metrics::dialog);
    for (const DecisionKind kind : {DecisionKind::First, DecisionKind::Renewal}) {
        if (!codesOf(kind).isEmpty())
            m_kind->addItem(words::decisionKind(kind), static_cast<int>(kind));
    }
    m_number->setObjectName(QStringLiteral("number"));
    m_number->setPlaceholderText(QStringLiteral("125/QĐ-UBND"));
    m_signer->setObjectName(QStringLiteral("signer"));
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    auto *form = new QFormLayout;
    form->setSpacing(metrics::space8);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->addRow(tr("Decision"), m_kind);
    form->addRow(tr("Number"), m_number);
    form->addRow(tr("Date"), m_date);
    form->addRow(tr("Signer"), m_signer);

    m_refusal->setProperty("refusal", true);
    m_refusal->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *ok = makePrimaryButton(tr("Enter"));
    ok->setDefault(true);
    buttons->addButton(ok, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &DecisionDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &DecisionDialog::showKind);

    auto *layout = new QVBoxLayout(this);
    setPageMargins(*layout);
    layout->addWidget(m_about);
    layout->addLayout(form);
    layout->addWidget(m_refusal);
    layout->addWidget(buttons);
    showKind();
}

DecisionKind DecisionDialog::kind() const
{
    return static_cast<DecisionKind>(m_kind->currentData().toInt());
}

QStringList DecisionDialog::codesOf(DecisionKind kind) const
{
    QStringList codes;
    for (const UnitYear &unit : m_units) {
        if (unit.proposal && unit.proposal->kind == kind && m_codes.contains(unit.unit.code))
            codes << unit.unit.code;
    }
    return codes;
}

void DecisionDialog::showKind()
{
    constexpr int named = 6;
    const QStringList codes = codesOf(kind());
    QString list = codes.mid(0, named).join(u", "_qs);
    if (codes.size() > named)
        list += QStringLiteral(", …");
    m_about->setText(tr("One decision for %n unit(s) with the proposed period: %1", nullptr,
                        static_cast<int>(codes.size()))
                         .arg(list));
}

void DecisionDialog::accept()
{
    QGuiApplication::inputMethod()->commit();
    const DecisionAct act{.kind = kind(),
                          .number = normalized(m_number->text()),
                          .date = m_date->date(),
                          .signer = normalized(m_signer->text())};
    if (act.number.isEmpty()) {
        m_refusal->setText(tr("A decision has a number."));
        return;
    }
    PlannedDecisions planned = planDecisionsFor(m_units, act, codesOf(act.kind));
    if (!planned.problems.empty()) {
        m_refusal->setText(planned.problems.front().message);
        return;
    }
    m_decisions = std::move(planned.decisions);
    QDialog::accept();
}

} // namespace sovang
