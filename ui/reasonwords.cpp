// SPDX-License-Identifier: GPL-3.0-or-later
#include "reasonwords.h"

#include "words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace sovang::words {

namespace {

struct Word
{
    Q_DECLARE_TR_FUNCTIONS(sovang::ReasonWords)
};

QString points(const Exact &exact)
{
    return roundedHalfUp(exact).toDisplay();
}

QString amount(const Exact &missing)
{
    return roundedHalfUp(missing) == Points() ? Word::tr("less than 0,01") : points(missing);
}

QString itemTitle(const UnitYear &unit, const QString &code)
{
    const int index = unit.rules ? unit.rules->indexOf(code) : -1;
    return index < 0
               ? code
               : QStringLiteral("%1 “%2”").arg(code, unit.rules->items[static_cast<size_t>(index)].title);
}

// \a criterion is empty for the pass mark; only a unit that failed by it is asked.
QString shortfallText(const UnitYear &unit, const QString &criterion)
{
    const std::vector<Shortfall> all = shortfallsOf(unit);
    const auto found = std::ranges::find(all, criterion, &Shortfall::criterion);
    if (found == all.end())
        return criterion;
    const QString text = criterion.isEmpty()
                             ? Word::tr("total %1, under the pass mark of %2, lacks %3")
                             : Word::tr("%4 has %1 points, under its minimum of %2, lacks %3");
    const QString numbers = text.arg(points(found->have), points(found->need), amount(found->missing()));
    return criterion.isEmpty() ? numbers : numbers.arg(criterion);
}

QString reason(const Reason &reason, const UnitYear &unit)
{
    switch (reason.kind) {
    case ReasonKind::Excluded:
        return Word::tr("it is noted for this year that it is not considered");
    case ReasonKind::GateNotMet:
        return Word::tr("condition %1 is not met").arg(itemTitle(unit, reason.code));
    case ReasonKind::NoRuleSet:
        return Word::tr("no rule set for its kind and year");
    case ReasonKind::NothingApplicable:
        return Word::tr("no criterion applies");
    case ReasonKind::Missing:
        return Word::tr("%1 is missing").arg(itemTitle(unit, reason.code));
    case ReasonKind::Veto:
        return Word::tr("%1 occurred").arg(itemTitle(unit, reason.code));
    case ReasonKind::Requirement:
        return Word::tr("requirement %1 is not met").arg(itemTitle(unit, reason.code));
    case ReasonKind::BelowCriterionMinimum:
        return shortfallText(unit, reason.code);
    case ReasonKind::BelowPassMark:
        return shortfallText(unit, {});
    case ReasonKind::PendingYear:
        break;
    }
    return Word::tr("%1 has no outcome yet").arg(reason.code);
}

} // namespace

QString shortfalls(const std::vector<Shortfall> &shortfalls)
{
    QStringList texts;
    for (const Shortfall &shortfall : shortfalls) {
        const QString missing = amount(shortfall.missing());
        texts << (shortfall.criterion.isEmpty()
                      ? Word::tr("lacks %1 to pass").arg(missing)
                      : Word::tr("lacks %1 in %2").arg(missing, shortfall.criterion));
    }
    return texts.join(u"; "_qs);
}

QString signedPoints(const Exact &value)
{
    if (value >= 0)
        return u'+' + roundedHalfUp(value).toDisplay(2);
    return QStringLiteral("−") + std::max(roundedHalfUp(-value), Points::fromHundredths(1)).toDisplay(2);
}

QString reasons(const UnitYear &unit)
{
    QStringList texts;
    for (const Reason &each : unit.allReasons())
        texts << reason(each, unit);
    return texts.join(u"; "_qs);
}

QString outcomeAndBand(const UnitYear &unit)
{
    QString outcome = words::outcome(unit.outcome.kind);
    const QString &band = unit.outcome.band;
    if (band.isEmpty() || band.compare(outcome, Qt::CaseInsensitive) == 0)
        return outcome;
    return QStringLiteral("%1 – %2").arg(outcome, band);
}

} // namespace sovang::words
