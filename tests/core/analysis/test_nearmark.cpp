// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "rulebook.h"

#include "analysis/nearmark.h"

using namespace sovang;
using namespace sovang::test;

namespace {

Outcome withTotal(const Exact &hundredths)
{
    Outcome outcome;
    outcome.total = hundredths;
    return outcome;
}

} // namespace

TEST_CASE("How far a total is under the mark is rounded up, so that no comparison is wrong")
{
    const RuleSet rules = rulesFrom(smallRules());
    CHECK(shortOfMark(rules, {}, withTotal(1450)) == Points::fromHundredths(50));
    CHECK(shortOfMark(rules, {}, withTotal(Exact(4499, 3))) == Points::fromHundredths(1));
    CHECK_FALSE(shortOfMark(rules, {}, withTotal(1500)));
    CHECK_FALSE(shortOfMark(rules, {}, withTotal(1600)));
    CHECK_FALSE(shortOfMark(rules, {}, Outcome()));
}

TEST_CASE("The mark is that of the unit's class")
{
    const RuleSet rules = rulesFrom(smallRules());
    CHECK(shortOfMark(rules, u"A"_qs, withTotal(1600)) == Points::fromHundredths(200));
}
