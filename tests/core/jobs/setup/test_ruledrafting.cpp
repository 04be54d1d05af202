// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "rulebook.h"

#include "jobs/setup/ruledrafting.h"
#include "storage/book.h"

#include <QTemporaryDir>

using namespace sovang;
using namespace sovang::test;

namespace {

QString valueOf(const RuleSetDraft &draft, const QString &field)
{
    return draft.value({}, field);
}

} // namespace

TEST_CASE(
    "A copy gets the next version that nobody has, published or drafted, and begins later than its source")
{
    const QTemporaryDir folder;
    Book book = Book::create(folder.filePath(QStringLiteral("so.sovang")));
    const LogNote note{QStringLiteral("test"), QStringLiteral("thử")};
    const RuleSet rules = rulesFrom(smallRules());
    book.change(note, [&] { book.ruleSets.add(smallRules(), rules); });

    const RuleSetDraft second = nextVersionOf(book, rules, Year(2025));
    CHECK(second.reference() == u"nho@2");
    CHECK(valueOf(second, u"validFrom"_qs) == u"2025");
    CHECK(valueOf(nextVersionOf(book, rules, Year(2000)), u"validFrom"_qs) == u"2011");

    book.change(note, [&] { book.ruleDrafts.add({0, second.title(), second.toJson()}); });
    CHECK(nextVersionOf(book, rules, Year(2025)).reference() == u"nho@3");
    CHECK(otherSetFrom(book, rules).reference() == u"nho-2@1");
    CHECK(newRuleSet(book, Year(2025)).reference() == u"bo-tieu-chi@1");
}

TEST_CASE("A kept draft that is no JSON any more is an empty one, not a crash")
{
    CHECK(draftOf({1, {}, "{"}).toJson() == RuleSetDraft().toJson());
}

TEST_CASE(
    "A sample becomes a set of one's own under a free id with the commission's place, from this year on")
{
    const QTemporaryDir folder;
    Book book = Book::create(folder.filePath(QStringLiteral("so.sovang")));
    const LogNote note{QStringLiteral("test"), QStringLiteral("thử")};
    RuleSet rules = rulesFrom(smallRules());
    rules.validTo = Year(2014);
    CHECK(adoptionFor(book, rules, Year(2025)).id == u"nho-rieng");
    Issuer commission;
    commission.name = QStringLiteral("Ban Chỉ đạo");
    commission.place = QStringLiteral("Đắk Mil");
    commission.isCommission = true;
    book.change(note, [&] { book.commission.addIssuer(commission); });
    const RuleAdoption adoption = adoptionFor(book, rules, Year(2025));
    CHECK(adoption.id == u"nho-dak-mil");
    CHECK(adoption.validFrom == Year(2025));
    CHECK_FALSE(adoption.validTo);
    const RuleSetDraft draft = adoptedFrom(rules, adoption);
    book.change(note, [&] { book.ruleDrafts.add({0, draft.title(), draft.toJson()}); });
    CHECK(adoptionFor(book, rules, Year(2005)).id == u"nho-dak-mil-2");
    CHECK(adoptionFor(book, rules, Year(2005)).validFrom == rules.validFrom);
}
