// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "bookfolder.h"

#include "base/error.h"

using namespace sovang;
using namespace sovang::test;

TEST_CASE(
    "Drafts of rule sets are kept as they are written, changed and removed, and come back under their number")
{
    const BookFolder folder;
    Book book = Book::create(folder.path());
    RuleDraft draft{0, QStringLiteral("Bộ đang soạn"), "{\"max\": \"5,,\"}"};
    book.change(someNote, [&] { draft.id = book.ruleDrafts.add(draft); });
    CHECK(book.ruleDrafts.find(draft.id) == draft);
    draft.json = "{}";
    book.change(someNote, [&] { book.ruleDrafts.update(draft); });
    CHECK(book.ruleDrafts.all() == std::vector{draft});
    book.change(someNote, [&] { CHECK(book.ruleDrafts.remove(draft.id)); });
    CHECK(book.ruleDrafts.all().empty());
    CHECK_THROWS_AS(book.change(someNote, [&] { book.ruleDrafts.update(draft); }), Error);
    book.change(someNote, [&] {
        CHECK(book.ruleDrafts.add({0, {}, "{}"}) != draft.id);
        CHECK(book.ruleDrafts.add(draft) == draft.id);
    });
}
