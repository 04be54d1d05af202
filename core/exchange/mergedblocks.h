// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace sovang {

/// A block of cells that is shown as one; all bounds are from 0 and inclusive. The value is in its first
/// cell.
struct CellRange
{
    int firstRow = 0;
    int firstColumn = 0;
    int lastRow = 0;
    int lastColumn = 0;

    bool contains(int row, int column) const
    {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
    bool operator==(const CellRange &) const = default;
};

/// The merged blocks of one sheet, found by a cell in logarithmic time, however many there are and however
/// far they reach. Spreadsheets write blocks that do not overlap; of blocks that do, one is found.
class MergedBlocks
{
public:
    MergedBlocks() = default;
    explicit MergedBlocks(std::vector<CellRange> blocks);

    /// In the order of the file.
    const std::vector<CellRange> &all() const { return m_blocks; }
    std::optional<CellRange> at(int row, int column) const;

private:
    void cutRows();
    void hangUp();
    template <typename Visit> void forEachNode(const CellRange &block, Visit visit) const;
    size_t leafOf(int row) const;

    // A segment tree over the rows: each block hangs at the few nodes that make up its rows, and the blocks
    // of one node lie side by side, by column.
    std::vector<CellRange> m_blocks;
    std::vector<int> m_cuts;         // rows at which a block begins or has ended
    std::vector<size_t> m_starts;    // of each node, into m_hanging
    std::vector<size_t> m_ends;      // of each node
    std::vector<unsigned> m_hanging; // into m_blocks
};

} // namespace sovang
