// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/reporttables.h"

#include "base/amounts.h"
#include "base/period.h"
#include "base/points.h"
#include "base/text.h"
#include "documents/tablecolumns.h"
#include "documents/vietnamesetext.h"

#include <algorithm>
#include <functional>

namespace sovang {

namespace {

constexpr int manyUnits = 1000; ///< shares of four figures leave little room for names
constexpr double manyUnitsPoints = 11;

ColumnOf<GroupFigures> countColumn(const QString &title, int OutcomeCounts::*member,
                                   const OutcomeCounts &total)
{
    return {title, 1, Align::Center,
            [member](const GroupFigures &g) { return groupedText(g.counts.*member); }, total.*member > 0};
}

/// A share of nobody is none.
QString shareOrDash(int part, int whole)
{
    return whole == 0 ? QStringLiteral("–") : shareText(part, whole);
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
    return years == 0 ? QStringLiteral("Tổng cộng") : QStringLiteral("Đạt năm thứ ") + ordinalWord(years);
}

bool hasTitles(const GroupFigures &group)
{
    return group.proposedFirst + group.proposedRenewal + group.recognisedFirst + group.recognisedRenewal > 0;
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
         [](const GroupFigures &g) { return groupedText(g.counts.units); }},
        {QStringLiteral("Đăng ký"), 2, Align::Center,
         [](const GroupFigures &g) { return shareOrDash(g.counts.registered, g.counts.units); }, true, true},
        {QStringLiteral("Đạt/đăng ký"), 2, Align::Center,
         [](const GroupFigures &g) { return shareOrDash(g.counts.passed, g.counts.registered); }, true, true},
        countColumn(QStringLiteral("Không đạt"), &OutcomeCounts::failed, total),
        countColumn(QStringLiteral("Không xét"), &OutcomeCounts::excluded, total),
        countColumn(QStringLiteral("Chưa xong"), &OutcomeCounts::pending, total),
    };
    Table table = tableOf(columns, lines);
    if (total.units >= manyUnits)
        table.points = manyUnitsPoints;
    markTotal(table);
    return table;
}

QString ordinalWord(int number)
{
    if (number == 1)
        return QStringLiteral("nhất");
    return number == 4 ? QStringLiteral("tư") : numberInWords(number);
}

Table titleTable(const QString &what, const YearFigures &figures, const std::vector<GroupFigures> &groups)
{
    std::vector<GroupFigures> lines;
    std::ranges::copy_if(groups, std::back_inserter(lines), hasTitles);
    GroupFigures total;
    total.name = QStringLiteral("Tổng cộng");
    total.proposedFirst = figures.proposedFirst;
    total.proposedRenewal = figures.proposedRenewal;
    total.recognisedFirst = figures.recognisedFirst;
    total.recognisedRenewal = figures.recognisedRenewal;
    lines.push_back(total);
    const auto column = [&total](const QString &title, int GroupFigures::*member) {
        return ColumnOf<GroupFigures>{
            title, 1.2, Align::Center,
            [member](const GroupFigures &group) { return groupedText(group.*member); }, total.*member > 0};
    };
    Table table = tableOf<GroupFigures>(
        {{what, 3, Align::Left, [](const GroupFigures &group) { return group.name; }},
         column(QStringLiteral("Đề nghị lần đầu"), &GroupFigures::proposedFirst),
         column(QStringLiteral("Đề nghị công nhận lại"), &GroupFigures::proposedRenewal),
         column(QStringLiteral("Đã công nhận lần đầu"), &GroupFigures::recognisedFirst),
         column(QStringLiteral("Đã công nhận lại"), &GroupFigures::recognisedRenewal)},
        lines);
    markTotal(table);
    return table;
}

Table seriesTable(const YearFigures &figures)
{
    const auto any = [&figures](int OutcomeCounts::*member) {
        return std::ranges::any_of(figures.series,
                                   [member](const YearOutcomes &year) { return year.counts.*member > 0; });
    };
    const auto column = [&any](const QString &title, int OutcomeCounts::*member) {
        return ColumnOf<YearOutcomes>{
            title, 1, Align::Center,
            [member](const YearOutcomes &year) { return groupedText(year.counts.*member); }, any(member)};
    };
    return tableOf<YearOutcomes>(
        {{QStringLiteral("Năm"), 1.4, Align::Left,
          [type = figures.yearType](const YearOutcomes &year) {
              return withCapital(yearWords(year.year, type));
          },
          true, true},
         {QStringLiteral("Đăng ký"), 2, Align::Center,
          [](const YearOutcomes &year) { return shareOrDash(year.counts.registered, year.counts.units); },
          true, true},
         {QStringLiteral("Đạt/đăng ký"), 2, Align::Center,
          [](const YearOutcomes &year) { return shareOrDash(year.counts.passed, year.counts.registered); },
          true, true},
         column(QStringLiteral("Không đạt"), &OutcomeCounts::failed),
         column(QStringLiteral("Không xét"), &OutcomeCounts::excluded),
         column(QStringLiteral("Chưa xong"), &OutcomeCounts::pending)},
        figures.series);
}

Table reasonCountTable(const YearFigures &figures)
{
    return tableOf<ReasonFigures>(
        {{QStringLiteral("Nguyên nhân"), 5, Align::Left,
          [](const ReasonFigures &reason) { return reason.name; }},
         {QStringLiteral("Kết quả"), 1.2, Align::Center,
          [](const ReasonFigures &reason) { return toVietnamese(reason.outcome); }, true, true},
         {QStringLiteral("Số trường hợp"), 1.2, Align::Center,
          [](const ReasonFigures &reason) { return groupedText(reason.units); }}},
        figures.byReason);
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
    };
    const int recognised = figures.recognisedFirst + figures.recognisedRenewal;
    if (recognised > 0 || figures.proposedFirst + figures.proposedRenewal == 0) // else it is not decided yet
        lines.push_back({QStringLiteral("Được công nhận"), figures.recognisedBefore, recognised});
    std::erase_if(lines, [](const Line &line) { return line.before == 0 && line.now == 0; });
    const auto difference = [](const Line &line) {
        const int by = line.now - line.before;
        const QString sign = by == 0 ? QString() : by > 0 ? QStringLiteral("+") : QStringLiteral("−");
        return sign + groupedText(std::abs(by));
    };
    return tableOf<Line>(
        {{QStringLiteral("Chỉ tiêu"), 4, Align::Left, [](const Line &line) { return line.what; }},
         {withCapital(yearWords(*figures.yearBefore, figures.yearType)), 2, Align::Center,
          [](const Line &line) { return groupedText(line.before); }},
         {withCapital(yearWords(figures.year, figures.yearType)), 2, Align::Center,
          [](const Line &line) { return groupedText(line.now); }},
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
