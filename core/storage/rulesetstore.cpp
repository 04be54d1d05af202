// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rulesetstore.h"

#include "base/error.h"
#include "domain/kindwords.h"
#include "rules/rulesetreader.h"
#include "storage/database.h"

#include <QCoreApplication>

namespace sovang {

namespace {

struct RuleSetStoreText
{
    Q_DECLARE_TR_FUNCTIONS(RuleSetStore)
};

RuleSetPtr readStored(const QByteArray &json, const QString &reference)
{
    RuleSetReading reading = readRuleSet(json, reference);
    if (!reading.ruleSet) {
        throw Error(Error::Kind::Storage,
                    RuleSetStoreText::tr("The rule set %1 in the book cannot be read by this program.")
                        .arg(reference),
                    reading.problems.empty() ? QString() : reading.problems.front().toString());
    }
    return std::make_shared<const RuleSet>(*std::move(reading.ruleSet));
}

} // namespace

const std::vector<RuleSetPtr> &RuleSetStore::all() const
{
    if (!m_all) {
        std::vector<RuleSetPtr> sets;
        Query query = database().query("SELECT id, version, json FROM rule_set ORDER BY id, version");
        while (query.next()) {
            const QString reference = query.text(0) + u'@' + QString::number(query.integer(1));
            sets.push_back(readStored(query.bytes(2), reference));
        }
        m_all = std::move(sets);
    }
    return *m_all;
}

std::optional<QByteArray> RuleSetStore::json(const QString &id, int version) const
{
    Query query = database().query("SELECT json FROM rule_set WHERE id = ? AND version = ?", id, version);
    return query.next() ? std::optional(query.bytes(0)) : std::nullopt;
}

bool RuleSetStore::add(const QByteArray &json, const RuleSet &rules)
{
    if (const auto there = this->json(rules.id, rules.version)) {
        if (*there == json)
            return false;
        throw Error(
            Error::Kind::Refused,
            RuleSetStoreText::tr("The book has %1 already, with other content. A published rule set never "
                                 "changes: give the new one the next version.")
                .arg(rules.reference()));
    }
    checkTies(rules);
    database().write("INSERT INTO rule_set (id, version, json) VALUES (?, ?, ?)", rules.id, rules.version,
                     json);
    forget();
    return true;
}

void RuleSetStore::takeBack(const QString &id, int version)
{
    const QString reference = id + u'@' + QString::number(version);
    if (!json(id, version))
        throw Error(Error::Kind::NotFound,
                    RuleSetStoreText::tr("There is no rule set %1 in the book.").arg(reference));
    if (database().query("SELECT 1 FROM decision WHERE rules_then = ?", reference).next()) {
        throw Error(Error::Kind::Refused,
                    RuleSetStoreText::tr("A decision refers to %1: it cannot be taken back any more.")
                        .arg(reference));
    }
    database().write("INSERT INTO rule_set_undo (id, version) VALUES (?, ?)", id, version);
    database().write("DELETE FROM rule_set WHERE id = ? AND version = ?", id, version);
    database().write("DELETE FROM rule_set_undo WHERE id = ? AND version = ?", id, version);
    forget();
}

void RuleSetStore::checkTies(const RuleSet &rules) const
{
    for (const RuleSetPtr &other : all()) {
        if (const auto tie = tieBetween(rules, *other)) {
            throw Error(Error::Kind::Refused,
                        RuleSetStoreText::tr(
                            "%1 and %2, which is in the book, would both apply to “%3” in %4: one of "
                            "them must begin in another year.")
                            .arg(rules.reference(), other->reference(), kindwords::unit(tie->kind),
                                 tie->year.toString()));
        }
    }
}

void RuleSetStore::forget() const
{
    m_all.reset();
}

} // namespace sovang
