// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/tables/celldelegate.h"

#include "kit/dialogs/composing.h"
#include "kit/look/clockstrip.h"
#include "kit/look/theme.h"
#include "kit/tables/completion.h"
#include "kit/tables/unittablemodel.h"

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
    if (const QStringList options = index.data(OptionsRole).toStringList(); !options.isEmpty())
        chooseFrom(*editor, options);
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

/// Over strips of years it says the years.
class TitleHeader : public QHeaderView
{
public:
    TitleHeader() : QHeaderView(Qt::Horizontal) { setSectionsClickable(true); }

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override
    {
        QHeaderView::initStyleOptionForIndex(option, section);
        if (yearsOver(section).isValid())
            option->text.clear();
    }

    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        QHeaderView::paintSection(painter, rect, section);
        const QVariant years = yearsOver(section);
        if (years.isValid())
            paintYears(*painter, rect.adjusted(metrics::space4, 0, 0, 0), years.value<ClockStrip>());
    }

private:
    QVariant yearsOver(int section) const
    {
        const QVariant years = model() ? model()->headerData(section, Qt::Horizontal, ClockRole) : QVariant();
        return years.userType() == qMetaTypeId<ClockStrip>() ? years : QVariant();
    }
};

constexpr int rowsMeasured =
    100; // beyond those that are seen; a thousand would be felt at every change of size

} // namespace

void setUpTable(QTableView &table, QAbstractItemModel &model, int stretched, int narrowest)
{
    table.setHorizontalHeader(new TitleHeader);
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
    stretchColumn(table, stretched, narrowest);
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
