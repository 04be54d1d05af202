// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/yearfigures.h"
#include "documents/chart.h"

namespace sovang {

// Charts of the yearly report. Each shows the numbers of the table beside it, which are those of the figures.

/// Outcomes of the registered units, a bar a group; groups in which nobody registered are left out.
Chart groupChart(const std::vector<GroupFigures> &groups, const QString &caption);

/// Passed units by the length of their running count: the years of the cycle (at least five) in a row.
Chart streakChart(const YearFigures &figures, const QString &caption);

/// Outcomes of the registered units, year beside year.
Chart trendChart(const YearFigures &figures, const QString &caption);

/// Passed and failed units by the distance of their totals from the pass mark.
Chart marginChart(const YearFigures &figures, const QString &caption);

/// Why registered units did not pass, a bar a reason: units that failed and units that were not considered.
Chart reasonChart(const YearFigures &figures, const QString &caption);

/// What share of the points each khối got, criterion by criterion.
Chart heatChart(const SetFigures &set, const QString &caption);

/// Criteria of the set by the mean share of their maximum.
Chart profileChart(const SetFigures &set, const QString &caption);

/// Criteria of the set as units scored them themselves, and as they were settled.
Chart selfChart(const SetFigures &set, const QString &caption);

} // namespace sovang
