// SPDX-License-Identifier: GPL-3.0-or-later
// What rule sets of format 2 can say and those of format 1 cannot.
#include "catch.h"
#include "rulebook.h"
#include "rules/ruletext.h"

#include "domain/explain.h"
#include "domain/outcome.h"

using namespace sovang;
using namespace sovang::test;

namespace {

using Cells = std::initializer_list<std::pair<QString, QString>>;

const Item &itemOf(const RuleSet &rules, const QString &code)
{
    REQUIRE(rules.indexOf(code) >= 0);
    return rules.items[static_cast<size_t>(rules.indexOf(code))];
}

ParsedAnswer typed(const RuleSet &rules, const QString &code, const QString &text)
{
    return parseAnswer(rules, itemOf(rules, code), text, {});
}

/// What the cell is worth, as people see it; or nothing.
QString worth(const RuleSet &rules, const QString &code, const QString &text)
{
    const ParsedAnswer parsed = typed(rules, code, text);
    return parsed.answer ? pointsFor(itemOf(rules, code), *parsed.answer).toDisplay() : QString();
}

Outcome outcomeOf(const RuleSet &rules, Cells cells)
{
    const Answers answers = answersFrom(rules, cells);
    return outcome({true, false, &rules, {}, &answers});
}

} // namespace

TEST_CASE("Codes that begin anew in every group are called with their group, the others by themselves")
{
    const RuleSet rules = rulesFrom(newerRules());
    QStringList codes;
    for (const Item &item : rules.items)
        codes << item.code;
    CHECK(codes == QStringList{u"I/1"_qs, u"I/2"_qs, u"II/1"_qs, u"II/2"_qs, u"2.1"_qs, u"2.2"_qs, u"T1"_qs,
                               u"B1"_qs});
    CHECK(rules.criteria[1].node.children[0].code == u"II/1");
    CHECK(rules.criteria[1].node.children[0].ownCode == u"1");
    CHECK(rules.yearType == YearType::School);
}

TEST_CASE("A leaf is called after the group that it stands in, and that one too where it must be")
{
    const QByteArray json = R"({"format": 2, "id": "n", "version": 1, "title": "N", "kinds": ["agency"],
  "validFrom": 2010, "total": "4", "passMark": {"default": "2"}, "criteria": [
    {"code": "I", "title": "Một", "max": "2", "children": [
      {"code": "a", "title": "a", "max": "1", "children": [
        {"code": "1", "title": "x", "type": "points", "max": "1"}]},
      {"code": "b", "title": "b", "max": "1", "children": [
        {"code": "1", "title": "x", "type": "points", "max": "1"}]}]},
    {"code": "II", "title": "Hai", "max": "2", "children": [
      {"code": "a", "title": "a", "max": "2", "children": [
        {"code": "1", "title": "x", "type": "points", "max": "1"},
        {"code": "2", "title": "x", "type": "points", "max": "1"}]}]}]})";
    const RuleSet rules = rulesFrom(json);
    QStringList codes;
    for (const Item &item : rules.items)
        codes << item.code;
    CHECK(codes == QStringList{u"I/a/1"_qs, u"b/1"_qs, u"II/a/1"_qs, u"2"_qs});
}

TEST_CASE("What only format 2 can say is refused in a file of format 1, with its place")
{
    QByteArray json = newerRules();
    json.replace(R"("format": 2)", R"("format": 1)");
    const QStringList faults = faultsOf(json);
    for (const QString &place : {u"a.json:2: yearType"_qs, u"a.json:3: bands[0].minPercent"_qs,
                                 u"criteria[0].children[0].type"_qs, u"criteria[0].children[1].below"_qs,
                                 u"criteria[0].children[1].levels"_qs, u"criteria[1].children[0].code"_qs,
                                 u"bonus.items[0].perItem"_qs, u"deductions.items[0].perItem"_qs}) {
        CAPTURE(place.toStdString(), faults.join(u'\n').toStdString());
        CHECK_FALSE(faults.filter(place).isEmpty());
    }
}

