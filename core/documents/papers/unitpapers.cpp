// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/papers/unitpapers.h"

#include "base/text.h"
#include "documents/tablecolumns.h"
#include "documents/vietnamesetext.h"
#include "domain/paperslots.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace sovang {

namespace {

/// A công văn about the year of a unit, up to `Kính gửi`.
Document unitLetterOpening(const PaperHead &head, const QString &about, const QString &unit)
{
    Document document = newPaper(QStringLiteral("Công văn về ") + about, head);
    LetterHead top = letterHead(head);
    top.about = QStringLiteral("V/v ") + about;
    document.blocks.emplace_back(top);
    document.blocks.emplace_back(addressee(paperslot::unit, unit));
    return document;
}

void closeLetter(Document &document, PaperHead head)
{
    if (head.recipients.isEmpty())
        head.recipients = QStringList{QStringLiteral("Như trên"), QStringLiteral("Lưu: VT")};
    document.blocks.emplace_back(signatureBlock(head));
}

/// An address as it goes on in a sentence: `xã Nam Hồng, tỉnh Thực Hành`.
QString inSentence(const QString &address)
{
    static const QRegularExpression common(
        QStringLiteral("^(Xã|Phường|Đặc khu|Thị trấn|Thị xã|Huyện|Quận|Thành "
                       "phố|Tỉnh|Thôn|Ấp|Bản|Buôn|Tổ|Khu|Khối|Khóm|Đường|Số|Ngõ|Ngách|Quốc lộ|Km|Tầng) "));
    return common.match(address).hasMatch() ? address.left(1).toLower() + address.mid(1) : address;
}

bool anyOf(const std::vector<RegistrationLine> &lines, QString RegistrationLine::*member)
{
    return std::ranges::any_of(lines,
                               [&](const RegistrationLine &line) { return !(line.*member).isEmpty(); });
}

/// Code and title, maximum and what \a columns say, and a last row for \a total where there is one.
Table scoreTable(const std::vector<ScoreLine> &lines,
                 const std::vector<std::pair<QString, QString ScoreLine::*>> &columns, const ScoreLine *total)
{
    Table table;
    table.columns = {{0.7, Align::Center}, {4.5, Align::Left}, {0.9, Align::Center}};
    QStringList titles{QStringLiteral("Số"), QStringLiteral("Nội dung"), QStringLiteral("Điểm tối đa")};
    for (const auto &[title, member] : columns) {
        titles << title;
        table.columns.push_back({1, Align::Center});
    }
    table.header = {row(titles)};
    table.slot = paperslot::list;
    const auto cellsOf = [&columns](const ScoreLine &line) {
        QStringList cells{line.code, line.title, line.max};
        for (const auto &[title, member] : columns)
            cells << line.*member;
        return cells;
    };
    for (const ScoreLine &line : lines)
        table.rows.push_back(row(cellsOf(line)));
    if (total) {
        table.rows.push_back(row(cellsOf(*total)));
        markTotal(table);
    }
    return table;
}

} // namespace

Document registrationList(const PaperHead &head, Year year, YearType yearType,
                          std::vector<RegistrationLine> lines)
{
    const VietnameseOrder order;
    std::ranges::stable_sort(lines, [&order](const RegistrationLine &a, const RegistrationLine &b) {
        return a.kind != b.kind ? a.kind < b.kind : order.compare(a.name, b.name) < 0;
    });
    std::vector<TitleLine> counted(lines.size());
    for (size_t i = 0; i < lines.size(); ++i)
        counted[i].kind = lines[i].kind;
    const DocumentTitle title = filledTitle(
        QStringLiteral("DANH SÁCH"), QStringLiteral("%1 đăng ký danh hiệu đạt chuẩn văn hóa %2"),
        {{paperslot::kinds, withCapital(kindsOf(counted))}, {paperslot::year, yearWords(year, yearType)}});
    Document document = newPaper(
        QStringLiteral("Danh sách ") + kindsOf(counted) + title.about.mid(kindsOf(counted).size()), head);
    document.blocks.emplace_back(letterHead(head));
    document.blocks.emplace_back(title);
    document.blocks.emplace_back(filledParagraph(
        QStringLiteral("Tổng số: %1."),
        {{paperslot::counts,
          QStringLiteral("%1 đơn vị đăng ký%2")
              .arg(countWords(qint64(lines.size())),
                   lines.empty() ? QString() : QStringLiteral(", gồm ") + countsByKind(counted))}}));
    const std::vector<ColumnOf<RegistrationLine>> columns{
        {QStringLiteral("Tên đơn vị"), 3.3, Align::Left, [](const RegistrationLine &l) { return l.name; }},
        {QStringLiteral("Loại hình"), 1.2, Align::Left,
         [](const RegistrationLine &l) { return toVietnamese(l.kind); }},
        {QStringLiteral("Địa bàn"), 2, Align::Left, [](const RegistrationLine &l) { return l.locality; },
         anyOf(lines, &RegistrationLine::locality)},
        {QStringLiteral("Ngày đăng ký"), 1.2, Align::Center,
         [](const RegistrationLine &l) { return l.date.isValid() ? dateInFigures(l.date) : QString(); },
         std::ranges::any_of(lines, [](const RegistrationLine &l) { return l.date.isValid(); })},
        {QStringLiteral("Nội dung đăng ký"), 1.3, Align::Left,
         [](const RegistrationLine &l) { return l.aim; }, anyOf(lines, &RegistrationLine::aim)},
        {QStringLiteral("Ghi chú"), 0.8, Align::Left, [](const RegistrationLine &l) { return l.note; }},
    };
    Table table = tableOf(columns, lines);
    table.slot = paperslot::list;
    document.blocks.emplace_back(std::move(table));
    document.blocks.emplace_back(signatureBlock(head));
    return document;
}

