// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/sheetview.h"

#include "kit/look/room.h"
#include "kit/look/theme.h"
#include "kit/tables/copying.h"
#include "kit/tables/layoutmemory.h"
#include "scoring/scoresheetmodel.h"
#include "scoring/sheetdelegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace sovang {

namespace {

using Sheet = ScoreSheetModel;

constexpr int narrowestTitle = 160;
constexpr int readableTitle = 220; ///< below, evidence and notes are out of the way
constexpr int denseBelow = 520;    ///< height
constexpr int mostLines = 8;

bool isEditable(const QModelIndex &index)
{
    return index.isValid() && Sheet::isRound(index.column()) && (index.flags() & Qt::ItemIsEditable);
}

} // namespace

SheetView::SheetView(QWidget *parent) : QTreeView(parent)
{
    setItemDelegate(new SheetDelegate(this));
    setWordWrap(true);
    setIndentation(metrics::space16);
    setProperty("plain", true);
    copiesCells(*this);
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
    // The titles give way to a column that is drawn wider, and take the room of a narrower one.
    connect(header(), &QHeaderView::sectionResized, this, [this](int column) {
        if (column != Sheet::Title && !m_isFitting)
            fitTitle();
    });
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
    if (!model() || !m_sheet->rules())
        return;
    const std::pair<int, QString> wide[] = {
        {Sheet::Max, QStringLiteral("100,0")},
        {Sheet::Self, QStringLiteral("100/100")},
        {Sheet::Team, QStringLiteral("100/100")},
        {Sheet::Final, QStringLiteral("−0,5 100,0")},
        {Sheet::Papers, QStringLiteral("◐ ") + ScoreSheetModel::tr("no evidence")}};
    m_isFitting = true;
    for (const auto &[column, text] : wide) {
        if (!isColumnHidden(column) || column == Sheet::Papers)
            header()->resizeSection(
                column, layoutmemory::chosenWidth(*header(), column).value_or(widthFor(column, text)));
    }
    m_isFitting = false;
    fitTitle();
}

// Whatever the others leave: the sheet is never wider than its place. Where titles could not be read beside
// them, evidence and notes are left to F4 and the line below.
void SheetView::fitTitle()
{
    if (!model() || !m_sheet->rules())
        return;
    m_isFitting = true;
    setColumnHidden(Sheet::Papers, false);
    const int others = header()->length() - header()->sectionSize(Sheet::Title);
    const int available = viewport()->width();
    const int papers = header()->sectionSize(Sheet::Papers);
    const int tooMuch = others + readableTitle - available;
    const bool isSpare = tooMuch > papers - widthFor(Sheet::Papers, QStringLiteral("◐"));
    if (isSpare && currentIndex().column() == Sheet::Papers)
        setCurrentIndex(currentIndex().siblingAtColumn(Sheet::Final));
    setColumnHidden(Sheet::Papers, isSpare);
    if (!isSpare && tooMuch > 0)
        header()->resizeSection(Sheet::Papers, papers - tooMuch);
    const int left = available - header()->length() + header()->sectionSize(Sheet::Title);
    header()->resizeSection(Sheet::Title, std::max(left, narrowestTitle));
    m_isFitting = false;
    fitLines();
    scheduleDelayedItemsLayout(); // titles break into other lines now
}

// As many lines as there can be while enough criteria are seen wherever one scrolls to.
void SheetView::fitLines()
{
    const int available = viewport()->height();
    m_isDense = available < denseBelow;
    struct Row
    {
        int lines;
        bool isItem;
    };
    std::vector<Row> rows;
    for (QModelIndex index = m_sheet->index(0, 0); index.isValid(); index = indexBelow(index))
        rows.push_back({SheetDelegate::linesOf(*this, index), m_sheet->itemAt(index) >= 0});
    const auto heightFrom = [&](size_t first, int most) {
        int height = 0;
        int items = 0;
        for (size_t i = first; i < rows.size() && items < room::rowsOnSheet; ++i) {
            height += SheetDelegate::heightOf(*this, std::min(rows[i].lines, most));
            items += rows[i].isItem;
        }
        return height;
    };
    const auto isTooHigh = [&](int most) {
        for (size_t first = 0; first < rows.size(); ++first) {
            if (heightFrom(first, most) > available)
                return true;
        }
        return false;
    };
    m_titleLines = mostLines;
    while (m_titleLines > 1 && isTooHigh(m_titleLines))
        --m_titleLines;
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
    const QModelIndex line = step > 0 ? below(index) : above(index);
    if (line == index)
        return index; // nothing comes after the last cell, nothing before the first
    return line.siblingAtColumn(step > 0 ? visibleColumn(Sheet::Max, 1) : Sheet::Final);
}

// Left and right stay in the line; a tree would go to the parent and back.
QModelIndex SheetView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex index = currentIndex();
    if (index.isValid() && Sheet::isRound(index.column()) && (action == MoveUp || action == MoveDown))
        return action == MoveUp ? above(index) : below(index); // nothing can be entered in a group
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

// Tab goes from cell to cell, and out of the sheet after the last one and before the first.
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
