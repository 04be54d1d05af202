// SPDX-License-Identifier: GPL-3.0-or-later
// What the headers of the score grid say: units on the left, items above.

#include "base/at.h"
#include "scoring/scoregridmodel.h"

#include "kit/words.h"
#include "scoring/itemwords.h"

#include <algorithm>

namespace sovang {

namespace {

QString groupTitle(const ScoreColumnGroup &group)
{
    switch (group.kind) {
    case ItemKind::Bonus:
        return ScoreGridModel::tr("Bonus points");
    case ItemKind::Deduction:
        return ScoreGridModel::tr("Deductions");
    case ItemKind::Gate:
        return ScoreGridModel::tr("Conditions that must be met");
    case ItemKind::Veto:
        return ScoreGridModel::tr("Conditions that fail the year");
    default:
        return QStringLiteral("%1  %2").arg(group.code, group.title).trimmed();
    }
}

// Rule sets may give different maxima under one code.
QString maximumText(const ScoreColumns &columns, int column)
{
    Points least = columns.firstItem(column).max;
    Points most = least;
    for (int set = 0; set < static_cast<int>(columns.sets.size()); ++set) {
        if (const Item *item = columns.item(set, column)) {
            least = std::min(least, item->max);
            most = std::max(most, item->max);
        }
    }
    return least == most ? most.toDisplay()
                         : QStringLiteral("%1–%2").arg(least.toDisplay(), most.toDisplay());
}

// One paragraph for each rule set that means something of its own by the code.
QString itemText(const ScoreColumns &columns, int column)
{
    QStringList texts;
    const bool isAlone = columns.sets.size() == 1;
    for (int set = 0; set < static_cast<int>(columns.sets.size()); ++set) {
        const Item *item = columns.item(set, column);
        if (!item)
            continue;
        const RuleSet &rules = *columns.sets[at(set)];
        const QString text = itemwords::hint(rules, *item);
        texts.append(isAlone ? text : QStringLiteral("%1: %2").arg(rules.title, text));
    }
    return texts.join(u'\n');
}

QString unitText(const ScoreGridRow &row)
{
    const QString total = row.outcome == OutcomeKind::Pending ? ScoreGridModel::tr("%1 points so far")
                                                              : ScoreGridModel::tr("%1 points");
    QStringList parts{row.code, row.name, kindwords::outcome(row.outcome), total.arg(row.total.toDisplay(2))};
    if (row.missing > 0)
        parts.append(ScoreGridModel::tr("%n missing", nullptr, row.missing));
    if (row.shortOfMark)
        parts.append(ScoreGridModel::tr("%1 under the mark").arg(row.shortOfMark->toDisplay(2)));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QVariant ScoreGridModel::unitHeader(int row, int role) const
{
    const ScoreGridRow &unit = rowAt(row);
    switch (role) {
    case Qt::DisplayRole:
        return unit.code;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return unitText(unit);
    case RowRole:
        return QVariant::fromValue(&unit);
    default:
        return {};
    }
}

QVariant ScoreGridModel::itemHeader(int column, int role) const
{
    const ScoreColumn &known = m_grid.columns.columns[at(column)];
    const Item &item = m_grid.columns.firstItem(column);
    switch (role) {
    case Qt::DisplayRole:
        return known.code;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return itemText(m_grid.columns, column);
    case GroupRole:
        return known.group;
    case GroupTitleRole:
        return groupTitle(m_grid.columns.groups[at(known.group)]);
    case MaxRole:
        return item.isYesNo() ? tr("yes/no") : maximumText(m_grid.columns, column);
    default:
        return {};
    }
}

QVariant ScoreGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const int count = orientation == Qt::Vertical ? rowCount() : columnCount();
    if (section < 0 || section >= count)
        return {};
    return orientation == Qt::Vertical ? unitHeader(section, role) : itemHeader(section, role);
}

} // namespace sovang
