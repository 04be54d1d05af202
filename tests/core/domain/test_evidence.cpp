// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "domain/evidence.h"

using namespace sovang;

TEST_CASE("Evidence is named by its document and pages, else by what it says or where it is")
{
    const QString document = u"BC 12/2025"_qs;
    CHECK(Evidence{document, {}, u"3"_qs, u"Báo cáo năm"_qs, {}}.shortForm() == u"BC 12/2025, tr. 3"_qs);
    CHECK(Evidence{document, {}, {}, {}, {}}.shortForm() == document);
    CHECK(Evidence{{}, {}, u"2-4"_qs, u"Biên bản"_qs, {}}.shortForm() == u"Biên bản, tr. 2-4"_qs);
    CHECK(Evidence{{}, {}, {}, {}, u"Tủ hồ sơ số 2"_qs}.shortForm() == u"Tủ hồ sơ số 2"_qs);
    CHECK(Evidence{{}, QDate(2025, 3, 5), {}, {}, {}}.shortForm() == u"05/03/2025"_qs);
    CHECK(Evidence{{}, {}, u"7"_qs, {}, {}}.shortForm() == u"tr. 7"_qs);
    CHECK(Evidence().isEmpty());
}

TEST_CASE("A line of evidence tells all that is known and nothing that is not")
{
    CHECK(Evidence{u"BC 12/2025"_qs, QDate(2025, 3, 5), u"3"_qs, u"Báo cáo năm"_qs, u"minh-chung/bc12.pdf"_qs}
              .toText() == u"BC 12/2025, ngày 05/03/2025, tr. 3: Báo cáo năm [minh-chung/bc12.pdf]"_qs);
    CHECK(Evidence{{}, {}, {}, {}, u"Tủ số 2"_qs}.toText() == u"[Tủ số 2]"_qs);
    CHECK(Evidence{{}, {}, {}, u"Ảnh"_qs, {}}.toText() == u"Ảnh"_qs);
}

TEST_CASE("Of several pieces the first one is named, and how many more there are")
{
    ItemPapers papers;
    CHECK(papers.shortForm().isEmpty());
    papers.evidence = {
        {u"BC 12"_qs, {}, {}, {}, {}}, {u"BC 13"_qs, {}, {}, {}, {}}, {u"BC 14"_qs, {}, {}, {}, {}}};
    CHECK(papers.shortForm() == u"BC 12 (+2)"_qs);
    papers.evidence.resize(1);
    CHECK(papers.shortForm() == u"BC 12"_qs);
    CHECK_FALSE(papers.isEmpty());
    CHECK(ItemPapers().isEmpty());
    CHECK_FALSE(ItemPapers{{}, u"ghi chú"_qs}.isEmpty());
}
