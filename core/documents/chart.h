// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/points.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace sovang {

// Charts as plain values, whatever they are drawn on. Every text and number stands here as it is shown; texts
// wrap and are never cut.

/// What an area means: one hue each, and told apart in black and white too.
enum class ChartFill { Passed, Failed, Excluded, Pending, Plain };

/// One value for each label.
struct ChartSeries
{
    QString name;
    ChartFill fill = ChartFill::Plain;
    std::vector<int> values;
    bool operator==(const ChartSeries &) const = default;
};

/// Bars that lie one under the other, the series behind each other, a label before and a note after each.
struct BarRows
{
    QStringList labels;
    std::vector<ChartSeries> series;
    QStringList notes; ///< `107/111 (96,40 %)`
    bool operator==(const BarRows &) const = default;
};

/// Columns that stand beside each other, the series on top of each other, a note over each.
struct ColumnBars
{
    QStringList labels; ///< one a column; with \a edges one more, for they stand between the columns
    std::vector<ChartSeries> series;
    QStringList notes;
    bool edges = false;
    std::optional<int> mark = {}; ///< a line before this column
    QString markText = {};
    bool operator==(const ColumnBars &) const = default;
};

/// A table of percentages, the darker the lower.
struct HeatMap
{
    QStringList rows;
    QStringList columns;
    std::vector<std::vector<std::optional<Points>>> percents; ///< of each row; nothing: did not apply
    bool operator==(const HeatMap &) const = default;
};

/// The years of a cycle in a row, each filled by its share of the whole.
struct YearStrip
{
    QStringList labels;
    std::vector<int> values;
    QStringList notes;
    int whole = 0;
    bool operator==(const YearStrip &) const = default;
};

struct ShareSeries
{
    QString name;
    std::vector<std::optional<Points>> percents; ///< one for each label; nothing: did not apply
    bool operator==(const ShareSeries &) const = default;
};

/// Percentages, a line a label with a note behind it: one series as bars, two as a hollow and a full mark
/// that a line joins.
struct ShareRows
{
    QStringList labels;
    std::vector<ShareSeries> series; ///< one or two
    QStringList notes;
    int from = 0; ///< percent where the axis begins, a multiple of 10 under 100
    bool operator==(const ShareRows &) const = default;
};

/// The percentages that an axis of ShareRows names.
std::vector<int> shareTicks(int from);

struct Chart
{
    QString caption; ///< printed under it: `Biểu đồ 1. …`
    std::variant<BarRows, ColumnBars, HeatMap, YearStrip, ShareRows> drawing;
    bool operator==(const Chart &) const = default;
};

/// Every text of the drawing in reading order, a line a row; without the caption.
QStringList textsOf(const Chart &chart);

} // namespace sovang
