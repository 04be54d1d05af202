// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/sheetpdf.h"

#include "base/parallel.h"
#include "documents/pdffile.h"
#include "documents/pdfobjects.h"
#include "documents/sheetletters.h"

#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <array>

namespace sovang {

namespace {

using Items = std::vector<PageItem>;

constexpr double pointsPerMm = 72 / 25.4;

QByteArray shortNumber(double value)
{
    QByteArray text = QByteArray::number(value, 'f', 3);
    while (text.endsWith('0'))
        text.chop(1);
    return text.endsWith('.') ? text.chopped(1) : text;
}

QByteArray numbers(std::initializer_list<double> values)
{
    QByteArray text;
    for (const double value : values)
        text += shortNumber(value) + ' ';
    return text;
}

QByteArray numbered(int number)
{
    return QByteArray::number(number) + " 0 R ";
}

QByteArray streamOf(const QByteArray &content)
{
    constexpr qsizetype sizeBefore = 4; // qCompress tells the size first, and then it is as PDF wants it
    const QByteArray packed = qCompress(content).mid(sizeBefore);
    return "<</Length " + QByteArray::number(packed.size()) + "/Filter/FlateDecode>>\nstream\n" + packed +
           "\nendstream\n";
}

std::size_t faceNumber(const PageText &text)
{
    return (text.bold ? 1U : 0U) + (text.italic ? 2U : 0U);
}

/// A face of the papers, what is used of it, and its name in the PDF.
struct Face
{
    SheetLetters letters;
    QFont font;
    QByteArray name; ///< `/F7`
    QByteArray reference;
};

/// What stands on all of \a sheets in the same place.
Items alikeIn(const std::vector<Items> &sheets)
{
    Items alike;
    for (std::size_t i = 0; i < sheets.front().size(); ++i) {
        const PageItem &item = sheets.front()[i];
        if (std::ranges::all_of(sheets,
                                [&](const Items &sheet) { return i < sheet.size() && sheet[i] == item; }))
            alike.push_back(item);
    }
    return alike;
}

class SheetsPdf
{
public:
    SheetsPdf(const Page &ground, const PagePainter &painter) : m_ground(ground), m_painter(painter)
    {
        for (const unsigned face : {0U, 1U, 2U, 3U}) {
            const bool isBold = (face & 1U) != 0;
            const bool isItalic = (face & 2U) != 0;
            const QFont font = m_painter.fonts().font(measurePoints, isBold, isItalic);
            m_faces.push_back({SheetLetters(QRawFont::fromFont(font), QFontMetricsF(font),
                                            measurePoints * PaperFonts::twipsPerPoint),
                               font,
                               {},
                               {}});
        }
    }

    /// False if one of them needs more than letters side by side.
    bool takeLetters(const std::vector<Items> &sheets)
    {
        for (const Items &sheet : sheets) {
            for (const PageItem &item : sheet) {
                if (std::holds_alternative<PagePath>(item))
                    return false;
                const auto *text = std::get_if<PageText>(&item);
                if (text && !SheetLetters::isPlain(text->text))
                    return false;
                if (text)
                    m_faces[faceNumber(*text)].letters.add(text->text);
            }
        }
        return true;
    }

    std::optional<QByteArray> written(const QString &title, const std::vector<Items> &sheets,
                                      const Progress &progress)
    {
        PdfObjects pdf(paintedByQt(title));
        const std::vector<int> painted = pdf.pages();
        if (!findFonts(pdf, painted))
            return std::nullopt;
        const int ground = painted.back();
        const Items alike = alikeIn(sheets);
        int next = pdf.nextNumber();
        const auto put = [&](const QByteArray &text) {
            pdf.set(next, text);
            return next++;
        };
        // The ground must leave no trace in the state of what is drawn above: q saves it, Q restores it.
        const QByteArray below = numbered(put(streamOf("q"))) + numbered(pdf.reference(ground, "/Contents")) +
                                 numbered(put(streamOf("Q\n" + content(alike))));
        std::vector<QByteArray> streams;
        progress.forEach(sheets, [&](const Items &sheet) { streams.push_back(content(sheet, alike)); });
        inParallel(streams.size(), [&streams](std::size_t i) { streams[i] = streamOf(streams[i]); });
        QByteArray kids;
        for (const QByteArray &stream : streams) {
            const QByteArray own = numbered(put(stream));
            kids += numbered(put("<</Type/Page/Parent " + numbered(pdf.pageList()) + "/Contents[" + below +
                                 own + "]>>\n"));
        }
        pdf.set(pdf.pageList(), "<</Type/Pages/Count " + QByteArray::number(sheets.size()) +
                                    mediaBox(pdf, ground) + "/Resources" + resources(pdf, ground) + "/Kids[" +
                                    kids + "]>>\n");
        for (const int page : painted)
            pdf.set(page, "null\n");
        return pdf.written();
    }

private:
    static constexpr double measurePoints = 50;

    /// A page with the letters of each face that is used, and then the ground.
    QByteArray paintedByQt(const QString &title) const
    {
        return pdfBytes(title, [this](QPdfWriter &writer) {
            const QSizeF &size = m_ground.size;
            const bool isLandscape = size.width() > size.height();
            writer.setPageSize(QPageSize(isLandscape ? size.transposed() : size, QPageSize::Millimeter, {},
                                         QPageSize::FuzzyMatch));
            writer.setPageOrientation(isLandscape ? QPageLayout::Landscape : QPageLayout::Portrait);
            QPainter painter(&writer);
            for (const Face &face : m_faces) {
                if (face.letters.isEmpty())
                    continue;
                painter.setFont(face.font);
                painter.drawText(QPointF(0, measurePoints * PaperFonts::twipsPerPoint),
                                 face.letters.sample());
                writer.newPage();
            }
            m_painter.paint(painter, m_ground);
        });
    }

