// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include "jobs/year/evaluation.h"
#include "session/guarded.h"

#include <QDate>
#include <QFileInfo>

#include <algorithm>
#include <set>

namespace sovang {

void YearProgress::add(const UnitYear &unit, int times)
{
    const auto isOfYear = [&](const Decision &decision) { return decision.year() == unit.year; };
    units += times * (unit.registered || unit.unit.existsIn(unit.year));
    registered += times * unit.registered;
    finished += times * (unit.registered && unit.outcome.kind != OutcomeKind::Pending);
    proposed += times * unit.proposal.has_value();
    decided += times * static_cast<int>(std::ranges::count_if(unit.decisions, isOfYear));
}

namespace {

/// An office that begins a book enters the years of the running count first.
constexpr int yearsToCatchUp = 5;

std::vector<Year> yearsOf(const Book &book, Year chosen)
{
    const Year today(QDate::currentDate().year());
    std::set<Year> years{today - yearsToCatchUp, today + 1, chosen};
    for (const Year year : book.registrations.years())
        years.insert(year);
    for (const Year year : book.decisions.years())
        years.insert(year);
    for (const Year year : book.movements.years())
        years.insert(year);
    std::vector<Year> descending;
    for (Year year = *years.rbegin(); year >= *years.begin(); year = year - 1)
        descending.push_back(year);
    return descending;
}

Year yearToStartWith(const Book &book)
{
    const std::vector<Year> registered = book.registrations.years();
    return registered.empty() ? Year(QDate::currentDate().year()) : registered.back();
}

} // namespace

Session::Session(Book book, std::optional<Year> year, QObject *parent)
    : QObject(parent), m_book(std::move(book)), m_state(read(m_book, year ? *year : yearToStartWith(m_book)))
{}

QString Session::bookName() const
{
    return QFileInfo(m_book.path()).fileName();
}

Session::State Session::read(const Book &book, Year year)
{
    const Book::Reading oneMoment(book);
    State state;
    state.year = year;
    state.years = yearsOf(book, year);
    for (Registration &registration : book.registrations.ofYear(year))
        state.registrations.emplace(registration.unit, std::move(registration));
    for (Exclusion &exclusion : book.exclusions.ofYear(year))
        state.exclusions.emplace(exclusion.unit, std::move(exclusion));
    state.isSealed = book.seals.inForce(year).has_value();
    state.units = evaluateYear(book, {.year = year});
    state.indexUnits();
    for (const UnitYear &unit : state.units)
        state.progress.add(unit, 1);
    return state;
}

void Session::State::indexUnits()
{
    rows.clear();
    for (const UnitYear &unit : units)
        rows.emplace(unit.unit.id.value(), static_cast<int>(rows.size()));
}

void Session::setYear(Year year)
{
    if (year != m_state.year)
        load(year);
}

void Session::reload()
{
    load(m_state.year);
}

void Session::load(Year year)
{
    emit aboutToReset();
    doGuarded([&] { m_state = read(m_book, year); });
    emit wasReset();
    emit changed();
}

int Session::rowOf(UnitId unit) const
{
    const auto found = m_state.rows.find(unit.value());
    return found == m_state.rows.end() ? -1 : found->second;
}

const UnitYear *Session::find(UnitId unit) const
{
    const int row = rowOf(unit);
    return row < 0 ? nullptr : &unitAt(row);
}

QString Session::codeOf(UnitId unit) const
{
    const UnitYear *found = find(unit);
    return found ? found->unit.code : QString();
}

const Registration *Session::registration(UnitId unit) const
{
    const auto found = m_state.registrations.find(unit);
    return found == m_state.registrations.end() ? nullptr : &found->second;
}

const Exclusion *Session::exclusion(UnitId unit) const
{
    const auto found = m_state.exclusions.find(unit);
    return found == m_state.exclusions.end() ? nullptr : &found->second;
}

bool Session::doGuarded(const std::function<void()> &work)
{
    return guarded([this](const QString &message) { emit failed(message); }, work);
}

void Session::whenChanged(QObject *follower, std::function<void()> refresh)
{
    connect(this, &Session::changed, follower, [this, refresh = std::move(refresh)] { doGuarded(refresh); });
}

bool Session::attempt(const std::function<bool()> &work)
{
    bool isDone = false;
    return doGuarded([&] { isDone = work(); }) && isDone;
}

bool Session::carryOut(const Step &step, const QString &title)
{
    Touched touched;
    m_isBusy = true;
    const bool ok =
        doGuarded([&] { touched = step(m_book, m_makeProgress ? m_makeProgress(title) : Progress()); });
    m_isBusy = false;
    if (!ok)
        return false;
    emit saved();
    refresh(touched);
    return true;
}

bool Session::apply(std::unique_ptr<Edit> edit)
{
    if (!carryOut(edit->put(), edit->text()))
        return false;
    m_stack.push(edit.release());
    return true;
}

bool Session::apply(const LogNote &note, const Work &put, const Work &putBack)
{
    return apply(editOf(note, put, putBack));
}

void Session::undo()
{
    if (!m_stack.canUndo())
        return;
    const auto *edit = static_cast<const Edit *>(m_stack.command(m_stack.index() - 1));
    if (!carryOut(edit->putBack(), m_stack.undoText()))
        return;
    m_stack.undo();
    emit wasUndone(edit->note());
}

void Session::redo()
{
    if (!m_stack.canRedo())
        return;
    const auto *edit = static_cast<const Edit *>(m_stack.command(m_stack.index()));
    if (!carryOut(edit->put(), m_stack.redoText()))
        return;
    m_stack.redo();
    emit wasRedone(edit->note());
}

// A successor may start from the state of a unit that changed.
void Session::withSuccessors(std::vector<UnitId> &units) const
{
    const auto rulings = m_book.lineage.all();
    if (rulings.empty())
        return;
    for (size_t i = 0; i < units.size(); ++i) {
        for (const LineageEvent &ruling : rulings) {
            if (ruling.inherits == units[i] && std::ranges::find(units, ruling.successor) == units.end())
                units.push_back(ruling.successor);
        }
    }
}

void Session::refresh(const Touched &touched)
{
    constexpr size_t cheaperToReadAll = 64;
    bool readAll = !touched || touched->size() > cheaperToReadAll;
    if (!readAll)
        doGuarded([&] { readAll = !refreshUnits(*touched); });
    if (readAll)
        reload();
    else
        emit changed();
}

// Rows are ordered by code: with another code a unit belongs elsewhere among them.
bool Session::isRenumbered(UnitId unit) const
{
    const UnitYear *known = find(unit);
    const auto now = known ? m_book.units.find(unit) : std::nullopt;
    return now && now->code != known->unit.code;
}

bool Session::refreshUnits(std::vector<UnitId> units)
{
    const Book::Reading oneMoment(m_book);
    if (std::ranges::any_of(units, [this](UnitId unit) { return isRenumbered(unit); }))
        return false;
    withSuccessors(units);
    for (const UnitId unit : units)
        refreshUnit(unit);
    return true;
}

void Session::refreshUnit(UnitId unit)
{
    if (!m_book.units.find(unit)) {
        forgetUnit(unit);
        return;
    }
    auto registration = m_book.registrations.find(unit, m_state.year);
    auto exclusion = m_book.exclusions.find(unit, m_state.year);
    UnitYear fresh = evaluateUnit(m_book, unit, {.year = m_state.year});

    m_state.registrations.erase(unit);
    if (registration)
        m_state.registrations.emplace(unit, *std::move(registration));
    m_state.exclusions.erase(unit);
    if (exclusion)
        m_state.exclusions.emplace(unit, *std::move(exclusion));
    m_state.progress.add(fresh, 1);
    if (const int row = rowOf(unit); row >= 0) {
        m_state.progress.add(unitAt(row), -1);
        m_state.units[static_cast<size_t>(row)] = std::move(fresh);
        emit unitChanged(row);
        return;
    }
    const auto place = std::ranges::lower_bound(
        m_state.units, fresh.unit.code, {}, [](const UnitYear &u) -> const QString & { return u.unit.code; });
    emit aboutToInsert(static_cast<int>(place - m_state.units.begin()));
    m_state.units.insert(place, std::move(fresh));
    m_state.indexUnits();
    emit inserted();
}

void Session::forgetUnit(UnitId unit)
{
    m_state.registrations.erase(unit);
    m_state.exclusions.erase(unit);
    const int row = rowOf(unit);
    if (row < 0)
        return;
    emit aboutToRemove(row);
    m_state.progress.add(unitAt(row), -1);
    m_state.units.erase(m_state.units.begin() + row);
    m_state.indexUnits();
    emit removed();
}

} // namespace sovang
