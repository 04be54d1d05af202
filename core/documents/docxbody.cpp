// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/docxbody.h"

#include "documents/chartpieces.h"
#include "documents/docxstyles.h"
#include "documents/docxtables.h"
#include "documents/docxxml.h"
#include "documents/layout.h"
#include "documents/textlines.h"
#include "domain/paperslots.h"

#include <QBuffer>

#include <algorithm>
#include <utility>

namespace sovang {

namespace {

constexpr double issuerShare = 0.4; // the line under it: 1/3 to 1/2 of the text
constexpr double slack = 20;        // twips, for programs that set a little wider
constexpr double pictureDotsPerInch = 200;
constexpr double pictureMarginMm = 20; // what a picture leaves for its caption
constexpr int numberHeightMm = 8;      // page numbers stand in the middle of the top margin

/// Writes block after block; each knows whether the next one must not be torn off.
class WordBody
{
public:
    WordBody(const Document &document, const PaperFonts &fonts, const Progress &progress)
        : m_document(document),
          m_fonts(fonts),
          m_progress(progress),
          m_xml(u"document"_qs),
          m_landscape(document.page.landscape)
    {}

    WordText write();

    void operator()(const LetterHead &head);
    void operator()(const DocumentTitle &title);
    void operator()(const Heading &heading);
    void operator()(const Paragraph &text);
    void operator()(const Table &table);
    void operator()(const Chart &chart);
    void operator()(const SignatureBlock &block);
    void operator()(const PageBreak &pageBreak);
    void operator()(const Appendix &appendix);

private:
    double width() const { return pageFrame(m_document.page, m_landscape).bodyWidth; }
    void paragraphOf(DocxParagraph form, const std::vector<Run> &runs);
    void textIn(const QString &style, const QString &text, const QString &slot, bool italic = false);
    DocxParagraph balanced(const QString &style, const QString &text, const TextStyle &look,
                           double room) const;
    void leaveTable();
    void lineUnder(const QString &text, double points, double room, double share, int margin = 0);
    void signer(const Signer &signer, bool isLeft = false);
    void recipients(const QStringList &lines);
    void section(bool isLast);
    void startPart(bool landscape);

