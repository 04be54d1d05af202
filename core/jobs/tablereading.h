// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unit.h"
#include "exchange/tablefinder.h"
#include "jobs/importplan.h"

#include <QHash>

#include <optional>

namespace sovang {

class Book;

/// The names of columns that more than one table has; as people see them, in Vietnamese.
namespace column {
inline const QString code = QStringLiteral("Mã");
inline const QString name = QStringLiteral("Tên đơn vị");
inline const QString kind = QStringLiteral("Loại hình");
inline const QString reason = QStringLiteral("Lý do");
inline const QString note = QStringLiteral("Ghi chú");
} // namespace column

/// One table of one file while it is planned: gives texts, years and dates of cells, and notes every problem
/// with its cell.
class TableReading
{
public:
    TableReading(const Workbook &workbook, const TableShape &shape, ImportPlan &plan);

    bool found() const { return m_table.grid != nullptr; }
    const FoundTable &table() const { return m_table; }
    int firstRow() const { return m_table.firstDataRow; }
    int endRow() const { return m_table.grid->rows(); }

    /// True when a known column of \a row has a value. A row with values in other columns only is noted and
    /// left aside.
    bool hasData(int row);

    /// The cell of a column; empty when the table lacks the column.
    const Cell &cell(int row, const QString &column) const;
    /// Its text as it enters the book; a cell that cannot be used is a problem, and no text. Text that was
    /// VNI or TCVN3 is noted, before and after.
    QString text(int row, const QString &column);

    // Nothing for an empty cell; nothing and a problem for one that is not what it should be.
    std::optional<Year> year(int row, const QString &column);
    std::optional<QDate> date(int row, const QString &column);
    std::optional<int> count(int row, const QString &column);

    /// The unit that `Mã` names; a problem and nothing when the book has none, or when the cell is empty.
    const Unit *unit(int row, const QHash<QString, Unit> &units);

    /// Where the cell of a column stands; the first one of the row when the table lacks the column.
    Place place(int row, const QString &column) const;
    // Of thousands, the first are kept, and that there are more.
    void problem(int row, const QString &column, const QString &message);
    void problem(int row, int column, const QString &message);
    void note(const QString &text);

    /// Says which columns nobody reads.
    void noteUnknownColumns();

private:
    void refuseHeaderlessCells(int row);

    const Workbook &m_workbook;
    ImportPlan &m_plan;
    FoundTable m_table;
    std::vector<int> m_known; ///< columns that are read, in ascending order
    std::optional<GridText> m_text;
};

/// The units of a book by code.
QHash<QString, Unit> unitsByCode(const Book &book);

} // namespace sovang
