// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overview/chartface.h"

namespace sovang {

/// Bars of percentages, or pairs of marks, as chartFace() paints them; every line is a part.
ChartFace shareFace(const ShareRows &rows, double width, const QFont &font);

/// What is to be said of a line, with all its numbers.
QString shareWords(const ShareRows &rows, size_t row);

/// The series in the words of the window.
void nameShares(std::vector<ShareSeries> &series);

/// What the two marks mean; empty for bars.
QStringList shareLegend(const ShareRows &rows);

} // namespace sovang
