// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/secondreader.h"

#include "base/error.h"

namespace sovang {

namespace {

QByteArray lastLine(const Book &book)
{
    const auto lines = book.log.entries(LogStore::Order::NewestFirst, 1);
    return lines.empty() ? QByteArray() : lines.front().hash;
}

} // namespace

SecondReader::SecondReader(const Book &first) : book(first.openedAgain()), m_reading(book) {}

std::unique_ptr<SecondReader> SecondReader::of(const Book &book)
{
    if (book.isChanging())
        return nullptr;
    try {
        auto second = std::unique_ptr<SecondReader>(new SecondReader(book));
        return lastLine(second->book) == lastLine(book) ? std::move(second) : nullptr;
    } catch (const Error &) {
        return nullptr; // moved or locked meanwhile: this thread reads everything
    }
}

} // namespace sovang
