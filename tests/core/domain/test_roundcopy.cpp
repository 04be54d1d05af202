// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "rulebook.h"

#include "domain/roundcopy.h"

using namespace sovang;
using namespace sovang::test;

namespace {

const RuleSet copiedRules = rulesFrom(smallRules(R"("notApplicable": "rescale")"));

Answers entered(std::initializer_list<std::pair<QString, QString>> cells)
{
    return answersFrom(copiedRules, cells);
}

QStringList codesOf(const RoundCopy &copy)
{
    QStringList codes;
    for (const RoundCopy::Change &change : copy.changes)
        codes << copiedRules.items[static_cast<size_t>(change.item)].code;
    return codes;
}

} // namespace

TEST_CASE("Copying a round fills what is empty and leaves alone what was entered")
{
    const Answers self = entered({{u"1.1"_qs, u"5"_qs}, {u"1.2"_qs, u"5"_qs}, {u"V1"_qs, u"không"_qs}});
    const Answers team = entered({{u"1.1"_qs, u"4,5"_qs}, {u"1.2"_qs, u"5"_qs}});
    const RoundCopy copy = copyRound(self, team, Entered::Kept);
    CHECK(codesOf(copy) == QStringList{u"V1"_qs});
    CHECK(copy.changes.front().answer == Answer::yesNo(false));
    CHECK(copy.kept == 1); // 1.1; 1.2 is the same
}

TEST_CASE("Copying over what was entered changes only what differs")
{
    const Answers self = entered({{u"1.1"_qs, u"5"_qs}, {u"1.2"_qs, u"5"_qs}, {u"2.1"_qs, u"1"_qs}});
    const Answers team = entered({{u"1.1"_qs, u"4,5"_qs}, {u"1.2"_qs, u"5"_qs}, {u"2.2"_qs, u"1/2"_qs}});
    const RoundCopy copy = copyRound(self, team, Entered::Overwritten);
    CHECK(codesOf(copy) == QStringList{u"1.1"_qs, u"2.1"_qs}); // 2.2 has nothing to come from
    CHECK(copy.kept == 0);
}

TEST_CASE("A KAD is copied with its reason, and another reason is a difference")
{
    Answers self(copiedRules);
    Answers team(copiedRules);
    self.set(copiedRules.indexOf(u"2.1"_qs), Answer::notApplicable(u"không có nữ"_qs));
    CHECK(copyRound(self, team, Entered::Kept).changes.front().answer.reason() == u"không có nữ");
    team.set(copiedRules.indexOf(u"2.1"_qs), Answer::notApplicable(u"lý do khác"_qs));
    CHECK(copyRound(self, team, Entered::Kept).kept == 1);
    CHECK(copyRound(self, self, Entered::Overwritten) == RoundCopy());
}

TEST_CASE("Conditions met and no veto answers what is open and leaves alone what says otherwise")
{
    const RoundCopy all = gatesMet(copiedRules, entered({{u"1.1"_qs, u"5"_qs}}));
    CHECK(codesOf(all) == QStringList{u"G1"_qs, u"V1"_qs});
    CHECK(all.changes.front().answer == Answer::yesNo(true));
    CHECK(all.changes.back().answer == Answer::yesNo(false));
    const RoundCopy some = gatesMet(copiedRules, entered({{u"G1"_qs, u"không"_qs}, {u"V1"_qs, u"không"_qs}}));
    CHECK(some.changes.empty());
    CHECK(some.kept == 1); // the condition that is not met; the veto says the same already
}
