// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/scoresheetmodel.h"

#include "base/at.h"

#include <algorithm>

namespace sovang {

namespace {

// As many decimals as the rule set needs, at least one: commas stand under each other.
int decimalsOf(const RuleSet &rules, const RoundAnswers &answers)
{
    const auto needsTwo = [](Points points) { return points.hundredths() % 10 != 0; };
    for (const Item &item : rules.items) {
        if (needsTwo(item.max) || needsTwo(item.step) || needsTwo(item.perItem))
            return 2;
    }
    for (const Answers &round : answers) {
        for (int i = 0; i < round.size(); ++i) {
            if (round.find(i) && needsTwo(pointsFor(rules.items[at(i)], *round.find(i))))
                return 2;
        }
    }
    return 1;
}

} // namespace

ScoreSheetModel::ScoreSheetModel(Commit commit, AskReason askReason, QObject *parent)
    : QAbstractItemModel(parent), m_commit(std::move(commit)), m_askReason(std::move(askReason))
{}

void ScoreSheetModel::show(const UnitYear &unit, SheetContents contents)
{
    const bool sameRows = m_unit.rules == unit.rules && m_unit.unit.id == unit.unit.id && unit.rules;
    if (!sameRows)
        beginResetModel();
    m_unit = unit;
    m_contents = std::move(contents);
    m_decimals = unit.rules ? decimalsOf(*unit.rules, m_contents.answers) : 1;
    if (!sameRows) {
        m_refused = QPersistentModelIndex();
        build();
        endResetModel();
        return;
    }
    tellChanged(m_top);
    for (const Row &row : m_rows)
        tellChanged(row.children);
}

void ScoreSheetModel::tellChanged(const std::vector<int> &siblings)
{
    if (siblings.empty())
        return;
    emit dataChanged(
        createIndex(0, 0, quintptr(siblings.front())),
        createIndex(static_cast<int>(siblings.size()) - 1, ColumnCount - 1, quintptr(siblings.back())));
}

void ScoreSheetModel::showNothing()
{
    beginResetModel();
    m_unit = UnitYear();
    m_contents = {};
    m_rows.clear();
    m_top.clear();
    m_refused = QPersistentModelIndex();
    endResetModel();
}

int ScoreSheetModel::addRow(Row row, int parent)
{
    const int index = static_cast<int>(m_rows.size());
    std::vector<int> &siblings = parent < 0 ? m_top : m_rows[at(parent)].children;
    row.parent = parent;
    row.place = static_cast<int>(siblings.size());
    siblings.push_back(index);
    m_rows.push_back(std::move(row));
    return index;
}

void ScoreSheetModel::addNode(const Node &node, int parent, int criterion)
{
    Row row;
    row.code = node.code;
    row.title = node.title;
    row.max = node.max;
    row.item = node.item;
    row.criterion = criterion;
    row.hasMax = node.item < 0 || m_unit.rules->items[at(node.item)].kind != ItemKind::PassFail;
    const int index = addRow(std::move(row), parent);
    for (const Node &child : node.children)
        addNode(child, index, -1);
}

void ScoreSheetModel::addGroup(const QString &title, ItemKind kind, std::optional<Points> max)
{
    int group = -1;
    for (int i = 0; i < static_cast<int>(m_unit.rules->items.size()); ++i) {
        const Item &item = m_unit.rules->items[at(i)];
        if (item.kind != kind)
            continue;
        if (group < 0) {
            Row head;
            head.title = title;
            head.max = max.value_or(Points());
            head.hasMax = max.has_value();
            group = addRow(std::move(head), -1);
        }
        Row row;
        row.code = item.code;
        row.title = item.title;
        row.max = item.max;
        row.hasMax = max.has_value();
        row.item = i;
        addRow(std::move(row), group);
    }
}

void ScoreSheetModel::build()
{
    m_rows.clear();
    m_top.clear();
    if (!m_unit.rules)
        return;
    const RuleSet &rules = *m_unit.rules;
    for (int i = 0; i < static_cast<int>(rules.criteria.size()); ++i)
        addNode(rules.criteria[at(i)].node, -1, i);
    addGroup(tr("Bonus points"), ItemKind::Bonus, rules.bonus.max);
    addGroup(tr("Deductions"), ItemKind::Deduction, rules.deductions.max);
    addGroup(tr("Conditions that must be met"), ItemKind::Gate, std::nullopt);
    addGroup(tr("Conditions that fail the year"), ItemKind::Veto, std::nullopt);
}

const ScoreSheetModel::Row &ScoreSheetModel::rowAt(const QModelIndex &index) const
{
    return m_rows[at(static_cast<int>(index.internalId()))];
}

const Item &ScoreSheetModel::itemOf(const Row &row) const
{
    return m_unit.rules->items[at(row.item)];
}

int ScoreSheetModel::itemAt(const QModelIndex &index) const
{
    return index.isValid() ? rowAt(index).item : -1;
}

QModelIndex ScoreSheetModel::indexOfItem(const QString &code, int column) const
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].item >= 0 && m_rows[i].code == code)
            return createIndex(m_rows[i].place, column, quintptr(i));
    }
    return {};
}

QModelIndex ScoreSheetModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const std::vector<int> &siblings = parent.isValid() ? rowAt(parent).children : m_top;
    return createIndex(row, column, quintptr(siblings[at(row)]));
}

QModelIndex ScoreSheetModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || rowAt(child).parent < 0)
        return {};
    const int parent = rowAt(child).parent;
    return createIndex(m_rows[at(parent)].place, 0, quintptr(parent));
}

int ScoreSheetModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    return static_cast<int>(parent.isValid() ? rowAt(parent).children.size() : m_top.size());
}

int ScoreSheetModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant ScoreSheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Title || section == Papers ? Qt::AlignLeft : Qt::AlignRight) |
                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Criterion");
    case Max:
        return tr("Max");
    case Self:
        return tr("Self");
    case Team:
        return tr("Team");
    case Final:
        return tr("Final");
    default:
        return tr("Evidence");
    }
}

Qt::ItemFlags ScoreSheetModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (!m_contents.isEditable || itemAt(index) < 0)
        return flags;
    if (isRound(index.column()) || (index.column() == Papers && !reasonOf(rowAt(index)).isEmpty()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace sovang
