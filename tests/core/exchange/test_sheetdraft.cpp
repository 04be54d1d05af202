// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "rulebook.h"

#include "exchange/form.h"
#include "exchange/sheetdraft.h"
#include "exchange/sheetwords.h"
#include "exchange/tablefile.h"
#include "rules/rulesetdraftcheck.h"

#include <QDir>
#include <QTemporaryDir>

#include <random>

using namespace sovang;
using namespace sovang::test;

namespace {

/// A grid of rows whose cells are apart by `|`; a cell of digits is a number.
Grid sheet(const QStringList &rows)
{
    GridBuilder builder(u"Phiếu"_qs);
    for (int row = 0; row < rows.size(); ++row) {
        const QStringList cells = rows[row].split(u'|');
        for (int column = 0; column < cells.size(); ++column) {
            bool isNumber = false;
            const double number = cells[column].toDouble(&isNumber);
            builder.add(row, column, isNumber ? Cell::fromNumber(number) : Cell::fromText(cells[column]));
        }
    }
    return builder.finish();
}

SheetDraftSettings settings(std::optional<Points> mark = Points::fromHundredths(800))
{
    SheetDraftSettings settings;
    settings.id = u"phieu"_qs;
    settings.validFrom = Year(2026);
    settings.passMark = mark;
    return settings;
}

RuleSet rulesOf(const SheetDraft &made)
{
    REQUIRE(made.draft);
    const DraftCheck check = checkDraft(*made.draft, {});
    for (const DraftFinding &finding : check.findings)
        UNSCOPED_INFO((finding.row + u' ' + finding.field + u' ' + finding.text).toStdString());
    REQUIRE(check.ruleSet);
    return *check.ruleSet;
}

QStringList texts(const SheetDraft &made)
{
    QStringList texts;
    for (const SheetDoubt &doubt : made.doubts)
        texts << QStringLiteral("%1: %2").arg(Grid::cellName(doubt.row, doubt.column), doubt.text);
    return texts;
}

QStringList codes(const RuleSet &rules)
{
    QStringList codes;
    for (const Item &item : rules.items)
        codes << item.code;
    return codes;
}

/// Each group and leaf of a tree with its points.
void addLines(const Node &node, QStringList &lines)
{
    lines << QStringLiteral("%1 %2 %3").arg(node.ownCode, node.title, node.max.toCanonical());
    for (const Node &child : node.children)
        addLines(child, lines);
}

QStringList linesOf(const RuleSet &rules)
{
    QStringList lines{rules.total.toCanonical(), rules.bonus.max.toCanonical(),
                      rules.deductions.max.toCanonical()};
    for (const Criterion &criterion : rules.criteria)
        addLines(criterion.node, lines);
    for (const Item &item : rules.items) {
        if (!item.isLeaf())
            lines << item.code + u' ' + item.title;
    }
    return lines;
}

} // namespace

TEST_CASE("A sheet with codes, group sums and a total becomes a rule set without a doubt")
{
    const SheetDraft made = draftFromSheet(
        sheet({u"PHÒNG GIÁO DỤC"_qs, u"PHIẾU CHẤM ĐIỂM ĐƠN VỊ VĂN HÓA"_qs, u""_qs,
               u"STT|Nội dung tiêu chuẩn đơn vị văn hóa|Điểm tối đa|Điểm đơn vị đạt được|Ghi chú"_qs,
               u"(1)|(2)|(3)|(4)|(5)"_qs, u"I|ĐOÀN KẾT XÂY DỰNG ĐƠN VỊ|6|6"_qs,
               u"1.1|Hoàn thành nhiệm vụ|4|4"_qs, u"1.2|Nội bộ đoàn kết|2 điểm"_qs,
               u"II|MÔI TRƯỜNG LÀM VIỆC|4"_qs, u"2.1|Xanh, sạch, đẹp|2,5"_qs, u"2.2|An toàn|1,5"_qs,
               u"|Tổng cộng|10"_qs, u"|Ngày 16 tháng 10 năm 2026"_qs, u"|TRƯỞNG BAN|NGƯỜI CHẤM"_qs}),
        settings());
    CHECK(texts(made).isEmpty());
    const RuleSet rules = rulesOf(made);
    CHECK(rules.title == u"PHIẾU CHẤM ĐIỂM ĐƠN VỊ VĂN HÓA"_qs);
    CHECK(rules.total == Points::fromHundredths(1000));
    CHECK(codes(rules) == QStringList{u"1.1"_qs, u"1.2"_qs, u"2.1"_qs, u"2.2"_qs});
    CHECK(rules.criteria[1].node.code == u"II"_qs);
    CHECK(rules.items[2].max == Points::fromHundredths(250));
    CHECK(rules.items[3].kind == ItemKind::Points);
}

