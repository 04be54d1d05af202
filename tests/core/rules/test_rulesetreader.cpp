// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "rulebook.h"
#include "rules/ruletext.h"

#include "base/error.h"

#include <memory>

using namespace sovang;
using namespace sovang::test;

TEST_CASE("A rule set is read with its leaves in order and its defaults filled in")
{
    const RuleSet rules = rulesFrom(smallRules());
    QStringList codes;
    for (const Item &item : rules.items)
        codes << item.code;
    CHECK(codes == QStringList{u"1.1"_qs, u"1.2"_qs, u"1.3"_qs, u"2.1"_qs, u"2.2"_qs, u"T1"_qs, u"B1"_qs,
                               u"G1"_qs, u"V1"_qs});
    CHECK(rules.items[0].step.toDisplay() == u"0,5");
    CHECK(rules.criteria[1].firstItem == 3);
    CHECK(rules.criteria[1].endItem == 5);
    CHECK(rules.recognition.renewalYears == 5);
    CHECK(rules.notApplicable == NotApplicablePolicy::Forbidden);
    CHECK(rules.reference() == u"nho@1");
}

TEST_CASE("Every fault of a rule set is named with its line and its path")
{
    struct Case
    {
        const char *before;
        const char *after;
        QString place;
    };
    const QByteArray good = smallRules();
    for (const Case &one : std::initializer_list<Case>{
             {R"("max": "10", "minPercent")", R"("max": "11", "minPercent")", u"a.json:5: criteria[0]"_qs},
             {R"("total": "20")", R"("total": "25")", u"a.json:4: criteria"_qs},
             {R"("code": "2.2")", R"("code": "1.1")", u"criteria[1].children[0].children[1].code"_qs},
             {R"("code": "G1")", R"("code": "V1")", u"vetoes[0].code"_qs},
             {R"("from": "15")", R"("from": "18")", u"a.json:3: bands[1]"_qs},
             {R"("default": "15")", R"("default": "20.5")", u"a.json:2: passMark.default"_qs},
             {R"("A": "18")", R"("A": "21")", u"passMark.byClass.A"_qs},
             {R"("version": 1)", R"("version": 1, "colour": "red")", u"a.json:1: colour"_qs},
             {R"("type": "passFail")", R"("type": "passFail", "max": "5")",
              u"criteria[0].children[2].max"_qs},
             {R"("type": "count")", R"("type": "counts")", u"criteria[1].children[0].children[0].type"_qs},
             {R"("perItem": "2")", R"("perItem": 2)", u"perItem"_qs},
             {R"("threshold": "90")", R"("threshold": "101")", u"threshold"_qs},
             {R"("max": "5"},)", R"("max": "5,125"},)", u"max"_qs},
             {R"("kinds": ["agency", "institution"])", R"("kinds": [])", u"kinds"_qs},
             {R"("format": 1)", R"("format": 3)", u"format"_qs},
             {R"("title": "Bộ nhỏ", )", "", u"a.json:1"_qs},
         }) {
        const QStringList faults = faultsOf(replaced(good, one.before, one.after));
        CAPTURE(one.after, faults.join(u'\n').toStdString());
        REQUIRE_FALSE(faults.isEmpty());
        CHECK_FALSE(faults.filter(one.place).isEmpty());
    }
}

TEST_CASE("What is not JSON is refused with its line")
{
    CHECK(faultsOf("{\n\"format\": 1,\n}").value(0).startsWith(u"a.json:3"));
    CHECK_FALSE(faultsOf("").isEmpty());
    CHECK_FALSE(faultsOf("[]").isEmpty());
    CHECK_FALSE(faultsOf(QByteArray(100000, '[')).isEmpty());
    CHECK_FALSE(faultsOf(smallRules() + "x").isEmpty());
    CHECK_FALSE(faultsOf("{\"format\": \"\xff\"}").isEmpty());
}

TEST_CASE("A byte order mark does not matter")
{
    CHECK(faultsOf("\xEF\xBB\xBF" + smallRules()).isEmpty());
}

TEST_CASE("The set for a kind and year is the latest that fits, and a tie is an error")
{
    const auto set = [](const char *id, int from, const char *rest) {
        QByteArray json = smallRules(rest);
        json.replace("\"nho\"", QByteArray("\"") + id + "\"")
            .replace("\"validFrom\": 2010", "\"validFrom\": " + QByteArray::number(from));
        return std::make_shared<const RuleSet>(rulesFrom(json));
    };
    const RuleSetPtr old = set("old", 2010, "");
    const RuleSetPtr young = set("young", 2020, R"("validTo": 2022)");
    const RuleSetPtr rival = set("rival", 2010, R"("validTo": 2015)");

    CHECK(chooseRuleSet({young, old}, UnitKind::Agency, Year(2019)) == old);
    CHECK(chooseRuleSet({old, young}, UnitKind::Agency, Year(2020)) == young);
    CHECK(chooseRuleSet({old, young}, UnitKind::Agency, Year(2023)) == old);
    CHECK_FALSE(chooseRuleSet({old, young}, UnitKind::Enterprise, Year(2020)));
    CHECK_FALSE(chooseRuleSet({old, young}, UnitKind::Agency, Year(2009)));
    CHECK_THROWS_AS(chooseRuleSet({old, rival}, UnitKind::Agency, Year(2015)), Error);
    CHECK(chooseRuleSet({old, rival}, UnitKind::Agency, Year(2016)) == old);
    CHECK(tieBetween(*old, *rival).has_value());
    CHECK_FALSE(tieBetween(*old, *young).has_value());
}
