// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QPdfWriter;

namespace sovang {

/// The bytes of a PDF. \a paint gets a writer with a twip as the unit and no margins; it sets the size of the
/// pages and paints them.
QByteArray pdfBytes(const QString &title, const std::function<void(QPdfWriter &)> &paint);

} // namespace sovang
