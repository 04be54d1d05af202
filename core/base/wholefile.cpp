// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/wholefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QSet>
#include <QUuid>

#include <cerrno>
#include <cstdio>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace sovang {

namespace {

constexpr mode_t usualMode = 0666; // less what the user's umask takes away
constexpr mode_t ownerOnly = 0600;

/// A file of the system, closed in every case.
class Descriptor
{
public:
    Descriptor(const QString &path, int flags, mode_t mode = 0)
        : m_number(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, mode))
    {}
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    explicit operator bool() const { return m_number >= 0; }
    int number() const { return m_number; }
    int release() { return std::exchange(m_number, -1); }
    /// Some disks say only now that there was no room.
    bool close() { return ::close(std::exchange(m_number, -1)) == 0; }

private:
    int m_number;
};

bool writeAll(int file, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t written =
            ::write(file, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (written < 0 && errno != EINTR)
            return false;
        done += std::max<ssize_t>(written, 0);
    }
    return true;
}

/// False when the disk failed; not every kind of disk can be asked.
bool sync(int file)
{
    return ::fsync(file) == 0 || errno == EINVAL || errno == ENOSYS || errno == ENOTSUP;
}

/// Not the name of the file itself with an ending: that may be too long.
QString nameInTheMaking(const QString &path)
{
    return QStringLiteral("%1/.sovang-%2.part")
        .arg(QFileInfo(path).absolutePath(), QUuid::createUuid().toString(QUuid::Id128).left(12));
}

void removeWithCompanions(const QString &path)
{
    for (const QLatin1String ending : {QLatin1String(), QLatin1String("-journal"), QLatin1String("-lock")})
        ::unlink(QFile::encodeName(path + ending).constData());
}

// Who makes a file holds a lock on it, which ends with the program however that ends. One byte far behind its
// end: shares of Windows let nobody else, not even us, write where a lock is.
constexpr off_t lockedByte = off_t(1) << 62;

/// \a command says whether it waits while somebody else has the lock. False when it does not get it: the disk
/// may have no locks.
bool lockFile(int file, int command)
{
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = lockedByte;
    lock.l_len = 1;
    return ::fcntl(file, command, &lock) == 0;
}

/// False when somebody took the file for abandoned in the moment before it was locked.
bool isStillThere(int file)
{
    struct stat there = {};
    return ::fstat(file, &there) == 0 && there.st_nlink > 0;
}

// Whoever has begun to make something in this very moment waits for its lock, and finds that it is gone.
void removeAbandonedFile(const QString &path)
{
    const Descriptor file(path, O_RDWR | O_NOFOLLOW | O_NONBLOCK);
    if (file && lockFile(file.number(), F_OFD_SETLK))
        removeWithCompanions(path);
}

void removeAbandonedFolder(const QString &path)
{
    const Descriptor folder(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW);
    if (folder && ::flock(folder.number(), LOCK_EX | LOCK_NB) == 0)
        QDir(path).removeRecursively();
}

// A power cut may bring a journal back whose file stands in its place already.
void removeCompanionAlone(const QString &path)
{
    if (!QFileInfo::exists(path.left(path.lastIndexOf(u'-'))))
        ::unlink(QFile::encodeName(path).constData());
}

} // namespace

void syncFolder(const QString &path)
{
    const Descriptor folder(path, O_RDONLY | O_DIRECTORY);
    if (folder)
        sync(folder.number());
}

int lockFolderInTheMaking(const QString &path)
{
    Descriptor folder(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW);
    if (folder)
        ::flock(folder.number(), LOCK_EX); // where a disk has no locks, nobody removes anything
    return folder.release();
}

