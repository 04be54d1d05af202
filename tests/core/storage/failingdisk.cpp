// SPDX-License-Identifier: GPL-3.0-or-later
#include "failingdisk.h"

#include <sqlite3.h>

namespace sovang::test {

namespace {

struct WatchedFile
{
    sqlite3_file base;
    sqlite3_file *real;
    bool isBook;
};

sqlite3_vfs *theSystem = nullptr;

WatchedFile *watched(sqlite3_file *file)
{
    return reinterpret_cast<WatchedFile *>(file);
}

sqlite3_file *real(sqlite3_file *file)
{
    return watched(file)->real;
}

int write(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset)
{
    if (watched(file)->isBook && FailingDisk::beforeWrite)
        FailingDisk::beforeWrite();
    return real(file)->pMethods->xWrite(real(file), bytes, count, offset);
}

int unlock(sqlite3_file *file, int level)
{
    if (watched(file)->isBook && FailingDisk::failsToUnlock && FailingDisk::failsToUnlock())
        return SQLITE_IOERR_UNLOCK;
    return real(file)->pMethods->xUnlock(real(file), level);
}

const sqlite3_io_methods methods{
    1,
    [](sqlite3_file *file) { return real(file)->pMethods->xClose(real(file)); },
    [](sqlite3_file *file, void *bytes, int count, sqlite3_int64 offset) {
        return real(file)->pMethods->xRead(real(file), bytes, count, offset);
    },
    write,
    [](sqlite3_file *file, sqlite3_int64 size) { return real(file)->pMethods->xTruncate(real(file), size); },
    [](sqlite3_file *file, int flags) { return real(file)->pMethods->xSync(real(file), flags); },
    [](sqlite3_file *file, sqlite3_int64 *size) { return real(file)->pMethods->xFileSize(real(file), size); },
    [](sqlite3_file *file, int level) { return real(file)->pMethods->xLock(real(file), level); },
    unlock,
    [](sqlite3_file *file, int *result) {
        return real(file)->pMethods->xCheckReservedLock(real(file), result);
    },
    [](sqlite3_file *file, int operation, void *argument) {
        return real(file)->pMethods->xFileControl(real(file), operation, argument);
    },
    [](sqlite3_file *file) { return real(file)->pMethods->xSectorSize(real(file)); },
    [](sqlite3_file *file) { return real(file)->pMethods->xDeviceCharacteristics(real(file)); },
    nullptr, nullptr, nullptr, nullptr, nullptr, nullptr};

int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    WatchedFile *mine = watched(file);
    mine->real = reinterpret_cast<sqlite3_file *>(mine + 1);
    mine->isBook = (flags & SQLITE_OPEN_MAIN_DB) != 0 && name != nullptr;
    mine->base.pMethods = nullptr;
    const int result = theSystem->xOpen(theSystem, name, mine->real, flags, outFlags);
    if (result == SQLITE_OK)
        mine->base.pMethods = &methods;
    return result;
}

} // namespace

void FailingDisk::install()
{
    theSystem = sqlite3_vfs_find(nullptr);
    static sqlite3_vfs disk = *theSystem;
    disk.zName = "failing";
    disk.szOsFile = static_cast<int>(sizeof(WatchedFile)) + theSystem->szOsFile;
    disk.xOpen = open;
    sqlite3_vfs_register(&disk, 1);
}

} // namespace sovang::test
