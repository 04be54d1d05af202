// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/chartfill.h"

#include "documents/fonts.h"

#include <QPainter>

#include <algorithm>

namespace sovang {

namespace {

const QColor passedGreen(0x1c, 0x7a, 0x43);
const QColor failedRed(0xb3, 0x26, 0x1e);
const QColor waitingBrown(0x8f, 0x5a, 0x00);
const QColor plainGrey(0x65, 0x69, 0x6e);
const QColor excludedGround(0xd9, 0xda, 0xdc);
const QColor plainGround(0xc9, 0xd8, 0xd9);
const QColor heatHue(0xb3, 0x26, 0x1e);

constexpr double chartEdge = 0.6 * PaperFonts::twipsPerPoint;
constexpr double hatchWidth = 0.9 * PaperFonts::twipsPerPoint;
constexpr double hatchGap = 2 * PaperFonts::twipsPerPoint;
constexpr double darkest = 0.62; ///< share of the hue at and under this percentage:
constexpr double darkestAt = 50;

/// Lines that rise through \a area, cut at its edges without a clip, which some printers ignore.
void hatch(QPainter &painter, const QRectF &area)
{
    for (int line = 1; line * hatchGap < area.width() + area.height(); ++line) {
        const double offset = line * hatchGap;
        const double left = std::max(0.0, offset - area.height());
        const double right = std::min(offset, area.width());
        painter.drawLine(QPointF(area.left() + left, area.top() + offset - left),
                         QPointF(area.left() + right, area.top() + offset - right));
    }
}

void box(QPainter &painter, const QRectF &area, const QColor &ground, const QColor &stroke)
{
    painter.setBrush(ground);
    painter.setPen(QPen(stroke, chartEdge));
    painter.drawRect(area);
}

} // namespace

void paintFill(QPainter &painter, const QRectF &area, ChartFill fill)
{
    if (area.width() <= 0 || area.height() <= 0)
        return;
    switch (fill) {
    case ChartFill::Passed:
        box(painter, area, passedGreen, passedGreen);
        break;
    case ChartFill::Failed:
        box(painter, area, Qt::white, failedRed);
        painter.setPen(QPen(failedRed, hatchWidth, Qt::SolidLine, Qt::FlatCap));
        hatch(painter, area);
        break;
    case ChartFill::Excluded:
        box(painter, area, excludedGround, plainGrey);
        break;
    case ChartFill::Pending:
        box(painter, area, Qt::white, waitingBrown);
        break;
    case ChartFill::Plain:
        box(painter, area, plainGround, plainGrey);
        break;
    }
}

QColor heatColour(Points percent)
{
    const double value = double(percent.hundredths()) / 100;
    const double share = darkest * std::clamp((100 - value) / (100 - darkestAt), 0.0, 1.0);
    const auto mixed = [share](int channel) { return int(255 - (255 - channel) * share); };
    return {mixed(heatHue.red()), mixed(heatHue.green()), mixed(heatHue.blue())};
}

} // namespace sovang
