// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "rulebook.h"

#include "domain/outcome.h"

using namespace sovang;
using namespace sovang::test;

namespace {

// Every answer of smallRules that passes with 19 points: 5 + 5, and 4 + 5 of 6 at 75 of 100 against 90 %.
Answers goodAnswers(const RuleSet &rules)
{
    return answersFrom(rules, {{u"1.1"_qs, u"5"_qs},
                               {u"1.2"_qs, u"có"_qs},
                               {u"1.3"_qs, u"đạt"_qs},
                               {u"2.1"_qs, u"3"_qs},
                               {u"2.2"_qs, u"75/100"_qs},
                               {u"G1"_qs, u"x"_qs},
                               {u"V1"_qs, u"không"_qs}});
}

Outcome outcomeOf(const RuleSet &rules, const Answers &answers, const QString &unitClass = {})
{
    return outcome({true, false, &rules, unitClass, &answers});
}

QStringList reasonsOf(const Outcome &result)
{
    QStringList codes;
    for (const Reason &reason : result.reasons)
        codes << reason.toCode();
    return codes;
}

void answer(const RuleSet &rules, Answers &answers, const QString &code, const QString &text)
{
    const int index = rules.indexOf(code);
    answers.set(index, *parseAnswer(rules, rules.items[size_t(index)], text, u"lý do"_qs).answer);
}

} // namespace

TEST_CASE("A year that passes has total, band and no reasons")
{
    const RuleSet rules = rulesFrom(smallRules());
    const Outcome result = outcomeOf(rules, goodAnswers(rules));
    CHECK(result.kind == OutcomeKind::Passed);
    CHECK(roundedHalfUp(*result.total).toCanonical() == u"19.00");
    CHECK(result.band == u"Xuất sắc");
    CHECK(result.reasons.empty());
}

TEST_CASE("Without registration nothing else is looked at")
{
    const RuleSet rules = rulesFrom(smallRules());
    const Answers answers = goodAnswers(rules);
    const Outcome result = outcome({false, true, &rules, {}, &answers});
    CHECK(result.kind == OutcomeKind::NotRegistered);
    CHECK(result.reasons.empty());
    CHECK_FALSE(result.total);
}

TEST_CASE("An exclusion by hand stands before gates, and both before what is missing")
{
    const RuleSet rules = rulesFrom(smallRules());
    const Answers answers = answersFrom(rules, {{u"G1"_qs, u"không"_qs}});
    const Outcome result = outcome({true, true, &rules, {}, &answers});
    CHECK(result.kind == OutcomeKind::Excluded);
    CHECK(reasonsOf(result) == QStringList{u"excluded"_qs, u"gate:G1"_qs});
}

TEST_CASE("What is missing is named in the rule set's order, gates and vetoes last")
{
    const RuleSet rules = rulesFrom(smallRules());
    const Answers answers = answersFrom(rules, {{u"1.2"_qs, u"0"_qs}, {u"2.2"_qs, u"1/2"_qs}});
    const Outcome result = outcomeOf(rules, answers);
    CHECK(result.kind == OutcomeKind::Pending);
    CHECK(reasonsOf(result) == QStringList{u"missing:1.1"_qs, u"missing:1.3"_qs, u"missing:2.1"_qs,
                                           u"missing:G1"_qs, u"missing:V1"_qs});
}

TEST_CASE("Without a rule set the year is pending")
{
    CHECK(reasonsOf(outcome({true, false, nullptr, {}, nullptr})) == QStringList{u"noRuleSet"_qs});
}

TEST_CASE("A failed year gives all reasons that apply")
{
    const RuleSet rules = rulesFrom(smallRules());
    const Answers answers = answersFrom(rules, {{u"1.1"_qs, u"4,5"_qs},
                                                {u"1.2"_qs, u"0"_qs},
                                                {u"1.3"_qs, u"không"_qs},
                                                {u"2.1"_qs, u"0"_qs},
                                                {u"2.2"_qs, u"1/1"_qs},
                                                {u"G1"_qs, u"x"_qs},
                                                {u"V1"_qs, u"x"_qs}});
    const Outcome result = outcomeOf(rules, answers);
    CHECK(result.kind == OutcomeKind::Failed);
    CHECK(reasonsOf(result) == QStringList{u"veto:V1"_qs, u"requirement:1.3"_qs,
                                           u"belowCriterionMinimum:I"_qs, u"belowPassMark"_qs});
    CHECK(roundedHalfUp(*result.total).toCanonical() == u"10.50");
    CHECK(result.band.isEmpty());
}

