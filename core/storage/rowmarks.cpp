// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rowmarks.h"

#include "base/sha256.h"
#include "storage/database.h"
#include "storage/rowvalues.h"

#include <sqlite3.h>

#include <algorithm>
#include <memory>
#include <new>

namespace sovang {

namespace {

QByteArray quoted(QByteArray name)
{
    return '"' + name.replace('"', "\"\"") + '"';
}

QByteArray listed(const std::vector<QByteArray> &names, const QByteArray &prefix)
{
    QByteArray list;
    for (const QByteArray &name : names)
        list += (list.isEmpty() ? "" : ", ") + prefix + quoted(name);
    return list;
}

} // namespace

/// Takes the marks of one log line, in the order of row_mark.
class RowMarks::LineHash
{
public:
    void add(const QByteArray &table, const QByteArray &key, const QByteArray &hash, const QByteArray &parts)
    {
        m_fields.resize(0); // one for all: it keeps its room
        for (const QByteArray *field : {&table, &key, &hash, &parts})
            appendSized(m_fields, *field);
        m_hasher.add(m_fields);
    }
    QString result() { return QString::fromLatin1(m_hasher.result().toHex()); }

private:
    Sha256 m_hasher;
    QByteArray m_fields;
};

/// The marks of a book, table by table in the order of their names; each goes into the hash of its line too.
class RowMarks::MarkWalk
{
public:
    MarkWalk(Database &database, LineHashes &lines)
        : m_lines(lines),
          m_marks(database.query("SELECT table_name, row_key, sequence, mark, parts FROM row_mark"
                                 " ORDER BY table_name, row_key, sequence"))
    {
        step();
    }

    bool atEnd() const { return !m_isThere; }
    /// Of the next mark; empty at the end.
    const QByteArray &table() const { return m_table; }
    /// The last hash of each of its rows that should be there; goes on to the next table.
    LastHashes takeTable()
    {
        LastHashes last;
        for (const QByteArray name = m_table; m_isThere && m_table == name; step()) {
            const QByteArray key = m_marks.bytes(1);
            const QByteArray hash = m_marks.bytes(3);
            m_lines[m_marks.integer(2)].add(name, key, hash, m_marks.bytes(4));
            if (hash.isEmpty())
                last.remove(key);
            else
                last.insert(key, hash);
        }
        return last;
    }

private:
    void step()
    {
        m_isThere = m_marks.next();
        m_table = m_isThere ? m_marks.bytes(0) : QByteArray();
    }

