// SPDX-License-Identifier: GPL-3.0-or-later
#include "registration/registrationsmodel.h"

#include "base/day.h"
#include "base/text.h"
#include "domain/aim.h"
#include "jobs/year/registering.h"
#include "kit/edits.h"
#include "kit/look/theme.h"
#include "kit/words.h"
#include "registration/registrationedits.h"
#include "session/guarded.h"
#include "session/session.h"

#include <QCoreApplication>
#include <QFont>

namespace sovang {

namespace {

struct RegistrationColumnText
{
    Q_DECLARE_TR_FUNCTIONS(sovang::RegistrationsModel)
};

QFont slanted()
{
    QFont font;
    font.setItalic(true);
    return font;
}

QString dateText(const Registration *registration)
{
    return registration ? dayText(registration->date) : QString();
}

std::vector<UnitColumn> registrationColumns(const Session &session)
{
    const Session *s = &session;
    const auto registration = [s](const UnitYear &u) { return s->registration(u.unit.id); };
    return {
        {.title = {},
         .value = [](const UnitYear &) { return QVariant(); },
         .sortValue = [](const UnitYear &u) { return int(u.registered); }},
        {.title = RegistrationColumnText::tr("Code"), .value = [](const UnitYear &u) { return u.unit.code; }},
        {.title = RegistrationColumnText::tr("Unit"), .value = [](const UnitYear &u) { return u.unit.name; }},
        {.title = RegistrationColumnText::tr("Kind"),
         .value = [](const UnitYear &u) { return kindwords::unit(u.unit.kind); }},
        {.title = RegistrationColumnText::tr("Block"),
         .value = [](const UnitYear &u) { return u.unit.block; }},
        {.title = RegistrationColumnText::tr("Registered on"),
         .value = [=](const UnitYear &u) { return dateText(registration(u)); },
         .sortValue =
             [=](const UnitYear &u) {
                 return registration(u) ? registration(u)->date.toJulianDay() : qint64(0);
             }},
        {.title = RegistrationColumnText::tr("Late"),
         .value = [](const UnitYear &) { return QVariant(); },
         .sortValue =
             [=](const UnitYear &u) {
                 return registration(u) ? registration(u)->date.toJulianDay() : qint64(0);
             }},
        {.title = RegistrationColumnText::tr("Aim"),
         .value = [](const UnitYear &) { return QVariant(); },
         .sortValue =
             [=](const UnitYear &u) {
                 const Registration *known = registration(u);
                 return known && known->aim ? int(*known->aim) : known ? 3 : 4;
             }},
        {.title = RegistrationColumnText::tr("Note"),
         .value = [=](const UnitYear &u) { return registration(u) ? registration(u)->note : QString(); }},
        {.title = RegistrationColumnText::tr("Not considered because"), .value = [s](const UnitYear &u) {
             const Exclusion *exclusion = s->exclusion(u.unit.id);
             return exclusion ? exclusion->reason : QString();
         }}};
}

} // namespace

RegistrationsModel::RegistrationsModel(Session &session, QObject *parent)
    : UnitTableModel(session, registrationColumns(session), parent)
{
    readDeadline();
    session.whenChanged(this, [this] { readDeadline(); });
}

void RegistrationsModel::readDeadline()
{
    const QDate before = m_deadline;
    guarded([this](const QString &message) { emit refused(message); },
            [this] { m_deadline = registrationDeadline(session()->book(), session()->year()); });
    if (m_deadline != before && rowCount() > 0)
        emit dataChanged(index(0, Late), index(rowCount() - 1, Late));
}

bool RegistrationsModel::isLate(int row) const
{
    const Registration *registration = session()->registration(unitAt(row).unit.id);
    return registration && sovang::isLate(registration->date, m_deadline);
}

QVariant RegistrationsModel::lateData(int row, int role) const
{
    if (!isLate(row))
        return {};
    const qint64 days = m_deadline.daysTo(session()->registration(unitAt(row).unit.id)->date);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return tr("! %n day(s) late", nullptr, static_cast<int>(days));
    case Qt::ToolTipRole:
        return tr("The last day was %1").arg(dayText(m_deadline));
    case Qt::ForegroundRole:
        return tokens().waiting;
    default:
        return {};
    }
}

