// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/contactsheet.h"

#include "base/error.h"
#include "documents/pdffile.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <functional>

namespace sovang {

namespace {

struct ContactSheetText
{
    Q_DECLARE_TR_FUNCTIONS(Certificate)
};

constexpr int acrossSheet = 4;
constexpr double marginMm = 5;
constexpr double paperMm = 210; ///< width of A4

std::vector<Page> smallPages(const std::vector<CertificateData> &certificates)
{
    std::vector<Page> pages;
    CertificateSheets sheets;
    for (const CertificateData &data : certificates) {
        if (std::ssize(pages) == mostOnContactSheet)
            break;
        if (sheets.faults({data}).front().isEmpty())
            pages.push_back(certificatePage(data));
    }
    return pages;
}

} // namespace

QByteArray contactSheetPdf(std::vector<CertificateData> certificates)
{
    std::ranges::stable_sort(certificates, std::ranges::greater(),
                             [](const CertificateData &data) { return data.unitName.size(); });
    const std::vector<Page> pages = smallPages(certificates);
    if (pages.empty())
        throw Error(Error::Kind::BadInput, ContactSheetText::tr("There is no certificate to print."));
    return pdfBytes(QStringLiteral("Giấy công nhận có tên dài nhất"), [&pages](QPdfWriter &writer) {
        writer.setPageSize(QPageSize(QPageSize::A4));
        QPainter painter(&writer);
        const PagePainter sheet;
        const double width = (paperMm - marginMm) / acrossSheet - marginMm;
        for (int i = 0; i < static_cast<int>(pages.size()); ++i) {
            const QSizeF size = pages[static_cast<size_t>(i)].size;
            const double scale = width / size.width();
            const int column = i % acrossSheet;
            const int row = i / acrossSheet;
            const QPointF corner(marginMm + column * (width + marginMm),
                                 marginMm + row * (size.height() * scale + marginMm));
            painter.save();
            painter.translate(corner * PaperFonts::twipsPerMm);
            painter.scale(scale, scale);
            sheet.paint(painter, pages[static_cast<size_t>(i)]);
            painter.restore();
        }
    });
}

} // namespace sovang
