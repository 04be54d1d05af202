// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "rulebook.h"

#include "rules/rulesetdraftcheck.h"
#include "rules/rulesetwriter.h"

#include <random>

using namespace sovang;
using namespace sovang::test;

namespace {

RuleSetDraft smallDraft()
{
    return RuleSetDraft::fromJson(smallRules()).value();
}

QStringList findingsOf(const RuleSetDraft &draft, const std::vector<RuleSetPtr> &published = {})
{
    QStringList places;
    for (const DraftFinding &finding : checkDraft(draft, published).findings)
        places << finding.row + u'/' + finding.field;
    return places;
}

} // namespace

TEST_CASE("A published set taken as a draft is without findings and is the same rule set")
{
    const DraftCheck check = checkDraft(smallDraft(), {});
    CHECK(check.findings.empty());
    REQUIRE(check.ruleSet);
    CHECK(*check.ruleSet == rulesFrom(smallRules()));
}

TEST_CASE("What is typed into a draft stands in it as it was typed, and is told where it is wrong")
{
    RuleSetDraft draft = smallDraft();
    const QString leaf = u"criteria[0].children[0]"_qs;
    draft.set(leaf, u"max"_qs, u"5,,5"_qs);
    draft.set({}, u"validFrom"_qs, u"năm sau"_qs);
    draft.set({}, u"version"_qs, QString());
    draft.set(u"passMark.byClass#0"_qs, u"from"_qs, u"99"_qs);
    draft.set(u"bonus.items[0]"_qs, u"title"_qs, u" "_qs);
    const auto kept = RuleSetDraft::fromJson(draft.toJson());
    REQUIRE(kept);
    CHECK(kept->value(leaf, u"max"_qs) == u"5,,5");
    CHECK(kept->value({}, u"validFrom"_qs) == u"năm sau");
    CHECK(kept->toJson() == draft.toJson());
    const QStringList findings = findingsOf(*kept);
    CHECK(findings.contains(leaf + u"/max"_qs));
    CHECK(findings.contains(u"/validFrom"));
    CHECK(findings.contains(u"/version"));
    CHECK(findings.contains(u"passMark.byClass#0/from"));
    CHECK(findings.contains(u"bonus.items[0]/"));
    CHECK(findings.contains(u"criteria[0]/")); // and the sum is not right any more
}

TEST_CASE(
    "A doubt about a line of a draft goes with the line to the book and elsewhere, until the line is changed "
    "or settled, and no rule set has it")
{
    RuleSetDraft draft = smallDraft();
    const DraftCheck without = checkDraft(draft, {});
    const QString leaf = u"criteria[0].children[0]"_qs;
    draft.doubt(leaf, u"có lẽ tính theo số lượng"_qs);
    draft.doubt({}, u"dòng 12 bị bỏ qua"_qs);
    draft.doubt(u"passMark"_qs, u"phiếu không nói điểm đạt"_qs);
    draft.doubt(u"recognition"_qs, u"chỗ chưa có trong tệp"_qs);
    CHECK(checkDraft(draft, {}).findings.empty());
    CHECK(*checkDraft(draft, {}).ruleSet == *without.ruleSet);
    CHECK(writeJson(draft.ruleSetTree()) == smallDraft().toJson());
    draft = RuleSetDraft::fromJson(draft.toJson()).value();
    const QString moved = draft.move(leaf, 1);
    REQUIRE(moved != leaf);
    CHECK(draft.doubts(leaf).isEmpty());
    CHECK(draft.doubts(moved) == QStringList{u"có lẽ tính theo số lượng"_qs});
    draft.set(moved, u"title"_qs, u"Khác"_qs);
    CHECK(draft.doubts(moved).isEmpty());
    draft.set({}, u"title"_qs, u"Khác"_qs); // which says nothing about line 12
    CHECK(draft.doubts({}).size() == 2);
    draft.settle({});
    CHECK(draft.doubts({}).isEmpty());
    CHECK(draft.doubts(u"passMark"_qs).size() == 1);
    draft.set(u"passMark"_qs, u"default"_qs, u"81"_qs);
    CHECK(draft.doubts(u"passMark"_qs).isEmpty());
}

TEST_CASE("A faulty file taken as a draft keeps what the program does not know, and says so")
{
    const auto draft = RuleSetDraft::fromJson(smallRules(R"("colour": ["red"])"));
    REQUIRE(draft);
    CHECK(findingsOf(*draft) == QStringList{u"/colour"_qs});
    CHECK(draft->toJson().contains(R"("colour": ["red"])"));
    CHECK_FALSE(RuleSetDraft::fromJson("[]"));
    CHECK_FALSE(RuleSetDraft::fromJson("{"));
}

