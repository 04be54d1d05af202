// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/year/outcomelist.h"

#include "base/period.h"
#include "domain/explain.h"
#include "jobs/imports/listfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sovang {

namespace {

QString canonical(const Exact &points)
{
    return roundedHalfUp(points).toCanonical();
}

QJsonValue criteriaJson(const UnitYear &unit)
{
    if (!unit.outcome.total)
        return QJsonValue::Null;
    QJsonObject criteria;
    for (size_t i = 0; i < unit.outcome.criteria.size(); ++i) {
        const std::optional<Exact> &points = unit.outcome.criteria[i];
        criteria.insert(unit.rules->criteria[i].node.code,
                        points ? QJsonValue(canonical(*points)) : QJsonValue::Null);
    }
    return criteria;
}

QJsonValue periodJson(const std::optional<Proposal> &proposal)
{
    if (!proposal)
        return QJsonValue::Null;
    return QJsonArray{proposal->from.value(), proposal->to.value()};
}

QJsonArray reasonsJson(const UnitYear &unit)
{
    QJsonArray reasons;
    for (const Reason &reason : unit.allReasons())
        reasons.append(reason.toCode());
    return reasons;
}

QJsonObject unitJson(const UnitYear &unit)
{
    const auto textOrNull = [](const QString &text) {
        return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
    };
    const auto &counted = unit.state.counted;
    return {
        {QStringLiteral("code"), unit.unit.code},
        {QStringLiteral("name"), unit.unit.name},
        {QStringLiteral("kind"), toCode(unit.unit.kind)},
        {QStringLiteral("ruleSet"), unit.rules ? QJsonValue(unit.rules->reference()) : QJsonValue::Null},
        {QStringLiteral("registered"), unit.registered},
        {QStringLiteral("outcome"), toCode(unit.outcome.kind)},
        {QStringLiteral("total"),
         unit.outcome.total ? QJsonValue(canonical(*unit.outcome.total)) : QJsonValue::Null},
        {QStringLiteral("criteria"), criteriaJson(unit)},
        {QStringLiteral("bonus"), unit.outcome.bonus.toCanonical()},
        {QStringLiteral("deductions"), unit.outcome.deductions.toCanonical()},
        {QStringLiteral("band"), textOrNull(unit.outcome.band)},
        {QStringLiteral("reasons"), reasonsJson(unit)},
        {QStringLiteral("standing"), toCode(unit.state.standing)},
        {QStringLiteral("count"), static_cast<int>(counted.size())},
        {QStringLiteral("from"), counted.empty() ? QJsonValue::Null : QJsonValue(counted.front().value())},
        {QStringLiteral("proposal"),
         unit.proposal ? QJsonValue(toCode(unit.proposal->kind)) : QJsonValue::Null},
        {QStringLiteral("period"), periodJson(unit.proposal)},
    };
}

OutValue yearValue(Year year, YearType type)
{
    return type == YearType::School ? OutValue(yearText(year, type))
                                    : OutValue(static_cast<qint64>(year.value()));
}

OutRow unitRow(const UnitYear &unit)
{
    const auto &counted = unit.state.counted;
    const std::optional<Proposal> &proposal = unit.proposal;
    const YearType type = unit.yearType();
    return {
        unit.unit.code,
        unit.unit.name,
        toVietnamese(unit.unit.kind),
        unit.unit.block,
        unit.rules ? unit.rules->reference() : QString(),
        toVietnamese(unit.outcome.kind),
        unit.outcome.total ? OutValue(roundedHalfUp(*unit.outcome.total)) : OutValue(),
        unit.outcome.band,
        reasonsText(unit),
        toVietnamese(unit.state.standing),
        static_cast<qint64>(counted.size()),
        counted.empty() ? OutValue() : yearValue(counted.front(), type),
        proposal ? toVietnamese(proposal->kind) : QString(),
        !proposal                  ? QString()
        : type == YearType::School ? yearsText(proposal->from, proposal->to, type)
                                   : yearsText(proposal->from, proposal->to, u'-'),
    };
}

} // namespace

QByteArray outcomesJson(Year year, const std::vector<UnitYear> &units)
{
    QJsonArray list;
    for (const UnitYear &unit : units)
        list.append(unitJson(unit));
    return QJsonDocument(QJsonObject{{QStringLiteral("year"), year.value()}, {QStringLiteral("units"), list}})
        .toJson();
}

OutTable outcomesTable(Year year, const std::vector<UnitYear> &units)
{
    OutTable table;
    const YearType type = yearTypeOf(units);
    table.sheet = QStringLiteral("Kết quả %1").arg(yearText(year, type));
    table.titles << QStringLiteral("KẾT QUẢ XÉT CÔNG NHẬN %1").arg(yearWords(year, type).toUpper());
    for (const QString &header :
         {QStringLiteral("Mã"), QStringLiteral("Tên đơn vị"), QStringLiteral("Loại hình"),
          QStringLiteral("Khối"), QStringLiteral("Bộ tiêu chí"), QStringLiteral("Kết quả"),
          QStringLiteral("Tổng điểm"), QStringLiteral("Xếp mức"), QStringLiteral("Lý do"),
          QStringLiteral("Tình trạng"), QStringLiteral("Số năm được tính"), QStringLiteral("Tính từ năm"),
          QStringLiteral("Đề nghị"), QStringLiteral("Giai đoạn")})
        table.columns.push_back({header, 0});
    for (const UnitYear &unit : units)
        table.rows.push_back(unitRow(unit));
    return table;
}

void writeOutcomes(const QString &path, Year year, const std::vector<UnitYear> &units)
{
    writeListFile(path, outcomesTable(year, units));
}

} // namespace sovang
