// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "analysis/robustness.h"
#include "rulebook.h"

using namespace sovang;
using sovang::test::answersFrom;

namespace {

/// Units of one rule set, scored; to be given to robustness().
struct ScoredYear
{
    RuleSetPtr rules;
    std::vector<std::unique_ptr<UnitYear>> years;
    std::vector<std::unique_ptr<Answers>> sheets;
    std::vector<JudgedUnit> units;

    explicit ScoredYear(const QByteArray &json) : rules(std::make_shared<RuleSet>(test::rulesFrom(json))) {}

    void add(std::initializer_list<std::pair<QString, QString>> cells)
    {
        sheets.push_back(std::make_unique<Answers>(answersFrom(*rules, cells)));
        years.push_back(std::make_unique<UnitYear>());
        years.back()->rules = rules;
        years.back()->outcome = outcome(
            {.registered = true, .rules = rules.get(), .unitClass = {}, .answers = sheets.back().get()});
        REQUIRE(years.back()->outcome.total);
        units.push_back({years.back().get(), sheets.back().get()});
    }
};

// 4 of 1.1 and 5 of 1.2 with 6 of criterion II are just the 15 points that pass.
void addSmall(ScoredYear &year, const QString &points, const QString &full, const QString &veto = u"0"_qs,
              const QString &percent = u"90/90"_qs)
{
    year.add({{u"1.1"_qs, points},
              {u"1.2"_qs, full},
              {u"1.3"_qs, u"x"_qs},
              {u"2.1"_qs, u"0"_qs},
              {u"2.2"_qs, percent},
              {u"G1"_qs, u"x"_qs},
              {u"V1"_qs, veto}});
}

} // namespace

TEST_CASE("Who stands on the mark is fragile, who is far from it or vetoed is not")
{
    ScoredYear year(test::smallRules());
    addSmall(year, u"4"_qs, u"có"_qs);          // 15 of 15
    addSmall(year, u"5"_qs, u"có"_qs, u"x"_qs); // 16, and a veto
    addSmall(year, u"0"_qs, u"0"_qs);           // 6
    const auto results = robustness(year.units, {});
    REQUIRE(results.size() == 3);
    CHECK(results[0].passes > 200);
    CHECK(results[0].passes < 950); // the count of 2.1 can only grow
    CHECK(results[0].isFragile(OutcomeKind::Passed, 1000));
    CHECK(results[1].passes == 0);
    CHECK_FALSE(results[1].isFragile(OutcomeKind::Failed, 1000));
    CHECK(results[2].passes == 0);
    CHECK(results[2].rank == 3);
    CHECK(results[2].best == 3);
    CHECK(results[2].worst == 3);
}

TEST_CASE("The same seed gives the same figures, another seed others")
{
    ScoredYear year(test::smallRules());
    addSmall(year, u"4"_qs, u"có"_qs);
    addSmall(year, u"4,5"_qs, u"có"_qs);
    addSmall(year, u"3"_qs, u"có"_qs);
    const auto told = [&](const RobustnessRequest &request) {
        QStringList lines;
        for (const Robustness &result : robustness(year.units, request))
            lines << QStringLiteral("%1 %2 %3-%4")
                         .arg(result.passes)
                         .arg(result.rank)
                         .arg(result.best)
                         .arg(result.worst);
        return lines.join(u'/');
    };
    CHECK(told({1000, 7}) == told({1000, 7}));
    CHECK(told({1000, 7}) != told({1000, 8}));
    CHECK(told({1, 7}).count(u'/') == 2);
}

TEST_CASE("Facts stay: with nothing but them and one criterion, every run comes out as the year did")
{
    ScoredYear year(R"({"format": 1, "id": "mot", "version": 1, "title": "Một", "kinds": ["agency"],
  "validFrom": 2010, "total": "10", "passMark": {"default": "10"}, "criteria": [
    {"code": "I", "title": "Một", "max": "10", "minPercent": "100", "children": [
      {"code": "1", "title": "a", "type": "allOrNothing", "max": "6"},
      {"code": "2", "title": "b", "type": "percent", "threshold": "90", "below": "zero", "max": "4"}]}]})");
    year.add({{u"1"_qs, u"có"_qs}, {u"2"_qs, u"9/10"_qs}});
    year.add({{u"1"_qs, u"có"_qs}, {u"2"_qs, u"8/10"_qs}});
    const auto results = robustness(year.units, {300, 5});
    CHECK(results[0].passes == 300);
    CHECK(results[0].worst == 1);
    CHECK(results[1].passes == 0);
    CHECK(results[1].best == 2);
}

TEST_CASE("Units with the same points share a rank, and rule sets are ranked apart")
{
    ScoredYear year(test::smallRules());
    addSmall(year, u"4"_qs, u"có"_qs);
    addSmall(year, u"4"_qs, u"có"_qs);
    addSmall(year, u"3"_qs, u"có"_qs);
    ScoredYear newer(test::newerRules());
    newer.add({{u"I/1"_qs, u"Hoàn thành tốt"_qs},
               {u"I/2"_qs, u"85/100"_qs},
               {u"II/1"_qs, u"2"_qs},
               {u"II/2"_qs, u"x"_qs},
               {u"2.1"_qs, u"0"_qs},
               {u"2.2"_qs, u"0"_qs},
               {u"T1"_qs, u"1"_qs}});
    year.units.push_back(newer.units.front());
    const auto results = robustness(year.units, {});
    CHECK(results[0].rank == 1);
    CHECK(results[1].rank == 1);
    CHECK(results[2].rank == 3);
    CHECK(results[3].rank == 1);
    CHECK(results[3].worst == 1);
    CHECK(results[3].isFragile(OutcomeKind::Passed, 1000)); // 10,5 with a choice that may go down by 3,25
}

TEST_CASE("What does not apply is rescaled in each run, and a criterion that left stays away")
{
    ScoredYear year(test::smallRules(R"("notApplicable": "rescale")"));
    year.add({{u"1.1"_qs, u"KAD"_qs},
              {u"1.2"_qs, u"KAD"_qs},
              {u"1.3"_qs, u"KAD"_qs},
              {u"2.1"_qs, u"KAD"_qs},
              {u"2.2"_qs, u"90/90"_qs},
              {u"G1"_qs, u"x"_qs},
              {u"V1"_qs, u"0"_qs}}); // 6 of 6, so 20 of 20
    const auto results = robustness(year.units, {});
    CHECK(results[0].passes == 1000);
}
