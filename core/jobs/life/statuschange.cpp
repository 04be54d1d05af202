// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/life/statuschange.h"

#include "domain/kindwords.h"
#include "jobs/year/evaluation.h"
#include "storage/book.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <map>

namespace sovang {

namespace {

struct StatusChangeText
{
    Q_DECLARE_TR_FUNCTIONS(StatusChange)
};

// Of what is not finished only that it is not finished counts.
bool isSameOutcome(const Outcome &a, const Outcome &b)
{
    return a == b || (a.kind == OutcomeKind::Pending && b.kind == OutcomeKind::Pending);
}

bool hasTitleOf(const std::vector<Decision> &decisions, Year year)
{
    return std::ranges::any_of(decisions, [year](const Decision &decision) {
        return decision.year() == year &&
               (decision.kind == DecisionKind::First || decision.kind == DecisionKind::Renewal);
    });
}

// Both walks are of one unit: they have the same years.
std::vector<Year> changedYears(const Book &book, const Unit &before, const Unit &after)
{
    const std::vector<YearVerdict> was = verdictsOf(book, before);
    const std::vector<YearVerdict> will = verdictsOf(book, after);
    const std::vector<Decision> decisions = book.decisions.ofUnit(before.id);
    std::vector<Year> years;
    for (size_t i = 0; i < was.size(); ++i) {
        const bool isSame = isSameOutcome(was[i].outcome, will[i].outcome) && was[i].state == will[i].state &&
                            was[i].proposal == will[i].proposal &&
                            (was[i].kind == will[i].kind || !hasTitleOf(decisions, was[i].year));
        if (!isSame)
            years.push_back(was[i].year);
    }
    return years;
}

QString codesText(const QStringList &codes)
{
    constexpr qsizetype most = 5;
    const QString first = codes.mid(0, most).join(u", "_qs);
    const auto rest = static_cast<int>(codes.size() - most);
    return rest > 0 ? StatusChangeText::tr("%1 and %n more", nullptr, rest).arg(first) : first;
}

} // namespace

std::vector<ChangedYears> yearsChangedBy(const Book &book, const std::vector<Unit> &units)
{
    const Book::Reading oneMoment(book);
    std::vector<ChangedYears> changes;
    for (const Unit &unit : units) {
        const std::optional<Unit> before = book.units.find(unit.id);
        const bool isSame = before && haveSameStatus(*before, unit) && before->founded == unit.founded &&
                            before->dissolved == unit.dissolved;
        if (!before || isSame)
            continue;
        std::vector<Year> years = changedYears(book, *before, unit);
        if (!years.empty())
            changes.push_back({unit.id, before->code, std::move(years)});
    }
    return changes;
}

QString yearsText(const std::vector<Year> &years)
{
    QStringList texts;
    for (const Year year : years)
        texts << year.toString();
    return texts.join(u", "_qs);
}

QString changedYearsText(const std::vector<ChangedYears> &changes)
{
    std::map<Year, QStringList> codes;
    for (const ChangedYears &change : changes) {
        for (const Year year : change.years)
            codes[year] << change.code;
    }
    QStringList years;
    for (const auto &[year, units] : codes)
        years << QStringLiteral("%1: %2").arg(year.toString(), codesText(units));
    return years.join(u"; "_qs);
}

QString statusSinceText(const Unit &before, const Unit &after)
{
    if (haveSameStatus(before, after))
        return {};
    const Year last = after.earlier.empty() ? Year() : after.earlier.back().until;
    const bool staysBefore = !after.earlier.empty() && before.kindIn(last) == after.kindIn(last) &&
                             before.classIn(last) == after.classIn(last);
    return staysBefore ? StatusChangeText::tr("from %1 on").arg((last + 1).toString())
                       : StatusChangeText::tr("in all years");
}

QString statusChangeText(const Unit &before, const Unit &after)
{
    const QString since = statusSinceText(before, after);
    if (since.isEmpty())
        return {};
    QStringList parts;
    if (before.kind != after.kind)
        parts << QStringLiteral("%1 → %2").arg(kindwords::unit(before.kind), kindwords::unit(after.kind));
    if (before.unitClass != after.unitClass)
        parts << StatusChangeText::tr("class “%1” → “%2”").arg(before.unitClass, after.unitClass);
    parts << since;
    return parts.join(u", "_qs);
}

Unit withStatusIn(const Unit &before, const Unit &typed, StatusYears years)
{
    Unit after = typed;
    after.kind = before.kind;
    after.unitClass = before.unitClass;
    after.earlier = before.earlier;
    if (typed.kind != before.kind)
        setKind(after, typed.kind, years);
    if (typed.unitClass != before.unitClass)
        setClass(after, typed.unitClass, years);
    return after;
}

} // namespace sovang
