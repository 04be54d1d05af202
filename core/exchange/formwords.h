// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/ruleset.h"

#include <QString>

namespace sovang {

/// What a form says beside \a item, in Vietnamese: what is to be filled in, and what it is worth. Pure; any
/// thread.
QString howToFill(const Item &item);

} // namespace sovang
