// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unityear.h"

#include <QString>

#include <vector>

namespace sovang {

/// The outcomes of a year as a CSV file for people. Throws Error::Storage; then \a path is as it was.
void writeOutcomesFile(const QString &path, Year year, const std::vector<UnitYear> &units);

} // namespace sovang
