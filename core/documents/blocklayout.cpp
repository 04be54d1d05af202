// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/layout.h"

#include "documents/chartpieces.h"
#include "documents/tablelayout.h"
#include "documents/textlines.h"

#include <QPainter>

#include <algorithm>
#include <initializer_list>

namespace sovang {

namespace {

// Nghị định 30/2020, Phụ lục I
constexpr double bodyPoints = 14;
constexpr double nationalNamePoints = 12;
constexpr double mottoPoints = 13;
constexpr double issuerPoints = 12;
constexpr double numberPoints = 13;
constexpr double placePoints = 13;
constexpr double aboutPoints = 12;
constexpr double recipientsLabelPoints = 12;
constexpr double recipientsPoints = 11;
constexpr double captionPoints = 12;
constexpr size_t mostRowsTogether = 24; ///< of a chart on one page
constexpr double paragraphGap = 6 * PaperFonts::twipsPerPoint;
constexpr double firstLineIndent = 10 * PaperFonts::twipsPerMm;
constexpr double issuerLineShare = 0.4; // 1/3 to 1/2 of the text
constexpr double signatureTwips = 26 * PaperFonts::twipsPerMm;
constexpr double ruleWidth = 0.75 * PaperFonts::twipsPerPoint;
constexpr double ruleGap = 2 * PaperFonts::twipsPerPoint;

/// Texts set at places of one slab.
class Composition
{
public:
    /// Sets \a text from \a left, \a width wide, at the height \a y; gives the height below it.
    double add(const PaperFonts &fonts, const QString &text, double left, double width, double y,
               const TextStyle &style)
    {
        if (text.isEmpty())
            return y;
        TextLines lines(fonts, text, width, style);
        m_texts.push_back({lines, QPointF(left, y)});
        return y + lines.height();
    }

    /// A line below the text added last, as a share of its width, centred in its column.
    void underline(double left, double width, double y, double share)
    {
        const double length = m_texts.back().lines.naturalWidth() * share;
        const double x = left + (width - length) / 2;
        m_rules.push_back(QLineF(x, y, x + length, y));
    }

    Slab slab(double height) const
    {
        Slab result;
        result.height = height;
        result.paint = [*this](QPainter &painter) {
            for (const Text &text : m_texts)
                text.lines.paint(painter, text.topLeft);
            painter.setPen(QPen(Qt::black, ruleWidth));
            for (const QLineF &rule : m_rules)
                painter.drawLine(rule);
        };
        return result;
    }

private:
    struct Text
    {
        TextLines lines;
        QPointF topLeft;
    };
    std::vector<Text> m_texts;
    std::vector<QLineF> m_rules;
};

class SlabMaker
{
public:
    SlabMaker(const PageFrame &frame, const PaperFonts &fonts, const Progress &progress)
        : m_frame(frame), m_fonts(fonts), m_progress(progress)
    {}

    std::vector<Slab> operator()(const LetterHead &head) const;
    std::vector<Slab> operator()(const DocumentTitle &title) const;
    std::vector<Slab> operator()(const Heading &heading) const;
    std::vector<Slab> operator()(const Paragraph &paragraph) const;
    std::vector<Slab> operator()(const Table &table) const
    {
        return tableSlabs(table, m_frame, m_fonts, m_progress);
    }
    std::vector<Slab> operator()(const Chart &chart) const;
    std::vector<Slab> operator()(const SignatureBlock &block) const;
    std::vector<Slab> operator()(const PageBreak &pageBreak) const;
    std::vector<Slab> operator()(const Appendix &appendix) const;

private:
    double addSigner(Composition &into, const Signer &signer, double left, double width) const;
    double addRecipients(Composition &into, const QStringList &recipients, double width, double y) const;
    std::vector<Slab> lineSlabs(const TextLines &lines, double left) const;

