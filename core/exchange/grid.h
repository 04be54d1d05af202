// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"
#include "exchange/mergedblocks.h"
#include "exchange/numberformat.h"

#include <QDate>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QTime>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace sovang {

/// More cells, rows or columns than this is refused by every reader: no list of units comes near it, and a
/// file made to harm must not fill the memory. Rows and columns are those of a spreadsheet.
inline constexpr int maxTableRows = 1'048'576;
inline constexpr int maxTableColumns = 16'384;
inline constexpr qsizetype maxTableCells = 1'000'000;
inline constexpr qsizetype maxFilledRows = 65'536;
inline constexpr qsizetype maxCellCharacters = 32'767;
/// Of the texts of all cells together, a text that several cells share counted for each of them.
inline constexpr qsizetype maxTableCharacters = 8'000'000;
/// In all sheets of a file.
inline constexpr qsizetype maxMergedBlocks = 200'000;

/// One cell as the file holds it: never rounded, never guessed. A plain value of 40 bytes.
class Cell
{
public:
    enum class Kind : quint8 {
        Empty,
        Text,
        Number,
        Boolean,
        Date,
        Error, ///< an error value such as `#N/A`, or a formula that was saved without its result
    };

    Cell() = default;

    /// \a text is put into NFC and otherwise kept as it is; blanks too. No text at all is an empty cell.
    static Cell fromText(const QString &text);
    /// \a isPercent: the file shows the number as a percentage (0.95 is seen as 95 %).
    static Cell fromNumber(double number, bool isPercent = false);
    static Cell fromBoolean(bool value);
    /// \a date must be valid. A time of day other than midnight is kept in the text.
    static Cell fromDate(QDate date, QTime time = QTime(0, 0));
    /// \a what: the error value, or a formula with its `=`.
    static Cell fromError(const QString &what);

    Kind kind() const { return m_kind; }
    bool isEmpty() const { return m_kind == Kind::Empty; }
    bool isText() const { return m_kind == Kind::Text; }
    bool isNumber() const { return m_kind == Kind::Number; }

    /// Text: as stored, in NFC. Number: the shortest decimal with at most 15 significant digits (`9.3` for
    /// 9.3000000000000007), with a point and without an exponent (unless it has over 30 places), so that
    /// Points::parse can read it. What sums of binary fractions leave behind is no part of it, as
    /// spreadsheets do not show it: 9.49999999999998 is `9.5`, while 9.123 and 9.1234567 stay. Boolean: `1`
    /// or `0`. Date: `2024-05-03`, or `2024-05-03T13:30:00`. Error: what fromError was given.
    QString text() const;

    /// The number as the file holds it; 0 for every other kind.
    double number() const { return m_kind == Kind::Number ? m_value.number : 0; }
    bool isPercent() const { return m_isPercent; }
    bool boolean() const { return m_kind == Kind::Boolean && m_value.day != 0; }
    /// Not valid for every other kind. A text that looks like a date is a text.
    QDate date() const { return m_kind == Kind::Date ? QDate::fromJulianDay(m_value.day) : QDate(); }

    /// Why an Error cell cannot be used, in a translated sentence; empty for every other kind.
    QString errorSentence() const;

    /// Where it stands in its grid, from 0.
    int column() const { return m_column; }

    /// An index into the fonts of its grid; see Grid::fontName.
    quint16 font() const { return m_font; }
    void setFont(quint16 font) { m_font = font; }

    /// An index into the number formats of its grid, of a Number; see Grid::shownText.
    void setFormat(quint16 format) { m_format = format; }
    /// What a Number is shown as, where the file itself says it.
    void setShown(const QString &shown);

private:
    friend class Grid;
    friend class GridBuilder;

    QString m_text;
    union {
        double number;
        qint64 day = 0;
    } m_value;
    quint16 m_column = 0;
    quint16 m_font = 0;
    quint16 m_format = 0;
    Kind m_kind = Kind::Empty;
    bool m_isPercent = false;
};

/// The cells of one sheet, or of one text file. Rows and columns count from 0 and are those of the file: an
/// empty row before the data is a row. Only cells with a value take room, wherever they stand; who walks over
/// a grid does so by filledRows() and cellsOf(), for a single cell may stand in the last row and column.
class Grid
{
public:
    /// The sheet's name; empty for a text file.
    const QString &name() const { return m_name; }
    bool isHidden() const { return m_isHidden; }

    /// One more than the last row, or column, that has a value.
    int rows() const { return m_filledRows.empty() ? 0 : m_filledRows.back() + 1; }
    int columns() const { return m_filledColumns.empty() ? 0 : m_filledColumns.back() + 1; }
    qsizetype filledCells() const { return qsizetype(m_cells.size()); }

