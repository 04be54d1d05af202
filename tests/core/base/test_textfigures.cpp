// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "base/textfigures.h"

#include <QStringList>

using namespace sovang;

namespace {

QString figures(const QString &text)
{
    QStringList found;
    for (const TextFigure &figure : figuresIn(text))
        found << figure.text;
    return found.join(QStringLiteral("; "));
}

/// `114 > 115; 8 > –`
QString outdated(const QString &edited, const QString &then, const QString &now)
{
    QStringList found;
    for (const FigureChange &change : outdatedFigures(edited, then, now))
        found << change.before + QStringLiteral(" > ") + (change.now.isEmpty() ? u"–"_qs : change.now);
    return found.join(QStringLiteral("; "));
}

const QString then = u"Năm 2025, 117/119 (98,32 %) đơn vị đăng ký; 103/117 (88,03 %) đạt."_qs;
const QString now = u"Năm 2025, 118/119 (99,16 %) đơn vị đăng ký; 103/118 (87,29 %) đạt."_qs;

} // namespace

TEST_CASE("The figures of a sentence are its counts, shares, decimals and changes")
{
    CHECK(figures(then) == u"117; 119; 98,32 %; 103; 117; 88,03 %");
    CHECK(figures(u"Không đạt: 13; không xét: 1."_qs) == u"13; 1");
    CHECK(figures(u"giá trị làm lợi 233.500.000 đồng, 2.693 lượt người, đạt 97,1%"_qs) ==
          u"233.500.000; 2.693; 97,1 %");
    CHECK(figures(u"số đăng ký tăng 3, số đạt giảm thêm 1, số thu hồi không thay đổi"_qs) ==
          u"tăng 3; giảm 1; không thay đổi");
    CHECK(figures(u"tổng số 119 đơn vị; Tổng số: 5"_qs) == u"119; 5");
    CHECK(figures(u"12/2025 (0,59 %)"_qs) == u"12; 2025; 0,59 %");
}

TEST_CASE("Dates, years, articles, numbers of papers and names, and numbers of a list are no figures")
{
    for (const QString &text :
         {u"ngày 05 tháng 6 năm 2026"_qs, u"ngày 05/6/2026, tháng 6/2026, 12/2025"_qs,
          u"giai đoạn 2021-2025, 2021 - 2025, năm học 2025-2026"_qs, u"khoản 2 Điều 5 Chương II"_qs,
          u"Nghị quyết 38/2021/NQ-HĐND, Quyết định số 12/QĐ-UBND"_qs,
          u"Trường Tiểu học số 4 Ea Lir, tiêu chí 1.1a"_qs, u"1. Về đăng ký\n2) Về chấm điểm"_qs, QString()})
        CHECK(figures(text) == QString());
}

TEST_CASE("One value is one figure, however it is written")
{
    CHECK(figuresIn(u"05"_qs).front().value == figuresIn(u"5"_qs).front().value);
    CHECK(figuresIn(u"1.234"_qs).front().value == figuresIn(u"1234"_qs).front().value);
    CHECK(figuresIn(u"97,1%"_qs).front().value == figuresIn(u"(97,10 %)"_qs).front().value);
    CHECK(figuresIn(u"5 %"_qs).front().value != figuresIn(u"5"_qs).front().value);
    CHECK(figuresIn(u"tăng 5"_qs).front().value != figuresIn(u"giảm 5"_qs).front().value);
}

TEST_CASE("A figure that an edited text took over is told once the program says another one in its place")
{
    const QString edited =
        u"Trong năm 2025 toàn huyện có 117/119 đơn vị đăng ký, trong đó 103 đơn vị đạt."_qs;
    CHECK(outdated(edited, then, then) == QString());
    CHECK(outdated(edited, then, now) == u"117 > 118");
    CHECK(outdated(u"Tỷ lệ đạt là 88,03%, đăng ký là 98,32 %."_qs, then, now) ==
          u"88,03 % > 87,29 %; 98,32 % > 99,16 %");
    CHECK(outdated(u"Kinh phí 117.000 đồng, 250 lượt người"_qs, then, now) == QString());
}

TEST_CASE(
    "Two figures that changed places are both told, and of two that were equal only the one that changed")
{
    CHECK(outdated(u"5 đạt, 3 không đạt"_qs, u"5 đạt, 3 không đạt"_qs, u"3 đạt, 5 không đạt"_qs) ==
          u"5 > 3; 3 > 5");
    const QString equal = u"có 5 cơ quan, 5 đơn vị"_qs;
    CHECK(outdated(u"5 đơn vị"_qs, equal, u"có 5 cơ quan, 6 đơn vị"_qs) == u"5 > 6");
    CHECK(outdated(u"5 cơ quan"_qs, equal, u"có 5 cơ quan, 6 đơn vị"_qs) == QString());
}

TEST_CASE("In a sentence that grew, a figure is the one between the same words")
{
    CHECK(outdated(u"Không đạt: 7."_qs, u"Không đạt: 7."_qs, u"Không đạt: 8; không xét: 2."_qs) == u"7 > 8");
    CHECK(outdated(u"không xét: 2"_qs, u"Không xét: 2."_qs, u"Không đạt: 8; không xét: 3; đã rút: 1."_qs) ==
          u"2 > 3");
    CHECK(outdated(u"có 5 đơn vị"_qs, u"có 5 đơn vị"_qs, u"có 7 cơ quan, 6 đơn vị, 1 doanh nghiệp"_qs) ==
          u"5 > 6");
}

TEST_CASE("A rise that became a fall, a change that came, and a figure that nothing replaced are told")
{
    const QString rise = u"So với năm 2024, số đạt tăng 3; thấp nhất: FDI, 1/2."_qs;
    CHECK(outdated(rise, rise, u"So với năm 2024, số đạt giảm 3; thấp nhất: FDI, 1/2."_qs) ==
          u"tăng 3 > giảm 3");
    CHECK(outdated(u"số đạt không thay đổi"_qs, u"số đạt không thay đổi"_qs, u"số đạt tăng 1"_qs) ==
          u"không thay đổi > tăng 1");
    CHECK(outdated(rise, rise, u"So với năm 2024, số đạt tăng 3."_qs) == u"1 > –; 2 > –");
}
