// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sheetview.h"

#include "models/scoresheetmodel.h"
#include "theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace sovang {

namespace {

using Sheet = ScoreSheetModel;

constexpr int barWidth = 90;
constexpr int narrowestTitle = 160;

bool isEditable(const QModelIndex &index)
{
    return index.isValid() && Sheet::isRound(index.column()) && (index.flags() & Qt::ItemIsEditable);
}

bool hasTwoLines(const QModelIndex &index)
{
    for (int column = Sheet::Self; column <= Sheet::Final; ++column) {
        if (index.siblingAtColumn(column).data().toString().contains(u'→'))
            return true;
    }
    return false;
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

// `45/50` stands over the points that it is worth.
void SheetDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    CellDelegate::initStyleOption(option, index);
    const bool isLow = option->rect.height() < 2 * option->fontMetrics.lineSpacing() + metrics::space8;
    if (index.column() == Sheet::Papers && isLow)
        option->features &= ~QStyleOptionViewItem::WrapText; // ends in dots; the tool tip has it all
    option->text.replace(QStringLiteral(" → "), QStringLiteral("\u2028→ "));
}

QSize SheetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = CellDelegate::sizeHint(option, index);
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    if (!view || index.column() != Sheet::Title)
        return size;
    int depth = 0;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        ++depth;
    const int margin = view->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, view) + 1;
    const int width =
        view->columnWidth(Sheet::Title) - depth * view->indentation() - 2 * (metrics::space4 + margin);
    const QFontMetrics text(index.data(Qt::FontRole).value<QFont>().resolve(view->font()));
    const QRect room(0, 0, std::max(width, metrics::row), QWIDGETSIZE_MAX);
    const int lines = text.boundingRect(room, Qt::TextWordWrap, index.data().toString()).height();
    const int height = std::max(lines, hasTwoLines(index) ? 2 * text.lineSpacing() : 0);
    return {size.width(), std::max(metrics::row, height + metrics::space8)};
}

bool SheetDelegate::stepPoints(QWidget &editor, int direction)
{
    const auto *view = qobject_cast<QAbstractItemView *>(parent());
    auto *line = qobject_cast<QLineEdit *>(&editor);
    if (!view || !line)
        return false;
    const auto *sheet = static_cast<const Sheet *>(view->model());
    const QString text = sheet->stepped(view->currentIndex(), line->text(), direction);
    if (!text.isEmpty())
        line->setText(text);
    return true;
}

bool SheetDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(object);
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (editor && (key == Qt::Key_Up || key == Qt::Key_Down))
        return stepPoints(*editor, key == Qt::Key_Up ? 1 : -1);
    return CellDelegate::eventFilter(object, event);
}

