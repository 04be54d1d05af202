// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/listfile.h"

#include "exchange/csv.h"
#include "exchange/xlsxwriter.h"
#include "files/wholefile.h"

namespace sovang {

void writeListFile(const QString &path, const OutTable &table)
{
    if (path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive))
        writeWholeFile(path, writeCsv(table));
    else
        writeXlsx(path, {table});
}

} // namespace sovang
