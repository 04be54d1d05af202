// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "documents/layout.h"
#include "documents/tablelayout.h"
#include "documents/textlines.h"

#include <numeric>

using namespace sovang;

namespace {

constexpr double mm = PaperFonts::twipsPerMm;

QString words(int count)
{
    QStringList list;
    for (int i = 0; i < count; ++i)
        list << QStringLiteral("văn");
    return list.join(u' ');
}

Document paperOf(std::vector<DocumentBlock> blocks)
{
    Document document;
    document.blocks = std::move(blocks);
    return document;
}

/// Lines of text that fill the first page up to \a free free lines.
std::vector<DocumentBlock> fillPage(const PaperFonts &fonts, int freeLines)
{
    const PageFrame frame = pageFrame({}, false);
    const double line = slabsOf(paragraph(QStringLiteral("Ạ")), frame, fonts).front().height;
    const double gap = slabsOf(paragraph(QStringLiteral("Ạ")), frame, fonts).front().spaceBefore;
    const int lines = int((frame.bodyHeight + gap) / (line + gap)) - freeLines;
    return std::vector<DocumentBlock>(std::size_t(lines), paragraph(QStringLiteral("Một dòng.")));
}

std::size_t slabsOnPage(const std::vector<SheetPage> &pages, std::size_t page)
{
    return pages.at(page).slabs.size();
}

} // namespace

TEST_CASE("The body of a page keeps the margins of the decree")
{
    const PageFrame portrait = pageFrame({}, false);
    CHECK(portrait.left == Approx(30 * mm));
    CHECK(portrait.bodyWidth == Approx(165 * mm));
    CHECK(portrait.bodyHeight == Approx(257 * mm));
    CHECK(pageFrame({}, true).bodyWidth == Approx(252 * mm));
}

TEST_CASE("Nothing reaches below the bottom margin")
{
    const PaperFonts fonts;
    std::vector<DocumentBlock> blocks;
    blocks.reserve(60);
    for (int i = 0; i < 60; ++i)
        blocks.push_back(paragraph(words(10 + 7 * i % 90)));
    for (const SheetPage &page : layOut(paperOf(blocks), fonts)) {
        const PlacedSlab &last = page.slabs.back();
        CHECK(last.top + last.slab.height <= pageFrame({}, false).bodyHeight + 1);
    }
}

TEST_CASE("A heading at the foot of a page moves on with its text")
{
    const PaperFonts fonts;
    std::vector<DocumentBlock> blocks = fillPage(fonts, 1);
    const std::size_t before = blocks.size();
    blocks.push_back(Heading{1, QStringLiteral("II. KẾT QUẢ")});
    blocks.push_back(paragraph(words(60)));
    const std::vector<SheetPage> pages = layOut(paperOf(blocks), fonts);
    REQUIRE(pages.size() == 2);
    CHECK(slabsOnPage(pages, 0) == before);
}

TEST_CASE("A paragraph leaves no single line behind and takes none along")
{
    const PaperFonts fonts;
    for (int freeLines = 1; freeLines < 6; ++freeLines) {
        std::vector<DocumentBlock> blocks = fillPage(fonts, freeLines);
        const std::size_t before = blocks.size();
        blocks.push_back(paragraph(words(130)));
        const std::vector<SheetPage> pages = layOut(paperOf(blocks), fonts);
        REQUIRE(pages.size() == 2);
        CHECK(slabsOnPage(pages, 0) != before + 1);
        CHECK(slabsOnPage(pages, 1) != 1);
    }
}

TEST_CASE("The signer's block is never alone on the last page")
{
    const PaperFonts fonts;
    for (int freeLines = 0; freeLines < 9; ++freeLines) {
        std::vector<DocumentBlock> blocks = fillPage(fonts, freeLines);
        blocks.push_back(SignatureBlock{{}, {}, {{QStringLiteral("TRƯỞNG BAN")}, QStringLiteral("Lê Na")}});
        const std::vector<SheetPage> pages = layOut(paperOf(blocks), fonts);
        if (pages.size() > 1)
            CHECK(slabsOnPage(pages, 1) >= 2);
    }
}

TEST_CASE("A table that runs on repeats its header and loses no row")
{
    const PaperFonts fonts;
    Table table{.columns = {{1, Align::Center}, {6, Align::Left}}, .header = {}, .rows = {}};
    table.header = {row({QStringLiteral("STT"), QStringLiteral("Tên đơn vị")})};
    for (int i = 1; i <= 119; ++i)
        table.rows.push_back(row({QString::number(i), words(3 + i % 40)}));
    const std::vector<SheetPage> pages = layOut(paperOf({table}), fonts);
    REQUIRE(pages.size() > 2);
    const double headerHeight = pages[0].slabs[0].slab.height;
    std::size_t rows = 0;
    for (const SheetPage &page : pages) {
        CHECK(page.slabs[0].slab.header == nullptr);
        CHECK(page.slabs[0].slab.height == headerHeight);
        rows += page.slabs.size() - 1;
    }
    CHECK(rows == 119);
}

TEST_CASE("A table leaves no single row behind and takes none along")
{
    const PaperFonts fonts;
    Table table{.columns = {{1, Align::Center}, {6, Align::Left}}, .header = {}, .rows = {}};
    table.header = {row({QStringLiteral("STT"), QStringLiteral("Khối")})};
    table.rows = {18, row({QStringLiteral("1"), QStringLiteral("Đảng")})}; // too many to be kept together
    const std::size_t withHeader = 1 + 2;
    for (int freeLines = 1; freeLines < 17; ++freeLines) {
        CAPTURE(freeLines);
        std::vector<DocumentBlock> blocks = fillPage(fonts, freeLines);
        const std::size_t before = blocks.size();
        blocks.emplace_back(table);
        const std::vector<SheetPage> pages = layOut(paperOf(blocks), fonts);
        REQUIRE(pages.size() == 2);
        CHECK((slabsOnPage(pages, 0) == before || slabsOnPage(pages, 0) >= before + withHeader));
        CHECK(slabsOnPage(pages, 1) >= withHeader);
    }
}

