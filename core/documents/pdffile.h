// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QPdfWriter;

namespace sovang {

/// Writes a PDF beside \a path and moves it over \a path only when it is whole. \a paint gets a writer with a
/// twip as the unit and no margins; it sets the size of the pages and paints them. Throws Error (Storage) if
/// the folder is missing or the disk is full, and then leaves what was at \a path as it was.
void writePdfFile(const QString &path, const QString &title, const std::function<void(QPdfWriter &)> &paint);

/// Writes any bytes with the same care.
void writeWholeFile(const QString &path, const QByteArray &bytes);

/// The bytes of such a PDF.
QByteArray pdfBytes(const QString &title, const std::function<void(QPdfWriter &)> &paint);

} // namespace sovang
