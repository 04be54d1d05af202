// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/yearfigures.h"
#include "documents/blocks.h"

namespace sovang {

// What the yearly report says of the points that were given.

/// `Theo bộ tiêu chí “…”: 96 … được chấm, điểm bình quân 93,21/100 …`
QString scoreSentence(const SetFigures &set);

/// A line a criterion.
Table criterionTable(const SetFigures &set);

/// The indicators that got the lowest shares of their points, at most \a most; no rows where all got all.
Table weakestTable(const SetFigures &set, size_t most);

/// `Vượt từ 5 đến dưới 10 %`: what a MarginFigures of this step says.
QString marginName(int step);

/// Units by how far their totals are from the pass mark.
Table marginTable(const YearFigures &figures);

} // namespace sovang
