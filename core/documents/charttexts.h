// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/textlines.h"

#include <QPen>

// Measures and texts of the charts of papers, in twips.

namespace sovang::charttext {

constexpr double chartPoint = PaperFonts::twipsPerPoint;
constexpr double chartMm = PaperFonts::twipsPerMm;
constexpr double smallPoints = 10;
constexpr double rowGap = 5 * chartPoint;
constexpr double mostLabelShare = 0.38; ///< of the width
constexpr double chartGap = 2 * chartMm;
constexpr double lineWidth = 0.75 * chartPoint;

/// The room that a text needs on one line, with a little more so that rounding never wraps it.
double widthOf(const PaperFonts &fonts, const QString &text, double points);
double widest(const PaperFonts &fonts, const QStringList &texts, double points);

TextLines textIn(const PaperFonts &fonts, const QString &text, double width, Align align = Align::Center,
                 double points = smallPoints, bool bold = false);

/// Empty where there is none.
QString at(const QStringList &texts, size_t index);

QPen linePen(const QColor &colour = Qt::black);

} // namespace sovang::charttext