    /// The cell, or an empty one outside of the table.
    const Cell &at(int row, int column) const;
    bool isRowEmpty(int row) const { return cellsOf(row).empty(); }

    /// The rows, and columns, that have a value, in ascending order.
    const std::vector<int> &filledRows() const { return m_filledRows; }
    const std::vector<int> &filledColumns() const { return m_filledColumns; }
    /// The cells of \a row that have a value, from left to right.
    std::span<const Cell> cellsOf(int row) const;

    const std::vector<CellRange> &mergedRanges() const { return m_merged.all(); }
    /// In little time, however many blocks there are.
    std::optional<CellRange> mergedRangeAt(int row, int column) const { return m_merged.at(row, column); }
    /// The cell that speaks for this place: its own, or that of a block merged downwards over it whose first
    /// column this is.
    const Cell &speaking(int row, int column) const;

    /// What people see in \a cell: a number under a format such as `00000000` with its zeros, a yes or no as
    /// `TRUE` or `FALSE`. For cells that mean a text; a number that is meant as one is Cell::text.
    QString shownText(const Cell &cell) const;

    /// Whether the file hides the row, or the column, from people.
    bool isRowHidden(int row) const { return m_hiddenRows.contains(row); }
    bool isColumnHidden(int column) const;

    /// The line of a text file on which \a row begins, from 1; 0 for a sheet.
    int lineOf(int row) const;

    /// The font that the text of \a cell is shown in; empty when the file does not say.
    QString fontName(const Cell &cell) const { return m_fonts.value(cell.font()); }

    /// `B7` for row 6, column 1.
    static QString cellName(int row, int column);
    /// `B` for 1, `AA` for 26.
    static QString columnName(int column);

private:
    friend class GridBuilder;

    QString m_name;
    bool m_isHidden = false;
    std::vector<Cell> m_cells; // by row, then by column
    std::vector<int> m_filledRows;
    std::vector<quint32> m_rowStarts; // of each filled row, into m_cells; and the end
    std::vector<int> m_filledColumns;
    std::vector<int> m_lines; // text files only
    MergedBlocks m_merged;
    QStringList m_fonts;
    std::shared_ptr<const NumberFormats> m_formats;
    QSet<int> m_hiddenRows;
    std::vector<std::pair<int, int>> m_hiddenColumns; // first and last
};

/// Collects the cells of one grid, in any order.
class GridBuilder
{
public:
    explicit GridBuilder(const QString &name = {}) { m_grid.m_name = name; }

    void setHidden(bool hidden) { m_grid.m_isHidden = hidden; }
    void setFonts(const QStringList &fonts) { m_grid.m_fonts = fonts; }
    void setFormats(std::shared_ptr<const NumberFormats> formats) { m_grid.m_formats = std::move(formats); }
    void hideRow(int row) { m_grid.m_hiddenRows.insert(row); }
    /// More ranges than there are columns say nothing new.
    void hideColumns(int first, int last)
    {
        if (m_grid.m_hiddenColumns.size() < size_t(maxTableColumns))
            m_grid.m_hiddenColumns.emplace_back(first, last);
    }
    /// Nothing happens for an empty cell. \a row and \a column are within the limits above.
    void add(int row, int column, Cell cell);
    void addMerged(const CellRange &range) { m_merged.push_back(range); }
    /// Rows of text files are told in their order.
    void addLine(int line) { m_grid.m_lines.push_back(line); }
    qsizetype filledCells() const { return qsizetype(m_grid.m_cells.size()); }
    /// How many rows had a cell so far; one that comes again later counts again.
    qsizetype filledRows() const { return m_filledRows; }

    /// The place of a cell that was added twice, if there is one; call it before finish().
    std::optional<QString> duplicate();
    Grid finish();

private:
    void sort();
    void indexRows();
    void indexColumns();

    Grid m_grid;
    std::vector<int> m_rows; // the row of each cell
    std::vector<CellRange> m_merged;
    qsizetype m_filledRows = 0;
    bool m_isSorted = true;
};

/// A file as a list of grids: one for a text file, one for each sheet of a workbook, in the order of its
/// tabs.
struct Workbook
{
    QString file; ///< for messages: the path as it was given
    std::vector<Grid> grids;
};

/// `FILE!SHEET!CELL` for a sheet, `FILE:LINE` for a text file.
Place placeOf(const Workbook &workbook, const Grid &grid, int row, int column);

} // namespace sovang
