// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registrationsmodel.h"

#include "edits.h"
#include "session.h"
#include "words.h"

#include <QCoreApplication>

namespace sovang {

namespace {

struct Title
{
    Q_DECLARE_TR_FUNCTIONS(sovang::RegistrationsModel)
};

QString dateText(const Registration *registration)
{
    return registration ? registration->date.toString(u"dd/MM/yyyy"_qs) : QString();
}

std::vector<UnitColumn> registrationColumns(const Session &session)
{
    const Session *s = &session;
    const auto registration = [s](const UnitYear &u) { return s->registration(u.unit.id); };
    return {
        {.title = {},
         .value = [](const UnitYear &) { return QVariant(); },
         .sortValue = [](const UnitYear &u) { return int(u.registered); }},
        {.title = Title::tr("Code"), .value = [](const UnitYear &u) { return u.unit.code; }},
        {.title = Title::tr("Unit"), .value = [](const UnitYear &u) { return u.unit.name; }},
        {.title = Title::tr("Kind"), .value = [](const UnitYear &u) { return words::unitKind(u.unit.kind); }},
        {.title = Title::tr("Block"), .value = [](const UnitYear &u) { return u.unit.block; }},
        {.title = Title::tr("Registered on"),
         .value = [=](const UnitYear &u) { return dateText(registration(u)); },
         .sortValue =
             [=](const UnitYear &u) {
                 return registration(u) ? registration(u)->date.toJulianDay() : qint64(0);
             }},
        {.title = Title::tr("Note"),
         .value = [=](const UnitYear &u) { return registration(u) ? registration(u)->note : QString(); }},
        {.title = Title::tr("Not considered because"), .value = [s](const UnitYear &u) {
             const Exclusion *exclusion = s->exclusion(u.unit.id);
             return exclusion ? exclusion->reason : QString();
         }}};
}

} // namespace

RegistrationsModel::RegistrationsModel(Session &session, QObject *parent)
    : UnitTableModel(session, registrationColumns(session), parent)
{}

QVariant RegistrationsModel::data(const QModelIndex &index, int role) const
{
    if (index.isValid() && index.column() == Ticked && index.row() < rowCount()) {
        const bool registered = session()->registration(unitAt(index.row()).unit.id) != nullptr;
        if (role == Qt::CheckStateRole)
            return registered ? Qt::Checked : Qt::Unchecked;
        if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
            return registered ? tr("Registered") : tr("Not registered");
    }
    if (role == Qt::EditRole)
        return UnitTableModel::data(index, Qt::DisplayRole);
    return UnitTableModel::data(index, role);
}

bool RegistrationsModel::setDate(UnitId unit, const QString &text)
{
    Registration registration = *session()->registration(unit);
    registration.date = QDate::fromString(text.trimmed(), u"d/M/yyyy"_qs);
    if (!text.trimmed().isEmpty() && !registration.date.isValid()) {
        emit refused(tr("“%1” is not a date; write it as 31/12/2025").arg(text));
        return false;
    }
    return edits::putRegistration(*session(), registration);
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
    registration.note = value.toString();
    return edits::putRegistration(*session(), registration);
}

Qt::ItemFlags RegistrationsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = UnitTableModel::flags(index);
    if (!index.isValid() || index.row() >= rowCount() || session()->book().isReadOnly())
        return flags;
    const bool registered = session()->registration(unitAt(index.row()).unit.id) != nullptr;
    if (index.column() == Ticked)
        flags |= Qt::ItemIsUserCheckable;
    else if (registered && (index.column() == Date || index.column() == Note))
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace sovang
