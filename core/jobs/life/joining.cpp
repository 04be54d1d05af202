// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/life/joining.h"

#include "base/error.h"
#include "base/period.h"
#include "jobs/life/statuschange.h"
#include "storage/book.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace sovang {

namespace {

struct JoiningText
{
    Q_DECLARE_TR_FUNCTIONS(Joining)
};

constexpr Round rounds[] = {Round::Self, Round::Team, Round::Final};

std::vector<UnitJoin::Score> scoresOf(const Book &book, UnitId unit)
{
    std::vector<UnitJoin::Score> scores;
    for (const Round round : rounds) {
        book.scores.forUnit(unit, round, [&](const AnswerRow &row) {
            scores.push_back({row.year, round, book.scores.code(row.codeId), row.answer});
        });
    }
    return scores;
}

std::vector<UnitJoin::Papers> papersOf(const Book &book, UnitId unit)
{
    std::vector<UnitJoin::Papers> papers;
    for (const Year year : book.evidence.years(unit)) {
        for (auto &[code, item] : book.evidence.ofUnit(unit, year))
            papers.push_back({year, code, item});
    }
    return papers;
}

UnitJoin everythingOf(const Book &book, UnitId unit)
{
    UnitJoin all;
    all.registrations = book.registrations.ofUnit(unit);
    all.exclusions = book.exclusions.ofUnit(unit);
    all.decisions = book.decisions.ofUnit(unit);
    all.scores = scoresOf(book, unit);
    all.papers = papersOf(book, unit);
    all.meetings = book.meetings.ofUnit(unit);
    all.records = book.movements.ofUnit(unit);
    return all;
}

// What of each year cannot stand beside that of another unit, in words.
std::map<Year, QStringList> entriesByYear(const UnitJoin &all)
{
    std::map<Year, QStringList> entries;
    const auto add = [&](const auto &list, const QString &words) {
        for (const auto &one : list) {
            if (!entries[one.year].contains(words))
                entries[one.year] << words;
        }
    };
    add(all.registrations, JoiningText::tr("registration"));
    add(all.exclusions, JoiningText::tr("exclusion"));
    add(all.scores, JoiningText::tr("scores"));
    add(all.papers, JoiningText::tr("evidence and notes"));
    return entries;
}

void refuseSharedYears(const UnitJoin &join, const UnitJoin &ofKept)
{
    const auto there = entriesByYear(ofKept);
    for (const auto &[year, words] : entriesByYear(join)) {
        if (there.contains(year)) {
            throw Error(Error::Kind::Refused,
                        JoiningText::tr("%1 and %2 both have entries for %3 (%2: %4). Take those of one away "
                                        "first, or enter a merger when they were two units.")
                            .arg(join.kept.code, join.gone.code, year.toString(), words.join(u", "_qs)));
        }
    }
}

void refuseHistory(const Book &book, const Unit &kept, const Unit &gone)
{
    const auto events = book.lineage.all();
    const auto isConcerned = [&](const Unit &unit) {
        return std::ranges::any_of(events,
                                   [&](const LineageEvent &event) { return event.concerns(unit.id); });
    };
    if (!isConcerned(gone))
        return;
    if (isConcerned(kept)) {
        throw Error(
            Error::Kind::Refused,
            JoiningText::tr("Both %1 and %2 were renamed, merged, split or dissolved by the book. Take "
                            "that back for one of them first, in its details, and let that one go.")
                .arg(kept.code, gone.code));
    }
    throw Error(
        Error::Kind::Refused,
        JoiningText::tr("%1 was renamed, merged, split or dissolved by the book, so it has to stay: keep %1 "
                        "and let %2 go.")
            .arg(gone.code, kept.code));
}

// A registration counts in the years only in which its unit is there.
void refuseYearsWithoutUnit(const UnitJoin &join)
{
    for (const Registration &registration : join.registrations) {
        if (join.kept.existsIn(registration.year))
            continue;
        const bool isEarly = join.kept.founded && registration.year < *join.kept.founded;
        const QString why =
            isEarly ? JoiningText::tr("%1 was founded in %2 only, but %3 has a registration for "
                                      "%4. Mend the year of founding of %1 first.")
                    : JoiningText::tr("%1 ended in %2, but %3 has a registration for %4. Mend the "
                                      "year of dissolution of %1 first.");
        const Year limit = isEarly ? *join.kept.founded : *join.kept.dissolved;
        throw Error(Error::Kind::Refused,
                    why.arg(join.kept.code, limit.toString(), join.gone.code, registration.year.toString()));
    }
}

void refuseSharedDecisions(const UnitJoin &join, const UnitJoin &ofKept)
{
    for (const Decision &decision : ofKept.decisions) {
        const bool isTwice = std::ranges::any_of(join.decisions, [&](const Decision &other) {
            return other.number == decision.number && other.kind == decision.kind &&
                   other.year() == decision.year();
        });
        if (isTwice) {
            throw Error(Error::Kind::Refused,
                        JoiningText::tr("%1 and %2 both have the decision %3. Remove one first.")
                            .arg(join.kept.code, join.gone.code, decision.number));
        }
    }
}

bool isOpen(const MeetingItem &item)
{
    return item.verdict == Verdict::Open && !item.votes;
}

void refuseSharedVerdicts(const UnitJoin &join)
{
    for (const Meeting &meeting : join.meetings) {
        const int kept = meeting.indexOf(join.kept.id);
        const int gone = meeting.indexOf(join.gone.id);
        if (kept < 0 || isOpen(meeting.items[static_cast<size_t>(kept)]) ||
            isOpen(meeting.items[static_cast<size_t>(gone)]))
            continue;
        throw Error(
            Error::Kind::Refused,
            JoiningText::tr("The meeting of %3 has a verdict for both %1 and %2. Take one of them back in "
                            "that meeting first.")
                .arg(join.kept.code, join.gone.code, dayText(meeting.date)));
    }
}

// On an agenda with both, the one with a verdict stands for the two.
Meeting withOneOfThem(Meeting meeting, UnitId kept, UnitId gone)
{
    const int there = meeting.indexOf(kept);
    const auto from = meeting.items.begin() + meeting.indexOf(gone);
    if (there < 0) {
        from->unit = kept;
        return meeting;
    }
    MeetingItem &item = meeting.items[static_cast<size_t>(there)];
    if (isOpen(item)) {
        item = *from;
        item.unit = kept;
    }
    meeting.items.erase(from);
    return meeting;
}

// Founding and dissolution are acts of one entry, not details that the other lacks.
Unit filledFrom(Unit unit, const Unit &other)
{
    for (QString Unit::*field :
         {&Unit::block, &Unit::locality, &Unit::address, &Unit::head, &Unit::unionHead, &Unit::phone}) {
        if ((unit.*field).isEmpty())
            unit.*field = other.*field;
    }
    if (!unit.staff)
        unit.staff = other.staff;
    return unit;
}

// The class decides on the pass mark: it is filled in where no year comes to something else by it.
void fillClass(const Book &book, const Unit &other, Unit &unit)
{
    if (!unit.unitClass.isEmpty() || other.unitClass.isEmpty())
        return;
    Unit filled = unit;
    setClass(filled, other.unitClass, {});
    if (yearsChangedBy(book, {filled}).empty())
        unit = filled;
}

// The years that go over stay what they came to, under the kind and class of the one that goes.
void keepStatusOfYears(const Book &book, const UnitJoin &join, const UnitJoin &ofKept, Unit &unit)
{
    const auto moved = entriesByYear(join);
    if (moved.empty())
        return;
    Unit other = join.gone;
    other.kind = unit.kind;
    other.unitClass = unit.unitClass;
    other.earlier = unit.earlier;
    const bool isSameKind = std::ranges::all_of(
        moved, [&](const auto &entry) { return other.kindIn(entry.first) == join.gone.kindIn(entry.first); });
    if (isSameKind && yearsChangedBy(book, {other}).empty())
        return;
    const auto kept = entriesByYear(ofKept);
    for (Year year = moved.begin()->first; year <= moved.rbegin()->first; ++year) {
        if (!kept.contains(year))
            copyStatus(unit, year, join.gone);
    }
}

Unit unitOf(const Book &book, UnitId id)
{
    const std::optional<Unit> unit = book.units.find(id);
    if (!unit)
        throw Error(Error::Kind::NotFound, JoiningText::tr("One of the two is no longer in the book."));
    return *unit;
}

void setUnit(Book &book, const MovementRecords &records, UnitId unit)
{
    const auto update = [&](auto record) {
        record.unit = unit;
        book.movements.update(record);
    };
    std::ranges::for_each(records.activities, update);
    std::ranges::for_each(records.models, update);
    std::ranges::for_each(records.commendations, update);
}

// From one unit to the other, whichever of the two it is.
void moveScores(Book &book, const std::vector<UnitJoin::Score> &scores, UnitId from, UnitId to)
{
    book.scores.write([&](ScoreStore::Writer &writer) {
        for (const UnitJoin::Score &score : scores)
            writer.change(from, score.year, score.round, {score.code, std::nullopt});
        for (const UnitJoin::Score &score : scores)
            writer.put(to, score.year, score.round, score.code, score.answer);
    });
}

void movePapers(Book &book, const std::vector<UnitJoin::Papers> &papers, UnitId from, UnitId to)
{
    for (const UnitJoin::Papers &item : papers) {
        book.evidence.put(from, item.year, item.code, {});
        book.evidence.put(to, item.year, item.code, item.papers);
    }
}

} // namespace

