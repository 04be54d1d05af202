// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "rulebook.h"

#include "rules/rulesetdiff.h"
#include "rules/rulesetdraftcheck.h"

using namespace sovang;
using namespace sovang::test;

namespace {

using Kind = RuleSetDifference::Kind;

/// The small rules after \a edit, which leaves them without faults.
template <typename Edit> std::vector<RuleSetDifference> after(Edit edit)
{
    RuleSetDraft draft = RuleSetDraft::fromJson(smallRules()).value();
    edit(draft);
    const DraftCheck check = checkDraft(draft, {});
    REQUIRE(check.ruleSet);
    return differencesBetween(rulesFrom(smallRules()), *check.ruleSet);
}

QStringList texts(const std::vector<RuleSetDifference> &differences)
{
    QStringList lines;
    for (const RuleSetDifference &one : differences) {
        const QChar sign = one.kind == Kind::Added ? u'+' : one.kind == Kind::Removed ? u'-' : u'~';
        lines << sign + (one.code.isEmpty() ? toWords(one.part) : one.code) + u' ' + one.field + u": "_qs +
                     one.before + u" > "_qs + one.after;
    }
    return lines;
}

} // namespace

TEST_CASE("A rule set does not differ from itself")
{
    CHECK(after([](RuleSetDraft &) {}).empty());
}

TEST_CASE("A changed maximum is told with the old and the new value, at the item and at its group")
{
    const auto differences = after([](RuleSetDraft &draft) {
        draft.set({}, u"version"_qs, u"2"_qs);
        draft.set({}, u"total"_qs, u"20,5"_qs);
        draft.set(u"criteria[0]"_qs, u"max"_qs, u"10,5"_qs);
        draft.set(u"criteria[0].children[0]"_qs, u"max"_qs, u"5,5"_qs);
    });
    CHECK(texts(differences) == QStringList{u"~General Version: 1 > 2"_qs, u"~General Total: 20 > 20,5"_qs,
                                            u"~I Maximum: 10 > 10,5"_qs, u"~1.1 Maximum: 5 > 5,5"_qs});
    CHECK(differences[3].title == u"a");
    CHECK(differences[3].part == RulePart::Leaf);
}

TEST_CASE("Items that came and went are told whole, and a leaf that moved with its groups")
{
    const auto differences = after([](RuleSetDraft &draft) {
        draft.remove(u"vetoes[0]"_qs);
        const QString gate = draft.add(DraftRowKind::Gate, {});
        draft.set(gate, u"title"_qs, u"Có đăng ký"_qs);
        draft.move(u"criteria[0].children[2]"_qs, 1); // passFail: no points move with it
    });
    CHECK(texts(differences) == QStringList{u"~1.3 Stands in: I > II"_qs, u"+G2 :  > Có đăng ký"_qs,
                                            u"-V1 : Có người bị kỷ luật > "_qs});
}

TEST_CASE("Another order of the same items is a difference")
{
    const auto differences = after([](RuleSetDraft &draft) { draft.move(u"criteria[0].children[0]"_qs, 1); });
    CHECK(texts(differences) == QStringList{u"~I Order: 1.1, 1.2, 1.3 > 1.2, 1.1, 1.3"_qs});
}

TEST_CASE("Marks, bands, policy and authority are compared field by field")
{
    const auto differences = after([](RuleSetDraft &draft) {
        draft.set(u"passMark"_qs, u"default"_qs, u"14"_qs);
        draft.set(u"passMark.byClass#0"_qs, u"from"_qs, u"17"_qs);
        draft.set(u"bands[1]"_qs, u"name"_qs, u"Khá"_qs);
        draft.set(u"recognition"_qs, u"firstYears"_qs, u"3"_qs);
        draft.set(u"authority.renewal"_qs, u"issuer"_qs, u"UBND tỉnh"_qs);
        draft.set(u"titles"_qs, u"agency"_qs, u"Cơ quan văn hóa"_qs);
        draft.set(u"bonus"_qs, u"max"_qs, u"4"_qs);
    });
    CHECK(texts(differences) ==
          QStringList{u"~General Pass mark: 15 > 14"_qs, u"~A Pass mark: 18 > 17"_qs,
                      u"+Khá :  > From points: 15"_qs, u"~Bonus points Maximum: 3 > 4"_qs,
                      u"~Recognition over the years Years to the first recognition: 2 > 3"_qs,
                      u"~Authority for renewals Issuer:  > UBND tỉnh"_qs,
                      u"~Titles Agency:  > Cơ quan văn hóa"_qs, u"-Đạt : From points: 15 > "_qs});
}

TEST_CASE("Changes of what format 2 says are told: answers, levels, cases, conditions of bands, years")
{
    RuleSetDraft draft = RuleSetDraft::fromJson(newerRules()).value();
    draft.set({}, u"yearType"_qs, u"calendar"_qs);
    draft.set(u"bands[0]"_qs, u"minPercent"_qs, u"60"_qs);
    draft.set(u"criteria[0].children[0]"_qs, u"options"_qs, u"Tốt: 8\nKém: 0"_qs);
    draft.set(u"criteria[0].children[1]"_qs, u"levels"_qs, u"80: 1"_qs);
    draft.set(u"bonus.items[0]"_qs, u"perItem"_qs, u"1"_qs);
    const DraftCheck check = checkDraft(draft, {});
    REQUIRE(check.ruleSet);
    const RuleSet before = rulesFrom(newerRules());
    CHECK(differencesBetween(before, before).empty());
    QStringList fields;
    for (const RuleSetDifference &one : differencesBetween(before, *check.ruleSet))
        fields << one.code + u' ' + one.field;
    CHECK(fields == QStringList{u" Years"_qs, u"Tốt At least in each criterion"_qs, u"I/1 Answers"_qs,
                                u"I/2 Type"_qs, u"T1 Points for each case"_qs});
}
