// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mainwindow.h"

#include <QString>

#include <functional>

namespace sovang {

/// Enters movements, activities, models and commendations of the session's year, and shows the page and its
/// dialogs with and without them. \a shoot takes the picture.
void shootMovements(MainWindow &window, const std::function<void(QWidget &, const QString &)> &shoot);

} // namespace sovang
