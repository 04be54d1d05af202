// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bookwreck.h"

#include "base/error.h"
#include "base/filefaults.h"
#include "storage/bookfile.h"
#include "storage/database.h"
#include "storage/leftjournal.h"
#include "storage/migrations.h"

#include <sqlite3.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <cerrno>
#include <utility>

namespace sovang {

namespace {

struct BookWreckText
{
    Q_DECLARE_TR_FUNCTIONS(BookWreck)
};

constexpr qint64 pageSize = 4096; // of every book
constexpr qint64 headerSize = 100;
constexpr qint64 mostProbes = 100000; // of numbers that rows without marks may have

StoredStatement prepared(sqlite3 *connection, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(connection, sql.constData(), -1, &statement, nullptr);
    return StoredStatement(statement);
}

QByteArray joined(const std::vector<QByteArray> &words, const QByteArray &between)
{
    QByteArray all;
    for (const QByteArray &word : words)
        all += (all.isEmpty() ? QByteArray() : between) + word;
    return all;
}

std::vector<QByteArray> keyNames(const BookWreck::Table &table)
{
    std::vector<QByteArray> names;
    for (const QByteArray &column : table.keyColumns())
        names.push_back('"' + column + '"');
    return names;
}

QByteArray selectionOf(const BookWreck::Table &table)
{
    return "SELECT \"" + joined(table.columns, "\", \"") + "\" FROM main.\"" + table.name + '"';
}

QByteArray orderOf(const BookWreck::Table &table, const QByteArray &direction)
{
    const std::vector<QByteArray> keys = table.isSorted ? keyNames(table) : std::vector<QByteArray>{"rowid"};
    return " ORDER BY " + joined(keys, direction + ", ") + direction;
}

/// The tables as the steps of the schema make them, and how; of none before advance().
class KnownSchema
{
public:
    KnownSchema() : m_database(QStringLiteral(":memory:"), Database::Access::Create) {}
    explicit KnownSchema(int schema) : KnownSchema() { advance(schema); }
    /// To a later step.
    void advance(int schema);

