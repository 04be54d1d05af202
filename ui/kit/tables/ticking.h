// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace sovang {

/// Rows with a tick in \a column are chosen as a whole, and Space ticks all that are chosen, or takes their
/// ticks away, wherever in its row the focus stands.
void tickWholeRows(QTableView &table, int column);

/// Ticks every row that is shown and can be ticked, or none of them.
void tickShownRows(QTableView &table, int column, bool isTicked);

} // namespace sovang
