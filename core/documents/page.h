// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/blocks.h"
#include "documents/fonts.h"
#include "documents/qrcode.h"

#include <QColor>
#include <QFontMetricsF>
#include <QHash>
#include <QLineF>
#include <QPainterPath>
#include <QRectF>
#include <QSizeF>

#include <array>
#include <optional>
#include <variant>
#include <vector>

class QPainter;

namespace sovang {

// A sheet on which everything has its place in millimetres, painted in the same way on screen, printer and
// PDF.

/// A text in a box: set at the largest size that fits, in balanced lines broken at blanks; up to 15 % smaller
/// if that keeps a compound (`doanh nghiệp`) on one line. A line feed is a forced break, and is only for
/// texts of a fixed size.
struct PageText
{
    enum class Vertical { Top, Middle, Bottom };

    QString name; ///< what it is, for messages and tests
    QString text;
    QRectF box; ///< mm
    double minPoints = 12;
    double maxPoints = 12;
    int maxLines = 1;
    bool bold = false;
    bool italic = false;
    Align align = Align::Center;
    Vertical vertical = Vertical::Top;
    QColor colour = QColor(0x1e, 0x1f, 0x21);

    bool operator==(const PageText &) const = default;
};

/// A closed or open line drawing; an invalid colour paints nothing.
struct PagePath
{
    QPainterPath path; ///< mm
    QColor fill;
    QColor stroke;
    double strokeMm = 0;

    bool operator==(const PagePath &) const = default;
};

struct PageRule
{
    QLineF line; ///< mm
    QColor colour;
    double widthMm = 0.3;

    bool operator==(const PageRule &) const = default;
};

/// A code of squares (QR); its quiet zone is left to the page.
struct PageCode
{
    QPointF corner; ///< mm, the upper left one
    double moduleMm = 0.4;
    QrModules modules;
    QColor colour = QColor(0x1e, 0x1f, 0x21);

    QRectF box() const ///< mm
    {
        return {corner, QSizeF(moduleMm * modules.size, moduleMm * modules.size)};
    }
    bool operator==(const PageCode &) const = default;
};

using PageItem = std::variant<PageText, PagePath, PageRule, PageCode>;

struct Page
{
    QSizeF size; ///< mm
    std::vector<PageItem> items;
};

/// How a text came out.
struct FittedText
{
    double points = 0;
    QStringList lines;
    QRectF bounds;         ///< mm; inside the box
    double lineHeight = 0; ///< mm
};

/// A line of it.
struct PlacedLine
{
    QString text;
    QPointF start; ///< mm: where its letters begin and stand
};

/// Fits and paints the texts of pages. Keeps what it has measured: use one for many pages, and in one thread.
class PagePainter
{
public:
    PagePainter();

    /// Nothing if the text does not fit even at its smallest size.
    std::optional<FittedText> fit(const PageText &text) const;

    /// The lines of \a text, which was \a fitted.
    std::vector<PlacedLine> placedLines(const PageText &text, const FittedText &fitted) const;

    /// Paints with a twip as the unit and the corner of the sheet as the origin (see scaleToTwips). Throws
    /// Error (BadInput) if a text does not fit or a letter is missing: nothing is cut off.
    void paint(QPainter &painter, const Page &page) const;

    const PaperFonts &fonts() const { return m_fonts; }

private:
    void paintItem(QPainter &painter, const PageText &text) const;
    void paintItem(QPainter &painter, const PagePath &path) const;
    void paintItem(QPainter &painter, const PageRule &rule) const;
    void paintItem(QPainter &painter, const PageCode &code) const;
    std::optional<FittedText> fitted(const PageText &text) const;
    /// All that says how a text fits.
    struct Fit
    {
        explicit Fit(const PageText &item);
        bool operator==(const Fit &) const = default;

        QString text;
        QRectF box;
        double minPoints;
        double maxPoints;
        unsigned look; ///< lines, face, places
    };
    friend size_t qHash(const Fit &fit, size_t seed);
    const QFontMetricsF &metrics(const PageText &text) const;
    double widthOf(const QString &word, std::size_t face) const;
    double lineWidth(const QString &line, const PageText &text) const;

    PaperFonts m_fonts;
    std::array<QFontMetricsF, 4> m_metrics; ///< of the faces, at one large size
    mutable std::array<QHash<QString, double>, 4> m_words;
    mutable QHash<Fit, std::optional<FittedText>> m_fitted;
};

/// Scales a painter on a screen or printer so that its unit is a twip on paper, times \a zoom.
void scaleToTwips(QPainter &painter, double zoom = 1);

/// Moves everything by \a millimetres.
Page moved(Page page, QPointF millimetres);
/// Enlarges everything, the sheet and the letters too.
Page scaled(Page page, double factor);

/// Every text with its box and size, a line each: `name (30,70 237x36) 42 pt: line | line`.
QString describePage(const Page &page, const PagePainter &painter);

} // namespace sovang
