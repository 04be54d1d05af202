// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/chart.h"

#include <algorithm>

namespace sovang {

namespace {

QStringList seriesNames(const std::vector<ChartSeries> &series)
{
    QStringList names;
    for (const ChartSeries &each : series)
        names << each.name;
    return names;
}

QString textAt(const QStringList &texts, qsizetype index)
{
    return index < texts.size() ? texts[index] : QString();
}

QStringList labelledLines(const QStringList &labels, const QStringList &notes)
{
    QStringList lines;
    for (qsizetype i = 0; i < std::max(labels.size(), notes.size()); ++i)
        lines << textAt(labels, i) + u'\t' + textAt(notes, i);
    return lines;
}

QStringList linesOf(const BarRows &bars)
{
    return seriesNames(bars.series) + labelledLines(bars.labels, bars.notes);
}

QStringList linesOf(const ColumnBars &columns)
{
    QStringList lines = seriesNames(columns.series) + labelledLines(columns.labels, columns.notes);
    if (columns.mark)
        lines << columns.markText;
    return lines;
}

QStringList linesOf(const HeatMap &map)
{
    QStringList lines{QString(u'\t') + map.columns.join(u'\t')};
    for (size_t row = 0; row < map.percents.size(); ++row) {
        QStringList cells{textAt(map.rows, qsizetype(row))};
        for (const std::optional<Points> &percent : map.percents[row])
            cells << (percent ? percent->toDisplay(2) : QStringLiteral("–"));
        lines << cells.join(u'\t');
    }
    return lines;
}

QStringList linesOf(const YearStrip &strip)
{
    return labelledLines(strip.labels, strip.notes);
}

QStringList linesOf(const ShareRows &rows)
{
    QStringList lines;
    if (rows.series.size() > 1) {
        for (const ShareSeries &series : rows.series)
            lines << series.name;
    }
    return lines + labelledLines(rows.labels, rows.notes);
}

} // namespace

std::vector<int> shareTicks(int from)
{
    return {from, (from + 100) / 2, 100};
}

QStringList textsOf(const Chart &chart)
{
    return std::visit([](const auto &drawing) { return linesOf(drawing); }, chart.drawing);
}

} // namespace sovang
