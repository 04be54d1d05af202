// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/safety/startofday.h"

#include "storage/book.h"
#include "storage/bookbackups.h"

namespace sovang {

std::vector<BookFinding> startOfDay(const Book &book, QDate day)
{
    if (book.isReadOnly() || hasBackupOfDay(book.path(), day))
        return {};
    std::vector<BookFinding> findings = verifyBook(book).findings;
    if (findings.empty())
        keepBackup(book, BackupReason::StartOfDay);
    return findings;
}

} // namespace sovang
