// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/chart.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace sovang {

/// Fills \a area as \a fill is drawn everywhere: a hue, and a pattern of lines that stays when it is printed
/// in black and white. A twip is the unit. Vector: lines, no picture.
void paintFill(QPainter &painter, const QRectF &area, ChartFill fill);

/// The ground of a cell of a heat map; the lower the darker.
QColor heatColour(Points percent);

} // namespace sovang