SheetView::SheetView(QWidget *parent) : QTreeView(parent)
{
    setItemDelegate(new SheetDelegate(this));
    setWordWrap(true);
    setIndentation(metrics::space16);
    setProperty("plain", true);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setEditTriggers(AnyKeyPressed | DoubleClicked | EditKeyPressed);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setExpandsOnDoubleClick(false);
    setItemsExpandable(false);
    setRootIsDecorated(false);
    setTabKeyNavigation(false);
    setAllColumnsShowFocus(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(metrics::row);
}

void SheetView::setSheet(ScoreSheetModel &sheet)
{
    m_sheet = &sheet;
    setModel(&sheet);
    connect(&sheet, &QAbstractItemModel::modelReset, this, [this] {
        expandAll();
        fitColumns();
    });
}

void SheetView::hideSelf(bool hide)
{
    setColumnHidden(Sheet::Self, hide);
    if (hide && currentIndex().column() == Sheet::Self)
        setCurrentIndex(currentIndex().siblingAtColumn(Sheet::Team));
    fitColumns();
}

void SheetView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &) const
{
    painter->setPen(tokens().line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
}

// Wide enough for the header and for what a cell can hold.
int SheetView::widthFor(int column, const QString &widest) const
{
    return std::max(header()->sectionSizeHint(column),
                    fontMetrics().horizontalAdvance(widest) + metrics::space16);
}

void SheetView::fitColumns()
{
    if (!m_sheet || !m_sheet->rules())
        return;
    const std::pair<int, QString> wide[] = {{Sheet::Max, QStringLiteral("100,0")},
                                            {Sheet::Self, QStringLiteral("100/100")},
                                            {Sheet::Team, QStringLiteral("100/100")},
                                            {Sheet::Final, QStringLiteral("−0,5 100,0")},
                                            {Sheet::Papers, QStringLiteral("◐ ") + QCoreApplication::translate("sovang::ScoreSheetModel", "no evidence")}};
    int others = 0;
    for (const auto &[column, text] : wide) {
        if (isColumnHidden(column))
            continue;
        header()->resizeSection(column, widthFor(column, text));
        others += header()->sectionSize(column);
    }
    header()->resizeSection(Sheet::Title, std::max(viewport()->width() - others, narrowestTitle));
    scheduleDelayedItemsLayout(); // titles break into other lines now
}

void SheetView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

QModelIndex SheetView::below(const QModelIndex &index) const
{
    QModelIndex next = indexBelow(index);
    while (next.isValid() && m_sheet->itemAt(next) < 0)
        next = indexBelow(next);
    return next.isValid() ? next.siblingAtColumn(index.column()) : index;
}

QModelIndex SheetView::above(const QModelIndex &index) const
{
    QModelIndex next = indexAbove(index);
    while (next.isValid() && m_sheet->itemAt(next) < 0)
        next = indexAbove(next);
    return next.isValid() ? next.siblingAtColumn(index.column()) : index;
}

// The column beside, -1 after the last one.
int SheetView::visibleColumn(int column, int step) const
{
    do
        column += step;
    while (column >= 0 && column < Sheet::ColumnCount && isColumnHidden(column));
    return column < Sheet::ColumnCount ? column : -1;
}

// From the last round to the first one of the next line, and back.
QModelIndex SheetView::beside(const QModelIndex &index, int step) const
{
    const int column = visibleColumn(index.column(), step);
    if (Sheet::isRound(column))
        return index.siblingAtColumn(column);
    if (step > 0)
        return below(index.siblingAtColumn(visibleColumn(Sheet::Max, 1)));
    return above(index.siblingAtColumn(Sheet::Final));
}

// Left and right stay in the line; a tree would go to the parent and back.
QModelIndex SheetView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex index = currentIndex();
    if (!index.isValid() || (action != MoveLeft && action != MoveRight))
        return QTreeView::moveCursor(action, modifiers);
    const int column = visibleColumn(index.column(), action == MoveLeft ? -1 : 1);
    return column < 0 ? index : index.siblingAtColumn(column);
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
    go(m_sheet->itemAt(first) >= 0 ? first : below(first));
}

void SheetView::finishEditing()
{
    QWidget *editor = indexWidget(currentIndex());
    if (!editor)
        return;
    commitData(editor);
    closeEditor(editor, QAbstractItemDelegate::NoHint);
}

// The lines that stand in a spreadsheet: items, without their groups.
std::vector<QModelIndex> SheetView::lines() const
{
    std::vector<QModelIndex> found;
    for (QModelIndex index = m_sheet->index(0, 0); index.isValid(); index = indexBelow(index)) {
        if (m_sheet->itemAt(index) >= 0)
            found.push_back(index);
    }
    return found;
}

// Line by line, from left to right.
QModelIndexList SheetView::chosenCells() const
{
    QModelIndexList cells;
    for (const QModelIndex &line : lines()) {
        for (int column = Sheet::Self; column <= Sheet::Final; ++column) {
            const QModelIndex cell = line.siblingAtColumn(column);
            if (!isColumnHidden(column) && selectionModel()->isSelected(cell))
                cells << cell;
        }
    }
    return cells;
}

