// SPDX-License-Identifier: GPL-3.0-or-later
#include "movements/movementedits.h"

#include "session/session.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>

namespace sovang::edits {

namespace {

struct MovementEditsText
{
    Q_DECLARE_TR_FUNCTIONS(sovang::MovementEdits)
};

enum class Action { Add, Change, Remove };

// What the log and the undo button say of one record.
struct SaidRecord
{
    QString what;
    std::optional<UnitId> unit{};
    std::optional<Year> year{};
};

SaidRecord said(const Movement &movement)
{
    return {movement.kind == MovementKind::Movement
                ? MovementEditsText::tr("movement “%1”").arg(movement.name)
                : MovementEditsText::tr("campaign “%1”").arg(movement.name)};
}

SaidRecord said(const Activity &activity)
{
    return {MovementEditsText::tr("activity “%1” of %2").arg(activity.name, dayText(activity.date)),
            activity.unit, activity.year()};
}

SaidRecord said(const GoodModel &model)
{
    return {MovementEditsText::tr("good model “%1”").arg(model.name), model.unit, model.year};
}

SaidRecord said(const Commendation &commendation)
{
    return {MovementEditsText::tr("%1 of %2", "Giấy khen of a person or unit")
                .arg(commendation.form, commendation.recipient),
            commendation.unit, commendation.year};
}

// More than one.
QString severalText(const Movement &, int count)
{
    return MovementEditsText::tr("%1 movements and campaigns").arg(count);
}

QString severalText(const Activity &, int count)
{
    return MovementEditsText::tr("%1 activities").arg(count);
}

QString severalText(const GoodModel &, int count)
{
    return MovementEditsText::tr("%1 good models").arg(count);
}

QString severalText(const Commendation &, int count)
{
    return MovementEditsText::tr("%1 commendations").arg(count);
}

QString actionText(Action action)
{
    switch (action) {
    case Action::Add:
        return MovementEditsText::tr("add %1");
    case Action::Change:
        return MovementEditsText::tr("change %1");
    case Action::Remove:
        break;
    }
    return MovementEditsText::tr("remove %1");
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
    SaidRecord words = said(records.front());
    if (records.size() > 1)
        words.what = severalText(records.front(), static_cast<int>(records.size()));
    const bool isOfOneUnit = words.unit && records.size() == 1;
    return session.apply({.action = actionCode(action),
                          .summary = actionText(action).arg(words.what),
                          .unitCode = isOfOneUnit ? session.codeOf(*words.unit) : QString(),
                          .year = words.year},
                         put, putBack);
}

Year yearOf(const Movement &movement)
{
    return Year(movement.period.from.year());
}

Year yearOf(const Activity &activity)
{
    return activity.year();
}

Year yearOf(const GoodModel &model)
{
    return model.year;
}

Year yearOf(const Commendation &commendation)
{
    return commendation.year;
}

// Nothing here changes what a unit is worth; but a year that the book had nothing of can be chosen now.
template <typename Record> Touched touchedBy(const Session &session, const std::vector<Record> &records)
{
    const std::vector<Year> &known = session.years();
    const bool hasNewYear = std::ranges::any_of(records, [&](const Record &record) {
        return std::ranges::find(known, yearOf(record)) == known.end();
    });
    return hasNewYear ? std::nullopt : Touched(std::vector<UnitId>());
}

// They come back under the same numbers: later steps, and activities, speak of them.
template <typename Record>
Work addWork(const std::shared_ptr<std::vector<Record>> &records, const Touched &touched)
{
    return [records, touched](Book &book) {
        for (Record &record : *records)
            record.id = book.movements.add(record);
        return touched;
    };
}

template <typename Record>
Work removeWork(const std::shared_ptr<std::vector<Record>> &records, const Touched &touched)
{
    return [records, touched](Book &book) {
        for (const Record &record : *records)
            book.movements.remove<Record>(record.id);
        return touched;
    };
}

template <typename Record> Work updateWork(const Record &record, const Touched &touched)
{
    return [record, touched](Book &book) {
        book.movements.update(record);
        return touched;
    };
}

} // namespace

template <typename Record> bool addRecord(Session &session, Record &record)
{
    const auto kept = std::make_shared<std::vector<Record>>(1, record);
    const Touched touched = touchedBy(session, *kept);
    if (!apply(session, Action::Add, *kept, addWork(kept, touched), removeWork(kept, touched)))
        return false;
    record.id = kept->front().id;
    return true;
}

template <typename Record> bool changeRecord(Session &session, const Record &record)
{
    return session.attempt([&] {
        const std::optional<Record> before = session.book().movements.find<Record>(record.id);
        if (before == record)
            return true;
        const std::vector<Record> after{record};
        const Touched touched = touchedBy(session, after);
        return apply(session, Action::Change, after, updateWork(record, touched),
                     updateWork(before.value_or(record), touched));
    });
}

template <typename Record> bool removeRecords(Session &session, const std::vector<Record> &records)
{
    if (records.empty())
        return true;
    const auto kept = std::make_shared<std::vector<Record>>(records);
    const Touched touched = touchedBy(session, records);
    return apply(session, Action::Remove, records, removeWork(kept, touched), addWork(kept, touched));
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
