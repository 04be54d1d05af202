// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/scoregridmodel.h"

#include <QSortFilterProxyModel>

#include <vector>

namespace sovang {

/// What the rows of the score grid are sorted by.
struct GridSort
{
    enum class Key { Code, Name, Outcome, Total, Missing, Item };

    Key key = Key::Code;
    QString item; ///< code, of Key::Item
    Qt::SortOrder order = Qt::AscendingOrder;
};

/// The rows that a filter shows, in the order that was asked for. A row that is being typed in neither runs
/// away nor moves: filter and order are applied when they are chosen, not with every answer.
class ScoreGridProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ScoreGridProxy(ScoreGridModel &source, QObject *parent = nullptr);

    void setFilter(const ScoreGridFilter &filter);
    const ScoreGridFilter &filter() const { return m_filter; }
    void setSort(const GridSort &sort);
    const GridSort &sorting() const { return m_sort; }
    /// Applies both to what the rows are now.
    void applyAgain();

    ScoreGridModel &grid() const { return m_source; }
    const ScoreGridRow &rowAt(int row) const;
    /// -1 when the unit is not shown.
    int rowOf(UnitId unit) const;
    int columnOf(const QString &code) const;
    /// Rows of the source that are shown.
    std::vector<int> sourceRows() const;
    /// ScoreGridModel::put() for cells of this model.
    bool put(std::vector<CellText> texts, EmptyText empty);
    /// ScoreGridModel::putNotApplicable() for cells of this model.
    bool putNotApplicable(std::vector<CellText> cells);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool filterAcceptsColumn(int column, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    void rank();
    std::vector<CellText> inSource(std::vector<CellText> cells) const;

    ScoreGridModel &m_source;
    ScoreGridFilter m_filter;
    GridSort m_sort;
    std::vector<int> m_ranks; ///< place of each row of the source
};

} // namespace sovang
