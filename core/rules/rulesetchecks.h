// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/ruleset.h"

#include <QString>

namespace sovang {

/// Points, bonus and deductions go in halves where a rule set does not say otherwise (V/S22: real sheets do).
inline constexpr Points defaultStep = Points::fromHundredths(50);

/// Ids stand in file names and references such as `nam-tieu-chuan@1`.
bool isRuleSetId(const QString &id);

/// What makes the rules of one item impossible to apply, translated; empty when they are fine.
QString leafFault(const Item &item);

} // namespace sovang