// What is not said is proposed, slanted and in second ink.
QVariant RegistrationsModel::aimData(int row, int role) const
{
    const UnitYear &unit = unitAt(row);
    const Registration *registration = session()->registration(unit.unit.id);
    if (!registration)
        return {};
    const QString proposed = words::aim(proposedAim(unit));
    switch (role) {
    case Qt::DisplayRole:
        return registration->aim ? words::aim(*registration->aim) : proposed;
    case Qt::EditRole:
        return registration->aim ? int(*registration->aim) : -1;
    case Qt::ForegroundRole:
        return registration->aim ? QVariant() : QVariant(tokens().secondInk);
    case Qt::FontRole: // slanted: only supposed
        return registration->aim ? QVariant() : QVariant(slanted());
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        if (registration->aim == proposedAim(unit))
            return words::aim(*registration->aim);
        return registration->aim
                   ? tr("%1; by standing and count: %2").arg(words::aim(*registration->aim), proposed)
                   : tr("Not said; by standing and count: %1").arg(proposed);
    default:
        return {};
    }
}

QVariant RegistrationsModel::data(const QModelIndex &index, int role) const
{
    const bool isCell = index.isValid() && index.row() < rowCount();
    if (isCell && index.column() == Ticked) {
        const bool registered = session()->registration(unitAt(index.row()).unit.id) != nullptr;
        if (role == Qt::CheckStateRole)
            return registered ? Qt::Checked : Qt::Unchecked;
        if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
            return registered ? tr("Registered") : tr("Not registered");
    }
    const bool isShown = role == Qt::DisplayRole || role == Qt::EditRole || role == Qt::ForegroundRole ||
                         role == Qt::FontRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (isCell && isShown && index.column() == Late)
        return lateData(index.row(), role);
    if (isCell && isShown && index.column() == Aim)
        return aimData(index.row(), role);
    if (role == Qt::EditRole)
        return UnitTableModel::data(index, Qt::DisplayRole);
    return UnitTableModel::data(index, role);
}

bool RegistrationsModel::put(const Registration &registration)
{
    return edits::putRegistration(*session(), registration);
}

bool RegistrationsModel::setDate(UnitId unit, const QString &text)
{
    Registration registration = *session()->registration(unit);
    registration.date = parseDay(text, session()->year()).value_or(QDate());
    if (!text.trimmed().isEmpty() && !registration.date.isValid()) {
        emit refused(dayRefusal(text));
        return false;
    }
    return put(registration);
}

bool RegistrationsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || !(flags(index) & (Qt::ItemIsEditable | Qt::ItemIsUserCheckable)))
        return false;
    const UnitId unit = unitAt(index.row()).unit.id;
    if (index.column() == Ticked && role == Qt::CheckStateRole)
        return edits::setRegistered(*session(), {unit}, value.toInt() == Qt::Checked);
    if (role != Qt::EditRole)
        return false;
    if (index.column() == Date)
        return setDate(unit, value.toString());
    Registration registration = *session()->registration(unit);
    if (index.column() == Aim)
        registration.aim =
            value.toInt() < 0 ? std::nullopt : std::optional(static_cast<sovang::Aim>(value.toInt()));
    else
        registration.note = normalized(value.toString());
    return put(registration);
}

Qt::ItemFlags RegistrationsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = UnitTableModel::flags(index);
    if (!index.isValid() || index.row() >= rowCount() || session()->book().isReadOnly())
        return flags;
    const bool registered = session()->registration(unitAt(index.row()).unit.id) != nullptr;
    const bool isField = index.column() == Date || index.column() == Aim || index.column() == Note;
    if (index.column() == Ticked)
        flags |= Qt::ItemIsUserCheckable;
    else if (registered && isField)
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace sovang
