// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ruletreeview.h"

#include "models/ruletreemodel.h"
#include "theme.h"
#include "widgets/celldelegate.h"

#include <QHeaderView>
#include <QPainter>

#include <algorithm>

namespace sovang {

namespace {

constexpr int widestType = 240;
constexpr int narrowestTitle = 110;

} // namespace

RuleTreeView::RuleTreeView(std::vector<int> columns, QWidget *parent)
    : QTreeView(parent), m_columns(std::move(columns))
{
    setItemDelegate(new CellDelegate(this));
    setUniformRowHeights(true);
    setIndentation(metrics::space12);
    setProperty("plain", true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setExpandsOnDoubleClick(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setAllColumnsShowFocus(true);
    setTabKeyNavigation(false);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(metrics::row);
    header()->setSectionsMovable(false);
}

void RuleTreeView::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    for (int column = 0; column < RuleTreeModel::ColumnCount; ++column)
        setColumnHidden(column, std::ranges::find(m_columns, column) == m_columns.end());
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        expandAll();
        fitColumns();
    });
    expandAll();
    fitColumns();
}

void RuleTreeView::fitColumns()
{
    if (!model())
        return;
    int others = 0;
    for (const int column : m_columns) {
        if (column == RuleTreeModel::Title)
            continue;
        const int wanted = std::max(sizeHintForColumn(column), header()->sectionSizeHint(column));
        setColumnWidth(column, std::min(wanted, widestType));
        others += columnWidth(column);
    }
    setColumnWidth(RuleTreeModel::Title, std::max(viewport()->width() - others, narrowestTitle));
}

void RuleTreeView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (selectionModel()->isSelected(index))
        painter->fillRect(rect, palette().highlight());
    painter->setPen(tokens().line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
}

void RuleTreeView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

} // namespace sovang
