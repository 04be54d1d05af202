// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/rulerpage.h"

#include "base/points.h"
#include "documents/pdffile.h"

#include <QPainter>
#include <QPdfWriter>

#include <cmath>

namespace sovang {

namespace {

constexpr double clearance = 8; // mm, of a number from the other ruler
const QColor rulerInk(0x1e, 0x1f, 0x21);

PageText rulerText(const QString &text, const QRectF &box, double points)
{
    PageText item;
    item.name = QStringLiteral("trang thử");
    item.text = text;
    item.box = box;
    item.minPoints = points;
    item.maxPoints = points;
    return item;
}

/// Longer at each fifth and tenth millimetre.
double tickOf(int mm)
{
    return mm % 10 == 0 ? 6 : mm % 5 == 0 ? 4 : 2;
}

void addRuler(Page &page, bool isAcross)
{
    const double length = isAcross ? page.size.width() : page.size.height();
    const double crossing = length / 2; // with the other one
    const double middle = (isAcross ? page.size.height() : page.size.width()) / 2;
    const auto at = [isAcross](double along, double beside) {
        return isAcross ? QPointF(along, beside) : QPointF(beside, along);
    };
    page.items.push_back(PageRule{{at(0, middle), at(length, middle)}, rulerInk, 0.2});
    for (int mm = 1; mm < length; ++mm) {
        page.items.push_back(PageRule{{at(mm, middle), at(mm, middle + tickOf(mm))}, rulerInk, 0.1});
        const bool isAtOther = std::abs(mm - crossing) < clearance;
        if (mm % 10 == 0 && mm + 5 < length && !isAtOther)
            page.items.push_back(
                rulerText(QString::number(mm), QRectF(at(mm, middle + 9) - QPointF(5, 2), QSizeF(10, 4)), 7));
    }
}

} // namespace

Page rulerPage(const CertificateLayout &layout, const CertificateSettings &settings)
{
    Page page{layout.size(), {}};
    addRuler(page, true);
    addRuler(page, false);
    const QRectF words(page.size.width() / 2 + 15, page.size.height() / 2 - 45, page.size.width() / 2 - 30,
                       6);
    int line = 0;
    for (const QString &text :
         {QStringLiteral("Trang thử máy in, đơn vị mm"),
          QStringLiteral("Đo từ mép trái tờ giấy đến vạch 50 nằm ngang, từ mép trên đến vạch 50 thẳng đứng."),
          QStringLiteral("Đo được dài hơn 50 mm: nhập phần hơn với dấu trừ; ngắn hơn: nhập phần thiếu."),
          QStringLiteral("Trang này đã dịch sang phải %1 mm, xuống dưới %2 mm.")
              .arg(millimetreText(settings.offset.x()), millimetreText(settings.offset.y()))}) {
        PageText item = rulerText(text, words.translated(0, 7.0 * line++), 10);
        item.minPoints = 6;
        page.items.push_back(item);
    }
    return settings.offset.isNull() ? page : moved(std::move(page), settings.offset);
}

QByteArray rulerPdf(const CertificateLayout &layout, const CertificateSettings &settings)
{
    const Page page = rulerPage(layout, settings);
    return pdfBytes(QStringLiteral("Trang thử máy in"), [&page](QPdfWriter &writer) {
        writer.setPageSize(
            QPageSize(page.size.transposed(), QPageSize::Millimeter, {}, QPageSize::FuzzyMatch));
        writer.setPageOrientation(QPageLayout::Landscape);
        QPainter painter(&writer);
        PagePainter().paint(painter, page);
    });
}

std::optional<double> parseMillimetres(QStringView text)
{
    constexpr qint64 most = 5000; // hundredths
    text = text.trimmed();
    const bool isNegative = text.startsWith(u'-') || text.startsWith(u'−');
    const std::optional<Points> size = Points::parse(isNegative ? text.mid(1) : text);
    if (!size || size->hundredths() > most)
        return std::nullopt;
    const double mm = static_cast<double>(size->hundredths()) / 100;
    return isNegative ? -mm : mm;
}

QString millimetreText(double mm)
{
    return Points::fromHundredths(qRound64(mm * 100)).toDisplay();
}

} // namespace sovang
