// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/chartsaving.h"

#include "base/wholefile.h"
#include "documents/chartpieces.h"
#include "documents/textlines.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

#include <cmath>

namespace sovang {

namespace {

constexpr double pictureWidth = 165 * PaperFonts::twipsPerMm; ///< between the margins of a page
constexpr double pictureMargin = 3 * PaperFonts::twipsPerMm;
constexpr double pictureDots = 200; ///< an inch
constexpr double captionPoints = 12;

/// All pieces from above to below, and the caption.
class ChartSheet
{
public:
    explicit ChartSheet(const Chart &chart)
        : m_pieces(chartPieces(chart, pictureWidth, m_fonts)),
          m_caption(m_fonts, chart.caption, pictureWidth,
                    {.points = captionPoints, .italic = true, .align = Align::Center})
    {}

    QSizeF size() const
    {
        double height = m_pieces.headHeight();
        for (const ChartPiece &piece : m_pieces.rows)
            height += piece.height;
        return {pictureWidth + 2 * pictureMargin, height + m_caption.height() + 3 * pictureMargin};
    }

    void paint(QPainter &painter) const
    {
        painter.fillRect(QRectF(QPointF(), size()), Qt::white);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.translate(pictureMargin, pictureMargin);
        for (const auto *pieces : {&m_pieces.head, &m_pieces.rows}) {
            for (const ChartPiece &piece : *pieces) {
                painter.save();
                piece.paint(painter);
                painter.restore();
                painter.translate(0, piece.height);
            }
        }
        painter.setPen(Qt::black);
        m_caption.paint(painter, {0, pictureMargin});
    }

private:
    PaperFonts m_fonts;
    ChartPieces m_pieces;
    TextLines m_caption;
};

QByteArray svgOf(const Chart &chart)
{
    const ChartSheet sheet(chart);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(chart.caption);
    generator.setResolution(1440); // a twip is the unit
    generator.setSize(sheet.size().toSize());
    generator.setViewBox(QRectF(QPointF(), sheet.size()));
    QPainter painter(&generator);
    sheet.paint(painter);
    painter.end();
    return bytes;
}

QByteArray pngOf(const Chart &chart)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    chartPicture(chart).save(&buffer, "PNG");
    return bytes;
}

} // namespace

QImage chartPicture(const Chart &chart)
{
    const ChartSheet sheet(chart);
    const double scale = pictureDots / 1440;
    QImage image((sheet.size() * scale).toSize(), QImage::Format_RGB32);
    image.setDotsPerMeterX(static_cast<int>(pictureDots / 0.0254));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    QPainter painter(&image);
    painter.scale(scale, scale);
    sheet.paint(painter);
    return image;
}

void writeChart(const Chart &chart, const QString &path)
{
    const bool isSvg = path.endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive);
    writeWholeFile(path, isSvg ? svgOf(chart) : pngOf(chart));
}

} // namespace sovang