    const std::map<QByteArray, QByteArray> &made() const { return m_made; }
    std::map<QByteArray, BookWreck::Table> tables();

private:
    Database m_database;
    std::map<QByteArray, QByteArray> m_made;
};

void KnownSchema::advance(int schema)
{
    migrate(m_database, bookMigrations().first(static_cast<size_t>(schema)));
    m_made.clear();
    Query tables = m_database.query("SELECT name, sql FROM sqlite_schema WHERE type = 'table'"
                                    " AND name NOT LIKE 'sqlite!_%' ESCAPE '!'");
    while (tables.next())
        m_made.emplace(tables.bytes(0), tables.bytes(1));
}

std::map<QByteArray, BookWreck::Table> KnownSchema::tables()
{
    std::map<QByteArray, BookWreck::Table> tables;
    for (const auto &[name, sql] : m_made) {
        BookWreck::Table table{
            storedTable(m_database, QString::fromUtf8(name)), sql, {}, sql.contains("WITHOUT ROWID")};
        Query parents =
            m_database.query("SELECT \"table\" FROM pragma_foreign_key_list(?)", QString::fromUtf8(name));
        while (parents.next())
            table.parents.insert(parents.bytes(0));
        tables.emplace(name, std::move(table));
    }
    return tables;
}

/// The bytes at \a place, zeros where the disk does not give them.
QByteArray readable(QFile &file, qint64 place, qint64 size)
{
    QByteArray bytes;
    if (file.seek(place))
        bytes = file.read(size);
    return bytes.leftJustified(size, '\0');
}

bool hasBookHeader(const QByteArray &header)
{
    return header.startsWith(QByteArray("SQLite format 3", 16)) &&
           qFromBigEndian<quint16>(header.constData() + 16) == pageSize;
}

} // namespace

/// The rows of one table that were found already.
struct BookWreck::Walk
{
    const Table &table;
    const Visitor &visit;
    std::set<QByteArray> seen{};
    QByteArray last{}; ///< the key that came last
};

void BookWreck::Close::operator()(sqlite3 *connection) const
{
    sqlite3_close_v2(connection);
}

BookWreck::BookWreck(const QString &path, const QString &folder)
    : m_folder(folder), m_copy(m_folder.filePath(QStringLiteral("copy.sovang")))
{
    if (const auto reason = whyNotReadable(path))
        throw Error(*reason);
    if (!m_folder.isValid())
        throw writingError(m_copy, EACCES);
    copyFrom(path);
    mendHeader();
    open();
    chooseSchema();
    mendSchema();
}

BookWreck::~BookWreck() = default;

// A disk with a broken sector still gives the others.
void BookWreck::copyFrom(const QString &path) const
{
    QFile from(path);
    QFile to(m_copy);
    if (!from.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        throw readingFailed(path);
    if (!to.open(QIODevice::WriteOnly))
        throw writingError(m_copy, EACCES);
    const qint64 size = from.size();
    for (qint64 place = 0; place < size; place += pageSize) {
        const QByteArray page = readable(from, place, std::min(pageSize, size - place));
        if (to.write(page) != page.size())
            throw writingError(m_copy, ENOSPC);
    }
    if (!to.flush())
        throw writingError(m_copy, ENOSPC);
    const QString journal = QStringLiteral("-journal");
    QFile::copy(path + journal, m_copy + journal);
}

// The first hundred bytes say only what a file of this kind is; those of a new book say it as well.
void BookWreck::mendHeader() const
{
    QFile copy(m_copy);
    if (!copy.open(QIODevice::ReadWrite))
        throw writingError(m_copy, EACCES);
    if (hasBookHeader(copy.peek(headerSize)))
        return;
    const QString model = m_folder.filePath(QStringLiteral("model.sovang"));
    createBookFile(model, bookMigrations());
    QFile file(model);
    if (!file.open(QIODevice::ReadOnly))
        throw readingFailed(model);
    QByteArray header = file.read(headerSize);
    const auto pages = static_cast<quint32>(copy.size() / pageSize);
    constexpr int sizeInPages = 28;
    constexpr int freePages = 32; // the first, and how many
    qToBigEndian(pages, header.data() + sizeInPages);
    header.replace(freePages, 8, QByteArray(8, '\0'));
    copy.write(header);
}

void BookWreck::open()
{
    try {
        requireOwnJournal(m_copy);
    } catch (const Error &) { // not its own, or of no use
        QFile::remove(m_copy + QStringLiteral("-journal"));
    }
    sqlite3 *connection = nullptr;
    const int result = sqlite3_open_v2(m_copy.toUtf8().constData(), &connection,
                                       SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
    m_connection.reset(connection);
    if (result != SQLITE_OK)
        throw readingFailed(m_copy);
    // With a schema that may be written, SQLite goes on where a part of it cannot be read.
    sqlite3_exec(connection,
                 "PRAGMA trusted_schema = OFF; PRAGMA writable_schema = ON; PRAGMA temp_store = MEMORY",
                 nullptr, nullptr, nullptr);
}

// The number in the file may be damaged: the one whose tables are most like those in the file; the first of
// them, for later steps may leave all tables as they are.
void BookWreck::chooseSchema()
{
    std::map<QByteArray, QByteArray> there;
    const StoredStatement tables =
        prepared(m_connection.get(), "SELECT name, sql FROM sqlite_schema WHERE type = 'table'");
    while (tables && sqlite3_step(tables.get()) == SQLITE_ROW)
        there.emplace(storedValue(tables.get(), 0).bytes, storedValue(tables.get(), 1).bytes);
    qint64 most = 0;
    const auto last = static_cast<int>(bookMigrations().size());
    KnownSchema known;
    for (int schema = 1; schema <= last; ++schema) {
        known.advance(schema);
        const auto alike = std::ranges::count_if(known.made(), [&](const auto &made) {
            const auto found = there.find(made.first);
            return found != there.end() && found->second.simplified() == made.second.simplified();
        });
        if (alike > most) {
            most = alike;
            m_schema = schema;
        }
    }
    if (m_schema == 0) {
        throw Error(
            Error::Kind::BadInput,
            BookWreckText::tr("Nothing could be saved: in the file no table of a book is left that can be "
                              "read. Restore a backup."));
    }
    m_tables = KnownSchema(m_schema).tables();
}

// What somebody else wrote about the tables is not believed, and nothing that would run is kept.
void BookWreck::mendSchema()
{
    sqlite3 *connection = m_connection.get();
    sqlite3_exec(connection, "DELETE FROM sqlite_schema WHERE type NOT IN ('table', 'index')", nullptr,
                 nullptr, nullptr);
    const KnownSchema known(m_schema);
    for (const auto &[name, made] : known.made()) {
        const StoredStatement mend =
            prepared(connection, "UPDATE sqlite_schema SET sql = ?1 WHERE type = 'table'"
                                 " AND name = ?2 AND sql IS NOT ?1");
        if (!mend)
            return;
        sqlite3_bind_text(mend.get(), 1, made.constData(), static_cast<int>(made.size()), SQLITE_TRANSIENT);
        sqlite3_bind_text(mend.get(), 2, name.constData(), static_cast<int>(name.size()), SQLITE_TRANSIENT);
        sqlite3_step(mend.get());
    }
    m_connection.reset();
    open(); // reads it anew
}

std::vector<BookWreck::Table> BookWreck::tables() const
{
    std::map<QByteArray, Table> left = m_tables;
    for (const char *other : {"log", "log_head", "row_mark", "rule_set_undo"})
        left.erase(other);
    std::vector<Table> seals;
    for (const char *seal : {"sealed_rules", "sealed_unit", "seal"}) {
        if (auto node = left.extract(seal))
            seals.push_back(std::move(node.mapped()));
    }
    std::vector<Table> ordered;
    while (!left.empty()) {
        const auto next = std::ranges::find_if(left, [&](const auto &each) {
            return std::ranges::none_of(each.second.parents, [&](const QByteArray &parent) {
                return parent != each.first && left.contains(parent);
            });
        });
        ordered.push_back(std::move(next->second));
        left.erase(next);
    }
    std::ranges::move(seals, std::back_inserter(ordered));
    return ordered;
}

BookWreck::Table BookWreck::table(const QByteArray &name) const
{
    const auto found = m_tables.find(name);
    return found == m_tables.end() ? Table{} : found->second;
}

// A tree that leads back into itself would give its rows without end: a row that was there before ends a
// walk.
bool BookWreck::step(Walk &walk, const QByteArray &sql, const QByteArray &key) const
{
    const StoredStatement statement = prepared(m_connection.get(), sql);
    if (!statement)
        return false;
    const QList<QByteArray> parts = key.isNull() ? QList<QByteArray>() : keyValues(key);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        sqlite3_bind_text(statement.get(), static_cast<int>(i + 1), parts[i].constData(),
                          static_cast<int>(parts[i].size()), SQLITE_TRANSIENT);
    }
    int result = SQLITE_ROW;
    while ((result = sqlite3_step(statement.get())) == SQLITE_ROW) {
        std::vector<StoredValue> values;
        values.reserve(walk.table.columns.size());
        for (size_t i = 0; i < walk.table.columns.size(); ++i)
            values.push_back(storedValue(statement.get(), static_cast<int>(i)));
        walk.last = walk.table.keyOf(values);
        if (!walk.seen.insert(walk.last).second)
            return false;
        walk.visit(values);
    }
    return result == SQLITE_DONE;
}

void BookWreck::lookUp(Walk &walk, const std::set<QByteArray> &keys) const
{
    const QByteArray sql =
        selectionOf(walk.table) + " WHERE " + joined(keyNames(walk.table), " = ? AND ") + " = ?";
    for (const QByteArray &key : keys) {
        if (!walk.seen.contains(key))
            step(walk, sql, key);
    }
}

bool BookWreck::isOurs(const Table &table) const
{
    const StoredStatement there =
        prepared(m_connection.get(), "SELECT sql FROM sqlite_schema WHERE name = ? COLLATE NOCASE");
    if (!there)
        return false;
    sqlite3_bind_text(there.get(), 1, table.name.constData(), static_cast<int>(table.name.size()),
                      SQLITE_TRANSIENT);
    return sqlite3_step(there.get()) == SQLITE_ROW && storedValue(there.get(), 0).bytes == table.made &&
           sqlite3_step(there.get()) == SQLITE_DONE;
}

bool BookWreck::forEach(const Table &table, const std::set<QByteArray> &keys, const Visitor &visit) const
{
    if (!isOurs(table))
        return false;
    Walk walk{table, visit};
    if (step(walk, selectionOf(table) + orderOf(table, " ASC")))
        return true;
    const qint64 from = walk.last.toLongLong();
    step(walk, selectionOf(table) + orderOf(table, " DESC"));
    const qint64 to = walk.last.toLongLong();
    std::set<QByteArray> between = keys;
    if (keys.empty() && table.key.size() == 1 && !table.isSorted) {
        for (qint64 number = from + 1; number < to && number <= from + mostProbes; ++number)
            between.insert(QByteArray::number(number));
    }
    lookUp(walk, between);
    return false;
}

} // namespace sovang
