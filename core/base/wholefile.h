// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/filefaults.h"

#include <QByteArray>
#include <QString>

namespace sovang {

/// A file that is made beside its place and moved there when it is whole; until then what was at its place
/// stays as it was, and afterwards nothing else lies there. Every file that the program leaves behind is
/// written in this way. What a program that was killed had begun is removed by the next one that makes a file
/// in the folder.
class FileInTheMaking
{
public:
    /// Lays an empty file beside \a path. It gets the permissions of the file that it replaces, else of \a
    /// privateAs when that is given, else what is usual for new files. Throws what whyNotWritable() says.
    explicit FileInTheMaking(const QString &path, IfThere ifThere = IfThere::Replace,
                             const QString &privateAs = {});
    /// Removes what was made, with the files that SQLite lays beside it, unless it was moved to its place.
    ~FileInTheMaking();
    FileInTheMaking(const FileInTheMaking &) = delete;
    FileInTheMaking &operator=(const FileInTheMaking &) = delete;

    /// Where it is made: in the same folder.
    const QString &temporary() const { return m_temporary; }

    /// Adds \a bytes at the end. Throws Error::Storage when there is no room.
    void append(const QByteArray &bytes) const;

    /// Brings everything safely to the disk, then moves it to its place. Throws Error::Storage;
    /// Error::Refused when there is a file by now and it was not to be replaced.
    void moveInPlace();

private:
    void takePermissions(int file) const;
    void move() const;

    void make();

    QString m_path;
    QString m_temporary;
    int m_lock = -1; ///< an open file: as long as it is, the file is being made
    QString m_model; ///< whose permissions it gets; empty for the usual ones
    IfThere m_ifThere;
};

/// Brings the names in a folder to the disk, as far as it can be asked.
void syncFolder(const QString &path);
/// Locks the folder \a path as one that is being made: an open file, to be closed by the caller; -1 when it
/// is not there.
int lockFolderInTheMaking(const QString &path);
/// Removes what in \a folder somebody who is no more had begun to make. Looks once for each folder and run of
/// the program: it may get ten thousand files.
void removeLeftovers(const QString &folder);

/// Writes \a bytes to \a path, as whole as a FileInTheMaking; throws as it does.
void writeWholeFile(const QString &path, const QByteArray &bytes);

} // namespace sovang
