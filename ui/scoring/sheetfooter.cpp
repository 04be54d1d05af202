// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/sheetfooter.h"

#include "kit/look/linelabel.h"
#include "kit/look/parts.h"
#include "kit/look/theme.h"
#include "kit/look/toolrow.h"
#include "kit/reasonwords.h"
#include "kit/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace sovang {

namespace {

const Band *nextBand(const RuleSet &rules, const Exact &total)
{
    const auto above = [&](const Band &band) { return toExact(band.from) > total; };
    const auto found = std::find_if(rules.bands.rbegin(), rules.bands.rend(), above); // the lowest one
    return found == rules.bands.rend() ? nullptr : &*found;
}

void color(QLabel &label, const QColor &ink)
{
    QPalette colored = label.palette();
    colored.setColor(QPalette::WindowText, ink);
    label.setPalette(colored);
}

} // namespace

SheetFooter::SheetFooter(QWidget *parent)
    : QFrame(parent),
      m_total(makeHeading({})),
      m_outcome(makeHeading({})),
      m_distance(new LineLabel),
      m_evidence(new QLabel),
      m_missing(makeLink({})),
      m_why(makeButton(tr("&Why?"), QStringLiteral("why")))
{
    setObjectName(QStringLiteral("sheetFooter"));
    m_total->setObjectName(QStringLiteral("sheetTotal"));
    m_outcome->setObjectName(QStringLiteral("sheetOutcome"));
    m_distance->setObjectName(QStringLiteral("sheetDistance"));
    m_distance->setProperty("second", true);
    m_missing->setObjectName(QStringLiteral("sheetMissing"));
    m_missing->setToolTip(tr("Go to the next cell that lacks an answer (F8)"));
    m_why->setObjectName(QStringLiteral("whyButton"));
    m_why->setCheckable(true);
    connect(m_why, &QPushButton::toggled, this, &SheetFooter::whyToggled);
    connect(m_missing, &QPushButton::clicked, this, &SheetFooter::missingWanted);

    auto *row = new ToolRow;
    row->add(m_total);
    row->add(m_outcome);
    row->add(m_distance, 1);
    row->add(m_missing);
    row->addOptional(m_evidence);
    row->add(m_why);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::space16, metrics::space4, metrics::space12, metrics::space4);
    layout->addWidget(row);
}

void SheetFooter::showNothing(bool canExplain)
{
    m_why->setEnabled(canExplain);
    for (QLabel *label : std::initializer_list<QLabel *>{m_total, m_outcome, m_distance, m_evidence})
        label->clear();
    m_missing->hide();
}

void SheetFooter::showSheet(const UnitYear &unit, const Answers &answers, int lackingEvidence)
{
    m_why->setEnabled(true);
    const RuleSet &rules = *unit.rules;
    const bool isWhole = unit.outcome.total.has_value();
    const Exact total = isWhole ? *unit.outcome.total : numbersSoFar(rules, answers).total.value_or(Exact());
    m_total->setText((isWhole ? tr("Total %1/%2") : tr("So far %1/%2"))
                         .arg(roundedHalfUp(total).toDisplay(2), rules.total.toDisplay()));
    showOutcome(unit);

    const Points mark = rules.passMark.forClass(unit.unit.unitClass);
    QStringList distances{
        tr("from the mark of %1: %2").arg(mark.toDisplay(), words::signedPoints(total - toExact(mark)))};
    const Band *band = nextBand(rules, total);
    if (band && band->from != mark)
        distances << tr("to “%1” (%2): %3")
                         .arg(band->name, band->from.toDisplay(),
                              words::signedPoints(total - toExact(band->from)));
    for (const WithheldBand &withheld : withheldBands(rules, unit.outcome)) {
        QStringList criteria;
        for (const int index : withheld.criteria)
            criteria << rules.criteria[static_cast<size_t>(index)].node.code;
        distances << tr("“%1” is withheld: under %2 % in %3")
                         .arg(withheld.band->name, withheld.band->minPercent->toDisplay(),
                              criteria.join(u", "_qs));
    }
    m_distance->setText(distances.join(u" · "_qs));
    // How far the mark is comes before what evidence lacks.
    m_distance->setMinimumWidth(m_distance->fontMetrics().horizontalAdvance(distances.front()) +
                                metrics::space8);

    const int missing = words::missingCount(unit);
    m_missing->setText(tr("%n still missing", nullptr, missing));
    m_missing->setVisible(missing > 0);
    m_evidence->setText(lackingEvidence > 0
                            ? QStringLiteral("◐ ") + tr("%n without evidence", nullptr, lackingEvidence)
                            : QString());
    color(*m_evidence, tokens().waiting);
}

void SheetFooter::showOutcome(const UnitYear &unit)
{
    const OutcomeKind kind = unit.outcome.kind;
    m_outcome->setText(QStringLiteral("%1 %2").arg(words::sign(kind), words::outcomeAndBand(unit)));
    color(*m_outcome, words::signColor(kind, tokens()));
}

} // namespace sovang
