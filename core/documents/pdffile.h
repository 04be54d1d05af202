// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QPdfWriter;

namespace sovang {

/// Writes \a bytes beside \a path and moves them over \a path only when they are whole. Throws Error
/// (Storage) if the folder is missing or the disk is full, and then leaves what was at \a path as it was.
void writeWholeFile(const QString &path, const QByteArray &bytes);

/// The bytes of a PDF. \a paint gets a writer with a twip as the unit and no margins; it sets the size of the
/// pages and paints them.
QByteArray pdfBytes(const QString &title, const std::function<void(QPdfWriter &)> &paint);

} // namespace sovang
