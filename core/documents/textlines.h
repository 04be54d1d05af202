// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/blocks.h"
#include "documents/fonts.h"

#include <QPointF>

#include <memory>
#include <vector>

class QPainter;
class QTextLayout;

namespace sovang {

struct TextStyle
{
    double points = 14;
    bool bold = false;
    bool italic = false;
    Align align = Align::Left;
    double firstLineIndent = 0; ///< twips
    bool balanced = false;      ///< lines of about the same length, see linebreaks.h
};

/// A text set in lines of a given width (all in twips), wrapped at spaces, and inside a word only if the word
/// is longer than a line, or has a dash or a slash and is no number. A blank before `%`, between `số` and a
/// number, or inside `ngày 05`, `tháng 02` and `năm 2025` never ends a line.
class TextLines
{
public:
    TextLines(const PaperFonts &fonts, const std::vector<Run> &runs, double width, const TextStyle &style);
    TextLines(const PaperFonts &fonts, const QString &text, double width, const TextStyle &style);

    int count() const;
    QStringList texts() const; ///< of each line
    double lineHeight() const { return m_lineHeight; }
    double height() const { return m_lineHeight * count(); }
    /// Width of the longest line as it came out.
    double naturalWidth() const;

    /// Paints the lines from \a first to before \a end, the first of them at \a topLeft.
    void paint(QPainter &painter, QPointF topLeft, int first, int end) const;
    void paint(QPainter &painter, QPointF topLeft) const { paint(painter, topLeft, 0, count()); }

private:
    std::shared_ptr<QTextLayout> m_layout;
    double m_lineHeight = 0;
};

} // namespace sovang
