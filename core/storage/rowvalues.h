// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

struct sqlite3_stmt;
struct sqlite3_value;

namespace sovang {

class Database;

struct FinalizeStatement
{
    void operator()(sqlite3_stmt *statement) const;
};
/// A statement of SQLite itself, for what Query cannot do.
using StoredStatement = std::unique_ptr<sqlite3_stmt, FinalizeStatement>;

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

/// A table as the file has it.
struct StoredTable
{
    QByteArray name;
    std::vector<QByteArray> columns; ///< in their order
    std::vector<size_t> key;         ///< indexes of those that are the primary key, in the key's order

    std::vector<QByteArray> keyColumns() const;
    /// The key of a row with \a values, one for each column: as the marks of rows have it.
    QByteArray keyOf(const std::vector<StoredValue> &values) const;
};
StoredTable storedTable(Database &database, const QString &name);

/// The values of a key as one text, and apart again.
QByteArray joinedKey(const std::vector<QByteArray> &values);
QList<QByteArray> keyValues(const QByteArray &key);
/// The same to be shown.
QStringList shownKey(const QByteArray &key);

/// Appends \a field behind its size, as `5:field`: no two lists of fields give the same bytes.
void appendSized(QByteArray &bytes, const QByteArray &field);

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

/// The checksums of partsOf() as a mark keeps them, two bytes each.
QByteArray packedParts(const StoredRow &row);
/// The names of those of \a parts whose checksum is not among \a before, which packedParts() made.
QStringList partsNotIn(const std::vector<RowPart> &parts, const QByteArray &before);

} // namespace sovang
