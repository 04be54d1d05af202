// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "jobs/jobbook.h"

#include "base/error.h"
#include "jobs/decisions/deciding.h"
#include "jobs/decisions/takingover.h"
#include "jobs/papers/yearcertificates.h"

using namespace sovang;
using namespace sovang::test;

namespace {

/// Rules from \a year on whose papers say \a word.
QByteArray rulesSaying(const QByteArray &id, int year, const QByteArray &word)
{
    QByteArray rules =
        smallRules(R"("authority": {"first": {"issuer": ")" + word +
                   R"(", "parent": "", "signerTitle": "Chủ tịch", "symbol": "QĐ"}, "renewal": {}},
        "titles": {"agency": "Cơ quan )" +
                   word + R"(", "institution": "Đơn vị )" + word + R"("})");
    rules.replace(R"("id": "nho")", R"("id": ")" + id + '"');
    rules.replace(R"("validFrom": 2010)", R"("validFrom": )" + QByteArray::number(year));
    return rules;
}

/// A book of \a rules in which DV1 and DV2 got their first title in 2024.
struct DecidedBook : JobBook
{
    UnitId first = add(u"DV1"_qs);
    UnitId second = add(u"DV2"_qs);

    DecidedBook() : JobBook(rulesSaying("cu", 2010, "xã A"))
    {
        for (const UnitId unit : {first, second})
            score(unit, {2023, 2024});
        const DecisionAct act{DecisionKind::First, u"05/QĐ"_qs, QDate(2025, 1, 20), u"Lê A"_qs};
        enterDecisions(book, Year(2024), act,
                       planDecisionsFor(evaluateYear(book, {Year(2024)}), act, {}).decisions);
    }

    void change(UnitId id, const std::function<void(Unit &)> &work)
    {
        Unit unit = book.units.find(id).value();
        work(unit);
        book.change(someNote, [&] { book.units.update(unit); });
    }
    CertificateData certificate(const QString &code) const
    {
        return certificatesOf(book, Year(2024), {code}).front();
    }
    CertificatePlan plan() const { return planCertificates(book, titlesOf(book, Year(2024))); }
};

} // namespace

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
        for (Decision &each : job.book.decisions.ofUnit(first)) {
            if (each.kind == DecisionKind::First && each.year() == Year(2024)) {
                each.nameThen = u"Tên ngày ấy"_qs;
                job.book.decisions.update(each);
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
    job.book.change(someNote, [&] { job.book.settings.setPractice(true); });
    job.decide(job.add(u"DV1"_qs), DecisionKind::First, 2024);
    CHECK(certificatesOf(job.book, Year(2024)).front().practice);
}

TEST_CASE(
    "A reprint says what the first print said, whatever kind the unit and whatever rules the year have now")
{
    DecidedBook job;
    const CertificateData printed = job.certificate(u"DV1"_qs);
    CHECK(printed.title == u"Cơ quan xã A");
    CHECK(printed.authority == u"Chủ tịch xã A");
    job.change(job.first, [](Unit &unit) {
        unit.kind = UnitKind::Institution;
        unit.name = u"Tên mới"_qs;
    });
    job.publish(rulesSaying("moi", 2020, "xã B"));
    const CertificateData again = job.certificate(u"DV1"_qs);
    CHECK(again.title == printed.title);
    CHECK(again.authority == printed.authority);
    CHECK(again.signer.capacity == printed.signer.capacity);
    CHECK(again.unitName == printed.unitName);
}

TEST_CASE("A decision that came in a list keeps the kind of its day, rules are those of its year")
{
    JobBook job(rulesSaying("cu", 2010, "xã A"));
    const UnitId unit = job.add(u"DV1"_qs);
    ImportPlan plan = planDecisions(
        job.book,
        readCsv("Mã;Loại;Số;Ngày;Từ năm;Đến năm\nDV1;Công nhận lại;9;01/02/2025;2020;2024\n", u"l.csv"_qs),
        UpdateExisting::No);
    applyImport(job.book, plan);
    Unit changed = job.book.units.find(unit).value();
    changed.kind = UnitKind::Institution;
    job.book.change(someNote, [&] { job.book.units.update(changed); });
    CHECK(certificatesOf(job.book, Year(2024)).front().title == u"Cơ quan xã A");
}

TEST_CASE("Certificates are those of the units that are named, who has no title of the year is told")
{
    const DecidedBook job;
    const auto sheets = certificatesOf(job.book, Year(2024), {u"DV2"_qs});
    REQUIRE(sheets.size() == 1);
    CHECK(sheets.front().unitName == u"Đơn vị DV2");
    CHECK_THROWS_AS(titlesOf(job.book, Year(2024), {u"DV2"_qs, u"DV9"_qs}), Error);
    try {
        titlesOf(job.book, Year(2023), {u"DV1"_qs});
        FAIL("a title of 2023 was found");
    } catch (const Error &error) {
        CHECK(error.message().contains(u"DV1"));
    }
    CHECK(titlesOf(job.book, Year(2023)).empty());
}

TEST_CASE("A certificate that cannot be printed keeps no other back, and says how a mended name gets on it")
{
    DecidedBook job;
    job.book.change(someNote, [&] {
        Decision decision = job.book.decisions.ofUnit(job.first).front();
        decision.nameThen = u"Trường 学"_qs;
        job.book.decisions.update(decision);
    });
    const CertificatePlan plan = job.plan();
    REQUIRE(plan.printable.size() == 1);
    CHECK(plan.printable.front().unitName == u"Đơn vị DV2");
    REQUIRE(plan.problems.size() == 1);
    CHECK(plan.problems.front().message.contains(u"Trường 学"));
    CHECK(plan.problems.front().message.contains(u"“Đơn vị DV1” today"));
    takeOver(job.book, takeOversOf(job.book, Year(2024), {u"DV1"_qs}));
    CHECK(job.plan().printable.size() == 2);
}

TEST_CASE("A decision takes over the name and kind of today when it is told to, and the log says so")
{
    DecidedBook job;
    CHECK(takeOversOf(job.book, Year(2024), {u"DV1"_qs}).empty()); // nothing was mended
    job.change(job.first, [](Unit &unit) {
        unit.name = u"Trường Hoà Bình"_qs;
        unit.kind = UnitKind::Institution;
    });
    const std::vector<TakeOver> takeOvers = takeOversOf(job.book, Year(2024), {u"DV1"_qs, u"DV2"_qs});
    REQUIRE(takeOvers.size() == 1);
    CHECK(takeOverText(takeOvers.front()).contains(u"“Đơn vị DV1” becomes “Trường Hoà Bình”"));
    takeOver(job.book, takeOvers);
    CHECK(job.certificate(u"DV1"_qs).unitName == u"Trường Hoà Bình");
    CHECK(job.certificate(u"DV1"_qs).title == u"Đơn vị xã A");
    CHECK(job.certificate(u"DV2"_qs).unitName == u"Đơn vị DV2");
    const LogLine line = job.book.log.entries(LogStore::Order::NewestFirst, 1).front();
    CHECK(line.note.action == u"decision.names");
    CHECK(line.note.unitCode == u"DV1");
    CHECK(line.note.summary.contains(u"Trường Hoà Bình"));
    CHECK_THROWS_AS(takeOversOf(job.book, Year(2020), {u"DV1"_qs}), Error); // no decision of that year
    CHECK_THROWS_AS(takeOversOf(job.book, Year(2024), {u"DV9"_qs}), Error);
}
