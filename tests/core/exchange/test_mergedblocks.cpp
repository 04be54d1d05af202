// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "exchange/grid.h"
#include "exchange/mergedblocks.h"

#include <random>

using namespace sovang;

namespace {

std::optional<CellRange> oneByOne(const std::vector<CellRange> &blocks, int row, int column)
{
    for (const CellRange &block : blocks) {
        if (block.contains(row, column))
            return block;
    }
    return std::nullopt;
}

/// Cuts a rectangle into blocks that do not overlap, and leaves some of them out.
void cut(const CellRange &whole, std::mt19937 &random, std::vector<CellRange> &blocks)
{
    const int rows = whole.lastRow - whole.firstRow + 1;
    const int columns = whole.lastColumn - whole.firstColumn + 1;
    if (random() % 4 == 0 || (rows == 1 && columns == 1)) {
        if (random() % 3 != 0)
            blocks.push_back(whole);
        return;
    }
    CellRange first = whole;
    CellRange second = whole;
    if (columns == 1 || (rows > 1 && random() % 2 == 0)) {
        first.lastRow = whole.firstRow + int(random() % uint(rows - 1));
        second.firstRow = first.lastRow + 1;
    } else {
        first.lastColumn = whole.firstColumn + int(random() % uint(columns - 1));
        second.firstColumn = first.lastColumn + 1;
    }
    cut(second, random, blocks);
    cut(first, random, blocks);
}

} // namespace

TEST_CASE("The merged block of a cell is the one that looking at each of them finds")
{
    const uint seed = std::random_device()();
    INFO("seed " << seed);
    std::mt19937 random(seed);
    for (int round = 0; round < 60; ++round) {
        std::vector<CellRange> blocks;
        cut({2, 1, 22, 13}, random, blocks);
        const MergedBlocks merged(blocks);
        CHECK(merged.all() == blocks);
        for (int row = 0; row < 26; ++row) {
            for (int column = 0; column < 16; ++column) {
                if (merged.at(row, column) != oneByOne(blocks, row, column))
                    FAIL("row " << row << " column " << column);
            }
        }
    }
    CHECK_FALSE(MergedBlocks().at(0, 0));
}

TEST_CASE("Blocks that overlap, which no spreadsheet writes, do no harm")
{
    const MergedBlocks merged({{0, 0, 5, 5}, {0, 0, 5, 5}, {1, 1, 2, 2}, {0, 0, maxTableRows - 1, maxTableColumns - 1}});
    CHECK(merged.at(1, 1));
    CHECK(merged.at(maxTableRows - 1, maxTableColumns - 1));
    CHECK_FALSE(merged.at(maxTableRows, 0));
}
