// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/scoregridproxy.h"

#include "base/at.h"
#include "base/text.h"

#include <algorithm>
#include <numeric>

namespace sovang {

namespace {

// Nothing, then KAD, then by points, which yes and no stand beside.
qint64 itemKey(const ScoreGrid &grid, int row, int column)
{
    const Item *item = grid.item(row, column);
    const auto answer = item ? grid.answers.find(row, column) : std::nullopt;
    if (!answer)
        return item ? -2 : -3;
    if (answer->isNotApplicable())
        return -1;
    return item->isYesNo() ? answer->first : pointsFor(*item, *answer).hundredths();
}

qint64 rowKey(const ScoreGrid &grid, int row, GridSort::Key key, int column)
{
    const ScoreGridRow &known = grid.rows[at(row)];
    switch (key) {
    case GridSort::Key::Outcome:
        return static_cast<qint64>(known.outcome);
    case GridSort::Key::Total:
        return known.total.hundredths();
    case GridSort::Key::Missing:
        return known.missing;
    case GridSort::Key::Item:
        return column < 0 ? 0 : itemKey(grid, row, column);
    case GridSort::Key::Code:
    case GridSort::Key::Name:
        break;
    }
    return 0;
}

template <typename Keys> std::vector<int> ranksBy(const Keys &keys)
{
    std::vector<int> order(keys.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, [&](int a, int b) { return keys[at(a)] < keys[at(b)]; });
    std::vector<int> ranks(order.size());
    for (size_t i = 0; i < order.size(); ++i)
        ranks[at(order[i])] = static_cast<int>(i);
    return ranks;
}

} // namespace

ScoreGridProxy::ScoreGridProxy(ScoreGridModel &source, QObject *parent)
    : QSortFilterProxyModel(parent), m_source(source)
{
    setDynamicSortFilter(false);
    // Ranks of rows that are gone are of no use to whoever maps rows while the source is being reset.
    connect(&source, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_ranks.clear(); });
    setSourceModel(&source);
    sort(0);
    connect(&source, &QAbstractItemModel::modelReset, this, &ScoreGridProxy::applyAgain);
}

void ScoreGridProxy::setFilter(const ScoreGridFilter &filter)
{
    m_filter = filter;
    applyAgain();
}

void ScoreGridProxy::setSort(const GridSort &sort)
{
    m_sort = sort;
    applyAgain();
}

void ScoreGridProxy::applyAgain()
{
    rank();
    sort(0, m_sort.order);
    invalidate();
}

void ScoreGridProxy::rank()
{
    const ScoreGrid &grid = m_source.grid();
    const VietnameseOrder order;
    if (m_sort.key == GridSort::Key::Code || m_sort.key == GridSort::Key::Name) {
        std::vector<QCollatorSortKey> keys;
        keys.reserve(grid.rows.size());
        for (const ScoreGridRow &row : grid.rows)
            keys.push_back(order.sortKey(m_sort.key == GridSort::Key::Code ? row.code : row.name));
        m_ranks = ranksBy(keys);
        return;
    }
    const int column = grid.columns.indexOf(m_sort.item);
    std::vector<qint64> keys;
    keys.reserve(grid.rows.size());
    for (int row = 0; row < static_cast<int>(grid.rows.size()); ++row)
        keys.push_back(rowKey(grid, row, m_sort.key, column));
    m_ranks = ranksBy(keys);
}

bool ScoreGridProxy::filterAcceptsRow(int row, const QModelIndex &) const
{
    return m_filter.shows(m_source.rowAt(row));
}

bool ScoreGridProxy::filterAcceptsColumn(int column, const QModelIndex &) const
{
    const ScoreColumns &columns = m_source.grid().columns;
    const bool isOfOneSet = m_filter.set >= 0 && m_filter.set < static_cast<int>(columns.sets.size());
    return !isOfOneSet || columns.item(m_filter.set, column);
}

bool ScoreGridProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool isRanked = m_ranks.size() == m_source.grid().rows.size();
    return isRanked ? m_ranks[at(left.row())] < m_ranks[at(right.row())] : left.row() < right.row();
}

const ScoreGridRow &ScoreGridProxy::rowAt(int row) const
{
    return m_source.rowAt(mapToSource(index(row, 0)).row());
}

int ScoreGridProxy::rowOf(UnitId unit) const
{
    const int row = m_source.rowOf(unit);
    return row < 0 ? -1 : mapFromSource(m_source.index(row, 0)).row();
}

int ScoreGridProxy::columnOf(const QString &code) const
{
    for (int column = 0; column < columnCount(); ++column) {
        if (headerData(column, Qt::Horizontal) == code)
            return column;
    }
    return -1;
}

std::vector<int> ScoreGridProxy::sourceRows() const
{
    std::vector<int> rows;
    rows.reserve(at(rowCount()));
    for (int row = 0; row < rowCount(); ++row)
        rows.push_back(mapToSource(index(row, 0)).row());
    return rows;
}

std::vector<CellText> ScoreGridProxy::inSource(std::vector<CellText> cells) const
{
    for (CellText &cell : cells) {
        const QModelIndex source = mapToSource(index(cell.row, cell.column));
        cell.row = source.row();
        cell.column = source.column();
    }
    return cells;
}

bool ScoreGridProxy::put(std::vector<CellText> texts, EmptyText empty)
{
    return m_source.put(inSource(std::move(texts)), empty);
}

bool ScoreGridProxy::putNotApplicable(std::vector<CellText> cells)
{
    return m_source.putNotApplicable(inSource(std::move(cells)));
}

} // namespace sovang
