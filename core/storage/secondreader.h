// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/book.h"

#include <memory>

namespace sovang {

/// A book, opened once more for another thread, that sees the same moment as the first.
class SecondReader
{
public:
    /// Nothing when what it would read there is not what \a book, which is in a Reading or a change, holds.
    static std::unique_ptr<SecondReader> of(const Book &book);

    const Book book;

private:
    explicit SecondReader(const Book &first);

    Book::Reading m_reading;
};

} // namespace sovang