    const Document &m_document;
    const PaperFonts &m_fonts;
    const Progress &m_progress;
    WordXml m_xml;
    std::vector<QByteArray> m_pictures;
    bool m_landscape;
    bool m_isSignatureNext = false;
    bool m_isAfterTable = false;
    bool m_startsPage = false;
    bool m_isEmpty = true; ///< nothing stands in this section yet
};

WordText WordBody::write()
{
    m_xml.start(u"body"_qs);
    const auto &blocks = m_document.blocks;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        m_isSignatureNext = i + 1 < blocks.size() && std::holds_alternative<SignatureBlock>(blocks[i + 1]);
        std::visit(*this, blocks[i]);
        m_progress.tell(qint64(i) + 1, std::ssize(blocks));
    }
    leaveTable();
    section(true);
    m_xml.end();
    return {m_xml.finished(), std::move(m_pictures)};
}

void WordBody::paragraphOf(DocxParagraph form, const std::vector<Run> &runs)
{
    form.startsPage = std::exchange(m_startsPage, false);
    writeParagraph(m_xml, form, runs);
    m_isAfterTable = false;
    m_isEmpty = false;
}

/// Lines of about the same length, by indents: the text itself stays one that can be edited.
DocxParagraph WordBody::balanced(const QString &style, const QString &text, const TextStyle &look,
                                 double room) const
{
    TextStyle centred = look;
    centred.align = Align::Center;
    centred.balanced = true;
    const TextLines lines(m_fonts, text, room, centred);
    if (lines.count() < 2)
        return {.style = style};
    const int indent = int(std::max(0.0, (room - lines.naturalWidth()) / 2 - slack));
    return {.style = style, .left = indent, .right = indent};
}

void WordBody::textIn(const QString &style, const QString &text, const QString &slot, bool italic)
{
    if (text.isEmpty())
        return;
    paragraphOf(balanced(style, text, {.points = 14, .bold = !italic, .italic = italic}, width()),
                {{text, false, false, slot}});
}

/// Two tables that follow each other would become one.
void WordBody::leaveTable()
{
    if (m_isAfterTable || m_startsPage)
        paragraphOf({.style = wordstyle::gap, .keepWithNext = m_isSignatureNext}, {});
}

/// A line under the middle of \a text, which has \a room between two margins.
void WordBody::lineUnder(const QString &text, double points, double room, double share, int margin)
{
    const TextLines lines(m_fonts, text, room,
                          {.points = points, .bold = true, .align = Align::Center, .balanced = true});
    const int indent = margin + int(std::max(0.0, (room - lines.naturalWidth() * share) / 2));
    writeParagraph(m_xml,
                   {.style = wordstyle::shortLine, .keepWithNext = true, .left = indent, .right = indent},
                   QString());
}

void WordBody::operator()(const LetterHead &head)
{
    leaveTable();
    // As on the PDF: the national name fixes where the sheet is divided.
    const double nation =
        TextLines(m_fonts, nationalName(), width(), {.points = 12, .bold = true}).naturalWidth() + twipsOf(4);
    const double gap = twipsOf(2);
    const double left = std::min(width() - nation - gap, nation);
    SideBySide table(m_xml, {int(left), int(width() - left - nation), int(nation)});
    const auto put = [this](const QString &style, const QString &text, const QString &slot = {}) {
        writeParagraph(m_xml, {.style = style}, text, slot);
    };
    const auto nextColumn = [&] {
        table.endCell();
        table.startCell();
        put(wordstyle::gap, {});
        table.endCell();
        table.startCell();
    };
    table.startRow();
    table.startCell();
    if (!head.parent.isEmpty())
        writeParagraph(m_xml, balanced(wordstyle::parent, head.parent, {.points = 12}, left), head.parent,
                       paperslot::parent);
    writeParagraph(m_xml, balanced(wordstyle::issuer, head.issuer, {.points = 12, .bold = true}, left),
                   head.issuer, paperslot::issuer);
    lineUnder(head.issuer, 12, left, issuerShare);
    nextColumn();
    put(wordstyle::nation, nationalName());
    put(wordstyle::motto, nationalMotto());
    lineUnder(nationalMotto(), 13, nation, 1);
    table.endCell();
    table.endRow();
    table.startRow();
    table.startCell();
    put(wordstyle::number, head.number, paperslot::number);
    if (!head.about.isEmpty())
        writeParagraph(m_xml, balanced(wordstyle::letterAbout, head.about, {.points = 12}, left), head.about,
                       paperslot::letterAbout);
    nextColumn();
    put(wordstyle::placeAndDate, head.placeAndDate, paperslot::placeDate);
    table.endCell();
    table.endRow();
    m_isAfterTable = true;
    m_isEmpty = false;
}

void WordBody::operator()(const DocumentTitle &title)
{
    paragraphOf({.style = wordstyle::title}, {{title.kind}});
    if (title.about.isEmpty())
        return;
    const int margin = twipsOf(10);
    const double room = width() - 2 * margin;
    DocxParagraph about = balanced(wordstyle::about, title.about, {.points = 14, .bold = true}, room);
    about.left = about.left.value_or(0) + margin;
    about.right = about.right.value_or(0) + margin;
    paragraphOf(about, title.parts.empty() ? std::vector<Run>{{title.about}} : title.parts);
    lineUnder(title.about, 14, room, issuerShare, margin);
}

void WordBody::operator()(const Heading &heading)
{
    paragraphOf({.style = wordstyle::heading(std::clamp(heading.level, 1, 3))}, {{heading.text}});
}

/// What is all in one face has a style of it: some programs lose the face of what stands in a content
/// control.
static QString styleOf(const std::vector<Run> &runs)
{
    if (!runs.empty() && std::ranges::all_of(runs, &Run::italic))
        return wordstyle::basis;
    return !runs.empty() && std::ranges::all_of(runs, &Run::bold) ? wordstyle::strong : wordstyle::body;
}

void WordBody::operator()(const Paragraph &text)
{
    DocxParagraph form{.style = styleOf(text.runs), .keepWithNext = text.keepWithNext || m_isSignatureNext};
    if (text.align != Align::Justified)
        form.align = text.align;
    if (!text.indented || text.leftIndentMm > 0) {
        form.left = twipsOf(text.leftIndentMm);
        form.firstLine = text.indented ? twipsOf(10) : 0;
    }
    paragraphOf(form, text.runs);
}

void WordBody::operator()(const Table &table)
{
    leaveTable();
    paragraphOf({.style = wordstyle::gap, .keepWithNext = true, .before = 100}, {});
    writeTable(m_xml, table, width(), m_isSignatureNext, m_fonts);
    m_isAfterTable = true;
}

void WordBody::operator()(const Chart &chart)
{
    leaveTable();
    const double room = pageFrame(m_document.page, m_landscape).bodyHeight - twipsOf(pictureMarginMm);
    for (const QImage &picture : chartPictures(chart, width(), room, m_fonts, pictureDotsPerInch)) {
        QBuffer buffer;
        picture.save(&buffer, "PNG");
        m_xml.start(u"p"_qs);
        m_xml.start(u"pPr"_qs);
        m_xml.value(u"pStyle"_qs, wordstyle::picture);
        m_xml.end();
        m_xml.picture(wordrelation::picture(m_pictures.size()), int(m_pictures.size()) + 1,
                      QSizeF(picture.size()) / pictureDotsPerInch, chart.caption);
        m_xml.end();
        m_pictures.push_back(buffer.data());
    }
    paragraphOf({.style = wordstyle::caption}, {{chart.caption}});
}

void WordBody::signer(const Signer &signer, bool isLeft)
{
    for (const QString &line : signer.capacity)
        writeParagraph(m_xml, {.style = wordstyle::capacity}, line,
                       isLeft ? paperslot::leftCapacity : paperslot::capacity);
    writeParagraph(m_xml, {.style = wordstyle::signer}, signer.name,
                   isLeft ? paperslot::leftSigner : paperslot::signer);
}

void WordBody::recipients(const QStringList &lines)
{
    if (!lines.isEmpty())
        writeParagraph(m_xml, {.style = wordstyle::recipientsLabel}, u"Nơi nhận:"_qs);
    for (const QString &text : lines)
        writeParagraph(m_xml, {.style = wordstyle::recipients}, text, paperslot::recipients);
    if (lines.isEmpty())
        writeParagraph(m_xml, {.style = wordstyle::recipients}, QString());
}

void WordBody::operator()(const SignatureBlock &block)
{
    leaveTable();
    paragraphOf({.style = wordstyle::gap, .keepWithNext = true, .before = 220},
                {}); // with its own line 12 pt
    const int half = int(width() / 2);
    SideBySide table(m_xml, {half, half});
    const auto row = [&table](const auto &left, const auto &right) {
        table.startRow();
        table.startCell();
        left();
        table.endCell();
        table.startCell();
        right();
        table.endCell();
        table.endRow();
    };
    const auto names = [&] { signer(block.right); };
    const auto list = [&] { recipients(block.recipients); };
    if (!block.left) {
        row(list, names);
    } else {
        row([&] { signer(*block.left, true); }, names);
        if (!block.recipients.isEmpty())
            row(list, [&] { recipients({}); });
    }
    m_isAfterTable = true;
}

void WordBody::operator()(const PageBreak &pageBreak)
{
    if (pageBreak.restartsNumbers)
        startPart(false);
    else
        m_startsPage = true;
}

void WordBody::operator()(const Appendix &appendix)
{
    startPart(appendix.landscape);
    textIn(wordstyle::appendix, appendix.label, paperslot::appendixLabel);
    textIn(wordstyle::appendix, appendix.title, paperslot::appendixTitle);
    textIn(wordstyle::reference, appendix.reference, paperslot::appendixReference, true);
}

void WordBody::startPart(bool landscape)
{
    m_startsPage = false;
    if (!m_isEmpty)
        section(false);
    m_landscape = landscape;
    m_isAfterTable = false;
    m_isEmpty = true;
}

/// Size and margins of the pages since the last section, and what stands at their head.
void WordBody::section(bool isLast)
{
    if (!isLast) {
        m_xml.start(u"p"_qs);
        m_xml.start(u"pPr"_qs);
        m_xml.value(u"pStyle"_qs, wordstyle::gap);
    }
    const PageSetup &page = m_document.page;
    m_xml.start(u"sectPr"_qs);
    m_xml.relation(u"headerReference"_qs, u"default"_qs,
                   m_landscape ? wordrelation::landscapeHeader : wordrelation::portraitHeader);
    m_xml.relation(u"headerReference"_qs, u"first"_qs, wordrelation::firstHeader);
    for (const QString &pages : {u"default"_qs, u"first"_qs})
        m_xml.relation(u"footerReference"_qs, pages, wordrelation::footer);
    m_xml.value(u"type"_qs, u"nextPage"_qs);
    const QString height = QString::number(twipsOf(m_landscape ? 210 : 297));
    const QString across = QString::number(twipsOf(m_landscape ? 297 : 210));
    if (m_landscape)
        m_xml.element(u"pgSz"_qs, {{u"w"_qs, across}, {u"h"_qs, height}, {u"orient"_qs, u"landscape"_qs}});
    else
        m_xml.element(u"pgSz"_qs, {{u"w"_qs, across}, {u"h"_qs, height}});
    const auto margin = [](double mm) { return QString::number(twipsOf(mm)); };
    m_xml.element(u"pgMar"_qs, {{u"top"_qs, margin(page.topMm)},
                                {u"right"_qs, margin(page.rightMm)},
                                {u"bottom"_qs, margin(page.bottomMm)},
                                {u"left"_qs, margin(page.leftMm)},
                                {u"header"_qs, margin(numberHeightMm)},
                                {u"footer"_qs, margin(numberHeightMm)},
                                {u"gutter"_qs, u"0"_qs}});
    m_xml.element(u"pgNumType"_qs, {{u"start"_qs, u"1"_qs}});
    m_xml.element(u"titlePg"_qs);
    m_xml.end();
    if (!isLast) {
        m_xml.end();
        m_xml.end();
    }
}

} // namespace

WordText wordText(const Document &document, const PaperFonts &fonts, const Progress &progress)
{
    return WordBody(document, fonts, progress).write();
}

} // namespace sovang
