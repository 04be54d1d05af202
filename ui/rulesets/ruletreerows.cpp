// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of the tree: those of a published rule set and those of a draft.
#include "rules/rulesetwords.h"
#include "rulesets/ruletreemodel.h"
#include "rulesets/rulewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace sovang {

namespace {

struct RuleTreeModelText
{
    Q_DECLARE_TR_FUNCTIONS(sovang::RuleTreeModel)
};

using Column = RuleTreeModel::Column;
using Kind = DraftRowKind;

QString &cell(RuleTreeRow &row, Column column)
{
    return row.cells[static_cast<size_t>(column)];
}

// As many decimals as the column needs: commas stand under each other.
int decimalsOf(const RuleSet &rules, Points Item::*member)
{
    int decimals = 0;
    for (const Item &item : rules.items) {
        const qint64 points = (item.*member).hundredths();
        decimals = std::max(decimals, points % 100 == 0 ? 0 : points % 10 == 0 ? 1 : 2);
    }
    return decimals;
}

/// Lays a published set out in lines.
class Lines
{
public:
    explicit Lines(const RuleSet &rules)
        : m_rules(rules),
          m_decimals(decimalsOf(rules, &Item::max)),
          m_stepDecimals(decimalsOf(rules, &Item::step))
    {
        for (const Criterion &criterion : rules.criteria) {
            const int row = addNode(criterion.node, -1);
            cell(rows[static_cast<size_t>(row)], Column::Minimum) = rulewords::share(criterion.minPercent);
        }
        addSection(ItemKind::Bonus, words::draftRow(Kind::Bonus), rules.bonus.max.toDisplay(m_decimals));
        addSection(ItemKind::Deduction, words::draftRow(Kind::Deductions),
                   rules.deductions.max.toDisplay(m_decimals));
        addSection(ItemKind::Gate, words::draftRow(Kind::Gates), {});
        addSection(ItemKind::Veto, words::draftRow(Kind::Vetoes), {});
    }

    std::vector<RuleTreeRow> rows;

private:
    int add(const QString &code, const QString &title, int parent, bool isGroup)
    {
        RuleTreeRow row;
        row.key = code.isEmpty() ? u'#' + title : code;
        row.parent = parent;
        row.isGroup = isGroup;
        cell(row, Column::Code) = code;
        cell(row, Column::Title) = title;
        rows.push_back(std::move(row));
        return static_cast<int>(rows.size()) - 1;
    }

    int addNode(const Node &node, int parent)
    {
        if (node.item >= 0)
            return addItem(m_rules.items[static_cast<size_t>(node.item)], parent);
        const int row = add(node.code, node.title, parent, true);
        cell(rows.back(), Column::Max) = node.max.toDisplay(m_decimals);
        for (const Node &child : node.children)
            addNode(child, row);
        return row;
    }

    int addItem(const Item &item, int parent)
    {
        const int index = add(item.code, item.title, parent, false);
        RuleTreeRow &row = rows.back();
        if (item.isLeaf())
            cell(row, Column::Type) = rulewords::typeOf(item);
        if (!item.isYesNo())
            cell(row, Column::Max) = item.max.toDisplay(m_decimals);
        if (item.step > Points())
            cell(row, Column::Step) = item.step.toDisplay(m_stepDecimals);
        if (item.evidence)
            cell(row, Column::Evidence) = QStringLiteral("✓ ") + RuleTreeModelText::tr("asked for");
        return index;
    }

    void addSection(ItemKind kind, const QString &title, const QString &max)
    {
        int section = -1;
        for (const Item &item : m_rules.items) {
            if (item.kind != kind)
                continue;
            if (section < 0) {
                section = add({}, title, -1, true);
                cell(rows.back(), Column::Max) = max;
            }
            addItem(item, section);
        }
    }

    const RuleSet &m_rules;
    int m_decimals;
    int m_stepDecimals;
};

bool isOfTree(Kind kind)
{
    return kind == Kind::Criteria || kind == Kind::Criterion || kind == Kind::Group;
}

RuleTreeRow lineOf(const RuleSetDraft &draft, const DraftRow &from)
{
    RuleTreeRow row;
    row.key = from.path;
    row.parent = from.parent;
    row.kind = from.kind;
    row.isGroup = from.parent < 0 || isOfTree(from.kind);
    cell(row, Column::Code) =
        from.path.isEmpty() ? QString() : draft.value(from.path, QStringLiteral("code"));
    cell(row, Column::Title) = words::draftRowTitle(draft, from);
    cell(row, Column::Max) = words::points(draft.value(from.path, words::pointsField(from.kind)));
    if (!isOfTree(from.kind))
        return row;
    const auto sum = draft.sumUnder(from.path);
    const QString wanted = from.kind == Kind::Criteria ? draft.value({}, QStringLiteral("total"))
                                                       : draft.value(from.path, QStringLiteral("max"));
    cell(row, Column::Sum) = sum ? sum->toDisplay() : QStringLiteral("?");
    row.isSumFaulty = !sum || sum != Points::parse(wanted);
    return row;
}

} // namespace

std::vector<RuleTreeRow> ruleTreeOf(const RuleSet &rules)
{
    return Lines(rules).rows;
}

std::vector<RuleTreeRow> ruleTreeOf(const RuleSetDraft &draft, const std::vector<DraftFinding> &findings)
{
    std::vector<RuleTreeRow> rows;
    for (const DraftRow &from : draft.rows()) {
        RuleTreeRow row = lineOf(draft, from);
        const auto count = std::ranges::count(findings, from.path, &DraftFinding::row);
        const auto unsure = draft.doubts(from.path).size();
        row.isFaulty = count > 0;
        QStringList state;
        if (count > 0)
            state << QStringLiteral("✕ %1").arg(count);
        if (unsure > 0)
            state << QStringLiteral("◐ %1").arg(unsure);
        cell(row, RuleTreeModel::State) = state.join(u' ');
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace sovang
