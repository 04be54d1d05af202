// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sheetfooter.h"

#include "theme.h"
#include "widgets/parts.h"
#include "words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace sovang {

SheetFooter::SheetFooter(QWidget *parent)
    : QFrame(parent),
      m_total(makeHeading({})),
      m_outcome(makeHeading({})),
      m_distance(new QLabel),
      m_missing(new QLabel),
      m_why(makeButton(tr("Why?"), QStringLiteral("why")))
{
    setObjectName(QStringLiteral("sheetFooter"));
    m_outcome->setObjectName(QStringLiteral("sheetOutcome"));
    m_why->setObjectName(QStringLiteral("whyButton"));
    m_why->setCheckable(true);
    connect(m_why, &QPushButton::toggled, this, &SheetFooter::whyToggled);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::space16, metrics::space8, metrics::space12, metrics::space8);
    layout->setSpacing(metrics::space24);
    for (QLabel *label : {m_total, m_outcome, m_distance, m_missing})
        layout->addWidget(label);
    layout->addStretch();
    layout->addWidget(m_why);
}

void SheetFooter::showUnit(const UnitYear *unit)
{
    m_why->setEnabled(unit);
    if (unit && unit->rules) {
        showOutcome(*unit);
        return;
    }
    for (QLabel *label : {m_total, m_outcome, m_distance, m_missing})
        label->clear();
}

void SheetFooter::showOutcome(const UnitYear &unit)
{
    const OutcomeKind kind = unit.outcome.kind;
    m_total->setText(tr("Total %1/%2").arg(words::total(unit), unit.rules->total.toDisplay()));
    QString text = QStringLiteral("%1 %2").arg(words::sign(kind), words::outcome(kind));
    if (!unit.outcome.band.isEmpty() && unit.outcome.band.compare(words::outcome(kind), Qt::CaseInsensitive))
        text += QStringLiteral(" – %1").arg(unit.outcome.band);
    m_outcome->setText(text);
    QPalette colored = m_outcome->palette();
    colored.setColor(QPalette::WindowText, words::signColor(kind, tokens()));
    m_outcome->setPalette(colored);
    const QString distance = words::distanceToPass(unit);
    m_distance->setText(
        distance.isEmpty()
            ? QString()
            : tr("from the mark of %1: %2")
                  .arg(unit.rules->passMark.forClass(unit.unit.unitClass).toDisplay(), distance));
    const int missing = words::missingCount(unit);
    m_missing->setText(missing > 0 ? tr("%n still missing", nullptr, missing) : QString());
}

} // namespace sovang
