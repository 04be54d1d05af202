// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "jobs/jobbook.h"

#include "jobs/decisions/deciding.h"

using namespace sovang;
using namespace sovang::test;

namespace {

const DecisionAct act{DecisionKind::First, QStringLiteral("05/QĐ"), QDate(2025, 1, 20),
                      QStringLiteral("Lê A")};

PlannedDecisions planFor(const JobBook &job, const QStringList &codes, const DecisionAct &of = act)
{
    return planDecisionsFor(evaluateYear(job.book, {Year(2024)}), of, codes);
}

} // namespace

TEST_CASE("Deciding enters the proposed period and what stands in the book that day")
{
    JobBook job;
    const UnitId good = job.add(u"DV1"_qs);
    const UnitId bad = job.add(u"DV2"_qs);
    job.score(good, {2023, 2024});
    job.score(bad, {2023, 2024}, badRow);
    const PlannedDecisions plan = planFor(job, {});
    CHECK(plan.problems.empty());
    REQUIRE(plan.decisions.size() == 1);
    enterDecisions(job.book, Year(2024), act, plan.decisions);

    const Decision decision = job.book.decisions.ofUnit(good).front();
    CHECK(decision.from == Year(2023));
    CHECK(decision.to == Year(2024));
    CHECK(decision.nameThen == u"Đơn vị DV1");
    CHECK(decision.totalThen == u"19.00");
    CHECK(decision.rulesThen == u"nho@1");
    CHECK(decision.kindThen == UnitKind::Agency);
    CHECK(decision.signer == u"Lê A");
    CHECK(job.book.decisions.ofUnit(bad).empty());
    CHECK(job.evaluated(good, 2024).state.standing == Standing::Recognised);
}

TEST_CASE("Units that are named must be proposed for just this, and only once")
{
    JobBook job;
    const UnitId good = job.add(u"DV1"_qs);
    const UnitId bad = job.add(u"DV2"_qs);
    job.score(good, {2023, 2024});
    job.score(bad, {2024}, badRow);
    CHECK(planFor(job, {u"DV1"_qs, u"DV2"_qs, u"DV9"_qs}).problems.size() == 2);
    DecisionAct renewal = act;
    renewal.kind = DecisionKind::Renewal;
    CHECK(planFor(job, {u"DV1"_qs}, renewal).problems.size() == 1);
    CHECK(planFor(job, {}, renewal).decisions.empty());
    CHECK(planFor(job, {u"DV1"_qs, u"DV1"_qs}).decisions.size() == 1);

    enterDecisions(job.book, Year(2024), act, planFor(job, {}).decisions);
    CHECK(planFor(job, {}).decisions.empty());
    CHECK(planFor(job, {u"DV1"_qs}).problems.size() == 1);
}

TEST_CASE("A unit that is gone when its decision is entered is told, and not passed over")
{
    JobBook job;
    const UnitId good = job.add(u"DV1"_qs);
    job.score(good, {2023, 2024});
    const DecisionLine line{good, DecisionKind::First, Year(2023), Year(2024), {}};
    const DecisionLine gone{UnitId(999), DecisionKind::First, Year(2023), Year(2024), {}};
    const PlannedDecisions plan = planDecisions(evaluateYear(job.book, {Year(2024)}), act, {line, gone});
    REQUIRE(plan.problems.size() == 1);
    CHECK(plan.problems.front().message.contains(u"no longer in the book"));
}

TEST_CASE("Where the rule set names an authority, a decision says who signed")
{
    const QByteArray authority = R"("authority": {"first": {"issuer": "UBND xã", "parent": "",
        "signerTitle": "Chủ tịch", "symbol": "QĐ-UBND"}, "renewal": {}})";
    JobBook job(smallRules(authority));
    const UnitId good = job.add(u"DV1"_qs);
    job.score(good, {2023, 2024});
    const DecisionLine line{good, DecisionKind::First, Year(2023), Year(2024), {}};
    DecisionAct unsignedAct = act;
    unsignedAct.signer.clear();
    const std::vector<UnitYear> year = evaluateYear(job.book, {Year(2024)});
    const PlannedDecisions plan = planDecisions(year, unsignedAct, {line});
    REQUIRE(plan.problems.size() == 1);
    CHECK(plan.problems.front().message.contains(u"“Chủ tịch UBND xã”"));
    CHECK(plan.missingSigner == plan.problems.front().message);
    CHECK(planDecisions(year, act, {line}).problems.empty());
    CHECK(missingSigner(year.front(), DecisionKind::Renewal).isEmpty()); // nobody is named for it

    JobBook plain;
    const UnitId other = plain.add(u"DV1"_qs);
    plain.score(other, {2023, 2024});
    CHECK(planDecisions(evaluateYear(plain.book, {Year(2024)}), unsignedAct, {line}).problems.empty());
}