    bool findFonts(const PdfObjects &pdf, const std::vector<int> &pages)
    {
        std::size_t page = 0;
        for (Face &face : m_faces) {
            if (face.letters.isEmpty())
                continue;
            if (page + 1 >= pages.size())
                return false;
            const QByteArray text = pdf.text(pdf.reference(pages[page++], "/Resources"));
            const qsizetype start = text.indexOf("/F", text.indexOf("/Font <<") + 5);
            face.name = text.mid(start, text.indexOf(' ', start) - start);
            const int font = PdfObjects::referenceIn(text, face.name + ' ');
            if (start < 0 || font < 0 || !face.letters.isEmbeddedAs(pdf, font))
                return false;
            face.reference = numbered(font);
        }
        return page + 1 == pages.size();
    }

    static QByteArray mediaBox(const PdfObjects &pdf, int page)
    {
        const QByteArray text = pdf.text(page);
        const qsizetype start = text.indexOf("/MediaBox");
        return text.mid(start, text.indexOf(']', start) + 1 - start);
    }

    /// What the ground uses, and all fonts.
    QByteArray resources(const PdfObjects &pdf, int page) const
    {
        QByteArray text = pdf.text(pdf.reference(page, "/Resources")).trimmed();
        const qsizetype start = text.indexOf("/Font <<");
        if (start >= 0)
            text.remove(start, text.indexOf(">>", start) + 2 - start);
        QByteArray fonts = "/Font<<";
        for (const Face &face : m_faces) {
            if (!face.letters.isEmpty())
                fonts += face.name + ' ' + face.reference;
        }
        return text.insert(text.lastIndexOf(">>"), fonts + ">>");
    }

    QByteArray content(const Items &items, const Items &without = {})
    {
        QByteArray bytes;
        m_colour = QColor();
        for (const PageItem &item : items) {
            if (std::ranges::find(without, item) == without.end())
                std::visit([&](const auto &each) { write(each, bytes); }, item);
        }
        return bytes;
    }

    double fromBottom(double mm) const { return (m_ground.size.height() - mm) * pointsPerMm; }

    void useColour(const QColor &colour, QByteArray &bytes)
    {
        if (colour != m_colour)
            bytes += numbers({colour.redF(), colour.greenF(), colour.blueF()}) + "rg\n";
        m_colour = colour;
    }

    void write(const PageText &text, QByteArray &bytes)
    {
        const std::optional<FittedText> placed = text.text.isEmpty() ? std::nullopt : m_painter.fit(text);
        if (!placed)
            return;
        Face &face = m_faces[faceNumber(text)];
        useColour(text.colour, bytes);
        bytes += "BT\n" + face.name + ' ' + shortNumber(placed->points) + " Tf\n";
        QPointF before;
        for (const PlacedLine &line : m_painter.placedLines(text, *placed)) {
            const QPointF start(line.start.x() * pointsPerMm, fromBottom(line.start.y()));
            bytes += numbers({start.x() - before.x(), start.y() - before.y()}) + "Td" +
                     face.letters.line(line.text) + '\n';
            before = start;
        }
        bytes += "ET\n";
    }

    void write(const PageRule &rule, QByteArray &bytes) const
    {
        const QColor &colour = rule.colour;
        bytes += numbers({colour.redF(), colour.greenF(), colour.blueF()}) + "RG " +
                 shortNumber(rule.widthMm * pointsPerMm) + " w " +
                 numbers({rule.line.x1() * pointsPerMm, fromBottom(rule.line.y1())}) + "m " +
                 numbers({rule.line.x2() * pointsPerMm, fromBottom(rule.line.y2())}) + "l S\n";
    }

    // A picture of one bit a square, through which the colour is painted. In hexadecimal digits, for readers
    // look for the end of it by its bytes.
    void write(const PageCode &code, QByteArray &bytes)
    {
        const QrModules &modules = code.modules;
        const QByteArray size = QByteArray::number(modules.size);
        QByteArray light = modules.rows; // 0 paints
        for (char &eight : light)
            eight = static_cast<char>(~eight);
        const QRectF box = code.box();
        useColour(code.colour, bytes);
        bytes += "q " + shortNumber(box.width() * pointsPerMm) + " 0 0 " +
                 numbers({box.height() * pointsPerMm, box.left() * pointsPerMm, fromBottom(box.bottom())}) +
                 "cm\nBI/W " + size + "/H " + size + "/IM true/F/AHx ID " + light.toHex() + "> EI\nQ\n";
    }

    // No stretch of what Qt draws is copied.
    void write(const PagePath &, QByteArray &) const {}

    const Page &m_ground;
    const PagePainter &m_painter;
    std::vector<Face> m_faces;
    QColor m_colour;
};

} // namespace

std::optional<QByteArray> sheetsPdf(const QString &title, const Page &ground,
                                    const std::vector<std::vector<PageItem>> &sheets,
                                    const PagePainter &painter, const Progress &progress)
{
    SheetsPdf pdf(ground, painter);
    return pdf.takeLetters(sheets) ? pdf.written(title, sheets, progress) : std::nullopt;
}

} // namespace sovang
