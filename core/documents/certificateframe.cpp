// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/certificateframe.h"

#include <QTransform>

#include <cmath>
#include <numbers>

namespace sovang {

namespace {

constexpr double sheetWidth = 297;
constexpr double sheetHeight = 210;
constexpr double outerInset = 9;
constexpr double innerInset = 12;
constexpr double cornerRadius = 15;

const QColor paper(0xff, 0xfd, 0xf6);
const QColor gold(0xb0, 0x8a, 0x2e);
const QColor paleGold(0xf3, 0xe6, 0xc0);
const QColor drum(0xfb, 0xf4, 0xe1);

QPainterPath rectangle(double inset)
{
    QPainterPath path;
    path.addRect(QRectF(inset, inset, sheetWidth - 2 * inset, sheetHeight - 2 * inset));
    return path;
}

/// A rectangle whose corners are cut out round, so that each makes room for a flower.
QPainterPath hollowRectangle(double inset, double radius)
{
    const QRectF box(inset, inset, sheetWidth - 2 * inset, sheetHeight - 2 * inset);
    const QSizeF size(2 * radius, 2 * radius);
    const auto around = [&](QPointF centre) { return QRectF(centre - QPointF(radius, radius), size); };
    QPainterPath path;
    path.moveTo(box.left() + radius, box.top());
    path.lineTo(box.right() - radius, box.top());
    path.arcTo(around(box.topRight()), 180, 90);
    path.lineTo(box.right(), box.bottom() - radius);
    path.arcTo(around(box.bottomRight()), 90, 90);
    path.lineTo(box.left() + radius, box.bottom());
    path.arcTo(around(box.bottomLeft()), 0, 90);
    path.lineTo(box.left(), box.top() + radius);
    path.arcTo(around(box.topLeft()), 270, 90);
    path.closeSubpath();
    return path;
}

/// A petal that grows from the origin upwards.
QPainterPath petal(double length, double width)
{
    QPainterPath path;
    path.moveTo(0, 0);
    path.cubicTo(width * 0.9, -length * 0.25, width * 0.75, -length * 0.7, 0, -length);
    path.cubicTo(-width * 0.75, -length * 0.7, -width * 0.9, -length * 0.25, 0, 0);
    return path;
}

/// An open lotus, seen from the side, its root at the origin.
void addLotus(std::vector<PageItem> &items, const QTransform &place)
{
    struct Petal
    {
        double angle;
        double length;
        double width;
        bool light;
    };
    // From the back to the front.
    constexpr Petal petals[] = {{-68, 8.6, 3.2, false}, {68, 8.6, 3.2, false},  {-46, 9.8, 3.6, false},
                                {46, 9.8, 3.6, false},  {-21, 10.8, 3.9, true}, {21, 10.8, 3.9, true},
                                {0, 11.4, 4.1, true}};
    for (const Petal &each : petals) {
        const QTransform turn = QTransform().rotate(each.angle) * place;
        items.push_back(
            PagePath{turn.map(petal(each.length, each.width)), each.light ? paleGold : paper, gold, 0.3});
    }
    QPainterPath seed;
    seed.addEllipse(QPointF(0, 0), 1.5, 1.5);
    items.push_back(PagePath{place.map(seed), gold, {}, 0});
}

/// The star and rings of a Đông Sơn drum.
void addDrum(std::vector<PageItem> &items, QPointF centre)
{
    constexpr int rays = 14;
    constexpr double starRadius = 21;
    QPainterPath star;
    for (int i = 0; i < 2 * rays; ++i) {
        const double radius = i % 2 == 0 ? starRadius : starRadius * 0.36;
        const double angle = i * std::numbers::pi / rays - std::numbers::pi / 2;
        const QPointF point = centre + radius * QPointF(std::cos(angle), std::sin(angle));
        i == 0 ? star.moveTo(point) : star.lineTo(point);
    }
    star.closeSubpath();
    items.push_back(PagePath{star, drum, {}, 0});
    QPainterPath rings;
    for (const double radius : {24.0, 27.5, 40.0, 43.5})
        rings.addEllipse(centre, radius, radius);
    items.push_back(PagePath{rings, {}, drum, 0.9});
    // Saw teeth between the rings, all around.
    constexpr int teeth = 56;
    QPainterPath saw;
    for (int i = 0; i < teeth; ++i) {
        const auto at = [&](double radius, double step) {
            const double angle = (i + step) * 2 * std::numbers::pi / teeth;
            return centre + radius * QPointF(std::cos(angle), std::sin(angle));
        };
        saw.addPolygon(QPolygonF{at(29.5, 0), at(29.5, 1), at(38, 0.5), at(29.5, 0)});
    }
    items.push_back(PagePath{saw, drum, {}, 0});
}

} // namespace

std::vector<PageItem> certificateFrame()
{
    std::vector<PageItem> items;
    items.push_back(PagePath{rectangle(0), paper, {}, 0});
    addDrum(items, QPointF(sheetWidth / 2, 104));
    items.push_back(PagePath{rectangle(outerInset), {}, gold, 1.1});
    items.push_back(PagePath{hollowRectangle(innerInset, cornerRadius), {}, gold, 0.45});
    items.push_back(PagePath{hollowRectangle(innerInset + 1.4, cornerRadius), {}, gold, 0.2});
    const double root = outerInset + 5.4;
    for (int corner = 0; corner < 4; ++corner) {
        const bool right = corner == 1 || corner == 2;
        const bool low = corner >= 2;
        const QPointF origin(right ? sheetWidth - root : root, low ? sheetHeight - root : root);
        // 0° is up; the flower opens towards the middle of the sheet.
        const double angle = (low ? 45 : 135) * (right ? -1 : 1);
        addLotus(items, QTransform().rotate(angle) * QTransform::fromTranslate(origin.x(), origin.y()));
    }
    return items;
}

} // namespace sovang
