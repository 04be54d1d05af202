// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulesets/ruleedits.h"

#include "session/session.h"

#include <QCoreApplication>

namespace sovang::edits {

namespace {

struct RuleEditsText
{
    Q_DECLARE_TR_FUNCTIONS(sovang::RuleEdits)
};

Work addWork(const std::shared_ptr<RuleDraft> &draft)
{
    // It comes back under the same number when it is redone: later steps speak of it.
    return [draft](Book &book) -> Touched {
        draft->id = book.ruleDrafts.add(*draft);
        return std::vector<UnitId>();
    };
}

Work removeWork(const std::shared_ptr<RuleDraft> &draft)
{
    return [draft](Book &book) -> Touched {
        book.ruleDrafts.remove(draft->id);
        return std::vector<UnitId>();
    };
}

Work updateWork(const RuleDraft &draft)
{
    return [draft](Book &book) -> Touched {
        book.ruleDrafts.update(draft);
        return std::vector<UnitId>();
    };
}

} // namespace

std::optional<qint64> addRuleDraft(Session &session, const RuleDraft &draft)
{
    const auto kept = std::make_shared<RuleDraft>(draft);
    const QString text = RuleEditsText::tr("draft of the rule set “%1”").arg(draft.title);
    if (!session.apply({QStringLiteral("rules.draft.add"), text}, addWork(kept), removeWork(kept)))
        return std::nullopt;
    return kept->id;
}

bool changeRuleDraft(Session &session, const RuleDraft &draft, const QString &what)
{
    return session.attempt([&] {
        const std::optional<RuleDraft> before = session.book().ruleDrafts.find(draft.id);
        if (before == draft)
            return true;
        const QString text = RuleEditsText::tr("draft “%1”: %2").arg(draft.title, what);
        return session.apply({QStringLiteral("rules.draft.change"), text}, updateWork(draft),
                             updateWork(before.value_or(draft)));
    });
}

bool removeRuleDraft(Session &session, const RuleDraft &draft)
{
    const auto kept = std::make_shared<RuleDraft>(draft);
    const QString text = RuleEditsText::tr("remove the draft “%1”").arg(draft.title);
    return session.apply({QStringLiteral("rules.draft.remove"), text}, removeWork(kept), addWork(kept));
}

bool publishRuleSet(Session &session, const QByteArray &json, const RuleSet &rules,
                    const std::optional<RuleDraft> &draft)
{
    const Work put = [json, rules, draft](Book &book) -> Touched {
        book.ruleSets.add(json, rules);
        if (draft)
            book.ruleDrafts.remove(draft->id);
        return std::nullopt;
    };
    const Work putBack = [id = rules.id, version = rules.version, draft](Book &book) -> Touched {
        book.ruleSets.takeBack(id, version);
        if (draft)
            book.ruleDrafts.add(*draft);
        return std::nullopt;
    };
    const QString text =
        RuleEditsText::tr("publish the rule set %1 “%2”").arg(rules.reference(), rules.title);
    return session.apply({QStringLiteral("rules.add"), text}, put, putBack);
}

} // namespace sovang::edits
