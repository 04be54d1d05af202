// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablefile.h"

#include "base/filefaults.h"
#include "exchange/csv.h"
#include "exchange/filetype.h"
#include "exchange/odsreader.h"
#include "exchange/refuse.h"
#include "exchange/xlsreader.h"
#include "exchange/xlsxreader.h"

#include <QCoreApplication>
#include <QFile>

namespace sovang {

namespace {

constexpr qint64 maxTextSize = 128LL << 20;

struct TableFileText
{
    Q_DECLARE_TR_FUNCTIONS(TableFile)
};

Workbook readText(const QString &path, const Progress &progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw readingFailed(path);
    const QByteArray bytes = file.read(maxTextSize + 1);
    if (file.error() != QFileDevice::NoError)
        throw readingFailed(path);
    if (bytes.size() > maxTextSize)
        refuse({path, {}, {}, 0}, TableFileText::tr("The file is larger than %1 MB.").arg(maxTextSize >> 20));
    return readCsv(bytes, path, progress);
}

} // namespace

Workbook readTableFile(const QString &path, const Progress &progress)
{
    const FileType type = fileTypeOf(path);
    if (const QString why = whyNoTable(type); !why.isEmpty())
        refuse({path, {}, {}, 0}, why);
    switch (type) {
    case FileType::Xlsx:
        return readXlsx(path, progress);
    case FileType::OpenDocument:
        return readOds(path, progress);
    case FileType::Xls:
        return readXls(path, progress);
    default:
        return readText(path, progress);
    }
}

} // namespace sovang
