// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdfwriter.h"

#include "base/wholefile.h"
#include "documents/layout.h"
#include "documents/pdffile.h"

#include <QPainter>
#include <QPdfWriter>

namespace sovang {

QByteArray pdfOf(const Document &document, const Progress &progress)
{
    const PaperFonts fonts;
    // Laying out takes about as long as painting.
    const auto half = [&progress](qint64 index) {
        return Progress([&progress, index](qint64 done, qint64 whole) {
            progress.tell(index * whole + done, 2 * whole);
            return true;
        });
    };
    const Progress painting = half(1);
    const std::vector<SheetPage> pages = layOut(document, fonts, half(0));
    return pdfBytes(document.title, [&](QPdfWriter &writer) {
        const auto turn = [&](const SheetPage &page) {
            writer.setPageOrientation(page.landscape ? QPageLayout::Landscape : QPageLayout::Portrait);
        };
        writer.setPageSize(QPageSize(QPageSize::A4));
        turn(pages.front());
        QPainter painter(&writer);
        painting.forEach(pages, [&](const SheetPage &page) {
            if (&page != &pages.front()) {
                turn(page);
                writer.newPage();
            }
            paintSheet(painter, page, document, fonts);
        });
    });
}

void writePdf(const Document &document, const QString &path, const Progress &progress)
{
    writeWholeFile(path, pdfOf(document, progress));
}

} // namespace sovang
