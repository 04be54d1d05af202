// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/tables/columns.h"

#include "kit/look/theme.h"
#include "kit/tables/layoutmemory.h"

#include <QEvent>
#include <QHeaderView>
#include <QPointer>
#include <QTableView>
#include <QTimer>

#include <algorithm>
#include <map>
#include <utility>

namespace sovang {

namespace {

constexpr int widestColumn = 200;
const QString fitterName = QStringLiteral("columnFitter");

/// Gives the one column that stretches the room that the others leave, and no less than it needs to be read.
class ColumnFitter : public QObject
{
public:
    explicit ColumnFitter(QTableView &table) : QObject(&table), m_table(table)
    {
        setObjectName(fitterName);
        table.viewport()->installEventFilter(this);
    }

    /// Null for a table that was not set up.
    static ColumnFitter *of(const QTableView &table)
    {
        return static_cast<ColumnFitter *>(
            table.findChild<QObject *>(fitterName, Qt::FindDirectChildrenOnly));
    }

    void fit();
    bool hasLeft(int column) const { return m_left.contains(column); }
    void forget(int column) { m_left.removeAll(column); }

    int stretched = 0;
    int narrowest = 0;
    std::map<int, int> widest;
    QList<int> leaving;
    QList<int> alike; ///< as wide as the stretched one

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            fit();
        return QObject::eventFilter(object, event);
    }

private:
    int titleOf(int column);
    int widthOf(int column);
    int least();
    void watchRows();
    void fitSoon();

    QTableView &m_table;
    QPointer<QAbstractItemModel> m_watched;
    bool m_isDue = false;
    QList<int> m_left;                ///< hidden for want of room
    std::map<int, int> m_titleWidths; ///< a header knows no width of what is hidden
};

int ColumnFitter::titleOf(int column)
{
    const QHeaderView &header = *m_table.horizontalHeader();
    int &title = m_titleWidths[column];
    if (!header.isSectionHidden(column))
        title = header.sectionSizeHint(column) + metrics::space4;
    return title;
}

int ColumnFitter::widthOf(int column)
{
    const QHeaderView &header = *m_table.horizontalHeader();
    const auto limit = widest.find(column);
    const int most = limit == widest.end() ? widestColumn : limit->second;
    const int wanted =
        std::max(static_cast<QAbstractItemView &>(m_table).sizeHintForColumn(column), titleOf(column));
    return layoutmemory::chosenWidth(header, column).value_or(std::min(wanted, most));
}

// Of each column that stretches: it is not narrower than its title.
int ColumnFitter::least()
{
    int width = std::max(narrowest, titleOf(stretched));
    for (const int column : alike)
        width = std::max(width, titleOf(column));
    return width;
}

// Other rows may be wider: a filter that let none through leaves columns no wider than their titles.
void ColumnFitter::watchRows()
{
    if (m_watched == m_table.model())
        return;
    if (m_watched)
        m_watched->disconnect(this);
    m_watched = m_table.model();
    connect(m_watched, &QAbstractItemModel::rowsInserted, this, &ColumnFitter::fitSoon);
    connect(m_watched, &QAbstractItemModel::rowsRemoved, this, &ColumnFitter::fitSoon);
    connect(m_watched, &QAbstractItemModel::modelReset, this, &ColumnFitter::fitSoon);
}

// Once for all the changes of one step.
void ColumnFitter::fitSoon()
{
    if (std::exchange(m_isDue, true))
        return;
    QTimer::singleShot(0, this, [this] {
        m_isDue = false;
        if (m_table.isVisible())
            fit();
    });
}

void ColumnFitter::fit()
{
    watchRows();
    QHeaderView &header = *m_table.horizontalHeader();
    const int narrow = least();
    std::map<int, int> widths;
    int others = 0;
    for (int column = 0; column < header.count(); ++column) {
        if (column == stretched || alike.contains(column) ||
            (header.isSectionHidden(column) && !hasLeft(column)))
            continue;
        widths[column] = widthOf(column);
        others += widths[column];
    }
    QList<int> left;
    for (const int column : leaving) {
        const auto found = widths.find(column);
        if (found == widths.end() || others + narrow * (1 + alike.size()) <= m_table.viewport()->width())
            continue;
        others -= found->second;
        widths.erase(found);
        left << column;
    }
    for (const int column : leaving) {
        if (left.contains(column) != hasLeft(column))
            m_table.setColumnHidden(column, left.contains(column));
    }
    m_left = left;
    for (const auto &[column, width] : widths)
        m_table.setColumnWidth(column, width);
    const int rest = (m_table.viewport()->width() - others) / (1 + static_cast<int>(alike.size()));
    for (const int column : QList<int>{stretched} + alike)
        m_table.setColumnWidth(column, std::max(rest, narrow));
}

ColumnFitter &fitterOf(QTableView &table)
{
    ColumnFitter *fitter = ColumnFitter::of(table);
    return fitter ? *fitter : *new ColumnFitter(table);
}

} // namespace

void stretchColumn(QTableView &table, int stretched, int narrowest)
{
    ColumnFitter &fitter = fitterOf(table);
    fitter.stretched = stretched;
    fitter.narrowest = narrowest;
}

void fitColumns(QTableView &table, int stretched)
{
    ColumnFitter &fitter = fitterOf(table);
    fitter.stretched = stretched;
    fitter.fit();
}

void limitColumn(QTableView &table, int column, int widest)
{
    fitterOf(table).widest[column] = widest;
}

void leaveInTurn(QTableView &table, const QList<int> &columns)
{
    fitterOf(table).leaving = columns;
}

void stretchAlike(QTableView &table, const QList<int> &columns)
{
    fitterOf(table).alike = columns;
}

bool isColumnWanted(const QTableView &table, int column)
{
    const ColumnFitter *fitter = ColumnFitter::of(table);
    return !table.isColumnHidden(column) || (fitter && fitter->hasLeft(column));
}

void wantColumn(QTableView &table, int column, bool isWanted)
{
    if (isColumnWanted(table, column) == isWanted)
        return;
    ColumnFitter &fitter = fitterOf(table);
    fitter.forget(column);
    table.setColumnHidden(column, !isWanted);
    fitter.fit();
}

} // namespace sovang
