// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QTableView;

namespace sovang {

/// The one column of \a table that takes the room that the others leave, and at least \a narrowest.
void stretchColumn(QTableView &table, int stretched, int narrowest);

/// Columns as wide as what they show, the stretched one as wide as the rest; after the rows changed. Where
/// there is too little room, columns leave as leaveInTurn() says.
void fitColumns(QTableView &table, int stretched);

/// A \a column of long texts grows to \a widest and no further; the cells say the rest in their tooltip.
void limitColumn(QTableView &table, int column, int widest);

/// The \a columns that are out of the way, the first one first, before the table is wider than its place:
/// what they say stands elsewhere as well.
void leaveInTurn(QTableView &table, const QList<int> &columns);

/// The \a columns have the width of the stretched one: they say the same kind of thing, side by side.
void stretchAlike(QTableView &table, const QList<int> &columns);

/// Whether \a column is shown, or would be if there were room. The table itself knows only what is seen.
bool isColumnWanted(const QTableView &table, int column);
/// Shows or hides \a column for another reason than room, and sees to the room.
void wantColumn(QTableView &table, int column, bool isWanted);

} // namespace sovang
