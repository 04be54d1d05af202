// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/ruleset.h"

#include <QString>
#include <QStringList>

namespace sovang::itemwords {

/// What may be typed for \a item: `points from 0 to 5 in steps of 0,5`.
QString typeHint(const Item &item);

/// Code, title, what may be typed, and whether `KAD` may be: one line under sheet and grid.
QString hint(const RuleSet &rules, const Item &item);

/// What may be chosen for \a item, as the rule set has it; empty where nothing is.
QStringList options(const Item &item);

/// Why it does not apply, and how another reason is given.
QString reasonHint(const QString &reason);

/// What was typed as tables have it: yes and no may be typed as the screen shows them, in English too.
QString asInTables(const Item &item, const QString &text);

} // namespace sovang::itemwords
