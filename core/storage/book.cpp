// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/book.h"

#include "domain/error.h"
#include "storage/bookfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace sovang {

namespace {

struct Message
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
          database(openBookFile(path, lock && lock->isHeld(), bookMigrations()))
    {}

    QString path;
    OpenMode mode;
    std::unique_ptr<BookLock> lock; ///< null when opened to read
    Database database;
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
    LogStore log{database};
};

Book::Book(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
Book::Book(Book &&) noexcept = default;
Book &Book::operator=(Book &&) noexcept = default;
Book::~Book() = default;

Book Book::create(const QString &path)
{
    createBookFile(QFileInfo(path).absoluteFilePath(), bookMigrations());
    return open(path);
}

Book Book::open(const QString &path, OpenMode mode)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const BookHeader header = readBookHeader(absolute); // nothing is laid beside what is not there
    std::unique_ptr<BookLock> lock;
    if (mode == OpenMode::ReadWrite && header.isBook)
        lock = std::make_unique<BookLock>(lockedPath(absolute));
    return Book(std::make_unique<Parts>(absolute, std::move(lock), mode));
}

QString Book::path() const
{
    return m_parts->path;
}

bool Book::isReadOnly() const
{
    return !m_parts->database.isWritable();
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
        return Message::tr("The book was opened for reading only.");
    if (const auto holder = heldBy()) {
        if (holder->user.isEmpty())
            return Message::tr("Another program has the book open for writing.");
        return Message::tr("%1 has had the book open for writing since %2.")
            .arg(holder->name(),
                 QLocale().toString(holder->since.toLocalTime(), QStringLiteral("HH:mm dd/MM/yyyy")));
    }
    return Message::tr("The book's file or folder is protected against writing.");
}

void Book::change(const LogNote &note, const std::function<void()> &work)
{
    if (isReadOnly()) {
        throw Error(Error::Kind::Refused,
                    Message::tr("The book can only be read now. %1").arg(readOnlyReason()));
    }
    m_parts->database.begin();
    try {
        work();
        m_parts->log.append(note);
        m_parts->database.commit();
    } catch (...) {
        m_parts->database.rollback();
        m_parts->ruleSets.forget();
        throw;
    }
}

bool Book::isChanging() const
{
    return m_parts->database.isInTransaction();
}

void Book::backupTo(const QString &path) const
{
    backupDatabase(m_parts->database, QFileInfo(path).absoluteFilePath());
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
const LogStore &Book::log() const
{
    return m_parts->log;
}

} // namespace sovang
