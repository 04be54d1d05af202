// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/imports/listfile.h"

#include "base/wholefile.h"
#include "exchange/csv.h"
#include "exchange/xlsxwriter.h"

namespace sovang {

namespace {

bool isCsv(const QString &path)
{
    return path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive);
}

} // namespace

bool isListFile(const QString &path)
{
    return isCsv(path) || path.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive);
}

void writeListFile(const QString &path, const OutTable &table)
{
    if (isCsv(path))
        writeWholeFile(path, writeCsv(table));
    else
        writeXlsx(path, {table});
}

} // namespace sovang
