// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "jobs/papers/officepapers.h"
#include "storage/logstore.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace sovang {

class Book;

/// A DOCX of the program that an office changed and uses for one kind of paper. It travels with the book.
/// What stands in its content controls is filled in anew for each paper, see paperslots.h; everything else
/// stays as the office wrote it. Only the DOCX is made from it: a PDF has the program's own layout.
struct OfficeFile
{
    QString name; ///< as the file was called, without folders
    QByteArray bytes;
    bool operator==(const OfficeFile &) const = default;
};

/// What there is to say of an office's file beside that it can be used.
struct OfficeFileNotes
{
    QStringList missing;     ///< names of slots of the paper that the file has no place for
    QStringList unknown;     ///< content controls that are no slots of the paper; they stay as they are
    bool hasChanges = false; ///< tracked changes, which would be printed

    /// Translated sentences; none when all is well.
    QStringList sentences() const;
};

/// Nothing: the paper has the program's own form.
std::optional<OfficeFile> officeFile(const Book &book, OfficePaper paper);

/// Inside Book::change(). Null goes back to the program's own form. Throws as noteOfficeFile(), but does not
/// know of a list.
void setOfficeFile(Book &book, OfficePaper paper, const OfficeFile *file);

/// The log line of that change.
LogNote officeFileNote(OfficePaper paper, const OfficeFile *file);

/// The file at \a path. Throws Error::NotFound or Error::BadInput when it cannot be read or is too large.
OfficeFile officeFileAt(const QString &path);

/// Looks whether \a file can be used for \a paper, compared with the papers of \a year, if there are any.
/// Throws Error::BadInput when it cannot be read, holds what is refused (see wordfile.h), has no slot at all
/// or more than one paper, or no place for the list of those papers.
OfficeFileNotes noteOfficeFile(const Book &book, Year year, OfficePaper paper, const OfficeFile &file);

/// One paper of \a year, of several that with the most slots, to be changed in Word or LibreOffice: what the
/// office keeps, else the program's own. Throws as makeOfficePapers().
void writeFileToChange(const Book &book, Year year, OfficePaper paper, const QString &path);

/// Writes the papers of \a bundle to \a path, by the office's file where it keeps one and the ending is
/// .docx. Gives the notes of noteOfficeFile(). Throws as writePaper() and noteOfficeFile().
OfficeFileNotes writeOfficePapers(const Book &book, OfficePaper paper, const PaperBundle &bundle,
                                  const QString &path, const Progress &progress = {});

} // namespace sovang
