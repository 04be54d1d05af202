// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/booklock.h"
#include "storage/commissionstore.h"
#include "storage/decisionstore.h"
#include "storage/differentstore.h"
#include "storage/evidencestore.h"
#include "storage/lineagestore.h"
#include "storage/logstore.h"
#include "storage/meetingstore.h"
#include "storage/movementstore.h"
#include "storage/registrationstore.h"
#include "storage/ruledraftstore.h"
#include "storage/rulesetstore.h"
#include "storage/scorestore.h"
#include "storage/settingstore.h"
#include "storage/unitstore.h"

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
    /// Makes an empty book and opens it for writing. The file is made beside its place and moved there when
    /// it is whole. Throws Error::Refused when there is already a file at \a path, Error::Storage when it
    /// cannot be made.
    static Book create(const QString &path);

    /// Opens the book at \a path. When another program (or this one) has it open for writing, ReadWrite gives
    /// a book that is read-only and heldBy() says by whom; likewise when the file or its folder is protected.
    /// A book of an older program is brought up to date after a dated backup was laid beside it.
    ///
    /// Throws Error::NotFound when there is no file; Error::BadInput when it is not a book; Error::Refused
    /// when a newer program made it, or when it is older and opened ReadOnly or held by another; then the
    /// file is not touched.
    static Book open(const QString &path, OpenMode mode = OpenMode::ReadWrite);

    Book(Book &&) noexcept;
    Book &operator=(Book &&) noexcept;
    ~Book();

    QString path() const; ///< absolute

    bool isReadOnly() const;
    /// Who has the book open for writing; nothing when it is this Book, or when nobody had at opening.
    std::optional<Holder> heldBy() const;
    /// A translated sentence that says why the book is read-only; empty when it is not.
    QString readOnlyReason() const;

    /// The only way to write. Runs \a work and writes \a note as one log line, both in one transaction: when
    /// change() returns everything is safely on disk, and when anything throws nothing was written and the
    /// exception goes on to the caller.
    ///
    /// Throws Error::Refused when the book is read-only or another program is writing, Error::Storage when
    /// the disk is full or fails, Error::Internal inside another change.
    void change(const LogNote &note, const std::function<void()> &work);

    /// True inside of change(): what was written there is not yet in the file for others that open it.
    bool isChanging() const;

    /// Writes a whole, checked copy of the book to \a path; made beside its place and moved there. Not inside
    /// a change. Throws Error::Refused when there is already a file, Error::Storage when the copy does not
    /// succeed; then nothing is left at \a path.
    void backupTo(const QString &path) const;

    UnitStore &units();
    const UnitStore &units() const;
    RuleSetStore &ruleSets();
    const RuleSetStore &ruleSets() const;
    RuleDraftStore &ruleDrafts();
    const RuleDraftStore &ruleDrafts() const;
    RegistrationStore &registrations();
    const RegistrationStore &registrations() const;
    ExclusionStore &exclusions();
    const ExclusionStore &exclusions() const;
    ScoreStore &scores();
    const ScoreStore &scores() const;
    DecisionStore &decisions();
    const DecisionStore &decisions() const;
    EvidenceStore &evidence();
    const EvidenceStore &evidence() const;
    DifferentStore &different();
    const DifferentStore &different() const;
    LineageStore &lineage();
    const LineageStore &lineage() const;
    MovementStore &movements();
    const MovementStore &movements() const;
    CommissionStore &commission();
    const CommissionStore &commission() const;
    MeetingStore &meetings();
    const MeetingStore &meetings() const;
    SettingStore &settings();
    const SettingStore &settings() const;
    const LogStore &log() const;

private:
    struct Parts;
    explicit Book(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

} // namespace sovang
