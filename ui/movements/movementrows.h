// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/movementtotals.h"
#include "movements/recordsmodel.h"

namespace sovang {

// The four lists of the page of movements as columns and rows: what of the figures is shown where.

enum class RecordKind { Movement, Activity, Model, Commendation };

std::vector<RecordColumn> columnsOf(RecordKind kind);
std::vector<RecordRow> rowsOf(RecordKind kind, const MovementFigures &figures);
/// The column that takes the room that is left: the name.
int stretchedColumn(RecordKind kind);
/// The column of the year, which says nothing where all rows are of one; -1 where there is none.
int yearColumn(RecordKind kind);
/// The column that counts pictures and papers, which says nothing where no row has any; -1 where there is
/// none.
int papersColumn(RecordKind kind);
/// Those that are out of the way where there is too little room, the first one first; the dialogs have them.
QList<int> leavingColumns(RecordKind kind);
/// Which one the list starts sorted by.
int firstSortColumn(RecordKind kind);

/// What the entries in \a rows of the list come to: sessions, people, money; rich text in one line.
QString totalsText(RecordKind kind, const MovementFigures &figures, const std::vector<int> &rows);

} // namespace sovang
