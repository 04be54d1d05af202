// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcomesfile.h"

#include "exchange/csv.h"
#include "jobs/outcomelist.h"
#include "jobs/wholefile.h"

namespace sovang {

void writeOutcomesFile(const QString &path, Year year, const std::vector<UnitYear> &units)
{
    writeWhole(path, writeCsv(outcomesTable(year, units)));
}

} // namespace sovang
