// SPDX-License-Identifier: GPL-3.0-or-later
#include "registration/registrationedits.h"

#include "base/period.h"
#include "jobs/imports/importplan.h"
#include "jobs/year/registering.h"
#include "session/session.h"

#include <QCoreApplication>

namespace sovang::edits {

namespace {

struct RegistrationEditsText
{
    Q_DECLARE_TR_FUNCTIONS(sovang::RegistrationEdits)
};

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
                book.registrations.put(change.after);
            else if (change.before)
                book.registrations.put(*change.before);
            else
                book.registrations.remove(change.after.unit, change.after.year);
            touched.push_back(change.after.unit);
        }
        return touched;
    };
}

} // namespace

bool putRegistration(Session &session, const Registration &registration)
{
    const Registration *before = session.registration(registration.unit);
    if (!before || *before == registration)
        return true;
    const auto put = [](const Registration &value) {
        return [value](Book &book) -> Touched {
            book.registrations.put(value);
            return std::vector{value.unit};
        };
    };
    const QString code = session.codeOf(registration.unit);
    return session.apply(noteOf("registration.change",
                                RegistrationEditsText::tr("registration of %1").arg(code), code,
                                registration.year),
                         put(registration), put(*before));
}

bool putRegistrations(Session &session, const std::vector<Registration> &registrations)
{
    const std::vector<RegistrationChange> changes = realChanges(session, registrations);
    if (changes.empty())
        return true;
    const QString code = changes.size() == 1 ? session.codeOf(changes.front().after.unit) : QString();
    const QString who =
        code.isEmpty() ? RegistrationEditsText::tr("%n unit(s)", nullptr, static_cast<int>(changes.size()))
                       : code;
    const bool isNew = !changes.front().before;
    const QString text = isNew ? RegistrationEditsText::tr("register %1 for %2")
                               : RegistrationEditsText::tr("registration of %1 for %2");
    const LogNote note{isNew ? QStringLiteral("registration.add") : QStringLiteral("registration.change"),
                       text.arg(who, session.year().toString()), code, session.year()};
    return session.apply(note, writeRegistrations(changes, false), writeRegistrations(changes, true));
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
                book.exclusions.put({unit, year, *value});
            else
                book.exclusions.remove(unit, year);
            return std::vector{unit};
        };
    };
    const QString code = session.codeOf(unit);
    const QString text = reason ? RegistrationEditsText::tr("exclude %1 from %2")
                                : RegistrationEditsText::tr("consider %1 in %2 again");
    return session.apply(
        noteOf(reason ? "exclusion.add" : "exclusion.remove", text.arg(code, year.toString()), code, year),
        put(reason), put(before));
}

bool setDeadline(Session &session, QDate deadline)
{
    return session.attempt([&] {
        const QString key = deadlineKey(session.year());
        const QString before = session.book().settings.value(key);
        const QString after = deadline.isValid() ? deadline.toString(Qt::ISODate) : QString();
        if (before == after)
            return true;
        const QString text = deadline.isValid()
                                 ? RegistrationEditsText::tr("registrations of %1 until %2")
                                       .arg(session.year().toString(), dayText(deadline))
                                 : RegistrationEditsText::tr("registrations of %1 without a deadline")
                                       .arg(session.year().toString());
        const auto put = [key](const QString &value) {
            return [key, value](Book &book) -> Touched {
                book.settings.set(key, value);
                return std::vector<UnitId>();
            };
        };
        return session.apply({QStringLiteral("registration.deadline"), text, {}, session.year()}, put(after),
                             put(before));
    });
}

} // namespace sovang::edits
