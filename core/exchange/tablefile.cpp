// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablefile.h"

#include "exchange/csv.h"
#include "exchange/odsreader.h"
#include "exchange/refuse.h"
#include "exchange/xlsreader.h"
#include "exchange/xlsxreader.h"
#include "exchange/zipfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace sovang {

namespace {

constexpr qint64 maxTextSize = 128LL << 20;

struct Message
{
    Q_DECLARE_TR_FUNCTIONS(TableFile)
};

/// Office files with a password are OLE containers too; the names of their streams are in UTF-16.
void refuseEncrypted(QFile &file, const Place &place)
{
    static constexpr char encrypted[] = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e";
    if (file.read(maxTextSize).contains(QByteArray::fromRawData(encrypted, sizeof encrypted)))
        refuse(place, Message::tr("The file is protected by a password. Save it without one."));
}

Workbook readZip(const QString &path, const Progress &progress)
{
    const ZipFile zip(path);
    const bool isOpenDocument =
        zip.contains(QStringLiteral("mimetype")) && zip.contains(QStringLiteral("content.xml"));
    return isOpenDocument ? readOds(path, progress) : readXlsx(path, progress);
}

} // namespace

Workbook readTableFile(const QString &path, const Progress &progress)
{
    const QFileInfo info(path);
    if (!info.exists())
        throw Error(Error::Kind::NotFound, Message::tr("There is no file %1.").arg(path));
    QFile file(path);
    if (info.isDir() || !file.open(QIODevice::ReadOnly))
        throw Error(Error::Kind::Storage, Message::tr("The file %1 cannot be read.").arg(path),
                    file.errorString());
    Place place;
    place.file = path;
    const QByteArray start = file.peek(8);
    if (start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06"))
        return readZip(path, progress);
    if (start.startsWith("\xD0\xCF\x11\xE0")) {
        refuseEncrypted(file, place);
        return readXls(path, progress);
    }
    if (start.startsWith("%PDF"))
        refuse(place,
               Message::tr(
                   "This is a PDF file, which holds no table that could be read. Save the list as .xlsx."));
    if (info.size() > maxTextSize)
        refuse(place, Message::tr("The file is larger than %1 MB.").arg(maxTextSize >> 20));
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        throw Error(Error::Kind::Storage, Message::tr("The file %1 cannot be read.").arg(path),
                    file.errorString());
    return readCsv(bytes, path, progress);
}

} // namespace sovang
