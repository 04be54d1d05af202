// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisions/revocationdialog.h"

#include "base/text.h"
#include "kit/dialogs/actfields.h"
#include "kit/look/parts.h"
#include "kit/look/refusallabel.h"
#include "kit/look/theme.h"
#include "kit/tables/completion.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QInputMethod>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace sovang {

RevocationDialog::RevocationDialog(std::vector<UnitYear> units, UnitId chosen, ActOffers offers,
                                   PreviewDecisions preview, QWidget *parent)
    : QDialog(parent),
      m_units(std::move(units)),
      m_preview(std::move(preview)),
      m_unit(new QComboBox),
      m_reason(new QLineEdit),
      m_consequences(new ConsequencePanel),
      m_refusal(new RefusalLabel)
{
    setWindowTitle(tr("Revoke a title"));
    resize(metrics::card, metrics::card);
    m_unit->setObjectName(QStringLiteral("unit"));
    m_unit->setEditable(true);
    m_unit->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_unit->setInsertPolicy(QComboBox::NoInsert);
    completeFrom(*m_unit);
    for (const UnitYear &unit : m_units)
        m_unit->addItem(QStringLiteral("%1 · %2").arg(unit.unit.code, unit.unit.name));
    const auto first =
        std::ranges::find_if(m_units, [&](const UnitYear &unit) { return unit.unit.id == chosen; });
    m_unit->setCurrentIndex(first == m_units.end() ? 0 : static_cast<int>(first - m_units.begin()));
    m_reason->setObjectName(QStringLiteral("reason"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Unit"), m_unit);
    form->addRow(tr("&Reason"), m_reason);
    m_fields = new ActFields(*form, std::move(offers), this);
    alignForm(*form);

    auto *ok = makePrimaryButton(tr("Revoke"));
    auto *layout = new QVBoxLayout(this);
    setPageMargins(*layout);
    layout->addLayout(form);
    layout->addWidget(m_consequences, 1);
    layout->addWidget(m_refusal);
    addDialogButtons(*this, *ok);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &RevocationDialog::showConsequences);
    connect(m_unit, &QComboBox::editTextChanged, this, &RevocationDialog::showConsequences);
    connect(m_fields, &ActFields::dateChanged, this, &RevocationDialog::showConsequences);
    const auto takeBack = [this] { m_refusal->tell({}); };
    connect(m_unit, &QComboBox::editTextChanged, m_refusal, takeBack);
    connect(m_reason, &QLineEdit::textChanged, m_refusal, takeBack);
    connect(m_fields, &ActFields::changed, m_refusal, takeBack);
    showConsequences();
}

// What was typed must be one of the list: nobody guesses whose title is taken.
const UnitYear *RevocationDialog::unit() const
{
    const int index = m_unit->findText(m_unit->currentText(), Qt::MatchExactly);
    return index < 0 ? nullptr : &m_units[static_cast<size_t>(index)];
}

Decision RevocationDialog::typed(const UnitYear &unit) const
{
    return revocationOf(unit, m_fields->act(DecisionKind::Revocation), normalized(m_reason->text()));
}

std::optional<NumberSeries> RevocationDialog::series() const
{
    return m_fields->act(DecisionKind::Revocation).series;
}

void RevocationDialog::showConsequences()
{
    const UnitYear *chosen = unit();
    const Decision decision = chosen ? typed(*chosen) : Decision();
    m_consequences->show(decision.date.isValid() ? m_preview({}, {decision})
                                                 : std::vector<DecisionPreview>());
}

void RevocationDialog::accept()
{
    QGuiApplication::inputMethod()->commit();
    const UnitYear *chosen = unit();
    if (!chosen) {
        m_refusal->tell(tr("Choose the unit from the list."));
        return;
    }
    m_decision = typed(*chosen);
    if (m_decision.reason.isEmpty()) {
        m_refusal->tell(tr("A revocation needs its reason."));
        m_reason->setFocus();
        return;
    }
    const QString fault = m_fields->fault();
    if (!fault.isEmpty()) {
        m_refusal->tell(fault);
        m_fields->setFocus();
        return;
    }
    const QString missing = missingSigner(*chosen, DecisionKind::Revocation);
    if (m_decision.signer.isEmpty() && !missing.isEmpty()) {
        m_refusal->tell(missing);
        m_fields->askSigner();
        return;
    }
    QDialog::accept();
}

} // namespace sovang
