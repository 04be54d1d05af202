// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bookbackups.h"

#include "base/filefaults.h"
#include "storage/book.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <cerrno>
#include <utility>
#include <vector>

namespace sovang {

namespace {

constexpr int allDays = 7;
constexpr qsizetype allCount = 30;
constexpr int dailyDays = 30;
constexpr int monthlyDays = 2 * 366;

const QString timeFormat = QStringLiteral("yyyy-MM-dd HH.mm.ss");
const QString ending = QStringLiteral(".sovang");

QString wordsOf(BackupReason reason)
{
    switch (reason) {
    case BackupReason::StartOfDay:
        return QStringLiteral("đầu ngày");
    case BackupReason::BeforeImport:
        return QStringLiteral("trước khi nhập");
    case BackupReason::BeforeMerge:
        return QStringLiteral("trước khi gộp");
    case BackupReason::BeforeSeal:
        return QStringLiteral("trước khi khóa sổ");
    }
    return {};
}

QString nameOf(const QString &bookName, const QDateTime &time, BackupReason reason)
{
    return QStringLiteral("%1 %2 %3").arg(bookName, time.toString(timeFormat), wordsOf(reason));
}

/// When the copy of this name was made; invalid when it is not one of ours.
QDateTime timeOf(const QString &name, const QString &bookName)
{
    QDateTime time = QDateTime::fromString(name.mid(bookName.size() + 1, timeFormat.size()), timeFormat);
    for (const BackupReason reason : {BackupReason::StartOfDay, BackupReason::BeforeImport,
                                      BackupReason::BeforeMerge, BackupReason::BeforeSeal}) {
        if (name == nameOf(bookName, time, reason) + ending)
            return time;
    }
    return {};
}

/// The stretch of time of which one copy of this \a age is kept.
QString stretchOf(QDate day, qint64 age)
{
    if (age < dailyDays)
        return day.toString(Qt::ISODate);
    return QString::number(day.year()) +
           (age < monthlyDays ? day.toString(QStringLiteral("-MM")) : QString());
}

/// A name in \a folder that nobody has: two copies may be made in one second.
QString freePath(const QString &folder, const QString &bookName, BackupReason reason)
{
    QDateTime time = QDateTime::currentDateTime();
    for (;; time = time.addSecs(1)) {
        const QString path = QDir(folder).filePath(nameOf(bookName, time, reason) + ending);
        if (!QFileInfo::exists(path))
            return path;
    }
}

} // namespace

QString backupFolderOf(const QString &bookPath)
{
    const QFileInfo book(bookPath);
    return book.dir().filePath(book.completeBaseName() + QStringLiteral(" - sao lưu"));
}

QStringList outdatedBackups(const QStringList &names, const QString &bookName, QDate today)
{
    std::vector<std::pair<QDateTime, QString>> copies;
    for (const QString &name : names) {
        const QDateTime time = timeOf(name, bookName);
        if (time.isValid())
            copies.emplace_back(time, name);
    }
    std::ranges::sort(copies);
    QStringList outdated;
    QSet<QString> kept;
    for (size_t i = 0; i < copies.size(); ++i) {
        const QDate day = copies[i].first.date();
        const qint64 age = day.daysTo(today);
        const QString stretch = stretchOf(day, age);
        const bool isFirst = !kept.contains(stretch);
        kept.insert(stretch);
        const bool isNew = age < allDays && qsizetype(copies.size() - i) <= allCount;
        if (!isFirst && !isNew)
            outdated << copies[i].second;
    }
    return outdated;
}

bool hasBackupOfDay(const QString &bookPath, QDate day)
{
    const QString bookName = QFileInfo(bookPath).completeBaseName();
    const QStringList names = QDir(backupFolderOf(bookPath)).entryList(QDir::Files);
    return std::ranges::any_of(names, [&](const QString &name) {
        return name.endsWith(wordsOf(BackupReason::StartOfDay) + ending) &&
               timeOf(name, bookName).date() == day;
    });
}

QString keepBackup(const Book &book, BackupReason reason)
{
    return book.isReadOnly() ? QString() : keepCheckedBackup(book, reason, {});
}

QString keepCheckedBackup(const Book &book, BackupReason reason,
                          const std::function<void(const Book &copy)> &check)
{
    const QString folder = backupFolderOf(book.path());
    const QString bookName = QFileInfo(book.path()).completeBaseName();
    if (!QDir().mkpath(folder))
        throw writingError(folder, errno);
    const QString path = freePath(folder, bookName, reason);
    try {
        book.backupTo(path, check);
    } catch (...) {
        QDir().rmdir(folder); // if nothing else is in it
        throw;
    }
    QDir copies(folder);
    for (const QString &name : outdatedBackups(copies.entryList(QDir::Files), bookName, QDate::currentDate()))
        copies.remove(name); // one that stays is no harm
    return path;
}

} // namespace sovang
