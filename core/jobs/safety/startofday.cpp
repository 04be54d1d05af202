// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/safety/startofday.h"

#include "base/error.h"
#include "storage/book.h"
#include "storage/bookbackups.h"

namespace sovang {

bool isStartOfDay(const Book &book, QDate day)
{
    return !book.isReadOnly() && !hasBackupOfDay(book.path(), day);
}

std::vector<BookFinding> startOfDay(const Book &book)
{
    std::vector<BookFinding> findings;
    const auto check = [&findings](const Book &copy) {
        findings = verifyBook(copy).findings;
        if (!findings.empty())
            throw Error(Error::Kind::Storage, findings.front().message);
    };
    try {
        keepCheckedBackup(book, BackupReason::StartOfDay, check);
    } catch (const Error &) {
        if (findings.empty())
            findings = verifyBook(book).findings; // too broken to be copied?
        if (findings.empty())
            throw;
    }
    return findings;
}

} // namespace sovang
