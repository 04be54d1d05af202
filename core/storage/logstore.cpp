// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/logstore.h"

#include "base/error.h"
#include "base/sha256.h"
#include "base/text.h"
#include "storage/booklock.h"
#include "storage/chaincode.h"
#include "storage/database.h"
#include "storage/rowmarks.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace sovang {

namespace {

struct LogStoreText
{
    Q_DECLARE_TR_FUNCTIONS(LogStore)
};

// The columns in the order of readLine().
#define LOG_COLUMNS                                                                                          \
    "sequence, time, who, action, unit_code, year, summary, details, previous_hash, hash, marks"

LogLine readLine(const Query &row)
{
    LogLine line;
    line.sequence = row.integer(0);
    line.time = row.text(1);
    line.who = row.text(2);
    line.note = {row.text(3), row.text(6), row.text(4), row.optionalYear(5), row.bytes(7)};
    line.previousHash = row.bytes(8);
    line.hash = row.bytes(9);
    line.marks = row.bytes(10);
    return line;
}

QString nfc(const QString &text)
{
    return composed(text);
}

/// As the book stores it: the hash is over what a reader will find.
LogNote storedForm(const LogNote &note)
{
    return {nfc(note.action), nfc(note.summary), nfc(note.unitCode), note.year,
            nfc(QString::fromUtf8(note.details)).toUtf8()};
}

struct Head
{
    qint64 sequence = 0;
    QByteArray hash;
};

Head headOf(Database &database)
{
    Query query = database.query("SELECT sequence, hash FROM log_head");
    return query.next() ? Head{query.integer(0), query.bytes(1)} : Head();
}

} // namespace

QByteArray LogLine::computeHash() const
{
    Sha256 hasher;
    const QByteArray fields[] = {previousHash,
                                 QByteArray::number(sequence),
                                 time.toUtf8(),
                                 who.toUtf8(),
                                 note.action.toUtf8(),
                                 note.unitCode.toUtf8(),
                                 note.year ? note.year->toString().toUtf8() : QByteArray(),
                                 note.summary.toUtf8(),
                                 note.details};
    for (const QByteArray &field : fields)
        hasher.add(QByteArray::number(field.size()) + ':' + field);
    if (!marks.isEmpty())
        hasher.add(QByteArray::number(marks.size()) + ':' + marks);
    return hasher.result().toHex();
}

std::vector<LogLine> LogStore::entries(Order order, int limit) const
{
    Query query =
        order == Order::NewestFirst
            ? database().query("SELECT " LOG_COLUMNS " FROM log ORDER BY sequence DESC LIMIT ?", limit)
            : database().query("SELECT " LOG_COLUMNS " FROM log ORDER BY sequence LIMIT ?", limit);
    std::vector<LogLine> lines;
    while (query.next())
        lines.push_back(readLine(query));
    return lines;
}

std::vector<LogLine> LogStore::ofUnit(const QString &unitCode, int limit) const
{
    Query query =
        database().query("SELECT " LOG_COLUMNS " FROM log WHERE unit_code = ? ORDER BY sequence DESC LIMIT ?",
                         unitCode, limit);
    std::vector<LogLine> lines;
    while (query.next())
        lines.push_back(readLine(query));
    return lines;
}

std::optional<LogLine> LogStore::last() const
{
    const std::vector<LogLine> lines = entries(Order::NewestFirst, 1);
    return lines.empty() ? std::nullopt : std::optional(lines.front());
}

std::optional<LogLine> LogStore::withCode(const QString &code) const
{
    Query query = database().query("SELECT " LOG_COLUMNS " FROM log ORDER BY sequence DESC");
    while (query.next()) {
        if (chainCode(query.bytes(9)) == code)
            return readLine(query);
    }
    return std::nullopt;
}

qint64 LogStore::count() const
{
    Query query = database().query("SELECT count(*) FROM log");
    query.next();
    return query.integer(0);
}

std::set<qint64> LogStore::olderThanBefore() const
{
    std::set<qint64> numbers;
    Query query = database().query("SELECT line.sequence FROM log AS line JOIN log AS before"
                                   " ON before.sequence = line.sequence - 1 WHERE line.time < before.time");
    while (query.next())
        numbers.insert(query.integer(0));
    return numbers;
}

std::optional<qint64> LogStore::verify() const
{
    qint64 expected = 1;
    QByteArray previous(64, '0');
    Query query = database().query("SELECT " LOG_COLUMNS " FROM log ORDER BY sequence");
    while (query.next()) {
        const LogLine line = readLine(query);
        if (line.sequence != expected || line.previousHash != previous || line.hash != line.computeHash())
            return expected;
        previous = line.hash;
        ++expected;
    }
    const Head head = headOf(database());
    const qint64 last = expected - 1;
    if (head.sequence != last)
        return std::min(head.sequence, last) + 1;
    return head.hash == previous ? std::nullopt : std::optional(std::max<qint64>(last, 1));
}

QByteArray LogStore::lastHash() const
{
    return headOf(database()).hash;
}

void LogStore::requireSoundEnd() const
{
    const Head head = headOf(database());
    Query last = database().query("SELECT coalesce(max(sequence), 0) FROM log");
    last.next();
    if (head.sequence != last.integer(0) || head.sequence == std::numeric_limits<qint64>::max() ||
        head.hash.size() != 64)
        throw Error(Error::Kind::Storage,
                    LogStoreText::tr("The book is damaged: the end of its log is not where a log can end."));
}

void LogStore::append(const LogNote &note, RowMarks &marks)
{
    if (note.action.isEmpty() || note.summary.isEmpty())
        throw Error(Error::Kind::Internal, LogStoreText::tr("A change of the book must say what it is."));
    const Head head = headOf(database());
    LogLine line;
    line.sequence = head.sequence + 1;
    line.time = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    line.who = nfc(Holder::current().name());
    line.note = storedForm(note);
    line.previousHash = head.hash;
    line.marks = marks.write(line.sequence).toLatin1();
    line.hash = line.computeHash();
    const QString hash = QString::fromLatin1(line.hash);
    database().write("INSERT INTO log (" LOG_COLUMNS ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                     line.sequence, line.time, line.who, line.note.action, line.note.unitCode, line.note.year,
                     line.note.summary, QString::fromUtf8(line.note.details),
                     QString::fromLatin1(line.previousHash), hash, QString::fromLatin1(line.marks));
    database().write("UPDATE log_head SET sequence = ?, hash = ?", line.sequence, hash);
}

} // namespace sovang
