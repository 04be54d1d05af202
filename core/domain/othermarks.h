// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/outcome.h"

namespace sovang {

/// Does a year that came out as \a judged (passed or failed) pass under \a rules, which differ from those
/// that it was judged by in their marks only? What outcome() would say, from the numbers that are there
/// already.
bool passesUnder(const RuleSet &rules, const QString &unitClass, const Outcome &judged);

} // namespace sovang