TEST_CASE("New rows come with the next free code, where one would look for them")
{
    RuleSetDraft draft = smallDraft();
    const QString leaf = draft.add(DraftRowKind::Leaf, u"criteria[0].children[0]"_qs);
    CHECK(leaf == u"criteria[0].children[1]");
    CHECK(draft.value(leaf, u"code"_qs) == u"1.4");
    const QString last = draft.add(DraftRowKind::Leaf, u"criteria[0]"_qs);
    CHECK(last == u"criteria[0].children[4]");
    CHECK(draft.value(last, u"code"_qs) == u"1.5");
    const QString criterion = draft.add(DraftRowKind::Criterion, leaf);
    CHECK(criterion == u"criteria[1]");
    CHECK(draft.value(criterion, u"code"_qs) == u"III");
    const QString inside = draft.add(DraftRowKind::Leaf, criterion);
    CHECK(draft.value(inside, u"code"_qs) == u"2.3"); // 2.1 and 2.2 are in use
    CHECK(draft.value(draft.add(DraftRowKind::BonusItem, {}), u"code"_qs) == u"T2");
    CHECK(draft.value(draft.add(DraftRowKind::Veto, u"vetoes"_qs), u"code"_qs) == u"V2");
    CHECK(draft.add(DraftRowKind::ClassMark, {}) == u"passMark.byClass#1");
    CHECK_FALSE(draft.canAdd(DraftRowKind::Leaf, u"gates[0]"_qs));
    CHECK(draft.add(DraftRowKind::Leaf, u"gates[0]"_qs).isEmpty());
}

TEST_CASE("Marks of classes are added, moved and removed whatever stood in their place")
{
    for (const char *odd : {"null", "[]", "7", "{}"}) {
        auto draft = RuleSetDraft::fromJson(
            "{\"passMark\": {\"default\": \"5\", \"byClass\": " + QByteArray(odd) + "}}");
        REQUIRE(draft);
        INFO(odd);
        CHECK(draft->add(DraftRowKind::ClassMark, {}) == u"passMark.byClass#0");
        CHECK(draft->add(DraftRowKind::ClassMark, {}) == u"passMark.byClass#1");
        CHECK(draft->move(u"passMark.byClass#1"_qs, -1) == u"passMark.byClass#0");
        draft->remove(u"passMark.byClass#1"_qs);
        draft->remove(u"passMark.byClass#0"_qs);
        CHECK_FALSE(draft->toJson().contains("byClass"));
    }
}

TEST_CASE("Bonus and deductions come with their first item and go with their last value")
{
    RuleSetDraft draft;
    CHECK(draft.value(draft.add(DraftRowKind::DeductionItem, {}), u"code"_qs) == u"B1");
    CHECK(findingsOf(draft).contains(u"deductions/max"));
    draft.remove(u"deductions.items[0]"_qs);
    CHECK_FALSE(draft.toJson().contains("deductions"));
    draft.set(u"bonus"_qs, u"mayExceedTotal"_qs, u"true"_qs);
    CHECK(findingsOf(draft).contains(u"bonus/max"));
    draft.set(u"bonus"_qs, u"mayExceedTotal"_qs, u"false"_qs);
    CHECK_FALSE(draft.toJson().contains("bonus"));
}

TEST_CASE("A row moves in its list, and a leaf over the edge of its group into the next one")
{
    RuleSetDraft draft = smallDraft();
    CHECK(draft.move(u"criteria[0].children[0]"_qs, 1) == u"criteria[0].children[1]");
    CHECK(draft.value(u"criteria[0].children[1]"_qs, u"code"_qs) == u"1.1");
    CHECK(draft.move(u"criteria[0].children[2]"_qs, 1) == u"criteria[1].children[0]");
    CHECK(draft.value(u"criteria[1].children[0]"_qs, u"code"_qs) == u"1.3");
    CHECK(draft.move(u"criteria[1].children[0]"_qs, -1) == u"criteria[0].children[2]");
    CHECK(draft.move(u"gates[0]"_qs, -1) == u"gates[0]");
    CHECK(draft.move(u"recognition"_qs, 1) == u"recognition"); // no list
    CHECK(draft.move(u"bands[1]"_qs, -1) == u"bands[0]");
    CHECK(findingsOf(draft) == QStringList{u"bands[1]/"_qs});
}

