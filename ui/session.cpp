// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "guarded.h"
#include "jobs/evaluation.h"

#include <QDate>
#include <QFileInfo>

#include <algorithm>
#include <set>

namespace sovang {

void YearProgress::add(const UnitYear &unit, int times)
{
    const auto isOfYear = [&](const Decision &decision) { return decision.year() == unit.year; };
    registered += times * unit.registered;
    finished += times * (unit.registered && unit.outcome.kind != OutcomeKind::Pending);
    proposed += times * unit.proposal.has_value();
    decided += times * static_cast<int>(std::ranges::count_if(unit.decisions, isOfYear));
}

namespace {

Year yearToStartWith(const Book &book)
{
    const std::vector<Year> registered = book.registrations().years();
    return registered.empty() ? Year(QDate::currentDate().year()) : registered.back();
}

} // namespace

Session::Session(Book book, std::optional<Year> year, QObject *parent)
    : QObject(parent), m_book(std::move(book)), m_year(year ? *year : yearToStartWith(m_book))
{
    readYears();
    evaluate();
}

QString Session::bookName() const
{
    return QFileInfo(m_book.path()).fileName();
}

void Session::readYears()
{
    const Year today(QDate::currentDate().year());
    std::set<Year> years{today, today + 1, m_year};
    for (const Year year : m_book.registrations().years())
        years.insert(year);
    for (const Year year : m_book.decisions().years())
        years.insert(year);
    for (const Year year : m_book.movements().years())
        years.insert(year);
    m_years.clear();
    for (Year year = *years.rbegin(); year >= *years.begin(); year = year - 1)
        m_years.push_back(year);
}

void Session::evaluate()
{
    m_registrations.clear();
    for (Registration &registration : m_book.registrations().ofYear(m_year))
        m_registrations.emplace(registration.unit, std::move(registration));
    m_exclusions.clear();
    for (Exclusion &exclusion : m_book.exclusions().ofYear(m_year))
        m_exclusions.emplace(exclusion.unit, std::move(exclusion));
    m_units = evaluateYear(m_book, {.year = m_year});
    indexUnits();
    m_progress = {};
    for (const UnitYear &unit : m_units)
        m_progress.add(unit, 1);
}

void Session::indexUnits()
{
    m_rows.clear();
    for (const UnitYear &unit : m_units)
        m_rows.emplace(unit.unit.id.value(), static_cast<int>(m_rows.size()));
}

void Session::setYear(Year year)
{
    if (year == m_year)
        return;
    m_year = year;
    reload();
}

void Session::reload()
{
    emit aboutToReset();
    guarded([this](const QString &message) { emit failed(message); },
            [this] {
                readYears();
                evaluate();
            });
    emit wasReset();
    emit changed();
}

int Session::rowOf(UnitId unit) const
{
    const auto found = m_rows.find(unit.value());
    return found == m_rows.end() ? -1 : found->second;
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
    const auto found = m_registrations.find(unit);
    return found == m_registrations.end() ? nullptr : &found->second;
}

const Exclusion *Session::exclusion(UnitId unit) const
{
    const auto found = m_exclusions.find(unit);
    return found == m_exclusions.end() ? nullptr : &found->second;
}

bool Session::carryOut(const Step &step, const QString &title)
{
    Touched touched;
    const bool ok =
        guarded([this](const QString &message) { emit failed(message); },
                [&] { touched = step(m_book, m_makeProgress ? m_makeProgress(title) : Progress()); });
    if (!ok)
        return false;
    m_lastSaved = QDateTime::currentDateTime();
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
    if (carryOut(edit->putBack(), m_stack.undoText()))
        m_stack.undo();
}

void Session::redo()
{
    if (!m_stack.canRedo())
        return;
    const auto *edit = static_cast<const Edit *>(m_stack.command(m_stack.index()));
    if (carryOut(edit->put(), m_stack.redoText()))
        m_stack.redo();
}

// A successor may start from the state of a unit that changed.
void Session::withSuccessors(std::vector<UnitId> &units) const
{
    const auto rulings = m_book.lineage().all();
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
    if (!touched || touched->size() > cheaperToReadAll) {
        reload();
        return;
    }
    std::vector<UnitId> units = *touched;
    guarded([this](const QString &message) { emit failed(message); },
            [&] {
                withSuccessors(units);
                for (const UnitId unit : units)
                    refreshUnit(unit);
            });
    emit changed();
}

void Session::refreshUnit(UnitId unit)
{
    m_registrations.erase(unit);
    m_exclusions.erase(unit);
    const int row = rowOf(unit);
    if (!m_book.units().find(unit)) {
        if (row < 0)
            return;
        emit aboutToRemove(row);
        m_progress.add(unitAt(row), -1);
        m_units.erase(m_units.begin() + row);
        indexUnits();
        emit removed();
        return;
    }
    if (auto registration = m_book.registrations().find(unit, m_year))
        m_registrations.emplace(unit, std::move(*registration));
    if (auto exclusion = m_book.exclusions().find(unit, m_year))
        m_exclusions.emplace(unit, std::move(*exclusion));
    UnitYear fresh = evaluateUnit(m_book, unit, {.year = m_year});
    m_progress.add(fresh, 1);
    if (row >= 0) {
        m_progress.add(unitAt(row), -1);
        m_units[static_cast<size_t>(row)] = std::move(fresh);
        emit unitChanged(row);
        return;
    }
    const auto place = std::ranges::lower_bound(
        m_units, fresh.unit.code, {}, [](const UnitYear &u) -> const QString & { return u.unit.code; });
    emit aboutToInsert(static_cast<int>(place - m_units.begin()));
    m_units.insert(place, std::move(fresh));
    indexUnits();
    emit inserted();
}

} // namespace sovang
