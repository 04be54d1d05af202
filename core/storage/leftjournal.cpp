// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/leftjournal.h"

#include "base/filefaults.h"
#include "base/scratchfolder.h"
#include "storage/database.h"
#include "storage/logstore.h"
#include "storage/rowmarks.h"
#include "storage/sqlitefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <optional>

namespace sovang {

namespace {

struct LeftJournalText
{
    Q_DECLARE_TR_FUNCTIONS(LeftJournal)
};

constexpr int looks = 3; // another program may be setting the book right at this moment

QString journalOf(const QString &book)
{
    return book + QStringLiteral("-journal");
}

QString walOf(const QString &book)
{
    return book + QStringLiteral("-wal");
}

bool holdsSomething(const QString &path)
{
    return QFileInfo(path).size() > 0;
}

/// Would SQLite roll the journal into the book? (Its own rule: unlocked, and not ended with zeros.)
bool isLeftBehind(const QString &book)
{
    QFile journal(journalOf(book));
    char first = 0;
    return journal.open(QIODevice::ReadOnly) && journal.read(&first, 1) == 1 && first != 0 &&
           !SqliteFile(book).isBeingWritten();
}

/// Where the log of a book ends.
struct LogEnd
{
    qint64 sequence = 0;
    QByteArray hash;

    bool operator==(const LogEnd &) const = default;
};

std::optional<LogEnd> endOfLog(Database &database)
{
    Query query = database.query("SELECT sequence, hash FROM log_head");
    return query.next() ? std::optional(LogEnd{query.integer(0), query.bytes(1)}) : std::nullopt;
}

std::optional<QByteArray> hashBefore(Database &database, qint64 sequence)
{
    Query line = database.query("SELECT previous_hash FROM log WHERE sequence = ?", sequence);
    return line.next() ? std::optional(line.bytes(0)) : std::nullopt;
}

bool isIntact(Database &database)
{
    Query check = database.query("PRAGMA integrity_check(1)");
    return check.next() && check.text(0) == u"ok";
}

/// Is every page and row there as the log tells, to its last line?
bool isAsLogged(Database &database)
{
    if (!isIntact(database) || LogStore(database).verify())
        return false;
    const RowMarks::Findings found = RowMarks(database).findings();
    return found.rows.empty() && found.lines.empty();
}

/// With the random number that no other journal has.
QByteArray headOf(const QString &journal)
{
    constexpr qint64 headSize = 28;
    QFile file(journal);
    return file.open(QIODevice::ReadOnly) ? file.read(headSize) : QByteArray();
}

/// Takes the journal away that was looked at, and no other that was begun meanwhile.
void removeJournal(const QString &book, const QByteArray &head)
{
    const QString aside = journalOf(book) + u'-' + QUuid::createUuid().toString(QUuid::Id128);
    if (!QFile::rename(journalOf(book), aside))
        throw writingError(book, EACCES);
    const bool isSame = headOf(aside) == head;
    if (isSame ? !QFile::remove(aside) : !QFile::rename(aside, journalOf(book)))
        throw writingError(book, EACCES);
}

/// A book and its journal on a copy, where both can be tried.
class Trial
{
public:
    explicit Trial(const QString &book);

    enum class Finding {
        Own,      ///< it takes the change back
        Finished, ///< the book is whole without it, one change further
        Foreign,
        Useless
    };
    Finding finding() const;
    const QByteArray &journalHead() const { return m_journalHead; }

private:
    void readAsItLies();
    void rollBack();
    bool belongsTogether() const;

