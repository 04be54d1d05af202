// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsxcharts.h"

#include "base/error.h"
#include "exchange/xlsxfile.h"

#include <algorithm>

#include <xlsxwriter.h>

namespace sovang {

namespace {

constexpr qsizetype maxSheetName = 31;
constexpr int chartWidth = 620; // pixels
constexpr int chartHeight = 340;
constexpr int rowsOfOne = 18;
constexpr int columnsOfOne = 10;
constexpr int longestHeight = 1400;
constexpr int barPixels = 26;

// Passed, failed, excluded and pending have hues of their own, that nothing else takes; then come the others.
constexpr size_t outcomeHues = 4;
constexpr lxw_color_t barHues[] = {0x1C7A43, 0xB3261E, 0x8A8E93, 0xE0B060, 0x0E6469, 0x8C6508};
constexpr uint8_t barPatterns[] = {LXW_CHART_PATTERN_NONE,
                                   LXW_CHART_PATTERN_WIDE_UPWARD_DIAGONAL,
                                   LXW_CHART_PATTERN_OUTLINED_DIAMOND,
                                   LXW_CHART_PATTERN_DOTTED_DIAMOND,
                                   LXW_CHART_PATTERN_NONE,
                                   LXW_CHART_PATTERN_WIDE_UPWARD_DIAGONAL};

uint8_t typeOf(OutChart::Kind kind)
{
    switch (kind) {
    case OutChart::Kind::Columns:
        return LXW_CHART_COLUMN;
    case OutChart::Kind::StackedColumns:
        return LXW_CHART_COLUMN_STACKED;
    case OutChart::Kind::StackedBars:
        return LXW_CHART_BAR_STACKED;
    case OutChart::Kind::Line:
        break;
    }
    return LXW_CHART_LINE;
}

/// Colour and pattern, so that it is read in black and white too.
void dress(lxw_chart_series *series, size_t look, bool isLine)
{
    lxw_chart_line line = {};
    line.color = barHues[look];
    line.width = isLine ? 2.25F : 0.75F;
    chart_series_set_line(series, &line);
    if (isLine)
        return;
    if (barPatterns[look] == LXW_CHART_PATTERN_NONE) {
        lxw_chart_fill fill = {};
        fill.color = barHues[look];
        chart_series_set_fill(series, &fill);
        return;
    }
    lxw_chart_pattern pattern = {};
    pattern.fg_color = barHues[look];
    pattern.bg_color = 0xFFFFFF;
    pattern.type = barPatterns[look];
    chart_series_set_pattern(series, &pattern);
}

void addSeries(lxw_chart *chart, const OutTable &table, const OutChart &what)
{
    const QByteArray tab = tabName(table.sheet);
    const auto header = lxw_row_t(table.titles.size());
    const auto first = header + 1 + lxw_row_t(what.first);
    const auto last = first + lxw_row_t(what.count) - 1;
    size_t look = what.areOutcomes ? 0 : outcomeHues;
    for (const int column : what.series) {
        lxw_chart_series *series = chart_add_series(chart, nullptr, nullptr);
        chart_series_set_categories(series, tab.constData(), first, lxw_col_t(what.labels), last,
                                    lxw_col_t(what.labels));
        chart_series_set_values(series, tab.constData(), first, lxw_col_t(column), last, lxw_col_t(column));
        chart_series_set_name_range(series, tab.constData(), header, lxw_col_t(column));
        dress(series, look++ % std::size(barHues), what.kind == OutChart::Kind::Line);
    }
}

lxw_chart *newChart(lxw_workbook *book, const OutTable &table, const OutChart &what)
{
    lxw_chart *chart = workbook_add_chart(book, typeOf(what.kind));
    addSeries(chart, table, what);
    chart_title_set_name(chart, xlsxText(what.title).constData());
    lxw_chart_font font = {};
    font.size = 12;
    font.bold = LXW_TRUE;
    chart_title_set_name_font(chart, &font);
    if (what.series.size() > 1)
        chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
    else
        chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
    if (what.kind == OutChart::Kind::StackedBars)
        chart_axis_set_reverse(chart->y_axis); // the first row on top
    else if (what.kind != OutChart::Kind::Line)
        chart_axis_set_min(chart->y_axis, 0); // columns tell by their length
    return chart;
}

const OutTable &tableOf(const std::vector<OutTable> &tables, const QString &sheet)
{
    const auto found = std::ranges::find(tables, sheet, &OutTable::sheet);
    if (found == tables.end())
        throw Error(Error::Kind::Internal, QStringLiteral("A chart of the workbook has no list."), sheet);
    return *found;
}

} // namespace

QByteArray tabName(const QString &text)
{
    QString name = text;
    for (const QChar c : QStringView(u"[]:*?/\\"))
        name.replace(c, u'-');
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    name.truncate(maxSheetName);
    while (name.endsWith(u'\''))
        name.chop(1);
    return name.toUtf8();
}

void addChartSheet(lxw_workbook *book, const QString &name, const std::vector<OutTable> &tables,
                   const std::vector<OutChart> &charts)
{
    lxw_worksheet *sheet = workbook_add_worksheet(book, tabName(name).constData());
    worksheet_gridlines(sheet, LXW_HIDE_ALL_GRIDLINES);
    worksheet_set_landscape(sheet);
    worksheet_fit_to_pages(sheet, 1, 0);
    lxw_row_t row = 0;
    lxw_row_t next = 0;
    for (size_t i = 0; i < charts.size(); ++i) {
        const bool isLeft = i % 2 == 0;
        if (isLeft)
            row = next;
        const int height = charts[i].kind == OutChart::Kind::StackedBars
                               ? std::clamp(120 + charts[i].count * barPixels, chartHeight, longestHeight)
                               : chartHeight;
        lxw_chart_options options = {};
        options.x_scale = chartWidth / 480.0;
        options.y_scale = height / 288.0;
        worksheet_insert_chart_opt(sheet, row, lxw_col_t(isLeft ? 0 : columnsOfOne),
                                   newChart(book, tableOf(tables, charts[i].sheet), charts[i]), &options);
        next = std::max(next, row + lxw_row_t(height / 20 + 1));
    }
}

} // namespace sovang
