// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/scoregridview.h"

#include "kit/look/icons.h"
#include "kit/look/parts.h"
#include "kit/look/theme.h"
#include "scoring/gridheaders.h"
#include "session/guarded.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>

namespace sovang {

namespace {

bool isEditableCell(const QModelIndex &index)
{
    return index.isValid() && (index.flags() & Qt::ItemIsEditable);
}

BlockSize sizeOf(const QItemSelectionRange &range)
{
    return {range.height(), range.width()};
}

} // namespace

ScoreGridView::ScoreGridView(ScoreGridProxy &model, QWidget *parent)
    : QTableView(parent),
      m_model(model),
      m_items(new ItemHeader(this)),
      m_units(new UnitHeader(this)),
      m_titles(new UnitHeaderTitles(*m_units, this))
{
    setItemDelegate(new ScoreGridDelegate(*this));
    makeHeaders();
    setModel(&model);
    setProperty("plain", true);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setEditTriggers(AnyKeyPressed | DoubleClicked | EditKeyPressed);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setContextMenuPolicy(Qt::DefaultContextMenu);
    makeActions();
    connect(&model, &QAbstractItemModel::modelReset, this, &ScoreGridView::fitColumns);
    connect(&model, &QAbstractItemModel::layoutChanged, this, &ScoreGridView::fitColumns);
    fitColumns();
}

void ScoreGridView::makeHeaders()
{
    setHorizontalHeader(m_items);
    setVerticalHeader(m_units);
    setCornerButtonEnabled(false);
    // A click on an item sorts, as in all tables.
    disconnect(m_items, SIGNAL(sectionPressed(int)), this, nullptr);
    disconnect(m_items, SIGNAL(sectionEntered(int)), this, nullptr);
    connect(m_items, &QHeaderView::sectionClicked, this, [this](int section) {
        sortBy(GridSort::Key::Item, m_model.headerData(section, Qt::Horizontal).toString());
    });
    connect(m_titles, &UnitHeaderTitles::clicked, this, [this](GridSort::Key key) { sortBy(key); });
    connect(m_units, &QHeaderView::sectionDoubleClicked, this,
            [this](int section) { emit sheetRequested(m_model.rowAt(section).unit); });
    // Titles of groups stay where they can be read.
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, m_items->viewport(),
            qOverload<>(&QWidget::update));
}

void ScoreGridView::makeActions()
{
    const auto add = [this](const QString &text, const QString &icon, const QKeySequence &keys, auto run) {
        auto *action = new QAction(lineIcon(icon), text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
        return action;
    };
    m_copy = add(tr("&Copy"), QStringLiteral("copy"), QKeySequence::Copy, [this] { copy(); });
    m_openSheet = add(tr("Open the &sheet of the unit"), QStringLiteral("scores"), QKeySequence(), [this] {
        if (currentIndex().isValid())
            emit sheetRequested(m_model.rowAt(currentIndex().row()).unit);
    });
    m_changing = {add(tr("&Paste"), QString(), QKeySequence::Paste, [this] { paste(); }),
                  add(tr("Fill &down"), QStringLiteral("filldown"), QKeySequence(QStringLiteral("Ctrl+D")),
                      [this] { fillDown(); }),
                  add(tr("Not &applicable (KAD)…"), QString(), QKeySequence(QStringLiteral("Shift+F2")),
                      [this] { putNotApplicable(selectedRange()); }),
                  add(tr("C&lear"), QStringLiteral("remove"), QKeySequence::Delete,
                      [this] { fillSelection(QString()); })};
}

void ScoreGridView::updateGeometries()
{
    QTableView::updateGeometries();
    m_titles->setGeometry(frameWidth(), frameWidth(), m_units->width(), m_items->height());
    m_titles->raise();
}

// As wide as the widest thing that can stand in a column; no row is asked.
void ScoreGridView::fitColumns()
{
    const QFontMetrics text(font());
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const int least = text.horizontalAdvance(QStringLiteral("100,00"));
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const QString maximum =
            m_model.headerData(column, Qt::Horizontal, ScoreGridModel::MaxRole).toString();
        const int title =
            QFontMetrics(bold).horizontalAdvance(m_model.headerData(column, Qt::Horizontal).toString());
        const int width = std::max({least, title, text.horizontalAdvance(maximum)});
        setColumnWidth(column, width + metrics::space16 + metrics::space8);
    }
    fitUnits();
}

// Nearly half of the room stays with the units: their names are read whole.
void ScoreGridView::fitUnits()
{
    const std::vector<ScoreGridRow> &rows = m_model.grid().grid().rows;
    const auto longest =
        std::ranges::max_element(rows, {}, [](const ScoreGridRow &row) { return row.code.size(); });
    const int before = m_units->width();
    m_units->fit(longest == rows.end() ? QString() : longest->code,
                 std::clamp(width() * 9 / 20, metrics::details, metrics::card));
    if (m_units->minimumWidth() != before)
        ScoreGridView::updateGeometries();
}

