// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "rulebook.h"

using namespace sovang;
using namespace sovang::test;

namespace {

ParsedAnswer parsed(const RuleSet &rules, const QString &code, const QString &text,
                    const QString &reason = {})
{
    return parseAnswer(rules, rules.items[size_t(rules.indexOf(code))], text, reason);
}

} // namespace

TEST_CASE("Each kind of item reads its own cells")
{
    const RuleSet rules = rulesFrom(smallRules());
    CHECK(parsed(rules, u"1.1"_qs, u"4,5"_qs).answer == Answer::points(Points::fromHundredths(450)));
    CHECK(parsed(rules, u"1.2"_qs, u"5"_qs).answer == Answer::points(Points::fromHundredths(500)));
    CHECK(parsed(rules, u"1.2"_qs, u"Có"_qs).answer == Answer::points(Points::fromHundredths(500)));
    CHECK(parsed(rules, u"1.2"_qs, u"không đạt"_qs).answer == Answer::points(Points()));
    CHECK(parsed(rules, u"1.3"_qs, u"x"_qs).answer == Answer::yesNo(true));
    CHECK(parsed(rules, u"2.1"_qs, u"3"_qs).answer == Answer::count(3));
    CHECK(parsed(rules, u"2.2"_qs, u"45 / 50"_qs).answer == Answer::ratio(45, 50));
    CHECK(parsed(rules, u"T1"_qs, u"1,5"_qs).answer == Answer::points(Points::fromHundredths(150)));
    CHECK(parsed(rules, u"V1"_qs, u"0"_qs).answer == Answer::yesNo(false));
}

TEST_CASE("A cell that does not fit its item is refused and the sentence names the code")
{
    const RuleSet rules = rulesFrom(smallRules());
    for (const auto &[code, text] :
         std::initializer_list<std::pair<QString, QString>>{{u"1.1"_qs, u"5,5"_qs},
                                                            {u"1.1"_qs, u"4,25"_qs},
                                                            {u"1.1"_qs, u"-1"_qs},
                                                            {u"1.1"_qs, u"có"_qs},
                                                            {u"1.2"_qs, u"2,5"_qs},
                                                            {u"1.3"_qs, u"2"_qs},
                                                            {u"2.1"_qs, u"1,5"_qs},
                                                            {u"2.1"_qs, u"ba"_qs},
                                                            {u"2.2"_qs, u"51/50"_qs},
                                                            {u"2.2"_qs, u"0/0"_qs},
                                                            {u"2.2"_qs, u"90"_qs},
                                                            {u"T1"_qs, u"6"_qs},
                                                            {u"T1"_qs, u"0,25"_qs},
                                                            {u"G1"_qs, u"?"_qs},
                                                            {u"V1"_qs, u"KAD"_qs}}) {
        const ParsedAnswer result = parsed(rules, code, text, u"lý do"_qs);
        CAPTURE(code, text);
        CHECK_FALSE(result.answer);
        CHECK(result.refusal.contains(code));
    }
}

TEST_CASE("KAD needs a reason and a rule set that allows it")
{
    const RuleSet forbidding = rulesFrom(smallRules());
    const RuleSet allowing = rulesFrom(smallRules(R"("notApplicable": "rescale")"));
    CHECK_FALSE(parsed(forbidding, u"1.1"_qs, u"KAD"_qs, u"không có"_qs).answer);
    CHECK_FALSE(parsed(allowing, u"1.1"_qs, u"KAD"_qs).answer);
    CHECK(parsed(allowing, u"1.1"_qs, u"kad"_qs, u"không có"_qs).answer ==
          Answer::notApplicable(u"không có"_qs));
}

TEST_CASE("An answer is shown as it is typed, and typing it again gives the same answer")
{
    const RuleSet rules = rulesFrom(smallRules(R"("notApplicable": "rescale")"));
    for (const auto &[code, text] :
         std::initializer_list<std::pair<QString, QString>>{{u"1.1"_qs, u"4,5"_qs},
                                                            {u"1.2"_qs, u"5"_qs},
                                                            {u"1.3"_qs, u"có"_qs},
                                                            {u"2.1"_qs, u"12"_qs},
                                                            {u"2.2"_qs, u"9/10"_qs},
                                                            {u"1.1"_qs, u"KAD"_qs}})
        CHECK(parsed(rules, code, text, u"lý do"_qs).answer->toCellText() == text);
}

TEST_CASE("A part and a whole that nobody can have typed give no points")
{
    const RuleSet rules = rulesFrom(smallRules());
    Item item = rules.items[size_t(rules.indexOf(u"2.2"_qs))];
    CHECK(pointsFor(item, Answer::ratio(50, 50)) == item.max);
    for (const Item::Below below : {Item::Below::Zero, Item::Below::Proportional}) {
        item.below = below;
        for (const auto &[part, whole] : {std::pair{-1, 0}, {0, 0}, {3, 0}, {-1, 5}, {1, -5}})
            CHECK(pointsFor(item, Answer::ratio(part, whole)) == Points());
    }
}
