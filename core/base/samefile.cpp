// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/samefile.h"

#include <QByteArray>
#include <QFile>
#include <QtEndian>

#include <sys/stat.h>

namespace sovang {

bool isSameFile(const QString &a, const QString &b)
{
    struct stat first = {};
    struct stat second = {};
    return ::stat(QFile::encodeName(a).constData(), &first) == 0 &&
           ::stat(QFile::encodeName(b).constData(), &second) == 0 && first.st_dev == second.st_dev &&
           first.st_ino == second.st_ino;
}

bool isBookFile(const QString &path)
{
    constexpr qsizetype headerSize = 100;
    constexpr qsizetype applicationId = 68;
    struct stat there = {};
    if (::stat(QFile::encodeName(path).constData(), &there) != 0 || !S_ISREG(there.st_mode))
        return false; // opening a pipe would wait for who writes into it
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray header = file.read(headerSize);
    return header.size() == headerSize && header.startsWith(QByteArray("SQLite format 3", 16)) &&
           qFromBigEndian<qint32>(header.constData() + applicationId) == bookApplicationId;
}

} // namespace sovang
