// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "jobbook.h"

#include "domain/error.h"
#include "jobs/yearpapers.h"

using namespace sovang;
using namespace sovang::test;

TEST_CASE("There is a certificate for every title of the year, by code, with the name of that day")
{
    JobBook job;
    const UnitId second = job.add(u"DV2"_qs, UnitKind::Institution);
    const UnitId first = job.add(u"DV1"_qs);
    job.decide(second, DecisionKind::Renewal, 2024);
    job.decide(first, DecisionKind::First, 2024);
    job.decide(first, DecisionKind::Revocation, 2024);
    job.decide(first, DecisionKind::First, 2023);
    job.book.change(someNote, [&] {
        for (Decision &each : job.book.decisions().ofUnit(first)) {
            if (each.kind == DecisionKind::First && each.year() == Year(2024)) {
                each.nameThen = u"Tên ngày ấy"_qs;
                job.book.decisions().update(each);
            }
        }
    });
    const auto sheets = certificatesOf(job.book, Year(2024));
    REQUIRE(sheets.size() == 2);
    CHECK(sheets[0].unitName == u"Tên ngày ấy");
    CHECK(sheets[0].title == u"Cơ quan đạt chuẩn văn hóa");
    CHECK(sheets[1].unitName == u"Đơn vị DV2");
    CHECK(sheets[1].title == u"Đơn vị đạt chuẩn văn hóa");
    CHECK_FALSE(sheets[0].practice);
}

TEST_CASE("A year without titles has no certificates, and says so")
{
    JobBook job;
    job.decide(job.add(u"DV1"_qs), DecisionKind::Refusal, 2024);
    CHECK_THROWS_AS(certificatesOf(job.book, Year(2024)), Error);
}

TEST_CASE("Papers of a practice book are marked as such")
{
    JobBook job;
    job.book.change(someNote, [&] { job.book.settings().setPractice(true); });
    job.decide(job.add(u"DV1"_qs), DecisionKind::First, 2024);
    CHECK(certificatesOf(job.book, Year(2024)).front().practice);
}

TEST_CASE("The report carries the head and the signature of the commission")
{
    JobBook job;
    job.score(job.add(u"DV1"_qs), {2024});
    job.book.change(someNote, [&] {
        const qint64 issuer = job.book.commission().addIssuer({.isCommission = true,
                                                               .name = u"Hội đồng xét"_qs,
                                                               .parent = u"UBND tỉnh"_qs,
                                                               .place = u"Huế"_qs,
                                                               .symbol = u"HĐ"_qs});
        job.book.commission().addSignatory({.issuer = issuer,
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
