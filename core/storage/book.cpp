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

struct Book::Parts
{
    Parts(const QString &bookPath, std::unique_ptr<BookLock> bookLock, OpenMode openMode)
        : path(bookPath),
          mode(openMode),
          lock(std::move(bookLock)),
          opened(openBookFile(path, lock && lock->isHeld(), bookMigrations()))
    {
        if (!isWritable())
            return;
        rowMarks.watch();
        lastHash = log.lastHash();
    }
    /// To read \a other once more.
    explicit Parts(const Parts &other)
        : path(other.path), mode(OpenMode::ReadOnly), opened{Database(path, Database::Access::Read), {}, {}}
    {}

    bool isWritable() const { return opened.database.isWritable() && opened.missingGuards.isEmpty(); }
    void change(const LogNote &note, const std::function<void()> &work);
    void commit();
    void takeBack();
    void requireSameBook();
    Error sealError(std::optional<Year> year) const;
    void markOldRows();
    void forgetOldRuleSets();

    QString path;
    OpenMode mode;
    std::unique_ptr<BookLock> lock; ///< null when opened to read
    OpenedBook opened;
    Database &database = opened.database;
    RowMarks rowMarks{database};
    qint64 version = 0; ///< SQLite counts what other connections wrote
    UnitStore units{database};
    RuleSetStore ruleSets{database};
    RuleDraftStore ruleDrafts{database};
    RegistrationStore registrations{database};
    ExclusionStore exclusions{database};
    ScoreStore scores{database};
    DecisionStore decisions{database};
    EvidenceStore evidence{database};
    DifferentStore different{database};
    LineageStore lineage{database};
    MovementStore movements{database};
    CommissionStore commission{database};
    MeetingStore meetings{database};
    SettingStore settings{database};
    SealStore seals{database};
    CertificateStore certificates{database};
    LogStore log{database};
    QByteArray lastHash; ///< of the log, as this program left it; only who has the lock may add to it
};

