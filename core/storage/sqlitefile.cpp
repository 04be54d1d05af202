// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlitefile.h"

#include "base/filefaults.h"

#include <sqlite3.h>

#include <QFileInfo>

namespace sovang {

void SqliteFile::Close::operator()(sqlite3 *connection) const
{
    sqlite3_close(connection);
}

SqliteFile::SqliteFile(const QString &path) : m_path(path)
{
    sqlite3 *connection = nullptr;
    const int result = sqlite3_open_v2(immutableUri(path).constData(), &connection,
                                       SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr);
    m_connection.reset(connection);
    require(result);
    require(
        sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, static_cast<void *>(&m_file)));
}

void SqliteFile::require(int result) const
{
    if (result != SQLITE_OK)
        throw readingFailed(m_path);
}

bool SqliteFile::read(Header &header) const
{
    const int result = m_file->pMethods->xRead(m_file, header.data(), static_cast<int>(header.size()), 0);
    if (result == SQLITE_IOERR_SHORT_READ)
        return false;
    require(result);
    return true;
}

bool SqliteFile::isBeingWritten() const
{
    int isReserved = 0;
    require(m_file->pMethods->xCheckReservedLock(m_file, &isReserved));
    return isReserved != 0;
}

QByteArray immutableUri(const QString &path)
{
    return "file:" + QFileInfo(path).absoluteFilePath().toUtf8().toPercentEncoding("/") + "?immutable=1";
}

} // namespace sovang
