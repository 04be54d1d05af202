// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/tables/copying.h"

#include "exchange/clipboardtext.h"
#include "kit/look/clockstrip.h"
#include "kit/tables/unittablemodel.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

namespace sovang {

namespace {

constexpr auto copiesCellsProperty = "copiesCells";

const QHeaderView *headerOf(const QAbstractItemView &view)
{
    if (const auto *table = qobject_cast<const QTableView *>(&view))
        return table->horizontalHeader();
    const auto *tree = qobject_cast<const QTreeView *>(&view);
    return tree ? tree->header() : nullptr;
}

// In the order in which they stand on the screen; a list has one column and no header.
std::vector<int> columnsOf(const QAbstractItemView &view)
{
    const QHeaderView *header = headerOf(view);
    if (!header)
        return {0};
    std::vector<int> columns;
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (!header->isSectionHidden(column))
            columns.push_back(column);
    }
    return columns;
}

QModelIndexList chosenRows(const QAbstractItemView &view)
{
    QModelIndexList rows;
    for (const QModelIndex &index : view.selectionModel()->selectedIndexes()) {
        const QModelIndex first = index.siblingAtColumn(0);
        if (rows.isEmpty() || rows.constLast() != first)
            rows.append(first);
    }
    if (rows.isEmpty() && view.currentIndex().isValid())
        rows.append(view.currentIndex().siblingAtColumn(0));
    const auto place = [&view](const QModelIndex &row) { return view.visualRect(row).top(); };
    std::ranges::stable_sort(rows, {}, place);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QString textOf(const QModelIndex &index)
{
    if (index.data(ClockRole).canConvert<ClockStrip>())
        return index.data(Qt::AccessibleTextRole).toString();
    const QString text = index.data().toString();
    const bool isTicked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return text.isEmpty() && isTicked ? QStringLiteral("x") : text;
}

class CopyFilter : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress ||
            !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy))
            return QObject::eventFilter(object, event);
        const auto *view = qobject_cast<QAbstractItemView *>(object);
        if (!view || !view->selectionModel() || view->property(copiesCellsProperty).toBool())
            return QObject::eventFilter(object, event);
        const QString text = chosenRowsAsText(*view);
        if (!text.isEmpty())
            QGuiApplication::clipboard()->setText(text);
        return true;
    }
};

} // namespace

QString chosenRowsAsText(const QAbstractItemView &view)
{
    const std::vector<int> columns = columnsOf(view);
    TextBlock block;
    for (const QModelIndex &row : chosenRows(view)) {
        QStringList cells;
        for (const int column : columns)
            cells << textOf(row.siblingAtColumn(column));
        block.push_back(cells);
    }
    return textFromBlock(block);
}

void copyWholeRows(QCoreApplication &application)
{
    application.installEventFilter(new CopyFilter(&application));
}

void copiesCells(QAbstractItemView &view)
{
    view.setProperty(copiesCellsProperty, true);
}

} // namespace sovang
