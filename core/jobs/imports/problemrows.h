// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/grid.h"
#include "exchange/outtable.h"

#include <vector>

namespace sovang {

struct ImportPlan;

/// The rows of \a workbook that \a plan found problems in, one list for each sheet: under the names that the
/// import knows its columns by, with the group rows that stand over them, and in a last column what is to be
/// mended. Mended, such a list is imported like any other. Problems of the file as a whole are in none; no
/// list when there are only those.
std::vector<OutTable> problemRows(const Workbook &workbook, const ImportPlan &plan);

} // namespace sovang