TEST_CASE("The pass mark follows the unit's class")
{
    const RuleSet rules = rulesFrom(smallRules());
    Answers answers = goodAnswers(rules);
    answer(rules, answers, u"1.1"_qs, u"3"_qs);
    CHECK(outcomeOf(rules, answers).kind == OutcomeKind::Passed);
    CHECK(reasonsOf(outcomeOf(rules, answers, u"A"_qs)) == QStringList{u"belowPassMark"_qs});
    CHECK(outcomeOf(rules, answers, u"B"_qs).kind == OutcomeKind::Passed);
}

TEST_CASE("T9: 85,0 passes at a mark of 85 and 84,5 does not")
{
    const QByteArray json =
        R"({"format":1,"id":"e","version":1,"title":"E","kinds":["enterprise"],"validFrom":2012,"total":"100",
        "passMark":{"default":"85"},"criteria":[{"code":"1","title":"a","max":"100","children":[{"code":"1.1","title":"a","type":"points","max":"100"}]}]})";
    const RuleSet rules = rulesFrom(json);
    CHECK(outcomeOf(rules, answersFrom(rules, {{u"1.1"_qs, u"85,0"_qs}})).kind == OutcomeKind::Passed);
    CHECK(reasonsOf(outcomeOf(rules, answersFrom(rules, {{u"1.1"_qs, u"84,5"_qs}}))) ==
          QStringList{u"belowPassMark"_qs});
}

TEST_CASE("T10: 82 points with one criterion at 47,5 % fail by the criterion's minimum")
{
    QByteArray criteria;
    for (int i = 1; i <= 5; ++i) {
        const QByteArray n = QByteArray::number(i);
        criteria += QByteArray(i > 1 ? "," : "") + R"({"code":")" + n +
                    R"(","title":"t","max":"20","minPercent":"50","children":[{"code":")" + n +
                    R"(.1","title":"t","type":"points","max":"20"}]})";
    }
    const RuleSet rules = rulesFrom(
        R"({"format":1,"id":"g","version":1,"title":"G","kinds":["agency"],"validFrom":2018,"total":"100",
        "passMark":{"default":"80","byClass":{"A":"90","B":"80","C":"60"}},"criteria":[)" +
        criteria + "]}");
    const Answers answers = answersFrom(rules, {{u"1.1"_qs, u"18,5"_qs},
                                                {u"2.1"_qs, u"18"_qs},
                                                {u"3.1"_qs, u"9,5"_qs},
                                                {u"4.1"_qs, u"18"_qs},
                                                {u"5.1"_qs, u"18"_qs}});
    const Outcome result = outcomeOf(rules, answers, u"B"_qs);
    CHECK(roundedHalfUp(*result.total).toCanonical() == u"82.00");
    CHECK(reasonsOf(result) == QStringList{u"belowCriterionMinimum:3"_qs});
}

TEST_CASE("T13: two points each, at most eight, for five events is eight")
{
    Item item;
    item.kind = ItemKind::Count;
    item.perItem = Points::fromHundredths(200);
    item.max = Points::fromHundredths(800);
    CHECK(pointsFor(item, Answer::count(5)).toDisplay() == u"8");
    CHECK(pointsFor(item, Answer::count(3)).toDisplay() == u"6");
}

TEST_CASE("T14: 97 and a bonus of 10 is 107 where it may exceed the total, and 100 where it may not")
{
    const QByteArray head =
        R"({"format":1,"id":"q","version":1,"title":"Q","kinds":["agency"],"validFrom":2010,"total":"100","passMark":{"default":"80"},
        "criteria":[{"code":"1","title":"a","max":"100","children":[{"code":"1.1","title":"a","type":"points","max":"100"}]}],"bonus":{"max":"15","mayExceedTotal":)";
    const QByteArray tail = R"(,"items":[{"code":"T1","title":"cờ thi đua","max":"15"}]}})";
    for (const auto &[flag, total] : {std::pair("true", u"107.00"), std::pair("false", u"100.00")}) {
        const RuleSet rules = rulesFrom(head + flag + tail);
        const Outcome result =
            outcomeOf(rules, answersFrom(rules, {{u"1.1"_qs, u"97"_qs}, {u"T1"_qs, u"10"_qs}}));
        CHECK(roundedHalfUp(*result.total).toCanonical() == QStringView(total));
    }
}

