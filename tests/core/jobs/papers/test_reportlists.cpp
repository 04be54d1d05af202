// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "jobs/jobbook.h"

#include "jobs/papers/reportlists.h"
#include "jobs/papers/reportyear.h"

using namespace sovang;
using namespace sovang::test;

TEST_CASE("The lists of the report hold the figures of the year as numbers, and each unit once")
{
    JobBook job;
    job.score(job.add(u"DV1"_qs), {2023, 2024});
    job.score(job.add(u"DV2"_qs), {2024}, badRow);
    job.registerFor(job.add(u"DV3"_qs), {2024});
    const YearFigures figures = reportYear(job.book, Year(2024)).figures;
    const std::vector<OutTable> lists = reportLists(figures);
    REQUIRE(lists.size() == 8);
    CHECK(lists[6].sheet == u"Tự chấm và chốt");
    CHECK(lists[6].rows.empty()); // nobody scored itself

    const OutTable &counts = lists[0];
    CHECK(counts.titles.isEmpty()); // the header is the first row, as pivot tables want it
    const OutRow all{u"2024"_qs, u"Tất cả"_qs, u"Tất cả"_qs, qint64(3), qint64(3), qint64(2),
                     qint64(1),  qint64(1),    qint64(0),    qint64(1), qint64(0), u"1/3 (33,33 %)"_qs,
                     qint64(1),  qint64(0),    qint64(0),    qint64(0)};
    CHECK(counts.rows[0] == all);
    for (const OutRow &row : counts.rows)
        CHECK(row.size() == counts.columns.size());

    const OutTable &units = lists[1];
    REQUIRE(units.rows.size() == 3);
    for (const OutRow &row : units.rows)
        CHECK(row.size() == units.columns.size());
    CHECK(units.rows[0][1] == OutValue(u"DV1"_qs));
    CHECK(units.rows[0][8] == OutValue(Points::fromHundredths(1900)));
    CHECK(units.rows[0][11] == OutValue(qint64(2)));
    CHECK(units.rows[0][12] == OutValue(u"Công nhận lần đầu"_qs));
    CHECK(units.rows[0][13] == OutValue(u"2023–2024"_qs));
    CHECK(units.rows[1][7] == OutValue(u"Không đạt"_qs));
    CHECK_FALSE(std::get<QString>(units.rows[1].back()).isEmpty());
    CHECK(units.rows[2][8] == OutValue());
}