void ScoreGridView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitUnits();
}

void ScoreGridView::sortBy(GridSort::Key key, const QString &item)
{
    const GridSort &known = m_model.sorting();
    const bool isAgain = known.key == key && known.item == item;
    const bool turns = isAgain && known.order == Qt::AscendingOrder;
    const GridSort sort{key, item, turns ? Qt::DescendingOrder : Qt::AscendingOrder};
    clearSelection();
    m_model.setSort(sort);
    m_items->showSort(sort);
    m_titles->showSort(sort);
    go(currentIndex());
}

void ScoreGridView::go(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void ScoreGridView::goToStart()
{
    if (m_model.rowCount() == 0 || m_model.columnCount() == 0)
        return;
    const QModelIndex first = m_model.index(0, 0);
    go(isEditableCell(first) ? first : next(first, 0, 1));
}

// The next cell that can be filled in that direction; the same one when there is none.
QModelIndex ScoreGridView::next(const QModelIndex &from, int rows, int columns) const
{
    QModelIndex cell = from.sibling(from.row() + rows, from.column() + columns);
    while (cell.isValid() && !isEditableCell(cell))
        cell = cell.sibling(cell.row() + rows, cell.column() + columns);
    return cell.isValid() ? cell : from;
}

// From the last item of a unit to the first one of the next, and back.
QModelIndex ScoreGridView::beside(const QModelIndex &from, int step) const
{
    const QModelIndex cell = next(from, 0, step);
    if (cell != from)
        return cell;
    const int end = step > 0 ? 0 : m_model.columnCount() - 1;
    const QModelIndex turned = from.sibling(from.row() + step, end);
    if (!turned.isValid())
        return from;
    return isEditableCell(turned) ? turned : next(turned, 0, step);
}

// Out of the grid after the last cell and before the first.
void ScoreGridView::tab(int step)
{
    const QModelIndex there = beside(currentIndex(), step);
    if (there == currentIndex())
        focusNextPrevChild(step > 0);
    else
        go(there);
}

QItemSelectionRange ScoreGridView::selectedRange() const
{
    const QItemSelection selection = selectionModel()->selection();
    if (!selection.isEmpty())
        return selection.front();
    return currentIndex().isValid() ? QItemSelectionRange(currentIndex()) : QItemSelectionRange();
}

void ScoreGridView::toggle()
{
    const QString known = currentIndex().data(Qt::EditRole).toString();
    model()->setData(currentIndex(), known == u"có" ? QStringLiteral("không") : QStringLiteral("có"));
}

void ScoreGridView::copy() const
{
    const QItemSelectionRange range = selectedRange();
    TextBlock block;
    for (int row = range.top(); range.isValid() && row <= range.bottom(); ++row) {
        QStringList cells;
        for (int column = range.left(); column <= range.right(); ++column)
            cells.append(m_model.index(row, column).data(Qt::EditRole).toString());
        block.push_back(std::move(cells));
    }
    QGuiApplication::clipboard()->setText(textFromBlock(block));
}

void ScoreGridView::paste()
{
    TextBlock block;
    const auto tell = [this](const QString &message) { emit cannot(message); };
    if (!guarded(tell, [&block] { block = blockFromText(QGuiApplication::clipboard()->text()); }))
        return;
    const QItemSelectionRange range = selectedRange();
    if (block.empty() || !range.isValid()) {
        emit cannot(tr("There is nothing on the clipboard that can be pasted here."));
        return;
    }
    putBlock(block, range);
}

void ScoreGridView::putBlock(const TextBlock &block, const QItemSelectionRange &over)
{
    const BlockSize size{static_cast<int>(block.size()), static_cast<int>(block.front().size())};
    const BlockSize covered = coveredBy(size, sizeOf(over));
    const BlockSize room{m_model.rowCount() - over.top(), m_model.columnCount() - over.left()};
    if (covered.rows > room.rows || covered.columns > room.columns) {
        emit cannot(tr("The copied block has %1 rows and %2 columns; from here on there are only %3 and %4. "
                       "Nothing was pasted.")
                        .arg(covered.rows)
                        .arg(covered.columns)
                        .arg(room.rows)
                        .arg(room.columns));
        return;
    }
    std::vector<CellText> texts;
    for (int row = 0; row < covered.rows; ++row) {
        for (int column = 0; column < covered.columns; ++column)
            texts.push_back({over.top() + row, over.left() + column,
                             block[static_cast<size_t>(row % size.rows)][column % size.columns]});
    }
    if (!m_model.put(std::move(texts), EmptyText::LeavesAlone))
        return;
    const QItemSelection pasted(
        m_model.index(over.top(), over.left()),
        m_model.index(over.top() + covered.rows - 1, over.left() + covered.columns - 1));
    selectionModel()->select(pasted, QItemSelectionModel::ClearAndSelect);
}

std::vector<CellText> ScoreGridView::cellsOf(const QItemSelectionRange &range, const QString &text)
{
    std::vector<CellText> texts;
    for (int row = range.top(); range.isValid() && row <= range.bottom(); ++row) {
        for (int column = range.left(); column <= range.right(); ++column)
            texts.push_back({row, column, text});
    }
    return texts;
}

void ScoreGridView::fillSelection(const QString &text)
{
    m_model.put(cellsOf(selectedRange(), text), EmptyText::Clears);
}

void ScoreGridView::putNotApplicable(const QItemSelectionRange &over)
{
    if (over.isValid())
        m_model.putNotApplicable(cellsOf(over, {}));
}

void ScoreGridView::setRefusal(const QString &why)
{
    m_whyNot = why;
    for (QAction *action : m_changing) {
        action->setEnabled(why.isEmpty());
        if (!why.isEmpty())
            action->setToolTip(why);
    }
}

// Actions that are disabled leave their keys to the view.
bool ScoreGridView::wouldChange(const QKeyEvent &event) const
{
    const QKeySequence keys(event.keyCombination());
    const bool isAction = std::ranges::any_of(
        m_changing, [&](const QAction *action) { return action->shortcuts().contains(keys); });
    const bool isTyped = !event.text().isEmpty() && event.text().front().isPrint() &&
                         !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    return isAction || isTyped || event.key() == Qt::Key_Backspace || event.key() == Qt::Key_F2;
}

// One row alone takes what stands above it, as in spreadsheets.
void ScoreGridView::fillDown()
{
    const QItemSelectionRange range = selectedRange();
    const int source = range.height() > 1 ? range.top() : range.top() - 1;
    if (!range.isValid() || source < 0) {
        emit cannot(tr("There is no row above to fill down from."));
        return;
    }
    std::vector<CellText> texts;
    for (int row = source + 1; row <= range.bottom(); ++row) {
        for (int column = range.left(); column <= range.right(); ++column)
            texts.push_back({row, column, m_model.index(source, column).data(Qt::EditRole).toString()});
    }
    m_model.put(std::move(texts), EmptyText::LeavesAlone);
}

void ScoreGridView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    const bool isBack = event->modifiers() & Qt::ShiftModifier;
    if (!m_whyNot.isEmpty() && wouldChange(*event))
        emit cannot(m_whyNot);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        go(next(index, isBack ? -1 : 1, 0));
    else if (event->key() == Qt::Key_Tab && index.isValid())
        tab(1);
    else if (event->key() == Qt::Key_Backtab && index.isValid())
        tab(-1);
    else if (event->key() == Qt::Key_Backspace && isEditableCell(index))
        fillSelection(QString());
    else if (event->key() == Qt::Key_Space && isEditableCell(index) &&
             index.data(ScoreGridModel::YesNoRole).toBool())
        toggle();
    else
        QTableView::keyPressEvent(event);
}

