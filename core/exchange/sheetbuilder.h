// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/grid.h"

namespace sovang {

/// Collects the cells of the sheets of one file and keeps to the bounds of grid.h; over them it throws Error
/// (BadInput) with the cell.
class SheetBuilder
{
public:
    explicit SheetBuilder(const Place &file) : m_place(file) {}

    /// What follows belongs to this sheet.
    void start(const QString &name);
    GridBuilder &grid() { return m_builder; }
    void add(int row, int column, Cell cell);
    void addMerged(const CellRange &range);
    Grid finish();

    /// The file, the sheet and a cell of it, for messages.
    Place placeOf(int row, int column) const;

private:
    Place m_place;
    GridBuilder m_builder;
    qsizetype m_cells = 0;
    qsizetype m_characters = 0;
    qsizetype m_merged = 0;
};

} // namespace sovang