TEST_CASE("Bonus and deductions count up to their maximum, and the total never falls below zero")
{
    const RuleSet rules = rulesFrom(smallRules());
    Answers answers = answersFrom(rules, {{u"1.1"_qs, u"0"_qs},
                                          {u"1.2"_qs, u"0"_qs},
                                          {u"1.3"_qs, u"x"_qs},
                                          {u"2.1"_qs, u"0"_qs},
                                          {u"2.2"_qs, u"0/9"_qs},
                                          {u"G1"_qs, u"x"_qs},
                                          {u"V1"_qs, u"0"_qs},
                                          {u"B1"_qs, u"5"_qs}});
    CHECK(roundedHalfUp(*outcomeOf(rules, answers).total).toCanonical() == u"0.00");
    CHECK(outcomeOf(rules, answers).deductions.toCanonical() == u"2.00");
    answer(rules, answers, u"T1"_qs, u"4,5"_qs);
    CHECK(outcomeOf(rules, answers).bonus.toCanonical() == u"3.00");
    CHECK(roundedHalfUp(*outcomeOf(rules, answers).total).toCanonical() == u"1.00");
}

TEST_CASE("Not applicable: full points, or rescaled inside the criterion, or the criterion leaves")
{
    SECTION("full points")
    {
        const RuleSet rules = rulesFrom(smallRules(R"("notApplicable": "fullPoints")"));
        Answers answers = goodAnswers(rules);
        answer(rules, answers, u"2.2"_qs, u"KAD"_qs);
        CHECK(roundedHalfUp(*outcomeOf(rules, answers).total).toCanonical() == u"20.00");
    }
    const RuleSet rules = rulesFrom(smallRules(R"("notApplicable": "rescale")"));
    Answers answers = goodAnswers(rules);
    SECTION("inside the criterion: 3 of 4 points become 7,5 of 10, and tests use the exact fraction")
    {
        answer(rules, answers, u"2.2"_qs, u"KAD"_qs);
        answer(rules, answers, u"2.1"_qs, u"1"_qs); // 2 of 4 -> 5 of 10
        const Outcome result = outcomeOf(rules, answers);
        CHECK(roundedHalfUp(*result.criteria[1]).toCanonical() == u"5.00");
        CHECK(roundedHalfUp(*result.total).toCanonical() == u"15.00");
        CHECK(result.kind == OutcomeKind::Passed);
    }
    SECTION("a criterion with nothing applicable leaves and the sum of the others is scaled to the total")
    {
        answer(rules, answers, u"2.1"_qs, u"KAD"_qs);
        answer(rules, answers, u"2.2"_qs, u"KAD"_qs);
        answer(rules, answers, u"1.1"_qs, u"4"_qs);
        const Outcome result = outcomeOf(rules, answers);
        CHECK_FALSE(result.criteria[1]);
        CHECK(roundedHalfUp(*result.total).toCanonical() == u"18.00");
    }
    SECTION("nothing at all applicable is pending")
    {
        for (const QString &code : {u"1.1"_qs, u"1.2"_qs, u"1.3"_qs, u"2.1"_qs, u"2.2"_qs})
            answer(rules, answers, code, u"KAD"_qs);
        CHECK(reasonsOf(outcomeOf(rules, answers)) == QStringList{u"nothingApplicable"_qs});
    }
}

TEST_CASE("A third is tested as a third: rescaling never rounds before the test")
{
    const QByteArray json =
        R"({"format":1,"id":"r","version":1,"title":"R","kinds":["agency"],"validFrom":2010,"total":"10","passMark":{"default":"3.34"},"notApplicable":"rescale",
        "criteria":[{"code":"1","title":"a","max":"10","children":[
          {"code":"1.1","title":"a","type":"points","max":"3"},{"code":"1.2","title":"b","type":"points","max":"7"}]}]})";
    const RuleSet rules = rulesFrom(json);
    const Outcome result =
        outcomeOf(rules, answersFrom(rules, {{u"1.1"_qs, u"1"_qs}, {u"1.2"_qs, u"KAD"_qs}})); // 3.333...
    CHECK(reasonsOf(result) == QStringList{u"belowPassMark"_qs});
    CHECK(roundedHalfUp(*result.total).toCanonical() == u"3.33");
    CHECK(*result.total == Exact(1000, 3));
}

TEST_CASE("Percent leaves: full from the threshold on, proportional below it, half up to hundredths")
{
    const RuleSet rules = rulesFrom(smallRules());
    const Item &item = rules.items[size_t(rules.indexOf(u"2.2"_qs))];
    CHECK(pointsFor(item, Answer::ratio(90, 100)).toCanonical() == u"6.00");
    CHECK(pointsFor(item, Answer::ratio(8999, 10000)).toCanonical() ==
          u"6.00"); // 5.9993 rounds up, as the contract says
    CHECK(pointsFor(item, Answer::ratio(45, 100)).toCanonical() == u"3.00");
    CHECK(pointsFor(item, Answer::ratio(1, 3)).toCanonical() == u"2.22");
    CHECK(pointsFor(item, Answer::ratio(0, 7)).toCanonical() == u"0.00");
}
