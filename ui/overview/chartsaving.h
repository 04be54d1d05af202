// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/chart.h"

#include <QImage>
#include <QString>

namespace sovang {

/// A chart as it is drawn on paper, 165 mm wide, with its caption under it: for a letter or a slide. Throws
/// Error::NotFound without the fonts of papers.
QImage chartPicture(const Chart &chart);

/// The same as a file: drawing (SVG) where the name ends in `.svg`, else picture (PNG). Throws as
/// writeWholeFile().
void writeChart(const Chart &chart, const QString &path);

} // namespace sovang
