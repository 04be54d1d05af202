// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <memory>

struct sqlite3;
struct sqlite3_file;

namespace sovang {

/// The file of a book as SQLite's own layer sees it: without locks, and without a look at its journal.
///
/// It is read through SQLite, for if this program has the file open already, opening and closing it in another
/// way would end SQLite's own locks on it (POSIX).
class SqliteFile
{
public:
    using Header = std::array<unsigned char, 100>;

    /// Throws Error::Storage when the file cannot be read.
    explicit SqliteFile(const QString &path);

    /// False when the file is shorter than a header.
    bool read(Header &header) const;
    /// Is some program, this one or another, in the middle of a change of it?
    bool isBeingWritten() const;

private:
    struct Close
    {
        void operator()(sqlite3 *connection) const;
    };

    void require(int result) const;

    QString m_path;
    std::unique_ptr<sqlite3, Close> m_connection;
    sqlite3_file *m_file = nullptr;
};

/// The name under which SQLite opens the file without locks and journal: `immutable`.
QByteArray immutableUri(const QString &path);

} // namespace sovang
