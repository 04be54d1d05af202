// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/booklock.h"
#include "storage/booksalvage.h"
#include "storage/certificatestore.h"
#include "storage/commissionstore.h"
#include "storage/decisionstore.h"
#include "storage/differentstore.h"
#include "storage/evidencestore.h"
#include "storage/lineagestore.h"
#include "storage/logstore.h"
#include "storage/meetingstore.h"
#include "storage/movementstore.h"
#include "storage/registrationstore.h"
#include "storage/rowmarks.h"
#include "storage/ruledraftstore.h"
#include "storage/rulesetstore.h"
#include "storage/scorestore.h"
#include "storage/sealstore.h"
#include "storage/settingstore.h"
#include "storage/unitstore.h"

#include <QDateTime>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace sovang {

enum class OpenMode { ReadWrite, ReadOnly };

/// One book (sổ): one file NAME.sovang with everything in it, and its stores. Reading needs a `const Book &`;
/// writing is done inside change() and nowhere else.
///
/// A book and its stores belong to the thread that opened it. Another thread opens the file again, ReadOnly.
/// Every function may throw Error::Storage when the disk fails or the file is damaged.
class Book
{
public:
    /// Makes a book with what \a fill puts into it, and opens it for writing. The file is made beside its
    /// place and moved there when it is whole: what \a fill throws goes on to the caller, and there is no
    /// book. Throws Error::Refused when there is already a file at \a path, Error::Storage when it cannot be
    /// made. The log of the new book begins with a line like no other book's.
    static Book create(const QString &path, const std::function<void(Book &)> &fill = {});

    /// Opens the book at \a path. When another program (or this one) has it open for writing, ReadWrite gives
    /// a book that is read-only and heldBy() says by whom; likewise when the file or its folder is protected.
    /// A book of an older program is brought up to date after a dated backup was laid beside it.
    ///
    /// Throws Error::NotFound when there is no file; Error::BadInput when it is not a book, or holds other
    /// tables, views and triggers than a book does; Error::Refused when a newer program made it, or when it
    /// is older and opened ReadOnly or held by another; Error::Storage when it is damaged, or when the
    /// journal of a broken change that lies beside it is not its own. Then the file is not touched.
    static Book open(const QString &path, OpenMode mode = OpenMode::ReadWrite);

    /// Makes a book at \a path of what can be saved of the damaged one at \a damaged, see booksalvage.h,
    /// which is read and not touched, with the schema of today. Its log begins with what \a note makes of it.
    /// Throws as create() and BookWreck do, and Error::Refused when somebody has the damaged book open for
    /// writing.
    static Book salvage(const QString &damaged, const QString &path,
                        const std::function<LogNote(const SalvagedRows &)> &note,
                        const Progress &progress = {});

    /// The same book once more, ReadOnly, for another thread. What was looked at when this one was opened is
    /// not looked at again. Throws Error::Storage, or Error::Refused when another program is writing.
    Book openedAgain() const;

    Book(Book &&) noexcept;
    Book &operator=(Book &&) noexcept;
    ~Book();

    QString path() const; ///< absolute

    bool isReadOnly() const;
    /// Who has the book open for writing; nothing when it is this Book, or when nobody had at opening.
    std::optional<Holder> heldBy() const;
    /// A translated sentence that says why the book is read-only; empty when it is not.
    QString readOnlyReason() const;

    /// Triggers that guard the book and were taken away by another program; then it is read-only.
    QStringList missingGuards() const;
    /// What SQLite finds wrong in the file itself, in its words, at most twenty; empty when it is whole.
    QStringList fileFaults() const;

    /// The only way to write. Runs \a work and writes \a note as one log line, both in one transaction: when
    /// change() returns everything is safely on disk, and when anything throws nothing was written and the
    /// exception goes on to the caller.
    ///
    /// Throws Error::Refused when the book is read-only, another program is writing, or what is written
    /// belongs to a sealed year, Error::Storage when the disk is full or fails, or when the log does not end
    /// as this Book left it: another file was laid in its place; Error::Internal inside another change.
    void change(const LogNote &note, const std::function<void()> &work);

    /// When this Book wrote last; invalid until it does.
    QDateTime lastWritten() const;

    /// True inside of change(): what was written there is not yet in the file for others that open it.
    bool isChanging() const;

    /// As long as one lives, everything that is read of the book is of one moment, whatever another program
    /// writes meanwhile; that one waits, so it is for short work without questions. Inside a change or
    /// another Reading it has no effect. Throws Error::Refused when another program is writing at this
    /// moment.
    class Reading
    {
    public:
        explicit Reading(const Book &book);
        ~Reading();
        Reading(const Reading &) = delete;
        Reading &operator=(const Reading &) = delete;

    private:
        Database *m_database; ///< null: no effect
    };

    /// Writes a whole, checked copy of the book to \a path, as private as the book; made beside its place and
    /// moved there. Not inside a change. Throws Error::Refused when there is already a file, Error::Storage
    /// when the copy does not succeed; then nothing is left at \a path.
    void backupTo(const QString &path) const;
    /// The same; \a check reads the copy before it is moved to its place, and the book waits for nobody
    /// meanwhile. What it throws goes on to the caller, and there is no copy.
    void backupTo(const QString &path, const std::function<void(const Book &copy)> &check) const;

    /// Which rows other programs altered.
    const RowMarks &rowMarks() const;

private:
    struct Parts;
    explicit Book(std::unique_ptr<Parts> parts);
    Database &database() const;
    void begin();
    void markOldRows();
    void forgetOldRuleSets() const;
    void requireSameBook() const;
    void commit();
    void takeBack();
    Error sealError(std::optional<Year> year) const;

    std::unique_ptr<Parts> m_parts; ///< the stores below read and write the database in it

public:
    // The stores. A const Book gives const ones, which only read.
    UnitStore units{database()};
    RuleSetStore ruleSets{database()};
    RuleDraftStore ruleDrafts{database()};
    RegistrationStore registrations{database()};
    ExclusionStore exclusions{database()};
    ScoreStore scores{database()};
    DecisionStore decisions{database()};
    EvidenceStore evidence{database()};
    DifferentStore different{database()};
    LineageStore lineage{database()};
    MovementStore movements{database()};
    CommissionStore commission{database()};
    MeetingStore meetings{database()};
    SettingStore settings{database()};
    SealStore seals{database()};
    CertificateStore certificates{database()};
    LogStore log{database()};
};

} // namespace sovang
