// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "domain/recognition.h"

#include <random>

using namespace sovang;

namespace {

using Policy = RecognitionPolicy;

// One letter a year from \a firstYear on: P passed, F failed, E excluded, N not registered, W pending.
std::vector<YearResult> years(int firstYear, const char *letters, const Policy &policy)
{
    std::vector<YearResult> results;
    for (const char *letter = letters; *letter; ++letter) {
        const auto kind = *letter == 'P'   ? OutcomeKind::Passed
                          : *letter == 'F' ? OutcomeKind::Failed
                          : *letter == 'E' ? OutcomeKind::Excluded
                          : *letter == 'N' ? OutcomeKind::NotRegistered
                                           : OutcomeKind::Pending;
        results.push_back({Year(firstYear + int(letter - letters)), kind, &policy});
    }
    return results;
}

Decision decision(DecisionKind kind, int year)
{
    Decision result;
    result.kind = kind;
    result.date = QDate(year, 12, 20);
    return result;
}

// `2016 first 2015-2016` for every proposal of the walk.
QStringList proposals(int firstYear, const char *letters, const Policy &policy = {},
                      std::vector<Decision> decisions = {}, AssumeDecisions assume = AssumeDecisions::Yes)
{
    QStringList lines;
    for (const RecognitionYear &step :
         recognise({}, years(firstYear, letters, policy), std::move(decisions), assume)) {
        if (step.proposal)
            lines << QStringLiteral("%1 %2 %3-%4")
                         .arg(step.result.year.toString(), toCode(step.proposal->kind),
                              step.proposal->from.toString(), step.proposal->to.toString());
    }
    return lines;
}

RecognitionState lastState(int firstYear, const char *letters, const Policy &policy = {},
                           std::vector<Decision> decisions = {},
                           AssumeDecisions assume = AssumeDecisions::Yes)
{
    return recognise({}, years(firstYear, letters, policy), std::move(decisions), assume).back().state;
}

Policy overlapping()
{
    Policy policy;
    policy.counting = Policy::Counting::Overlap;
    return policy;
}

} // namespace

TEST_CASE("T1, T2: two passed years make the first title, five more renew it")
{
    CHECK(proposals(2015, "PP") == QStringList{u"2016 first 2015-2016"_qs});
    CHECK(proposals(2015, "PPPPPPP") ==
          QStringList{u"2016 first 2015-2016"_qs, u"2021 renewal 2017-2021"_qs});
}

TEST_CASE("T3, T4: a failed year begins the count anew")
{
    CHECK(proposals(2015, "PFPP") == QStringList{u"2018 first 2017-2018"_qs});
    CHECK(proposals(2015, "PPPFPPPPP") ==
          QStringList{u"2016 first 2015-2016"_qs, u"2023 renewal 2019-2023"_qs});
}

TEST_CASE("T5, T6: overlap keeps the first years in the five, restart does not")
{
    CHECK(proposals(2020, "PPPPP", overlapping()) ==
          QStringList{u"2021 first 2020-2021"_qs, u"2024 renewal 2020-2024"_qs});
    CHECK(proposals(2020, "PPPPP") == QStringList{u"2021 first 2020-2021"_qs});
    CHECK(lastState(2020, "PPPPP").counted.size() == 3);
}

TEST_CASE("T7: a year without registration breaks the run")
{
    CHECK(proposals(2015, "PN").isEmpty());
    CHECK(lastState(2015, "PN").counted.empty());
}

TEST_CASE("T8: after a revocation the title has to be won as for the first time")
{
    CHECK(proposals(2015, "PPPPPP", {}, {decision(DecisionKind::Revocation, 2018)}) ==
          QStringList{u"2016 first 2015-2016"_qs, u"2020 first 2019-2020"_qs});
    CHECK(lastState(2015, "PPPP", {}, {decision(DecisionKind::Revocation, 2018)}).standing ==
          Standing::Revoked);
}

TEST_CASE("A proposal is not a title: without a decision the unit stays what it was")
{
    const RecognitionState state = lastState(2015, "PPP", {}, {}, AssumeDecisions::No);
    CHECK(state.standing == Standing::Never);
    CHECK(state.counted.size() == 3);
    CHECK(proposals(2015, "PPP", {}, {}, AssumeDecisions::No) ==
          QStringList{u"2016 first 2015-2016"_qs, u"2017 first 2015-2017"_qs});
}