TEST_CASE("Every file of format 1 says the same in format 2")
{
    CHECK(rulesFrom(smallRules()) == rulesFrom(replaced(smallRules(), "\"format\": 1", "\"format\": 2")));
}

TEST_CASE("Every fault of what format 2 adds is named with its place")
{
    struct Case
    {
        const char *before;
        const char *after;
        QString place;
    };
    const QString choice = u"criteria[0].children[0]"_qs;
    const QString levels = u"criteria[0].children[1]"_qs;
    for (const Case &one : std::initializer_list<Case>{
             {R"("name": "Hoàn thành tốt", "points": "6.5")",
              R"("name": "HOAN  THANH XUAT SAC", "points": "6.5")", choice + u".options[1].name"_qs},
             {R"("name": "Hoàn thành tốt")", R"("name": " ")", choice + u".options[1].name"_qs},
             {R"("name": "Hoàn thành tốt")", R"("name": "kad")", choice + u".options[1].name"_qs},
             {R"("points": "6.5")", R"("points": "8.5")", choice + u".options[1].points"_qs},
             {R"("points": "8")", R"("points": "7.5")", choice + u".options"_qs},
             {R"("points": "6.5")", R"("points": 6.5)", choice + u".options[1].points"_qs},
             {R"("points": "6.5")", R"("points": "6.5", "colour": "red")", choice + u".options[1].colour"_qs},
             {R"("type": "choice", )", R"("type": "choice", "step": "1", )", choice + u".step"_qs},
             {R"("from": "80")", R"("from": "90")", levels + u".levels[0].from"_qs},
             {R"("points": "1.5")", R"("points": "2")", levels + u".levels[0].points"_qs},
             {R"("from": "50")", R"("from": "80")", levels + u".levels[1]"_qs},
             {R"("points": "0.75")", R"("points": "1.75")", levels + u".levels[1]"_qs},
             {R"("below": "levels", )", "", levels + u".levels"_qs},
             {R"("below": "levels", "levels": [
        {"from": "80", "points": "1.5"}, {"from": "50", "points": "0.75"}])",
              R"("below": "levels")", levels},
             {R"("minPercent": "50")", R"("minPercent": "101")", u"bands[0].minPercent"_qs},
             {R"("yearType": "school")", R"("yearType": "moon")", u"yearType"_qs},
             {R"("perItem": "0.5")", R"("perItem": "0.5", "step": "0.5")", u"bonus.items[0].step"_qs},
             {R"("perItem": "0.5")", R"("perItem": "0")", u"bonus.items[0].perItem"_qs},
             {R"("code": "2", "title": "d")", R"("code": "1", "title": "d")",
              u"criteria[1].children[1].code"_qs},
             {R"("code": "2.2")", R"("code": "II/1")", u"criteria[2].children[1].code"_qs},
             {R"("code": "II",)", R"("code": "I",)", u"criteria[1].code"_qs},
             {R"("code": "T1")", R"("code": "1")", u"bonus.items[0].code"_qs},
             {R"("code": "T1")", R"("code": "II/1")", u"bonus.items[0].code"_qs},
             {R"("code": "B1")", R"("code": "T1")", u"deductions.items[0].code"_qs},
         }) {
        const QStringList faults = faultsOf(replaced(newerRules(), one.before, one.after));
        CAPTURE(one.after, faults.join(u'\n').toStdString());
        CHECK_FALSE(faults.filter(one.place).isEmpty());
        CHECK(faults.size() == 1);
    }
}

