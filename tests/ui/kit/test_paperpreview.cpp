// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "kit/look/paperpreview.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

using namespace sovang;

namespace {

constexpr int drawnAfter = 20'000; ///< ms, at most

/// One page, all of one colour; \a strokes make it long to draw.
QByteArray coloredPage(Qt::GlobalColor color, int strokes)
{
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    QPdfWriter writer(&pdf);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    QPainter painter(&writer);
    const QRect page = painter.viewport();
    painter.fillRect(page, color);
    painter.setPen(color);
    for (int i = 0; i < strokes; ++i)
        painter.drawLine(0, i % page.height(), page.width(), (7 * i) % page.height());
    painter.end();
    return pdf.data();
}

QColor middleOf(QWidget &widget)
{
    const QImage seen = widget.grab().toImage();
    return seen.pixelColor(seen.rect().center());
}

} // namespace

TEST_CASE("A paper that is drawn when the next one is chosen already is not shown in its place")
{
    PaperPreview preview;
    preview.resize(400, 500);
    preview.show();
    preview.showPdf(coloredPage(Qt::blue, 20'000));
    preview.grab(); // now it is being drawn
    preview.showPdf(coloredPage(Qt::red, 0));
    CHECK(QTest::qWaitFor([&] { return middleOf(preview) == Qt::red; }, drawnAfter));
}
