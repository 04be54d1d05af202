// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answertable.h"
#include "domain/outcome.h"
#include "domain/unityear.h"
#include "rules/scorecolumns.h"

#include <optional>
#include <vector>

namespace sovang {

class Book;

/// One unit of a score grid and what its answers of the grid's round come to.
struct ScoreGridRow
{
    UnitId unit;
    QString code;
    QString name;
    QString block;
    QString locality;
    QString key;  ///< search key of code and name (text.h)
    int set = -1; ///< index into ScoreColumns::sets; -1: there is none for this unit
    OutcomeKind outcome = OutcomeKind::NotRegistered; ///< by the round of the grid
    Points total;                                     ///< half up to hundredths; so far, when it is pending
    std::optional<Points> shortOfMark;                ///< nearmark.h
    int missing = 0;                                  ///< answers that the outcome still waits for
};

/// Units and the answers of one round of one year, as plain values: a table to type in.
struct ScoreGrid
{
    Year year;
    Round round = Round::Final;
    ScoreColumns columns;
    std::vector<ScoreGridRow> rows; ///< as the units were given
    AnswerTable answers;            ///< by row and column

    const Item *item(int row, int column) const
    {
        return columns.item(rows[static_cast<size_t>(row)].set, column);
    }
    /// Does the outcome of the row wait for this answer?
    bool isMissing(int row, int column) const;
    /// Takes what is known of the unit now; false when its rule set is not one of the grid's: then the grid
    /// is to be read anew.
    bool refreshRow(int row, const UnitYear &unit, const Answers &answers);
};

/// Reads a round of the year that \a units tell of in one walk through the book.
ScoreGrid readScoreGrid(const Book &book, const std::vector<UnitYear> &units, Year year, Round round);

/// What one column comes to over some rows.
struct ColumnSummary
{
    int answered = 0; ///< without those that are not applicable
    int yes = 0;
    Points sum;
};
ColumnSummary summaryOf(const ScoreGrid &grid, int column, const std::vector<int> &rows);

/// Which rows are shown; all conditions together.
struct ScoreGridFilter
{
    enum class Outcomes { Registered, All, One };

    Outcomes outcomes = Outcomes::Registered;
    OutcomeKind outcome = OutcomeKind::Passed; ///< of One
    std::optional<QString> block = {};
    std::optional<QString> locality = {};
    std::optional<Points> nearMark = {}; ///< at most so far under the pass mark
    bool onlyMissing = false;
    int set = -1; ///< of one rule set; -1: of all

    bool shows(const ScoreGridRow &row) const;
};

} // namespace sovang
