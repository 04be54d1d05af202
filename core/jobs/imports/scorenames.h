// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace sovang::scorename {

/// What the column of the codes of units is called in lists of scores: a rule set has nothing of that code.
QString ofUnits();
/// What other columns may be called that hold no scores: where a rule set has such a code, they hold them.
QStringList beside();

} // namespace sovang::scorename
