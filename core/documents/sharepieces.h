// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/chartpieces.h"

namespace sovang {

/// Bars of percentages, or pairs of marks, as chartPieces() puts them on paper.
ChartPieces piecesOf(const ShareRows &rows, double width, const PaperFonts &fonts);

} // namespace sovang
