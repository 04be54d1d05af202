// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "documents/page.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace sovang {

/// One PDF with a page for each of \a sheets, one at least, all of the size of \a ground, which is painted
/// under each of them and stored once, as is what all sheets have alike. A tenth of the time and space that
/// QPdfWriter takes for as many pages. The texts fit and have their letters (see PagePainter). Nothing where
/// that needs more than letters side by side and codes (line drawings on a sheet, marks that are set over
/// letters), or where QPdfWriter does not embed fonts as that of Qt 6 does: then the pages are to be painted
/// with that alone.
std::optional<QByteArray> sheetsPdf(const QString &title, const Page &ground,
                                    const std::vector<std::vector<PageItem>> &sheets,
                                    const PagePainter &painter, const Progress &progress = {});

} // namespace sovang
