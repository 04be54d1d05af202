// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rowvalues.h"

#include "base/sha256.h"
#include "storage/database.h"
#include "storage/sheetjson.h"

#include <sqlite3.h>

#include <QtEndian>

#include <charconv>
#include <map>
#include <set>
#include <string>

namespace sovang {

namespace {

constexpr char betweenKeyValues = '\x1f';

QByteArray copied(const void *data, int size)
{
    return {static_cast<const char *>(data), size};
}

void appendNumber(QByteArray &bytes, qint64 number)
{
    char digits[24];
    bytes.append(digits, std::to_chars(digits, std::end(digits), number).ptr - digits);
}

// Lists have a hundred thousand answers; a std::string is the quickest at taking single characters.
void writeAnswer(std::string &bytes, std::string_view code, const Answer &answer)
{
    const auto append = [&bytes](char before, qint64 number) {
        char digits[24];
        bytes += before;
        bytes.append(digits, std::to_chars(digits, std::end(digits), number).ptr);
    };
    bytes = code;
    append('\n', static_cast<int>(answer.kind));
    append('\n', answer.first);
    append('/', answer.second);
    // The reason, then the option: one of them is empty.
    const bool isOption = answer.kind == Answer::Kind::Choice;
    bytes += isOption ? "\n\n" : "\n";
    if (!answer.words.isEmpty())
        bytes += answer.words.toStdString();
    bytes += isOption ? "" : "\n";
}

/// Calls \a take(name, checksum) for each part of \a row; what cannot be read has no parts to name.
template <typename Take> void eachPart(const StoredRow &row, Take take)
{
    std::string bytes; // one for all
    for (size_t i = 0; i < row.values.size(); ++i) {
        const QByteArray &column = row.columns[i];
        const StoredValue &value = row.values[i];
        if (column == "answers") {
            readSheetJson(value.bytes, [&](std::string_view code, const Answer &answer) {
                writeAnswer(bytes, code, answer);
                take(code, qChecksum({bytes.data(), static_cast<qsizetype>(bytes.size())}));
            });
        } else if (value.type != 'n') {
            take(std::string_view(column.constData(), static_cast<size_t>(column.size())),
                 qChecksum(column + value.type + value.bytes));
        }
    }
}

std::multiset<quint16> unpacked(const QByteArray &bytes)
{
    std::multiset<quint16> checksums;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
        checksums.insert(qFromBigEndian<quint16>(bytes.constData() + i));
    return checksums;
}

} // namespace

void appendSized(QByteArray &bytes, const QByteArray &field)
{
    appendNumber(bytes, field.size());
    bytes.append(':').append(field);
}

void FinalizeStatement::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

StoredTable storedTable(Database &database, const QString &name)
{
    StoredTable table{name.toUtf8(), {}, {}};
    std::map<int, size_t> key;
    Query columns = database.query("SELECT name, pk FROM pragma_table_info(?) ORDER BY cid", name);
    while (columns.next()) {
        if (columns.number(1) > 0)
            key.emplace(columns.number(1), table.columns.size());
        table.columns.push_back(columns.bytes(0));
    }
    for (const auto &[rank, column] : key)
        table.key.push_back(column);
    return table;
}

std::vector<QByteArray> StoredTable::keyColumns() const
{
    std::vector<QByteArray> names;
    names.reserve(key.size());
    for (const size_t column : key)
        names.push_back(columns[column]);
    return names;
}

QByteArray StoredTable::keyOf(const std::vector<StoredValue> &values) const
{
    std::vector<QByteArray> parts;
    parts.reserve(key.size());
    for (const size_t column : key)
        parts.push_back(values[column].bytes);
    return joinedKey(parts);
}

QByteArray joinedKey(const std::vector<QByteArray> &values)
{
    QByteArray key;
    for (size_t i = 0; i < values.size(); ++i)
        key += (i > 0 ? QByteArray(1, betweenKeyValues) : QByteArray()) + values[i];
    return key;
}

QList<QByteArray> keyValues(const QByteArray &key)
{
    return key.split(betweenKeyValues);
}

QStringList shownKey(const QByteArray &key)
{
    return QString::fromUtf8(key).split(QLatin1Char(betweenKeyValues));
}

StoredValue storedValue(sqlite3_value *value)
{
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return {'i', QByteArray::number(static_cast<qint64>(sqlite3_value_int64(value)))};
    case SQLITE_FLOAT:
        return {'r', reinterpret_cast<const char *>(sqlite3_value_text(value))};
    case SQLITE_TEXT: {
        const auto *text = sqlite3_value_text(value);
        return {'t', copied(text, sqlite3_value_bytes(value))};
    }
    case SQLITE_BLOB: {
        const void *blob = sqlite3_value_blob(value);
        return {'b', copied(blob, sqlite3_value_bytes(value))};
    }
    default:
        return {};
    }
}

StoredValue storedValue(sqlite3_stmt *row, int column)
{
    switch (sqlite3_column_type(row, column)) {
    case SQLITE_INTEGER:
        return {'i', QByteArray::number(static_cast<qint64>(sqlite3_column_int64(row, column)))};
    case SQLITE_FLOAT:
        return {'r', reinterpret_cast<const char *>(sqlite3_column_text(row, column))};
    case SQLITE_TEXT: {
        const auto *text = sqlite3_column_text(row, column);
        return {'t', copied(text, sqlite3_column_bytes(row, column))};
    }
    case SQLITE_BLOB: {
        const void *blob = sqlite3_column_blob(row, column);
        return {'b', copied(blob, sqlite3_column_bytes(row, column))};
    }
    default:
        return {};
    }
}

QByteArray markOf(const StoredRow &row)
{
    qsizetype size = 256;
    for (const StoredValue &value : row.values)
        size += value.bytes.size();
    QByteArray content;
    content.reserve(size);
    appendSized(content, row.table);
    for (size_t i = 0; i < row.values.size(); ++i) {
        const StoredValue &value = row.values[i];
        if (value.type == 'n')
            continue;
        appendSized(content, row.columns[i]);
        content.append(value.type);
        appendSized(content, value.bytes);
    }
    return sha256(content);
}

std::vector<RowPart> partsOf(const StoredRow &row)
{
    std::vector<RowPart> parts;
    eachPart(row, [&](std::string_view name, quint16 checksum) {
        parts.push_back({QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())), checksum});
    });
    return parts;
}

QByteArray packedParts(const StoredRow &row)
{
    QByteArray bytes;
    eachPart(row, [&](std::string_view, quint16 checksum) {
        char two[2];
        qToBigEndian(checksum, two);
        bytes.append(two, 2);
    });
    return bytes;
}

// A part that has a checksum which the row had not.
QStringList partsNotIn(const std::vector<RowPart> &parts, const QByteArray &before)
{
    std::multiset<quint16> known = unpacked(before);
    QStringList names;
    for (const RowPart &part : parts) {
        if (const auto found = known.find(part.checksum); found != known.end())
            known.erase(found);
        else
            names << part.name;
    }
    return names;
}

} // namespace sovang
