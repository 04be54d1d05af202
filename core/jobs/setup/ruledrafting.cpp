// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/setup/ruledrafting.h"

#include "base/text.h"
#include "rules/rulesetwriter.h"
#include "storage/book.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace sovang {

namespace {

struct RuleDraftingText
{
    Q_DECLARE_TR_FUNCTIONS(RuleDrafting)
};

RuleSetDraft copyOf(const RuleSet &rules)
{
    return RuleSetDraft::fromJson(writeRuleSet(rules)).value_or(RuleSetDraft());
}

QString freeId(const Book &book, const QString &id)
{
    QString free = id;
    for (int number = 2; nextRuleVersion(book, free) > 1; ++number)
        free = QStringLiteral("%1-%2").arg(id).arg(number);
    return free;
}

} // namespace

RuleSetDraft draftOf(const RuleDraft &kept)
{
    return RuleSetDraft::fromJson(kept.json).value_or(RuleSetDraft());
}

int nextRuleVersion(const Book &book, const QString &id)
{
    int last = 0;
    for (const RuleSetPtr &rules : book.ruleSets.all()) {
        if (rules->id == id)
            last = std::max(last, rules->version);
    }
    for (const RuleDraft &kept : book.ruleDrafts.all()) {
        const RuleSetDraft draft = draftOf(kept);
        if (draft.value({}, QStringLiteral("id")) == id)
            last = std::max(last, std::max(draft.value({}, QStringLiteral("version")).toInt(), 1));
    }
    return std::min(last, std::numeric_limits<int>::max() - 1) +
           1; // a version that is there is refused later
}

RuleSetDraft newRuleSet(const Book &book, Year year)
{
    RuleSetDraft draft;
    draft.set({}, QStringLiteral("title"), RuleDraftingText::tr("New rule set"));
    draft.set({}, QStringLiteral("id"), freeId(book, QStringLiteral("bo-tieu-chi")));
    draft.set({}, QStringLiteral("validFrom"), year.toString());
    return draft;
}

RuleSetDraft nextVersionOf(const Book &book, const RuleSet &rules, Year year)
{
    RuleSetDraft draft = copyOf(rules);
    draft.set({}, QStringLiteral("version"), QString::number(nextRuleVersion(book, rules.id)));
    draft.set({}, QStringLiteral("validFrom"), std::max(rules.validFrom + 1, year).toString());
    return draft;
}

RuleAdoption adoptionFor(const Book &book, const RuleSet &rules, Year year)
{
    RuleAdoption adoption = adoptionOf(rules);
    const QString place = searchKey(book.commission.commission().place).replace(u' ', u'-');
    adoption.id = freeId(book, rules.id + u'-' + (place.isEmpty() ? u"rieng"_qs : place));
    adoption.validFrom = std::max(rules.validFrom, year);
    if (adoption.validTo && *adoption.validTo < adoption.validFrom)
        adoption.validTo.reset();
    return adoption;
}

SheetDraftSettings sheetSettings(const Book &book, Year year)
{
    SheetDraftSettings settings;
    settings.id = freeId(book, QStringLiteral("bo-tieu-chi"));
    settings.validFrom = year;
    return settings;
}

RuleSetDraft otherSetFrom(const Book &book, const RuleSet &rules)
{
    RuleSetDraft draft = copyOf(rules);
    draft.set({}, QStringLiteral("id"), freeId(book, rules.id));
    draft.set({}, QStringLiteral("version"), QStringLiteral("1"));
    draft.set({}, QStringLiteral("title"), RuleDraftingText::tr("%1 (copy)").arg(rules.title));
    return draft;
}

} // namespace sovang
