// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "jobs/imports/recordplanner.h"
#include "storage/book.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <tuple>

namespace sovang {

namespace {

struct ImportMovementsText
{
    Q_DECLARE_TR_FUNCTIONS(ImportRecords)
};

std::optional<MovementKind> movementKindOf(const QString &text)
{
    const QString key = searchKey(text);
    if (key == u"phong trao" || key == u"phong trao thi dua")
        return MovementKind::Movement;
    return key == u"cuoc van dong" ? std::optional(MovementKind::Campaign) : std::nullopt;
}

// `2025-2030`, in the column of the start: nothing for one time alone.
std::optional<Period> yearsFromTo(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{4}) ?[-–—] ?(\\d{4})$"));
    const QRegularExpressionMatch match = form.match(text);
    const std::optional<Year> from = Year::parse(match.captured(1));
    const std::optional<Year> to = Year::parse(match.captured(2));
    return from && to && *from <= *to
               ? std::optional(Period{QDate(from->value(), 1, 1), QDate(to->value(), 12, 31)})
               : std::nullopt;
}

} // namespace

template <> struct Rows<Movement>
{
    using Key = std::tuple<QString, QDate>;

    static QString action() { return QStringLiteral("import.movements"); }
    static QString subject() { return ImportMovementsText::tr("movements and campaigns"); }
    static QString place() { return recordcolumn::name; }
    static std::vector<Movement> all(const Book &book) { return book.movements.all().movements; }
    static Key keyOf(const Movement &movement) { return {exactKey(movement.name), movement.period.from}; }
    static TableShape shape()
    {
        using namespace recordcolumn;
        return recordShape(
            {kind, name, plan, from, to, column::note}, {name, from},
            {{name,
              {u"Tên phong trào, cuộc vận động"_qs, u"Phong trào, cuộc vận động"_qs, u"Tên phong trào"_qs,
               u"Tên cuộc vận động"_qs, u"Phong trào thi đua"_qs}},
             {plan, {u"Kế hoạch"_qs, u"Kế hoạch số"_qs, u"Số KH"_qs}},
             {from, {u"Từ"_qs, u"Từ ngày"_qs, u"Thời gian bắt đầu"_qs, u"Ngày bắt đầu"_qs}},
             {to, {u"Đến"_qs, u"Đến ngày"_qs, u"Thời gian kết thúc"_qs, u"Ngày kết thúc"_qs}}});
    }
    static bool fits(const QString &column, const QString &text)
    {
        return (column == recordcolumn::kind && movementKindOf(text)) ||
               (column == recordcolumn::from && (Period::parseStart(text) || yearsFromTo(text)));
    }

    explicit Rows(const Book &) {}
    Movement key(RecordReading &rows, int record) const
    {
        Movement movement;
        movement.name = rows.table().text(record, recordcolumn::name);
        const auto years = yearsFromTo(rows.table().shown(record, recordcolumn::from));
        movement.period.from = years ? years->from : rows.start(record, recordcolumn::from);
        return movement;
    }
    void read(RecordReading &rows, int record, bool isNew, Movement &movement) const
    {
        const QString kind = rows.table().text(record, recordcolumn::kind);
        const auto known = movementKindOf(kind);
        if (known)
            movement.kind = *known;
        else if (!kind.isEmpty())
            rows.table().problem(
                record, recordcolumn::kind,
                ImportMovementsText::tr("“%1” is no kind; write Phong trào or Cuộc vận động").arg(kind));
        else if (isNew)
            rows.table().problem(
                record, recordcolumn::kind,
                ImportMovementsText::tr("The kind is missing; write Phong trào or Cuộc vận động"));
        takeCell(movement.plan, rows.table().words(record, recordcolumn::plan));
        readEnd(rows, record, movement);
        takeCell(movement.note, rows.table().words(record, column::note));
    }
    // `nay`: it goes on. The end may also stand behind the start, `2025-2030`, or twice if it is the same.
    static void readEnd(RecordReading &rows, int record, Movement &movement)
    {
        const QString typed = searchKey(rows.table().shown(record, recordcolumn::to));
        const auto years = yearsFromTo(rows.table().shown(record, recordcolumn::from));
        if (typed == u"nay" || typed == u"den nay")
            movement.period.to = {};
        else if (const QDate to = rows.end(record, recordcolumn::to); to.isValid())
            movement.period.to = to;
        else if (years)
            movement.period.to = years->to;
        if (years && movement.period.to != years->to)
            rows.table().problem(
                record, recordcolumn::to,
                ImportMovementsText::tr("The end stands in “%1” too, and is another one there")
                    .arg(recordcolumn::from));
    }
};

