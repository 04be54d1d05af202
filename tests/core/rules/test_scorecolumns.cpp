// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "rulebook.h"

#include "domain/answertable.h"
#include "rules/scorecolumns.h"

using namespace sovang;
using namespace sovang::test;

namespace {

RuleSetPtr shared(const QByteArray &json)
{
    return std::make_shared<const RuleSet>(rulesFrom(json));
}

// Enterprises: I has 1.1, then 1.9; III is its own; there is no bonus.
RuleSetPtr enterpriseRules()
{
    return shared(R"({"format": 1, "id": "dn", "version": 1, "title": "Doanh nghiệp", "kinds": ["enterprise"],
  "validFrom": 2010, "total": "20", "passMark": {"default": "15"}, "bands": [{"name": "Đạt", "from": "15"}],
  "criteria": [
    {"code": "I", "title": "Sản xuất", "max": "10", "children": [
      {"code": "1.1", "title": "a", "type": "points", "max": "5"},
      {"code": "1.9", "title": "b", "type": "points", "max": "5"}]},
    {"code": "III", "title": "Ba", "max": "10", "children": [
      {"code": "3.1", "title": "c", "type": "points", "max": "10"}]}],
  "gates": [{"code": "G1", "title": "Hồ sơ"}]})");
}

QStringList codes(const ScoreColumns &columns)
{
    QStringList result;
    for (const ScoreColumn &column : columns.columns)
        result.append(column.code);
    return result;
}

} // namespace

TEST_CASE("The columns of one rule set stand in its order")
{
    const ScoreColumns columns = scoreColumns({shared(smallRules())});
    CHECK(codes(columns).join(u' ') == u"1.1 1.2 1.3 2.1 2.2 T1 B1 G1 V1");
    REQUIRE(columns.groups.size() == 6);
    CHECK(columns.groups[1].code == u"II");
    CHECK(columns.columns[3].group == 1);
}

TEST_CASE("Columns of several rule sets are their union, each group in one piece")
{
    const ScoreColumns columns = scoreColumns({shared(smallRules()), enterpriseRules()});
    CHECK(codes(columns).join(u' ') == u"1.1 1.9 1.2 1.3 2.1 2.2 3.1 T1 B1 G1 V1");
    const int own = columns.indexOf(u"1.9"_qs);
    CHECK(columns.item(0, own) == nullptr);
    REQUIRE(columns.item(1, own));
    CHECK(columns.item(1, own)->title == u"b");
    CHECK(columns.columns[1].firstSet() == 1);
    CHECK(columns.groups[0].title.isEmpty()); // they call it differently
    CHECK(columns.groups[1].title == u"Hai");
    CHECK(columns.indexOf(u"9.9"_qs) == -1);
    CHECK(columns.item(-1, own) == nullptr);
}

TEST_CASE("No rule set makes no columns")
{
    CHECK(scoreColumns({}).columns.empty());
}

TEST_CASE("A table of answers gives back what was put into it")
{
    AnswerTable table(2, 3);
    const std::vector<Answer> answers{Answer::points(Points::fromHundredths(99999999999)),
                                      Answer::ratio(45, 999999999), Answer::notApplicable(u"không có"_qs)};
    for (int column = 0; column < 3; ++column)
        table.set(1, column, answers[static_cast<size_t>(column)]);
    for (int column = 0; column < 3; ++column) {
        CHECK(table.find(1, column) == answers[static_cast<size_t>(column)]);
        CHECK_FALSE(table.has(0, column));
    }
    table.set(1, 2, Answer::yesNo(false));
    CHECK(table.find(1, 2) == Answer::yesNo(false));
    table.set(1, 2, std::nullopt);
    CHECK_FALSE(table.find(1, 2));
}
