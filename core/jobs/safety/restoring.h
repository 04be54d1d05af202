// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/bookrestore.h"

#include <QStringList>

namespace sovang {

/// Translated sentences that say what is different in the book since it was restored: units, decisions,
/// years, the last lines of the log on each side, and where what lay there is kept.
QStringList restoredSentences(const Restored &restored);

} // namespace sovang