Document refusalLetter(const RefusalPaper &paper)
{
    const QString year = yearWords(paper.year, paper.yearType);
    const QString kind = toVietnamese(paper.kind).toLower();
    Document document = unitLetterOpening(
        paper.head, QStringLiteral("trả lời kết quả xét công nhận %1 đạt chuẩn văn hóa %2").arg(kind, year),
        paper.unit);
    const QString basis =
        paper.basis.isEmpty()
            ? QStringLiteral("Sau khi xem xét")
            : QStringLiteral("Căn cứ %1, sau khi xem xét").arg(paper.basis.join(QStringLiteral("; ")));
    const std::pair<QString, QString> unit{paperslot::unit, paper.unit};
    const std::pair<QString, QString> ofYear{paperslot::year, year};
    const auto say = [&document](const QString &form,
                                 const std::vector<std::pair<QString, QString>> &values) {
        document.blocks.emplace_back(filledParagraph(form, values));
    };
    say(QStringLiteral("%1 hồ sơ đăng ký và kết quả %2 của %3, %4 có ý kiến như sau:"),
        {{paperslot::opening, basis}, ofYear, unit, {paperslot::proposer, orDots(paper.head.issuer)}});
    say(QStringLiteral("1. Không công nhận %1 là %2 đạt chuẩn văn hóa %3."),
        {unit, {paperslot::kinds, kind}, ofYear});
    say(QStringLiteral("2. Lý do: %1."), {{paperslot::reason, orDots(paper.reason)}});
    say(QStringLiteral(
            "3. Đề nghị %1 khắc phục những nội dung nêu trên và tiếp tục đăng ký trong năm tiếp theo."),
        {unit});
    say(QStringLiteral("%1 trả lời để %2 biết, thực hiện./."),
        {{paperslot::sender, withCapital(orDots(paper.head.issuer))}, unit});
    closeLetter(document, paper.head);
    return document;
}

