// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

struct sqlite3_stmt;
struct sqlite3_value;

namespace sovang {

/// One value of a row as SQLite holds it.
struct StoredValue
{
    char type = 'n'; ///< i(nteger), r(eal), t(ext), b(lob), n(ull)
    QByteArray bytes;
};

StoredValue storedValue(sqlite3_value *value);
StoredValue storedValue(sqlite3_stmt *row, int column);

/// A row by the names of its columns; names and values have one length.
struct StoredRow
{
    const QByteArray &table;
    const std::vector<QByteArray> &columns;
    std::vector<StoredValue> values;
};

/// SHA-256 over the table and every value that is not null, with its column: a column that is added later and
/// null changes nothing.
QByteArray markOf(const StoredRow &row);

/// Of what a row is made, with a checksum of each: its columns, and in a sheet its answers instead of the
/// column that holds them.
struct RowPart
{
    QString name;
    quint16 checksum = 0;
};
std::vector<RowPart> partsOf(const StoredRow &row);

/// The checksums of \a parts as a mark keeps them, two bytes each.
QByteArray packed(const std::vector<RowPart> &parts);
/// The names of those of \a parts whose checksum is not among \a before, which packed() made.
QStringList partsNotIn(const std::vector<RowPart> &parts, const QByteArray &before);

} // namespace sovang
