// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/life/lifeconsequences.h"

#include "jobs/life/lifefacts.h"
#include "jobs/year/evaluation.h"
#include "storage/book.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace sovang {

namespace {

struct LifeConsequencesText
{
    Q_DECLARE_TR_FUNCTIONS(LifeConsequence)
};

std::optional<Year> lastYearOf(const Book &book)
{
    std::optional<Year> last;
    for (const std::vector<Year> &years : {book.registrations.years(), book.decisions.years()}) {
        if (!years.empty())
            last = last ? std::max(*last, years.back()) : years.back();
    }
    return last;
}

/// Asks for all states at once, and fills them in where they belong.
class Questions
{
public:
    size_t ask(UnitId unit, Year year)
    {
        m_questions.push_back({unit, year});
        return m_questions.size() - 1;
    }
    void answer(const Book &book, const LifeBeyond &beyond)
    {
        m_answers = statesWith(book, beyond, m_questions);
    }
    const StateAnswer &operator[](size_t question) const { return m_answers[question]; }

private:
    std::vector<StateQuestion> m_questions;
    std::vector<StateAnswer> m_answers;
};

/// A consequence whose states are still to be filled in.
struct Open
{
    LifeConsequence consequence;
    UnitId unit;
    std::optional<size_t> before = {}; ///< questions
    std::optional<size_t> start = {};
    std::optional<size_t> now = {};
};

class ConsequenceCollector
{
public:
    ConsequenceCollector(const Book &book, const LifeFacts &facts) : m_facts(facts), m_last(lastYearOf(book))
    {}

    void add(const LifeAct &act)
    {
        const LineageEvent &first = act.events.front().event;
        if (act.kind == LineageKind::Dissolve)
            return addEnded(first.successor, act);
        std::set<UnitId> successors;
        for (const LifeAct::Event &made : act.events)
            successors.insert(made.event.successor);
        for (const UnitId unit : first.predecessors) {
            if (!successors.contains(unit))
                addEnded(unit, act);
        }
        for (const LifeAct::Event &made : act.events)
            addSuccessor(made.event);
    }

    // Those that started from the state of a unit whose own becomes another, however far.
    void addFollowers()
    {
        if (!m_last)
            return;
        std::multimap<UnitId, const LineageEvent *> heirs;
        for (const LineageEvent &event : m_facts.events()) {
            if (event.inherits)
                heirs.emplace(*event.inherits, &event);
        }
        std::set<UnitId> seen;
        std::vector<UnitId> open;
        for (const Open &one : m_open) {
            seen.insert(one.unit);
            open.push_back(one.unit);
        }
        while (!open.empty()) {
            const auto [first, last] = heirs.equal_range(open.back());
            open.pop_back();
            for (auto heir = first; heir != last; ++heir) {
                const LineageEvent &event = *heir->second;
                if (!seen.insert(event.successor).second)
                    continue;
                open.push_back(event.successor);
                addFollower(event);
            }
        }
    }

    std::vector<LifeConsequence> answered(const Book &book, const LifeBeyond &beyond)
    {
        m_questions.answer(book, beyond);
        std::vector<LifeConsequence> consequences;
        for (Open &one : m_open) {
            LifeConsequence &consequence = one.consequence;
            if (one.before)
                consequence.before = m_questions[*one.before].after; // as acts before this one leave it
            if (one.start)
                consequence.start = m_questions[*one.start].after;
            if (one.now)
                consequence.now = m_questions[*one.now].after;
            if (consequence.fate == LifeConsequence::Fate::Follows) {
                consequence.before = m_questions[*one.now].before;
                if (consequence.before == consequence.now)
                    continue;
            }
            consequences.push_back(std::move(consequence));
        }
        return consequences;
    }

private:
    LifeConsequence consequence(UnitId unit, Year year, LifeConsequence::Fate fate) const
    {
        const Unit &known = *m_facts.find(unit);
        return {year, known.code, known.name, fate};
    }

    void addEnded(UnitId unit, const LifeAct &act)
    {
        Open open{consequence(unit, act.year, LifeConsequence::Fate::Ends), unit};
        open.before = m_questions.ask(unit, act.year - 1);
        for (const LifeAct::Event &made : act.events) {
            if (made.event.inherits == unit)
                open.consequence.heirs << m_facts.find(made.event.successor)->code;
        }
        m_open.push_back(std::move(open));
    }

    void addSuccessor(const LineageEvent &event)
    {
        using Fate = LifeConsequence::Fate;
        const UnitId unit = event.successor;
        const bool wasThere = std::ranges::find(event.predecessors, unit) != event.predecessors.end();
        Open open{consequence(unit, event.year, wasThere ? Fate::GoesOn : Fate::Begins), unit};
        const UnitId from = event.inherits.value_or(wasThere && !event.startsAnew ? unit : UnitId());
        if (wasThere)
            open.before = m_questions.ask(unit, event.year - 1);
        if (from.isValid()) {
            open.consequence.from = m_facts.find(from)->code;
            open.start = m_questions.ask(from, event.year - 1);
        }
        if (m_last && *m_last >= event.year && !LifeFacts::isProvisional(unit.value())) {
            open.consequence.until = m_last;
            open.now = m_questions.ask(unit, *m_last);
        }
        m_open.push_back(std::move(open));
    }

    void addFollower(const LineageEvent &event)
    {
        Open open{consequence(event.successor, event.year, LifeConsequence::Fate::Follows), event.successor};
        open.consequence.from = m_facts.find(*event.inherits)->code;
        open.start = m_questions.ask(*event.inherits, event.year - 1);
        open.consequence.until = m_last;
        open.now = m_questions.ask(event.successor, *m_last);
        m_open.push_back(std::move(open));
    }

    const LifeFacts &m_facts;
    std::optional<Year> m_last;
    std::vector<Open> m_open;
    Questions m_questions;
};

} // namespace

std::vector<LifeConsequence> consequencesOf(const Book &book, const LifeFacts &facts,
                                            const std::vector<LifeAct> &acts,
                                            const Rearrangement &rearrangement)
{
    ConsequenceCollector collector(book, facts);
    for (const LifeAct &act : acts)
        collector.add(act);
    collector.addFollowers();
    LifeBeyond beyond;
    for (const UnitChange &change : rearrangement.units)
        beyond.units.push_back(change.after);
    beyond.events = rearrangement.events;
    for (const auto &[before, after] : rearrangement.changed)
        beyond.events.push_back(after);
    return collector.answered(book, beyond);
}

QString consequencesSummary(const std::vector<LifeConsequence> &consequences)
{
    int taken = 0;
    int lost = 0;
    int titlesTaken = 0;
    int titlesLost = 0;
    for (const LifeConsequence &one : consequences) {
        const bool hasTitle = one.before.standing == Standing::Recognised;
        const bool hasCount = !one.before.counted.empty();
        const bool goesOver = one.fate == LifeConsequence::Fate::Ends && !one.heirs.isEmpty();
        titlesTaken += hasTitle && goesOver;
        titlesLost += hasTitle && one.losesState();
        taken += hasCount && goesOver;
        lost += hasCount && one.losesState();
    }
    if (taken + lost + titlesTaken + titlesLost == 0)
        return {};
    return LifeConsequencesText::tr(
               "Titles: %1 are taken over, %2 end. Running counts: %3 are taken over, %4 end.")
        .arg(titlesTaken)
        .arg(titlesLost)
        .arg(taken)
        .arg(lost);
}

} // namespace sovang
