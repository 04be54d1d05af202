// SPDX-License-Identifier: GPL-3.0-or-later
// Where the window goes by itself: to what an undone step changed, to a year, to what was looked for.
#include "shell/workspace.h"

#include "decisions/decisionspage.h"
#include "kit/tables/unittablemodel.h"
#include "papers/reportspage.h"
#include "registration/registrationspage.h"
#include "scoring/scorespage.h"
#include "session/session.h"
#include "shell/focuskeeper.h"
#include "shell/messagebar.h"
#include "shell/pagetasks.h"
#include "units/unitspage.h"

#include <QTableView>

#include <algorithm>

namespace sovang {

namespace {

struct StepPlace
{
    const char *action; ///< with which the action of its log line begins
    PageId page;
    bool ofYear; ///< the page shows what belongs to the chosen year
};

constexpr StepPlace places[] = {{"import.units", PageId::Units, false},
                                {"import.registrations", PageId::Registrations, true},
                                {"import.scores", PageId::Scores, true},
                                {"import.decisions", PageId::Decisions, false},
                                {"import.changes", PageId::Units, false},
                                {"import.movements", PageId::Movements, false},
                                {"import.activities", PageId::Movements, false},
                                {"import.models", PageId::Movements, false},
                                {"import.commendations", PageId::Movements, false},
                                {"unit.", PageId::Units, false},
                                {"lineage.", PageId::Units, false},
                                {"registration.", PageId::Registrations, true},
                                {"exclusion.", PageId::Registrations, true},
                                {"score.", PageId::Scores, true},
                                {"evidence.", PageId::Scores, true},
                                {"decision.", PageId::Decisions, false},
                                {"meeting.", PageId::Recognition, true},
                                {"movement.", PageId::Movements, false},
                                {"paper.", PageId::Reports, false},
                                {"rules.", PageId::RuleSets, false},
                                {"setting.", PageId::Settings, false},
                                {"member.", PageId::Settings, false},
                                {"issuer.", PageId::Settings, false},
                                {"signer.", PageId::Settings, false},
                                {"numbers.", PageId::Settings, false},
                                {"pick.", PageId::Settings, false}};

const UnitYear *unitOf(const LogNote &note, const Session &session)
{
    const auto found = std::ranges::find_if(
        session.units(), [&](const UnitYear &unit) { return unit.unit.code == note.unitCode; });
    return found == session.units().end() ? nullptr : &*found;
}

// The unit stands in the book, and not in the list of units that the page shows.
bool isNarrowed(const WindowPage &page, const LogNote &note, const Session &session)
{
    const auto *list = qobject_cast<const QTableView *>(page.work());
    const UnitYear *unit = unitOf(note, session);
    if (!list || !unit)
        return false;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        if (list->model()->index(row, 0).data(UnitRole) == unit->unit.id.value())
            return false;
    }
    return true;
}

const StepPlace *placeOf(const QString &action)
{
    for (const StepPlace &place : places) {
        if (action.startsWith(QLatin1String(place.action)))
            return &place;
    }
    return nullptr;
}

} // namespace

void Workspace::followSteps()
{
    connect(m_session.get(), &Session::wasUndone, this, [this](const LogNote &note) {
        showStep(note);
        m_messages->showDone(tr("Undone: %1").arg(note.summary), tr("Redo"), [this] { m_session->redo(); });
    });
    connect(m_session.get(), &Session::wasRedone, this, [this](const LogNote &note) {
        showStep(note);
        tellDone(tr("Done again: %1").arg(note.summary));
    });
}

void Workspace::tellDone(const QString &message)
{
    m_messages->showDone(message, tr("Undo"), [this] { m_session->undo(); });
}

// A meeting that is held covers the pages and shows its own steps.
void Workspace::showStep(const LogNote &note)
{
    const StepPlace *place = placeOf(note.action);
    if (!place)
        return;
    const std::vector<Year> &years = m_session->years();
    if (place->ofYear && note.year && std::ranges::find(years, *note.year) != years.end())
        m_session->setYear(*note.year);
    const bool isHeld = place->page == PageId::Recognition && !shownPage();
    if (isHeld)
        return;
    const bool isThere = currentPage() == place->page && shownPage();
    const bool isList = place->page == PageId::Units || place->page == PageId::Registrations;
    if (isThere && isList && isNarrowed(*shownPage(), note, *m_session))
        return; // what was searched for or narrowed to stays as it is
    if (!isThere)
        goTo(place->page);
    if (!note.unitCode.isEmpty() && currentPage() == place->page && shownPage())
        showUnitOf(note, place->page);
}

void Workspace::showUnitOf(const LogNote &note, PageId page)
{
    const UnitYear *unit = unitOf(note, *m_session);
    if (!unit)
        return; // the step was what made it
    const UnitId id = unit->unit.id;
    if (page == PageId::Units)
        static_cast<UnitsPage *>(shownPage())->choose(id);
    else if (page == PageId::Registrations)
        static_cast<RegistrationsPage *>(shownPage())->choose(id);
    else if (page == PageId::Scores)
        showScoresOf(id, note);
    else if (page == PageId::Decisions)
        static_cast<DecisionsPage *>(shownPage())->chooseOf(id);
}

void Workspace::showScoresOf(UnitId unit, const LogNote &note)
{
    auto *page = static_cast<ScoresPage *>(shownPage());
    if (note.round)
        page->showCell(unit, *note.round, note.item);
    else
        page->showUnit(unit);
}

void Workspace::chooseYear(Year year)
{
    m_session->setYear(year);
    m_focus->toWork();
}

bool Workspace::focusNextPrevChild(bool next)
{
    const bool isBack = FocusKeeper::isLost() && m_focus->toWork() && !FocusKeeper::isLost();
    return isBack || QWidget::focusNextPrevChild(next);
}

std::vector<Command> Workspace::commands()
{
    std::vector<Command> commands;
    commands.reserve(m_entries.size());
    for (const Entry &entry : m_entries)
        commands.push_back({entry.title, tr("page"), [this, id = entry.id] { goTo(id); }});
    for (const PaperChoice &paper : paperChoices()) {
        commands.push_back({paper.title, tr("paper"), [this, what = paper.title] {
                                goTo(PageId::Reports);
                                reports().choose(what);
                            }});
    }
    for (const PageTask &task : pageTasks())
        commands.push_back({task.title, entry(task.page).title, [this, id = task.page] { goTo(id); }});
    for (const Year year : m_session->years()) {
        commands.push_back(
            {tr("Year %1").arg(year.toString()), tr("year"), [this, year] { chooseYear(year); }});
    }
    for (const UnitYear &unit : m_session->units()) {
        commands.push_back({QStringLiteral("%1  %2").arg(unit.unit.code, unit.unit.name), tr("unit"),
                            [this, id = unit.unit.id] { openSheet(id); }});
    }
    return commands;
}

} // namespace sovang
