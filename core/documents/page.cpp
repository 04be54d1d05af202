// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/page.h"

#include "base/error.h"
#include "documents/linebreaks.h"

#include <QCoreApplication>
#include <QPainter>
#include <QTransform>

#include <algorithm>
#include <cmath>

namespace sovang {

namespace {

/// Texts are measured once at this size; without hinting, widths grow with the size.
constexpr double measurePoints = 100;
constexpr double smallerForWholeWords = 0.85;
constexpr double mm = PaperFonts::twipsPerMm;

std::size_t faceOf(const PageText &text)
{
    return (text.bold ? 1U : 0U) + (text.italic ? 2U : 0U);
}

double topOf(const PageText &text, double height)
{
    switch (text.vertical) {
    case PageText::Vertical::Middle:
        return text.box.top() + (text.box.height() - height) / 2;
    case PageText::Vertical::Bottom:
        return text.box.bottom() - height;
    case PageText::Vertical::Top:
        break;
    }
    return text.box.top();
}

double leftOf(Align align, const QRectF &box, double width)
{
    switch (align) {
    case Align::Center:
        return box.left() + (box.width() - width) / 2;
    case Align::Right:
        return box.right() - width;
    default:
        return box.left();
    }
}

} // namespace

PagePainter::PagePainter()
    : m_metrics{QFontMetricsF(m_fonts.font(measurePoints)), QFontMetricsF(m_fonts.font(measurePoints, true)),
                QFontMetricsF(m_fonts.font(measurePoints, false, true)),
                QFontMetricsF(m_fonts.font(measurePoints, true, true))}
{}

const QFontMetricsF &PagePainter::metrics(const PageText &text) const
{
    return m_metrics[faceOf(text)];
}

double PagePainter::widthOf(const QString &word, std::size_t face) const
{
    QHash<QString, double> &known = m_words[face];
    const auto found = known.constFind(word);
    if (found != known.constEnd())
        return *found;
    const double width = m_metrics[face].horizontalAdvance(word);
    known.insert(word, width);
    return width;
}

double PagePainter::lineWidth(const QString &line, const PageText &text) const
{
    const std::size_t face = faceOf(text);
    double width = 0;
    for (const QString &word : line.split(u' '))
        width += widthOf(word, face);
    return width + double(line.count(u' ')) * widthOf(QStringLiteral(" "), face);
}

PagePainter::Fit::Fit(const PageText &item)
    : text(item.text),
      box(item.box),
      minPoints(item.minPoints),
      maxPoints(item.maxPoints),
      look(unsigned(item.maxLines) << 16U | unsigned(faceOf(item)) << 8U | unsigned(item.align) << 4U |
           unsigned(item.vertical))
{}

size_t qHash(const PagePainter::Fit &fit, size_t seed)
{
    return qHashMulti(seed, fit.text, fit.box.x(), fit.box.y(), fit.box.width(), fit.look);
}

std::optional<FittedText> PagePainter::fit(const PageText &text) const
{
    const Fit key(text);
    const auto known = m_fitted.constFind(key);
    if (known != m_fitted.constEnd())
        return *known;
    return *m_fitted.insert(key, fitted(text));
}

std::optional<FittedText> PagePainter::fitted(const PageText &text) const
{
    std::vector<LineBreaker> parts;
    for (const QString &part : text.text.split(u'\n'))
        parts.emplace_back(part, [&](const QString &word) { return widthOf(word, faceOf(text)); });
    // mm at one point
    const double lineMm = metrics(text).lineSpacing() / mm / measurePoints;
    const auto linesAt = [&](double points) {
        const int room =
            std::min(text.maxLines, int(std::floor(text.box.height() / (lineMm * points) + 1e-6)));
        QStringList lines;
        for (const LineBreaker &part : parts) {
            const QStringList more =
                part.lines(text.box.width() * mm * measurePoints / points, room - int(lines.size()));
            if (more.isEmpty())
                return QStringList();
            lines += more;
        }
        return lines;
    };
    // Half points from the largest size down; what fits at one size fits at all smaller ones.
    int fits = -1;
    int tooLarge = int(std::lround((text.maxPoints - text.minPoints) * 2)) + 1;
    while (tooLarge - fits > 1) {
        const int middle = (tooLarge + fits) / 2;
        (linesAt(text.minPoints + middle * 0.5).isEmpty() ? tooLarge : fits) = middle;
    }
    if (fits < 0)
        return std::nullopt;
    // A little smaller is better than a torn compound; with forced breaks the writer has chosen.
    const auto pointsAt = [&](int step) { return text.minPoints + step * 0.5; };
    int best = fits;
    while (parts.size() == 1 && best >= 0 && pointsAt(best) >= pointsAt(fits) * smallerForWholeWords &&
           parts.front().tears(linesAt(pointsAt(best))))
        --best;
    if (best < 0 || pointsAt(best) < pointsAt(fits) * smallerForWholeWords)
        best = fits;
    FittedText result;
    result.points = pointsAt(best);
    result.lines = linesAt(result.points);
    result.lineHeight = lineMm * result.points;
    double widest = 0;
    for (const QString &line : result.lines)
        widest = std::max(widest, lineWidth(line, text) * result.points / measurePoints / mm);
    const double height = result.lineHeight * double(result.lines.size());
    result.bounds = QRectF(leftOf(text.align, text.box, widest), topOf(text, height), widest, height);
    return result;
}

std::vector<PlacedLine> PagePainter::placedLines(const PageText &text, const FittedText &fitted) const
{
    const double scale = fitted.points / measurePoints / mm;
    double baseline = fitted.bounds.top() + metrics(text).ascent() * scale;
    std::vector<PlacedLine> lines;
    for (const QString &line : fitted.lines) {
        lines.push_back(
            {line, QPointF(leftOf(text.align, text.box, lineWidth(line, text) * scale), baseline)});
        baseline += fitted.lineHeight;
    }
    return lines;
}

void PagePainter::paintItem(QPainter &painter, const PageText &text) const
{
    if (text.text.isEmpty())
        return;
    m_fonts.requireCharacters(text.text);
    const std::optional<FittedText> placed = fit(text);
    if (!placed) {
        const QString message =
            QCoreApplication::translate("Page", "“%1” does not fit its place on the sheet (%2).");
        throw Error(Error::Kind::BadInput, message.arg(text.text, text.name));
    }
    painter.setFont(m_fonts.font(placed->points, text.bold, text.italic));
    painter.setPen(text.colour);
    for (const PlacedLine &line : placedLines(text, *placed))
        painter.drawText(line.start * mm, line.text);
}

void PagePainter::paintItem(QPainter &painter, const PagePath &path) const
{
    painter.setPen(path.stroke.isValid()
                       ? QPen(path.stroke, path.strokeMm * mm, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin)
                       : QPen(Qt::NoPen));
    painter.setBrush(path.fill.isValid() ? QBrush(path.fill) : QBrush(Qt::NoBrush));
    painter.drawPath(QTransform::fromScale(mm, mm).map(path.path));
}

void PagePainter::paintItem(QPainter &painter, const PageRule &rule) const
{
    painter.setPen(QPen(rule.colour, rule.widthMm * mm));
    painter.drawLine(QLineF(rule.line.p1() * mm, rule.line.p2() * mm));
}

namespace {

/// Dark and light in turn along a row, in modules, from its first dark one on.
struct Dashes
{
    int first = -1; ///< -1: all is light
    std::vector<int> lengths;
};

Dashes dashesOf(const QrModules &modules, int y)
{
    Dashes dashes;
    bool wasDark = false;
    for (int x = 0; x < modules.size; ++x) {
        const bool isDark = modules.at(x, y);
        if (dashes.first < 0 && !isDark)
            continue;
        if (dashes.first < 0)
            dashes.first = x;
        if (isDark != wasDark)
            dashes.lengths.push_back(0);
        ++dashes.lengths.back();
        wasDark = isDark;
    }
    return dashes;
}

} // namespace

// Each row is one dashed line: in a PDF a tenth of what as many squares take. Rows overlap by a hair, or else
// light shines through between them on the screen.
void PagePainter::paintItem(QPainter &painter, const PageCode &code) const
{
    constexpr double overlap = 1.04;
    const double module = code.moduleMm * mm;
    const QPointF corner = code.corner * mm;
    QPen pen(code.colour, module * overlap, Qt::CustomDashLine, Qt::FlatCap);
    for (int y = 0; y < code.modules.size; ++y) {
        const Dashes dashes = dashesOf(code.modules, y);
        if (dashes.first < 0)
            continue;
        QList<qreal> pattern;
        for (const int length : dashes.lengths)
            pattern << length / overlap;
        if (pattern.size() % 2 != 0)
            pattern << 1;
        pen.setDashPattern(pattern);
        painter.setPen(pen);
        const double middle = corner.y() + (y + 0.5) * module;
        painter.drawLine(QPointF(corner.x() + dashes.first * module, middle),
                         QPointF(corner.x() + code.modules.size * module, middle));
    }
}

void PagePainter::paint(QPainter &painter, const Page &page) const
{
    for (const PageItem &item : page.items)
        std::visit([&](const auto &each) { paintItem(painter, each); }, item);
}

void scaleToTwips(QPainter &painter, double zoom)
{
    constexpr double twipsPerInch = 1440;
    const QPaintDevice *device = painter.device();
    painter.scale(zoom * device->logicalDpiX() / twipsPerInch, zoom * device->logicalDpiY() / twipsPerInch);
}

Page moved(Page page, QPointF millimetres)
{
    for (PageItem &item : page.items) {
        if (auto *text = std::get_if<PageText>(&item))
            text->box.translate(millimetres);
        else if (auto *path = std::get_if<PagePath>(&item))
            path->path.translate(millimetres);
        else if (auto *rule = std::get_if<PageRule>(&item))
            rule->line.translate(millimetres);
        else if (auto *code = std::get_if<PageCode>(&item))
            code->corner += millimetres;
    }
    return page;
}

Page scaled(Page page, double factor)
{
    const QTransform larger = QTransform::fromScale(factor, factor);
    page.size *= factor;
    for (PageItem &item : page.items) {
        if (auto *text = std::get_if<PageText>(&item)) {
            text->box = larger.mapRect(text->box);
            text->minPoints = std::floor(text->minPoints * factor * 2) / 2;
            text->maxPoints = std::floor(text->maxPoints * factor * 2) / 2;
        } else if (auto *path = std::get_if<PagePath>(&item)) {
            path->path = larger.map(path->path);
            path->strokeMm *= factor;
        } else if (auto *rule = std::get_if<PageRule>(&item)) {
            rule->line = larger.map(rule->line);
            rule->widthMm *= factor;
        } else if (auto *code = std::get_if<PageCode>(&item)) {
            code->corner *= factor;
            code->moduleMm *= factor;
        }
    }
    return page;
}

QString describePage(const Page &page, const PagePainter &painter)
{
    QStringList lines;
    for (const PageItem &item : page.items) {
        const auto *text = std::get_if<PageText>(&item);
        if (!text || text->text.isEmpty())
            continue;
        const QRectF &box = text->box;
        const std::optional<FittedText> fitted = painter.fit(*text);
        QString line = QStringLiteral("%1 (%2,%3 %4x%5)")
                           .arg(text->name)
                           .arg(box.x())
                           .arg(box.y())
                           .arg(box.width())
                           .arg(box.height());
        if (fitted)
            line +=
                QStringLiteral(" %1 pt: ").arg(fitted->points) + fitted->lines.join(QStringLiteral(" | "));
        else
            line += QStringLiteral(" does not fit: ") + text->text;
        lines << line;
    }
    return lines.join(u'\n');
}

} // namespace sovang
