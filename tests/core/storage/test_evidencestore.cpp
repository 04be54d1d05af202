// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookfolder.h"
#include "catch.h"

#include "base/error.h"
#include "storage/book.h"

using namespace sovang;
using namespace sovang::test;

namespace {

const Year paperYear(2025);
const ItemPapers papers{{{u"BC 12/2025"_qs, QDate(2025, 3, 5), u"3"_qs, u"Báo cáo năm"_qs, u"bc12.pdf"_qs},
                         {{}, {}, {}, {}, u"Tủ hồ sơ số 2"_qs}},
                        u"Đoàn đã xem bản gốc"_qs};

struct EvidenceBook
{
    BookFolder folder;
    Book book = Book::create(folder.path());
    UnitId unit;

    EvidenceBook()
    {
        book.change(someNote, [&] { unit = book.units.add(unitNamed(u"DV001"_qs, u"Phòng Nội vụ"_qs)); });
    }
    void put(const QString &code, const ItemPapers &value)
    {
        book.change(someNote, [&] { book.evidence.put(unit, paperYear, code, value); });
    }
};

} // namespace

TEST_CASE("Evidence and note of an item come back as they were put, in their order, by year and item")
{
    EvidenceBook b;
    b.put(u"1.1"_qs, papers);
    b.put(u"1.2"_qs, {{}, u"chỉ ghi chú"_qs});
    CHECK(b.book.evidence.find(b.unit, paperYear, u"1.1"_qs) == papers);
    const PapersByCode all = b.book.evidence.ofUnit(b.unit, paperYear);
    REQUIRE(all.size() == 2);
    CHECK(all.at(u"1.2"_qs).note == u"chỉ ghi chú");
    CHECK(b.book.evidence.ofUnit(b.unit, Year(2024)).empty());
    CHECK(b.book.evidence.find(b.unit, paperYear, u"1.3"_qs).isEmpty());
}

TEST_CASE("Putting papers takes the place of what was there, and empty ones clear it")
{
    EvidenceBook b;
    b.put(u"1.1"_qs, papers);
    ItemPapers fewer = papers;
    fewer.evidence.resize(1);
    fewer.note.clear();
    b.put(u"1.1"_qs, fewer);
    CHECK(b.book.evidence.find(b.unit, paperYear, u"1.1"_qs) == fewer);
    b.put(u"1.1"_qs, {});
    CHECK(b.book.evidence.ofUnit(b.unit, paperYear).empty());
}

TEST_CASE("Evidence that says nothing is refused, and nothing of it is written")
{
    EvidenceBook b;
    b.put(u"1.1"_qs, papers);
    ItemPapers bad = papers;
    bad.evidence.emplace_back();
    CHECK_THROWS_AS(b.put(u"1.1"_qs, bad), Error);
    CHECK_THROWS_AS(b.put({}, papers), Error);
    CHECK(b.book.evidence.find(b.unit, paperYear, u"1.1"_qs) == papers);
}

TEST_CASE("A unit with evidence stays in the book")
{
    EvidenceBook b;
    b.put(u"1.1"_qs, {{}, u"ghi chú"_qs});
    CHECK_THROWS_AS(b.book.change(someNote, [&] { b.book.units.remove(b.unit); }), Error);
    b.put(u"1.1"_qs, {});
    CHECK_NOTHROW(b.book.change(someNote, [&] { b.book.units.remove(b.unit); }));
}