TEST_CASE("Another type brings its own fields and takes the others away")
{
    RuleSetDraft draft = smallDraft();
    const QString leaf = u"criteria[0].children[0]"_qs;
    draft.set(leaf, u"type"_qs, u"percent"_qs);
    CHECK(findingsOf(draft).contains(leaf + u"/threshold"_qs));
    draft.set(leaf, u"threshold"_qs, u"90"_qs);
    CHECK(findingsOf(draft).isEmpty());
    draft.set(leaf, u"type"_qs, u"passFail"_qs);
    CHECK(findingsOf(draft) == QStringList{u"criteria[0]/"_qs});
    draft.set(leaf, u"type"_qs, u"points"_qs);
    CHECK(draft.value(leaf, u"step"_qs) == u"0.5");
}

TEST_CASE("The sums under groups are known while one types, unless a number is not one")
{
    RuleSetDraft draft = smallDraft();
    CHECK(draft.sumUnder(u"criteria"_qs) == Points::fromHundredths(2000));
    CHECK(draft.sumUnder(u"criteria[0]"_qs) == Points::fromHundredths(1000));
    draft.set(u"criteria[0].children[0]"_qs, u"max"_qs, u"5,5"_qs);
    CHECK(draft.sumUnder(u"criteria[0]"_qs) == Points::fromHundredths(1050));
    draft.set(u"criteria[0].children[0]"_qs, u"max"_qs, u"5,"_qs);
    CHECK_FALSE(draft.sumUnder(u"criteria[0]"_qs));
}

TEST_CASE("Kinds, lists and truths are set like any other field")
{
    RuleSetDraft draft = smallDraft();
    draft.set({}, u"kinds.enterprise"_qs, u"true"_qs);
    draft.set({}, u"kinds.agency"_qs, u"false"_qs);
    draft.set({}, u"legalBasis"_qs, u"Thông tư 08\n\nHướng dẫn 58"_qs);
    draft.set({}, u"sample"_qs, u"true"_qs);
    draft.set({}, u"validTo"_qs, u"2030"_qs);
    draft.set(u"authority.first"_qs, u"issuer"_qs, u"UBND"_qs);
    const DraftCheck check = checkDraft(draft, {});
    REQUIRE(check.ruleSet);
    CHECK(check.ruleSet->kinds == std::vector{UnitKind::Institution, UnitKind::Enterprise});
    CHECK(check.ruleSet->legalBasis == QStringList{u"Thông tư 08"_qs, u"Hướng dẫn 58"_qs});
    CHECK(check.ruleSet->sample);
    CHECK(check.ruleSet->validTo == Year(2030));
    CHECK(check.ruleSet->firstAuthority.issuer == u"UBND");
    draft.set({}, u"validTo"_qs, QString());
    CHECK_FALSE(checkDraft(draft, {}).ruleSet->validTo);
}

TEST_CASE("A draft is also checked against the sets that are published")
{
    const auto published = std::make_shared<const RuleSet>(rulesFrom(smallRules()));
    RuleSetDraft draft = smallDraft();
    CHECK(findingsOf(draft, {published}) == QStringList{u"/version"_qs});
    draft.set({}, u"version"_qs, u"2"_qs);
    CHECK(findingsOf(draft, {published}) == QStringList{u"/validFrom"_qs});
    draft.set({}, u"validFrom"_qs, u"2026"_qs);
    CHECK(checkDraft(draft, {published}).canBePublished());
}

TEST_CASE("Whatever is done to a draft, every finding belongs to a row that is there, and nothing is lost on "
          "the way "
          "to the book and back")
{
    const QStringList texts{u""_qs,        u"5"_qs,     u"0,5"_qs, u"true"_qs,
                            u"percent"_qs, u"count"_qs, u"1.1"_qs, u"2026"_qs};
    const QStringList fields{u"code"_qs,  u"max"_qs,     u"type"_qs,        u"title"_qs,
                             u"from"_qs,  u"class"_qs,   u"step"_qs,        u"name"_qs,
                             u"below"_qs, u"version"_qs, u"kinds.agency"_qs};
    for (unsigned seed = 0; seed < 40; ++seed) {
        std::mt19937 random(seed);
        const auto below = [&](qsizetype n) { return static_cast<qsizetype>(random() % unsigned(n)); };
        RuleSetDraft draft = smallDraft();
        for (int step = 0; step < 60; ++step) {
            CAPTURE(seed, step);
            const std::vector<DraftRow> rows = draft.rows();
            const DraftRow &row = rows[static_cast<size_t>(below(qsizetype(rows.size())))];
            switch (below(5)) {
            case 0:
                draft.add(static_cast<DraftRowKind>(below(static_cast<int>(DraftRowKind::Titles) + 1)),
                          row.path);
                break;
            case 1:
                if (RuleSetDraft::canRemove(row.kind))
                    draft.remove(row.path);
                break;
            case 2:
                draft.move(row.path, below(2) ? 1 : -1);
                break;
            default:
                if (RuleSetDraft::canRemove(row.kind)) // rows with fields that may be called so
                    draft.set(row.path, fields[below(fields.size())], texts[below(texts.size())]);
            }
            REQUIRE(RuleSetDraft::fromJson(draft.toJson())->toJson() == draft.toJson());
            const std::vector<DraftRow> now = draft.rows();
            for (const DraftFinding &finding : checkDraft(draft, {}).findings)
                REQUIRE(std::ranges::count(now, finding.row, &DraftRow::path) == 1);
        }
    }
}

