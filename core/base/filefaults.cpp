// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/filefaults.h"

#include "base/samefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace sovang {

namespace {

struct FilesText
{
    Q_DECLARE_TR_FUNCTIONS(Files)
};

/// For the one in whose name the program runs now.
bool isAllowed(const QByteArray &path, int what)
{
    return ::faccessat(AT_FDCWD, path.constData(), what, AT_EACCESS) == 0;
}

/// As it was named: `.` for a file without a folder.
QString folderOf(const QString &path)
{
    return QFileInfo(path).path();
}

Error refused(const QString &message)
{
    return {Error::Kind::Refused, message};
}

bool isFolder(const QString &path)
{
    struct stat there = {};
    return ::stat(QFile::encodeName(path).constData(), &there) == 0 && S_ISDIR(there.st_mode);
}

/// The book whose file SQLite would see in a file of this name; empty when there is none.
QString bookBeside(const QString &path)
{
    for (const QLatin1String ending :
         {QLatin1String("-journal"), QLatin1String("-wal"), QLatin1String("-shm"), QLatin1String("-lock")}) {
        if (path.endsWith(ending) && isBookFile(path.chopped(ending.size())))
            return path.chopped(ending.size());
    }
    return {};
}

std::optional<Error> whyNotReplaceable(const QString &path, mode_t mode)
{
    if (S_ISDIR(mode))
        return refused(
            FilesText::tr("“%1” is a folder; nothing is written in its place.").arg(shownPath(path)));
    if (S_ISLNK(mode)) {
        return refused(
            FilesText::tr("“%1” is a link to “%2”; nothing is written through a link. Name the file "
                          "itself.")
                .arg(shownPath(path), shownPath(QFileInfo(path).symLinkTarget())));
    }
    if (!S_ISREG(mode)) {
        return refused(
            FilesText::tr("“%1” is not a file but a device of the computer; nothing is written there.")
                .arg(shownPath(path)));
    }
    if (isBookFile(path))
        return refused(
            FilesText::tr("“%1” is a book of Sổ Vàng; it is not overwritten.").arg(shownPath(path)));
    return whyProtected(path);
}

std::optional<Error> whyFolderRefuses(const QString &path)
{
    const QByteArray folder = QFile::encodeName(folderOf(path));
    struct stat there = {};
    if (::stat(folder.constData(), &there) != 0)
        return writingError(path, errno);
    if (!S_ISDIR(there.st_mode))
        return writingError(path, ENOTDIR);
    if (!isAllowed(folder, W_OK | X_OK))
        return writingError(path, errno);
    return std::nullopt;
}

QString permissionMessage(const QString &path)
{
    const QString folder = folderOf(path);
    if (!isAllowed(QFile::encodeName(folder), W_OK | X_OK)) {
        return FilesText::tr("“%1” cannot be written: you have no permission to write in the folder “%2”.")
            .arg(shownPath(path), shownPath(folder));
    }
    return FilesText::tr(
               "“%1” cannot be written: the file is protected, you have no permission to change it.")
        .arg(shownPath(path));
}

QString folderMessage(const QString &path)
{
    const QString folder = folderOf(path);
    if (QFileInfo::exists(folder) && !isFolder(folder)) {
        return FilesText::tr("“%1” cannot be written: “%2” is not a folder.")
            .arg(shownPath(path), shownPath(folder));
    }
    return FilesText::tr("“%1” cannot be written: there is no folder “%2”.")
        .arg(shownPath(path), shownPath(folder));
}

QString writingMessage(const QString &path, int systemError)
{
    switch (systemError) {
    case ENOENT:
    case ENOTDIR:
        return folderMessage(path);
    case EACCES:
    case EPERM:
        return permissionMessage(path);
    case EROFS:
        return FilesText::tr("“%1” cannot be written: its disk can only be read.").arg(shownPath(path));
    case ENAMETOOLONG:
        return FilesText::tr("“%1” cannot be written: the name or the path is too long.")
            .arg(shownPath(path));
    case ENOSPC:
    case EDQUOT:
        return FilesText::tr("“%1” cannot be written: the disk is full.").arg(shownPath(path));
    case EFBIG:
        return FilesText::tr("“%1” cannot be written: the disk does not take a file that large.")
            .arg(shownPath(path));
    case EIO:
        return FilesText::tr("“%1” cannot be written: the disk failed.").arg(shownPath(path));
    case EISDIR:
        return FilesText::tr("“%1” is a folder; nothing is written in its place.").arg(shownPath(path));
    default:
        return FilesText::tr("“%1” cannot be written: the system refuses it (error %2).")
            .arg(shownPath(path), QString::number(systemError));
    }
}

QString readingMessage(const QString &path, int systemError)
{
    switch (systemError) {
    case ENOENT:
    case ENOTDIR:
        return FilesText::tr("There is no file “%1”.").arg(shownPath(path));
    case EACCES:
    case EPERM:
        return FilesText::tr("“%1” cannot be read: you have no permission.").arg(shownPath(path));
    case ENAMETOOLONG:
        return FilesText::tr("There is no file “%1”: the name or the path is too long.").arg(shownPath(path));
    case EISDIR:
        return FilesText::tr("“%1” is a folder, not a file.").arg(shownPath(path));
    case EIO:
        return FilesText::tr("“%1” cannot be read: the disk failed.").arg(shownPath(path));
    default:
        return FilesText::tr("“%1” cannot be read: the system refuses it (error %2).")
            .arg(shownPath(path), QString::number(systemError));
    }
}

QString detailsOf(int systemError)
{
    return QStringLiteral("errno %1: %2").arg(systemError).arg(QString::fromLocal8Bit(strerror(systemError)));
}

} // namespace

