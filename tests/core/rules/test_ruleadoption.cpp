// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "rulebook.h"

#include "rules/ruleadoption.h"
#include "rules/rulesetdiff.h"
#include "rules/rulesetdraftcheck.h"

using namespace sovang;
using namespace sovang::test;

namespace {

RuleSet sampleSet()
{
    return rulesFrom(smallRules(R"("sample": true, "legalBasis": ["Thông tư 08/2014",
        "Mẫu - cần đối chiếu hướng dẫn của địa phương: điểm là đề xuất"],
        "authority": {"first": {"issuer": "Liên đoàn Lao động tỉnh"}, "renewal": {}})"));
}

} // namespace

TEST_CASE("A sample becomes a set of one's own: what differs from place to place changes, the criteria stay")
{
    const RuleSet sample = sampleSet();
    RuleAdoption adoption = adoptionOf(sample);
    adoption.id = u"dak-mil"_qs;
    adoption.title = u"Bộ tiêu chí huyện Đắk Mil"_qs;
    adoption.validFrom = Year(2026);
    adoption.passMark = {Points::fromHundredths(1600), {}};
    adoption.firstYears = 3;
    adoption.firstAuthority.issuer = u"Ủy ban nhân dân huyện Đắk Mil"_qs;
    adoption.vetoes.push_back({u"V2"_qs, u"Để xảy ra cháy nổ"_qs});

    const DraftCheck check = checkDraft(adoptedFrom(sample, adoption), {});
    REQUIRE(check.canBePublished());
    const RuleSet &own = *check.ruleSet;
    CHECK(own.reference() == u"dak-mil@1"_qs);
    CHECK_FALSE(own.sample);
    CHECK(own.legalBasis == QStringList{u"Thông tư 08/2014"_qs, u"Lập từ bộ tiêu chí nho@1 “Bộ nhỏ”"_qs});
    CHECK(own.criteria == sample.criteria);
    CHECK(own.passMark == adoption.passMark);
    CHECK(adoptionOf(own) == adoption);
    CHECK(own.indexOf(u"V2"_qs) == int(own.items.size()) - 1);
}

TEST_CASE("A sample that is made one's own without a change differs in its sources and its mark only")
{
    const RuleSet sample = sampleSet();
    const DraftCheck check = checkDraft(adoptedFrom(sample, adoptionOf(sample)), {});
    REQUIRE(check.canBePublished());
    CHECK(differencesBetween(sample, *check.ruleSet).size() == 2);
}

TEST_CASE("What is wrong with a set that is made one's own is told by the check of drafts")
{
    const RuleSet sample = sampleSet();
    RuleAdoption adoption = adoptionOf(sample);
    adoption.passMark.byDefault = Points::fromHundredths(2100);
    const DraftCheck check = checkDraft(adoptedFrom(sample, adoption), {});
    REQUIRE(check.findings.size() == 1);
    CHECK(check.findings.front().row == u"passMark"_qs);
}

TEST_CASE("The band that begins at the pass mark goes with it, and no other band")
{
    RuleSetDraft draft = RuleSetDraft::fromJson(smallRules()).value();
    changePassMark(draft, u"16,5"_qs);
    CHECK(draft.value(u"passMark"_qs, u"default"_qs) == u"16,5");
    CHECK(draft.value(u"bands[0]"_qs, u"from"_qs) == u"18");
    CHECK(draft.value(u"bands[1]"_qs, u"from"_qs) == u"16,5");
}

TEST_CASE("Vetoes are written as lines, and one without a code gets the next free one")
{
    RuleSetDraft draft = RuleSetDraft::fromJson(smallRules()).value();
    const QString before = vetoLines(draft);
    CHECK(before.startsWith(u"V1: "));
    setVetoLines(draft, before);
    CHECK(vetoLines(draft) == before);
    setVetoLines(draft, u"V1: Có người bị kỷ luật\n\nĐể xảy ra cháy nổ: mọi mức\n"_qs);
    CHECK(vetoLines(draft) == u"V1: Có người bị kỷ luật\nV2: Để xảy ra cháy nổ: mọi mức");
    setVetoLines(draft, {});
    CHECK(vetoLines(draft).isEmpty());
    CHECK(checkDraft(draft, {}).canBePublished());
}
