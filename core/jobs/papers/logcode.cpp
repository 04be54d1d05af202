// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/papers/logcode.h"

#include "storage/book.h"
#include "storage/chaincode.h"

namespace sovang {

QString logCodeWords(const Book &book)
{
    const std::optional<LogLine> head = book.log.last();
    return head ? QStringLiteral("Mã nhật ký: ") + chainCode(head->hash) : QString();
}

} // namespace sovang
