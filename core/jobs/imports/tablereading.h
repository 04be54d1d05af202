// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unit.h"
#include "exchange/rowroles.h"
#include "jobs/imports/importplan.h"

#include <QHash>

#include <functional>
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
/// What problemRows() writes, and nobody reads.
inline const QString toMend = QStringLiteral("Cần sửa");
} // namespace column

/// What offices call the column `Mã`.
std::vector<std::pair<QString, QString>> codeAliases();
/// What offices call the column `Tên đơn vị`.
QStringList namesOfNameColumn();
/// All headers that lists of units know.
QStringList headersOfUnits();

/// The tables of one file while they are planned, as one list of records: gives texts, years and dates of
/// cells, and notes every problem with its cell. Rows that are no records are listed in the notes.
class TableReading
{
public:
    /// What is known of the rows of such a table; see RowKnowledge.
    struct Trade
    {
        QHash<QString, Unit> units = {};
        std::function<bool(const QString &column, const QString &text)> fits =
            [](const QString &, const QString &) { return false; };
        QString codeColumn = column::code; ///< by whose codes a record is known
        std::function<bool(const QString &column, const QString &text)> isMaximum = {};
        /// Headers, and the columns that they are, which are looked for among those that nobody knows: where
        /// such a word stands over others in a header it names no column, and no row is a record because
        /// something stands under it.
        std::vector<std::pair<QString, QString>> late = {};
    };

    TableReading(const Workbook &workbook, const TableShape &shape, const TableChoice &choice,
                 const Trade &trade, ImportPlan &plan);

    bool found() const { return !m_tables.empty(); }
    const std::vector<FoundTable> &tables() const { return m_tables; }
    /// Whether a sheet has the column.
    bool has(const QString &column) const;
    /// Whether the sheet of the record has it.
    bool has(int record, const QString &column) const { return tableOf(record).has(column); }
    /// The columns of all sheets, from left to right.
    QStringList columns() const;

    /// Records are counted from 0, through all sheets.
    int records() const { return static_cast<int>(m_records.size()); }
    /// The name of the group that the record stands in; empty where there is none. \a level 0 is the
    /// outermost.
    QString group(int record, int level) const;
    /// The names of all groups of a level, in their order.
    QStringList groups(int level) const;

    /// The cell of a column; empty when the table lacks the column. A cell merged downwards speaks for all
    /// its rows.
    const Cell &cell(int record, const QString &column) const;
    /// The other columns over which the cell of one is merged.
    QStringList covered(int record, const QString &column) const;
    /// What people see in a cell of the sheet, on one line.
    QString textOf(const FoundTable &table, const Cell &cell) const;
    /// Its text as it enters the book, on one line; a cell that cannot be used is a problem, and no text: an
    /// error, a date. Text that was VNI or TCVN3 is noted, before and after.
    QString text(int record, const QString &column);
    /// The same where a date is as good as any words.
    QString words(int record, const QString &column);
    /// The same, but for numbers, which are given as they are and not as they are shown.
    QString value(int record, const QString &column) { return value(record, column, cell(record, column)); }
    /// The same where \a cell of it is known.
    QString value(int record, const QString &column, const Cell &cell);
    /// What people see in a cell that is only compared with the book; what cannot be used is no problem, and
    /// no text.
    QString shown(int record, const QString &column);
    /// A text in which every blank is a plain one.
    QString code(int record, const QString &column);

    // Nothing for an empty cell; nothing and a problem for one that is not what it should be.
    /// Of school years `2018-2019` too.
    std::optional<Year> year(int record, const QString &column, YearType type = YearType::Calendar);
    std::optional<QDate> date(int record, const QString &column);
    std::optional<int> count(int record, const QString &column);

    /// The unit that `Mã` names; a problem and nothing when the book has none, or when the cell is empty.
    const Unit *unit(int record, const QHash<QString, Unit> &units);

    bool tellsCells() const { return !m_told.isEmpty(); }
    /// Keeps for ImportPlan::cells what a cell was read as, where they are asked for.
    void understand(int record, const QString &column, const QString &meaning);

    /// Where the cell of a column stands; the first one of the row when the table lacks the column.
    Place place(int record, const QString &column) const;
    // Of thousands, the first are kept, and that there are more. Of a cell that could not be used nothing
    // else is said.
    void problem(int record, const QString &column, const QString &message);
    void note(int record, const QString &column, const QString &message);
    void note(const Place &at, const QString &message);
    /// About a header.
    void problemAt(const FoundTable &table, int row, int column, const QString &message);
    Place placeAt(const FoundTable &table, int row, int column) const;
    /// The rows of the records of one sheet.
    std::vector<int> rowsOf(const FoundTable &table) const;

    /// Says which columns nobody reads.
    void noteUnknownColumns();

private:
    struct Record
    {
        size_t table = 0;
        int row = 0;
        std::vector<QString> groups; ///< from the outermost
    };

    ImportTable told(const FoundTable &table) const;
    void tellCells();
    ReadCell *toldCell(int record, const QString &column);
    QString understood(int record, const QString &column, QString meaning);
    void readRows(size_t table, const RowKnowledge &knowledge);
    void findLate(size_t table, const Trade &trade, const TableChoice &choice);
    void noteRow(size_t table, const TableRow &row);
    void noteSheets();
    void noteHidden(size_t table);
    void refuseHeaderlessCells(size_t table, int row);
    QString read(int record, const QString &column, const Cell &cell);
    QDate dayRead(int record, const QString &column, QDate day);
    QString noSuchUnit(const QString &code, const QHash<QString, Unit> &units);
    std::optional<Year> yearShown(int record, const QString &column, QDate day);
    const FoundTable &tableOf(int record) const
    {
        return m_tables[m_records[static_cast<size_t>(record)].table];
    }
    void problem(const Place &at, const QString &message);
    void refuseCell(int record, const QString &column, const QString &message);

    const Workbook &m_workbook;
    ImportPlan &m_plan;
    std::vector<FoundTable> m_tables;
    std::vector<GridText> m_texts; ///< one for each table
    std::vector<Record> m_records;
    std::vector<QStringList> m_groups;   ///< by level
    QHash<QString, QString> m_likeCodes; ///< codesByKey() of the book; made when it is asked for
    std::pair<int, QStringList> m_unusable{-1,
                                           {}}; ///< a record, and those of its columns that are told already
    QHash<QString, std::vector<qint64>>
        m_told; ///< by column and record: where ImportPlan::cells has it, or -1
};

/// Their codes by codeKey().
QHash<QString, QString> codesByKey(const QHash<QString, Unit> &units);

/// The units of a book by code.
QHash<QString, Unit> unitsByCode(const Book &book);

} // namespace sovang
