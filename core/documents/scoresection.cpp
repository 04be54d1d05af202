// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/scoresection.h"

#include "base/amounts.h"
#include "documents/tablecolumns.h"

#include <ranges>

namespace sovang {

namespace {

QString pointsText(const std::optional<Points> &points)
{
    return points ? points->toDisplay(2) : QStringLiteral("–");
}

/// What an indicator or a criterion was given, with \a what as the head of its column. Of a single unit
/// there is no average, and nothing to count.
Table shareTable(const QString &what, const std::vector<ShareFigures> &shares, bool isOne)
{
    Table table = tableOf<ShareFigures>(
        {{what, 5, Align::Left,
          [](const ShareFigures &share) { return QStringLiteral("%1. %2").arg(share.code, share.title); }},
         {QStringLiteral("Điểm tối đa"), 1.1, Align::Center,
          [](const ShareFigures &share) { return share.max.toDisplay(); }},
         {isOne ? QStringLiteral("Điểm đạt") : QStringLiteral("Bình quân"), 1.2, Align::Center,
          [](const ShareFigures &share) { return pointsText(share.average()); }},
         {QStringLiteral("So với tối đa (%)"), 1.2, Align::Center,
          [](const ShareFigures &share) { return pointsText(share.percent()); }},
         {QStringLiteral("Đạt điểm tối đa"), 2, Align::Center,
          [](const ShareFigures &share) { return shareText(share.full, share.units); }, !isOne, true}},
        shares);
    table.together = true;
    return table;
}

} // namespace

QString marginName(int step)
{
    const int from = step * MarginFigures::width;
    const int to = from + MarginFigures::width;
    if (step == MarginFigures::lowest)
        return QStringLiteral("Thiếu trên %1 %").arg(-to);
    if (step == -1)
        return QStringLiteral("Thiếu đến %1 %").arg(-from);
    if (step < 0)
        return QStringLiteral("Thiếu trên %1 đến %2 %").arg(-to).arg(-from);
    if (step == 0)
        return QStringLiteral("Bằng mức đạt hoặc vượt dưới %1 %").arg(to);
    return QStringLiteral("Vượt từ %1 đến dưới %2 %").arg(from).arg(to);
}

QString scoreSentence(const SetFigures &set)
{
    if (set.units == 1)
        return QStringLiteral("Theo bộ tiêu chí “%1”: 01 trường hợp có kết quả, đạt %2/%3 điểm.")
            .arg(set.title, set.average.toDisplay(2), set.total.toDisplay());
    return QStringLiteral(
               "Theo bộ tiêu chí “%1”: %2 trường hợp có kết quả; điểm bình quân %3/%4, trung vị %5, "
               "thấp nhất %6, cao nhất %7, độ lệch chuẩn %8.")
        .arg(set.title, groupedText(set.units), set.average.toDisplay(2), set.total.toDisplay(),
             set.median.toDisplay(2), set.least.toDisplay(2), set.most.toDisplay(2),
             set.deviation.toDisplay(2));
}

Table criterionTable(const SetFigures &set)
{
    return shareTable(QStringLiteral("Tiêu chuẩn"), set.criteria, set.units == 1);
}

Table weakestTable(const SetFigures &set, size_t most)
{
    return shareTable(QStringLiteral("Tiêu chí"), set.weakest(most), set.units == 1);
}

Table marginTable(const YearFigures &figures)
{
    struct Line
    {
        QString what;
        int passed;
        int failed;
    };
    std::vector<Line> lines;
    Line total{QStringLiteral("Tổng cộng"), 0, 0};
    for (const auto &margin : figures.byMargin | std::views::reverse) {
        total.passed += margin.passed;
        total.failed += margin.failed;
        if (margin.passed + margin.failed > 0)
            lines.push_back({marginName(margin.step), margin.passed, margin.failed});
    }
    lines.push_back(total);
    const auto number = [](int Line::*member) {
        return [member](const Line &line) { return groupedText(line.*member); };
    };
    Table table = tableOf<Line>({{QStringLiteral("Tổng điểm so với mức đạt (% thang điểm)"), 4, Align::Left,
                                  [](const Line &line) { return line.what; }},
                                 {QStringLiteral("Đạt"), 1, Align::Center, number(&Line::passed)},
                                 {QStringLiteral("Không đạt"), 1, Align::Center, number(&Line::failed)},
                                 {QStringLiteral("Cộng"), 1, Align::Center,
                                  [](const Line &line) { return groupedText(line.passed + line.failed); }}},
                                lines);
    markTotal(table);
    return table;
}

} // namespace sovang
