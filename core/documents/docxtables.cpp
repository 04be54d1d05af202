// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/docxtables.h"

#include "documents/docxstyles.h"
#include "documents/tablelayout.h"

#include <cmath>
#include <utility>

namespace sovang {

namespace {

constexpr double tableTextPoints = 12;

void writeGrid(WordXml &xml, const std::vector<int> &widths)
{
    xml.start(u"tblGrid"_qs);
    for (const int width : widths)
        xml.element(u"gridCol"_qs, {{u"w"_qs, QString::number(width)}});
    xml.end();
}

void writeWidth(WordXml &xml, const QString &name, int width)
{
    xml.element(name, {{u"w"_qs, QString::number(width)}, {u"type"_qs, u"dxa"_qs}});
}

int sumOf(const std::vector<int> &widths, std::size_t first, std::size_t count)
{
    int sum = 0;
    for (std::size_t i = first; i < first + count; ++i)
        sum += widths[i];
    return sum;
}

/// Writes rows; remembers which places cells from above reach into.
class WordRows
{
public:
    WordRows(WordXml &xml, const Table &table, const std::vector<int> &widths)
        : m_xml(xml), m_table(table), m_widths(widths), m_above(table.columns.size()), m_slot(table.slot)
    {}

    void write(const Row &row, bool header, bool keepWithNext);

private:
    /// A cell from an earlier row that goes on.
    struct Above
    {
        int rows = 0;    ///< how many more
        int columns = 1; ///< how wide
    };

    void startCell(std::size_t column, int columns, const QString &merge);
    void writeCell(const TableCell &cell, std::size_t column, const DocxParagraph &form, bool bold);
    void goOn(std::size_t &column);

    WordXml &m_xml;
    const Table &m_table;
    const std::vector<int> &m_widths;
    std::vector<Above> m_above;
    QString m_slot; ///< of the table, until its first cell has it
};

void WordRows::startCell(std::size_t column, int columns, const QString &merge)
{
    m_xml.start(u"tc"_qs);
    m_xml.start(u"tcPr"_qs);
    writeWidth(m_xml, u"tcW"_qs, sumOf(m_widths, column, std::size_t(columns)));
    if (columns > 1)
        m_xml.value(u"gridSpan"_qs, columns);
    if (!merge.isEmpty())
        m_xml.value(u"vMerge"_qs, merge);
    m_xml.value(u"vAlign"_qs, u"center"_qs);
    m_xml.end();
}

void WordRows::goOn(std::size_t &column)
{
    while (column < m_above.size() && m_above[column].rows > 0) {
        Above &above = m_above[column];
        startCell(column, above.columns, u"continue"_qs);
        writeParagraph(m_xml, {.style = wordstyle::tableText}, QString());
        m_xml.end();
        --above.rows;
        column += std::size_t(above.columns);
    }
}

void WordRows::writeCell(const TableCell &cell, std::size_t column, const DocxParagraph &form, bool bold)
{
    startCell(column, cell.columns, cell.rows > 1 ? u"restart"_qs : QString());
    writeParagraph(m_xml, form, std::vector<Run>{{cell.text, bold, false, std::exchange(m_slot, {})}});
    m_xml.end();
    if (cell.rows > 1)
        m_above[column] = {cell.rows - 1, cell.columns};
}

void WordRows::write(const Row &row, bool header, bool keepWithNext)
{
    m_xml.start(u"tr"_qs);
    m_xml.start(u"trPr"_qs);
    m_xml.element(u"cantSplit"_qs);
    if (header)
        m_xml.element(u"tblHeader"_qs);
    m_xml.end();
    std::size_t column = 0;
    for (const TableCell &cell : row.cells) {
        goOn(column);
        DocxParagraph form{.style = header ? wordstyle::tableHeading : wordstyle::tableText,
                           .keepWithNext = keepWithNext};
        if (!header || cell.align)
            form.align = cell.align.value_or(m_table.columns[column].align);
        if (m_table.points != tableTextPoints)
            form.points = m_table.points;
        writeCell(cell, column, form, !header && row.bold);
        column += std::size_t(cell.columns);
    }
    goOn(column);
    m_xml.end();
}

} // namespace

void writeTable(WordXml &xml, const Table &table, double width, bool keepWithNext, const PaperFonts &fonts)
{
    std::vector<int> widths;
    for (const double column : columnWidths(table, width, fonts))
        widths.push_back(int(std::lround(column)));
    xml.start(u"tbl"_qs);
    xml.start(u"tblPr"_qs);
    xml.value(u"tblStyle"_qs, wordstyle::list);
    writeWidth(xml, u"tblW"_qs, sumOf(widths, 0, widths.size()));
    writeWidth(xml, u"tblInd"_qs, 0);
    xml.element(u"tblLayout"_qs, {{u"type"_qs, u"fixed"_qs}});
    xml.end();
    writeGrid(xml, widths);
    WordRows rows(xml, table, widths);
    for (const Row &row : table.header)
        rows.write(row, true, true);
    for (const Row &row : table.rows) {
        const bool isLast = &row == &table.rows.back();
        rows.write(row, false, isLast ? keepWithNext : table.together || isGroupHeading(row));
    }
    xml.end();
}

SideBySide::SideBySide(WordXml &xml, const std::vector<int> &widths) : m_xml(xml), m_widths(widths)
{
    xml.start(u"tbl"_qs);
    xml.start(u"tblPr"_qs);
    writeWidth(xml, u"tblW"_qs, sumOf(widths, 0, widths.size()));
    writeWidth(xml, u"tblInd"_qs, 0);
    xml.element(u"tblLayout"_qs, {{u"type"_qs, u"fixed"_qs}});
    xml.start(u"tblCellMar"_qs);
    writeWidth(xml, u"left"_qs, 0);
    writeWidth(xml, u"right"_qs, 0);
    xml.end();
    xml.end();
    writeGrid(xml, widths);
}

SideBySide::~SideBySide()
{
    m_xml.end();
}

void SideBySide::startRow()
{
    m_column = 0;
    m_xml.start(u"tr"_qs);
    m_xml.start(u"trPr"_qs);
    m_xml.element(u"cantSplit"_qs);
    m_xml.end();
}

void SideBySide::startCell()
{
    m_xml.start(u"tc"_qs);
    m_xml.start(u"tcPr"_qs);
    writeWidth(m_xml, u"tcW"_qs, m_widths[m_column++]);
    m_xml.end();
}

} // namespace sovang