TEST_CASE("The heading of a group of rows moves on with its first row")
{
    const PaperFonts fonts;
    Row heading;
    heading.bold = true;
    heading.cells.push_back({.text = QStringLiteral("I. Xã"), .columns = 2, .align = Align::Left});
    CHECK(isGroupHeading(heading));
    CHECK_FALSE(isGroupHeading(row({QStringLiteral("Tổng"), QStringLiteral("5")}, true)));
    for (int before = 20; before < 60; ++before) {
        Table table;
        table.columns = {{1, Align::Left}, {1, Align::Left}};
        for (int i = 0; i < before; ++i)
            table.rows.push_back(row({QStringLiteral("a"), QStringLiteral("b")}));
        table.rows.push_back(heading);
        const std::size_t first = table.rows.size();
        for (int i = 0; i < 5; ++i)
            table.rows.push_back(row({QStringLiteral("a"), QStringLiteral("b")}));
        const std::vector<SheetPage> pages = layOut(paperOf({table}), fonts);
        INFO(before);
        CHECK(slabsOnPage(pages, 0) != first); // the heading is not the last on its page
    }
}

TEST_CASE("A row taller than a page goes on over the next pages, cut between lines")
{
    const PaperFonts fonts;
    Table table{.columns = {{1, Align::Center}, {3, Align::Left}}, .header = {}, .rows = {}};
    table.header = {row({QStringLiteral("STT"), QStringLiteral("Lý do")})};
    table.rows = {row({QStringLiteral("1"), words(2500)})};
    const std::vector<SheetPage> pages = layOut(paperOf({table}), fonts);
    CHECK(pages.size() >= 3);
    for (const SheetPage &page : pages)
        CHECK(page.slabs.back().top + page.slabs.back().slab.height <= pageFrame({}, false).bodyHeight + 1);
}

TEST_CASE("However tall the rows are, a header is never alone at the foot of a page")
{
    const PaperFonts fonts;
    Table table{.columns = {{1, Align::Center}, {3, Align::Left}}, .header = {}, .rows = {}};
    table.header = {row({QStringLiteral("STT"), QStringLiteral("Lý do")})};
    for (const int length : {550, 2500}) { // more than half a page, and more than a page
        CAPTURE(length);
        table.rows = {3, row({QStringLiteral("1"), words(length)})};
        std::vector<DocumentBlock> blocks = fillPage(fonts, 6);
        const std::size_t before = blocks.size();
        blocks.emplace_back(table);
        const std::vector<SheetPage> pages = layOut(paperOf(blocks), fonts);
        REQUIRE(pages.size() > 2);
        CHECK(slabsOnPage(pages, 0) == before);
    }
}

TEST_CASE("A column is widened until its longest word fits, and the columns still fill the page")
{
    const PaperFonts fonts;
    Table table{
        .columns = {{1, Align::Center}, {20, Align::Left}, {1, Align::Right}}, .header = {}, .rows = {}};
    table.rows = {row({QStringLiteral("DN-2024-00119"), words(20), QStringLiteral("100,00")})};
    const double width = 165 * mm;
    const std::vector<double> widths = columnWidths(table, width, fonts);
    CHECK(std::accumulate(widths.begin(), widths.end(), 0.0) == Approx(width));
    CHECK(widths[0] >
          TextLines(fonts, QStringLiteral("DN-2024-00119"), width, {.points = 12}).naturalWidth());
    CHECK(TextLines(fonts, QStringLiteral("DN-2024-00119"), widths[0] - 2.4 * mm, {.points = 12}).count() ==
          1);
}

TEST_CASE("Merged cells cover the places they span, and a row with a missing cell is a defect")
{
    const PaperFonts fonts;
    Table table{.columns = {{1, Align::Left}, {1, Align::Left}, {1, Align::Left}}, .header = {}, .rows = {}};
    table.header = {
        Row{{TableCell{QStringLiteral("Khối"), 1, 2, {}}, TableCell{QStringLiteral("Đơn vị"), 2, 1, {}}}},
        row({QStringLiteral("Đạt"), QStringLiteral("Không đạt")})};
    table.rows = {row({QStringLiteral("Giáo dục"), QStringLiteral("3"), QStringLiteral("0")})};
    CHECK(layOut(paperOf({table}), fonts)[0].slabs.size() == 3);
    table.rows[0].cells.pop_back();
    CHECK_THROWS(layOut(paperOf({table}), fonts));
}

TEST_CASE("A word longer than a line is broken, not cut off")
{
    const PaperFonts fonts;
    const QString longWord(400, u'Ệ');
    const TextLines lines(fonts, longWord, 165 * mm, {});
    CHECK(lines.count() > 1);
    CHECK(lines.naturalWidth() <= 165 * mm);
}

TEST_CASE("An appendix starts a page with its own numbers")
{
    const PaperFonts fonts;
    std::vector<DocumentBlock> blocks = fillPage(fonts, -5);
    blocks.push_back(Appendix{QStringLiteral("Phụ lục"), QStringLiteral("DANH SÁCH"), {}, true});
    blocks.push_back(paragraph(words(10)));
    const std::vector<SheetPage> pages = layOut(paperOf(blocks), fonts);
    REQUIRE(pages.size() == 3);
    CHECK(pages[1].number == 2);
    CHECK(pages[2].number == 1);
    CHECK_FALSE(pages[1].landscape);
    CHECK(pages[2].landscape);
}
