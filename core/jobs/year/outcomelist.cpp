// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/year/outcomelist.h"

#include "base/period.h"
#include "domain/explain.h"
#include "jobs/imports/listfile.h"

#include <array>

namespace sovang {

namespace {

QString canonical(const Exact &points)
{
    return roundedHalfUp(points).toCanonical();
}

JsonValue criteriaJson(const UnitYear &unit)
{
    if (!unit.outcome.total)
        return {};
    JsonValue criteria = JsonValue::object();
    for (size_t i = 0; i < unit.outcome.criteria.size(); ++i) {
        const std::optional<Exact> &points = unit.outcome.criteria[i];
        criteria.with(unit.rules->criteria[i].node.code,
                      points ? JsonValue(canonical(*points)) : JsonValue());
    }
    return criteria;
}

JsonValue periodJson(const std::optional<Proposal> &proposal)
{
    if (!proposal)
        return {};
    return JsonValue::listOf(std::array{proposal->from.value(), proposal->to.value()});
}

JsonValue unitJson(const UnitYear &unit)
{
    const Outcome &outcome = unit.outcome;
    const auto &counted = unit.state.counted;
    return JsonValue::object()
        .with(u"code"_qs, unit.unit.code)
        .with(u"name"_qs, unit.unit.name)
        .with(u"kind"_qs, toCode(unit.unit.kind))
        .with(u"ruleSet"_qs, unit.rules ? JsonValue(unit.rules->reference()) : JsonValue())
        .with(u"registered"_qs, unit.registered)
        .with(u"outcome"_qs, toCode(outcome.kind))
        .with(u"total"_qs, outcome.total ? JsonValue(canonical(*outcome.total)) : JsonValue())
        .with(u"criteria"_qs, criteriaJson(unit))
        .with(u"bonus"_qs, outcome.bonus.toCanonical())
        .with(u"deductions"_qs, outcome.deductions.toCanonical())
        .with(u"band"_qs, JsonValue::textOrNull(outcome.band))
        .with(u"reasons"_qs, JsonValue::listOf(unit.allReasons(), &Reason::toCode))
        .with(u"standing"_qs, toCode(unit.state.standing))
        .with(u"count"_qs, static_cast<int>(counted.size()))
        .with(u"from"_qs, counted.empty() ? JsonValue() : JsonValue(counted.front().value()))
        .with(u"proposal"_qs, unit.proposal ? JsonValue(toCode(unit.proposal->kind)) : JsonValue())
        .with(u"period"_qs, periodJson(unit.proposal));
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

JsonValue outcomesTree(Year year, const std::vector<UnitYear> &units)
{
    return JsonValue::object()
        .with(u"year"_qs, year.value())
        .with(u"units"_qs, JsonValue::listOf(units, unitJson));
}

QByteArray outcomesJson(Year year, const std::vector<UnitYear> &units)
{
    return writeJson(outcomesTree(year, units));
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
