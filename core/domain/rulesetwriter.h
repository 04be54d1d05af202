// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ruleset.h"

#include <QByteArray>

namespace sovang {

/// \a rules as a rule set file (JSON, format 1; spec section 3): readRuleSet() gives the same rule set again.
/// The same rules always give the same bytes. Pure; any thread.
QByteArray writeRuleSet(const RuleSet &rules);

} // namespace sovang
