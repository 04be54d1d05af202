// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answers.h"
#include "domain/unit.h"

#include <QString>

#include <optional>
#include <vector>

namespace sovang {

/// One answer of a unit before and after; nothing means that there is none.
struct CellChange
{
    UnitId unit;
    QString code;
    std::optional<Answer> before;
    std::optional<Answer> after;

    bool operator==(const CellChange &) const = default;
};

/// A text that is to be put into the cell of a unit and an item.
struct BlockCell
{
    UnitId unit;
    QString unitCode;
    const RuleSet *rules = nullptr; ///< of the unit; may be null
    QString code;                   ///< of the item, whether the unit's rule set has it or not
    std::optional<Answer> known;
    QString text;
};

struct BlockProblem
{
    QString unitCode;
    QString code;
    QString message; ///< translated

    bool operator==(const BlockProblem &) const = default;
};

/// What an empty text does to a cell: pasted blocks leave alone what is there, as imports do; a cell that is
/// emptied on purpose is cleared.
enum class EmptyText { LeavesAlone, Clears };

/// What putting a block of texts would do: the whole of it, or nothing when there are problems.
struct BlockPlan
{
    std::vector<CellChange> changes; ///< what really changes
    std::vector<BlockProblem> problems;
    int leftAlone = 0; ///< filled cells that an empty text did not touch
};

/// Does any cell say `KAD` where the rule set allows it and no reason is known?
bool wantsReason(const std::vector<BlockCell> &cells);

/// Reads every text as parseAnswer() does. \a reason stands for all `KAD` cells that have none yet.
BlockPlan planBlock(const std::vector<BlockCell> &cells, EmptyText empty, const QString &reason);

/// Rows and columns.
struct BlockSize
{
    int rows = 0;
    int columns = 0;

    bool operator==(const BlockSize &) const = default;
};

/// What a copied block covers: all of the selection when it goes into it a whole number of times, itself
/// otherwise.
BlockSize coveredBy(BlockSize block, BlockSize selection);

} // namespace sovang