template <> struct Rows<Activity>
{
    using Key = std::tuple<QDate, QString, std::optional<UnitId>>;

    static QString action() { return QStringLiteral("import.activities"); }
    static QString subject() { return ImportMovementsText::tr("activities"); }
    static QString place() { return recordcolumn::activity; }
    static std::vector<Activity> all(const Book &book) { return book.movements.all().activities; }
    static Key keyOf(const Activity &activity)
    {
        return {activity.date, exactKey(activity.name), activity.unit};
    }
    static TableShape shape()
    {
        using namespace recordcolumn;
        return recordShape(
            {date, activity, movement, column::code, unit, sessions, people, column::note}, {date, activity},
            {{date, {u"Ngày tổ chức"_qs, u"Thời gian"_qs, u"Ngày, tháng, năm"_qs}},
             {activity, {u"Tên hoạt động"_qs, u"Nội dung hoạt động"_qs, u"Nội dung"_qs}},
             {movement, {u"Phong trào"_qs, u"Cuộc vận động"_qs, u"Thuộc phong trào"_qs}},
             {unit, {column::name, u"Đơn vị tổ chức"_qs, u"Cơ quan, đơn vị"_qs}},
             {sessions, {u"Số cuộc"_qs, u"Số lớp"_qs, u"Số buổi, cuộc, lớp"_qs}},
             {people, {u"Lượt người"_qs, u"Số lượt người tham gia"_qs, u"Lượt người tham gia"_qs}}});
    }
    static bool fits(const QString &column, const QString &text)
    {
        return column == recordcolumn::date && parseDay(text);
    }

    explicit Rows(const Book &book)
    {
        for (Movement &movement : book.movements.all().movements) {
            const QString name = searchKey(movement.name);
            movements.emplace(name, std::move(movement));
        }
    }
    Activity key(RecordReading &rows, int record) const
    {
        Activity activity;
        activity.date = rows.day(record).value_or(QDate());
        activity.name = rows.table().text(record, recordcolumn::activity);
        activity.unit = rows.unit(record);
        return activity;
    }
    void read(RecordReading &rows, int record, bool, Activity &activity) const
    {
        if (const auto movement = movementOf(rows, record, activity.date))
            activity.movement = movement;
        if (const auto sessions = rows.whole(record, recordcolumn::sessions))
            activity.sessions = *sessions;
        takeCell(activity.people, rows.whole(record, recordcolumn::people));
        takeCell(activity.note, rows.table().words(record, column::note));
    }
    // By its name; of several, the one that runs on that day.
    std::optional<qint64> movementOf(RecordReading &rows, int record, QDate date) const
    {
        const QString name = rows.table().text(record, recordcolumn::movement);
        if (name.isEmpty())
            return std::nullopt;
        std::vector<qint64> ids;
        std::vector<qint64> running;
        const auto [first, last] = movements.equal_range(searchKey(name));
        for (auto movement = first; movement != last; ++movement) {
            const Period &period = movement->second.period;
            ids.push_back(movement->second.id);
            if (date >= period.from && (!period.to.isValid() || date <= period.to))
                running.push_back(movement->second.id);
        }
        if (running.size() == 1 || ids.size() == 1)
            return running.size() == 1 ? running.front() : ids.front();
        rows.table().problem(
            record, recordcolumn::movement,
            ids.empty()
                ? ImportMovementsText::tr("There is no movement or campaign “%1” in the book; enter it first")
                      .arg(name)
                : ImportMovementsText::tr(
                      "Several movements are called “%1”, and not one of them alone runs on "
                      "that day")
                      .arg(name));
        return std::nullopt;
    }

    std::multimap<QString, Movement> movements; ///< by searchKey of their names
};

QStringList movementFields()
{
    return Rows<Movement>::shape().names;
}

QStringList activityFields()
{
    return Rows<Activity>::shape().names;
}

ImportPlan planMovements(const Book &book, const Workbook &workbook, const ImportOptions &options)
{
    return planRecords<Movement>(book, workbook, options);
}

ImportPlan planActivities(const Book &book, const Workbook &workbook, const ImportOptions &options)
{
    return planRecords<Activity>(book, workbook, options);
}

} // namespace sovang
