// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/papers/dossierpapers.h"

#include "base/points.h"
#include "base/text.h"
#include "documents/vietnamesetext.h"

namespace sovang {

namespace {

/// A paper of the dossier up to its title: it is no paper of a series, and has no number and day of its own.
Document openDossierPaper(const DossierSubject &subject, const QString &kind, const QString &about)
{
    Document document = newPaper(QStringLiteral("%1: %2").arg(kind, about), subject.head);
    LetterHead head = letterHead(subject.head);
    head.number.clear();
    head.placeAndDate.clear();
    document.blocks.emplace_back(head);
    document.blocks.emplace_back(DocumentTitle{kind, about});
    return document;
}

QString aboutUnit(const DossierSubject &subject)
{
    return QStringLiteral("%1\n%2").arg(subject.unit, withCapital(yearWords(subject.year, subject.yearType)));
}

/// A row over all columns that says what the rows below are about.
Row headingRow(const QString &text, size_t columns)
{
    Row heading;
    heading.bold = true;
    heading.cells.push_back({.text = text, .columns = static_cast<int>(columns), .align = Align::Left});
    return heading;
}

Paragraph beforeTable(const QString &text)
{
    Paragraph lead = paragraph(text, true);
    lead.keepWithNext = true;
    return lead;
}

Table factsTable(const std::vector<std::pair<QString, QString>> &facts)
{
    Table table;
    table.points = 13;
    table.columns = {{1.4, Align::Left}, {3, Align::Left}};
    for (const auto &[name, value] : facts) {
        if (!value.isEmpty())
            table.rows.push_back(row({name, value}));
    }
    return table;
}

Table contentsTable(const std::vector<DossierContent> &contents)
{
    Table table;
    table.columns = {{0.6, Align::Center}, {3, Align::Left}, {0.9, Align::Center}, {2.4, Align::Left}};
    table.header = {row({QStringLiteral("STT"), QStringLiteral("Tài liệu"), QStringLiteral("Số trang"),
                         QStringLiteral("Ghi chú")})};
    for (const DossierContent &content : contents)
        table.rows.push_back(
            row({QString::number(table.rows.size() + 1), content.title,
                 content.pages > 0 ? countWords(content.pages) : QString(), content.remark}));
    return table;
}

} // namespace

Document dossierCover(const DossierSubject &subject, const std::vector<std::pair<QString, QString>> &facts,
                      const std::vector<DossierContent> &contents)
{
    Document document = openDossierPaper(subject, QStringLiteral("HỒ SƠ"),
                                         QStringLiteral("Xét công nhận danh hiệu đạt chuẩn văn hóa %1\n%2")
                                             .arg(yearWords(subject.year, subject.yearType), subject.unit));
    document.blocks.emplace_back(beforeTable(QStringLiteral("I. Đơn vị và kết quả")));
    document.blocks.emplace_back(factsTable(facts));
    document.blocks.emplace_back(beforeTable(QStringLiteral("II. Thành phần hồ sơ")));
    document.blocks.emplace_back(contentsTable(contents));
    return document;
}

Document scoreSheet(const DossierSubject &subject, const QString &ruleSet,
                    const std::vector<SheetLine> &lines, const QString &result, const QStringList &notes)
{
    Document document = openDossierPaper(subject, QStringLiteral("PHIẾU ĐIỂM"), aboutUnit(subject));
    document.blocks.emplace_back(paragraph(QStringLiteral("Bộ tiêu chí: %1.").arg(orDots(ruleSet))));
    Table table;
    table.columns = {{0.9, Align::Center}, {4.2, Align::Left},   {0.9, Align::Center},
                     {1, Align::Center},   {1.1, Align::Center}, {1, Align::Center}};
    table.header = {
        row({QStringLiteral("Số"), QStringLiteral("Nội dung"), QStringLiteral("Điểm tối đa"),
             QStringLiteral("Tự chấm"), QStringLiteral("Đoàn kiểm tra"), QStringLiteral("Điểm chốt")})};
    for (const auto &[score, bold] : lines) {
        const bool isHeading = bold && score.code.isEmpty() && score.max.isEmpty();
        table.rows.push_back(
            isHeading ? headingRow(score.title, table.columns.size())
                      : row({score.code, score.title, score.max, score.self, score.team, score.final}, bold));
    }
    document.blocks.emplace_back(std::move(table));
    if (!result.isEmpty())
        document.blocks.emplace_back(paragraph(result));
    if (!notes.isEmpty())
        document.blocks.emplace_back(beforeTable(QStringLiteral("Ghi chú:")));
    for (const QString &note : notes)
        document.blocks.emplace_back(paragraph(QStringLiteral("- ") + note));
    return document;
}

Document explanationPaper(const DossierSubject &subject, const QStringList &paragraphs)
{
    Document document = openDossierPaper(subject, QStringLiteral("GIẢI TRÌNH KẾT QUẢ"), aboutUnit(subject));
    for (const QString &text : paragraphs)
        document.blocks.emplace_back(paragraph(text));
    return document;
}

Document evidenceList(const DossierSubject &subject, const std::vector<EvidenceLine> &lines)
{
    Document document = openDossierPaper(subject, QStringLiteral("DANH MỤC MINH CHỨNG"), aboutUnit(subject));
    Table table;
    table.columns = {{0.6, Align::Center}, {3.6, Align::Left}, {2.6, Align::Left}};
    table.header = {
        row({QStringLiteral("STT"), QStringLiteral("Minh chứng"), QStringLiteral("Bản sao trong hồ sơ")})};
    int number = 0;
    const EvidenceLine *last = nullptr;
    for (const EvidenceLine &line : lines) {
        if (!last || last->code != line.code)
            table.rows.push_back(
                headingRow(QStringLiteral("%1. %2").arg(line.code, line.title), table.columns.size()));
        table.rows.push_back(row({QString::number(++number), line.evidence, line.copy}));
        last = &line;
    }
    document.blocks.emplace_back(std::move(table));
    return document;
}

Document minutesExtract(const MinutesPaper &paper)
{
    const QString about = QStringLiteral("Họp xét công nhận danh hiệu đạt chuẩn văn hóa %1")
                              .arg(yearWords(paper.year, paper.yearType));
    Document document = newPaper(QStringLiteral("Trích biên bản h") + about.mid(1), paper.head);
    LetterHead head = letterHead(paper.head);
    head.number.clear();
    head.placeAndDate.clear();
    document.blocks.emplace_back(head);
    document.blocks.emplace_back(DocumentTitle{QStringLiteral("TRÍCH BIÊN BẢN"), about});
    const auto say = [&document](const QString &text) { document.blocks.emplace_back(paragraph(text)); };
    say(QStringLiteral("Thời gian: %1.").arg(dateInWords(paper.date)));
    say(QStringLiteral("Địa điểm: %1.").arg(orDots(paper.place)));
    say(QStringLiteral("Chủ trì: Ông (bà) %1; thư ký: Ông (bà) %2.")
            .arg(orDots(paper.chair), orDots(paper.secretary)));
    if (paper.hasQuorum)
        say(QStringLiteral(
                "Có mặt %1 thành viên có quyền biểu quyết; %2 điều kiện tiến hành cuộc họp theo quy "
                "định.")
                .arg(shareText(paper.votersPresent, paper.members),
                     *paper.hasQuorum ? QStringLiteral("đủ") : QStringLiteral("không đủ")));
    for (const MinutesItem &item : paper.items) {
        say(QStringLiteral("Về %1:").arg(item.name));
        say(QStringLiteral("- Nội dung đề nghị: %1;").arg(orDots(item.proposed)));
        say(QStringLiteral("- Tán thành: %1%2;")
                .arg(orDots(item.votes),
                     item.against.isEmpty() ? QString() : QStringLiteral("; ") + item.against));
        say(QStringLiteral("- Kết luận: %1.").arg(orDots(item.result)));
        if (!item.reason.isEmpty())
            say(QStringLiteral("- Lý do: %1.").arg(orDots(item.reason)));
    }
    say(QStringLiteral("Trích từ biên bản cuộc họp %1; phần về các đơn vị khác được lược bỏ./.")
            .arg(dateInWords(paper.date)));
    SignatureBlock block;
    block.right = {{QStringLiteral("THƯ KÝ")}, paper.secretary};
    document.blocks.emplace_back(block);
    return document;
}

} // namespace sovang
