// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "rulebook.h"

#include "rules/rulesetuse.h"
#include "rules/rulesetwords.h"

using namespace sovang;
using namespace sovang::test;

namespace {

RuleSetPtr setFrom(int version, int from)
{
    QByteArray json = smallRules();
    json.replace("\"version\": 1", "\"version\": " + QByteArray::number(version))
        .replace("\"validFrom\": 2010", "\"validFrom\": " + QByteArray::number(from));
    return std::make_shared<const RuleSet>(rulesFrom(json));
}

const std::vector<RegisteredKind> registered{{Year(2024), UnitKind::Agency, 10},
                                             {Year(2025), UnitKind::Agency, 12},
                                             {Year(2025), UnitKind::Institution, 7},
                                             {Year(2025), UnitKind::Enterprise, 3}};

} // namespace

TEST_CASE("A rule set is used in the years in which it is chosen, by all registered units of its kinds")
{
    const RuleSetPtr old = setFrom(1, 2010);
    const RuleSetPtr young = setFrom(2, 2025);
    CHECK(useOf(*old, {old}, registered) == std::vector<RuleSetUse>{{Year(2024), 10}, {Year(2025), 19}});
    CHECK(useOf(*old, {old, young}, registered) == std::vector<RuleSetUse>{{Year(2024), 10}});
    CHECK(useOf(*young, {old, young}, registered) == std::vector<RuleSetUse>{{Year(2025), 19}});
}

TEST_CASE("Before a set is published it is known who will come under it")
{
    const RuleSetPtr old = setFrom(1, 2010);
    const RuleSetPtr young = setFrom(2, 2025);
    CHECK(shiftsTo(*young, {old}, registered) ==
          std::vector<RuleSetShift>{{Year(2025), UnitKind::Agency, 12, u"nho@1"_qs},
                                    {Year(2025), UnitKind::Institution, 7, u"nho@1"_qs}});
    CHECK(shiftsTo(*setFrom(3, 2030), {old}, registered).empty());
    CHECK(shiftsTo(*old, {}, registered).front().before.isEmpty());
}

TEST_CASE("Two sets that cover the same years are known, with the one that applies and until when")
{
    const RuleSetPtr old = setFrom(1, 2010);
    const RuleSetPtr young = setFrom(2, 2025);
    const auto both = overlapOf(*young, *old);
    REQUIRE(both);
    CHECK(both->newer == young.get());
    CHECK(both->older == old.get());
    CHECK(both->from == Year(2025));
    CHECK_FALSE(both->to);
    CHECK(both->kinds == young->kinds);

    RuleSet ended = *old;
    ended.validTo = Year(2026);
    CHECK(overlapOf(ended, *young)->to == Year(2026));
    ended.validTo = Year(2024);
    CHECK_FALSE(overlapOf(ended, *young));
    RuleSet ofOthers = *old;
    ofOthers.kinds = {UnitKind::Enterprise};
    CHECK_FALSE(overlapOf(ofOthers, *young));
    CHECK_FALSE(overlapOf(*old, *old)); // that is a tie
}

TEST_CASE("The recognition policy is told in sentences")
{
    RecognitionPolicy policy;
    CHECK(rulewords::recognition(policy).front() == u"First recognition after 2 passed year(s) in a row.");
    policy.onExcluded = RecognitionPolicy::OnBreak::Hold;
    policy.validityYears = 5;
    const QStringList sentences = rulewords::recognition(policy);
    CHECK(sentences.front() == u"First recognition after 2 passed year(s).");
    CHECK(sentences.contains(u"The count starts again after a year that is: not passed, not registered."_qs));
    CHECK(sentences.contains(u"The years counted so far stay after a year that is: not considered."_qs));
    CHECK(sentences.back() == u"The title expires 5 year(s) after the recognition.");
}
