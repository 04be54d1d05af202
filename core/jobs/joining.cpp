// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/joining.h"

#include "domain/error.h"
#include "storage/book.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace sovang {

namespace {

struct Message
{
    Q_DECLARE_TR_FUNCTIONS(Joining)
};

constexpr Round rounds[] = {Round::Self, Round::Team, Round::Final};

Unit filledFrom(Unit unit, const Unit &other)
{
    for (QString Unit::*field : {&Unit::block, &Unit::locality, &Unit::unitClass, &Unit::address, &Unit::head,
                                 &Unit::unionHead, &Unit::phone}) {
        if ((unit.*field).isEmpty())
            unit.*field = other.*field;
    }
    if (!unit.staff)
        unit.staff = other.staff;
    if (!unit.founded)
        unit.founded = other.founded;
    if (!unit.dissolved)
        unit.dissolved = other.dissolved;
    return unit;
}

std::vector<UnitJoin::Score> scoresOf(const Book &book, UnitId unit)
{
    std::vector<UnitJoin::Score> scores;
    for (const Round round : rounds) {
        book.scores().forUnit(unit, round, [&](const AnswerRow &row) {
            scores.push_back({row.year, round, book.scores().code(row.codeId), row.answer});
        });
    }
    return scores;
}

std::set<Year> yearsOf(const Book &book, UnitId unit)
{
    std::set<Year> years;
    for (const Registration &registration : book.registrations().ofUnit(unit))
        years.insert(registration.year);
    for (const Exclusion &exclusion : book.exclusions().ofUnit(unit))
        years.insert(exclusion.year);
    for (const UnitJoin::Score &score : scoresOf(book, unit))
        years.insert(score.year);
    return years;
}

void refuseSharedYears(const Book &book, const Unit &kept, const Unit &gone)
{
    const std::set<Year> there = yearsOf(book, kept.id);
    for (const Year year : yearsOf(book, gone.id)) {
        if (there.contains(year)) {
            throw Error(
                Error::Kind::Refused,
                Message::tr("%1 and %2 both have a registration or scores in %3. Take those of one away "
                            "first, or enter a merger when they were two units.")
                    .arg(kept.code, gone.code, year.toString()));
        }
    }
}

void refuseHistory(const Book &book, const Unit &gone)
{
    const auto events = book.lineage().all();
    if (std::ranges::any_of(events, [&](const LineageEvent &event) { return event.concerns(gone.id); })) {
        throw Error(
            Error::Kind::Refused,
            Message::tr("%1 was renamed, merged, split or dissolved by the book; take that back first, or "
                        "keep this one and let the other go.")
                .arg(gone.code));
    }
}

void refuseSharedDecisions(const Book &book, const Unit &kept, const UnitJoin &join)
{
    for (const Decision &decision : book.decisions().ofUnit(kept.id)) {
        const bool isTwice = std::ranges::any_of(join.decisions, [&](const Decision &other) {
            return other.number == decision.number && other.kind == decision.kind &&
                   other.year() == decision.year();
        });
        if (isTwice) {
            throw Error(Error::Kind::Refused,
                        Message::tr("%1 and %2 both have the decision %3. Remove one first.")
                            .arg(kept.code, join.gone.code, decision.number));
        }
    }
}

Unit unitOf(const Book &book, UnitId id)
{
    const std::optional<Unit> unit = book.units().find(id);
    if (!unit)
        throw Error(Error::Kind::NotFound, Message::tr("One of the two is no longer in the book."));
    return *unit;
}

} // namespace

UnitJoin planJoin(const Book &book, UnitId kept, UnitId gone)
{
    UnitJoin join;
    join.kept = unitOf(book, kept);
    join.gone = unitOf(book, gone);
    refuseHistory(book, join.gone);
    refuseSharedYears(book, join.kept, join.gone);
    join.keptAfter = filledFrom(join.kept, join.gone);
    join.registrations = book.registrations().ofUnit(gone);
    join.exclusions = book.exclusions().ofUnit(gone);
    join.decisions = book.decisions().ofUnit(gone);
    refuseSharedDecisions(book, join.kept, join);
    join.scores = scoresOf(book, gone);
    join.wasDifferent = book.different().all().contains(unitPair(kept, gone));
    return join;
}

void applyJoin(Book &book, const UnitJoin &join)
{
    const UnitId kept = join.kept.id;
    const UnitId gone = join.gone.id;
    for (Registration registration : join.registrations) {
        book.registrations().remove(gone, registration.year);
        registration.unit = kept;
        book.registrations().put(registration);
    }
    for (Exclusion exclusion : join.exclusions) {
        book.exclusions().remove(gone, exclusion.year);
        exclusion.unit = kept;
        book.exclusions().put(exclusion);
    }
    for (Decision decision : join.decisions) {
        decision.unit = kept;
        book.decisions().update(decision);
    }
    for (const UnitJoin::Score &score : join.scores) {
        book.scores().remove(gone, score.year, score.round, score.code);
        book.scores().put(kept, score.year, score.round, score.code, score.answer);
    }
    book.units().remove(gone);
    book.units().update(join.keptAfter);
    book.different().remove(unitPair(kept, gone));
}

void revertJoin(Book &book, const UnitJoin &join)
{
    const UnitId kept = join.kept.id;
    const UnitId gone = join.gone.id;
    book.units().add(join.gone);
    book.units().update(join.kept);
    for (const Registration &registration : join.registrations) {
        book.registrations().remove(kept, registration.year);
        book.registrations().put(registration);
    }
    for (const Exclusion &exclusion : join.exclusions) {
        book.exclusions().remove(kept, exclusion.year);
        book.exclusions().put(exclusion);
    }
    for (const Decision &decision : join.decisions)
        book.decisions().update(decision);
    for (const UnitJoin::Score &score : join.scores) {
        book.scores().remove(kept, score.year, score.round, score.code);
        book.scores().put(gone, score.year, score.round, score.code, score.answer);
    }
    if (join.wasDifferent)
        book.different().add(unitPair(kept, gone));
}

} // namespace sovang
