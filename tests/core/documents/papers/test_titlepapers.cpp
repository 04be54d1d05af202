// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "documents/papers/titlepapers.h"

#include "documents/layout.h"

using namespace sovang;

namespace {

TitleLine titleLine(const QString &name, UnitKind kind, const QString &locality, DecisionKind act)
{
    TitleLine line;
    line.name = name;
    line.kind = kind;
    line.locality = locality;
    line.act = act;
    line.from = Year(act == DecisionKind::First ? 2023 : 2020);
    line.to = Year(2024);
    line.total = QStringLiteral("93,5");
    return line;
}

TitlePaper titlePaper()
{
    TitlePaper paper;
    paper.head.parent = QStringLiteral("Ủy ban nhân dân tỉnh");
    paper.head.issuer = QStringLiteral("Ủy ban nhân dân huyện Đắk Mil");
    paper.head.numberText = QStringLiteral("05/QĐ-UBND");
    paper.head.place = QStringLiteral("Đắk Mil");
    paper.head.date = QDate(2025, 1, 5);
    paper.head.signer = {{QStringLiteral("KT. Chủ tịch"), QStringLiteral("Phó Chủ tịch")},
                         QStringLiteral("Lê Thị Ánh")};
    paper.authority = QStringLiteral("Chủ tịch Ủy ban nhân dân huyện Đắk Mil");
    paper.proposer = QStringLiteral("Ban Chỉ đạo huyện");
    paper.meeting = QDate(2024, 12, 20);
    paper.basis = {QStringLiteral("Thông tư 08/2014/TT-BVHTTDL ngày 24/9/2014")};
    paper.year = Year(2024);
    paper.registered = 5;
    paper.passed = 4;
    paper.lines = {
        titleLine(u"Trường số 10"_qs, UnitKind::Institution, u"Xã Ea Wy"_qs, DecisionKind::First),
        titleLine(u"Trường số 2"_qs, UnitKind::Institution, u"Xã Ea Wy"_qs, DecisionKind::First),
        titleLine(u"Trường Ánh Dương"_qs, UnitKind::Institution, u"Xã An Phước"_qs, DecisionKind::First),
        titleLine(u"Sở Y tế"_qs, UnitKind::Agency, {}, DecisionKind::First),
        titleLine(u"Công ty Cà phê"_qs, UnitKind::Enterprise, u"Xã Ea Wy"_qs, DecisionKind::Renewal)};
    return paper;
}

} // namespace

TEST_CASE("A decision names its ground, whom it recognises, who carries it out, and ends as the decree wants")
{
    const QString text = plainText(recognitionDecision(titlePaper()));
    INFO(text.toStdString());
    for (
        const QString &line :
        {u"Số: 05/QĐ-UBND"_qs, u"Đắk Mil, ngày 05 tháng 01 năm 2025"_qs,
         u"QUYẾT ĐỊNH\nVề việc công nhận cơ quan, đơn vị, doanh nghiệp đạt chuẩn văn hóa năm 2024"_qs,
         u"CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN ĐẮK MIL"_qs,
         u"Căn cứ Thông tư 08/2014/TT-BVHTTDL ngày 24/9/2014;"_qs,
         u"Căn cứ Biên bản họp ngày 20 tháng 12 năm 2024 của Ban Chỉ đạo huyện;"_qs,
         u"Theo đề nghị của Ban Chỉ đạo huyện."_qs,
         u"Điều 1. Công nhận 01 cơ quan, 03 đơn vị và 01 doanh nghiệp đạt chuẩn văn hóa năm 2024 (công nhận lần đầu: 04; công nhận lại: 01), có danh sách kèm theo."_qs,
         u"chịu trách nhiệm thi hành Quyết định này./."_qs, u"KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê Thị Ánh"_qs,
         u"- Như Điều 3;\n- Lưu: VT."_qs})
        CHECK(text.contains(line));
}

TEST_CASE("The lists of a decision are appendices, first titles and renewals apart, by kind and locality")
{
    const QString text = plainText(recognitionDecision(titlePaper()));
    INFO(text.toStdString());
    CHECK(text.contains(
        u"Phụ lục I\nDANH SÁCH CƠ QUAN, ĐƠN VỊ ĐƯỢC CÔNG NHẬN LẦN ĐẦU ĐẠT CHUẨN VĂN HÓA NĂM 2024\n"
        u"(Kèm theo Quyết định số 05/QĐ-UBND ngày 05 tháng 01 năm 2025 của Ủy ban nhân dân huyện Đắk Mil)"_qs));
    CHECK(text.contains(u"Phụ lục II\nDANH SÁCH DOANH NGHIỆP ĐƯỢC CÔNG NHẬN LẠI"_qs));
    CHECK(text.contains(u"I. CƠ QUAN (01)\n1. Địa bàn khác (01)\n1\tSở Y tế\tGiai đoạn 2023 - 2024\t93,5\n"
                        u"II. ĐƠN VỊ (03)\n1. Xã An Phước (01)\n2\tTrường Ánh Dương"_qs));
    CHECK(
        text.contains(u"2. Xã Ea Wy (02)\n3\tTrường số 2\tGiai đoạn 2023 - 2024\t93,5\n4\tTrường số 10"_qs));
    CHECK(text.contains(u"1\tCông ty Cà phê\t05 năm liên tục\n(2020 - 2024)\t93,5"_qs));
}

