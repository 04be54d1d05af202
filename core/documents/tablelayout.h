// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/layout.h"

namespace sovang {

/// Widths of the columns in twips; they add up to \a width. Each gets its weight's share, but not less than
/// its longest word needs as long as the others can spare it.
std::vector<double> columnWidths(const Table &table, double width, const PaperFonts &fonts);

/// One slab a row; a row taller than a page becomes several, cut between lines. Rows joined by a spanning
/// cell stay together, and so do the heading of a group and its first row, the first two and the last two
/// that are small. Throws Error (Internal) if a
/// row has more or fewer cells than the table has columns. Tells \a progress of each row.
std::vector<Slab> tableSlabs(const Table &table, const PageFrame &frame, const PaperFonts &fonts,
                             const Progress &progress = {});

} // namespace sovang