TEST_CASE("Codes that restart in every group, letters and dashes under them, make three levels")
{
    const SheetDraft made = draftFromSheet(
        sheet({u"TT|NỘI DUNG|ĐIỂM"_qs, u"||Điểm chuẩn|Điểm đạt"_qs, u"I|Công tác tổ chức|5"_qs,
               u"1|Ban Chăm sóc sức khỏe học sinh|2"_qs, u"|- Có quyết định thành lập|1"_qs,
               u"|- Định kỳ họp|1"_qs, u"2|Kế hoạch|3"_qs, u"II|Hoạt động|5"_qs, u"1|Truyền thông|3"_qs,
               u"2|Phòng dịch|2"_qs, u"a)|Có kế hoạch|1"_qs, u"b)|Có tổng kết|1"_qs}),
        settings());
    const RuleSet rules = rulesOf(made);
    CHECK(codes(rules) == QStringList{u"1.1"_qs, u"1.2"_qs, u"2"_qs, u"1"_qs, u"a"_qs, u"b"_qs});
    CHECK(rules.criteria[0].node.children[0].children.size() == 2);
    CHECK(rules.criteria[1].node.children[1].children.size() == 2);
    CHECK(texts(made) == QStringList{u"B5: This line has no code; it is called 1.1"_qs,
                                     u"B6: This line has no code; it is called 1.2"_qs});
}

TEST_CASE("Codes that are counted in no way known stand by their dots")
{
    const SheetDraft made =
        draftFromSheet(sheet({u"Mã|Tiêu chí|Điểm tối đa"_qs, u"1|Nhiệm vụ|2"_qs, u"1.a|a|1"_qs, u"1.đ|b|1"_qs,
                              u"TC2|Nếp sống|8"_qs, u"TC2.1|c|5"_qs, u"TC2.2|d|3"_qs}),
                       settings());
    CHECK(texts(made).isEmpty());
    const RuleSet rules = rulesOf(made);
    CHECK(rules.criteria.size() == 2);
    CHECK(codes(rules) == QStringList{u"1.a"_qs, u"1.đ"_qs, u"TC2.1"_qs, u"TC2.2"_qs});
}

TEST_CASE("Standards that are counted by a word, or stand over both columns, are standards")
{
    const SheetDraft words =
        draftFromSheet(sheet({u"STT|TIÊU CHUẨN ĐÁNH GIÁ|Điểm tối đa|Cơ sở tự chấm"_qs, u"|Tiêu chí 1|8"_qs,
                              u"1|Chi bộ có Nghị quyết|6"_qs, u"2|Có bản đăng ký|2"_qs,
                              u"|Tiêu chí 2: Nếp sống|2"_qs, u"1|Có mô hình tự quản|2"_qs}),
                       settings());
    CHECK(texts(words).isEmpty());
    const RuleSet rules = rulesOf(words);
    CHECK(codes(rules) == QStringList{u"1/1"_qs, u"2"_qs, u"2/1"_qs});
    CHECK(rules.criteria[0].node.title == u"Tiêu chí 1"_qs);
    CHECK(rules.criteria[1].node.title == u"Nếp sống"_qs);

    const SheetDraft both =
        draftFromSheet(sheet({u"STT|Nội dung|Điểm tối đa"_qs, u"I. ĐOÀN KẾT||6"_qs, u"1|Nhiệm vụ|6"_qs,
                              u"II. MÔI TRƯỜNG||4"_qs, u"1|Xanh, sạch|4"_qs, u"TỔNG CỘNG||10"_qs}),
                       settings());
    CHECK(texts(both).isEmpty());
    CHECK(codes(rulesOf(both)) == QStringList{u"I/1"_qs, u"II/1"_qs});
}

TEST_CASE("Of the points that a text speaks of the last ones count, and a number alone is none")
{
    CHECK(pointsInText(u"Văn nghệ (18 điểm)"_qs) == Points::fromHundredths(1800));
    CHECK(pointsInText(u"mỗi suất 2 điểm, không quá 8,5 điểm"_qs) == Points::fromHundredths(850));
    CHECK(pointsInText(u"Điểm thưởng (tối đa 5)"_qs) == Points::fromHundredths(500));
    CHECK(pointsInText(u"Nếp sống: 4 điểm"_qs) == Points::fromHundredths(400));
    CHECK(pointsInText(u"Vệ sinh (5đ)"_qs) == Points::fromHundredths(500));
    CHECK_FALSE(pointsInText(u"Thông tư 08 (2)"_qs));
    CHECK_FALSE(pointsInText(u"Từ 90 % trở lên"_qs));
}

