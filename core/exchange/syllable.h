// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sovang {

/// True when \a word can be one Vietnamese syllable: an initial, a rhyme that goes with it, at most one tone,
/// and with a final stop only sắc or nặng. Upper or lower case, old or new tone placement. By spelling rules,
/// not by a dictionary.
bool isVietnameseSyllable(const QString &word);

} // namespace sovang
