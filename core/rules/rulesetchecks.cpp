// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rulesetchecks.h"

#include <QCoreApplication>

#include <algorithm>

namespace sovang {

namespace {

struct RuleSetChecksText
{
    Q_DECLARE_TR_FUNCTIONS(RuleSetReader)
};

} // namespace

bool isRuleSetId(const QString &id)
{
    return !id.isEmpty() && std::all_of(id.begin(), id.end(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.';
    });
}

QString leafFault(const Item &item)
{
    const bool isAdjustment = item.kind == ItemKind::Bonus || item.kind == ItemKind::Deduction;
    const bool hasSteps = item.kind == ItemKind::Points || (isAdjustment && !item.isCounted());
    if (hasSteps && item.step == Points())
        return RuleSetChecksText::tr("the step of %1 must be more than 0").arg(item.code);
    if (item.kind == ItemKind::Percent && item.threshold == Percent())
        return RuleSetChecksText::tr("the threshold of %1 must be more than 0").arg(item.code);
    if (item.title.trimmed().isEmpty())
        return RuleSetChecksText::tr("%1 needs a title").arg(item.code);
    return {};
}

} // namespace sovang
