// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablefile.h"

#include "exchange/csv.h"
#include "exchange/refuse.h"
#include "exchange/xlsxreader.h"

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

/// Office files from before 2007, and today's with a password, are both OLE containers; the names of their
/// streams are in UTF-16.
void refuseOle(QFile &file, const Place &place)
{
    static constexpr char encrypted[] = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e";
    const QByteArray bytes = file.read(maxTextSize);
    if (bytes.contains(QByteArray::fromRawData(encrypted, sizeof encrypted)))
        refuse(place, Message::tr("The file is protected by a password. Save it without one."));
    refuse(
        place,
        Message::tr(
            "This is a file of Excel 97-2003 (.xls). Open it in Excel or LibreOffice and save it as .xlsx."));
}

} // namespace

Workbook readTableFile(const QString &path)
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
        return readXlsx(path);
    if (start.startsWith("\xD0\xCF\x11\xE0"))
        refuseOle(file, place);
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
    return readCsv(bytes, path);
}

} // namespace sovang
