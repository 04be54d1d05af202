// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/chart.h"
#include "documents/fonts.h"

#include <QImage>

#include <functional>
#include <vector>

class QPainter;

namespace sovang {

/// A strip of a chart that is never cut. Paints with its upper left corner as the origin, in twips.
struct ChartPiece
{
    double height = 0;
    std::function<void(QPainter &)> paint;
};

/// A chart of a given width, ready to be put on pages: pieces from above to below.
struct ChartPieces
{
    std::vector<ChartPiece> head; ///< legend or names of columns; stands again where the rows go on
    std::vector<ChartPiece> rows;

    double headHeight() const;
};

ChartPieces chartPieces(const Chart &chart, double width, const PaperFonts &fonts);

/// The chart as pictures of \a width twips, each at most \a height high, for papers that take no drawings.
std::vector<QImage> chartPictures(const Chart &chart, double width, double height, const PaperFonts &fonts,
                                  double dotsPerInch);

} // namespace sovang
