// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "rulebook.h"

#include "jobs/year/scoreblock.h"

using namespace sovang;
using namespace sovang::test;

namespace {

const Answer fourAndAHalf = Answer::points(Points::fromHundredths(450));

BlockCell cell(const RuleSet &rules, const char *code, const QString &text, std::optional<Answer> known = {})
{
    return {UnitId(1), QStringLiteral("DV001"), &rules, QString::fromLatin1(code), std::move(known), text};
}

BlockPlan planned(const std::vector<BlockCell> &cells, EmptyText empty = EmptyText::LeavesAlone)
{
    return planBlock(cells, empty, QStringLiteral("lý do"));
}

} // namespace

TEST_CASE("A block changes only what differs")
{
    const RuleSet rules = rulesFrom(smallRules());
    const BlockPlan plan =
        planned({cell(rules, "1.1", u"4.5"_qs, fourAndAHalf), cell(rules, "2.2", u" 45/50 "_qs)});
    REQUIRE(plan.changes.size() == 1);
    CHECK(plan.changes[0] == CellChange{UnitId(1), u"2.2"_qs, std::nullopt, Answer::ratio(45, 50)});
}

TEST_CASE("One bad cell refuses the whole block, and each is told with unit and code")
{
    const RuleSet rules = rulesFrom(smallRules());
    const BlockPlan plan = planned({cell(rules, "1.1", u"4"_qs), cell(rules, "1.1", u"7"_qs),
                                    cell(rules, "9.9", u"1"_qs), cell(rules, "2.1", u"1,5"_qs)});
    CHECK(plan.changes.empty());
    REQUIRE(plan.problems.size() == 3);
    CHECK(plan.problems[1].unitCode == u"DV001");
    CHECK(plan.problems[1].code == u"9.9");
}

TEST_CASE("A unit without a rule set takes nothing")
{
    const RuleSet rules = rulesFrom(smallRules());
    BlockCell lost = cell(rules, "1.1", u"4"_qs);
    lost.rules = nullptr;
    CHECK(planned({lost}).problems.size() == 1);
}

TEST_CASE("An empty text leaves alone what is there when it was pasted, and clears on purpose")
{
    const RuleSet rules = rulesFrom(smallRules());
    const std::vector<BlockCell> cells{cell(rules, "1.1", QString(), fourAndAHalf),
                                       cell(rules, "9.9", u" "_qs)};
    const BlockPlan pasted = planned(cells);
    CHECK(pasted.changes.empty());
    CHECK(pasted.leftAlone == 1);
    const BlockPlan cleared = planned(cells, EmptyText::Clears);
    REQUIRE(cleared.changes.size() == 1);
    CHECK_FALSE(cleared.changes[0].after);
    CHECK(cleared.leftAlone == 0);
}

TEST_CASE("One reason stands for every KAD of a block that has none yet")
{
    const RuleSet rules = rulesFrom(smallRules("\"notApplicable\": \"rescale\""));
    const std::vector<BlockCell> cells{cell(rules, "1.1", u"kad"_qs),
                                       cell(rules, "1.2", u"KAD"_qs, Answer::notApplicable(u"cũ"_qs))};
    CHECK(wantsReason(cells));
    const BlockPlan plan = planned(cells);
    REQUIRE(plan.changes.size() == 1);
    CHECK(plan.changes[0].after == Answer::notApplicable(u"lý do"_qs));
    CHECK_FALSE(wantsReason({cells[1]}));
    // Gates and rule sets that forbid it are refused without a question.
    CHECK_FALSE(wantsReason({cell(rules, "G1", u"KAD"_qs)}));
    const RuleSet strict = rulesFrom(smallRules());
    CHECK_FALSE(wantsReason({cell(strict, "1.1", u"KAD"_qs)}));
    CHECK(planned({cell(strict, "1.1", u"KAD"_qs)}).problems.size() == 1);
}

TEST_CASE("A copied block covers the selection when it goes into it a whole number of times")
{
    CHECK(coveredBy({1, 1}, {7, 3}) == BlockSize{7, 3});
    CHECK(coveredBy({1, 3}, {7, 3}) == BlockSize{7, 3});
    CHECK(coveredBy({2, 2}, {4, 6}) == BlockSize{4, 6});
    CHECK(coveredBy({2, 2}, {3, 2}) == BlockSize{2, 2});
    CHECK(coveredBy({5, 2}, {1, 1}) == BlockSize{5, 2});
}
