// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/year.h"

#include <QDate>
#include <QString>

#include <optional>

namespace sovang {

/// The years whose days can be meant in a book: outside of them a day is a slip of the pen, or a number that
/// a spreadsheet shows as a date.
inline constexpr int firstLikelyYear = 1945;
inline constexpr int lastLikelyYear = Year::last;
bool isLikelyDay(QDate date);

/// Reads a day as it is written in lists and papers here, wherever one is typed or imported: day first
/// (`9/2/2025`, `09-02-2025`, `9.2.2025`, the year also in two digits: `9/2/25` is 2025, `9/2/98` is 1998,
/// and 50 to 69 are refused), year first as computers write it (`2025-02-09`), or in words (`ngày 09 tháng 02
/// năm 2025`). Blanks around, a `ngày` in front and a time of day behind (`00:00:00`, as spreadsheets add it)
/// change nothing. Nothing for what is no day of likely years, such as 31/02/2025.
std::optional<QDate> parseDay(QStringView text);

/// The same, and `9/2` or `ngày 9 tháng 2` is a day of \a year.
std::optional<QDate> parseDay(QStringView text, Year year);

/// Why parseDay() gives nothing for \a text, as a sentence that says how a day is written.
QString dayRefusal(QStringView text);

/// `15/05/2025`, as every table of the program shows a day; empty when it is invalid.
QString dayText(QDate date);

} // namespace sovang
