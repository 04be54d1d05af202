// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/outtable.h"

struct lxw_workbook;

namespace sovang {

/// The name of a tab without what a workbook does not allow in one, in UTF-8.
QByteArray tabName(const QString &name);

/// Adds a sheet \a name with \a charts, two beside each other, each over the cells of one of \a tables as
/// writeXlsx() writes them. Throws Error::Internal for a chart of a list that is not there.
void addChartSheet(lxw_workbook *book, const QString &name, const std::vector<OutTable> &tables,
                   const std::vector<OutChart> &charts);

} // namespace sovang
