// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/facetexts.h"

#include <QRectF>

#include <algorithm>
#include <cmath>

namespace sovang::facetext {

double textHeight(const QFontMetricsF &font, const QString &text, double width)
{
    return font.boundingRect(QRectF(0, 0, width, 10000), wrapped, text).height();
}

double widestOf(const QFontMetricsF &font, const QStringList &texts)
{
    double width = 0;
    for (const QString &text : texts)
        width = std::max(width, font.horizontalAdvance(text));
    return std::ceil(width) + 1;
}

} // namespace sovang::facetext
