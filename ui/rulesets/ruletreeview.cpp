// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulesets/ruletreeview.h"

#include "kit/look/theme.h"
#include "kit/tables/celldelegate.h"
#include "rulesets/ruletreemodel.h"

#include <QHeaderView>
#include <QPainter>

#include <algorithm>
#include <climits>

namespace sovang {

namespace {

constexpr int widestType = 240;
constexpr int narrowestTitle = 110;
constexpr int readableTitle = 200; ///< what says less leaves before titles are narrower
constexpr int leaving[] = {RuleTreeModel::Step, RuleTreeModel::Evidence, RuleTreeModel::Minimum,
                           RuleTreeModel::Type};

/// Titles and types are read whole: a line is as high as they are.
class WholeTextDelegate : public CellDelegate
{
public:
    explicit WholeTextDelegate(QTreeView &view) : CellDelegate(&view), m_view(view) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = CellDelegate::sizeHint(option, index);
        if (index.column() != RuleTreeModel::Title && index.column() != RuleTreeModel::Type)
            return size;
        const QVariant font = index.data(Qt::FontRole);
        const QFontMetrics metric(font.isValid() ? font.value<QFont>().resolve(option.font) : option.font);
        const int width = std::max(m_view.columnWidth(index.column()) - metrics::space16, metrics::row);
        const QRect text =
            metric.boundingRect(QRect(0, 0, width, INT_MAX / 2), Qt::TextWordWrap, index.data().toString());
        return {size.width(), std::max(text.height() + metrics::space12, metrics::row)};
    }

private:
    QTreeView &m_view;
};

} // namespace

RuleTreeView::RuleTreeView(std::vector<int> columns, QWidget *parent)
    : QTreeView(parent), m_columns(std::move(columns))
{
    setItemDelegate(new WholeTextDelegate(*this));
    setWordWrap(true);
    setVerticalScrollMode(ScrollPerPixel);
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
        setColumnHidden(column, false);
        const int wanted =
            std::max(sizeHintForColumn(column), header()->sectionSizeHint(column) + metrics::space8);
        setColumnWidth(column, std::min(wanted, widestType));
        others += columnWidth(column);
    }
    for (const int column : leaving) {
        if (isColumnHidden(column) || others + readableTitle <= viewport()->width())
            continue;
        others -= columnWidth(column);
        setColumnHidden(column, true);
    }
    setColumnWidth(RuleTreeModel::Title, std::max(viewport()->width() - others, narrowestTitle));
    scheduleDelayedItemsLayout(); // lines are as high as their titles
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
