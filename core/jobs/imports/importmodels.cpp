// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "jobs/imports/recordplanner.h"
#include "storage/book.h"

#include <QCoreApplication>

#include <tuple>

namespace sovang {

namespace {

struct ImportModelsText
{
    Q_DECLARE_TR_FUNCTIONS(ImportRecords)
};

std::optional<HonoureeKind> honoureeKindOf(const QString &text)
{
    const QString key = searchKey(text);
    if (key == u"tap the" || key == u"tt")
        return HonoureeKind::Collective;
    return key == u"ca nhan" || key == u"cn" ? std::optional(HonoureeKind::Person) : std::nullopt;
}

} // namespace

template <> struct Rows<GoodModel>
{
    using Key = std::tuple<Year, QString, std::optional<UnitId>, QString>;

    static QString action() { return QStringLiteral("import.models"); }
    static QString subject() { return ImportModelsText::tr("good models"); }
    static QString place() { return recordcolumn::model; }
    static QString moneyColumn() { return recordcolumn::money; }
    static std::vector<GoodModel> all(const Book &book) { return book.movements.all().models; }
    static Key keyOf(const GoodModel &model)
    {
        return {model.year, exactKey(model.name), model.unit, exactKey(model.team)};
    }
    static TableShape shape()
    {
        using namespace recordcolumn;
        return recordShape({year, model, column::code, unit, team, result, quantity, measure, money},
                           {year, model},
                           {{model, {u"Tên mô hình"_qs, u"Mô hình hay"_qs, u"Tên mô hình hay"_qs}},
                            {unit, {column::name, u"Cơ quan, đơn vị"_qs}},
                            {team, {u"Tổ"_qs, u"Nhóm"_qs, u"Tổ (nhóm)"_qs}},
                            {measure, {u"ĐVT"_qs}},
                            {money, {u"Số tiền"_qs, u"Giá trị làm lợi"_qs, u"Số tiền làm lợi"_qs}}});
    }
    static bool fits(const QString &column, const QString &text)
    {
        return column == recordcolumn::year && Year::parse(text);
    }

    explicit Rows(const Book &) {}
    GoodModel key(RecordReading &rows, int record) const
    {
        GoodModel model;
        model.year = rows.year(record, recordcolumn::year).value_or(Year());
        model.name = rows.table().text(record, recordcolumn::model);
        model.unit = rows.unit(record);
        model.team = rows.table().text(record, recordcolumn::team);
        return model;
    }
    void read(RecordReading &rows, int record, bool, GoodModel &model) const
    {
        takeCell(model.result, rows.table().words(record, recordcolumn::result));
        takeCell(model.quantity, rows.quantity(record, recordcolumn::quantity));
        takeCell(model.measure, rows.table().text(record, recordcolumn::measure));
        takeCell(model.money, rows.money(record, recordcolumn::money));
    }
};

template <> struct Rows<Commendation>
{
    using Key = std::tuple<Year, QString, QString, std::optional<UnitId>, QString>;

    static QString action() { return QStringLiteral("import.commendations"); }
    static QString subject() { return ImportModelsText::tr("commendations"); }
    static QString place() { return recordcolumn::recipient; }
    static std::vector<Commendation> all(const Book &book) { return book.movements.all().commendations; }
    static Key keyOf(const Commendation &given)
    {
        return {given.year, exactKey(given.form), exactKey(given.recipient), given.unit,
                exactKey(given.number)};
    }
    static TableShape shape()
    {
        using namespace recordcolumn;
        return recordShape(
            {ofYear, form, honoured, recipient, column::code, unit, number, date, issuer, merit},
            {ofYear, form, recipient, date},
            {{ofYear, {year, u"Năm thành tích"_qs}},
             {form, {u"Hình thức khen thưởng"_qs, u"Danh hiệu, hình thức khen thưởng"_qs}},
             {honoured, {u"Đối tượng khen thưởng"_qs, u"Loại đối tượng"_qs}},
             {recipient,
              {u"Tên tập thể, cá nhân"_qs, u"Tập thể, cá nhân được khen thưởng"_qs,
               u"Họ và tên, tập thể"_qs}},
             {unit, {column::name, u"Đơn vị công tác"_qs, u"Cơ quan, đơn vị"_qs}},
             {number, {u"Số QĐ"_qs, u"Quyết định"_qs, u"Quyết định số"_qs}},
             {date, {u"Ngày quyết định"_qs, u"Ngày QĐ"_qs, u"Ngày ký"_qs, u"Ngày, tháng, năm"_qs}},
             {issuer, {u"Cơ quan ban hành"_qs, u"Cấp khen thưởng"_qs}},
             {merit, {u"Thành tích"_qs, u"Nội dung"_qs, column::reason}}});
    }
    static bool fits(const QString &column, const QString &text)
    {
        return (column == recordcolumn::ofYear && Year::parse(text)) ||
               (column == recordcolumn::honoured && honoureeKindOf(text));
    }

    explicit Rows(const Book &) {}
    Commendation key(RecordReading &rows, int record) const
    {
        Commendation given;
        given.year = rows.year(record, recordcolumn::ofYear).value_or(Year());
        given.form = rows.table().text(record, recordcolumn::form);
        given.recipient = rows.table().text(record, recordcolumn::recipient);
        given.unit = rows.unit(record);
        given.number = rows.table().words(record, recordcolumn::number);
        return given;
    }
    void read(RecordReading &rows, int record, bool isNew, Commendation &given) const
    {
        const QString honoured = rows.table().text(record, recordcolumn::honoured);
        const auto kind = honoureeKindOf(honoured);
        if (kind)
            given.kind = *kind;
        else if (isNew || !honoured.isEmpty())
            rows.table().problem(record, recordcolumn::honoured,
                                 ImportModelsText::tr("Who is honoured? Write Tập thể or Cá nhân"));
        given.date = rows.day(record).value_or(given.date);
        takeCell(given.issuer, rows.table().text(record, recordcolumn::issuer));
        takeCell(given.reason, rows.table().words(record, recordcolumn::merit));
    }
};

QStringList modelFields()
{
    return Rows<GoodModel>::shape().names;
}

QStringList commendationFields()
{
    return Rows<Commendation>::shape().names;
}

ImportPlan planModels(const Book &book, const Workbook &workbook, const ImportOptions &options)
{
    return planRecords<GoodModel>(book, workbook, options);
}

ImportPlan planCommendations(const Book &book, const Workbook &workbook, const ImportOptions &options)
{
    return planRecords<Commendation>(book, workbook, options);
}

} // namespace sovang
