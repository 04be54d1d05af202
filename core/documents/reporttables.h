// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/yearfigures.h"
#include "documents/blocks.h"

namespace sovang {

// Tables of the yearly report. Columns in which every number is zero are left out.

/// A line a group, and a total; \a what heads the first column.
Table groupTable(const QString &what, const std::vector<GroupFigures> &groups, const OutcomeCounts &total);

/// Titles that are proposed and decided, a line a group that has any, and a total.
Table titleTable(const QString &what, const YearFigures &figures, const std::vector<GroupFigures> &groups);

/// Year after year.
Table seriesTable(const YearFigures &figures);

/// Why units did not pass, and how many.
Table reasonCountTable(const YearFigures &figures);

/// `nhất`, `hai`, `tư`: after `năm thứ`.
QString ordinalWord(int number);

Table bandTable(const YearFigures &figures);
Table streakTable(const YearFigures &figures);

/// The year beside the year before; figures.yearBefore must be there.
Table comparisonTable(const YearFigures &figures);

/// Units with one of these outcomes and why.
Table reasonTable(const YearFigures &figures, OutcomeKind outcome);

/// Every registered unit; columns without any content are left out.
Table unitTable(const YearFigures &figures);

} // namespace sovang