TEST_CASE("A choice is answered by the name of an option, whatever its case, marks and blanks")
{
    const RuleSet rules = rulesFrom(newerRules());
    for (const QString &text : {u"Hoàn thành tốt"_qs, u"HOÀN THÀNH TỐT"_qs, u"hoan  thanh tot"_qs})
        CHECK(typed(rules, u"I/1"_qs, text).answer == Answer::choice(u"Hoàn thành tốt"_qs));
    CHECK(worth(rules, u"I/1"_qs, u"hoàn thành tốt"_qs) == u"6,5");
    CHECK(worth(rules, u"I/1"_qs, u"Không hoàn thành"_qs) == u"0");
    CHECK(Answer::choice(u"Hoàn thành tốt"_qs).toCellText() == u"Hoàn thành tốt");
}

TEST_CASE("A choice is answered by points where only one option has them, else it must be named")
{
    const RuleSet rules = rulesFrom(newerRules());
    CHECK(typed(rules, u"I/1"_qs, u"6,5"_qs).answer == Answer::choice(u"Hoàn thành tốt"_qs));
    CHECK(typed(rules, u"I/1"_qs, u"6.50"_qs).answer == Answer::choice(u"Hoàn thành tốt"_qs));
    CHECK(typed(rules, u"I/1"_qs, u"0"_qs).refusal.contains(u"Không hoàn thành"));
    for (const QString &text : {u"7"_qs, u"Hoàn thành"_qs, u"có"_qs, u"6,505"_qs})
        CHECK(typed(rules, u"I/1"_qs, text).refusal.contains(u"I/1"));
}

TEST_CASE("An option that looks like points is named before points are")
{
    const RuleSet rules = rulesFrom(
        replaced(newerRules(), R"("name": "Chưa đánh giá", "points": "0")", R"("name": "8", "points": "0")"));
    CHECK(worth(rules, u"I/1"_qs, u"8"_qs) == u"0");
}

TEST_CASE("Options that differ in a sign only are two")
{
    const RuleSet rules = rulesFrom(replaced(
        newerRules(), R"({"name": "Hoàn thành tốt", "points": "6.5"})",
        R"({"name": "A", "points": "5"}, {"name": "A+", "points": "6"}, {"name": "Đ", "points": "4"})"));
    CHECK(worth(rules, u"I/1"_qs, u"a+"_qs) == u"6");
    CHECK(worth(rules, u"I/1"_qs, u"a"_qs) == u"5");
    CHECK(worth(rules, u"I/1"_qs, u"d"_qs) == u"4");
}

TEST_CASE("A share gets the points of the highest level that it reaches, and none under the last")
{
    const RuleSet rules = rulesFrom(newerRules());
    for (const auto &[share, points] : Cells{{u"9/10"_qs, u"2"_qs},
                                             {u"8999/10000"_qs, u"1,5"_qs},
                                             {u"4/5"_qs, u"1,5"_qs},
                                             {u"7999/10000"_qs, u"0,75"_qs},
                                             {u"1/2"_qs, u"0,75"_qs},
                                             {u"49/99"_qs, u"0"_qs},
                                             {u"0/1"_qs, u"0"_qs}})
        CHECK(worth(rules, u"I/2"_qs, share) == points);
}

TEST_CASE("Counted bonus and deductions take a whole number of cases, up to their maximum")
{
    const RuleSet rules = rulesFrom(newerRules());
    CHECK(worth(rules, u"T1"_qs, u"3"_qs) == u"1,5");
    CHECK(worth(rules, u"T1"_qs, u"40"_qs) == u"2");
    CHECK(worth(rules, u"B1"_qs, u"0"_qs) == u"0");
    CHECK_FALSE(typed(rules, u"T1"_qs, u"0,5"_qs).answer.has_value());
    CHECK_FALSE(typed(rules, u"B1"_qs, u"-1"_qs).answer.has_value());
    const Outcome result = outcomeOf(rules, {{u"I/1"_qs, u"8"_qs},
                                             {u"I/2"_qs, u"1/1"_qs},
                                             {u"II/1"_qs, u"6"_qs},
                                             {u"II/2"_qs, u"có"_qs},
                                             {u"2.1"_qs, u"1"_qs},
                                             {u"2.2"_qs, u"1"_qs},
                                             {u"T1"_qs, u"3"_qs},
                                             {u"B1"_qs, u"2"_qs}});
    CHECK(result.bonus.toDisplay() == u"1,5");
    CHECK(result.deductions.toDisplay() == u"2");
    CHECK(*result.total == toExact(Points::fromHundredths(1750)));
}

