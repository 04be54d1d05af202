// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mergedblocks.h"

#include <algorithm>
#include <numeric>

namespace sovang {

MergedBlocks::MergedBlocks(std::vector<CellRange> blocks) : m_blocks(std::move(blocks))
{
    if (m_blocks.empty())
        return;
    cutRows();
    hangUp();
}

void MergedBlocks::cutRows()
{
    m_cuts.reserve(2 * m_blocks.size());
    for (const CellRange &block : m_blocks) {
        m_cuts.push_back(block.firstRow);
        m_cuts.push_back(block.lastRow + 1);
    }
    std::ranges::sort(m_cuts);
    m_cuts.erase(std::unique(m_cuts.begin(), m_cuts.end()), m_cuts.end());
}

/// The leaf of the rows from one cut to the next that \a row lies in; leaves stand behind the inner nodes.
size_t MergedBlocks::leafOf(int row) const
{
    return m_cuts.size() + size_t(std::ranges::lower_bound(m_cuts, row) - m_cuts.begin());
}

template <typename Visit> void MergedBlocks::forEachNode(const CellRange &block, Visit visit) const
{
    size_t first = leafOf(block.firstRow);
    size_t end = leafOf(block.lastRow + 1);
    for (; first < end; first /= 2, end /= 2) {
        if (first % 2 == 1)
            visit(first++);
        if (end % 2 == 1)
            visit(--end);
    }
}

void MergedBlocks::hangUp()
{
    std::vector<unsigned> byColumn(m_blocks.size());
    std::iota(byColumn.begin(), byColumn.end(), 0U);
    std::ranges::stable_sort(byColumn, {}, [this](unsigned i) { return m_blocks[i].firstColumn; });

    m_starts.assign(2 * m_cuts.size() + 1, 0);
    for (const CellRange &block : m_blocks)
        forEachNode(block, [this](size_t node) { ++m_starts[node + 1]; });
    std::partial_sum(m_starts.begin(), m_starts.end(), m_starts.begin());
    m_ends.assign(m_starts.begin(), m_starts.end() - 1);
    m_hanging.resize(m_starts.back());
    for (const unsigned i : byColumn) {
        forEachNode(m_blocks[i], [this, i](size_t node) {
            size_t &end = m_ends[node];
            const bool isFree =
                end == m_starts[node] || m_blocks[m_hanging[end - 1]].lastColumn < m_blocks[i].firstColumn;
            if (isFree)
                m_hanging[end++] = i;
        });
    }
}

std::optional<CellRange> MergedBlocks::at(int row, int column) const
{
    if (m_blocks.empty() || row < m_cuts.front() || row >= m_cuts.back())
        return std::nullopt;
    const auto cut = std::ranges::upper_bound(m_cuts, row) - m_cuts.begin() - 1;
    for (size_t node = m_cuts.size() + size_t(cut); node > 0; node /= 2) {
        const auto first = m_hanging.begin() + std::ptrdiff_t(m_starts[node]);
        const auto last = m_hanging.begin() + std::ptrdiff_t(m_ends[node]);
        const auto after = std::upper_bound(
            first, last, column, [this](int wanted, unsigned i) { return wanted < m_blocks[i].firstColumn; });
        if (after != first && m_blocks[*(after - 1)].lastColumn >= column)
            return m_blocks[*(after - 1)];
    }
    return std::nullopt;
}

} // namespace sovang