TEST_CASE("A leaf that becomes a choice takes its answers in lines, and the file becomes one of format 2")
{
    RuleSetDraft draft = smallDraft();
    const QString leaf = u"criteria[0].children[0]"_qs;
    draft.set(leaf, u"type"_qs, u"choice"_qs);
    CHECK(draft.value({}, u"format"_qs) == u"2");
    CHECK(findingsOf(draft).contains(leaf + u"/options"_qs));
    draft.set(leaf, u"options"_qs, u"Tốt: 5\n\nKhá: 3,5\nTheo mục 1: 2: 0"_qs);
    CHECK(draft.value(leaf, u"options"_qs) == u"Tốt: 5\nKhá: 3,5\nTheo mục 1: 2: 0");
    CHECK(findingsOf(draft).isEmpty());
    draft.set(leaf, u"options"_qs, u"Tốt: 5\nKhá"_qs);
    CHECK(findingsOf(draft) == QStringList{leaf + u"/options"_qs});
    draft.set(leaf, u"type"_qs, u"points"_qs);
    CHECK(draft.value(leaf, u"options"_qs).isEmpty());
    CHECK(findingsOf(draft).isEmpty());
}

TEST_CASE("A share in levels, counted items, a band with a condition and school years can be typed")
{
    RuleSetDraft draft = smallDraft();
    const QString leaf = u"criteria[1].children[0].children[1]"_qs;
    draft.set(leaf, u"below"_qs, u"levels"_qs);
    draft.set(leaf, u"levels"_qs, u"80: 4\n50: 2"_qs);
    draft.set(u"bands[0]"_qs, u"minPercent"_qs, u"50"_qs);
    draft.set(u"bonus.items[0]"_qs, u"perItem"_qs, u"0,5"_qs);
    draft.set({}, u"yearType"_qs, u"school"_qs);
    DraftCheck check = checkDraft(draft, {});
    REQUIRE(check.ruleSet);
    CHECK(check.ruleSet->items[4].levels.size() == 2);
    CHECK(check.ruleSet->bands[0].minPercent == Percent::parse(u"50"));
    CHECK(check.ruleSet->items[5].isCounted());
    CHECK(check.ruleSet->yearType == YearType::School);

    draft.set(leaf, u"below"_qs, u"proportional"_qs);
    draft.set(u"bands[0]"_qs, u"minPercent"_qs, QString());
    draft.set(u"bonus.items[0]"_qs, u"perItem"_qs, QString());
    draft.set({}, u"yearType"_qs, u"calendar"_qs);
    check = checkDraft(draft, {});
    REQUIRE(check.ruleSet);
    CHECK(*check.ruleSet == rulesFrom(smallRules()));
    CHECK(writeRuleSet(*check.ruleSet) == writeRuleSet(rulesFrom(smallRules())));
}

TEST_CASE("Codes may begin anew in every group where the draft says so, and new rows go on with them")
{
    RuleSetDraft draft = smallDraft();
    draft.set(u"criteria[0].children[0]"_qs, u"code"_qs, u"2.1"_qs);
    CHECK_FALSE(findingsOf(draft).isEmpty());
    draft.set({}, u"format"_qs, u"2"_qs);
    const DraftCheck check = checkDraft(draft, {});
    CHECK(check.findings.empty());
    REQUIRE(check.ruleSet);
    CHECK(check.ruleSet->items[0].code == u"I/2.1");
    CHECK(check.ruleSet->items[3].code == u"2/2.1");

    RuleSetDraft newer = RuleSetDraft::fromJson(newerRules()).value();
    const QString added = newer.add(DraftRowKind::Leaf, u"criteria[1]"_qs);
    CHECK(newer.value(added, u"code"_qs) == u"3");
}