Document unitLetter(const UnitLetterPaper &paper)
{
    const QString year = yearWords(paper.year, paper.yearType);
    Document document = unitLetterOpening(
        paper.head, QStringLiteral("thông báo kết quả xét danh hiệu đạt chuẩn văn hóa %1").arg(year),
        paper.unit);
    const std::pair<QString, QString> unit{paperslot::unit, paper.unit};
    const std::pair<QString, QString> sender{paperslot::sender, withCapital(paper.head.issuer)};
    document.blocks.emplace_back(filledParagraph(QStringLiteral("%1 thông báo kết quả %2 của %3 như sau:"),
                                                 {sender, {paperslot::year, year}, unit}));
    QString result = paper.outcome;
    if (!paper.total.isEmpty())
        result += QStringLiteral("; tổng điểm %1/%2 (mức đạt: %3 điểm)")
                      .arg(paper.total, paper.maximum, paper.passMark);
    document.blocks.emplace_back(
        filledParagraph(QStringLiteral("1. Kết quả: %1."), {{paperslot::result, result}}));
    if (!paper.reasons.isEmpty())
        document.blocks.emplace_back(listLine(
            paperslot::details, QStringLiteral("Lý do: %1.").arg(paper.reasons.join(QStringLiteral("; ")))));
    if (!paper.total.isEmpty()) {
        const ScoreLine total{{}, QStringLiteral("Tổng điểm"), paper.maximum, {}, {}, paper.total};
        document.blocks.emplace_back(
            scoreTable(paper.criteria, {{QStringLiteral("Điểm đạt"), &ScoreLine::final}}, &total));
    }
    int number = 1;
    if (!paper.gaps.empty()) {
        Paragraph lead =
            listLine(paperslot::gaps, QStringLiteral("%1. Các tiêu chí chưa đạt điểm tối đa:").arg(++number));
        lead.keepWithNext = true;
        document.blocks.emplace_back(lead);
        Table gaps = scoreTable(paper.gaps, {{QStringLiteral("Điểm đạt"), &ScoreLine::final}}, nullptr);
        gaps.slot = paperslot::gapList;
        document.blocks.emplace_back(std::move(gaps));
    }
    if (!paper.next.isEmpty())
        document.blocks.emplace_back(listLine(
            paperslot::next,
            QStringLiteral("%1. Yêu cầu trong thời gian tới: %2").arg(++number).arg(paper.next.join(u' '))));
    document.blocks.emplace_back(
        filledParagraph(QStringLiteral("%1 thông báo để %2 biết, thực hiện./."), {sender, unit}));
    closeLetter(document, paper.head);
    return document;
}

Document inspectionRecord(const InspectionPaper &paper)
{
    const DocumentTitle title = filledTitle(
        QStringLiteral("BIÊN BẢN"), QStringLiteral("Kiểm tra việc xây dựng danh hiệu đạt chuẩn văn hóa %1"),
        {{paperslot::year, yearWords(paper.year, paper.yearType)}});
    Document document = newPaper(QStringLiteral("Biên bản k") + title.about.mid(1), paper.head);
    LetterHead head = letterHead(paper.head);
    head.placeAndDate.clear();
    const auto say = [&document](const QString &form,
                                 const std::vector<std::pair<QString, QString>> &values = {}) {
        document.blocks.emplace_back(filledParagraph(form, values));
    };
    document.blocks.emplace_back(head);
    document.blocks.emplace_back(title);
    say(QStringLiteral("Hôm nay, hồi ... giờ ..., %2, tại %1.").replace(u"%2"_qs, dateInWords({})),
        {{paperslot::place, paper.address.isEmpty() ? paper.unit : inSentence(paper.address)}});
    say(QStringLiteral("I. Đoàn kiểm tra: Ông (bà) %1, Trưởng đoàn; ông (bà) %1, thành viên.").arg(dots()));
    say(QStringLiteral("II. Đơn vị được kiểm tra: %1."), {{paperslot::unit, paper.unit}});
    say(QStringLiteral("- Ông (bà) %1, thủ trưởng đơn vị;"), {{paperslot::leader, orDots(paper.leader)}});
    say(QStringLiteral("- Ông (bà) %1, Chủ tịch Công đoàn cơ sở."),
        {{paperslot::unionHead, orDots(paper.unionHead)}});
    Paragraph lead = paragraph(QStringLiteral("III. Kết quả kiểm tra:"));
    lead.keepWithNext = true;
    document.blocks.emplace_back(lead);
    document.blocks.emplace_back(scoreTable(
        paper.criteria,
        {{QStringLiteral("Tự chấm"), &ScoreLine::self}, {QStringLiteral("Đoàn chấm"), &ScoreLine::team}},
        &paper.total));
    say(QStringLiteral("Ưu điểm: %1%1").arg(dots()));
    say(QStringLiteral("Hạn chế: %1%1").arg(dots()));
    say(QStringLiteral("IV. Kết luận của đoàn kiểm tra: %1."),
        {{paperslot::conclusion, orDots(paper.conclusion)}});
    say(QStringLiteral("V. Ý kiến của đơn vị: %1").arg(dots()));
    say(QStringLiteral(
        "Biên bản được lập thành 02 bản, mỗi bên giữ 01 bản, đã đọc lại cho những người có tên trên cùng "
        "nghe và nhất trí ký tên./."));
    SignatureBlock block;
    block.left = Signer{{QStringLiteral("ĐẠI DIỆN ĐƠN VỊ")}, {}};
    block.right = {{QStringLiteral("TRƯỞNG ĐOÀN KIỂM TRA")}, {}};
    document.blocks.emplace_back(block);
    return document;
}

} // namespace sovang
