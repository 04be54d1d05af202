// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/jsontree.h"
#include "domain/unityear.h"
#include "exchange/outtable.h"

#include <QByteArray>

#include <vector>

namespace sovang {

/// Outcomes of a year as JSON, with codes and field names in English; `units` in the order of \a units.
JsonValue outcomesTree(Year year, const std::vector<UnitYear> &units);

/// The same as the document of the command line.
QByteArray outcomesJson(Year year, const std::vector<UnitYear> &units);

/// The same as a list for people, in Vietnamese: for CSV and XLSX.
OutTable outcomesTable(Year year, const std::vector<UnitYear> &units);

/// Writes that list as CSV or XLSX, by the ending of \a path; the file appears when it is whole. Throws
/// Error::Storage; then \a path is as it was.
void writeOutcomes(const QString &path, Year year, const std::vector<UnitYear> &units);

} // namespace sovang