TEST_CASE("Reasons name a leaf with its group")
{
    const Outcome pending = outcomeOf(rulesFrom(newerRules()), {{u"I/1"_qs, u"8"_qs}, {u"2.1"_qs, u"1"_qs}});
    QStringList reasons;
    for (const Reason &reason : pending.reasons)
        reasons << reason.toCode();
    CHECK(reasons ==
          QStringList{u"missing:I/2"_qs, u"missing:II/1"_qs, u"missing:II/2"_qs, u"missing:2.2"_qs});
}

TEST_CASE("A band with a condition goes to the next that fits when one criterion stays under it")
{
    const RuleSet rules = rulesFrom(newerRules());
    const auto bandWith = [&](const QString &third) {
        return outcomeOf(rules, {{u"I/1"_qs, u"8"_qs},
                                 {u"I/2"_qs, u"1/1"_qs},
                                 {u"II/1"_qs, u"6"_qs},
                                 {u"II/2"_qs, u"có"_qs},
                                 {u"2.1"_qs, third},
                                 {u"2.2"_qs, u"0"_qs}});
    };
    CHECK(bandWith(u"2"_qs).band == u"Tốt");
    const Outcome under = bandWith(u"1,5"_qs);
    CHECK(under.kind == OutcomeKind::Passed);
    CHECK(under.reasons.empty());
    CHECK(under.band == u"Đạt");
    const auto withheld = withheldBands(rules, under);
    REQUIRE(withheld.size() == 1);
    CHECK(withheld[0].band->name == u"Tốt");
    CHECK(withheld[0].criteria == std::vector<int>{2});
    CHECK(withheldBands(rules, bandWith(u"2"_qs)).empty());
}

TEST_CASE("The condition of a band is asked after rescaling, and not of a criterion that left")
{
    const RuleSet rules = rulesFrom(newerRules(R"("notApplicable": "rescale")"));
    const auto bandWith = [&](const QString &one, const QString &other) {
        return outcomeOf(rules, {{u"I/1"_qs, u"8"_qs},
                                 {u"I/2"_qs, u"1/1"_qs},
                                 {u"II/1"_qs, u"6"_qs},
                                 {u"II/2"_qs, u"có"_qs},
                                 {u"2.1"_qs, one},
                                 {u"2.2"_qs, other}})
            .band;
    };
    CHECK(bandWith(u"1"_qs, u"KAD"_qs) == u"Tốt"); // 1 of 2, which is half
    CHECK(bandWith(u"0,5"_qs, u"KAD"_qs) == u"Đạt");
    CHECK(bandWith(u"KAD"_qs, u"KAD"_qs) == u"Tốt");
}

TEST_CASE("Where no band fits, a passed year has none")
{
    const RuleSet rules = rulesFrom(replaced(newerRules(), R"({"name": "Đạt", "from": "10"})",
                                             R"({"name": "Đạt", "from": "10", "minPercent": "40"})"));
    const Outcome result = outcomeOf(rules, {{u"I/1"_qs, u"8"_qs},
                                             {u"I/2"_qs, u"1/1"_qs},
                                             {u"II/1"_qs, u"6"_qs},
                                             {u"II/2"_qs, u"có"_qs},
                                             {u"2.1"_qs, u"1"_qs},
                                             {u"2.2"_qs, u"0"_qs}});
    CHECK(result.kind == OutcomeKind::Passed);
    CHECK(result.band.isEmpty());
    CHECK(withheldBands(rules, result).size() == 2);
}