TEST_CASE("Points in the text are read, and what is guessed from words is told")
{
    const SheetDraft made = draftFromSheet(
        sheet({u"BẢNG CHẤM ĐIỂM"_qs, u"STT|Tiêu chí"_qs, u"I|Văn nghệ (18 điểm)"_qs,
               u"1|Biểu diễn phục vụ: 01 suất đạt 02 điểm nhưng không quá 8 điểm"_qs,
               u"2|Hội diễn, không tham gia không đạt điểm (tối đa 10 điểm)"_qs, u"II|Nếp sống (4 điểm)"_qs,
               u"1|Từ 90 % gia đình đạt chuẩn (4 điểm)"_qs, u"2|Không có tệ nạn xã hội"_qs, u"Điểm thưởng"_qs,
               u"|- Mỗi mô hình mới 1 điểm, tối đa 3 điểm"_qs, u"Điểm trừ"_qs,
               u"|- Báo cáo trễ (2 điểm)"_qs}),
        settings(std::nullopt));
    const RuleSet rules = rulesOf(made);
    CHECK(codes(rules) == QStringList{u"I/1"_qs, u"I/2"_qs, u"II/1"_qs, u"II/2"_qs, u"T1"_qs, u"B1"_qs});
    CHECK(rules.items[0].kind == ItemKind::Count);
    CHECK(rules.items[0].perItem == Points::fromHundredths(200));
    CHECK(rules.items[1].kind == ItemKind::AllOrNothing);
    CHECK(rules.items[3].kind == ItemKind::PassFail);
    CHECK(rules.items[4].isCounted());
    CHECK(rules.bonus.max == Points::fromHundredths(300));
    CHECK(rules.deductions.max == Points::fromHundredths(200));
    CHECK(rules.passMark.byDefault == Points::fromHundredths(1760));
    CHECK(texts(made) == QStringList{u"B2: The sheet does not say the pass mark; 17,6 points are taken"_qs,
                                     u"B4: 1 is taken as counted: 2 for each case"_qs,
                                     u"B5: 2 is taken as all or nothing"_qs,
                                     u"B7: 1 speaks of a share; it is left as points"_qs,
                                     u"B8: 2 has no points; it is taken as a requirement"_qs,
                                     u"B10: T1 is taken as counted: 1 for each case"_qs});
}

TEST_CASE("A sum that is wrong stays as the sheet says it, and the check names its line")
{
    const SheetDraft made = draftFromSheet(sheet({u"TT|Nội dung|Điểm tối đa"_qs, u"I|Một|6"_qs, u"1.1|a|4"_qs,
                                                  u"1.2|b|3"_qs, u"II|Hai|4"_qs, u"2.1|c|bốn"_qs}),
                                           settings());
    REQUIRE(made.draft);
    const DraftCheck check = checkDraft(*made.draft, {});
    CHECK_FALSE(check.ruleSet);
    QStringList places;
    for (const DraftFinding &finding : check.findings)
        places << Grid::cellName(made.rowOf(finding.row), made.column);
    CHECK(places.contains(u"B2"_qs));
    CHECK(places.contains(u"B6"_qs));
}

TEST_CASE(
    "A sheet without standards has all of its lines under one, and a standard scored as a whole its own leaf")
{
    const SheetDraft flat =
        draftFromSheet(sheet({u"TT|Nội dung chấm điểm|Điểm chuẩn (10 điểm)"_qs, u"1|Có nghị quyết|3"_qs,
                              u"2|Phối hợp với chính quyền|4"_qs, u"|a) Xây dựng quy chế: 1 điểm"_qs,
                              u"|b) Thực hiện: 3 điểm"_qs, u"3|Tuyên truyền|3"_qs}),
                       settings());
    const RuleSet rules = rulesOf(flat);
    CHECK(rules.criteria.size() == 1);
    CHECK(codes(rules) == QStringList{u"1"_qs, u"a"_qs, u"b"_qs, u"3"_qs});
    CHECK(texts(flat) == QStringList{u"B1: The sheet has no standards; all of its lines are put under one"_qs,
                                     u"B4: The points are read from the text: 1"_qs,
                                     u"B5: The points are read from the text: 3"_qs});

    const SheetDraft whole =
        draftFromSheet(sheet({u"TT|Nội dung|Điểm tối đa"_qs, u"1|Một|6"_qs, u"1.1|a|2"_qs, u"1.2|b|4"_qs,
                              u"2|Cả tiêu chuẩn|4"_qs, u"3|Nêu rõ|2"_qs, u"|- ý một"_qs, u"|- ý hai"_qs}),
                       settings());
    CHECK(codes(rulesOf(whole)) == QStringList{u"1.1"_qs, u"1.2"_qs, u"2.1"_qs, u"3.1"_qs});
    CHECK(texts(whole).last().contains(u"no points of their own"_qs));
}

