// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheetbuilder.h"

#include "base/text.h"
#include "exchange/refuse.h"

#include <QCoreApplication>

namespace sovang {

namespace {

struct SheetBuilderText
{
    Q_DECLARE_TR_FUNCTIONS(XlsxReader)
};

} // namespace

void SheetBuilder::start(const QString &name)
{
    m_place.sheet = name;
    m_builder = GridBuilder(name);
}

Place SheetBuilder::placeOf(int row, int column) const
{
    Place place = m_place;
    place.cell = Grid::cellName(row, column);
    return place;
}

void SheetBuilder::add(int row, int column, Cell cell)
{
    if (cell.isEmpty())
        return;
    const auto refuseCell = [&](const QString &message) { refuse(placeOf(row, column), message); };
    if (row >= maxTableRows || column >= maxTableColumns)
        refuseCell(
            SheetBuilderText::tr("The file is damaged: \"%1\" is not in a sheet of %2 rows and %3 columns.")
                .arg(Grid::cellName(row, column))
                .arg(maxTableRows)
                .arg(maxTableColumns));
    if (cell.isText()) {
        m_characters += cell.text().size();
        if (cell.text().size() > maxCellCharacters)
            refuseCell(SheetBuilderText::tr("The cell is longer than %1 characters.").arg(maxCellCharacters));
        if (hasHeapOfMarks(cell.text()))
            refuseCell(SheetBuilderText::tr("The cell holds more marks on one letter than any writing has."));
        if (m_characters > maxTableCharacters)
            refuseCell(SheetBuilderText::tr("The file holds more text than a list can need."));
    }
    if (++m_cells > maxTableCells)
        refuseCell(SheetBuilderText::tr("The file has more than %1 filled cells.").arg(maxTableCells));
    m_builder.add(row, column, std::move(cell));
    if (m_builder.filledRows() > maxFilledRows)
        refuseCell(SheetBuilderText::tr("The sheet has more than %1 filled rows.").arg(maxFilledRows));
}

void SheetBuilder::addMerged(const CellRange &range)
{
    if (++m_merged > maxMergedBlocks)
        refuse(m_place,
               SheetBuilderText::tr("The file has more than %1 merged blocks.").arg(maxMergedBlocks));
    m_builder.addMerged(range);
}

Grid SheetBuilder::finish()
{
    if (const std::optional<QString> twice = m_builder.duplicate()) {
        Place place = m_place;
        place.cell = *twice;
        refuse(place, SheetBuilderText::tr("The file is damaged: this cell is in it twice."));
    }
    return m_builder.finish();
}

} // namespace sovang