QString shownPath(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

std::optional<Error> whyNotWritable(const QString &path, IfThere ifThere)
{
    if (path.isEmpty())
        return Error(Error::Kind::BadInput, FilesText::tr("The file has no name."));
    if (const QString book = bookBeside(path); !book.isEmpty()) {
        return refused(
            FilesText::tr("“%1” is the name of a working file of the book “%2”; choose another name.")
                .arg(shownPath(path), shownPath(book)));
    }
    struct stat there = {};
    if (::lstat(QFile::encodeName(path).constData(), &there) == 0) {
        if (ifThere == IfThere::Refuse)
            return refused(
                FilesText::tr("“%1” is there already; it is not overwritten.").arg(shownPath(path)));
        if (auto reason = whyNotReplaceable(path, there.st_mode))
            return reason;
        return std::nullopt;
    }
    return errno == ENOENT ? whyFolderRefuses(path) : writingError(path, errno);
}

std::optional<Error> whyProtected(const QString &path)
{
    if (!isAllowed(QFile::encodeName(path), W_OK))
        return writingError(path, errno);
    return whyFolderRefuses(path);
}

std::optional<Error> whyNotReadable(const QString &path)
{
    struct stat there = {};
    if (::stat(QFile::encodeName(path).constData(), &there) != 0)
        return readingError(path, errno);
    if (S_ISDIR(there.st_mode))
        return readingError(path, EISDIR);
    if (!isAllowed(QFile::encodeName(path), R_OK))
        return readingError(path, errno);
    return std::nullopt;
}

Error readingFailed(const QString &path)
{
    return whyNotReadable(path).value_or(readingError(path, EIO));
}

Error writingError(const QString &path, int systemError)
{
    return {Error::Kind::Storage, writingMessage(path, systemError), detailsOf(systemError)};
}

Error readingError(const QString &path, int systemError)
{
    const bool isMissing = systemError == ENOENT || systemError == ENOTDIR || systemError == ENAMETOOLONG;
    return {isMissing ? Error::Kind::NotFound : Error::Kind::Storage, readingMessage(path, systemError),
            detailsOf(systemError)};
}

} // namespace sovang