Book::Book(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
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
    auto parts = std::make_unique<Parts>(absolute, std::move(lock), mode);
    parts->markOldRows();
    return Book(std::move(parts));
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
        Parts parts(temporary, std::make_unique<BookLock>(temporary), OpenMode::ReadWrite);
        parts.change(note(rows), [&parts] { parts.rowMarks.takeAll({}); });
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

QString Book::path() const
{
    return m_parts->path;
}

bool Book::isReadOnly() const
{
    return !m_parts->isWritable();
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
    if (m_parts->database.isWritable()) {
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
    Query query = m_parts->database.query("PRAGMA integrity_check(20)");
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
    m_parts->change(note, work);
}

void Book::Parts::change(const LogNote &note, const std::function<void()> &work)
{
    // What SQLite remembers of the file may be of the one that lay there before.
    if (!database.isInTransaction())
        sqlite3_db_release_memory(database.handle());
    database.begin();
    try {
        requireSameBook();
        markJournal(database);
        work();
        log.append(note, rowMarks);
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

// Another state of the book, or another one, was laid over the file, or somebody wrote who heeds no lock.
void Book::Parts::requireSameBook()
{
    if (log.lastHash() == lastHash)
        return;
    throw Error(
        Error::Kind::Storage,
        BookText::tr("“%1” is not as this program left it: another file was laid in its place, or another "
                     "program wrote into it. Nothing was written. Open the book again, and look first "
                     "whether it is the right one.")
            .arg(shownPath(path)));
}

void Book::Parts::takeBack()
{
    database.rollback();
    rowMarks.forget();
    ruleSets.forget();
}

// The triggers of the database cannot say which year it is.
Error Book::Parts::sealError(std::optional<Year> year) const
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
void Book::Parts::markOldRows()
{
    if (!isWritable() || !rowMarks.areBehind())
        return;
    change({QStringLiteral("log.marks"), BookText::tr("From here on the log tells of every row of the book")},
           [this] { rowMarks.takeAll(opened.alteredRows); });
}

// The disk may fail when all is written and only the lock is left to be given back: the change is in the
// book.
void Book::Parts::commit()
{
    const QByteArray written = log.lastHash();
    try {
        database.commit();
        lastHash = written;
    } catch (const Error &error) {
        database.rollback();
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
                    .arg(path),
                error.details());
        }
        if (last != written)
            throw;
        lastHash = written;
    }
}

Book::Reading::Reading(const Book &book)
    : m_database(book.m_parts->database.beginReading() ? &book.m_parts->database : nullptr)
{
    if (!m_database)
        return;
    try {
        book.m_parts->forgetOldRuleSets();
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

void Book::Parts::forgetOldRuleSets()
{
    Query query = database.query("PRAGMA data_version");
    query.next();
    if (const qint64 now = query.integer(0); now != std::exchange(version, now))
        ruleSets.forget();
}

bool Book::isChanging() const
{
    return m_parts->database.isInTransaction();
}

void Book::backupTo(const QString &path) const
{
    backupTo(path, {});
}

void Book::backupTo(const QString &path, const std::function<void(const Book &)> &check) const
{
    backupDatabase(m_parts->database, QFileInfo(path).absoluteFilePath(), IfThere::Refuse,
                   [&check](const QString &temporary) {
                       if (check)
                           check(open(temporary, OpenMode::ReadOnly));
                   });
}

UnitStore &Book::units()
{
    return m_parts->units;
}
const UnitStore &Book::units() const
{
    return m_parts->units;
}
RuleSetStore &Book::ruleSets()
{
    return m_parts->ruleSets;
}
const RuleSetStore &Book::ruleSets() const
{
    return m_parts->ruleSets;
}
RuleDraftStore &Book::ruleDrafts()
{
    return m_parts->ruleDrafts;
}
const RuleDraftStore &Book::ruleDrafts() const
{
    return m_parts->ruleDrafts;
}
RegistrationStore &Book::registrations()
{
    return m_parts->registrations;
}
const RegistrationStore &Book::registrations() const
{
    return m_parts->registrations;
}
ExclusionStore &Book::exclusions()
{
    return m_parts->exclusions;
}
const ExclusionStore &Book::exclusions() const
{
    return m_parts->exclusions;
}
ScoreStore &Book::scores()
{
    return m_parts->scores;
}
const ScoreStore &Book::scores() const
{
    return m_parts->scores;
}
DecisionStore &Book::decisions()
{
    return m_parts->decisions;
}
const DecisionStore &Book::decisions() const
{
    return m_parts->decisions;
}
EvidenceStore &Book::evidence()
{
    return m_parts->evidence;
}
const EvidenceStore &Book::evidence() const
{
    return m_parts->evidence;
}
DifferentStore &Book::different()
{
    return m_parts->different;
}
const DifferentStore &Book::different() const
{
    return m_parts->different;
}
LineageStore &Book::lineage()
{
    return m_parts->lineage;
}
const LineageStore &Book::lineage() const
{
    return m_parts->lineage;
}
MovementStore &Book::movements()
{
    return m_parts->movements;
}
const MovementStore &Book::movements() const
{
    return m_parts->movements;
}
CommissionStore &Book::commission()
{
    return m_parts->commission;
}
const CommissionStore &Book::commission() const
{
    return m_parts->commission;
}
MeetingStore &Book::meetings()
{
    return m_parts->meetings;
}
const MeetingStore &Book::meetings() const
{
    return m_parts->meetings;
}
SettingStore &Book::settings()
{
    return m_parts->settings;
}
const SettingStore &Book::settings() const
{
    return m_parts->settings;
}
SealStore &Book::seals()
{
    return m_parts->seals;
}
const SealStore &Book::seals() const
{
    return m_parts->seals;
}
CertificateStore &Book::certificates()
{
    return m_parts->certificates;
}
const CertificateStore &Book::certificates() const
{
    return m_parts->certificates;
}
const RowMarks &Book::rowMarks() const
{
    return m_parts->rowMarks;
}
const LogStore &Book::log() const
{
    return m_parts->log;
}

} // namespace sovang