TEST_CASE("Of a workbook the first visible sheet with a table is taken, or the one that is named")
{
    Workbook workbook{u"phieu.xlsx"_qs, {}};
    workbook.grids = {sheet({u"Hướng dẫn"_qs}), sheet({u"TT|Nội dung|Điểm tối đa"_qs, u"1|Một|10"_qs})};
    CHECK(draftFromWorkbook(workbook, {}, settings()).grid == 1);
    CHECK(draftFromWorkbook(workbook, u"Phiếu"_qs, settings()).draft);
    const SheetDraft none = draftFromWorkbook(workbook, u"Khác"_qs, settings());
    CHECK_FALSE(none.draft);
    CHECK(none.doubts.front().text.contains(u"“Khác”"_qs));
    CHECK_FALSE(draftFromWorkbook({}, {}, settings()).doubts.empty());
}

TEST_CASE("Whatever stands in a table, its draft can be checked, and findings have a line")
{
    const uint seed = std::random_device()();
    INFO("seed " << seed);
    std::mt19937 random(seed);
    const QStringList codes{u""_qs,    u"I"_qs,     u"II"_qs,        u"1"_qs,   u"2"_qs,
                            u"1.1"_qs, u"1.1.1"_qs, u"a)"_qs,        u"1.a"_qs, u"T1"_qs,
                            u"I.1"_qs, u"XX Y"_qs,  u"Tiêu chí 3"_qs};
    const QStringList words{u""_qs,
                            u"Đoàn kết"_qs,
                            u"- Có kế hoạch"_qs,
                            u"Mỗi lần 2 điểm, không quá 6 điểm"_qs,
                            u"Điểm thưởng (tối đa 5)"_qs,
                            u"Điều kiện xét"_qs,
                            u"Tổng cộng"_qs,
                            u"Từ 90 % trở lên"_qs};
    const QStringList points{u""_qs, u"5"_qs, u"2,5"_qs, u"-2"_qs, u"ba"_qs, u"10 điểm"_qs, u"0"_qs};
    const auto one = [&random](const QStringList &list) {
        return list[qsizetype(random() % size_t(list.size()))];
    };
    for (int round = 0; round < 500; ++round) {
        QStringList rows{u"TT|Nội dung|Điểm tối đa"_qs};
        for (int i = int(random() % 14); i > 0; --i)
            rows << one(codes) + u'|' + one(words) + u'|' + one(points);
        const SheetDraft made = draftFromSheet(sheet(rows), settings());
        if (!made.draft)
            continue;
        const DraftCheck check = checkDraft(*made.draft, {});
        CAPTURE(rows.join(u'\n').toStdString());
        CHECK((check.ruleSet || !check.findings.empty()));
        for (const DraftFinding &finding : check.findings)
            CHECK(made.rowOf(finding.row) < rows.size());
    }
}

TEST_CASE("What is no sheet gives no draft, and says what is needed")
{
    const SheetDraft none = draftFromSheet(sheet({u"Mã|Tên đơn vị"_qs, u"DV1|Sở Y tế"_qs}), settings());
    CHECK_FALSE(none.draft);
    CHECK(none.doubts.size() == 1);
    CHECK_FALSE(draftFromSheet(Grid(), settings()).draft);
}

TEST_CASE("The form of every rule set that comes along, read as a printed sheet, has its standards, lines "
          "and points")
{
    const QTemporaryDir folder;
    for (const QFileInfo &info : QDir(u":/rulesets"_qs).entryInfoList({u"*.json"_qs})) {
        CAPTURE(info.fileName().toStdString());
        QFile file(info.filePath());
        REQUIRE(file.open(QIODevice::ReadOnly));
        Form form;
        form.unitName = u"Sở Y tế"_qs;
        form.rules = std::make_shared<const RuleSet>(rulesFrom(file.readAll()));
        const QString path = folder.filePath(info.completeBaseName() + u".xlsx"_qs);
        writeForm(path, form);
        const SheetDraft made = draftFromWorkbook(readTableFile(path), {}, settings(Points()));
        CHECK(linesOf(rulesOf(made)) == linesOf(*form.rules));
    }
}

TEST_CASE("Sums of standards, the header of the next page and letters that number the columns are no lines")
{
    const SheetDraft made =
        draftFromSheet(sheet({u"TT|Nội dung|Điểm tối đa"_qs, u"A|B|1"_qs, u"I|Một|5"_qs, u"1.1|a|5"_qs,
                              u"|Cộng I|5"_qs, u"TT|Nội dung|Điểm tối đa"_qs, u"II|Hai|5"_qs, u"2.1|b|5"_qs,
                              u"|Tổng điểm tiêu chuẩn II|5"_qs, u"|Tổng cộng|10"_qs}),
                       settings());
    const RuleSet rules = rulesOf(made);
    CHECK(rules.criteria.size() == 2);
    CHECK(rules.items.size() == 2);
    CHECK(rules.total == Points::fromHundredths(1000));
}
