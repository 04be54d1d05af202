// SPDX-License-Identifier: GPL-3.0-or-later
#include "units/unitsedits.h"

#include "base/period.h"
#include "jobs/life/joining.h"
#include "jobs/life/statuschange.h"
#include "jobs/year/registering.h"
#include "session/guarded.h"
#include "session/session.h"

#include <QCoreApplication>

namespace sovang::edits {

namespace {

struct UnitsEditsText
{
    Q_DECLARE_TR_FUNCTIONS(sovang::UnitsEdits)
};

// What has to be worked out before anything is written: a refusal is told, and nothing is left behind.
template <typename Plan> bool planned(Session &session, const Plan &plan)
{
    return guarded([&session](const QString &message) { emit session.failed(message); }, plan);
}

Work putUnits(const std::vector<Unit> &units)
{
    return [units](Book &book) -> Touched {
        std::vector<UnitId> touched;
        for (const Unit &unit : units) {
            book.units.update(unit);
            touched.push_back(unit.id);
        }
        return touched;
    };
}

} // namespace

bool addUnit(Session &session, const Unit &unit)
{
    // The unit comes back under the same number when it is redone: later steps speak of it.
    auto kept = std::make_shared<Unit>(unit);
    return session.apply(
        noteOf("unit.add", UnitsEditsText::tr("add unit %1").arg(unit.code), unit.code),
        [kept](Book &book) -> Touched {
            kept->id = book.units.add(*kept);
            return std::vector{kept->id};
        },
        [kept](Book &book) -> Touched {
            book.units.remove(kept->id);
            return std::vector{kept->id};
        });
}

bool changeUnit(Session &session, const Unit &unit)
{
    return session.attempt([&] {
        const std::optional<Unit> before = session.book().units.find(unit.id);
        if (before == unit)
            return true;
        const auto put = [](const Unit &value) {
            return [value](Book &book) -> Touched {
                book.units.update(value);
                return std::vector{value.id};
            };
        };
        const QString status = before ? statusChangeText(*before, unit) : QString();
        const QString text = status.isEmpty()
                                 ? UnitsEditsText::tr("change unit %1").arg(unit.code)
                                 : UnitsEditsText::tr("change unit %1: %2").arg(unit.code, status);
        return session.apply(noteOf("unit.change", text, unit.code), put(unit), put(before.value_or(unit)));
    });
}

bool removeUnit(Session &session, const Unit &unit)
{
    return session.apply(
        noteOf("unit.remove", UnitsEditsText::tr("remove unit %1").arg(unit.code), unit.code),
        [unit](Book &book) -> Touched {
            book.units.remove(unit.id);
            return std::vector{unit.id};
        },
        [unit](Book &book) -> Touched {
            book.units.add(unit);
            return std::vector{unit.id};
        });
}

bool changeUnits(Session &session, const std::vector<Unit> &units)
{
    return session.attempt([&] {
        std::vector<Unit> before;
        std::vector<Unit> after;
        for (const Unit &unit : units) {
            const std::optional<Unit> known = session.book().units.find(unit.id);
            if (known && *known != unit) {
                before.push_back(*known);
                after.push_back(unit);
            }
        }
        if (after.empty())
            return true;
        const QString since = statusSinceText(before.front(), after.front());
        const QString count =
            UnitsEditsText::tr("change %n unit(s)", nullptr, static_cast<int>(after.size()));
        const QString text =
            since.isEmpty() ? count : UnitsEditsText::tr("%1: kind and class, %2").arg(count, since);
        const QString code = after.size() == 1 ? after.front().code : QString();
        return session.apply({QStringLiteral("unit.change"), text, code}, putUnits(after), putUnits(before));
    });
}

namespace {

Work applyWork(const std::shared_ptr<LifeAct> &act)
{
    return [act](Book &book) -> Touched {
        applyLife(book, *act);
        return act->touched();
    };
}

Work revertWork(const std::shared_ptr<LifeAct> &act)
{
    return [act](Book &book) -> Touched {
        revertLife(book, *act);
        return act->touched();
    };
}

} // namespace

bool changeLife(Session &session, const LifeChange &change)
{
    const auto act = std::make_shared<LifeAct>();
    if (!planned(session, [&] { *act = planLife(session.book(), change); }))
        return false;
    const LogNote note{QStringLiteral("lineage.") + toCode(change.kind), act->summary,
                       session.codeOf(change.predecessors.front()), change.year};
    return session.apply(note, applyWork(act), revertWork(act));
}

bool takeBackLife(Session &session, qint64 event)
{
    const auto act = std::make_shared<LifeAct>();
    if (!planned(session, [&] { *act = recordedAct(session.book(), event); }))
        return false;
    const LogNote note{QStringLiteral("lineage.takeBack"),
                       UnitsEditsText::tr("take back %1").arg(act->summary),
                       session.codeOf(act->events.front().event.successor), act->year};
    return session.apply(note, revertWork(act), applyWork(act));
}

bool joinUnits(Session &session, UnitId kept, UnitId gone)
{
    const auto join = std::make_shared<UnitJoin>();
    if (!planned(session, [&] { *join = planJoin(session.book(), kept, gone); }))
        return false;
    const LogNote note{QStringLiteral("unit.join"),
                       UnitsEditsText::tr("make %1 and %2 one unit").arg(join->kept.code, join->gone.code),
                       join->kept.code};
    const std::vector<UnitId> touched{gone, kept};
    return session.apply(
        note,
        [=](Book &book) -> Touched {
            applyJoin(book, *join);
            return touched;
        },
        [=](Book &book) -> Touched {
            revertJoin(book, *join);
            return touched;
        });
}

bool markDifferent(Session &session, const UnitPair &pair)
{
    const QString first = session.codeOf(pair.first);
    const LogNote note{QStringLiteral("unit.different"),
                       UnitsEditsText::tr("%1 and %2 are two units").arg(first, session.codeOf(pair.second)),
                       first};
    return session.apply(
        note,
        [pair](Book &book) -> Touched {
            book.different.add(pair);
            return std::vector<UnitId>();
        },
        [pair](Book &book) -> Touched {
            book.different.remove(pair);
            return std::vector<UnitId>();
        });
}

} // namespace sovang::edits
