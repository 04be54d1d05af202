// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rulesetcodes.h"

#include <QHash>

namespace sovang {

namespace {

/// How often each code stands in a rule set, leaves and groups apart.
class CodeCount
{
public:
    explicit CodeCount(const RuleSet &rules)
    {
        for (const Criterion &criterion : rules.criteria)
            add(criterion.node);
    }

    bool isOnlyOne(const Node &node) const
    {
        return (node.item < 0 ? m_groups : m_leaves).value(node.ownCode) < 2;
    }

private:
    void add(const Node &node)
    {
        ++(node.item < 0 ? m_groups : m_leaves)[node.ownCode];
        for (const Node &child : node.children)
            add(child);
    }

    QHash<QString, int> m_groups;
    QHash<QString, int> m_leaves;
};

void callChildren(const CodeCount &count, Node &group, RuleSet &rules)
{
    for (Node &child : group.children) {
        child.code = count.isOnlyOne(child) ? child.ownCode : group.code + u'/' + child.ownCode;
        if (child.item >= 0)
            rules.items[static_cast<size_t>(child.item)].code = child.code;
        callChildren(count, child, rules);
    }
}

} // namespace

void callByCodes(RuleSet &rules)
{
    const CodeCount count(rules);
    for (Criterion &criterion : rules.criteria) {
        criterion.node.code = criterion.node.ownCode; // there is no group around it
        callChildren(count, criterion.node, rules);
    }
}

} // namespace sovang
