// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/scoregridmodel.h"

#include "base/at.h"
#include "base/text.h"
#include "kit/tables/unittablemodel.h"
#include "scoring/itemwords.h"

#include <algorithm>

namespace sovang {

namespace {

int decimalsOf(Points points)
{
    if (points.hundredths() % 10 != 0)
        return 2;
    return points.hundredths() % 100 != 0 ? 1 : 0;
}

} // namespace

ScoreGridModel::ScoreGridModel(Commit commit, AskReason askReason, QObject *parent)
    : QAbstractTableModel(parent), m_commit(std::move(commit)), m_askReason(std::move(askReason))
{}

bool ScoreGridModel::hasSameShape(const ScoreGrid &grid) const
{
    return std::ranges::equal(m_grid.rows, grid.rows, {}, &ScoreGridRow::unit, &ScoreGridRow::unit) &&
           m_grid.columns.sets == grid.columns.sets;
}

bool ScoreGridModel::show(ScoreGrid grid, bool isEditable)
{
    const bool isSame = hasSameShape(grid) && m_isEditable == isEditable;
    if (!isSame)
        beginResetModel();
    m_grid = std::move(grid);
    m_isEditable = isEditable;
    m_refused.clear();
    countDecimals();
    if (!isSame) {
        endResetModel();
    } else if (rowCount() > 0) {
        if (columnCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    }
    return !isSame;
}

void ScoreGridModel::countDecimals()
{
    m_decimals.assign(m_grid.columns.columns.size(), 0);
    for (int column = 0; column < columnCount(); ++column) {
        for (int set = 0; set < static_cast<int>(m_grid.columns.sets.size()); ++set) {
            const Item *item = m_grid.columns.item(set, column);
            if (!item)
                continue;
            int &decimals = m_decimals[at(column)];
            decimals = std::max({decimals, decimalsOf(item->max), decimalsOf(item->step)});
            for (const Option &option : item->options)
                decimals = std::max(decimals, decimalsOf(option.points));
        }
    }
}

bool ScoreGridModel::refresh(const UnitYear &unit, const Answers &answers)
{
    const int row = rowOf(unit.unit.id);
    if (row < 0 || !m_grid.refreshRow(row, unit, answers))
        return false;
    if (columnCount() > 0)
        emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    emit headerDataChanged(Qt::Vertical, row, row);
    return true;
}

int ScoreGridModel::rowOf(UnitId unit) const
{
    const auto found = std::ranges::find(m_grid.rows, unit, &ScoreGridRow::unit);
    return found == m_grid.rows.end() ? -1 : static_cast<int>(found - m_grid.rows.begin());
}

int ScoreGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_grid.rows.size());
}

int ScoreGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_grid.columns.columns.size());
}

std::vector<BlockCell> ScoreGridModel::cellsOf(const std::vector<CellText> &texts) const
{
    std::vector<BlockCell> cells;
    cells.reserve(texts.size());
    for (const CellText &text : texts) {
        const ScoreGridRow &row = rowAt(text.row);
        const Item *item = m_grid.item(text.row, text.column);
        cells.push_back({row.unit, row.code, row.set < 0 ? nullptr : m_grid.columns.sets[at(row.set)].get(),
                         m_grid.columns.columns[at(text.column)].code,
                         m_grid.answers.find(text.row, text.column),
                         item ? itemwords::asInTables(*item, text.text) : text.text});
    }
    return cells;
}

std::optional<QString> ScoreGridModel::askReason(const std::vector<BlockCell> &cells)
{
    if (m_isAsking)
        return std::nullopt;
    m_isAsking = true;
    std::optional<QString> reason = m_askReason(cells);
    m_isAsking = false;
    return reason;
}

bool ScoreGridModel::changeReason(const std::vector<BlockCell> &cells)
{
    setRefused({}, {});
    const std::optional<QString> reason = askReason(cells);
    if (!reason)
        return true;
    std::vector<CellChange> changes;
    for (const BlockCell &cell : cells) {
        if (cell.known->reason() != *reason)
            changes.push_back({cell.unit, cell.code, cell.known, Answer::notApplicable(*reason)});
    }
    if (!changes.empty() && !m_commit(changes))
        return false;
    emit accepted(static_cast<int>(changes.size()), 0);
    return true;
}

bool ScoreGridModel::putNotApplicable(std::vector<CellText> cells)
{
    for (CellText &cell : cells)
        cell.text = QStringLiteral("KAD");
    const std::vector<BlockCell> known = cellsOf(cells);
    const bool isSaid = std::ranges::all_of(
        known, [](const BlockCell &cell) { return cell.known && cell.known->isNotApplicable(); });
    return isSaid ? changeReason(known) : put(cells, EmptyText::Clears);
}