    const PageFrame &m_frame;
    const PaperFonts &m_fonts;
    const Progress &m_progress;
};

std::vector<Slab> SlabMaker::operator()(const LetterHead &head) const
{
    // The national name is the widest line at its size, and fixes where the sheet is divided.
    const double rightWidth =
        TextLines(m_fonts, nationalName(), m_frame.bodyWidth, {.points = nationalNamePoints, .bold = true})
            .naturalWidth() +
        4 * PaperFonts::twipsPerMm;
    const double gap = 2 * PaperFonts::twipsPerMm;
    const double leftWidth = std::min(m_frame.bodyWidth - rightWidth - gap, rightWidth);
    const double right = m_frame.bodyWidth - rightWidth;
    const auto centred = [](double points, bool bold, bool italic) {
        return TextStyle{
            .points = points, .bold = bold, .italic = italic, .align = Align::Center, .balanced = true};
    };

    Composition page;
    double leftY = page.add(m_fonts, head.parent, 0, leftWidth, 0, centred(issuerPoints, false, false));
    leftY = page.add(m_fonts, head.issuer, 0, leftWidth, leftY, centred(issuerPoints, true, false)) + ruleGap;
    page.underline(0, leftWidth, leftY, issuerLineShare);
    double rightY =
        page.add(m_fonts, nationalName(), right, rightWidth, 0, centred(nationalNamePoints, true, false));
    rightY =
        page.add(m_fonts, nationalMotto(), right, rightWidth, rightY, centred(mottoPoints, true, false)) +
        ruleGap;
    page.underline(right, rightWidth, rightY, 1);

    const double numberY = std::max(leftY, rightY) + paragraphGap;
    leftY = page.add(m_fonts, head.number, 0, leftWidth, numberY, centred(numberPoints, false, false));
    rightY =
        page.add(m_fonts, head.placeAndDate, right, rightWidth, numberY, centred(placePoints, false, true));
    if (!head.about.isEmpty())
        leftY = page.add(m_fonts, head.about, 0, leftWidth, leftY + paragraphGap,
                         centred(aboutPoints, false, false));
    return {page.slab(std::max(leftY, rightY))};
}

std::vector<Slab> SlabMaker::operator()(const DocumentTitle &title) const
{
    const TextStyle style{.points = bodyPoints, .bold = true, .align = Align::Center, .balanced = true};
    const double margin = 10 * PaperFonts::twipsPerMm;
    const double width = m_frame.bodyWidth - 2 * margin;
    Composition page;
    double y = page.add(m_fonts, title.kind, margin, width, 0, style);
    if (!title.about.isEmpty()) {
        y = page.add(m_fonts, title.about, margin, width, y, style) + ruleGap;
        page.underline(margin, width, y, issuerLineShare);
    }
    Slab slab = page.slab(y + paragraphGap);
    slab.spaceBefore = 3 * paragraphGap;
    slab.keepWithNext = true;
    return {slab};
}

std::vector<Slab> SlabMaker::lineSlabs(const TextLines &lines, double left) const
{
    std::vector<Slab> slabs;
    for (int i = 0; i < lines.count(); ++i) {
        Slab slab;
        slab.height = lines.lineHeight();
        slab.paint = [lines, left, i](QPainter &painter) {
            lines.paint(painter, QPointF(left, 0), i, i + 1);
        };
        slabs.push_back(std::move(slab));
    }
    return slabs;
}

std::vector<Slab> SlabMaker::operator()(const Heading &heading) const
{
    const TextStyle style{.points = bodyPoints,
                          .bold = true,
                          .italic = heading.level >= 3,
                          .align = Align::Justified,
                          .firstLineIndent = firstLineIndent};
    std::vector<Slab> slabs = lineSlabs(TextLines(m_fonts, heading.text, m_frame.bodyWidth, style), 0);
    for (Slab &slab : slabs)
        slab.keepWithNext = true;
    slabs.front().spaceBefore = heading.level == 1 ? 2 * paragraphGap : paragraphGap;
    return slabs;
}

std::vector<Slab> SlabMaker::operator()(const Paragraph &text) const
{
    const double left = text.leftIndentMm * PaperFonts::twipsPerMm;
    const TextStyle style{
        .points = bodyPoints, .align = text.align, .firstLineIndent = text.indented ? firstLineIndent : 0};
    std::vector<Slab> slabs = lineSlabs(TextLines(m_fonts, text.runs, m_frame.bodyWidth - left, style), left);
    if (slabs.empty())
        return slabs;
    // No single first or last line on a page of its own.
    const std::size_t count = slabs.size();
    if (count > 1)
        slabs[0].keepWithNext = slabs[count - 2].keepWithNext = true;
    slabs.back().keepWithNext = text.keepWithNext;
    slabs.front().spaceBefore = paragraphGap;
    return slabs;
}

std::vector<Slab> SlabMaker::operator()(const Chart &chart) const
{
    const auto slabOf = [](const ChartPiece &piece) {
        Slab slab;
        slab.height = piece.height;
        slab.paint = piece.paint;
        slab.keepWithNext = true;
        return slab;
    };
    const ChartPieces pieces = chartPieces(chart, m_frame.bodyWidth, m_fonts);
    std::vector<Slab> slabs;
    slabs.reserve(pieces.head.size() + pieces.rows.size());
    for (const ChartPiece &piece : pieces.head)
        slabs.push_back(slabOf(piece));
    const auto header = std::make_shared<const std::vector<Slab>>(slabs);
    const bool isShort = pieces.rows.size() <= mostRowsTogether;
    for (const ChartPiece &piece : pieces.rows) {
        slabs.push_back(slabOf(piece));
        slabs.back().keepWithNext =
            isShort || &piece == &pieces.rows.front() || &piece == &pieces.rows.back();
        slabs.back().header = header;
    }
    const TextStyle style{.points = captionPoints, .italic = true, .align = Align::Center, .balanced = true};
    const size_t drawn = slabs.size();
    for (Slab &slab : lineSlabs(TextLines(m_fonts, chart.caption, m_frame.bodyWidth, style), 0)) {
        slab.keepWithNext = true;
        slabs.push_back(std::move(slab));
    }
    slabs[drawn].spaceBefore = paragraphGap / 2;
    slabs.front().spaceBefore = 2 * paragraphGap;
    slabs.back().keepWithNext = false;
    return slabs;
}

double SlabMaker::addSigner(Composition &into, const Signer &signer, double left, double width) const
{
    const TextStyle style{.points = bodyPoints, .bold = true, .align = Align::Center};
    double y = 0;
    for (const QString &line : signer.capacity)
        y = into.add(m_fonts, line, left, width, y, style);
    return into.add(m_fonts, signer.name, left, width, y + signatureTwips, style);
}

double SlabMaker::addRecipients(Composition &into, const QStringList &recipients, double width,
                                double y) const
{
    if (recipients.isEmpty())
        return y;
    y = into.add(m_fonts, QStringLiteral("Nơi nhận:"), 0, width, y,
                 {.points = recipientsLabelPoints, .bold = true, .italic = true});
    for (const QString &line : recipients)
        y = into.add(m_fonts, line, 0, width, y, {.points = recipientsPoints});
    return y;
}

std::vector<Slab> SlabMaker::operator()(const SignatureBlock &block) const
{
    const double half = m_frame.bodyWidth / 2;
    Composition page;
    const double rightY = addSigner(page, block.right, half, half);
    double y = 0;
    if (block.left) {
        y = std::max(rightY, addSigner(page, *block.left, 0, half));
        y = addRecipients(page, block.recipients, half, y + paragraphGap);
    } else {
        const double margin = 5 * PaperFonts::twipsPerMm;
        y = std::max(rightY, addRecipients(page, block.recipients, half - margin, 0));
    }
    Slab slab = page.slab(y);
    slab.spaceBefore = 2 * paragraphGap;
    return {slab};
}

std::vector<Slab> SlabMaker::operator()(const PageBreak &pageBreak) const
{
    Slab slab;
    slab.startsPage = true;
    slab.startsPart = pageBreak.restartsNumbers;
    slab.paint = [](QPainter &) {};
    return {slab};
}

std::vector<Slab> SlabMaker::operator()(const Appendix &appendix) const
{
    TextStyle style{.points = bodyPoints, .bold = true, .align = Align::Center, .balanced = true};
    Composition page;
    double y = page.add(m_fonts, appendix.label, 0, m_frame.bodyWidth, 0, style);
    y = page.add(m_fonts, appendix.title, 0, m_frame.bodyWidth, y, style);
    style.bold = false;
    style.italic = true;
    y = page.add(m_fonts, appendix.reference, 0, m_frame.bodyWidth, y, style);
    Slab slab = page.slab(y + paragraphGap);
    slab.keepWithNext = true;
    slab.startsPage = slab.startsPart = true;
    slab.landscape = appendix.landscape;
    return {slab};
}

} // namespace

std::vector<Slab> slabsOf(const DocumentBlock &block, const PageFrame &frame, const PaperFonts &fonts,
                          const Progress &progress)
{
    return std::visit(SlabMaker(frame, fonts, progress), block);
}

} // namespace sovang
