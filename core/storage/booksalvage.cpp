// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/booksalvage.h"

#include "base/error.h"
#include "rules/rulesetreader.h"
#include "storage/bookwreck.h"
#include "storage/database.h"
#include "storage/logstore.h"
#include "storage/sheetjson.h"

#include <sqlite3.h>

#include <algorithm>
#include <map>
#include <memory>
#include <set>
#include <utility>

namespace sovang {

namespace {

/// The last mark of a row.
struct SavedMark
{
    qint64 sequence = 0;
    QByteArray hash; ///< empty: the row is gone
    QByteArray parts;
};
using MarksOfTable = std::map<QByteArray, SavedMark>; ///< by key

/// Of the keys of a table, also of rows that are gone. No program counts to where numbers end; after such a
/// one there would be no next.
qint64 greatestNumber(const MarksOfTable &marks)
{
    constexpr qint64 most = qint64(1) << 53;
    qint64 greatest = 0;
    for (const auto &[key, mark] : marks) {
        const qint64 number = key.toLongLong(); // 0 where it is none
        if (number <= most)
            greatest = std::max(greatest, number);
    }
    return greatest;
}

bool isUtf8(const StoredValue &value)
{
    return value.type != 't' || QString::fromUtf8(value.bytes).toUtf8() == value.bytes;
}

/// Can this program read the row, as far as the checks of the tables do not say?
bool isReadable(const StoredRow &row)
{
    if (!std::ranges::all_of(row.values, isUtf8))
        return false;
    for (size_t i = 0; i < row.columns.size(); ++i) {
        if (row.columns[i] == "answers" &&
            !readSheetJson(row.values[i].bytes, [](std::string_view, const Answer &) {}))
            return false;
        if (row.table == "rule_set" && row.columns[i] == "json" &&
            !readRuleSet(row.values[i].bytes, {}).ruleSet)
            return false;
    }
    return true;
}

/// Puts rows into a table of the new book.
class Inserting
{
public:
    Inserting(Database &book, const BookWreck::Table &table);
    /// False when the book cannot hold the row.
    bool add(const std::vector<StoredValue> &values);

private:
    void bind(int parameter, const StoredValue &value);

    Database &m_book;
    StoredStatement m_statement;
};

Inserting::Inserting(Database &book, const BookWreck::Table &table) : m_book(book)
{
    QByteArray columns;
    QByteArray values;
    for (const QByteArray &column : table.columns) {
        columns += (columns.isEmpty() ? "\"" : ", \"") + column + '"';
        values += values.isEmpty() ? "?" : ", ?";
    }
    const QByteArray sql =
        "INSERT INTO main.\"" + table.name + "\" (" + columns + ") VALUES (" + values + ')';
    sqlite3_stmt *statement = nullptr;
    const int result = sqlite3_prepare_v2(book.handle(), sql.constData(), -1, &statement, nullptr);
    m_statement.reset(statement);
    if (result != SQLITE_OK)
        book.fail(result);
}

void Inserting::bind(int parameter, const StoredValue &value)
{
    sqlite3_stmt *statement = m_statement.get();
    const auto size = static_cast<int>(value.bytes.size());
    switch (value.type) {
    case 'i':
        sqlite3_bind_int64(statement, parameter, value.bytes.toLongLong());
        break;
    case 'r':
        sqlite3_bind_double(statement, parameter, value.bytes.toDouble());
        break;
    case 't':
        sqlite3_bind_text(statement, parameter, value.bytes.constData(), size, SQLITE_TRANSIENT);
        break;
    case 'b':
        sqlite3_bind_blob(statement, parameter, value.bytes.constData(), size, SQLITE_TRANSIENT);
        break;
    default:
        sqlite3_bind_null(statement, parameter);
    }
}

bool Inserting::add(const std::vector<StoredValue> &values)
{
    for (size_t i = 0; i < values.size(); ++i)
        bind(static_cast<int>(i + 1), values[i]);
    const int result = sqlite3_step(m_statement.get());
    sqlite3_reset(m_statement.get());
    const int kind = result & 0xff;
    if (result != SQLITE_DONE && kind != SQLITE_CONSTRAINT && kind != SQLITE_MISMATCH)
        m_book.fail(result);
    return result == SQLITE_DONE;
}

/// Takes the rows over, table by table.
class Salvaging
{
public:
    Salvaging(const BookWreck &wreck, Database &book, const Progress &progress)
        : m_wreck(wreck), m_book(book), m_progress(progress)
    {}

