// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/papers/reportlists.h"

#include "base/period.h"

namespace sovang {

namespace {

OutValue textOrNothing(const QString &text)
{
    return text.isEmpty() ? OutValue() : OutValue(text);
}

OutRow countRow(const QString &group, const QString &name, const OutcomeCounts &counts)
{
    OutRow row{group, name};
    for (const int count : {counts.units, counts.registered, counts.scored(), counts.passed, counts.failed,
                            counts.excluded, counts.pending, counts.notRegistered()})
        row.emplace_back(qint64(count));
    row.emplace_back(shareText(counts.passed, counts.registered));
    return row;
}

OutTable countTable(const YearFigures &figures)
{
    OutTable table;
    table.sheet = QStringLiteral("Số liệu");
    table.titles = {QStringLiteral("Kết quả %1").arg(yearWords(figures.year, figures.yearType))};
    for (const char16_t *header : {u"Theo", u"Nhóm", u"Đơn vị", u"Đăng ký", u"Đã có kết quả", u"Đạt",
                                   u"Không đạt", u"Không xét", u"Chưa xong", u"Không đăng ký", u"Tỷ lệ đạt"})
        table.columns.push_back({QString::fromUtf16(header)});
    table.rows.push_back(countRow(QStringLiteral("Tất cả"), QStringLiteral("Tất cả"), figures.total));
    const std::pair<const char16_t *, const std::vector<GroupFigures> &> groups[] = {
        {u"Loại hình", figures.byKind}, {u"Khối", figures.byBlock}, {u"Địa bàn", figures.byLocality}};
    for (const auto &[title, members] : groups) {
        for (const GroupFigures &member : members)
            table.rows.push_back(countRow(QString::fromUtf16(title), member.name, member.counts));
    }
    return table;
}

OutRow unitRow(const UnitFigures &unit, qint64 number, YearType type)
{
    const auto points = Points::parse(unit.total);
    const QString proposal = unit.proposal ? toVietnamese(unit.proposal->kind) : QString();
    const QString period =
        unit.proposal ? yearsText(unit.proposal->from, unit.proposal->to, type) : QString();
    return {number,
            unit.code,
            unit.name,
            toVietnamese(unit.kind),
            textOrNothing(unit.block),
            textOrNothing(unit.locality),
            toVietnamese(unit.outcome),
            points ? OutValue(*points) : OutValue(),
            textOrNothing(unit.band),
            toVietnamese(unit.standing),
            unit.streak > 0 ? OutValue(qint64(unit.streak)) : OutValue(),
            textOrNothing(proposal),
            textOrNothing(period),
            textOrNothing(unit.reasons.join(QStringLiteral("; ")))};
}

OutTable unitTable(const YearFigures &figures)
{
    OutTable table;
    table.sheet = QStringLiteral("Đơn vị");
    table.titles = {QStringLiteral("Kết quả từng đơn vị %1").arg(yearWords(figures.year, figures.yearType))};
    for (const char16_t *header :
         {u"STT", u"Mã", u"Tên đơn vị", u"Loại hình", u"Khối", u"Địa bàn", u"Kết quả", u"Tổng điểm",
          u"Xếp mức", u"Tình trạng", u"Năm thứ", u"Đề nghị", u"Giai đoạn", u"Lý do"})
        table.columns.push_back({QString::fromUtf16(header)});
    for (const UnitFigures &unit : figures.units)
        table.rows.push_back(unitRow(unit, qint64(table.rows.size()) + 1, figures.yearType));
    return table;
}

} // namespace

std::vector<OutTable> reportLists(const YearFigures &figures, const QString &foot)
{
    std::vector<OutTable> lists{countTable(figures), unitTable(figures)};
    for (OutTable &list : lists)
        list.foot = foot;
    return lists;
}

} // namespace sovang
