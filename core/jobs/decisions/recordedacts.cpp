// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/decisions/recordedacts.h"

#include "jobs/life/lifefacts.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace sovang {

namespace {

QString keyOfUnits(LineageKind kind, Year year, std::vector<UnitId> before, std::vector<UnitId> after)
{
    QStringList parts{toCode(kind), year.toString()};
    for (std::vector<UnitId> *units : {&before, &after}) {
        std::ranges::sort(*units);
        for (const UnitId unit : *units)
            parts << QString::number(unit.value());
        parts << QStringLiteral("-");
    }
    return parts.join(u' ');
}

LineageEvent withWhatIsSaid(LineageEvent event, const LifeChange &change)
{
    if (!change.document.isEmpty())
        event.document = change.document;
    if (change.date.isValid())
        event.date = change.date;
    const auto said = std::ranges::find_if(
        change.successors, [&](const Successor &one) { return one.unit.id == event.successor; });
    if (said == change.successors.end())
        return event;
    event.inherits = said->inherits;
    event.startsAnew = said->startsAnew && !event.begins;
    return event;
}

} // namespace

RecordedActs::RecordedActs(const LifeFacts &facts) : m_facts(facts)
{
    std::map<qint64, std::vector<LineageEvent>> byAct;
    for (const LineageEvent &event : facts.events())
        byAct[event.actId()].push_back(event);
    for (auto &[act, events] : byAct) {
        const LineageEvent &first = events.front();
        std::vector<UnitId> before = first.predecessors;
        std::vector<UnitId> after;
        if (first.kind == LineageKind::Dissolve)
            before = {first.successor};
        else
            std::ranges::transform(events, std::back_inserter(after), &LineageEvent::successor);
        m_acts.emplace(keyOfUnits(first.kind, first.year, before, after), std::move(events));
    }
}

QString RecordedActs::keyOf(const LifeChange &change)
{
    std::vector<UnitId> after;
    for (const Successor &successor : change.successors) {
        if (!successor.unit.id.isValid())
            return {};
        after.push_back(successor.unit.id);
    }
    return keyOfUnits(change.kind, change.year, change.predecessors, after);
}

// The next act that gave it another one says what it was called before.
QString RecordedActs::nameAfter(const LineageEvent &event) const
{
    const LineageEvent *next = nullptr;
    const auto order = [](const LineageEvent &one) { return std::tuple(one.year, one.id); };
    for (const LineageEvent *other : m_facts.eventsOf(event.successor)) {
        const bool isLater = other->successor == event.successor && order(*other) > order(event);
        if (isLater && !other->nameBefore.isEmpty() && (!next || order(*other) < order(*next)))
            next = other;
    }
    return next ? next->nameBefore : m_facts.find(event.successor)->name;
}

RecordedActs::Comparison RecordedActs::compare(const LifeChange &change) const
{
    Comparison comparison;
    const auto found = m_acts.constFind(keyOf(change));
    if (found == m_acts.constEnd())
        return comparison;
    comparison.isThere = true;
    comparison.after.kind = change.kind;
    comparison.after.year = change.year;
    for (const LineageEvent &event : *found) {
        const LineageEvent after = withWhatIsSaid(event, change);
        if (after != event)
            comparison.changed.emplace_back(event, after);
        comparison.after.events.push_back({after, -1});
        for (const Successor &successor : change.successors) {
            const QString name = nameAfter(event);
            const bool isSaid = successor.unit.id == event.successor && !successor.unit.name.isEmpty() &&
                                successor.unit.name != m_facts.find(event.successor)->name;
            if (isSaid && successor.unit.name != name)
                comparison.otherNames.emplace_back(event.successor, name);
        }
    }
    return comparison;
}

} // namespace sovang
