// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/boundpdf.h"

#include "base/at.h"
#include "base/wholefile.h"
#include "documents/layout.h"
#include "documents/page.h"
#include "documents/pdffile.h"
#include "documents/pdfobjects.h"

#include <QPainter>
#include <QPdfWriter>

namespace sovang {

namespace {

/// Paints part after part, on a sheet of its own each.
class Binder
{
public:
    Binder(QPdfWriter &writer, const PagePainter &pages) : m_writer(writer), m_pages(pages)
    {
        writer.setPageSize(QPageSize(QPageSize::A4));
    }

    void paint(const BoundPart &part)
    {
        m_bookmarks.emplace_back(part.bookmark, m_painted);
        std::visit([this](const auto &content) { paintContent(content); }, part.content);
    }

    const std::vector<std::pair<QString, int>> &bookmarks() const { return m_bookmarks; }

private:
    void paintContent(const Document &document)
    {
        for (const SheetPage &page : layOut(document, m_pages.fonts())) {
            turn(page.landscape);
            paintSheet(m_painter, page, document, m_pages.fonts());
        }
    }
    void paintContent(const CertificateData &certificate)
    {
        const Page page = certificatePage(certificate);
        m_writer.setPageSize(
            QPageSize(page.size.transposed(), QPageSize::Millimeter, {}, QPageSize::FuzzyMatch));
        turn(true);
        m_pages.paint(m_painter, page);
        m_writer.setPageSize(QPageSize(QPageSize::A4));
    }
    void turn(bool landscape)
    {
        m_writer.setPageOrientation(landscape ? QPageLayout::Landscape : QPageLayout::Portrait);
        if (m_painted++ == 0)
            m_painter.begin(&m_writer);
        else
            m_writer.newPage();
    }

    QPdfWriter &m_writer;
    const PagePainter &m_pages;
    QPainter m_painter;
    int m_painted = 0;
    std::vector<std::pair<QString, int>> m_bookmarks;
};

QByteArray referenceTo(int number)
{
    return QByteArray::number(number) + " 0 R";
}

/// A text of a PDF, in UTF-16 (ISO 32000-1, 7.9.2.2).
QByteArray pdfText(const QString &text)
{
    QByteArray hex = "<FEFF";
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex + '>';
}

} // namespace

std::vector<int> pageCounts(const std::vector<BoundPart> &parts)
{
    const PaperFonts fonts;
    std::vector<int> counts;
    for (const BoundPart &part : parts) {
        const auto *document = std::get_if<Document>(&part.content);
        counts.push_back(document ? static_cast<int>(layOut(*document, fonts).size()) : 1);
    }
    return counts;
}

void writeBoundPdf(const QString &path, const QString &title, const std::vector<BoundPart> &parts,
                   const Progress &progress)
{
    const PagePainter pages;
    std::vector<std::pair<QString, int>> bookmarks;
    const QByteArray pdf = pdfBytes(title, [&](QPdfWriter &writer) {
        Binder binder(writer, pages);
        progress.forEach(parts, [&binder](const BoundPart &part) { binder.paint(part); });
        bookmarks = binder.bookmarks();
    });
    writeWholeFile(path, withBookmarks(pdf, bookmarks).value_or(pdf));
}

// A list of items that point at their neighbours (ISO 32000-1, 12.3.3).
std::optional<QByteArray> withBookmarks(const QByteArray &pdf,
                                        const std::vector<std::pair<QString, int>> &bookmarks)
{
    PdfObjects objects(pdf);
    const std::vector<int> pages = objects.pages();
    const QByteArray catalog = objects.isValid() ? objects.text(objects.root()) : QByteArray();
    const qsizetype end = catalog.lastIndexOf(">>");
    if (pages.empty() || end < 0 || bookmarks.empty())
        return std::nullopt;
    const int list = objects.nextNumber();
    const int count = static_cast<int>(bookmarks.size());
    for (int i = 0; i < count; ++i) {
        const auto &[words, page] = bookmarks[at(i)];
        if (page < 0 || page >= static_cast<int>(pages.size()))
            return std::nullopt;
        QByteArray item = "<<\n/Title " + pdfText(words) + "\n/Parent " + referenceTo(list) + "\n/Dest [" +
                          referenceTo(pages[at(page)]) + " /Fit]\n";
        if (i > 0)
            item += "/Prev " + referenceTo(list + i) + '\n';
        if (i + 1 < count)
            item += "/Next " + referenceTo(list + i + 2) + '\n';
        objects.set(list + 1 + i, item + ">>\n");
    }
    objects.set(list, "<<\n/Type /Outlines\n/First " + referenceTo(list + 1) + "\n/Last " +
                          referenceTo(list + count) + "\n/Count " + QByteArray::number(count) + "\n>>\n");
    QByteArray withOutlines = catalog;
    objects.set(objects.root(),
                withOutlines.insert(end, "/Outlines " + referenceTo(list) + "\n/PageMode /UseOutlines\n"));
    return objects.written();
}

} // namespace sovang
