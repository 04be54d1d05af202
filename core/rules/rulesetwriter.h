// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/ruleset.h"

#include <QByteArray>

namespace sovang {

/// \a rules as a rule set file (JSON; spec section 3): readRuleSet() gives the same rule set again. Of format
/// 1 unless \a rules say what only format 2 can. The same rules always give the same bytes. Pure; any thread.
QByteArray writeRuleSet(const RuleSet &rules);

} // namespace sovang
