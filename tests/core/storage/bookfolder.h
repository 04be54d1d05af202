// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/book.h"
#include "storage/database.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <functional>

#include <sys/wait.h>
#include <unistd.h>

namespace sovang::test {

inline const LogNote someNote{QStringLiteral("test.change"), QStringLiteral("Thử một thay đổi")};

/// A folder of its own that is gone afterwards.
class BookFolder
{
public:
    QString path(const QString &name = QStringLiteral("Hội đồng.sovang")) const
    {
        return m_folder.filePath(name);
    }
    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }

private:
    QTemporaryDir m_folder;
};

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("cannot read " + path.toStdString());
    return file.readAll();
}

inline void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error("cannot write " + path.toStdString());
}

/// What a person with another program could do to the file.
inline void tamper(const QString &path, const char *sql)
{
    Database(path, Database::Access::Write).execute(sql);
}

inline Unit unitNamed(const QString &code, const QString &name)
{
    Unit unit;
    unit.code = code;
    unit.name = name;
    return unit;
}

inline UnitId addUnit(Book &book, const QString &code = QStringLiteral("DV001"))
{
    UnitId id;
    book.change(someNote, [&] { id = book.units.add(unitNamed(code, QStringLiteral("Sở Y tế"))); });
    return id;
}

/// Runs \a work in a process of its own and gives its wait status. Nothing of the file may be open here:
/// SQLite connections do not survive a fork.
inline int runInChild(const std::function<void()> &work)
{
    const pid_t child = fork();
    if (child == 0) {
        try {
            work();
            _exit(0);
        } catch (...) {
            _exit(99);
        }
    }
    int status = 0;
    waitpid(child, &status, 0);
    return status;
}

} // namespace sovang::test