TEST_CASE(
    "A decision of one kind has one appendix without a number, and none of its pages is a lone signature")
{
    TitlePaper paper = titlePaper();
    paper.lines.resize(1);
    const Document document = recognitionDecision(paper);
    const QString text = plainText(document);
    CHECK(text.contains(u"Phụ lục\nDANH SÁCH ĐƠN VỊ ĐƯỢC"_qs));
    const PaperFonts fonts;
    const std::vector<SheetPage> pages = layOut(document, fonts);
    REQUIRE(pages.size() == 2);
    CHECK(pages[1].number == 1); // the appendix counts for itself
}

TEST_CASE("What a draft of a decision does not know has room to be filled in")
{
    TitlePaper paper = titlePaper();
    paper.head.numberText.clear();
    paper.head.symbol = u"QĐ-UBND"_qs;
    paper.head.date = {};
    paper.head.signer.name.clear();
    paper.authority.clear();
    const QString text = plainText(recognitionDecision(paper));
    INFO(text.toStdString());
    CHECK(text.contains(u"Số: ....../QĐ-UBND"_qs));
    CHECK(text.contains(u"Đắk Mil, ngày ... tháng ... năm ..."_qs));
    CHECK(text.contains(u"\n"_qs + dots()));
}

TEST_CASE("A submission goes to who decides, with shares, votes and lists")
{
    TitlePaper paper = titlePaper();
    paper.head.issuer = u"Ban Chỉ đạo huyện"_qs;
    paper.head.numberText.clear();
    paper.head.symbol = u"TTr-BCĐ"_qs;
    paper.lines.front().votes = u"7/9 (77,78 %)"_qs;
    const QString text = plainText(submission(paper));
    INFO(text.toStdString());
    for (const QString &line :
         {u"TỜ TRÌNH\nVề việc đề nghị công nhận"_qs, u"Kính gửi: Chủ tịch Ủy ban nhân dân huyện Đắk Mil"_qs,
          u"Số đơn vị đạt chuẩn trên số đơn vị đăng ký: 4/5 (80,00 %)."_qs, u"xem xét, quyết định./."_qs,
          u"DANH SÁCH CƠ QUAN, ĐƠN VỊ ĐỀ NGHỊ CÔNG NHẬN LẦN ĐẦU"_qs, u"Tán thành"_qs,
          u"93,5\t7/9 (77,78 %)"_qs, u"(Kèm theo Tờ trình số ....../TTr-BCĐ"_qs})
        CHECK(text.contains(line));
}

TEST_CASE("A revocation of one title says in its first article whose and why, of several in a list")
{
    TitlePaper paper = titlePaper();
    for (TitleLine &line : paper.lines)
        line.reason = u"để xảy ra cháy nổ"_qs;
    const QString several = plainText(revocationDecision(paper));
    CHECK(several.contains(u"3\tTrường số 2\tĐể xảy ra cháy nổ"_qs));
    paper.lines.resize(1);
    const QString one = plainText(revocationDecision(paper));
    INFO(one.toStdString());
    CHECK(one.contains(
        u"Điều 1. Thu hồi danh hiệu đơn vị đạt chuẩn văn hóa của Trường số 10. Lý do: để xảy ra cháy nổ."_qs));
    CHECK_FALSE(one.contains(u"Phụ lục"_qs));
    CHECK(one.contains(u"Thu lại Giấy công nhận đã cấp cho đơn vị có tên tại Điều 1"_qs));
    CHECK(one.contains(u", thủ trưởng đơn vị có tên tại Điều 1"_qs));
    CHECK(several.contains(u", thủ trưởng các "_qs));
}

TEST_CASE("A revocation says by which decision the title was given, where that is known")
{
    TitlePaper paper = titlePaper();
    for (TitleLine &line : paper.lines)
        line.revoked = u"Quyết định số 05/QĐ-UBND ngày 05 tháng 01 năm 2024"_qs;
    CHECK(plainText(revocationDecision(paper))
              .contains(u"\tQuyết định số 05/QĐ-UBND ngày 05 tháng 01 năm 2024\t"_qs));
    paper.lines.resize(1);
    CHECK(
        plainText(revocationDecision(paper))
            .contains(
                u"của Trường số 10, đã được công nhận tại Quyết định số 05/QĐ-UBND ngày 05 tháng 01 năm 2024. Lý do"_qs));
}

TEST_CASE("The register of certificates leaves room for number and receipt")
{
    RegisterLine line;
    line.title = titlePaper().lines.front();
    line.titleName = u"Đơn vị đạt chuẩn văn hóa"_qs;
    line.decision = u"05/QĐ-UBND"_qs;
    line.date = QDate(2025, 1, 5);
    line.signer = u"Lê Thị Ánh"_qs;
    const Document document = certificateRegister(titlePaper().head, Year(2024), YearType::Calendar, {line});
    CHECK(document.page.landscape);
    CHECK(plainText(document).contains(
        u"1\t\tTrường số 10\tĐơn vị đạt chuẩn văn hóa\tGiai đoạn 2023 - 2024\t05/QĐ-UBND\n05/01/2025\tLê Thị Ánh\t"_qs));
}

TEST_CASE("Several papers in one file are each numbered on their own")
{
    const Document decision = recognitionDecision(titlePaper());
    const PaperFonts fonts;
    const std::vector<SheetPage> alone = layOut(decision, fonts);
    const std::vector<SheetPage> both = layOut(joinedPapers(u"Hai"_qs, {decision, decision}), fonts);
    REQUIRE(both.size() == 2 * alone.size());
    CHECK(both[alone.size()].number == 1);
}
