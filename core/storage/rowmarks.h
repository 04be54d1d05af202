// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

struct sqlite3_context;
struct sqlite3_value;

namespace sovang {

class Database;

/// A row that is not as the log tells: another program changed, added or removed it.
struct RowFault
{
    enum class Kind { Changed, Added, Removed };

    Kind kind = Kind::Changed;
    QString table;
    QStringList key;   ///< its primary key, in the order of the key's columns
    QStringList parts; ///< what of it was changed: columns, in a sheet codes of answers; may not be known
};

/// The marks of rows, which tie every table to the log. Each change writes, in its transaction, a mark for
/// every row that it touched: a SHA-256 over what the row holds from then on, or nothing where it is gone.
/// The hash of the change's marks stands in its log line, under the chain. So the last marks say what must be
/// in the tables, row by row, and whoever alters a row with another program would have to write the log anew
/// from there to its end, with another last hash.
///
/// Rows are seen by temporary triggers of the writing connection: no store can forget to tell, and the file
/// has none of them.
class RowMarks
{
public:
    explicit RowMarks(Database &database);
    ~RowMarks();
    RowMarks(const RowMarks &) = delete;
    RowMarks &operator=(const RowMarks &) = delete;

    /// From now on rows that are written are noted, until write() or forget(). Once, with a book of the
    /// newest schema that is open for writing.
    void watch();
    void forget() { m_touched.clear(); }
    /// Writes the marks of what was touched for the log line with this number. Gives what belongs into the
    /// line: `SCHEMA:HASH`.
    QString write(qint64 sequence);

    using RowName = std::pair<QByteArray, QByteArray>; ///< table, and key as row_mark has it
    using RowNames = std::set<RowName>;

    /// Are there rows that were written before books had marks, or by a newer step of the schema?
    bool areBehind() const;
    /// Notes, for write(), every row that is not as its last mark, but not those of \a altered, which keep
    /// the marks that say so.
    void takeAll(const RowNames &altered);
    /// The rows that are not as their last marks; none in a book without marks, or without marks of the
    /// schema that it has: an update of it was broken off.
    RowNames altered() const;

    struct Findings
    {
        std::vector<RowFault> rows;
        std::vector<qint64>
            lines;        ///< numbers of log lines whose marks are not those that they were written with
        qint64 count = 0; ///< of the rows that there are
    };
    Findings findings() const;

private:
    struct Table;
    struct Mark
    {
        QByteArray hash;  ///< 32 bytes; empty: the row is gone
        QByteArray parts; ///< two bytes of checksum for each value
    };
    struct Deviation;
    class LineHash;
    using LineHashes = std::map<qint64, LineHash>; ///< by the number of the line
    class MarkWalk;
    /// Of the rows of one table, by their keys.
    using LastHashes = QHash<QByteArray, QByteArray>;

    static void noteWritten(sqlite3_context *context, int count, sqlite3_value **values);
    static void noteRemoved(sqlite3_context *context, int count, sqlite3_value **values);

    bool hasMarks() const;
    int schema() const;
    /// Of the log's last line; 0 where it has no marks.
    std::optional<int> markedSchema() const;
    std::vector<Table> tables() const;
    std::vector<Deviation> deviations(Findings &findings) const;
    void compareRows(const Table &table, LastHashes &last, Findings &findings,
                     std::vector<Deviation> &deviations) const;
    void compareLines(LineHashes &lines, Findings &findings) const;
    QByteArray lastParts(const RowName &name) const;

    Database &m_database;
    std::vector<Table> m_watched;
    std::map<RowName, Mark> m_touched; ///< in the order of row_mark
};

} // namespace sovang
