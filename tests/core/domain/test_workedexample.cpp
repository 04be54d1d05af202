// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "rulebook.h"

#include "domain/workedexample.h"

#include <QDir>

using namespace sovang;
using namespace sovang::test;

namespace {

QStringList codesOf(const Outcome &outcome)
{
    QStringList codes;
    for (const Reason &reason : outcome.reasons)
        codes << reason.toCode();
    return codes;
}

RuleSet plainRules()
{
    return rulesFrom(R"({"format": 1, "id": "a", "version": 1, "title": "A", "kinds": ["agency"],
      "validFrom": 2020, "total": "20", "passMark": {"default": "16"},
      "criteria": [
        {"code": "I", "title": "Một", "max": "10", "minPercent": "50", "children": [
          {"code": "1", "title": "a", "type": "points", "max": "6"},
          {"code": "2", "title": "b", "type": "points", "max": "4"}]},
        {"code": "II", "title": "Hai", "max": "10", "children": [
          {"code": "3", "title": "c", "type": "points", "max": "10"}]}]})");
}

} // namespace

TEST_CASE("A worked example passes at the mark, and fails with half a point less")
{
    const WorkedExamples examples = workedExamples(plainRules());
    REQUIRE(examples.passing);
    CHECK(examples.passing->outcome.kind == OutcomeKind::Passed);
    CHECK(*examples.passing->outcome.total == 1600);
    REQUIRE(examples.justFailing);
    CHECK(codesOf(examples.justFailing->outcome) == QStringList{u"belowPassMark"_qs});
    CHECK(*examples.justFailing->outcome.total == 1550);
}

TEST_CASE("A worked example that has the points fails by the minimum of one criterion")
{
    RuleSet rules = plainRules();
    rules.passMark.byDefault = Points::fromHundredths(1400);
    const WorkedExamples examples = workedExamples(rules);
    REQUIRE(examples.underMinimum);
    CHECK(codesOf(examples.underMinimum->outcome) == QStringList{u"belowCriterionMinimum:I"_qs});
    CHECK(*examples.underMinimum->outcome.total == 1450);
    rules.criteria[0].minPercent.reset();
    CHECK_FALSE(workedExamples(rules).underMinimum);
}

TEST_CASE("The pass mark that is out of reach has no example that passes")
{
    RuleSet rules = plainRules();
    rules.total = Points::fromHundredths(3000);
    rules.passMark.byDefault = Points::fromHundredths(2500);
    const WorkedExamples examples = workedExamples(rules);
    CHECK_FALSE(examples.passing);
    CHECK_FALSE(examples.justFailing);
}

TEST_CASE("Points of very many steps do not hold an example up")
{
    const RuleSet rules =
        rulesFrom(R"({"format": 1, "id": "a", "version": 1, "title": "A", "kinds": ["agency"],
      "validFrom": 2020, "total": "9000000", "passMark": {"default": "10"},
      "criteria": [
        {"code": "I", "title": "Một", "max": "5000000", "minPercent": "1", "children": [
          {"code": "1", "title": "a", "type": "points", "max": "5000000", "step": "0.01"}]},
        {"code": "II", "title": "Hai", "max": "4000000", "children": [
          {"code": "2", "title": "b", "type": "count", "perItem": "0.01", "max": "4000000"}]}]})");
    const WorkedExamples examples = workedExamples(rules);
    REQUIRE(examples.passing);
    CHECK(*examples.passing->outcome.criteria[0] == 5000000);
    CHECK(examples.underMinimum);
}

TEST_CASE("In no rule set that comes along could an example that passes lose a step")
{
    for (const QFileInfo &info : QDir(u":/rulesets"_qs).entryInfoList({u"*.json"_qs})) {
        CAPTURE(info.fileName().toStdString());
        QFile file(info.filePath());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const RuleSet rules = rulesFrom(file.readAll());
        const WorkedExamples examples = workedExamples(rules);
        REQUIRE(examples.passing);
        REQUIRE(examples.justFailing);
        CHECK(examples.passing->outcome.kind == OutcomeKind::Passed);
        CHECK(examples.justFailing->outcome.kind == OutcomeKind::Failed);
        CHECK(outcome({true, false, &rules, {}, &examples.passing->answers}) == examples.passing->outcome);
        CHECK(*examples.justFailing->outcome.total <= *examples.passing->outcome.total);
    }
}
