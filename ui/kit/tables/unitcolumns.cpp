// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/tables/unitcolumns.h"

#include "base/period.h"
#include "kit/reasonwords.h"
#include "kit/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace sovang {

namespace {

struct UnitColumnText
{
    Q_DECLARE_TR_FUNCTIONS(sovang::UnitColumns)
};

using Kind = UnitColumn::Kind;

UnitColumn signColumn()
{
    return {.title = {},
            .kind = Kind::Sign,
            .value = [](const UnitYear &u) { return words::sign(u.outcome.kind); },
            .sortValue = [](const UnitYear &u) { return static_cast<int>(u.outcome.kind); }};
}

UnitColumn textColumn(const QString &title, QString Unit::*member)
{
    return {.title = title, .value = [member](const UnitYear &u) { return u.unit.*member; }};
}

UnitColumn totalColumn(const QString &title)
{
    return {.title = title,
            .kind = Kind::Number,
            .value = [](const UnitYear &u) { return words::total(u); },
            .sortValue =
                [](const UnitYear &u) {
                    return u.outcome.total ? roundedHalfUp(*u.outcome.total).hundredths() : qint64(-1);
                }};
}

UnitColumn clockColumn()
{
    return {.title = UnitColumnText::tr("Years"), .kind = Kind::Clock, .value = [](const UnitYear &u) {
                return int(u.state.counted.size());
            }};
}

UnitColumn yearColumn(const QString &title, std::optional<Year> Unit::*member)
{
    return {.title = title,
            .kind = Kind::Number,
            .value =
                [member](const UnitYear &u) {
                    const std::optional<Year> &year = u.unit.*member;
                    return year ? QVariant(year->value()) : QVariant();
                },
            .sortValue = [member](const UnitYear &u) { return (u.unit.*member).value_or(Year()).value(); }};
}

// The total, or how many answers it still lacks.
QString progressText(const UnitYear &unit)
{
    const int missing = words::missingCount(unit);
    return missing == 0 ? words::total(unit) : UnitColumnText::tr("lacks %1").arg(missing);
}

// The latest decision of the year itself.
QString decisionText(const UnitYear &unit)
{
    const auto found = std::find_if(unit.decisions.rbegin(), unit.decisions.rend(),
                                    [&](const Decision &d) { return d.year() == unit.year; });
    if (found == unit.decisions.rend())
        return {};
    return found->number;
}

QString titleText(DecisionKind kind, Year from, Year to, YearType type)
{
    const QString text =
        kind == DecisionKind::First ? UnitColumnText::tr("First %1") : UnitColumnText::tr("Renewal %1");
    return text.arg(yearsText(from, to, type));
}

// What is proposed, or how little a near miss lacked.
QString proposalText(const UnitYear &unit)
{
    if (unit.proposal)
        return titleText(unit.proposal->kind, unit.proposal->from, unit.proposal->to, unit.yearType());
    const std::optional<NearMiss> miss = nearMissOf(unit);
    return miss ? words::shortfalls(miss->shortfalls) : QString();
}

} // namespace

QString longestProposal()
{
    constexpr Year year(2000);
    const QString first = titleText(DecisionKind::First, year, year + 1, YearType::Calendar);
    const QString renewal = titleText(DecisionKind::Renewal, year, year + 1, YearType::Calendar);
    return first.size() > renewal.size() ? first : renewal;
}

std::vector<UnitColumn> unitsColumns()
{
    return {textColumn(UnitColumnText::tr("Code"), &Unit::code),
            textColumn(UnitColumnText::tr("Unit"), &Unit::name),
            {.title = UnitColumnText::tr("Kind"),
             .value = [](const UnitYear &u) { return kindwords::unit(u.unit.kind); }},
            textColumn(UnitColumnText::tr("Block"), &Unit::block),
            {.title = UnitColumnText::tr("Standing"),
             .value = [](const UnitYear &u) { return kindwords::standing(u.state.standing); }},
            clockColumn(),
            textColumn(UnitColumnText::tr("Locality"), &Unit::locality),
            textColumn(UnitColumnText::tr("Class"), &Unit::unitClass),
            textColumn(UnitColumnText::tr("Address"), &Unit::address),
            textColumn(UnitColumnText::tr("Head"), &Unit::head),
            textColumn(UnitColumnText::tr("Union head"), &Unit::unionHead),
            textColumn(UnitColumnText::tr("Phone"), &Unit::phone),
            {.title = UnitColumnText::tr("Staff"),
             .kind = Kind::Number,
             .value = [](const UnitYear &u) { return u.unit.staff ? QVariant(*u.unit.staff) : QVariant(); },
             .sortValue = [](const UnitYear &u) { return u.unit.staff.value_or(-1); }},
            yearColumn(UnitColumnText::tr("Founded"), &Unit::founded),
            yearColumn(UnitColumnText::tr("Ended"), &Unit::dissolved)};
}

QList<int> unitsColumnsHiddenAtFirst()
{
    enum { Code, Name, KindColumn, Block, Standing, Clock, Locality, Ended = 14 };
    QList<int> hidden{KindColumn, Clock};
    for (int column = Locality; column <= Ended; ++column)
        hidden << column;
    return hidden;
}

std::vector<UnitColumn> scoringColumns()
{
    UnitColumn progress = totalColumn(UnitColumnText::tr("Points"));
    progress.value = progressText;
    return {signColumn(), textColumn(UnitColumnText::tr("Code"), &Unit::code),
            textColumn(UnitColumnText::tr("Unit"), &Unit::name), progress};
}

std::vector<UnitColumn> outcomeColumns(const std::function<QString(UnitId)> &meeting)
{
    return {signColumn(),
            textColumn(UnitColumnText::tr("Code"), &Unit::code),
            textColumn(UnitColumnText::tr("Unit"), &Unit::name),
            textColumn(UnitColumnText::tr("Block"), &Unit::block),
            totalColumn(UnitColumnText::tr("Total")),
            {.title = UnitColumnText::tr("Band"), .value = [](const UnitYear &u) { return u.outcome.band; }},
            clockColumn(),
            {.title = UnitColumnText::tr("Proposal"), .kind = Kind::Proposal, .value = proposalText},
            {.title = UnitColumnText::tr("Meeting"),
             .value = [meeting](const UnitYear &u) { return meeting ? meeting(u.unit.id) : QString(); }},
            {.title = UnitColumnText::tr("Decision"), .value = decisionText}};
}

} // namespace sovang