UnitJoin planJoin(const Book &book, UnitId kept, UnitId gone)
{
    const Book::Reading oneMoment(book);
    UnitJoin join = everythingOf(book, gone);
    const UnitJoin ofKept = everythingOf(book, kept);
    join.kept = unitOf(book, kept);
    join.gone = unitOf(book, gone);
    refuseHistory(book, join.kept, join.gone);
    refuseSharedYears(join, ofKept);
    refuseYearsWithoutUnit(join);
    refuseSharedDecisions(join, ofKept);
    refuseSharedVerdicts(join);
    join.keptAfter = filledFrom(join.kept, join.gone);
    fillClass(book, join.gone, join.keptAfter);
    keepStatusOfYears(book, join, ofKept, join.keptAfter);
    join.wasDifferent = book.different.all().contains(unitPair(kept, gone));
    return join;
}

void applyJoin(Book &book, const UnitJoin &join)
{
    const UnitId kept = join.kept.id;
    const UnitId gone = join.gone.id;
    for (Registration registration : join.registrations) {
        book.registrations.remove(gone, registration.year);
        registration.unit = kept;
        book.registrations.put(registration);
    }
    for (Exclusion exclusion : join.exclusions) {
        book.exclusions.remove(gone, exclusion.year);
        exclusion.unit = kept;
        book.exclusions.put(exclusion);
    }
    for (Decision decision : join.decisions) {
        decision.unit = kept;
        book.decisions.update(decision);
    }
    moveScores(book, join.scores, gone, kept);
    movePapers(book, join.papers, gone, kept);
    for (const Meeting &meeting : join.meetings)
        book.meetings.update(withOneOfThem(meeting, kept, gone));
    setUnit(book, join.records, kept);
    book.units.remove(gone);
    book.units.update(join.keptAfter);
    book.different.remove(unitPair(kept, gone));
}

void revertJoin(Book &book, const UnitJoin &join)
{
    const UnitId kept = join.kept.id;
    const UnitId gone = join.gone.id;
    book.units.add(join.gone);
    book.units.update(join.kept);
    for (const Registration &registration : join.registrations) {
        book.registrations.remove(kept, registration.year);
        book.registrations.put(registration);
    }
    for (const Exclusion &exclusion : join.exclusions) {
        book.exclusions.remove(kept, exclusion.year);
        book.exclusions.put(exclusion);
    }
    for (const Decision &decision : join.decisions)
        book.decisions.update(decision);
    moveScores(book, join.scores, kept, gone);
    movePapers(book, join.papers, kept, gone);
    for (const Meeting &meeting : join.meetings)
        book.meetings.update(meeting);
    setUnit(book, join.records, gone);
    if (join.wasDifferent)
        book.different.add(unitPair(kept, gone));
}

} // namespace sovang