void SheetView::copy()
{
    QString text;
    QModelIndex before;
    for (const QModelIndex &cell : chosenCells()) {
        const bool sameLine = before.isValid() && before.siblingAtColumn(0) == cell.siblingAtColumn(0);
        if (before.isValid())
            text += sameLine ? u'\t' : u'\n';
        text += cell.data(Qt::EditRole).toString();
        before = cell;
    }
    if (before.isValid())
        QGuiApplication::clipboard()->setText(text);
}

void SheetView::paste()
{
    QString text = QGuiApplication::clipboard()->text();
    text.remove(u'\r');
    if (text.endsWith(u'\n'))
        text.chop(1); // as spreadsheets end their last line
    const QModelIndexList chosen = chosenCells();
    if (text.isEmpty() || chosen.isEmpty())
        return;
    std::vector<QStringList> block;
    for (const QString &line : text.split(u'\n'))
        block.push_back(line.split(u'\t'));
    pasteBlock(block, chosen);
}

// A single value goes into every chosen cell, a block goes to the right and down from the first one.
bool SheetView::pasteBlock(const std::vector<QStringList> &block, const QModelIndexList &chosen)
{
    std::vector<Sheet::CellText> cells;
    if (block.size() == 1 && block.front().size() == 1) {
        for (const QModelIndex &cell : chosen)
            cells.emplace_back(cell, block.front().front());
        return m_sheet->take(cells);
    }
    const QModelIndex corner = chosen.first();
    const std::vector<QModelIndex> all = lines();
    auto line = std::ranges::find(all, corner.siblingAtColumn(0));
    for (const QStringList &texts : block) {
        int column = corner.column();
        for (const QString &text : texts) {
            if (line == all.end() || !Sheet::isRound(column)) {
                m_sheet->refuseCell(corner,
                                    tr("Nothing was pasted: %1 lines of %2 columns do not fit in from here.")
                                        .arg(block.size())
                                        .arg(texts.size()));
                return false;
            }
            cells.emplace_back(line->siblingAtColumn(column), text);
            column = visibleColumn(column, 1);
        }
        ++line;
    }
    return m_sheet->take(cells);
}

// What a cell that can be filled makes of a key; false: nothing.
bool SheetView::handleCellKey(const QKeyEvent &event, const QModelIndex &index)
{
    if (event.matches(QKeySequence::Paste))
        paste();
    else if (event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace)
        m_sheet->clear(chosenCells());
    else if (event.key() == Qt::Key_Space && !index.data(Sheet::ToggleRole).toString().isEmpty())
        m_sheet->setData(index, index.data(Sheet::ToggleRole));
    else
        return false;
    return true;
}

// Tab goes from cell to cell, and out of the sheet after the last one.
bool SheetView::focusNextPrevChild(bool next)
{
    const QModelIndex index = currentIndex();
    const QModelIndex there = isEditable(index) ? beside(index, next ? 1 : -1) : index;
    if (there == index)
        return QTreeView::focusNextPrevChild(next);
    go(there);
    return true;
}

void SheetView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (isEnter && index.column() == Sheet::Papers && m_sheet->itemAt(index) >= 0)
        emit papersWanted(index);
    else if (isEnter)
        go(event->modifiers() & Qt::ShiftModifier ? above(index) : below(index));
    else if (!isEditable(index) || !handleCellKey(*event, index))
        QTreeView::keyPressEvent(event);
}

void SheetView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.column() == Sheet::Papers && m_sheet->itemAt(index) >= 0)
        emit papersWanted(index);
    else
        QTreeView::mouseDoubleClickEvent(event);
}

void SheetView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    m_isMoving = true;
    QTreeView::currentChanged(current, previous);
    m_isMoving = false;
}

void SheetView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTreeView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    const QModelIndex index = currentIndex();
    if (m_isMoving || !index.isValid() || index.data(Sheet::RefusedRole).toBool())
        return;
    if (hint == QAbstractItemDelegate::SubmitModelCache)
        go(below(index));
    else if (hint == QAbstractItemDelegate::EditNextItem)
        go(beside(index, 1));
    else if (hint == QAbstractItemDelegate::EditPreviousItem)
        go(beside(index, -1));
}

} // namespace sovang