void ScoreGridView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    const QModelIndex index = currentIndex();
    if (!index.isValid() || index.data(ScoreGridModel::RefusedRole).toBool())
        return;
    if (hint == QAbstractItemDelegate::SubmitModelCache)
        go(next(index, 1, 0));
    else if (hint == QAbstractItemDelegate::EditNextItem)
        go(beside(index, 1));
    else if (hint == QAbstractItemDelegate::EditPreviousItem)
        go(beside(index, -1));
}

void ScoreGridView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addAction(m_copy);
    menu.addActions(m_changing);
    menu.addSeparator();
    menu.addActions(m_fromOutside);
    menu.addSeparator();
    menu.addAction(m_openSheet);
    menu.addSeparator();
    QMenu *sort = menu.addMenu(tr("S&ort by"));
    const QString item = m_model.headerData(currentIndex().column(), Qt::Horizontal).toString();
    if (!item.isEmpty())
        sort->addAction(verbatim(item), this, [this, item] { sortBy(GridSort::Key::Item, item); });
    sort->addAction(tr("Code"), this, [this] { sortBy(GridSort::Key::Code); });
    sort->addAction(tr("Unit"), this, [this] { sortBy(GridSort::Key::Name); });
    sort->addAction(tr("Outcome"), this, [this] { sortBy(GridSort::Key::Outcome); });
    sort->addAction(tr("Total"), this, [this] { sortBy(GridSort::Key::Total); });
    sort->addAction(tr("Missing answers"), this, [this] { sortBy(GridSort::Key::Missing); });
    menu.exec(event->globalPos());
}

} // namespace sovang
