// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/edits.h"

#include "jobs/imports/filecolumns.h"
#include "jobs/imports/importplan.h"
#include "kit/words.h"
#include "session/session.h"

#include <QCoreApplication>

#include <algorithm>

namespace sovang::edits {

namespace {

struct EditsText
{
    Q_DECLARE_TR_FUNCTIONS(sovang::Edits)
};

// One unit by its code, several by their number.
QString unitsText(const Session &session, const std::vector<UnitId> &units)
{
    return units.size() == 1 ? session.codeOf(units.front())
                             : EditsText::tr("%n unit(s)", nullptr, static_cast<int>(units.size()));
}

} // namespace

bool setRegistered(Session &session, const std::vector<UnitId> &units, bool registered)
{
    const Year year = session.year();
    std::vector<UnitId> changed;
    std::vector<Registration> before;
    for (const UnitId unit : units) {
        const Registration *known = session.registration(unit);
        if ((known != nullptr) == registered)
            continue;
        changed.push_back(unit);
        before.push_back(known ? *known : Registration{unit, year, {}, {}});
    }
    if (changed.empty())
        return true;
    const Work add = [before, changed](Book &book, const Progress &progress) -> Touched {
        progress.forEach(before, [&](const Registration &known) { book.registrations.put(known); });
        return changed;
    };
    const Work remove = [changed, year](Book &book, const Progress &progress) -> Touched {
        progress.forEach(changed, [&](UnitId unit) { book.registrations.remove(unit, year); });
        return changed;
    };
    const QString text =
        registered ? EditsText::tr("register %1 for %2") : EditsText::tr("unregister %1 from %2");
    const LogNote note = noteOf(registered ? "registration.add" : "registration.remove",
                                text.arg(unitsText(session, changed), year.toString()),
                                changed.size() == 1 ? session.codeOf(changed.front()) : QString(), year);
    return session.apply(note, registered ? add : remove, registered ? remove : add);
}

namespace {

std::vector<UnitId> unitsOf(const std::vector<Decision> &decisions)
{
    std::vector<UnitId> units;
    for (const Decision &decision : decisions) {
        if (std::ranges::find(units, decision.unit) == units.end())
            units.push_back(decision.unit);
    }
    return units;
}

// They come back under the same numbers when they are redone.
Work addWork(const std::shared_ptr<std::vector<Decision>> &decisions)
{
    return [decisions](Book &book) -> Touched {
        for (Decision &decision : *decisions)
            decision.id = book.decisions.add(decision);
        return unitsOf(*decisions);
    };
}

Work removeWork(const std::shared_ptr<std::vector<Decision>> &decisions)
{
    return [decisions](Book &book) -> Touched {
        for (const Decision &decision : *decisions)
            book.decisions.remove(decision.id);
        return unitsOf(*decisions);
    };
}

LogNote decisionNote(const char *action, const QString &text, const Session &session,
                     const std::vector<Decision> &decisions)
{
    const std::vector<UnitId> units = unitsOf(decisions);
    return noteOf(action, text.arg(decisions.front().number, unitsText(session, units)),
                  units.size() == 1 ? session.codeOf(units.front()) : QString(), decisions.front().year());
}

} // namespace

bool addDecisions(Session &session, const std::vector<Decision> &decisions,
                  const std::optional<NumberSeries> &series)
{
    return session.attempt([&] {
        if (decisions.empty())
            return true;
        const auto kept = std::make_shared<std::vector<Decision>>(decisions);
        const LogNote note =
            decisionNote("decision.add", EditsText::tr("decision %1 for %2"), session, decisions);
        if (!series)
            return session.apply(note, addWork(kept), removeWork(kept));
        const auto before = session.book().commission.knownSeries(series->issuer, series->kind, series->year);
        return session.apply(
            note,
            [kept, series](Book &book, const Progress &progress) {
                book.commission.putSeries(*series); // numbers that were given by hand are stepped over
                book.commission.takeNumber(series->issuer, series->kind, series->year);
                return addWork(kept)(book, progress);
            },
            [kept, series, before](Book &book, const Progress &progress) {
                book.commission.restoreSeries(*series, before);
                return removeWork(kept)(book, progress);
            });
    });
}

bool import(Session &session, const ImportPlan &plan)
{
    // New units and decisions get their numbers in the plan; taking it back needs them.
    const auto kept = std::make_shared<ImportPlan>(plan);
    return session.apply(std::make_unique<Edit>(
        LogNote{plan.action, EditsText::tr("import of %1").arg(plan.subject)},
        [kept](Book &book, const Progress &progress) -> Touched {
            applyImport(book, *kept, progress);
            return std::nullopt;
        },
        [kept](Book &book, const Progress &progress) -> Touched {
            revertImport(book, *kept, progress);
            return std::nullopt;
        }));
}

bool keepMapping(Session &session, const NamedMapping &mapping)
{
    return session.attempt([&] {
        const auto before = namedMapping(session.book(), mapping.action, mapping.name);
        const auto put = [](const NamedMapping &value) {
            return [value](Book &book) -> Touched {
                sovang::keepMapping(book, value);
                return std::vector<UnitId>();
            };
        };
        const NamedMapping none{mapping.name, mapping.action, {}};
        const QString what = mapping.columns.empty() ? EditsText::tr("forget columns of files: %1")
                                                     : EditsText::tr("columns of files: %1");
        return session.apply(noteOf("import.columns", what.arg(mapping.name)), put(mapping),
                             put(before.value_or(none)));
    });
}

bool removeDecisions(Session &session, const std::vector<Decision> &decisions)
{
    if (decisions.empty())
        return true;
    const auto kept = std::make_shared<std::vector<Decision>>(decisions);
    return session.apply(
        decisionNote("decision.remove", EditsText::tr("remove decision %1 for %2"), session, decisions),
        removeWork(kept), addWork(kept));
}

} // namespace sovang::edits
