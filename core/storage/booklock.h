// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>

namespace sovang {

/// Who has a book open for writing.
struct Holder
{
    QString user; ///< the account, after the person's name where it is known: `Trần Thị Lan, lan`
    QString machine;
    QDateTime since; ///< UTC

    /// `lan@VP-03`, or `Trần Thị Lan, lan@VP-03`
    QString name() const;
    /// The person who runs this program, from now on.
    static Holder current();
    /// Several persons share an account: who it is of them is said by \a name, until the program ends. Blanks
    /// are put in order; empty: nobody said. The account stays beside it. Main thread, before books are open.
    static void setOperator(const QString &name);

    bool operator==(const Holder &) const = default;
};

/// Keeps a book for one writer. The lock is held by the operating system on a small file beside the book
/// (NAME.sovang-lock), so it ends with the program however that ends, and a copy of the book carries none.
/// One thread.
class BookLock
{
public:
    /// Takes the lock, or finds out who has it. Throws nothing: a folder that cannot be written to is
    /// `!isHeld()` without a holder.
    explicit BookLock(const QString &bookPath);
    ~BookLock();
    BookLock(const BookLock &) = delete;
    BookLock &operator=(const BookLock &) = delete;

    bool isHeld() const;
    /// The other one, when there is one.
    const std::optional<Holder> &otherHolder() const { return m_otherHolder; }

private:
    struct Connection;

    std::unique_ptr<Connection> m_connection;
    std::optional<Holder> m_otherHolder;
};

} // namespace sovang
