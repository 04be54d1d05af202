// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/celldelegate.h"

#include "layoutmemory.h"
#include "models/unittablemodel.h"
#include "theme.h"
#include "widgets/clockstrip.h"
#include "widgets/composing.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QTableView>
#include <QTimer>

#include <algorithm>

namespace sovang {

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    // The background goes to the edges, the text stands a little away from them.
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    QStyleOptionViewItem inner = option;
    inner.state &= ~QStyle::State_HasFocus;
    inner.rect.adjust(metrics::space4, 0, -metrics::space4, 0);
    const QVariant color = index.data(Qt::ForegroundRole);
    if (color.isValid())
        inner.palette.setColor(QPalette::HighlightedText, color.value<QColor>());
    QStyledItemDelegate::paint(painter, inner, index);

    const QVariant clock = index.data(ClockRole);
    if (clock.isValid()) {
        painter->save();
        painter->setClipRect(option.rect);
        paintClockStrip(*painter, inner.rect, clock.value<ClockStrip>());
        painter->restore();
    }
    painter->setPen(tokens().line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = textSize(option, index);
    const QVariant clock = index.data(ClockRole);
    if (clock.isValid())
        size.setWidth(clockStripWidth(clock.value<ClockStrip>()));
    return {size.width() + metrics::space12, metrics::row};
}

QSize WrappedCellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem inner = option;
    inner.rect.adjust(metrics::space4, 0, -metrics::space4, 0); // as it is painted
    const QSize size = textSize(inner, index);
    return {size.width() + metrics::space12, std::max(size.height() + metrics::space8, metrics::row)};
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setProperty("cellEditor", true);
    editor->setAlignment(Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
    return editor;
}

void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &) const
{
    editor->setGeometry(option.rect);
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    commitComposed(*editor);
    QStyledItemDelegate::setModelData(editor, model, index);
}

bool CellDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(object);
    if (!editor || event->type() != QEvent::KeyPress)
        return QStyledItemDelegate::eventFilter(object, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return QStyledItemDelegate::eventFilter(object, event);
    emit commitData(editor);
    emit closeEditor(editor, SubmitModelCache);
    return true;
}

namespace {

constexpr int widestColumn = 200;
constexpr int rowsMeasured =
    100; // beyond those that are seen; a thousand would be felt at every change of size
constexpr auto stretchedColumn = "stretchedColumn"; // another one may stretch when other rows are shown
constexpr auto narrowestColumn = "narrowestColumn";

// Each column has a limit of its own.
QByteArray widestOf(int column)
{
    return "widestColumn" + QByteArray::number(column);
}

/// Gives the one column that stretches the room that the others leave, and no less than it needs to be read.
class ColumnFitter : public QObject
{
public:
    ColumnFitter(QTableView &table, int stretched) : QObject(&table), m_table(table)
    {
        table.setProperty(stretchedColumn, stretched);
        table.viewport()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            fitColumns(m_table, m_table.property(stretchedColumn).toInt());
        return QObject::eventFilter(object, event);
    }

private:
    QTableView &m_table;
};

} // namespace

void fitColumns(QTableView &table, int stretched)
{
    table.setProperty(stretchedColumn, stretched);
    QHeaderView &header = *table.horizontalHeader();
    int others = 0;
    for (int column = 0; column < header.count(); ++column) {
        if (column == stretched || header.isSectionHidden(column))
            continue;
        const QVariant limit = table.property(widestOf(column));
        const int widest = limit.isValid() ? limit.toInt() : widestColumn;
        const int wanted = std::max(static_cast<QAbstractItemView &>(table).sizeHintForColumn(column),
                                    header.sectionSizeHint(column) + metrics::space4);
        table.setColumnWidth(column,
                             layoutmemory::chosenWidth(header, column).value_or(std::min(wanted, widest)));
        others += table.columnWidth(column);
    }
    table.setColumnWidth(
        stretched, std::max(table.viewport()->width() - others, table.property(narrowestColumn).toInt()));
}

void limitColumn(QTableView &table, int column, int widest)
{
    table.setProperty(widestOf(column), widest);
}

void setUpTable(QTableView &table, QAbstractItemModel &model, int stretched, int narrowest)
{
    table.setProperty(narrowestColumn, narrowest);
    table.setModel(&model);
    table.setItemDelegate(new CellDelegate(&table));
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSortingEnabled(true);
    table.setTabKeyNavigation(false);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(metrics::row);
    QHeaderView &header = *table.horizontalHeader();
    header.setHighlightSections(false);
    header.setMinimumSectionSize(metrics::row);
    header.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header.setResizeContentsPrecision(rowsMeasured);
    new ColumnFitter(table, stretched);
}

void setTwoLineRows(QTableView &table)
{
    table.setWordWrap(true);
    table.verticalHeader()->setDefaultSectionSize(2 * table.fontMetrics().lineSpacing() + metrics::space8);
}

void wrapRows(QTableView &table)
{
    table.setItemDelegate(new WrappedCellDelegate(&table));
    table.setWordWrap(true);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *later = new QTimer(&table); // once, when all columns have their width
    later->setSingleShot(true);
    later->setInterval(0);
    QObject::connect(later, &QTimer::timeout, &table, &QTableView::resizeRowsToContents);
    const auto fit = [later] { later->start(); };
    QObject::connect(table.horizontalHeader(), &QHeaderView::sectionResized, later, fit);
    QObject::connect(table.model(), &QAbstractItemModel::modelReset, later, fit);
    QObject::connect(table.model(), &QAbstractItemModel::rowsInserted, later, fit);
}

} // namespace sovang
