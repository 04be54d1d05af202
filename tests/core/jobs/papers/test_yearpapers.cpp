// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "jobs/jobbook.h"

#include "jobs/papers/yearpapers.h"

using namespace sovang;
using namespace sovang::test;

TEST_CASE("The yearly report tells of the activities of its year, and of no other")
{
    JobBook job;
    job.registerFor(job.add(u"DV1"_qs), {2024});
    for (const int year : {2023, 2024}) {
        Activity activity;
        activity.date = QDate(year, 5, 1);
        activity.name = QStringLiteral("Hội thi năm %1").arg(year);
        activity.people = 40;
        job.book.change(someNote, [&] { job.book.movements.add(activity); });
    }
    const QString text = plainText(makeYearReport(job.book, Year(2024)));
    CHECK(text.contains(u"Tổ chức 1 hoạt động, 1 buổi, 40 lượt người tham gia."_qs));
    CHECK(text.contains(u"Hội thi năm 2024"_qs));
    CHECK_FALSE(text.contains(u"Hội thi năm 2023"_qs));
}

TEST_CASE("The report carries the head and the signature of the commission")
{
    JobBook job;
    job.score(job.add(u"DV1"_qs), {2024});
    job.book.change(someNote, [&] {
        const qint64 issuer = job.book.commission.addIssuer({.isCommission = true,
                                                             .name = u"Hội đồng xét"_qs,
                                                             .parent = u"UBND tỉnh"_qs,
                                                             .place = u"Huế"_qs,
                                                             .symbol = u"HĐ"_qs});
        job.book.commission.addSignatory({.issuer = issuer,
                                          .name = u"Lê Thị Ánh"_qs,
                                          .title = u"Chủ tịch"_qs,
                                          .mode = SigningMode::Collective,
                                          .behalf = u"Hội đồng"_qs});
    });
    const QString text = plainText(makeYearReport(job.book, Year(2024)));
    INFO(text.toStdString());
    CHECK(text.contains(u"BC-HĐ"));
    CHECK(text.contains(u"TM. HỘI ĐỒNG"));
    CHECK(text.contains(u"CHỦ TỊCH"));
    CHECK(text.contains(u"Lê Thị Ánh"));
    CHECK(text.contains(u"Huế, ngày"));
}
