// SPDX-License-Identifier: GPL-3.0-or-later
#include "movementedits.h"

#include "session.h"

#include <QCoreApplication>

#include <memory>

namespace sovang::edits {

namespace {

struct Message
{
    Q_DECLARE_TR_FUNCTIONS(sovang::MovementEdits)
};

enum class Action { Add, Change, Remove };

// What the log and the undo button say of one record.
struct Said
{
    QString what;
    std::optional<UnitId> unit{};
    std::optional<Year> year{};
};

Said said(const Movement &movement)
{
    return {movement.kind == MovementKind::Movement ? Message::tr("movement “%1”").arg(movement.name)
                                                    : Message::tr("campaign “%1”").arg(movement.name)};
}

Said said(const Activity &activity)
{
    return {Message::tr("activity “%1” of %2").arg(activity.name, dayText(activity.date)), activity.unit,
            activity.year()};
}

Said said(const GoodModel &model)
{
    return {Message::tr("good model “%1”").arg(model.name), model.unit, model.year};
}

Said said(const Commendation &commendation)
{
    return {Message::tr("%1 of %2", "Giấy khen of a person or unit")
                .arg(commendation.form, commendation.recipient),
            commendation.unit, commendation.year};
}

// More than one.
QString severalText(const Movement &, int count)
{
    return Message::tr("%1 movements and campaigns").arg(count);
}

QString severalText(const Activity &, int count)
{
    return Message::tr("%1 activities").arg(count);
}

QString severalText(const GoodModel &, int count)
{
    return Message::tr("%1 good models").arg(count);
}

QString severalText(const Commendation &, int count)
{
    return Message::tr("%1 commendations").arg(count);
}

QString actionText(Action action)
{
    switch (action) {
    case Action::Add:
        return Message::tr("add %1");
    case Action::Change:
        return Message::tr("change %1");
    case Action::Remove:
        break;
    }
    return Message::tr("remove %1");
}

QString actionCode(Action action)
{
    switch (action) {
    case Action::Add:
        return QStringLiteral("movement.add");
    case Action::Change:
        return QStringLiteral("movement.change");
    case Action::Remove:
        break;
    }
    return QStringLiteral("movement.remove");
}

template <typename Record>
bool apply(Session &session, Action action, const std::vector<Record> &records, const Work &put,
           const Work &putBack)
{
    Said words = said(records.front());
    if (records.size() > 1)
        words.what = severalText(records.front(), static_cast<int>(records.size()));
    const bool isOfOneUnit = words.unit && records.size() == 1;
    return session.apply({.action = actionCode(action),
                          .summary = actionText(action).arg(words.what),
                          .unitCode = isOfOneUnit ? session.codeOf(*words.unit) : QString(),
                          .year = words.year},
                         put, putBack);
}

// Nothing here changes what a unit is worth.
Touched noUnit()
{
    return std::vector<UnitId>();
}

// They come back under the same numbers: later steps, and activities, speak of them.
template <typename Record> Work addWork(const std::shared_ptr<std::vector<Record>> &records)
{
    return [records](Book &book) {
        for (Record &record : *records)
            record.id = book.movements().add(record);
        return noUnit();
    };
}

template <typename Record> Work removeWork(const std::shared_ptr<std::vector<Record>> &records)
{
    return [records](Book &book) {
        for (const Record &record : *records)
            book.movements().remove<Record>(record.id);
        return noUnit();
    };
}

template <typename Record> Work updateWork(const Record &record)
{
    return [record](Book &book) {
        book.movements().update(record);
        return noUnit();
    };
}

} // namespace

template <typename Record> bool addRecord(Session &session, Record &record)
{
    const auto kept = std::make_shared<std::vector<Record>>(1, record);
    if (!apply(session, Action::Add, *kept, addWork(kept), removeWork(kept)))
        return false;
    record.id = kept->front().id;
    return true;
}

template <typename Record> bool changeRecord(Session &session, const Record &record)
{
    const std::optional<Record> before = session.book().movements().find<Record>(record.id);
    if (before == record)
        return true;
    return apply(session, Action::Change, std::vector{record}, updateWork(record),
                 updateWork(before.value_or(record)));
}

template <typename Record> bool removeRecords(Session &session, const std::vector<Record> &records)
{
    if (records.empty())
        return true;
    const auto kept = std::make_shared<std::vector<Record>>(records);
    return apply(session, Action::Remove, records, removeWork(kept), addWork(kept));
}

template bool addRecord(Session &, Movement &);
template bool addRecord(Session &, Activity &);
template bool addRecord(Session &, GoodModel &);
template bool addRecord(Session &, Commendation &);
template bool changeRecord(Session &, const Movement &);
template bool changeRecord(Session &, const Activity &);
template bool changeRecord(Session &, const GoodModel &);
template bool changeRecord(Session &, const Commendation &);
template bool removeRecords(Session &, const std::vector<Movement> &);
template bool removeRecords(Session &, const std::vector<Activity> &);
template bool removeRecords(Session &, const std::vector<GoodModel> &);
template bool removeRecords(Session &, const std::vector<Commendation> &);

} // namespace sovang::edits
