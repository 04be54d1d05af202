// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/book.h"

#include "base/filefaults.h"
#include "base/jsontree.h"
#include "base/wholefile.h"
#include "storage/bookfile.h"
#include "storage/bookwreck.h"
#include "storage/leftjournal.h"

#include <sqlite3.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QUuid>

#include <utility>

namespace sovang {

namespace {

struct BookText
{
    Q_DECLARE_TR_FUNCTIONS(Book)
};

QString lockedPath(const QString &path)
{
    return QFileInfo(path).canonicalFilePath(); // one lock, however the book is called
}

} // namespace

// What stays at its place when a Book moves: SQLite and the stores know its address.
struct Book::Parts
{
    Parts(const QString &bookPath, std::unique_ptr<BookLock> bookLock, OpenMode openMode)
        : path(bookPath),
          mode(openMode),
          lock(std::move(bookLock)),
          opened(openBookFile(path, lock && lock->isHeld(), bookMigrations()))
    {}
    /// To read \a other once more.
    explicit Parts(const Parts &other)
        : path(other.path), mode(OpenMode::ReadOnly), opened{Database(path, Database::Access::Read), {}, {}}
    {}

    QString path;
    OpenMode mode;
    std::unique_ptr<BookLock> lock; ///< null when opened to read
    OpenedBook opened;
    RowMarks rowMarks{opened.database};
    qint64 version = 0;  ///< SQLite counts what other connections wrote
    QByteArray lastHash; ///< of the log, as this program left it; only who has the lock may add to it
    QDateTime lastWritten;

    void noteWritten(const QByteArray &hash)
    {
        lastHash = hash;
        lastWritten = QDateTime::currentDateTime();
    }
};

Book::Book(std::unique_ptr<Parts> parts) : m_parts(std::move(parts))
{
    if (isReadOnly())
        return;
    m_parts->rowMarks.watch();
    m_parts->lastHash = log.lastHash();
}
Book::Book(Book &&) noexcept = default;
Book &Book::operator=(Book &&) noexcept = default;
Book::~Book() = default;

Book Book::create(const QString &path, const std::function<void(Book &)> &fill)
{
    createBookFile(QFileInfo(path).absoluteFilePath(), bookMigrations(), [&](const QString &temporary) {
        Book book = open(temporary);
        book.begin();
        if (fill)
            fill(book);
    });
    return open(path);
}

Book Book::open(const QString &path, OpenMode mode)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const BookHeader header = readBookHeader(absolute); // nothing is laid beside what is not there
    std::unique_ptr<BookLock> lock;
    if (mode == OpenMode::ReadWrite && header.isBook) {
        lock = std::make_unique<BookLock>(lockedPath(absolute));
        removeLeftovers(QFileInfo(absolute).path());
    }
    Book book(std::make_unique<Parts>(absolute, std::move(lock), mode));
    book.markOldRows();
    return book;
}

Book Book::salvage(const QString &damaged, const QString &path,
                   const std::function<LogNote(const SalvagedRows &)> &note, const Progress &progress)
{
    const QString target = QFileInfo(path).absoluteFilePath();
    if (const auto reason = whyNotWritable(target, IfThere::Refuse))
        throw Error(*reason);
    const BookLock lock(lockedPath(damaged));
    if (lock.otherHolder()) {
        throw Error(Error::Kind::Refused, BookText::tr("“%1” is open in another window or program; close it "
                                                       "there first. Nothing was done.")
                                              .arg(shownPath(damaged)));
    }
    const BookWreck wreck(lockedPath(damaged), QFileInfo(target).path());
    const auto steps = bookMigrations().first(static_cast<size_t>(wreck.schema()));
    createBookFile(target, steps, [&](const QString &temporary) {
        SalvagedRows rows;
        {
            Database database(temporary, Database::Access::Write);
            rows = salvageRows(wreck, database, progress);
            migrate(database, bookMigrations());
        }
        Book book(
            std::make_unique<Parts>(temporary, std::make_unique<BookLock>(temporary), OpenMode::ReadWrite));
        book.change(note(rows), [&book] { book.m_parts->rowMarks.takeAll({}); });
    });
    return open(target);
}

// Two books begun by the same person with the same content in the same second have to differ: a form or a
// packet knows its book by the first line of the log.
void Book::begin()
{
    const QString unique = QUuid::createUuid().toString(QUuid::Id128);
    change({QStringLiteral("book.begin"),
            BookText::tr("Began the book"),
            {},
            {},
            compactJson(JsonValue::object().with(u"book"_qs, unique))},
           [] {});
}

Book Book::openedAgain() const
{
    return Book(std::make_unique<Parts>(*m_parts));
}

Database &Book::database() const
{
    return m_parts->opened.database;
}

QString Book::path() const
{
    return m_parts->path;
}

bool Book::isReadOnly() const
{
    return !database().isWritable() || !m_parts->opened.missingGuards.isEmpty();
}

std::optional<Holder> Book::heldBy() const
{
    return m_parts->lock ? m_parts->lock->otherHolder() : std::nullopt;
}

