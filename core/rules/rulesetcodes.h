// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/ruleset.h"

namespace sovang {

/// Gives every leaf and group the name by which it is called: its own code where no other leaf (or group) of
/// \a rules has it, else that of the group it stands in and its own, `II/1`. Sheets number every group anew.
void callByCodes(RuleSet &rules);

} // namespace sovang
