// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractItemView;
class QCoreApplication;

namespace sovang {

/// The chosen rows of a table, a tree or a list as a spreadsheet takes them: from top to bottom as they are
/// shown, with tabs between the columns that are shown, in their order. A strip of years is told in words, a
/// tick as `x`.
QString chosenRowsAsText(const QAbstractItemView &view);

/// From now on Ctrl+C puts that on the clipboard, in every view of \a application that does not copy cells of
/// its own (see copiesCells()).
void copyWholeRows(QCoreApplication &application);

/// \a view copies what is chosen by itself.
void copiesCells(QAbstractItemView &view);

} // namespace sovang