TEST_CASE("A refusal changes nothing, and a decision belongs to the year it names")
{
    CHECK(lastState(2015, "PP", {}, {decision(DecisionKind::Refusal, 2016)}, AssumeDecisions::No).standing ==
          Standing::Never);
    Decision late = decision(DecisionKind::First, 2017);
    late.to = Year(2016);
    const auto walk = recognise({}, years(2015, "PPP", Policy()), {late}, AssumeDecisions::No);
    CHECK(walk[1].state.standing == Standing::Recognised);
    CHECK(walk[2].state.counted == std::vector{Year(2017)});
}

TEST_CASE("A pending year makes later proposals wait, and says which year they wait for")
{
    const auto walk = recognise({}, years(2015, "PWP", Policy()), {}, AssumeDecisions::Yes);
    CHECK_FALSE(walk[2].proposal);
    CHECK(walk[2].pendingYears == std::vector{Year(2016)});
}

TEST_CASE("Hold keeps the count over a bad year")
{
    Policy policy;
    policy.onFail = Policy::OnBreak::Hold;
    CHECK(proposals(2015, "PFP", policy) == QStringList{u"2017 first 2015-2017"_qs});
}

TEST_CASE("A title lapses after a break where the policy says so, and expires after its validity")
{
    Policy policy;
    policy.afterBreak = Policy::AfterBreak::First;
    CHECK(lastState(2015, "PPF", policy).standing == Standing::Lapsed);
    CHECK(proposals(2015, "PPFPP", policy) ==
          QStringList{u"2016 first 2015-2016"_qs, u"2019 first 2018-2019"_qs});
    CHECK(lastState(2015, "PPF").standing == Standing::Recognised);

    Policy limited;
    limited.validityYears = 3;
    CHECK(lastState(2015, "PPPFP", limited).standing == Standing::Recognised); // 2019 - 2016 = 3
    CHECK(lastState(2015, "PPPFPF", limited).standing == Standing::Expired);
}

TEST_CASE("What must hold for every history")
{
    const unsigned seed = std::random_device{}();
    CAPTURE(seed);
    std::mt19937 random(seed);
    const auto below = [&](int n) { return static_cast<int>(random() % unsigned(n)); };
    for (int round = 0; round < 2000; ++round) {
        Policy policy;
        policy.firstYears = 1 + below(3);
        policy.renewalYears = 1 + below(5);
        policy.counting = below(2) ? Policy::Counting::Overlap : Policy::Counting::Restart;
        policy.onFail = below(2) ? Policy::OnBreak::Hold : Policy::OnBreak::Reset;
        std::string letters;
        for (int i = 0; i < 12; ++i)
            letters += "PPPPFENW"[below(8)];
        std::vector<Decision> decisions;
        for (int i = below(4); i > 0; --i) {
            Decision one = decision(DecisionKind(below(4)), 2010 + below(12));
            one.date = one.date.addDays(-below(300) - 2 * i);
            decisions.push_back(one);
        }
        CAPTURE(letters);
        const auto walk = recognise({}, years(2010, letters.c_str(), policy), decisions, AssumeDecisions::No);
        std::ranges::reverse(decisions);
        const auto again =
            recognise({}, years(2010, letters.c_str(), policy), decisions, AssumeDecisions::No);
        bool datesDiffer = true;
        for (size_t i = 1; i < decisions.size(); ++i)
            datesDiffer =
                datesDiffer && std::ranges::count(decisions, decisions[i].date, &Decision::date) == 1;
        for (size_t i = 0; i < walk.size(); ++i) {
            const RecognitionYear &step = walk[i];
            if (datesDiffer)
                REQUIRE(step.state == again[i].state); // the order of input does not matter
            const bool reset =
                (step.result.outcome == OutcomeKind::Failed && policy.onFail == Policy::OnBreak::Reset) ||
                step.result.outcome == OutcomeKind::Excluded ||
                step.result.outcome == OutcomeKind::NotRegistered;
            if (reset)
                REQUIRE(step.state.counted.empty()); // a reset never leaves a count
            if (step.proposal) {
                REQUIRE(step.result.outcome == OutcomeKind::Passed);
                REQUIRE(step.proposal->to == step.result.year);
                REQUIRE(step.pendingYears.empty());
            }
            REQUIRE(std::ranges::is_sorted(step.state.counted));
        }
    }
}
