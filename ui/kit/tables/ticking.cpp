// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/tables/ticking.h"

#include <QKeyEvent>
#include <QTableView>

namespace sovang {

namespace {

bool isTicked(const QModelIndex &index)
{
    return index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
}

void tick(QTableView &table, const QModelIndex &index, bool ticked)
{
    if (index.flags().testFlag(Qt::ItemIsUserCheckable))
        table.model()->setData(index, ticked ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
}

class SpaceTicks : public QObject
{
public:
    SpaceTicks(QTableView &table, int column) : QObject(&table), m_table(table), m_column(column)
    {
        table.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Space ||
            !m_table.currentIndex().isValid())
            return QObject::eventFilter(object, event);
        const bool wanted = !isTicked(m_table.currentIndex().siblingAtColumn(m_column));
        for (const QModelIndex &index : m_table.selectionModel()->selectedRows(m_column))
            tick(m_table, index, wanted);
        return true;
    }

private:
    QTableView &m_table;
    const int m_column;
};

} // namespace

void tickWholeRows(QTableView &table, int column)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::ExtendedSelection);
    new SpaceTicks(table, column);
}

void tickShownRows(QTableView &table, int column, bool isTicked)
{
    for (int row = 0; row < table.model()->rowCount(); ++row)
        tick(table, table.model()->index(row, column), isTicked);
}

} // namespace sovang
