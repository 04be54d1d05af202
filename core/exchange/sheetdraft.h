// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/year.h"
#include "exchange/sheetdraftrows.h"
#include "rules/rulesetdraft.h"
#include "rules/unitkind.h"

#include <optional>
#include <vector>

namespace sovang {

/// What a paper sheet does not say about the rule set that it becomes.
struct SheetDraftSettings
{
    QString id;
    QString title; ///< empty: what stands over the table
    std::vector<UnitKind> kinds{UnitKind::Agency, UnitKind::Institution};
    Year validFrom;
    std::optional<Points> passMark; ///< nothing: four fifths of the total, which is a doubt
};

/// A draft made from a paper sheet, and what is not sure about it.
struct SheetDraft
{
    /// Where a part of the draft comes from.
    struct Origin
    {
        QString path; ///< as in RuleSetDraft
        int row = 0;
    };

    std::optional<RuleSetDraft> draft; ///< nothing when no table was found; the doubts then say so
    std::vector<SheetDoubt> doubts;    ///< by row
    std::vector<Origin> origins;
    int column = 0; ///< of the texts
    int headerRow = 0;
    size_t grid = 0; ///< its index in the workbook, where it was made from one

    /// The row that the part of the draft at \a path comes from; that of the header where it comes from none.
    int rowOf(const QString &path) const;
    /// The innermost part of the draft that comes from \a row; empty where none does.
    QString pathAt(int row) const;
};

/// Makes a draft of a table as people print it: codes (I, 1, 1.1, a), texts, maximum points, sums of groups.
/// What is guessed from the words (something counted, all or nothing) and what is left aside is told among
/// the doubts; sums that are wrong stay, and checkDraft() names them. Pure; any thread.
SheetDraft draftFromSheet(const Grid &grid, const SheetDraftSettings &settings);

/// The same of the sheet called \a sheet; where that is empty, of the first visible one that has such a
/// table.
SheetDraft draftFromWorkbook(const Workbook &workbook, const QString &sheet,
                             const SheetDraftSettings &settings);

} // namespace sovang