bool ScoreGridModel::put(const std::vector<CellText> &texts, EmptyText empty)
{
    setRefused({}, {});
    const std::vector<BlockCell> cells = cellsOf(texts);
    QString reason;
    // What is wrong is told before anybody is asked for a reason.
    if (wantsReason(cells) && planBlock(cells, empty, QStringLiteral("?")).problems.empty()) {
        const auto answer = askReason(cells);
        if (!answer)
            return true;
        reason = *answer;
    }
    const BlockPlan plan = planBlock(cells, empty, reason);
    if (!plan.problems.empty()) {
        setRefused(texts, plan.problems);
        emit refused(plan.problems);
        return false;
    }
    if (!plan.changes.empty() && !m_commit(plan.changes))
        return false;
    emit accepted(static_cast<int>(plan.changes.size()), plan.leftAlone);
    return true;
}

void ScoreGridModel::setRefused(const std::vector<CellText> &texts, const std::vector<BlockProblem> &problems)
{
    const auto before = std::exchange(m_refused, {});
    for (const CellText &text : texts) {
        const bool isRefused = std::ranges::any_of(problems, [&](const BlockProblem &problem) {
            return problem.unitCode == rowAt(text.row).code &&
                   problem.code == m_grid.columns.columns[at(text.column)].code;
        });
        if (isRefused)
            m_refused.emplace_back(text.row, text.column);
    }
    for (const auto &cells : {before, m_refused}) {
        for (const auto &[row, column] : cells)
            emit dataChanged(index(row, column), index(row, column));
    }
}

bool ScoreGridModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    return put({{index.row(), index.column(), normalized(value.toString())}}, EmptyText::Clears);
}

Qt::ItemFlags ScoreGridModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (m_isEditable && m_grid.item(index.row(), index.column()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QString ScoreGridModel::text(const Item &item, int column, const Answer &answer) const
{
    switch (answer.kind) {
    case Answer::Kind::Choice: // its name stands in the hint: columns are narrow
    case Answer::Kind::Points:
        return pointsFor(item, answer).toDisplay(m_decimals[at(column)]);
    case Answer::Kind::YesNo:
        return answer.isYes() ? tr("yes") : tr("no");
    case Answer::Kind::Count:
    case Answer::Kind::Ratio:
    case Answer::Kind::NotApplicable:
        break;
    }
    return answer.toCellText();
}

GridCellLook ScoreGridModel::look(int row, int column) const
{
    GridCellLook look;
    const Item *item = m_grid.item(row, column);
    look.isLacking = !item;
    look.isRefused = std::ranges::find(m_refused, std::pair(row, column)) != m_refused.end();
    if (!item)
        return look;
    const auto answer = m_grid.answers.find(row, column);
    look.isMissing = !answer && m_grid.isMissing(row, column);
    if (!answer)
        return look;
    look.text = text(*item, column, *answer);
    if (answer->kind == Answer::Kind::YesNo) {
        const bool isGood = answer->isYes() != (item->kind == ItemKind::Veto);
        look.tone = isGood ? GridCellLook::Tone::Good : GridCellLook::Tone::Bad;
    }
    return look;
}

QString ScoreGridModel::hint(int row, int column) const
{
    const ScoreGridRow &unit = rowAt(row);
    const Item *item = m_grid.item(row, column);
    const QString place = QStringLiteral("%1 · ").arg(unit.code);
    if (!item) {
        return place +
               tr("The rule set of this unit has no %1.").arg(m_grid.columns.columns[at(column)].code);
    }
    QString text = place + itemwords::hint(*m_grid.columns.sets[at(unit.set)], *item);
    const auto answer = m_grid.answers.find(row, column);
    const bool isWorthTelling =
        answer && (answer->kind == Answer::Kind::Count || answer->kind == Answer::Kind::Ratio ||
                   answer->kind == Answer::Kind::Choice);
    if (isWorthTelling)
        text += u' ' + tr("%1 makes %2.").arg(answer->toCellText(), pointsFor(*item, *answer).toDisplay());
    if (answer && answer->isNotApplicable())
        text += u' ' + itemwords::reasonHint(answer->reason());
    return text;
}

QString ScoreGridModel::accessibleText(const QModelIndex &index) const
{
    const GridCellLook cell = look(index.row(), index.column());
    const QString value = cell.isLacking        ? tr("not in the rule set of the unit")
                          : cell.isMissing      ? tr("missing")
                          : cell.text.isEmpty() ? tr("empty")
                                                : cell.text;
    return QStringLiteral("%1, %2: %3")
        .arg(rowAt(index.row()).code, m_grid.columns.columns[at(index.column())].code, value);
}

QVariant ScoreGridModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case LookRole:
        return QVariant::fromValue(look(row, column));
    case Qt::DisplayRole:
        return look(row, column).text;
    case Qt::EditRole: {
        const auto answer = m_grid.answers.find(row, column);
        return answer ? answer->toCellText() : QString();
    }
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return hint(row, column);
    case Qt::AccessibleTextRole:
        return accessibleText(index);
    case UnitRole:
        return qlonglong(rowAt(row).unit.value());
    case RefusedRole:
        return look(row, column).isRefused;
    case OptionsRole: {
        const Item *item = m_grid.item(row, column);
        return item ? itemwords::options(*item) : QStringList();
    }
    case YesNoRole: {
        const Item *item = m_grid.item(row, column);
        return item && item->isYesNo();
    }
    default:
        return {};
    }
}

} // namespace sovang
