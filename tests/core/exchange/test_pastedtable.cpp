// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "base/error.h"
#include "exchange/pastedtable.h"
#include "exchange/sheetdraft.h"
#include "rules/rulesetdraftcheck.h"

using namespace sovang;

namespace {

// As Word writes it: conditional comments, styles, paragraphs in cells, cells over two columns or rows.
const QString wordTable = QStringLiteral(R"(<html xmlns:o="urn:schemas-microsoft-com:office:office">
<head><style><!-- p.MsoNormal {margin:0} --></style></head><body lang=VI><!--StartFragment-->
<p class=MsoNormal>PHIẾU CHẤM ĐIỂM</p>
<table class=MsoTableGrid border=1>
 <tr><td rowspan=2><p class=MsoNormal><b>TT<o:p></o:p></b></p></td><td rowspan=2><p>Nội dung</p></td>
     <td colspan=2><p>Điểm</p></td></tr>
 <tr><td><p>Tối đa</p></td><td><p>Tự chấm</p></td></tr>
 <tr><td><p>I</p></td><td><p>Đoàn kết &amp; kỷ cương</p></td><td><p>6</p></td><td></td></tr>
 <tr><td><p>1</p></td><td><p>Hoàn thành nhiệm vụ,</p><p>đúng hạn<o:p></o:p></p></td><td><p>4&nbsp;</p></td><td></td></tr>
 <tr><td><p>2</p></td><td><p>Nội bộ đoàn kết</p></td><td><p>2</p></td><td></td></tr>
 <tr><td><p>II</p></td><td><p>Môi trường</p></td><td><p>4</p></td><td></td></tr>
 <tr><td><p>1</p></td><td><p>Xanh, sạch, đẹp</p></td><td><p>2,5</p></td><td></td></tr>
 <tr><td><p>2</p></td><td><p>An toàn</p></td><td><p>1,5</p></td><td></td></tr>
 <tr><td colspan=2><p>Tổng cộng</p></td><td><p>10</p></td><td></td></tr>
</table><!--EndFragment--></body></html>)");

SheetDraftSettings pasteSettings()
{
    SheetDraftSettings settings;
    settings.id = QStringLiteral("dan");
    settings.validFrom = Year(2026);
    return settings;
}

} // namespace

TEST_CASE("A table of Word is pasted with its merged cells, and lines of one cell stay one cell")
{
    const Workbook pasted = tablesFromHtml(wordTable);
    REQUIRE(pasted.grids.size() == 1);
    const Grid &grid = pasted.grids.front();
    CHECK(grid.at(0, 1).text() == u"Nội dung");
    CHECK(grid.mergedRangeAt(0, 3) == CellRange{0, 2, 0, 3});
    CHECK(grid.at(1, 2).text() == u"Tối đa");
    CHECK(grid.at(2, 1).text() == u"Đoàn kết & kỷ cương");
    CHECK(grid.at(3, 1).text() == u"Hoàn thành nhiệm vụ,\nđúng hạn");
    CHECK(grid.at(3, 2).text() == u"4");
}

TEST_CASE("A score sheet that is pasted from Word becomes a rule set that can be published")
{
    const SheetDraft made = draftFromWorkbook(tablesFromHtml(wordTable), {}, pasteSettings());
    REQUIRE(made.draft);
    const DraftCheck check = checkDraft(*made.draft, {});
    REQUIRE(check.canBePublished());
    CHECK(check.ruleSet->total == Points::fromHundredths(1000));
    CHECK(check.ruleSet->criteria.size() == 2);
    CHECK(check.ruleSet->indexOf(u"II/1"_qs) == 2);
    CHECK(check.ruleSet->items[2].max == Points::fromHundredths(250));
    CHECK(made.pathAt(6) == u"criteria[1].children[0]");
    CHECK(made.pathAt(0) == u"passMark"); // which the sheet does not say
}

TEST_CASE("A score sheet that is pasted from a spreadsheet as text becomes a rule set, too")
{
    const Workbook pasted = tableFromText(
        u"TT\tNội dung\tĐiểm tối đa\nI\tĐoàn kết\t10\n1\t\"Nhiệm vụ\nđúng hạn\"\t6\n2\tĐoàn kết\t4\n"_qs);
    const SheetDraft made = draftFromWorkbook(pasted, {}, pasteSettings());
    REQUIRE(made.draft);
    CHECK(checkDraft(*made.draft, {}).canBePublished());
}

TEST_CASE("Text without a table has none, and a table made to harm is refused")
{
    CHECK(tablesFromHtml(u"<p>Kính gửi …</p><img src='file:///etc/passwd'>"_qs).grids.empty());
    CHECK_FALSE(draftFromWorkbook(tableFromText(u"Kính gửi"_qs), {}, pasteSettings()).draft);
    CHECK_THROWS_AS(tablesFromHtml(u"<table><tr><td colspan='999999999'>a</td></tr></table>"_qs), Error);
}
