// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/points.h"

#include <QString>

#include <optional>

namespace sovang {

// What the words of a printed score sheet say about how its lines are scored.

/// What the lines under a title belong to.
enum class SheetPart { Criteria, Bonus, Deductions, Gates, Vetoes };
/// By the words that \a title begins with: `Điểm thưởng`, `Điểm trừ`, `Điều kiện xét`, `Điều kiện loại`.
SheetPart sheetPartOf(const QString &title);

/// The points that \a text speaks of: `(5 điểm)`, `tối đa 5 điểm`; the last ones where there are several.
std::optional<Points> pointsInText(const QString &text);

/// `01 suất đạt 02 điểm nhưng không quá 8 điểm`, `2 điểm/hoạt động`: points for each case.
std::optional<Points> pointsForEach(const QString &title);

/// `Không tham gia không đạt điểm`
bool isAllOrNothing(const QString &title);

} // namespace sovang
