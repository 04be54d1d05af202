// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetricsF>
#include <QStringList>

// Measures and texts of the charts of the window, in device-independent pixels.

namespace sovang::facetext {

constexpr double mostLabelShare = 0.4; ///< of the width
constexpr int wrapped = Qt::TextWordWrap | Qt::AlignVCenter;

double textHeight(const QFontMetricsF &font, const QString &text, double width);
/// The room that the widest of \a texts needs on one line.
double widestOf(const QFontMetricsF &font, const QStringList &texts);

} // namespace sovang::facetext
