// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "base/error.h"
#include "documents/page.h"

#include <QImage>
#include <QPainter>

using namespace sovang;

namespace {

PageText textOf(const QString &text)
{
    PageText item;
    item.name = QStringLiteral("name");
    item.text = text;
    item.box = QRectF(20, 30, 120, 30);
    item.minPoints = 10;
    item.maxPoints = 40;
    item.maxLines = 3;
    return item;
}

} // namespace

TEST_CASE("A text is set at the largest size that fits its box")
{
    const PagePainter painter;
    for (const int words : {1, 3, 6, 10, 16}) {
        PageText item = textOf(QStringLiteral("Nguyễn ").repeated(words).trimmed());
        const auto placed = painter.fit(item);
        REQUIRE(placed);
        CHECK(item.box.contains(placed->bounds));
        CHECK(placed->lines.size() <= 3);
        CHECK(placed->points <= 40);
        if (placed->points == 40)
            continue;
        item.minPoints = placed->points + 0.5;
        CHECK_FALSE(painter.fit(item));
    }
}

TEST_CASE("A text that does not fit at its smallest size is refused with its words")
{
    const PagePainter painter;
    const PageText item = textOf(QStringLiteral("Nguyễn ").repeated(120).trimmed());
    CHECK_FALSE(painter.fit(item));
    QImage image(10, 10, QImage::Format_RGB32);
    QPainter canvas(&image);
    CHECK_THROWS_AS(painter.paint(canvas, {{297, 210}, {item}}), Error);
}

TEST_CASE("A compound is kept on one line where a slightly smaller size allows it")
{
    PageText item = textOf(QStringLiteral("Trung tâm Giáo dục thường xuyên và Hướng nghiệp huyện Đắk Mil"));
    item.box = QRectF(20, 30, 160, 30);
    const auto placed = PagePainter().fit(item);
    REQUIRE(placed);
    CHECK(placed->lines.join(u'|') == u"Trung tâm Giáo dục thường xuyên|và Hướng nghiệp huyện Đắk Mil");
}

TEST_CASE("Enlarging a page to A3 keeps its lines")
{
    const PagePainter painter;
    const Page page{{297, 210}, {textOf(QStringLiteral("Trường Trung học phổ thông Trần Hưng Đạo"))}};
    const Page large = scaled(page, 1.41421356);
    CHECK(large.size.width() == Approx(420).epsilon(0.001));
    const auto before = painter.fit(std::get<PageText>(page.items[0]));
    const auto after = painter.fit(std::get<PageText>(large.items[0]));
    REQUIRE((before && after));
    CHECK(before->lines == after->lines);
    CHECK(after->points == Approx(before->points * 1.414).margin(1));
}

TEST_CASE("A page is painted at its real size on any device")
{
    Page page{{50, 50}, {}};
    QPainterPath square;
    square.addRect(10, 20, 10, 10);
    page.items.emplace_back(PagePath{square, Qt::red, {}, 0});
    QImage image(500, 500, QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setDotsPerMeterX(10000); // ten dots a millimetre
    image.setDotsPerMeterY(10000);
    QPainter canvas(&image);
    scaleToTwips(canvas);
    PagePainter().paint(canvas, page);
    canvas.end();
    CHECK(image.pixelColor(150, 250) == QColor(Qt::red));
    CHECK(image.pixelColor(97, 250) == QColor(Qt::white));
    CHECK(image.pixelColor(203, 250) == QColor(Qt::white));
    CHECK(image.pixelColor(150, 303) == QColor(Qt::white));
}
