// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/ruleset.h"
#include "storage/store.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace sovang {

/// The rule sets of a book, byte by byte as they were published: they are never changed, and never removed
/// but as the undo of adding them. Writing outside Book::change() throws Error::Internal.
class RuleSetStore : Store
{
public:
    explicit RuleSetStore(Database &database) : Store(database) {}

    /// By id and version. Read from the file once, then shared. Throws Error::Storage when a stored rule set
    /// cannot be read, with the first problem in its details.
    const std::vector<RuleSetPtr> &all() const;

    /// The published file; nothing when there is no such rule set.
    std::optional<QByteArray> json(const QString &id, int version) const;

    /// Adds the rule set \a rules that was read from \a json. False when exactly this one is there already.
    /// Throws Error::Refused when id@version is there with other content, or when it and another rule set of
    /// the book would both apply (tieBetween()).
    bool add(const QByteArray &json, const RuleSet &rules);

    /// The undo of add(), and nothing else: takes a set back that was added by mistake, as long as nothing
    /// was decided by it. The log keeps the line of the addition and gets one that says that it was taken
    /// back. Throws Error::Refused when a decision refers to it (then it must stay as its evidence),
    /// Error::NotFound when there is none.
    void takeBack(const QString &id, int version);

private:
    friend class Book;

    void forget() const;
    void checkTies(const RuleSet &rules) const;

    mutable std::optional<std::vector<RuleSetPtr>> m_all;
};

} // namespace sovang