void removeLeftovers(const QString &folder)
{
    static QMutex mutex;
    static QSet<QString> seen;
    const QMutexLocker locker(&mutex);
    const QDir files(folder);
    if (seen.contains(files.absolutePath()))
        return;
    seen.insert(files.absolutePath());
    const QStringList names{QStringLiteral(".sovang-*.part")};
    const QStringList companions{QStringLiteral(".sovang-*.part-journal"),
                                 QStringLiteral(".sovang-*.part-lock")};
    for (const QString &name : files.entryList(names, QDir::Files | QDir::Hidden | QDir::NoSymLinks))
        removeAbandonedFile(files.filePath(name));
    for (const QString &name : files.entryList(names, QDir::Dirs | QDir::Hidden | QDir::NoSymLinks))
        removeAbandonedFolder(files.filePath(name));
    for (const QString &name : files.entryList(companions, QDir::Files | QDir::Hidden | QDir::NoSymLinks))
        removeCompanionAlone(files.filePath(name));
}

FileInTheMaking::FileInTheMaking(const QString &path, IfThere ifThere, const QString &privateAs)
    : m_path(path), m_temporary(nameInTheMaking(path)), m_ifThere(ifThere)
{
    if (const auto reason = whyNotWritable(path, ifThere))
        throw Error(*reason);
    m_model = QFileInfo::exists(path) ? path : privateAs;
    removeLeftovers(QFileInfo(path).absolutePath());
    make();
}

void FileInTheMaking::make()
{
    constexpr int enough = 3; // there are disks that count no links
    for (int tries = 1;; ++tries) {
        Descriptor file(m_temporary, O_RDWR | O_CREAT | O_EXCL, m_model.isEmpty() ? usualMode : ownerOnly);
        if (!file)
            throw writingError(m_path, errno);
        lockFile(file.number(), F_OFD_SETLKW);
        if (isStillThere(file.number()) || tries == enough) {
            m_lock = file.release();
            return;
        }
        m_temporary = nameInTheMaking(m_path);
    }
}

FileInTheMaking::~FileInTheMaking()
{
    removeWithCompanions(m_temporary);
    if (m_lock >= 0)
        ::close(m_lock);
}

void FileInTheMaking::append(const QByteArray &bytes) const
{
    Descriptor file(m_temporary, O_WRONLY | O_APPEND);
    if (!file || !writeAll(file.number(), bytes) || !file.close())
        throw writingError(m_path, errno);
}

// The group of the model too: its permissions would mean other people in another group.
void FileInTheMaking::takePermissions(int file) const
{
    struct stat model = {};
    struct stat mine = {};
    if (m_model.isEmpty() || ::stat(QFile::encodeName(m_model).constData(), &model) != 0 ||
        ::fstat(file, &mine) != 0)
        return;
    mode_t mode = model.st_mode & 0777;
    if (mine.st_gid != model.st_gid && ::fchown(file, static_cast<uid_t>(-1), model.st_gid) != 0)
        mode &= ~static_cast<mode_t>(S_IRWXG);
    ::fchmod(file, mode); // a stick without permissions cannot; everywhere else the file stays its owner's
}

void FileInTheMaking::move() const
{
    const QByteArray from = QFile::encodeName(m_temporary);
    const QByteArray to = QFile::encodeName(m_path);
    int result = -1;
    if (m_ifThere == IfThere::Refuse) {
        result = ::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE);
        if (result == 0)
            return;
    }
    // Not every kind of disk can refuse by itself to replace.
    if (const auto reason = whyNotWritable(m_path, m_ifThere))
        throw Error(*reason);
    result = ::rename(from.constData(), to.constData());
    if (result != 0)
        throw writingError(m_path, errno);
}

void FileInTheMaking::moveInPlace()
{
    Descriptor file(m_temporary, O_RDWR);
    if (!file)
        throw writingError(m_path, errno);
    takePermissions(file.number());
    if (!sync(file.number()) || !file.close())
        throw writingError(m_path, errno);
    move();
    syncFolder(QFileInfo(m_path).absolutePath());
}

void writeWholeFile(const QString &path, const QByteArray &bytes)
{
    FileInTheMaking file(path);
    file.append(bytes);
    file.moveInPlace();
}

} // namespace sovang
