// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sovang {

/// `application_id` of every book: "SVNG".
inline constexpr int bookApplicationId = 0x53564E47;

/// Do both names lead to one file that is there (device and inode), whatever links lie between? False when
/// one of them leads nowhere.
bool isSameFile(const QString &a, const QString &b);

/// Is the file a book, whatever it is called? What its first bytes say. Not while this program is reading or
/// writing that book: opening a file a second time ends SQLite's locks on it (POSIX).
bool isBookFile(const QString &path);

} // namespace sovang
