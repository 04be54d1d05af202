// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/year.h"
#include "domain/answers.h"
#include "storage/store.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <set>
#include <vector>

namespace sovang {

class RowMarks;

/// What a change is about, as its maker says it.
struct LogNote
{
    QString action;  ///< short English code: `score.set`, `import.units`
    QString summary; ///< one sentence in the user's language
    QString unitCode{};
    std::optional<Year> year{};
    QByteArray details{}; ///< a JSON document, or empty
    /// Of a change of answers of one unit: the first of its cells, for a screen to go to. The log does not
    /// keep them.
    std::optional<Round> round{};
    QString item{};
};

/// One line of the log (nhật ký).
struct LogLine
{
    qint64 sequence = 0; ///< from 1, without gaps
    QString time;        ///< UTC, `2026-05-01T08:15:30Z`
    QString who;         ///< user@machine
    LogNote note;
    QByteArray previousHash; ///< of the line before; 64 zeros in the first
    QByteArray hash;         ///< computeHash(), 64 hexadecimal digits
    QByteArray marks{}; ///< of the rows that were touched, see RowMarks; empty: from before there were any

    /// SHA-256 over previousHash, sequence, time, who, action, unit code, year (empty: none), summary,
    /// details and, if there are any, marks, each as UTF-8 after its length in bytes and a colon: `4:2026`.
    QByteArray computeHash() const;
};

/// The log: one line for each change, chained by hash, so that a line that was altered, removed, added or
/// moved by hand is found. Only Book::change() writes it.
class LogStore : Store
{
public:
    enum class Order { OldestFirst, NewestFirst };

    explicit LogStore(Database &database) : Store(database) {}

    /// At most \a limit lines; all when it is negative.
    std::vector<LogLine> entries(Order order = Order::NewestFirst, int limit = -1) const;
    /// The latest \a limit lines about one unit, newest first.
    std::vector<LogLine> ofUnit(const QString &unitCode, int limit) const;
    qint64 count() const;

    std::optional<LogLine> last() const;
    /// The line whose hash has this code (storage/chaincode.h); the newest, should two have it.
    std::optional<LogLine> withCode(const QString &code) const;

    /// The numbers of lines that are older than the line before: the clock of the computer had been put back,
    /// or somebody wrote them so. The chain can be whole all the same.
    std::set<qint64> olderThanBefore() const;

    /// The number of the first line that is not as it was written, where it should stand; nothing when the
    /// chain is whole.
    std::optional<qint64> verify() const;

private:
    friend class Book;

    void append(const LogNote &note, RowMarks &marks);
    /// Throws Error::Storage where no line could follow the last one, as another program altered the end.
    void requireSoundEnd() const;
    QByteArray lastHash() const;
};

} // namespace sovang
