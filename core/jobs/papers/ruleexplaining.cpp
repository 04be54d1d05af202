// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/papers/ruleexplaining.h"

#include "base/error.h"
#include "documents/papers/ruleexplanation.h"
#include "storage/book.h"

#include <QCoreApplication>

namespace sovang {

namespace {

struct RuleExplainingText
{
    Q_DECLARE_TR_FUNCTIONS(RuleExplaining)
};

RuleSetPtr ruleSetCalled(const Book &book, const QString &id)
{
    RuleSetPtr newest;
    for (const RuleSetPtr &rules : book.ruleSets.all()) {
        const bool isCalled = rules->id == id || rules->reference() == id;
        if (isCalled && (!newest || rules->version > newest->version))
            newest = rules;
    }
    if (!newest)
        throw Error(Error::Kind::NotFound, RuleExplainingText::tr("The book has no rule set “%1”.").arg(id));
    return newest;
}

} // namespace

Document makeRuleExplanation(const RuleSetPtr &rules)
{
    return ruleExplanation({}, rules);
}

Document makeRuleExplanation(const Book &book, const QString &id)
{
    PaperHead head;
    head.issuer = book.commission.commission().name;
    head.practice = book.settings.isPractice();
    return ruleExplanation(head, ruleSetCalled(book, id));
}

} // namespace sovang
