// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/chart.h"
#include "domain/outcome.h"

#include <QFont>
#include <QRectF>

#include <functional>
#include <vector>

class QPainter;

namespace sovang {

/// A part of a chart that can be pointed at.
struct ChartCell
{
    QRectF box;
    size_t row = 0;  ///< of its label; of columns and years of a cycle: which one
    size_t part = 0; ///< which series; of a heat map: which column
};

/// A chart as it is painted in the window, laid out for a width in device-independent pixels.
struct ChartFace
{
    double height = 0;
    std::vector<ChartCell> cells; ///< in reading order; what is nothing has none
    std::function<void(QPainter &)> paint;
};

/// Bars, heat map and years of a cycle; columns are drawn by ColumnChart.
ChartFace chartFace(const Chart &chart, double width, const QFont &font);

/// What is to be said of one part: `Khối Đảng · không đạt: 3 · 107/111 (96,40 %)`.
QString cellWords(const Chart &chart, const ChartCell &cell);
/// The number of units of one part; of a heat map nothing.
std::optional<int> cellNumber(const Chart &chart, const ChartCell &cell);

/// A chart of a paper with the words of the window for outcomes and years of the cycle.
Chart inWindowWords(Chart chart);

/// Whose sign and colour an area has; nothing for ChartFill::Plain.
std::optional<OutcomeKind> outcomeOf(ChartFill fill);
/// The colour of an area, and the fainter ground of it on a sheet.
QColor fillColor(ChartFill fill);
QColor fillGround(ChartFill fill);
/// A part as bars and columns have it: ground, line, and sign and number where they fit.
void paintPart(QPainter &painter, const QRectF &box, ChartFill fill, int units);

/// What the areas of the chart mean, in one line; empty where there is only one of them.
QString legendOf(const Chart &chart);

} // namespace sovang