    LineHashes &m_lines;
    Query m_marks;
    QByteArray m_table;
    bool m_isThere = false;
};

struct RowMarks::Table : StoredTable
{
    RowName rowName(const std::vector<StoredValue> &values) const { return {name, keyOf(values)}; }
};

/// A row that is not as its last mark.
struct RowMarks::Deviation
{
    RowName name;
    RowFault::Kind kind;
    Mark now;          ///< empty where it is gone
    QStringList parts; ///< of a row that was changed
};

RowMarks::RowMarks(Database &database) : m_database(database) {}
RowMarks::~RowMarks() = default;

bool RowMarks::hasMarks() const
{
    return m_database.query("SELECT 1 FROM sqlite_schema WHERE name = 'row_mark'").next();
}

int RowMarks::schema() const
{
    return m_database.number("PRAGMA user_version");
}

std::vector<RowMarks::Table> RowMarks::tables() const
{
    std::vector<Table> tables;
    Query names = m_database.query("SELECT name FROM sqlite_schema WHERE type = 'table'"
                                   " AND name NOT LIKE 'sqlite!_%' ESCAPE '!'"
                                   " AND name NOT IN ('log', 'log_head', 'row_mark') ORDER BY name");
    while (names.next())
        tables.push_back({storedTable(m_database, names.text(0))});
    return tables;
}

void RowMarks::noteWritten(sqlite3_context *context, int count, sqlite3_value **values)
{
    auto &marks = *static_cast<RowMarks *>(sqlite3_user_data(context));
    try {
        const Table &table = marks.m_watched[static_cast<size_t>(sqlite3_value_int(values[0]))];
        StoredRow row{table.name, table.columns, {}};
        for (int i = 1; i < count; ++i)
            row.values.push_back(storedValue(values[i]));
        marks.m_touched[table.rowName(row.values)] = {markOf(row), packedParts(row)};
    } catch (const std::bad_alloc &) {
        sqlite3_result_error_nomem(context);
    }
}

void RowMarks::noteRemoved(sqlite3_context *context, int count, sqlite3_value **values)
{
    auto &marks = *static_cast<RowMarks *>(sqlite3_user_data(context));
    try {
        std::vector<QByteArray> key;
        for (int i = 1; i < count; ++i)
            key.push_back(storedValue(values[i]).bytes);
        const Table &table = marks.m_watched[static_cast<size_t>(sqlite3_value_int(values[0]))];
        marks.m_touched[{table.name, joinedKey(key)}] = {};
    } catch (const std::bad_alloc &) {
        sqlite3_result_error_nomem(context);
    }
}

void RowMarks::watch()
{
    for (const auto &[name, function] :
         {std::pair{"sovang_written", &noteWritten}, std::pair{"sovang_removed", &noteRemoved}}) {
        const int result = sqlite3_create_function_v2(m_database.handle(), name, -1, SQLITE_UTF8, this,
                                                      function, nullptr, nullptr, nullptr);
        if (result != SQLITE_OK)
            m_database.fail(result);
    }
    m_watched = tables();
    for (size_t i = 0; i < m_watched.size(); ++i) {
        const Table &table = m_watched[i];
        const QByteArray number = QByteArray::number(i);
        const QByteArray written =
            "SELECT sovang_written(" + number + ", " + listed(table.columns, "new.") + "); ";
        const QByteArray removed =
            "SELECT sovang_removed(" + number + ", " + listed(table.keyColumns(), "old.") + "); ";
        const auto watchFor = [&](const QByteArray &event, const QByteArray &body) {
            m_database.execute("CREATE TEMP TRIGGER " + quoted("mark_" + event + '_' + table.name) +
                               " AFTER " + event + " ON main." + quoted(table.name) + " BEGIN " + body +
                               "END");
        };
        watchFor("INSERT", written);
        watchFor("UPDATE", removed + written); // the key may be another one
        watchFor("DELETE", removed);
    }
}

QString RowMarks::write(qint64 sequence)
{
    LineHash line;
    Query query = m_database.change(
        "INSERT INTO row_mark (table_name, row_key, sequence, mark, parts) VALUES (?, ?, ?, ?, ?)");
    for (const auto &[name, mark] : m_touched) {
        const auto &[table, key] = name;
        line.add(table, key, mark.hash, mark.parts);
        query.rewind();
        query.bind(1, QString::fromUtf8(table));
        query.bind(2, QString::fromUtf8(key));
        query.bind(3, sequence);
        query.bind(4, mark.hash);
        query.bind(5, mark.parts);
        query.run();
    }
    m_touched.clear();
    return QString::number(schema()) + u':' + line.result();
}

std::optional<int> RowMarks::markedSchema() const
{
    Query last = m_database.query("SELECT marks FROM log ORDER BY sequence DESC LIMIT 1");
    return last.next() ? std::optional(last.text(0).section(u':', 0, 0).toInt()) : std::nullopt;
}

bool RowMarks::areBehind() const
{
    if (const std::optional<int> marked = markedSchema())
        return *marked < schema();
    Findings ignored;
    return !deviations(ignored).empty();
}

void RowMarks::takeAll(const RowNames &altered)
{
    Findings ignored;
    for (const Deviation &deviation : deviations(ignored)) {
        if (!altered.contains(deviation.name))
            m_touched[deviation.name] = deviation.now;
    }
}

RowMarks::RowNames RowMarks::altered() const
{
    RowNames names;
    // Rows that a step of the schema wrote, and nobody marked as the update was broken off then, are ours.
    if (!hasMarks() || markedSchema().value_or(0) < schema())
        return names;
    Findings ignored;
    for (const Deviation &deviation : deviations(ignored))
        names.insert(deviation.name);
    return names;
}

/// Tells of the log lines whose marks are not those that they were written with.
void RowMarks::compareLines(LineHashes &lines, Findings &findings) const
{
    bool areMarked = false;
    Query log = m_database.query("SELECT sequence, marks FROM log ORDER BY sequence");
    while (log.next()) {
        const qint64 sequence = log.integer(0);
        const QString written = log.text(1);
        const QString now = lines[sequence].result();
        lines.erase(sequence);
        areMarked = areMarked || !written.isEmpty();
        if (areMarked && written.section(u':', 1) != now)
            findings.lines.push_back(sequence);
    }
    for (const auto &[sequence, hash] : lines)
        findings.lines.push_back(sequence);
}

QByteArray RowMarks::lastParts(const RowName &name) const
{
    Query last = m_database.query("SELECT parts FROM row_mark WHERE table_name = ? AND row_key = ?"
                                  " ORDER BY sequence DESC LIMIT 1",
                                  QString::fromUtf8(name.first), QString::fromUtf8(name.second));
    return last.next() ? last.bytes(0) : QByteArray();
}

/// Compares each row of \a table with its last hash, which it takes out of \a last.
void RowMarks::compareRows(const Table &table, LastHashes &last, Findings &findings,
                           std::vector<Deviation> &deviations) const
{
    const QByteArray sql = "SELECT " + listed(table.columns, {}) + " FROM main." + quoted(table.name);
    sqlite3_stmt *prepared = nullptr;
    int result = sqlite3_prepare_v2(m_database.handle(), sql.constData(), -1, &prepared, nullptr);
    const StoredStatement statement(prepared);
    if (result != SQLITE_OK)
        m_database.fail(result);
    while ((result = sqlite3_step(prepared)) == SQLITE_ROW) {
        ++findings.count;
        StoredRow row{table.name, table.columns, {}};
        row.values.reserve(table.columns.size());
        for (size_t i = 0; i < table.columns.size(); ++i)
            row.values.push_back(storedValue(prepared, static_cast<int>(i)));
        const RowName name = table.rowName(row.values);
        const QByteArray hash = markOf(row);
        const auto known = last.find(name.second);
        const bool isKnown = known != last.end();
        if (!isKnown)
            deviations.push_back({name, RowFault::Kind::Added, {hash, packedParts(row)}, {}});
        else if (known.value() != hash)
            deviations.push_back({name,
                                  RowFault::Kind::Changed,
                                  {hash, packedParts(row)},
                                  partsNotIn(partsOf(row), lastParts(name))});
        if (isKnown)
            last.erase(known);
    }
    if (result != SQLITE_DONE)
        m_database.fail(result);
}

std::vector<RowMarks::Deviation> RowMarks::deviations(Findings &findings) const
{
    std::vector<Deviation> deviations;
    std::vector<RowName> removed;
    const auto keepRemoved = [&removed](const QByteArray &table, const LastHashes &hashes) {
        for (auto row = hashes.keyBegin(); row != hashes.keyEnd(); ++row)
            removed.emplace_back(table, *row);
    };
    LineHashes lines;
    MarkWalk walk(m_database, lines);
    const auto keepNextTable = [&] { // there is no such table
        const QByteArray table = walk.table();
        keepRemoved(table, walk.takeTable());
    };
    for (const Table &table : tables()) {
        while (!walk.atEnd() && walk.table() < table.name)
            keepNextTable();
        LastHashes last = walk.table() == table.name ? walk.takeTable() : LastHashes();
        compareRows(table, last, findings, deviations);
        keepRemoved(table.name, last);
    }
    while (!walk.atEnd())
        keepNextTable();
    compareLines(lines, findings);
    std::ranges::sort(removed);
    for (RowName &name : removed)
        deviations.push_back({std::move(name), RowFault::Kind::Removed, {}, {}});
    return deviations;
}

RowMarks::Findings RowMarks::findings() const
{
    Findings findings;
    for (const Deviation &deviation : deviations(findings)) {
        RowFault fault;
        fault.kind = deviation.kind;
        fault.table = QString::fromUtf8(deviation.name.first);
        fault.key = shownKey(deviation.name.second);
        fault.parts = deviation.parts;
        findings.rows.push_back(std::move(fault));
    }
    std::ranges::sort(findings.lines);
    return findings;
}

} // namespace sovang
