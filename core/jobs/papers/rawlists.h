// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/movementtotals.h"
#include "documents/blocks.h"
#include "domain/decision.h"
#include "exchange/outtable.h"
#include "jobs/papers/reportyear.h"

#include <vector>

namespace sovang {

class Book;
struct CheckedReport;

/// What the figures are counted from, one row each: every answer with its three rounds, the decisions of the
/// year, activities, models and commendations; lists without rows are left out. Pure; any thread.
std::vector<OutTable> rawLists(const ReportYear &report, const MovementFigures &movements);

/// What \a report says in words, a row a paragraph with the headings that it stands under.
OutTable reportTextList(const Document &report);

/// The yearly report as a workbook: its words, lists to be filtered and pivoted, and charts over them.
struct ReportWorkbook
{
    std::vector<OutTable> lists;
    std::vector<OutChart> charts;
};

/// Throws as requireSound().
ReportWorkbook makeReportWorkbook(const Book &book, const CheckedReport &checked);
void writeReportWorkbook(const QString &path, const ReportWorkbook &workbook);

} // namespace sovang
