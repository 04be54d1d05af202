// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/yearfigures.h"

#include <QString>

namespace sovang {

// What the yearly report says in words, from its figures. What there is none of is not said; empty where
// there is nothing to say. Pure; any thread.

/// `Năm 2024, 117/119 (98,32 %) cơ quan, đơn vị của huyện Đắk Mil đăng ký danh hiệu đạt chuẩn văn hóa; ...`
/// \a area may be empty.
QString overviewSentence(const YearFigures &figures, const QString &area);
/// `Không đạt: 7; không xét: 2.`
QString restSentence(const YearFigures &figures);
/// `Số khối có toàn bộ đơn vị đăng ký đều đạt: 9/12; khối có tỷ lệ đạt thấp nhất: HTX, 1/2 (50,00 %).`
QString blockSentence(const YearFigures &figures);
/// `Toàn bộ 5 trường hợp đạt chuẩn văn hóa đều xếp loại Xuất sắc.`: instead of a table of one line.
QString onlyBandSentence(const YearFigures &figures);
QString onlyStreakSentence(const YearFigures &figures);
/// Before the table of totals against the mark, with those that failed although they reached it.
QString marginSentence(const YearFigures &figures);
/// `9 (lần đầu: 1; công nhận lại: 8)`, `9 (công nhận lại)`
QString titlesText(int first, int renewal);
/// Compared with YearFigures::yearBefore, which must be there.
QString comparisonSentence(const YearFigures &figures);
/// What the year after needs.
QString nextYearSentence(const YearFigures &figures);
/// Before the table of reasons, where a unit stands in several of its lines.
QString reasonsSentence(const YearFigures &figures);

/// `cơ quan, đơn vị, doanh nghiệp`: the kinds that occur.
QString kindsInWords(const YearFigures &figures);

} // namespace sovang
