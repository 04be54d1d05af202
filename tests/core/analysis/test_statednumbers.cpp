// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "analysis/statednumbers.h"

#include <QStringList>

using namespace sovang;

namespace {

/// `103 + 65 = 168`
QString sumsOf(const QString &text)
{
    QStringList found;
    for (const PrintedSum &sum : statedSums(text)) {
        QStringList parts;
        for (const Points part : sum.parts)
            parts << part.toDisplay();
        found << parts.join(u" + "_qs) + u" = "_qs + sum.total.toDisplay();
    }
    return found.join(u"; "_qs);
}

/// `135/139 97,12`
QString sharesOf(const QString &text)
{
    QStringList found;
    for (const PrintedShare &share : statedShares(text))
        found << u"%1/%2 %3"_qs.arg(share.part).arg(share.whole).arg(share.percent.toDisplay(share.decimals));
    return found.join(u"; "_qs);
}

QStringList wrongIn(const QString &text)
{
    QStringList found;
    for (const ReportFinding &finding : statedFindings(u"Kết quả"_qs, text)) {
        CHECK(finding.subject == u"Kết quả");
        found << toCode(finding.check) + u' ' + finding.text;
    }
    return found;
}

} // namespace

TEST_CASE("The sums of a text are found with the words of what is counted, and on either side")
{
    CHECK(sumsOf(u"Đã công nhận 103 + 65 = 170."_qs) == u"103 + 65 = 170");
    CHECK(sumsOf(u"63 = 1 + 25 + 2 + 1 + 12 + 22"_qs) == u"1 + 25 + 2 + 1 + 12 + 22 = 63");
    CHECK(sumsOf(u"296 = 32 cơ quan + 263 đơn vị + 1 doanh nghiệp"_qs) == u"32 + 263 + 1 = 296");
    CHECK(sumsOf(u"32 cơ quan + 263 đơn vị + 1 doanh nghiệp = 296"_qs) == u"32 + 263 + 1 = 296");
    CHECK(sumsOf(u"63 = 62 + 1, trong đó 5 mới"_qs) == u"62 + 1 = 63");
    CHECK(sumsOf(u"có 114 đơn vị (68 + 10 + 7 + 17 + 12)"_qs) == u"68 + 10 + 7 + 17 + 12 = 114");
    CHECK(sumsOf(u"24,5+13,5+18,5+23,5+13,5 = 94,5"_qs) == u"24,5 + 13,5 + 18,5 + 23,5 + 13,5 = 94,5");
    CHECK(sumsOf(u"Năm 2024 (68 + 10 = 78)"_qs) == u"68 + 10 = 78");
    CHECK(sumsOf(u"1.612 cơ quan, đơn vị; 1.612 + 1.356 = 2.968; 05 + 05 = 10"_qs) ==
          u"1612 + 1356 = 2968; 5 + 5 = 10");
}

TEST_CASE("What is not only a sum is left alone")
{
    for (const QString &text :
         {u"2 x 5 + 3 = 13"_qs, u"10 - 5 + 3 = 8"_qs, u"5 + 3 = 2 × 4"_qs, u"98 điểm + 10 điểm thưởng"_qs,
          u"Năm 2024 (68 + 10)"_qs, u"296 = 32 cơ quan + 263 đơn vị, trường + 1 doanh nghiệp"_qs,
          u"tổ 1 + tổ 2"_qs, u"12 / 3 + 4 = 8"_qs})
        CHECK(sumsOf(text) == QString());
}

TEST_CASE("The shares of a text are its fractions with the percentage that is said of them")
{
    CHECK(sharesOf(u"135/139 (97,12 %)"_qs) == u"135/139 97,12");
    CHECK(sharesOf(u"Có 113/116 đơn vị đạt (97,41%), 27/30 doanh nghiệp, đạt tỷ lệ 90%"_qs) ==
          u"113/116 97,41; 27/30 90");
    CHECK(sharesOf(u"2.394/2.480 cơ quan, đơn vị, chiếm 96,5 %"_qs) == u"2394/2480 96,5");
    CHECK(sharesOf(u"05/06 đơn vị (tỷ lệ 83,33 %); 1/2 = 50 %"_qs) == u"5/6 83,33; 1/2 50");
}

TEST_CASE("Dates, papers, goals and changes are no shares")
{
    for (const QString &text :
         {u"113/116 đơn vị đạt, phấn đấu tỷ lệ 98 %"_qs, u"113/116 đơn vị đạt (tăng 2,1 %)"_qs,
          u"đến tháng 6/2026 đạt tỷ lệ 97 %"_qs, u"Nghị quyết 38/2021/NQ-HĐND (97 %)"_qs,
          u"113/116 đơn vị; tỷ lệ 98 %"_qs, u"ngày 05/6/2026 (97 %)"_qs, u"0/0 (0 %)"_qs})
        CHECK(sharesOf(text) == QString());
    CHECK(wrongIn(u"hạn 20/12 đơn vị phải nộp; Quyết định số 82/77 đơn vị đã nhận; 24/7"_qs) ==
          QStringList());
}

TEST_CASE("Numbers that were really published are right or wrong by themselves (domain 8.3, T12)")
{
    CHECK(wrongIn(u"113/116 (97,41 %); 135/139 (97,12 %), 108/109 (99,08 %) và 27/30 (90 %)"_qs) ==
          QStringList());
    CHECK(wrongIn(u"63 hồ sơ công nhận lại (1 + 25 + 2 + 1 + 12 + 22)"_qs) == QStringList());
    CHECK(wrongIn(u"Công nhận 103 + 65 = 170."_qs) ==
          QStringList{u"sums Kết quả: 103 + 65 = 168, printed is 170."_qs});
    CHECK(wrongIn(u"65/78 cơ quan (85,9 %)"_qs) ==
          QStringList{u"shares Kết quả: 65/78 is 83,3 %, printed is 85,9 %."_qs});
    CHECK(wrongIn(u"153/166 (92,16 %)"_qs) ==
          QStringList{u"shares Kết quả: 153/166 is 92,17 %, printed is 92,16 %: cut instead of rounded."_qs});
    CHECK(wrongIn(u"kiểm tra 82/77 đơn vị"_qs) ==
          QStringList{u"shares Kết quả: 82 of 77 are more than all."_qs});
    CHECK(wrongIn(u"82/77 (106,49 %)"_qs) == QStringList{u"shares Kết quả: 82 of 77 are more than all."_qs});
}
