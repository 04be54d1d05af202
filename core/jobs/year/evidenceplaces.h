// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace sovang {

/// How the place of a file that proves something is written into the book at \a bookPath: relative, with
/// slashes, where the file lies in the book's folder or below it, so that both can be moved together; the
/// whole path otherwise.
QString placeOfFile(const QString &file, const QString &bookPath);

/// The whole path of the file that \a place means, seen from the book at \a bookPath; nothing where there is
/// no such file now, or \a place is only words.
std::optional<QString> fileAtPlace(const QString &place, const QString &bookPath);

} // namespace sovang
