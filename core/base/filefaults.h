// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

#include <optional>

namespace sovang {

/// \a path as the user's system writes it.
QString shownPath(const QString &path);

/// What a writer does with a file that is there already.
enum class IfThere { Replace, Refuse };

/// Why no file can be written at \a path: a sentence that names the path and the cause, for the user. Looks
/// and changes nothing; what only trying shows (a full disk) it cannot know. Nothing when no reason is seen.
///
/// Besides what the system does not allow, these are refused: what is no plain file (a folder, a device), a
/// link (it would be written through onto something else), a book under whatever name, and a name that SQLite
/// gives to a file of the book beside it (`so.sovang-journal`): it would take it for its own.
std::optional<Error> whyNotWritable(const QString &path, IfThere ifThere = IfThere::Replace);

/// Why the file at \a path cannot be read, in the same way: it is not there, is a folder, or is not allowed.
std::optional<Error> whyNotReadable(const QString &path);

/// What to tell after reading the file at \a path has failed.
Error readingFailed(const QString &path);

/// Why the file at \a path, which is there, cannot be changed where it lies: it, its folder or its disk is
/// protected.
std::optional<Error> whyProtected(const QString &path);

/// Says why the system would not write at \a path; \a systemError is its `errno`.
Error writingError(const QString &path, int systemError);
/// Likewise for reading.
Error readingError(const QString &path, int systemError);

} // namespace sovang
