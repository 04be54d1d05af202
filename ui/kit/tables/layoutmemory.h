// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

class QHeaderView;
class QSplitter;
class QTableView;

namespace sovang::layoutmemory {

/// A view comes back as it was left: one line per view, under a \a name of its own, in the user's QSettings.

/// Widths that were dragged, order and sorting of the columns; to be called when the model is set and sorted
/// as it is at first. A table whose columns became more or fewer starts anew.
void remember(QTableView &table, const QString &name);
/// For other views with columns.
void remember(QHeaderView &header, const QString &name);
/// Only the widths, for views whose columns stay in their order; they are taken over by who fits the columns.
void rememberWidths(QHeaderView &header, const QString &name);
/// Where the handle stands.
void remember(QSplitter &splitter, const QString &name);

/// The width that the user gave a column of a remembered header: who fits columns leaves it alone.
std::optional<int> chosenWidth(const QHeaderView &header, int column);

} // namespace sovang::layoutmemory
