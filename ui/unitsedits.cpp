// SPDX-License-Identifier: GPL-3.0-or-later
#include "unitsedits.h"

#include "base/period.h"
#include "guarded.h"
#include "jobs/life/joining.h"
#include "jobs/life/statuschange.h"
#include "jobs/year/registering.h"
#include "session.h"

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
            book.units().update(unit);
            touched.push_back(unit.id);
        }
        return touched;
    };
}

} // namespace

bool changeUnits(Session &session, const std::vector<Unit> &units)
{
    return session.attempt([&] {
        std::vector<Unit> before;
        std::vector<Unit> after;
        for (const Unit &unit : units) {
            const std::optional<Unit> known = session.book().units().find(unit.id);
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
            book.different().add(pair);
            return std::vector<UnitId>();
        },
        [pair](Book &book) -> Touched {
            book.different().remove(pair);
            return std::vector<UnitId>();
        });
}

namespace {

std::vector<RegistrationChange> realChanges(const Session &session,
                                            const std::vector<Registration> &registrations)
{
    std::vector<RegistrationChange> changes;
    for (const Registration &registration : registrations) {
        const Registration *known = session.registration(registration.unit);
        if (!known || *known != registration)
            changes.push_back({known ? std::optional(*known) : std::nullopt, registration});
    }
    return changes;
}

Work writeRegistrations(const std::vector<RegistrationChange> &changes, bool isUndo)
{
    return [changes, isUndo](Book &book) -> Touched {
        std::vector<UnitId> touched;
        for (const RegistrationChange &change : changes) {
            if (!isUndo)
                book.registrations().put(change.after);
            else if (change.before)
                book.registrations().put(*change.before);
            else
                book.registrations().remove(change.after.unit, change.after.year);
            touched.push_back(change.after.unit);
        }
        return touched;
    };
}

} // namespace

bool putRegistrations(Session &session, const std::vector<Registration> &registrations)
{
    const std::vector<RegistrationChange> changes = realChanges(session, registrations);
    if (changes.empty())
        return true;
    const QString code = changes.size() == 1 ? session.codeOf(changes.front().after.unit) : QString();
    const QString who =
        code.isEmpty() ? UnitsEditsText::tr("%n unit(s)", nullptr, static_cast<int>(changes.size())) : code;
    const bool isNew = !changes.front().before;
    const QString text =
        isNew ? UnitsEditsText::tr("register %1 for %2") : UnitsEditsText::tr("registration of %1 for %2");
    const LogNote note{isNew ? QStringLiteral("registration.add") : QStringLiteral("registration.change"),
                       text.arg(who, session.year().toString()), code, session.year()};
    return session.apply(note, writeRegistrations(changes, false), writeRegistrations(changes, true));
}

bool setDeadline(Session &session, QDate deadline)
{
    return session.attempt([&] {
        const QString key = deadlineKey(session.year());
        const QString before = session.book().settings().value(key);
        const QString after = deadline.isValid() ? deadline.toString(Qt::ISODate) : QString();
        if (before == after)
            return true;
        const QString text =
            deadline.isValid()
                ? UnitsEditsText::tr("registrations of %1 until %2")
                      .arg(session.year().toString(), dayText(deadline))
                : UnitsEditsText::tr("registrations of %1 without a deadline").arg(session.year().toString());
        const auto put = [key](const QString &value) {
            return [key, value](Book &book) -> Touched {
                book.settings().set(key, value);
                return std::vector<UnitId>();
            };
        };
        return session.apply({QStringLiteral("registration.deadline"), text, {}, session.year()}, put(after),
                             put(before));
    });
}

} // namespace sovang::edits
