// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ruledraftstore.h"

#include "base/error.h"
#include "storage/database.h"

#include <QCoreApplication>

namespace sovang {

namespace {

struct RuleDraftStoreText
{
    Q_DECLARE_TR_FUNCTIONS(RuleDraftStore)
};

} // namespace

std::vector<RuleDraft> RuleDraftStore::all() const
{
    std::vector<RuleDraft> drafts;
    Query query = database().query("SELECT id, title, json FROM rule_draft ORDER BY id");
    while (query.next())
        drafts.push_back({query.integer(0), query.text(1), query.bytes(2)});
    return drafts;
}

std::optional<RuleDraft> RuleDraftStore::find(qint64 id) const
{
    Query query = database().query("SELECT id, title, json FROM rule_draft WHERE id = ?", id);
    if (!query.next())
        return std::nullopt;
    return RuleDraft{query.integer(0), query.text(1), query.bytes(2)};
}

qint64 RuleDraftStore::add(const RuleDraft &draft)
{
    const auto id = draft.id != 0 ? std::optional(draft.id) : std::nullopt;
    database().write("INSERT INTO rule_draft (id, title, json) VALUES (?, ?, ?)", id, draft.title,
                     draft.json);
    return database().lastRowId();
}

void RuleDraftStore::update(const RuleDraft &draft)
{
    if (database().write("UPDATE rule_draft SET title = ?, json = ? WHERE id = ?", draft.title, draft.json,
                         draft.id) == 0)
        throw Error(Error::Kind::NotFound, RuleDraftStoreText::tr("This draft is no longer in the book."));
}

bool RuleDraftStore::remove(qint64 id)
{
    return database().write("DELETE FROM rule_draft WHERE id = ?", id) > 0;
}

} // namespace sovang
