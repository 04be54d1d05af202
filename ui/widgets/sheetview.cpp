// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sheetview.h"

#include "models/scoresheetmodel.h"
#include "theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace sovang {

namespace {

using Sheet = ScoreSheetModel;

constexpr int barWidth = 90;

bool isEditable(const QModelIndex &index)
{
    return index.isValid() && Sheet::isRound(index.column()) && (index.flags() & Qt::ItemIsEditable);
}

void paintBar(QPainter &painter, const QRect &cell, const CriterionBar &bar, const Tokens &t)
{
    QRect track(cell.left() + metrics::space8, cell.center().y() - metrics::bar / 2,
                std::min(barWidth, cell.width() - metrics::space16), metrics::bar);
    painter.fillRect(track, t.line);
    QRect filled = track;
    filled.setWidth(static_cast<int>(track.width() * std::min(bar.share, 1.0)));
    painter.fillRect(filled, bar.isBelow ? t.failed : t.accent);
    if (bar.minimum < 0)
        return;
    const int x = track.left() + static_cast<int>(track.width() * bar.minimum);
    painter.fillRect(QRect(x, track.top() - metrics::space4, 1, track.height() + 2 * metrics::space4), t.ink);
}

} // namespace

void SheetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    CellDelegate::paint(painter, option, index);
    const Tokens &t = tokens();
    painter->save();
    const QVariant bar = index.data(Sheet::BarRole);
    if (bar.isValid())
        paintBar(*painter, option.rect, bar.value<CriterionBar>(), t);
    const QString difference = index.data(Sheet::DifferenceRole).toString();
    if (!difference.isEmpty()) {
        painter->setFont(smallFont());
        painter->setPen(t.secondInk);
        painter->drawText(option.rect.adjusted(metrics::space4, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                          difference);
    }
    if (index.data(Sheet::RefusedRole).toBool()) {
        painter->setPen(QPen(t.failed, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    } else if (option.state & QStyle::State_HasFocus && isEditable(index)) {
        painter->setPen(QPen(t.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

bool SheetDelegate::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        auto *editor = qobject_cast<QWidget *>(object);
        if (editor && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
            emit commitData(editor);
            emit closeEditor(editor, SubmitModelCache);
            return true;
        }
    }
    return CellDelegate::eventFilter(object, event);
}

SheetView::SheetView(QWidget *parent) : QTreeView(parent)
{
    setItemDelegate(new SheetDelegate(this));
    setUniformRowHeights(true);
    setIndentation(metrics::space16);
    setProperty("plain", true);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(AnyKeyPressed | DoubleClicked | EditKeyPressed);
    setExpandsOnDoubleClick(false);
    setItemsExpandable(false);
    setRootIsDecorated(false);
    setTabKeyNavigation(false);
    setAllColumnsShowFocus(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(metrics::row);
}

void SheetView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &) const
{
    painter->setPen(tokens().line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
}

void SheetView::fitColumns()
{
    if (!model())
        return;
    const int digit = fontMetrics().horizontalAdvance(u'0');
    const int reason = std::max(barWidth + metrics::space24, viewport()->width() / 8);
    header()->resizeSection(Sheet::Max, 5 * digit + metrics::space16);
    for (const int column : {Sheet::Self, Sheet::Team, Sheet::Final})
        header()->resizeSection(column, 9 * digit + metrics::space16);
    header()->resizeSection(Sheet::Reason, reason);
    const int others = header()->length() - header()->sectionSize(Sheet::Title);
    header()->resizeSection(Sheet::Title, std::max(viewport()->width() - others, 24 * digit));
}

void SheetView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

QModelIndex SheetView::below(const QModelIndex &index) const
{
    QModelIndex next = indexBelow(index);
    while (next.isValid() && !isEditable(next.siblingAtColumn(index.column())))
        next = indexBelow(next);
    return next.isValid() ? next.siblingAtColumn(index.column()) : index;
}

QModelIndex SheetView::above(const QModelIndex &index) const
{
    QModelIndex next = indexAbove(index);
    while (next.isValid() && !isEditable(next.siblingAtColumn(index.column())))
        next = indexAbove(next);
    return next.isValid() ? next.siblingAtColumn(index.column()) : index;
}

// From the last round to the first one of the next line, and back.
QModelIndex SheetView::beside(const QModelIndex &index, int step) const
{
    const int column = index.column() + step;
    if (Sheet::isRound(column))
        return index.siblingAtColumn(column);
    if (step > 0)
        return below(index.siblingAtColumn(Sheet::Self));
    return above(index.siblingAtColumn(Sheet::Final));
}

void SheetView::go(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void SheetView::startAt(int column)
{
    if (!model() || model()->rowCount() == 0)
        return;
    const QModelIndex first = model()->index(0, column);
    go(isEditable(first) ? first : below(first));
}

void SheetView::toggle()
{
    const QString known = currentIndex().data(Qt::EditRole).toString();
    model()->setData(currentIndex(), known == u"có" ? QStringLiteral("không") : QStringLiteral("có"));
}

void SheetView::copy()
{
    QGuiApplication::clipboard()->setText(currentIndex().data(Qt::EditRole).toString());
}

// A column copied from a spreadsheet goes down from here; it stops at the first value that is refused.
void SheetView::paste()
{
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QModelIndex cell = currentIndex();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool isEnd = i == lines.size() - 1 && lines[i].trimmed().isEmpty();
        if (isEnd || !isEditable(cell) || !model()->setData(cell, lines[i].section(u'\t', 0, 0).trimmed()))
            break;
        go(cell);
        const QModelIndex next = below(cell);
        if (next == cell)
            break;
        cell = next;
    }
}

void SheetView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    const bool canEdit = isEditable(index);
    const bool isYesNo = canEdit && index.data(Sheet::YesNoRole).toBool();
    if (event->matches(QKeySequence::Paste) && canEdit)
        paste();
    else if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        go(event->modifiers() & Qt::ShiftModifier ? above(index) : below(index));
    else if (event->key() == Qt::Key_Tab && canEdit)
        go(beside(index, 1));
    else if (event->key() == Qt::Key_Backtab && canEdit)
        go(beside(index, -1));
    else if ((event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) && canEdit)
        model()->setData(index, QString());
    else if (event->key() == Qt::Key_Space && isYesNo)
        toggle();
    else
        QTreeView::keyPressEvent(event);
}

void SheetView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTreeView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    const QModelIndex index = currentIndex();
    if (!index.isValid() || index.data(Sheet::RefusedRole).toBool())
        return;
    if (hint == QAbstractItemDelegate::SubmitModelCache)
        go(below(index));
    else if (hint == QAbstractItemDelegate::EditNextItem)
        go(beside(index, 1));
    else if (hint == QAbstractItemDelegate::EditPreviousItem)
        go(beside(index, -1));
}

} // namespace sovang