QString Book::readOnlyReason() const
{
    if (!isReadOnly())
        return {};
    if (m_parts->mode == OpenMode::ReadOnly)
        return BookText::tr("The book was opened for reading only.");
    if (const auto holder = heldBy()) {
        if (holder->user.isEmpty())
            return BookText::tr("Another program has the book open for writing.");
        return BookText::tr("%1 has had the book open for writing since %2.")
            .arg(holder->name(), holder->since.toLocalTime().toString(QStringLiteral("HH:mm dd/MM/yyyy")));
    }
    if (database().isWritable()) {
        return BookText::tr("Another program took away what guards the book (%1), and may have altered it.")
            .arg(m_parts->opened.missingGuards.join(QStringLiteral(", ")));
    }
    if (const auto reason = whyProtected(path()))
        return reason->message();
    return BookText::tr("The book's file or folder is protected against writing.");
}

QStringList Book::missingGuards() const
{
    return m_parts->opened.missingGuards;
}

QStringList Book::fileFaults() const
{
    QStringList faults;
    Query query = database().query("PRAGMA integrity_check(20)");
    while (query.next()) {
        if (query.text(0) != u"ok")
            faults << query.text(0);
    }
    return faults;
}

void Book::change(const LogNote &note, const std::function<void()> &work)
{
    if (isReadOnly()) {
        throw Error(Error::Kind::Refused,
                    BookText::tr("The book can only be read now. %1").arg(readOnlyReason()));
    }
    // What SQLite remembers of the file may be of the one that lay there before.
    if (!isChanging())
        sqlite3_db_release_memory(database().handle());
    database().begin();
    try {
        requireSameBook();
        log.requireSoundEnd();
        markJournal(database());
        work();
        log.append(note, m_parts->rowMarks);
        commit();
    } catch (const Error &error) {
        takeBack();
        if (isOfSeal(error))
            throw sealError(note.year);
        throw;
    } catch (...) {
        takeBack();
        throw;
    }
}

QDateTime Book::lastWritten() const
{
    return m_parts->lastWritten;
}

// Another state of the book, or another one, was laid over the file, or somebody wrote who heeds no lock.
void Book::requireSameBook() const
{
    if (log.lastHash() == m_parts->lastHash)
        return;
    throw Error(
        Error::Kind::Storage,
        BookText::tr("“%1” is not as this program left it: another file was laid in its place, or another "
                     "program wrote into it. Nothing was written. Open the book again, and look first "
                     "whether it is the right one.")
            .arg(shownPath(path())));
}

void Book::takeBack()
{
    database().rollback();
    m_parts->rowMarks.forget();
    ruleSets.forget();
}

// The triggers of the database cannot say which year it is.
Error Book::sealError(std::optional<Year> year) const
{
    QString years = seals.sealedYears().join(QStringLiteral(", "));
    if (const auto seal = year ? seals.inForce(*year) : std::nullopt)
        years = seal->shown();
    return {
        Error::Kind::Refused,
        BookText::tr("This belongs to a sealed year: %1. To change it, reopen the year and give a reason; "
                     "nothing was written.")
            .arg(years)};
}

// Rows from before a step of the schema; those that another program altered before it stay known as such.
void Book::markOldRows()
{
    if (isReadOnly() || !rowMarks().areBehind())
        return;
    change({QStringLiteral("log.marks"), BookText::tr("From here on the log tells of every row of the book")},
           [this] { m_parts->rowMarks.takeAll(m_parts->opened.alteredRows); });
}

// The disk may fail when all is written and only the lock is left to be given back: the change is in the
// book.
void Book::commit()
{
    const QByteArray written = log.lastHash();
    try {
        database().commit();
        m_parts->noteWritten(written);
    } catch (const Error &error) {
        database().rollback();
        if (error.kind() != Error::Kind::Storage)
            throw;
        QByteArray last;
        try {
            last = log.lastHash();
        } catch (const Error &) {
            throw Error(
                Error::Kind::Storage,
                BookText::tr("The disk with “%1” failed while the change was being finished. Open the book "
                             "again to see whether it holds the change.")
                    .arg(path()),
                error.details());
        }
        if (last != written)
            throw;
        m_parts->noteWritten(written);
    }
}

Book::Reading::Reading(const Book &book)
    : m_database(book.database().beginReading() ? &book.database() : nullptr)
{
    if (!m_database)
        return;
    try {
        book.forgetOldRuleSets();
    } catch (...) {
        m_database->endReading();
        throw;
    }
}

Book::Reading::~Reading()
{
    if (m_database)
        m_database->endReading();
}

void Book::forgetOldRuleSets() const
{
    Query query = database().query("PRAGMA data_version");
    query.next();
    if (const qint64 now = query.integer(0); now != std::exchange(m_parts->version, now))
        ruleSets.forget();
}

bool Book::isChanging() const
{
    return database().isInTransaction();
}

void Book::backupTo(const QString &path) const
{
    backupTo(path, {});
}

void Book::backupTo(const QString &path, const std::function<void(const Book &)> &check) const
{
    backupDatabase(database(), QFileInfo(path).absoluteFilePath(), IfThere::Refuse,
                   [&check](const QString &temporary) {
                       if (check)
                           check(open(temporary, OpenMode::ReadOnly));
                   });
}

const RowMarks &Book::rowMarks() const
{
    return m_parts->rowMarks;
}
} // namespace sovang
