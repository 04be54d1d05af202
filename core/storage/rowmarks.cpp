// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rowmarks.h"

#include "storage/database.h"
#include "storage/rowvalues.h"

#include <sqlite3.h>

#include <QCryptographicHash>

#include <algorithm>
#include <memory>
#include <new>

namespace sovang {

namespace {

QByteArray withSize(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size()) + ':' + bytes;
}

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

/// Takes the marks of one log line, in the order of row_mark.
class LineHash
{
public:
    void add(const QByteArray &table, const QByteArray &key, const QByteArray &hash, const QByteArray &parts)
    {
        for (const QByteArray &field : {table, key, hash, parts})
            m_hasher.addData(withSize(field));
    }
    QString result() const { return QString::fromLatin1(m_hasher.result().toHex()); }

private:
    QCryptographicHash m_hasher{QCryptographicHash::Sha256};
};

} // namespace

struct RowMarks::Table : StoredTable
{
    RowName rowName(const std::vector<StoredValue> &values) const { return {name, keyOf(values)}; }
};

/// A row that is not as its last mark; without \a then it had none, without \a now it is gone.
struct RowMarks::Deviation
{
    RowName name;
    std::optional<Mark> then;
    std::optional<Mark> now;
    QStringList parts;
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
            m_touched[deviation.name] = deviation.now.value_or(Mark());
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

/// The last mark of each row that should be there; tells of the lines whose marks are not their own.
RowMarks::Walk RowMarks::lastMarks(Findings &findings) const
{
    Walk last;
    std::map<qint64, LineHash> lines;
    Query marks = m_database.query("SELECT table_name, row_key, sequence, mark, parts FROM row_mark"
                                   " ORDER BY table_name, row_key, sequence");
    while (marks.next()) {
        const RowName name{marks.bytes(0), marks.bytes(1)};
        const Mark mark{marks.bytes(3), marks.bytes(4)};
        lines[marks.integer(2)].add(name.first, name.second, mark.hash, mark.parts);
        if (mark.hash.isEmpty())
            last.erase(name);
        else
            last.insert_or_assign(last.end(), name, mark);
    }

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
    return last;
}

std::vector<RowMarks::Deviation> RowMarks::deviations(Findings &findings) const
{
    std::vector<Deviation> deviations;
    Walk last = lastMarks(findings);
    for (const Table &table : tables()) {
        const QByteArray sql = "SELECT " + listed(table.columns, {}) + " FROM main." + quoted(table.name);
        sqlite3_stmt *prepared = nullptr;
        int result = sqlite3_prepare_v2(m_database.handle(), sql.constData(), -1, &prepared, nullptr);
        const StoredStatement statement(prepared);
        if (result != SQLITE_OK)
            m_database.fail(result);
        while ((result = sqlite3_step(prepared)) == SQLITE_ROW) {
            ++findings.count;
            StoredRow row{table.name, table.columns, {}};
            for (size_t i = 0; i < table.columns.size(); ++i)
                row.values.push_back(storedValue(prepared, static_cast<int>(i)));
            const RowName name = table.rowName(row.values);
            const QByteArray mark = markOf(row);
            const auto known = last.find(name);
            if (known == last.end()) {
                deviations.push_back({name, std::nullopt, Mark{mark, packedParts(row)}, {}});
                continue;
            }
            if (known->second.hash != mark) {
                deviations.push_back({name, known->second, Mark{mark, packedParts(row)},
                                      partsNotIn(partsOf(row), known->second.parts)});
            }
            last.erase(known);
        }
        if (result != SQLITE_DONE)
            m_database.fail(result);
    }
    for (const auto &[name, mark] : last)
        deviations.push_back({name, mark, std::nullopt, {}});
    return deviations;
}

RowMarks::Findings RowMarks::findings() const
{
    Findings findings;
    for (const Deviation &deviation : deviations(findings)) {
        RowFault fault;
        fault.kind = !deviation.then ? RowFault::Kind::Added
                     : deviation.now ? RowFault::Kind::Changed
                                     : RowFault::Kind::Removed;
        fault.table = QString::fromUtf8(deviation.name.first);
        fault.key = shownKey(deviation.name.second);
        fault.parts = deviation.parts;
        findings.rows.push_back(std::move(fault));
    }
    std::ranges::sort(findings.lines);
    return findings;
}

} // namespace sovang
