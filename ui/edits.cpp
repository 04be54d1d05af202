// SPDX-License-Identifier: GPL-3.0-or-later
#include "edits.h"

#include "jobs/imports/importplan.h"
#include "jobs/life/statuschange.h"
#include "session.h"
#include "words.h"

#include <QCoreApplication>

#include <algorithm>

namespace sovang::edits {

namespace {

struct EditsText
{
    Q_DECLARE_TR_FUNCTIONS(sovang::Edits)
};

LogNote noteOf(const char *action, const QString &text, const QString &unitCode = {},
               std::optional<Year> year = {})
{
    return {.action = QLatin1String(action), .summary = text, .unitCode = unitCode, .year = year};
}

// One unit by its code, several by their number.
QString unitsText(const Session &session, const std::vector<UnitId> &units)
{
    return units.size() == 1 ? session.codeOf(units.front())
                             : EditsText::tr("%n unit(s)", nullptr, static_cast<int>(units.size()));
}

Work answersWork(UnitId unit, Year year, Round round, const AnswerChanges &changes)
{
    return [=](Book &book) -> Touched {
        book.scores().edit(unit, year, round, changes);
        return std::vector{unit};
    };
}

QString answersText(const Session &session, UnitId unit, Round round, const AnswerChanges &changes)
{
    const QString unitCode = session.codeOf(unit);
    if (changes.size() != 1) {
        return EditsText::tr("%n score(s) of %1, %2", nullptr, static_cast<int>(changes.size()))
            .arg(unitCode, words::round(round));
    }
    const auto &[code, answer] = changes.front();
    if (!answer)
        return EditsText::tr("clear %1 of %2, %3").arg(code, unitCode, words::round(round));
    return EditsText::tr("score %1 of %2: %3, %4")
        .arg(code, unitCode, answer->toCellText(), words::round(round));
}

} // namespace

bool addUnit(Session &session, const Unit &unit)
{
    // The unit comes back under the same number when it is redone: later steps speak of it.
    auto kept = std::make_shared<Unit>(unit);
    return session.apply(
        noteOf("unit.add", EditsText::tr("add unit %1").arg(unit.code), unit.code),
        [kept](Book &book) -> Touched {
            kept->id = book.units().add(*kept);
            return std::vector{kept->id};
        },
        [kept](Book &book) -> Touched {
            book.units().remove(kept->id);
            return std::vector{kept->id};
        });
}

bool changeUnit(Session &session, const Unit &unit)
{
    return session.attempt([&] {
        const std::optional<Unit> before = session.book().units().find(unit.id);
        if (before == unit)
            return true;
        const auto put = [](const Unit &value) {
            return [value](Book &book) -> Touched {
                book.units().update(value);
                return std::vector{value.id};
            };
        };
        const QString status = before ? statusChangeText(*before, unit) : QString();
        const QString text = status.isEmpty() ? EditsText::tr("change unit %1").arg(unit.code)
                                              : EditsText::tr("change unit %1: %2").arg(unit.code, status);
        return session.apply(noteOf("unit.change", text, unit.code), put(unit), put(before.value_or(unit)));
    });
}

bool removeUnit(Session &session, const Unit &unit)
{
    return session.apply(
        noteOf("unit.remove", EditsText::tr("remove unit %1").arg(unit.code), unit.code),
        [unit](Book &book) -> Touched {
            book.units().remove(unit.id);
            return std::vector{unit.id};
        },
        [unit](Book &book) -> Touched {
            book.units().add(unit);
            return std::vector{unit.id};
        });
}

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
        progress.forEach(before, [&](const Registration &known) { book.registrations().put(known); });
        return changed;
    };
    const Work remove = [changed, year](Book &book, const Progress &progress) -> Touched {
        progress.forEach(changed, [&](UnitId unit) { book.registrations().remove(unit, year); });
        return changed;
    };
    const QString text =
        registered ? EditsText::tr("register %1 for %2") : EditsText::tr("unregister %1 from %2");
    const LogNote note = noteOf(registered ? "registration.add" : "registration.remove",
                                text.arg(unitsText(session, changed), year.toString()),
                                changed.size() == 1 ? session.codeOf(changed.front()) : QString(), year);
    return session.apply(note, registered ? add : remove, registered ? remove : add);
}

bool putRegistration(Session &session, const Registration &registration)
{
    const Registration *before = session.registration(registration.unit);
    if (!before || *before == registration)
        return true;
    const auto put = [](const Registration &value) {
        return [value](Book &book) -> Touched {
            book.registrations().put(value);
            return std::vector{value.unit};
        };
    };
    const QString code = session.codeOf(registration.unit);
    return session.apply(
        noteOf("registration.change", EditsText::tr("registration of %1").arg(code), code, registration.year),
        put(registration), put(*before));
}

bool setExclusion(Session &session, UnitId unit, const std::optional<QString> &reason)
{
    const Year year = session.year();
    const Exclusion *known = session.exclusion(unit);
    const std::optional<QString> before = known ? std::optional(known->reason) : std::nullopt;
    if (before == reason)
        return true;
    const auto put = [unit, year](const std::optional<QString> &value) {
        return [=](Book &book) -> Touched {
            if (value)
                book.exclusions().put({unit, year, *value});
            else
                book.exclusions().remove(unit, year);
            return std::vector{unit};
        };
    };
    const QString code = session.codeOf(unit);
    const QString text =
        reason ? EditsText::tr("exclude %1 from %2") : EditsText::tr("consider %1 in %2 again");
    return session.apply(
        noteOf(reason ? "exclusion.add" : "exclusion.remove", text.arg(code, year.toString()), code, year),
        put(reason), put(before));
}

bool setAnswers(Session &session, UnitId unit, Round round, const AnswerChanges &changes)
{
    return session.attempt([&] {
        const Year year = session.year();
        AnswerChanges real;
        AnswerChanges before;
        const SheetAnswers sheet = session.book().scores().sheet(unit, year, round);
        for (const auto &[code, answer] : changes) {
            const auto found = sheet.find(code);
            const auto known = found == sheet.end() ? std::nullopt : std::optional(found->second);
            if (known == answer)
                continue;
            real.push_back({code, answer});
            before.push_back({code, known});
        }
        if (real.empty())
            return true;
        const LogNote note =
            noteOf("score.set", answersText(session, unit, round, real), session.codeOf(unit), year);
        return session.apply(note, answersWork(unit, year, round, real),
                             answersWork(unit, year, round, before));
    });
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
            decision.id = book.decisions().add(decision);
        return unitsOf(*decisions);
    };
}

Work removeWork(const std::shared_ptr<std::vector<Decision>> &decisions)
{
    return [decisions](Book &book) -> Touched {
        for (const Decision &decision : *decisions)
            book.decisions().remove(decision.id);
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
        const auto before =
            session.book().commission().knownSeries(series->issuer, series->kind, series->year);
        return session.apply(
            note,
            [kept, series](Book &book, const Progress &progress) {
                book.commission().putSeries(*series); // numbers that were given by hand are stepped over
                book.commission().takeNumber(series->issuer, series->kind, series->year);
                return addWork(kept)(book, progress);
            },
            [kept, series, before](Book &book, const Progress &progress) {
                book.commission().restoreSeries(*series, before);
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
