// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sovang {

class Database;

/// What every store of a book is: a handle on the book's database, which outlives it. It moves with its book
/// and is not copied: a copy of what a `const Book &` gives could write.
class Store
{
protected:
    explicit Store(Database &database) : m_database(&database) {}
    Store(Store &&) noexcept = default;
    Store &operator=(Store &&) noexcept = default;
    ~Store() = default;

    Database &database() const { return *m_database; }

private:
    Database *m_database;
};

} // namespace sovang
