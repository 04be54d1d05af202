// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sharedplace.h"

#include <QFileInfo>
#include <QStorageInfo>
#include <QStringList>

#include <algorithm>

namespace sovang {

namespace {

// A folder of an office has its name behind it: `OneDrive - Sở Nội vụ`.
bool isSynchronised(const QString &folder)
{
    static const QStringList names{
        QStringLiteral("OneDrive"),     QStringLiteral("Google Drive"),  QStringLiteral("GoogleDrive"),
        QStringLiteral("My Drive"),     QStringLiteral("Drive của tôi"), QStringLiteral("Dropbox"),
        QStringLiteral("iCloud Drive"), QStringLiteral("iCloudDrive"),   QStringLiteral("Nextcloud"),
        QStringLiteral("ownCloud"),     QStringLiteral("pCloudDrive"),   QStringLiteral("MEGA")};
    return std::ranges::any_of(names, [&](const QString &name) {
        return folder.compare(name, Qt::CaseInsensitive) == 0 ||
               folder.startsWith(name + QStringLiteral(" - "), Qt::CaseInsensitive) ||
               folder.startsWith(name + QStringLiteral(" ("), Qt::CaseInsensitive);
    });
}

bool isNetwork(const QString &fileSystem)
{
    static const QStringList kinds{
        QStringLiteral("nfs"),         QStringLiteral("nfs4"),           QStringLiteral("cifs"),
        QStringLiteral("smb3"),        QStringLiteral("smbfs"),          QStringLiteral("afpfs"),
        QStringLiteral("davfs"),       QStringLiteral("fuse.sshfs"),     QStringLiteral("fuse.rclone"),
        QStringLiteral("fuse.davfs2"), QStringLiteral("fuse.gvfsd-fuse")};
    return kinds.contains(fileSystem);
}

} // namespace

std::optional<SharedPlace> synchronisedPlaceOf(const QString &path)
{
    const QStringList folders = path.split(u'/');
    const auto found = std::find_if(folders.begin(), folders.end() - 1, isSynchronised);
    return found == folders.end() - 1 ? std::nullopt
                                      : std::optional(SharedPlace{SharedPlace::Kind::Synchronised, *found});
}

std::optional<SharedPlace> sharedPlaceOf(const QString &path)
{
    const QFileInfo file(path);
    if (const auto place = synchronisedPlaceOf(file.absoluteFilePath()))
        return place;
    if (const auto place = synchronisedPlaceOf(file.canonicalFilePath())) // a link may lead there
        return place;
    const QString disk = QString::fromLatin1(QStorageInfo(file.absolutePath()).fileSystemType());
    return isNetwork(disk) ? std::optional(SharedPlace{SharedPlace::Kind::Network, disk}) : std::nullopt;
}

} // namespace sovang
