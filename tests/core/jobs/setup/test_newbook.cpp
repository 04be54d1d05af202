// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "jobs/jobbook.h"

#include "base/error.h"
#include "jobs/papers/papersettings.h"
#include "jobs/setup/newbook.h"

using namespace sovang;
using namespace sovang::test;

TEST_CASE("A new book knows its commission, its area and its rule sets")
{
    const BookFolder folder;
    NewBook setup;
    setup.commission.name = u"Ban Chỉ đạo huyện"_qs;
    setup.commission.symbol = u"BCĐ"_qs;
    setup.area = u"huyện Đắk Mil"_qs;
    setup.rules = {{smallRules(), readRuleSet(smallRules(), u"nho.json"_qs)}};
    const Book book = createBook(folder.path(), setup);
    CHECK(book.commission.commission().name == u"Ban Chỉ đạo huyện");
    CHECK(book.commission.commission().isCommission);
    CHECK(book.settings.value(papersetting::area) == u"huyện Đắk Mil");
    CHECK(book.ruleSets.all().size() == 1);
    CHECK_FALSE(book.log.verify());
}

TEST_CASE("A new book whose commission nobody named has none")
{
    const BookFolder folder;
    NewBook setup;
    setup.commission.symbol = u"BCĐ"_qs;
    CHECK(createBook(folder.path(), setup).commission.issuers().empty());
}

TEST_CASE("A new book never takes the place of another file")
{
    const BookFolder folder;
    write(folder.path(), "mine");
    CHECK_THROWS_AS(createBook(folder.path(), {}), Error);
    CHECK(bytesOf(folder.path()) == "mine");
}