    ScratchFolder m_folder;
    QString m_copy;
    std::optional<LogEnd> m_now;            ///< as the book lies there
    std::optional<QByteArray> m_hashBefore; ///< of the line before that, if m_now's line is there
    bool m_isWholeNow = false;
    QByteArray m_journalHead;
    std::optional<LogEnd> m_before; ///< after the change was taken back
    bool m_isWhole = false;
};

Trial::Trial(const QString &book)
    : m_folder(QFileInfo(book).absolutePath()), m_copy(m_folder.filePath(QStringLiteral("copy")))
{
    if (!m_folder.isValid())
        throw writingError(book, EACCES); // nor could SQLite set it right
    if (!QFile::copy(book, m_copy) || !QFile::copy(journalOf(book), journalOf(m_copy)))
        throw Error(whyNotReadable(book).value_or(writingError(book, ENOSPC)));
    m_journalHead = headOf(journalOf(m_copy));
    readAsItLies();
    rollBack();
}

void Trial::readAsItLies()
{
    try {
        Database asItLies(m_copy, Database::Access::Immutable);
        m_now = endOfLog(asItLies);
        m_hashBefore = m_now ? hashBefore(asItLies, m_now->sequence) : std::nullopt;
        m_isWholeNow = m_hashBefore && isAsLogged(asItLies);
    } catch (const Error &) { // in pieces there: as far as it could be read
    }
}

void Trial::rollBack()
{
    try {
        Database rolledBack(m_copy, Database::Access::Write);
        m_isWhole = isIntact(rolledBack);
        m_before = endOfLog(rolledBack);
    } catch (const Error &) { // in pieces, or without a log
    }
}

// Until the change is finished, the end of the log lies in the file as it was. While it is being finished,
// the file may have the next end already, and perhaps its line, which tells of the end before.
bool Trial::belongsTogether() const
{
    if (!m_now || !m_before || *m_now == *m_before)
        return true;
    return m_now->sequence == m_before->sequence + 1 &&
           m_hashBefore.value_or(m_before->hash) == m_before->hash;
}

Trial::Finding Trial::finding() const
{
    if (!belongsTogether())
        return Finding::Foreign;
    // All of the change is in the book already, or the book is a copy that went on by a change of its own.
    // What the journal would take back was never finished: nothing is lost without it, and perhaps much with
    // it.
    if (m_isWholeNow && m_now != m_before)
        return Finding::Finished;
    return m_isWhole ? Finding::Own : Finding::Useless;
}

Error complaint(const QString &path, Trial::Finding finding)
{
    const QString journal = shownPath(journalOf(path));
    if (finding == Trial::Finding::Foreign) {
        return {Error::Kind::Storage,
                LeftJournalText::tr(
                    "“%2” is what is left of a change that was broken off, and it does not belong to "
                    "“%1” as it is now: another copy of the book was probably laid in its place. "
                    "Neither was touched. To go on with this copy, move “%2” to another folder and "
                    "open the book again; to go on with the one that was there before, lay that back in its "
                    "place.")
                    .arg(shownPath(path), journal)};
    }
    return {Error::Kind::Storage,
            LeftJournalText::tr(
                "“%1” was left in the middle of a change, and “%2” cannot set it right: one of the two "
                "is damaged, or they do not belong together. Neither was touched. Keep both and open "
                "the latest backup.")
                .arg(shownPath(path), journal)};
}

void requireNoWal(const QString &path, const QString &wal)
{
    if (!holdsSomething(wal))
        return;
    throw Error(Error::Kind::Storage,
                LeftJournalText::tr(
                    "“%1” holds changes that another program made to “%2” and did not finish; Sổ Vàng "
                    "never makes such a file. Neither was touched. Close the book in that program, or "
                    "move “%1” to another folder, and open the book again.")
                    .arg(shownPath(wal), shownPath(path)));
}

} // namespace

void requireOwnJournal(const QString &path)
{
    const QString book = QFileInfo(path).canonicalFilePath(); // beside which SQLite looks
    requireNoWal(book, walOf(book));
    for (int look = 1; isLeftBehind(book); ++look) {
        const Trial trial(book);
        const Trial::Finding finding = trial.finding();
        if (finding == Trial::Finding::Own)
            return;
        if (finding == Trial::Finding::Finished)
            return removeJournal(book, trial.journalHead());
        if (look == looks)
            throw complaint(book, finding);
    }
}

void markJournal(Database &database)
{
    if (!database.query("SELECT 1 FROM sqlite_schema WHERE name = 'log_head'").next())
        return;
    // Writing what stands there already would be left out by SQLite.
    database.write("UPDATE log_head SET sequence = sequence + 1");
    database.write("UPDATE log_head SET sequence = sequence - 1");
}

void requireNoJournal(const QString &path)
{
    for (const QString &left : {journalOf(path), walOf(path)}) {
        if (holdsSomething(left)) {
            throw Error(Error::Kind::Refused,
                        LeftJournalText::tr(
                            "“%1” is what is left of a book of this name. So that it does not get into "
                            "the new one, move it to another folder first, or choose another name.")
                            .arg(shownPath(left)));
        }
    }
}

} // namespace sovang
