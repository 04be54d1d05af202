// SPDX-License-Identifier: GPL-3.0-or-later
#include "units/recordview.h"

#include "kit/look/theme.h"
#include "units/recordmodel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace sovang {

namespace {

constexpr int labelWidth = 120;
constexpr int lineHeight = 24;

/// Lines as high as their text, with a fine line under each section's heading.
class RecordDelegate : public QStyledItemDelegate
{
public:
    explicit RecordDelegate(RecordView &view) : QStyledItemDelegate(&view), m_view(view) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (!index.parent().isValid())
            return {labelWidth, metrics::row + metrics::space8};
        const bool isParagraph = index.data(RecordModel::ParagraphRole).toBool();
        const int width = isParagraph           ? m_view.viewport()->width()
                          : index.column() == 0 ? labelWidth
                                                : m_view.columnWidth(1);
        const QRect text =
            QFontMetrics(option.font)
                .boundingRect(QRect(0, 0, std::max(width - 2 * metrics::space4, lineHeight), 10000),
                              Qt::TextWordWrap, index.data().toString());
        return {width, std::max(text.height() + metrics::space8, lineHeight)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
        const QVariant color = index.data(Qt::ForegroundRole);
        const bool isSection = !index.parent().isValid();
        painter->save();
        if (isSection)
            painter->setFont(headingFont());
        painter->setPen(color.isValid() ? color.value<QColor>() : tokens().ink);
        const QRect inside =
            option.rect.adjusted(metrics::space4, metrics::space4, -metrics::space4, -metrics::space4);
        painter->drawText(inside,
                          isSection ? int(Qt::AlignLeft | Qt::AlignBottom)
                                    : int(Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap),
                          index.data().toString());
        if (isSection) {
            painter->setPen(tokens().line);
            painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        }
        painter->restore();
    }

private:
    RecordView &m_view;
};

} // namespace

RecordView::RecordView(QWidget *parent) : QTreeView(parent)
{
    setItemDelegate(new RecordDelegate(*this));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setItemsExpandable(false);
    setWordWrap(true);
    setUniformRowHeights(false);
    setAllColumnsShowFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setProperty("plain", true);
    header()->setMinimumSectionSize(labelWidth / 2);
    header()->setStretchLastSection(true);
}

void RecordView::reset()
{
    QTreeView::reset();
    expandAll();
    for (int row = 0; model() && row < model()->rowCount(); ++row)
        setFirstColumnSpanned(row, {}, true);
    setColumnWidth(0, labelWidth);
}

// A paragraph goes over the whole width.
void RecordView::rowsInserted(const QModelIndex &parent, int first, int last)
{
    QTreeView::rowsInserted(parent, first, last);
    for (int row = first; row <= last; ++row) {
        if (model()->index(row, 0, parent).data(RecordModel::ParagraphRole).toBool())
            setFirstColumnSpanned(row, parent, true);
    }
    expand(parent);
}

void RecordView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    doItemsLayout(); // texts wrap anew
}

// Enter goes where a line leads, on every platform.
void RecordView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid())
        emit activated(currentIndex());
    else
        QTreeView::keyPressEvent(event);
}

} // namespace sovang
