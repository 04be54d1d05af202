// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/year.h"

#include <QString>

#include <optional>

namespace sovang {

/// What a year of a rule set is: one of the calendar, or the school year that begins in it.
enum class YearType { Calendar, School };

/// `2018`, or `2018-2019` for a school year.
QString yearText(Year year, YearType type);

/// `năm 2018`, or `năm học 2018-2019`: the same inside a Vietnamese sentence.
QString yearWords(Year year, YearType type);

/// `năm 2018`, `giai đoạn 2018-2019`; of school years `từ năm học 2018-2019 đến năm học 2019-2020`.
QString periodText(Year from, Year to, YearType type);

/// `2018`, `2018–2019`; of school years `2018-2019`, `2018-2019 – 2019-2020`: where there is little room.
QString yearsText(Year from, Year to, YearType type);

/// Reads `2018-2019`, with any dash, blanks around it and `năm học` before it, as 2018; anything else, also
/// `2018` and two years that do not follow each other, is nothing.
std::optional<Year> parseSchoolYear(QStringView text);
/// Reads a year of either type, `2018` or `2018-2019`.
std::optional<Year> parseYear(QStringView text);

} // namespace sovang
