// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/reporttables.h"

#include "base/period.h"
#include "base/points.h"
#include "documents/tablecolumns.h"
#include "documents/vietnamesetext.h"

#include <algorithm>
#include <functional>

namespace sovang {

namespace {

ColumnOf<GroupFigures> countColumn(const QString &title, int OutcomeCounts::*member,
                                   const OutcomeCounts &total)
{
    return {title, 1, Align::Center,
            [member](const GroupFigures &g) { return QString::number(g.counts.*member); }, total.*member > 0};
}

QString proposalText(const std::optional<Proposal> &proposal, YearType type)
{
    if (!proposal)
        return {};
    const QString kind =
        proposal->kind == DecisionKind::First ? QStringLiteral("Lần đầu") : QStringLiteral("Công nhận lại");
    const QString between = type == YearType::School ? u" – "_qs : u"–"_qs;
    return kind + u'\n' + yearsText(proposal->from, proposal->to, type).replace(between, u" - "_qs);
}

QString outcomeText(const UnitFigures &unit)
{
    return unit.band.isEmpty() ? toVietnamese(unit.outcome) : unit.band;
}

QString streakText(int years)
{
    switch (years) {
    case 0:
        return QStringLiteral("Tổng cộng");
    case 1:
        return QStringLiteral("Đạt năm thứ nhất");
    case 4:
        return QStringLiteral("Đạt năm thứ tư");
    default:
        return QStringLiteral("Đạt năm thứ ") + numberInWords(years);
    }
}

std::vector<UnitFigures> unitsWith(const YearFigures &figures,
                                   const std::function<bool(const UnitFigures &)> &wanted)
{
    std::vector<UnitFigures> units;
    std::copy_if(figures.units.begin(), figures.units.end(), std::back_inserter(units), wanted);
    return units;
}

bool anyHas(const std::vector<UnitFigures> &units, QString UnitFigures::*member)
{
    return std::any_of(units.begin(), units.end(),
                       [&](const UnitFigures &unit) { return !(unit.*member).isEmpty(); });
}

} // namespace

Table groupTable(const QString &what, const std::vector<GroupFigures> &groups, const OutcomeCounts &total)
{
    std::vector<GroupFigures> lines = groups;
    lines.push_back({QStringLiteral("Tổng cộng"), total});
    const std::vector<ColumnOf<GroupFigures>> columns{
        {what, 3, Align::Left, [](const GroupFigures &g) { return g.name; }},
        {QStringLiteral("Tổng số"), 1, Align::Center,
         [](const GroupFigures &g) { return QString::number(g.counts.units); }},
        {QStringLiteral("Đăng ký"), 2, Align::Center,
         [](const GroupFigures &g) { return shareText(g.counts.registered, g.counts.units); }, true, true},
        {QStringLiteral("Đạt/đăng ký"), 2, Align::Center,
         [](const GroupFigures &g) { return shareText(g.counts.passed, g.counts.registered); }, true, true},
        countColumn(QStringLiteral("Không đạt"), &OutcomeCounts::failed, total),
        countColumn(QStringLiteral("Không xét"), &OutcomeCounts::excluded, total),
        countColumn(QStringLiteral("Chưa xong"), &OutcomeCounts::pending, total),
    };
    Table table = tableOf(columns, lines);
    markTotal(table);
    return table;
}

Table bandTable(const YearFigures &figures)
{
    std::vector<BandFigures> lines = figures.byBand;
    lines.push_back({QStringLiteral("Tổng cộng"), figures.total.passed});
    Table table = tableOf<BandFigures>(
        {{QStringLiteral("Xếp loại"), 4, Align::Left,
          [](const BandFigures &b) { return b.name.isEmpty() ? QStringLiteral("Không xếp loại") : b.name; }},
         {QStringLiteral("Số lượng/số đạt"), 3, Align::Center,
          [&](const BandFigures &b) { return shareText(b.units, figures.total.passed); }}},
        lines);
    markTotal(table);
    return table;
}

Table streakTable(const YearFigures &figures)
{
    std::vector<StreakFigures> lines = figures.byStreak;
    lines.push_back({0, figures.total.passed});
    Table table = tableOf<StreakFigures>(
        {{QStringLiteral("Số năm đạt"), 4, Align::Left,
          [](const StreakFigures &s) { return streakText(s.years); }},
         {QStringLiteral("Số lượng/số đạt"), 3, Align::Center,
          [&](const StreakFigures &s) { return shareText(s.units, figures.total.passed); }}},
        lines);
    markTotal(table);
    return table;
}

Table comparisonTable(const YearFigures &figures)
{
    struct Line
    {
        QString what;
        int before;
        int now;
    };
    const auto &before = figures.totalBefore;
    const auto &now = figures.total;
    std::vector<Line> lines{
        {QStringLiteral("Tổng số"), before.units, now.units},
        {QStringLiteral("Đăng ký"), before.registered, now.registered},
        {QStringLiteral("Đạt"), before.passed, now.passed},
        {QStringLiteral("Không đạt"), before.failed, now.failed},
        {QStringLiteral("Được công nhận"), figures.recognisedBefore,
         figures.recognisedFirst + figures.recognisedRenewal},
    };
    std::erase_if(lines, [](const Line &line) { return line.before == 0 && line.now == 0; });
    const auto difference = [](const Line &line) {
        const int by = line.now - line.before;
        return by > 0 ? QStringLiteral("+%1").arg(by) : QString::number(by).replace(u'-', u'−');
    };
    return tableOf<Line>(
        {{QStringLiteral("Chỉ tiêu"), 4, Align::Left, [](const Line &line) { return line.what; }},
         {withCapital(yearWords(*figures.yearBefore, figures.yearType)), 2, Align::Center,
          [](const Line &line) { return QString::number(line.before); }},
         {withCapital(yearWords(figures.year, figures.yearType)), 2, Align::Center,
          [](const Line &line) { return QString::number(line.now); }},
         {QStringLiteral("Tăng, giảm"), 2, Align::Center, difference}},
        lines);
}

Table reasonTable(const YearFigures &figures, OutcomeKind outcome)
{
    const auto units = unitsWith(figures, [&](const UnitFigures &unit) { return unit.outcome == outcome; });
    return tableOf<UnitFigures>(
        {{QStringLiteral("Tên đơn vị"), 4, Align::Left, [](const UnitFigures &unit) { return unit.name; }},
         {QStringLiteral("Điểm"), 1, Align::Center, [](const UnitFigures &unit) { return unit.total; },
          anyHas(units, &UnitFigures::total)},
         {QStringLiteral("Lý do"), 5, Align::Left,
          [](const UnitFigures &unit) { return withCapital(unit.reasons.join(QStringLiteral("; "))); }}},
        units);
}

Table unitTable(const YearFigures &figures)
{
    const auto units = unitsWith(
        figures, [](const UnitFigures &unit) { return unit.outcome != OutcomeKind::NotRegistered; });
    const auto text = [](QString UnitFigures::*member) {
        return [member](const UnitFigures &unit) { return unit.*member; };
    };
    const bool proposals =
        std::any_of(units.begin(), units.end(), [](const UnitFigures &u) { return u.proposal.has_value(); });
    return tableOf<UnitFigures>(
        {{QStringLiteral("Tên đơn vị"), 5, Align::Left, text(&UnitFigures::name)},
         {QStringLiteral("Loại hình"), 1.3, Align::Center,
          [](const UnitFigures &u) { return toVietnamese(u.kind); }, figures.byKind.size() > 1, true},
         {QStringLiteral("Khối"), 2, Align::Left, text(&UnitFigures::block),
          anyHas(units, &UnitFigures::block)},
         {QStringLiteral("Địa bàn"), 2, Align::Left, text(&UnitFigures::locality),
          anyHas(units, &UnitFigures::locality)},
         {QStringLiteral("Điểm"), 1, Align::Center, text(&UnitFigures::total),
          anyHas(units, &UnitFigures::total)},
         {QStringLiteral("Kết quả, xếp loại"), 1.6, Align::Center, outcomeText, true, true},
         {QStringLiteral("Năm thứ"), 0.8, Align::Center,
          [](const UnitFigures &u) { return u.streak > 0 ? QString::number(u.streak) : QString(); },
          figures.total.passed > 0},
         {QStringLiteral("Đề nghị"), 2, Align::Left,
          [type = figures.yearType](const UnitFigures &u) { return proposalText(u.proposal, type); },
          proposals, true}},
        units);
}

} // namespace sovang
