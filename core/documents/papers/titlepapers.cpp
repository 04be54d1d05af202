// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/papers/titlepapers.h"

#include "base/points.h"
#include "base/text.h"
#include "documents/vietnamesetext.h"
#include "domain/paperslots.h"

#include <algorithm>

namespace sovang {

namespace {

QString yearOf(const TitlePaper &paper)
{
    return yearWords(paper.year, paper.yearType);
}

std::vector<TitleLine> linesOf(const TitlePaper &paper, DecisionKind act)
{
    std::vector<TitleLine> lines;
    std::ranges::copy_if(paper.lines, std::back_inserter(lines),
                         [act](const TitleLine &line) { return line.act == act; });
    return lines;
}

QStringList basisTexts(const TitlePaper &paper)
{
    QStringList texts;
    for (const QString &text : paper.basis)
        texts << QStringLiteral("Căn cứ ") + text;
    if (paper.meeting.isValid())
        texts << QStringLiteral("Căn cứ Biên bản họp %1 của %2")
                     .arg(dateInWords(paper.meeting), orDots(paper.proposer));
    return texts;
}

void addBasis(Document &document, const QStringList &texts)
{
    for (Paragraph &text : basisParagraphs(texts))
        document.blocks.emplace_back(std::move(text));
}

/// `công nhận lần đầu: 05; công nhận lại: 12`
QString acts(const TitlePaper &paper)
{
    QStringList parts;
    if (const auto first = linesOf(paper, DecisionKind::First); !first.empty())
        parts << QStringLiteral("công nhận lần đầu: ") + countWords(qint64(first.size()));
    if (const auto again = linesOf(paper, DecisionKind::Renewal); !again.empty())
        parts << QStringLiteral("công nhận lại: ") + countWords(qint64(again.size()));
    return parts.join(QStringLiteral("; "));
}

/// The years in brackets on a line of their own.
QString periodCell(const TitleLine &line)
{
    return titlePeriod(line).replace(QStringLiteral(" ("), QStringLiteral("\n("));
}

std::vector<ListColumn> listColumns(const std::vector<TitleLine> &lines, bool withVotes)
{
    std::vector<ListColumn> columns{
        {QStringLiteral("Tên đơn vị"), 4, Align::Left, [](const TitleLine &line) { return line.name; }},
        {QStringLiteral("Thời gian đạt chuẩn"), 2.2, Align::Center, periodCell}};
    const auto any = [&lines](QString TitleLine::*member) {
        return std::ranges::any_of(lines, [&](const TitleLine &line) { return !(line.*member).isEmpty(); });
    };
    if (any(&TitleLine::total))
        columns.push_back({QStringLiteral("Tổng điểm"), 0.9, Align::Center,
                           [](const TitleLine &line) { return line.total; }});
    if (withVotes && any(&TitleLine::votes))
        columns.push_back({QStringLiteral("Tán thành"), 1.3, Align::Center,
                           [](const TitleLine &line) { return line.votes; }});
    return columns;
}

std::vector<ListColumn> revocationColumns(const std::vector<TitleLine> &lines)
{
    std::vector<ListColumn> columns{
        {QStringLiteral("Tên đơn vị"), 3, Align::Left, [](const TitleLine &line) { return line.name; }}};
    if (std::ranges::any_of(lines, [](const TitleLine &line) { return !line.revoked.isEmpty(); }))
        columns.push_back({QStringLiteral("Đã được công nhận tại"), 2.4, Align::Left,
                           [](const TitleLine &line) { return line.revoked; }});
    columns.push_back({QStringLiteral("Lý do"), 2.6, Align::Left,
                       [](const TitleLine &line) { return withCapital(line.reason); }});
    return columns;
}

/// A list for first titles, one for renewals.
void addLists(Document &document, const TitlePaper &paper, const QString &what, const QString &kindOfPaper,
              bool withVotes)
{
    struct List
    {
        DecisionKind act;
        QString words;
    };
    std::vector<List> lists{{DecisionKind::First, QStringLiteral("CÔNG NHẬN LẦN ĐẦU")},
                            {DecisionKind::Renewal, QStringLiteral("CÔNG NHẬN LẠI")}};
    std::erase_if(lists, [&paper](const List &list) { return linesOf(paper, list.act).empty(); });
    int number = 0;
    for (const List &list : lists) {
        const std::vector<TitleLine> lines = linesOf(paper, list.act);
        ++number;
        document.blocks.emplace_back(Appendix{
            .label = lists.size() == 1 ? QStringLiteral("Phụ lục")
                                       : QStringLiteral("Phụ lục ") + romanNumber(number),
            .title = QStringLiteral("DANH SÁCH %1 %2 %3 ĐẠT CHUẨN VĂN HÓA %4")
                         .arg(inCapitals(kindsOf(lines)), what, list.words, inCapitals(yearOf(paper))),
            .reference = attachedTo(kindOfPaper, paper.head)});
        document.blocks.emplace_back(titleTable(lines, listColumns(lines, withVotes)));
    }
}

void addDecisionOpening(Document &document, const TitlePaper &paper, const DocumentTitle &title)
{
    document.blocks.emplace_back(letterHead(paper.head));
    document.blocks.emplace_back(title);
    document.blocks.emplace_back(
        centred(inCapitals(orDots(paper.authority)), true, paperslot::authorityCapitals));
    QStringList texts = basisTexts(paper);
    texts << QStringLiteral("Theo đề nghị của %1").arg(orDots(paper.proposer));
    addBasis(document, texts);
    Paragraph verb = centred(QStringLiteral("QUYẾT ĐỊNH:"), true);
    verb.keepWithNext = true;
    document.blocks.emplace_back(verb);
}

/// \a one or \a several, as the paper is about; their first slot is the kinds of units.
QString formFor(const TitlePaper &paper, const QString &one, const QString &several)
{
    return paper.lines.size() == 1 ? one : several;
}

Paragraph executors(const TitlePaper &paper)
{
    return article(
        3,
        QStringLiteral("Quyết định này có hiệu lực kể từ ngày ký. %1, thủ trưởng ") +
            formFor(paper, QStringLiteral("%2"), QStringLiteral("các %2")) +
            QStringLiteral(" có tên tại Điều 1 và các tổ chức, cá nhân có liên quan chịu trách nhiệm thi "
                           "hành Quyết định này./."),
        {{paperslot::executor, withCapital(orDots(paper.proposer))},
         {paperslot::kinds, kindsOf(paper.lines)}});
}

/// A paper about titles; \a form as of filledTitle(), the kinds of units being `%1` and the year `%2`.
DocumentTitle aboutTitles(const TitlePaper &paper, const QString &kind, const QString &form)
{
    return filledTitle(kind, form,
                       {{paperslot::kinds, kindsOf(paper.lines)}, {paperslot::year, yearOf(paper)}});
}

SignatureBlock signatures(const TitlePaper &paper, const QStringList &recipients)
{
    PaperHead head = paper.head;
    if (head.recipients.isEmpty())
        head.recipients = recipients;
    return signatureBlock(head);
}

/// The name of an issuer over the lines of its series.
Row issuerRow(const QString &issuer, std::size_t columns)
{
    Row row;
    row.bold = true;
    row.cells.push_back({.text = issuer.isEmpty() ? dots() : issuer,
                         .columns = static_cast<int>(columns),
                         .align = Align::Left});
    return row;
}

QStringList registerCells(const RegisterLine &line)
{
    const QString period = line.years.isEmpty() ? periodCell(line.title)
                                                : QString(line.years).replace(u'-', QStringLiteral(" - "));
    return {line.number,
            line.title.name,
            line.titleName,
            period,
            QStringLiteral("%1\n%2").arg(line.decision, dateInFigures(line.date)),
            line.signer,
            QString()};
}

Table registerTable(const std::vector<RegisterLine> &lines)
{
    const bool hasNotes =
        std::ranges::any_of(lines, [](const RegisterLine &line) { return !line.note.isEmpty(); });
    const bool hasIssuers = std::ranges::any_of(
        lines, [&](const RegisterLine &line) { return line.issuer != lines.front().issuer; });
    Table table;
    table.columns = {{0.5, Align::Center}, {0.9, Align::Center},       {3.2, Align::Left},
                     {2.1, Align::Left},   {1.6, Align::Center, true}, {1.6, Align::Center},
                     {1.8, Align::Left},   {1.1, Align::Left}};
    QStringList titles{
        QStringLiteral("STT"),       QStringLiteral("Số vào sổ"),           QStringLiteral("Tên đơn vị"),
        QStringLiteral("Danh hiệu"), QStringLiteral("Thời gian đạt chuẩn"), QStringLiteral("Quyết định"),
        QStringLiteral("Người ký"),  QStringLiteral("Ngày nhận, ký nhận")};
    if (hasNotes) {
        table.columns.push_back({2.3, Align::Left});
        titles << QStringLiteral("Ghi chú");
    }
    table.header = {row(titles)};
    table.slot = paperslot::list;
    int count = 0;
    const RegisterLine *last = nullptr;
    for (const RegisterLine &line : lines) {
        if (hasIssuers && (!last || last->issuer != line.issuer))
            table.rows.push_back(issuerRow(line.issuer, table.columns.size()));
        QStringList cells = QStringList{QString::number(++count)} + registerCells(line);
        if (hasNotes)
            cells << line.note;
        table.rows.push_back(row(cells));
        last = &line;
    }
    return table;
}

} // namespace

Document submission(const TitlePaper &paper)
{
    const DocumentTitle title =
        aboutTitles(paper, QStringLiteral("TỜ TRÌNH"),
                    QStringLiteral("Về việc đề nghị công nhận %1 đạt chuẩn văn hóa %2"));
    Document document = newPaper(QStringLiteral("Tờ trình ") + title.about.mid(3), paper.head);
    document.blocks.emplace_back(letterHead(paper.head));
    document.blocks.emplace_back(title);
    document.blocks.emplace_back(addressee(paperslot::authority, orDots(paper.authority)));
    addBasis(document, basisTexts(paper));
    const QString passed = paper.registered > 0
                               ? QStringLiteral(" Số đơn vị đạt chuẩn trên số đơn vị đăng ký: %1.")
                                     .arg(shareText(paper.passed, paper.registered))
                               : QString();
    document.blocks.emplace_back(filledParagraph(
        QStringLiteral("%1 đã tổ chức kiểm tra, thẩm định hồ sơ và xét kết quả xây dựng %2 đạt chuẩn văn "
                       "hóa %3.%4"),
        {{paperslot::sender, withCapital(paper.head.issuer)},
         {paperslot::kinds, kindsOf(paper.lines)},
         {paperslot::year, yearOf(paper)},
         {paperslot::result, passed}}));
    document.blocks.emplace_back(filledParagraph(
        QStringLiteral("%1 kính trình %2 xem xét, công nhận %3 đạt chuẩn văn hóa %4 (%5), có danh sách kèm "
                       "theo."),
        {{paperslot::sender, withCapital(paper.head.issuer)},
         {paperslot::authority, orDots(paper.authority)},
         {paperslot::counts, countsByKind(paper.lines)},
         {paperslot::year, yearOf(paper)},
         {paperslot::acts, acts(paper)}}));
    document.blocks.emplace_back(filledParagraph(QStringLiteral("Kính đề nghị %1 xem xét, quyết định./."),
                                                 {{paperslot::authority, orDots(paper.authority)}}));
    document.blocks.emplace_back(signatures(paper, {QStringLiteral("Như trên"), QStringLiteral("Lưu: VT")}));
    addLists(document, paper, QStringLiteral("ĐỀ NGHỊ"), QStringLiteral("Tờ trình"), true);
    return document;
}

Document recognitionDecision(const TitlePaper &paper)
{
    const DocumentTitle title = aboutTitles(paper, QStringLiteral("QUYẾT ĐỊNH"),
                                            QStringLiteral("Về việc công nhận %1 đạt chuẩn văn hóa %2"));
    Document document = newPaper(QStringLiteral("Quyết định ") + title.about.mid(3), paper.head);
    addDecisionOpening(document, paper, title);
    document.blocks.emplace_back(
        article(1, QStringLiteral("Công nhận %1 đạt chuẩn văn hóa %2 (%3), có danh sách kèm theo."),
                {{paperslot::counts, countsByKind(paper.lines)},
                 {paperslot::year, yearOf(paper)},
                 {paperslot::acts, acts(paper)}}));
    document.blocks.emplace_back(
        article(2,
                formFor(paper, QStringLiteral("Cấp Giấy công nhận cho %1 có tên tại Điều 1 theo quy định."),
                        QStringLiteral("Các %1 có tên tại Điều 1 được cấp Giấy công nhận theo quy định.")),
                {{paperslot::kinds, kindsOf(paper.lines)}}));
    document.blocks.emplace_back(executors(paper));
    document.blocks.emplace_back(
        signatures(paper, {QStringLiteral("Như Điều 3"), QStringLiteral("Lưu: VT")}));
    addLists(document, paper, QStringLiteral("ĐƯỢC"), QStringLiteral("Quyết định"), false);
    return document;
}

Document revocationDecision(const TitlePaper &paper)
{
    const DocumentTitle title = aboutTitles(paper, QStringLiteral("QUYẾT ĐỊNH"),
                                            QStringLiteral("Về việc thu hồi danh hiệu %1 đạt chuẩn văn hóa"));
    Document document = newPaper(QStringLiteral("Quyết định ") + title.about.mid(3), paper.head);
    addDecisionOpening(document, paper, title);
    const bool isOne = paper.lines.size() == 1;
    const TitleLine &first = paper.lines.front();
    document.blocks.emplace_back(article(
        1, QStringLiteral("%1."),
        {{paperslot::result,
          isOne
              ? QStringLiteral("Thu hồi danh hiệu %1 đạt chuẩn văn hóa của %2%3. Lý do: %4")
                    .arg(toVietnamese(first.kind).toLower(), first.name,
                         first.revoked.isEmpty() ? QString()
                                                 : QStringLiteral(", đã được công nhận tại ") + first.revoked,
                         orDots(first.reason))
              : QStringLiteral("Thu hồi danh hiệu đạt chuẩn văn hóa của %1, có danh sách và lý do kèm theo")
                    .arg(countsByKind(paper.lines))}}));
    document.blocks.emplace_back(article(
        2,
        formFor(paper,
                QStringLiteral("Thu lại Giấy công nhận đã cấp cho %1 có tên tại Điều 1 theo quy định."),
                QStringLiteral("Các %1 bị thu hồi danh hiệu nộp lại Giấy công nhận theo quy định.")),
        {{paperslot::kinds, kindsOf(paper.lines)}}));
    document.blocks.emplace_back(executors(paper));
    document.blocks.emplace_back(
        signatures(paper, {QStringLiteral("Như Điều 3"), QStringLiteral("Lưu: VT")}));
    if (isOne)
        return document;
    document.blocks.emplace_back(Appendix{
        .label = QStringLiteral("Phụ lục"),
        .title = QStringLiteral("DANH SÁCH %1 BỊ THU HỒI DANH HIỆU").arg(inCapitals(kindsOf(paper.lines))),
        .reference = attachedTo(QStringLiteral("Quyết định"), paper.head)});
    document.blocks.emplace_back(titleTable(paper.lines, revocationColumns(paper.lines)));
    return document;
}

Document certificateRegister(const PaperHead &head, Year year, YearType yearType,
                             const std::vector<RegisterLine> &lines)
{
    const DocumentTitle title =
        filledTitle(QStringLiteral("SỔ ĐĂNG KÝ"), QStringLiteral("Cấp Giấy công nhận đạt chuẩn văn hóa %1"),
                    {{paperslot::year, yearWords(year, yearType)}});
    Document document = newPaper(QStringLiteral("Sổ đăng ký c") + title.about.mid(1), head);
    document.page.landscape = true;
    LetterHead top = letterHead(head);
    top.number.clear(); // a register is no paper of a series
    document.blocks.emplace_back(top);
    document.blocks.emplace_back(title);
    document.blocks.emplace_back(registerTable(lines));
    document.blocks.emplace_back(signatureBlock(head));
    return document;
}

} // namespace sovang