    SalvagedRows all();

private:
    void readMarks();
    void lookAtLog();
    void takeTable(const BookWreck::Table &table);
    void takeRow(const BookWreck::Table &table, Inserting &inserting, std::vector<StoredValue> values);
    bool takeAltered(const BookWreck::Table &table, Inserting &inserting, StoredRow row,
                     const SavedMark &mark, SalvageLoss loss);
    void tellUnread(const BookWreck::Table &table);
    void keepNumbers();
    void lose(SalvageLoss loss) { m_result.losses.push_back(std::move(loss)); }

    const BookWreck &m_wreck;
    Database &m_book;
    const Progress &m_progress;
    std::map<QByteArray, MarksOfTable> m_marks; ///< by table
    std::map<QByteArray, qint64> m_greatest; ///< number in the marks of a table, also of rows that are gone
    bool m_areMarksWhole = false;            ///< they and the log are as they were written
    qint64 m_known = 0;                      ///< rows that marks tell of
    std::set<QByteArray> m_read;             ///< keys of the rows of this table
    SalvagedTable m_table;
    SalvagedRows m_result;
};

// A later mark counts, in whatever order they come.
void Salvaging::readMarks()
{
    const BookWreck::Table table = m_wreck.table("row_mark");
    if (table.columns.empty())
        return;
    m_wreck.forEach(table, {}, [this](const std::vector<StoredValue> &values) {
        SavedMark mark{values[2].bytes.toLongLong(), values[3].bytes, values[4].bytes};
        SavedMark &known = m_marks[values[0].bytes][values[1].bytes];
        if (mark.sequence >= known.sequence)
            known = std::move(mark);
    });
    for (auto &[name, marks] : m_marks) {
        m_greatest[name] = greatestNumber(marks);
        std::erase_if(marks, [](const auto &mark) { return mark.second.hash.isEmpty(); });
        m_known += static_cast<qint64>(marks.size());
    }
}

void Salvaging::lookAtLog()
{
    try {
        Database copy(m_wreck.copy(), Database::Access::Read);
        Query head = copy.query("SELECT hash FROM log_head");
        if (head.next())
            m_result.lastHash = head.bytes(0);
        if (m_wreck.table("row_mark").columns.empty())
            return;
        m_areMarksWhole = !LogStore(copy).verify() && RowMarks(copy).findings().lines.empty() && m_known > 0;
    } catch (const Error &) { // broken too
    }
}

QString shownValue(const BookWreck::Table &table, const StoredValue &value, size_t column)
{
    constexpr qsizetype enough = 200;
    const QString text =
        value.type == 'b' ? QString::fromLatin1(value.bytes.toHex()) : QString::fromUtf8(value.bytes);
    return QString::fromUtf8(table.columns[column]) + QStringLiteral(": ") + text.left(enough);
}

QStringList shownRow(const BookWreck::Table &table, const std::vector<StoredValue> &values)
{
    QStringList shown;
    for (size_t i = 0; i < values.size(); ++i) {
        if (values[i].type != 'n' && table.columns[i] != "seed") // a key that signs is secret
            shown << shownValue(table, values[i], i);
    }
    return shown;
}

/// Takes the answers \a lost out of a sheet and tells what they were read as. False when none is left, or
/// what is left is not an answer sheet.
bool takeOut(StoredRow &sheet, const QStringList &lost, QStringList &found)
{
    const auto column = std::ranges::find(sheet.columns, QByteArray("answers")) - sheet.columns.begin();
    QByteArray &json = sheet.values[static_cast<size_t>(column)].bytes;
    SheetAnswers kept;
    const bool isRead = readSheetJson(json, [&](std::string_view code, const Answer &answer) {
        const QString name = QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
        if (lost.contains(name))
            found << name + QStringLiteral(": ") + answer.toCellText();
        else
            kept[name] = answer;
    });
    json = sheetToJson(kept).toUtf8();
    return isRead && !kept.empty();
}

bool Salvaging::takeAltered(const BookWreck::Table &table, Inserting &inserting, StoredRow row,
                            const SavedMark &mark, SalvageLoss loss)
{
    loss.why = SalvageLoss::Why::Altered;
    loss.row.parts = partsNotIn(partsOf(row), mark.parts);
    loss.found = shownRow(table, row.values);
    const bool isAllThere = packedParts(row).size() == mark.parts.size();
    if (table.name == "sheet" && isAllThere && !loss.row.parts.isEmpty()) {
        QStringList found;
        if (takeOut(row, loss.row.parts, found) && inserting.add(row.values)) {
            loss.found = found;
            loss.isTaken = true;
        }
    }
    if (table.name == "unit")
        loss.isTaken = isReadable(row) && inserting.add(row.values);
    const bool isTaken = loss.isTaken;
    lose(std::move(loss));
    return isTaken;
}

void Salvaging::takeRow(const BookWreck::Table &table, Inserting &inserting, std::vector<StoredValue> values)
{
    const QByteArray key = table.keyOf(values);
    m_read.insert(key);
    m_progress.tell(m_result.taken, std::max(m_known, m_result.taken));
    SalvageLoss loss;
    loss.row = {RowFault::Kind::Changed, m_table.name, shownKey(key), {}};
    const StoredRow row{table.name, table.columns, std::move(values)};
    const MarksOfTable &marks = m_marks[table.name];
    const auto mark = marks.find(key);
    bool isTaken = false;
    if (mark != marks.end() && mark->second.hash != markOf(row)) {
        isTaken = takeAltered(table, inserting, row, mark->second, std::move(loss));
    } else if (mark == marks.end() && m_areMarksWhole) {
        loss.why = SalvageLoss::Why::Added;
        loss.found = shownRow(table, row.values);
        lose(std::move(loss));
    } else if (isReadable(row) && inserting.add(row.values)) {
        isTaken = true;
        m_result.unproved += mark == marks.end() ? 1 : 0;
    } else {
        loss.why = SalvageLoss::Why::Impossible;
        loss.found = shownRow(table, row.values);
        lose(std::move(loss));
    }
    m_table.taken += isTaken ? 1 : 0;
    m_result.taken += isTaken ? 1 : 0;
}

void Salvaging::tellUnread(const BookWreck::Table &table)
{
    for (const auto &[key, mark] : m_marks[table.name]) {
        if (m_read.contains(key))
            continue;
        SalvageLoss loss;
        loss.row = {RowFault::Kind::Removed, m_table.name, shownKey(key), {}};
        lose(std::move(loss));
    }
}

void Salvaging::takeTable(const BookWreck::Table &table)
{
    m_read.clear();
    m_table = {QString::fromUtf8(table.name)};
    std::set<QByteArray> keys;
    for (const auto &[key, mark] : m_marks[table.name])
        keys.insert(key);
    Inserting inserting(m_book, table);
    const bool isWhole = m_wreck.forEach(
        table, keys, [&](const std::vector<StoredValue> &values) { takeRow(table, inserting, values); });
    m_table.isBroken = !isWhole && !m_areMarksWhole;
    tellUnread(table);
    m_result.tables.push_back(m_table);
}

// The number of a unit or a decision is never given twice, not even of one that was removed or lost.
void Salvaging::keepNumbers()
{
    for (const auto &[table, greatest] : m_greatest) {
        const BookWreck::Table known = m_wreck.table(table);
        if (known.key.size() != 1 || known.isSorted)
            continue;
        m_book.write("UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?", greatest,
                     QString::fromUtf8(table));
    }
}

SalvagedRows Salvaging::all()
{
    readMarks();
    lookAtLog();
    m_book.begin();
    try {
        for (const BookWreck::Table &table : m_wreck.tables())
            takeTable(table);
        keepNumbers();
        m_book.commit();
    } catch (...) {
        m_book.rollback();
        throw;
    }
    return std::move(m_result);
}

} // namespace

SalvagedRows salvageRows(const BookWreck &wreck, Database &book, const Progress &progress)
{
    return Salvaging(wreck, book, progress).all();
}

} // namespace sovang
