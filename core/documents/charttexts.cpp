// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/charttexts.h"

#include <algorithm>

namespace sovang::charttext {

double widthOf(const PaperFonts &fonts, const QString &text, double points)
{
    return text.isEmpty()
               ? 0
               : TextLines(fonts, text, 1000 * chartMm, {.points = points}).naturalWidth() + 0.5 * chartMm;
}

double widest(const PaperFonts &fonts, const QStringList &texts, double points)
{
    double width = 0;
    for (const QString &text : texts)
        width = std::max(width, widthOf(fonts, text, points));
    return width;
}

TextLines textIn(const PaperFonts &fonts, const QString &text, double width, Align align, double points,
                 bool bold)
{
    return {fonts, text, width, {.points = points, .bold = bold, .align = align}};
}

QString at(const QStringList &texts, size_t index)
{
    return index < size_t(texts.size()) ? texts[qsizetype(index)] : QString();
}

QPen linePen(const QColor &colour)
{
    return {colour, lineWidth};
}

} // namespace sovang::charttext
