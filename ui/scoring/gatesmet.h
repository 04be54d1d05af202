// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answers.h"
#include "kit/pagecontext.h"

#include <QKeySequence>
#include <QList>

#include <functional>
#include <vector>

class QAction;
class QWidget;

namespace sovang {

/// Where all gates are to be answered as met and all vetoes as not occurred: what a view shows now.
struct GatesMetPlace
{
    std::function<std::vector<UnitId>()> chosen; ///< the unit that one looks at, or the units that are chosen
    std::function<std::vector<UnitId>()> shown;  ///< those of the list
    std::function<Round()> round;
};

/// Two actions for \a view, with their keys: the first for the chosen units, the second for all that are
/// shown. Each is one undo step, leaves alone what was answered, and says what it did. Units that are not
/// registered are left out. \a before is run first: an editor that is open hands in its text.
QList<QAction *> addGatesMetActions(QWidget &view, const PageContext &context, const GatesMetPlace &place,
                                    const std::function<void()> &before);

} // namespace sovang
