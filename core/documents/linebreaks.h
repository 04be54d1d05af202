// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetricsF>
#include <QString>
#include <QStringList>

namespace sovang {

/// Breaks \a text at blanks into as few lines as fit \a width (in the units of \a metrics), of about the same
/// length. Words that belong together (`doanh nghiệp`, `số 2`, names of places) stay together where that
/// costs no line. Empty if a word is wider than a line or more than \a maxLines are needed.
QStringList balancedLines(const QString &text, const QFontMetricsF &metrics, double width, int maxLines);

} // namespace sovang
