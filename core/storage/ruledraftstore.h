// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace sovang {

/// A rule set in the making as the book keeps it, however unfinished.
struct RuleDraft
{
    qint64 id = 0; ///< 0: not in the book yet
    QString title;
    QByteArray json; ///< RuleSetDraft::toJson()

    bool operator==(const RuleDraft &) const = default;
};

/// Drafts of rule sets. Nothing is scored by them: publishing one adds it to the RuleSetStore. Writing
/// outside Book::change() throws Error::Internal.
class RuleDraftStore : Store
{
public:
    explicit RuleDraftStore(Database &database) : Store(database) {}

    std::vector<RuleDraft> all() const; ///< in the order in which they were begun
    std::optional<RuleDraft> find(qint64 id) const;

    /// Its number: the one that it has, else a new one.
    qint64 add(const RuleDraft &draft);
    /// Throws Error::NotFound when there is none with this number.
    void update(const RuleDraft &draft);
    /// False when there was none.
    bool remove(qint64 id);
};

} // namespace sovang
