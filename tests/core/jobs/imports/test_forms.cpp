// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "jobs/jobbook.h"

#include "base/error.h"
#include "jobs/imports/collecting.h"
#include "jobs/imports/forms.h"

#include <QDir>

using namespace sovang;
using namespace sovang::test;

TEST_CASE("Names of forms hold on Windows and on memory sticks, whatever units are called")
{
    CHECK(formFileName(u"DV1"_qs, u"Sở Y tế"_qs) == u"DV1 - Sở Y tế.xlsx");
    CHECK(formFileName(u"A/B"_qs, u"Công ty \"X\" <Huế>: chi nhánh\n2 ?"_qs) ==
          u"A_B - Công ty _X_ _Huế__ chi nhánh_2 _.xlsx");
    CHECK(formFileName(u"CON.1"_qs, u"Trường"_qs) == u"_CON.1 - Trường.xlsx");
    CHECK(formFileName(u"lpt1"_qs, u"Trường"_qs).startsWith(u"_lpt1"));
    CHECK(formFileName(u".an"_qs, u"x"_qs).startsWith(u"_.an"));
    const QString longest = formFileName(u"DV1"_qs, QString(500, u'ế'));
    CHECK(longest.size() <= 120);
    CHECK(longest.toUtf8().size() <= 255);
    CHECK(formFileName(u"DV1"_qs, u"Công ty X. . ."_qs) == u"DV1 - Công ty X.xlsx");
}

TEST_CASE(
    "Codes that differ by case only get files that Windows tells apart, and nothing is left of a failure")
{
    JobBook job;
    for (const QString &code : {u"dv1"_qs, u"DV1"_qs, u"DV2"_qs})
        job.registerFor(job.add(code), {2024});
    const QString folder = QFileInfo(job.folder.path()).absolutePath() + u"/forms"_qs;
    int told = 0;
    const Progress stopped([&](qint64, qint64) { return ++told < 3; });
    CHECK_THROWS_AS(writeForms(job.book, Year(2024), folder, stopped), Error);
    CHECK_FALSE(QDir(folder).exists());
    const WrittenForms written = writeForms(job.book, Year(2024), folder);
    REQUIRE(written.files.size() == 3);
    CHECK(written.files[0] == u"DV1 - Đơn vị DV1.xlsx");
    CHECK(written.files[2] == u"dv1 - Đơn vị dv1 (2).xlsx");
}

TEST_CASE("Forms that were taken in are taken back by one undo step, with their evidence")
{
    JobBook job;
    const UnitId unit = job.add(u"DV1"_qs);
    job.registerFor(unit, {2024});
    Collected collected;
    ImportPlan &plan = collected.plan;
    plan.action = u"import.forms"_qs;
    plan.subject = u"forms"_qs;
    plan.changes.emplace_back(AnswerChange{
        unit, Year(2024), Round::Self, u"1.1"_qs, {}, Answer::points(Points::fromHundredths(450))});
    plan.changes.emplace_back(
        PapersChange{unit, Year(2024), u"1.1"_qs, {}, {{{u"BC 1"_qs, {}, {}, {}, {}}}, {}}});
    applyImport(job.book, plan);
    CHECK(job.book.evidence.find(unit, Year(2024), u"1.1"_qs).shortForm() == u"BC 1");
    revertImport(job.book, plan);
    CHECK(job.book.evidence.ofUnit(unit, Year(2024)).empty());
    CHECK(answersOf(job.book, unit, Year(2024), Round::Self, rulesFrom(smallRules())) ==
          Answers(rulesFrom(smallRules())));
}

TEST_CASE("A folder without forms says who has not answered, and changes nothing")
{
    JobBook job;
    job.registerFor(job.add(u"DV1"_qs), {2024});
    const QString folder = QFileInfo(job.folder.path()).absolutePath();
    const Collected collected = planCollecting(job.book, Year(2024), folder);
    CHECK(collected.plan.isAcceptable()); // the book beside them is no form
    CHECK(collected.plan.changes.empty());
    CHECK(collected.unanswered == 1);
}
