// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/outtable.h"

#include <QString>

namespace sovang {

/// Whether \a path ends in the name of a kind of list: `.csv` or `.xlsx`.
bool isListFile(const QString &path);

/// Writes \a table as CSV when \a path ends in `.csv`, otherwise as XLSX; the file appears when it is whole.
/// Throws Error::Storage; then \a path is as it was.
void writeListFile(const QString &path, const OutTable &table);

} // namespace sovang
