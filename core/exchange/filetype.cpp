// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/filetype.h"

#include "base/error.h"
#include "base/filefaults.h"
#include "exchange/zipfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace sovang {

namespace {

constexpr qint64 beginning = 4096;            // in which a text says what it is
constexpr qint64 maxOle = 256LL << 20;        // as much of an OLE container is searched for its streams
constexpr qint64 maxMimeManifest = 1LL << 20; // of an OpenDocument file
constexpr qsizetype directoryEntry = 128;     // bytes, of an OLE container
constexpr qsizetype nameLengthAt = 64;        // in a directory entry, bytes with the terminating zero

struct FileTypeText
{
    Q_DECLARE_TR_FUNCTIONS(TableFile)
};

/// How files of one type begin.
struct Signature
{
    QByteArrayView bytes;
    FileType type;
    qsizetype at = 0;
};

constexpr Signature signatures[] = {
    {"%PDF", FileType::Pdf},
    {"\x89PNG\r\n", FileType::Picture},
    {"\xFF\xD8\xFF", FileType::Picture},
    {"GIF8", FileType::Picture},
    {"WEBP", FileType::Picture, 8},
    {"ftypheic", FileType::Picture, 4},
    {"ftypmif1", FileType::Picture, 4},
    {"{\\rtf", FileType::TextDocument},
    {"SQLite format 3", FileType::Database},
    {"Rar!", FileType::Archive},
    {"7z\xBC\xAF", FileType::Archive},
    {"\x1F\x8B", FileType::Archive},
};

std::optional<FileType> bySignature(const QByteArray &start)
{
    for (const Signature &signature : signatures) {
        if (start.mid(signature.at).startsWith(signature.bytes))
            return signature.type;
    }
    const bool isTiff = start.startsWith(QByteArray("II*\0", 4)) || start.startsWith(QByteArray("MM\0*", 4));
    const bool isBitmap =
        start.startsWith("BM") && start.size() > 14 && start.mid(6, 4) == QByteArray(4, '\0');
    return isTiff || isBitmap ? std::optional(FileType::Picture) : std::nullopt;
}

QByteArray inUtf16(QStringView name)
{
    return {reinterpret_cast<const char *>(name.utf16()), 2 * name.size()};
}

/// Where the directory of an OLE container has a stream or storage of this name, or -1: its entries of 128
/// bytes begin with the name in UTF-16.
qsizetype entryOf(const QByteArray &bytes, QStringView name)
{
    const QByteArray wanted = inUtf16(name);
    for (qsizetype at = 0; at + directoryEntry <= bytes.size(); at += directoryEntry) {
        const auto length = uchar(bytes[at + nameLengthAt]) + 256 * uchar(bytes[at + nameLengthAt + 1]);
        if (length == wanted.size() + 2 && QByteArrayView(bytes).sliced(at).startsWith(wanted))
            return at;
    }
    return -1;
}

/// What a stream of an OLE container tells of the whole.
struct Stream
{
    QStringView name;
    FileType type;
};

constexpr Stream streams[] = {
    {u"EncryptedPackage", FileType::Protected},
    {u"Workbook", FileType::Xls},
    {u"Book", FileType::Xls},
    {u"WordDocument", FileType::TextDocument},
    {u"PowerPoint Document", FileType::Presentation},
};

/// By the stream that comes first: a document may hold a sheet, and a sheet a document. Where the directory
/// is damaged, by a name that stands anywhere.
FileType typeOfOle(const QByteArray &bytes)
{
    qsizetype first = bytes.size();
    FileType type = FileType::Binary;
    for (const Stream &stream : streams) {
        const qsizetype at = entryOf(bytes, stream.name);
        if (at >= 0 && at < first) {
            first = at;
            type = stream.type;
        }
    }
    if (type != FileType::Binary)
        return type;
    const auto named = std::find_if(std::begin(streams), std::end(streams), [&bytes](const Stream &stream) {
        return bytes.contains(inUtf16(stream.name));
    });
    return named == std::end(streams) ? FileType::Binary : named->type;
}

QByteArray partIfThere(ZipFile &zip, const QString &part)
{
    return zip.contains(part) ? zip.whole(part, maxMimeManifest) : QByteArray();
}

FileType typeOfOpenDocument(ZipFile &zip)
{
    const QByteArray type = partIfThere(zip, QStringLiteral("mimetype"));
    if (partIfThere(zip, QStringLiteral("META-INF/manifest.xml")).contains("encryption-data"))
        return FileType::Protected;
    if (type.contains("spreadsheet"))
        return FileType::OpenDocument;
    if (type.contains("presentation"))
        return FileType::Presentation;
    return type.contains("opendocument.text") ? FileType::TextDocument : FileType::Archive;
}

FileType typeOfZip(const QString &path)
{
    ZipFile zip(path);
    if (zip.contains(QStringLiteral("mimetype")) && zip.contains(QStringLiteral("META-INF/manifest.xml")))
        return typeOfOpenDocument(zip);
    if (zip.contains(QStringLiteral("word/document.xml")))
        return FileType::TextDocument;
    if (zip.contains(QStringLiteral("ppt/presentation.xml")))
        return FileType::Presentation;
    if (zip.contains(QStringLiteral("xl/workbook.bin")))
        return FileType::Xlsb;
    const bool isPackage = zip.contains(QStringLiteral("[Content_Types].xml")) ||
                           zip.contains(QStringLiteral("_rels/.rels")) ||
                           zip.contains(QStringLiteral("xl/workbook.xml"));
    return isPackage ? FileType::Xlsx : FileType::Archive;
}

/// The beginning of a text, in whichever Unicode encoding, in small letters and without blanks in front.
QString textOf(const QByteArray &start)
{
    const bool isUtf16 = start.startsWith("\xFF\xFE") || start.startsWith("\xFE\xFF");
    QStringDecoder decoder(isUtf16 ? QStringDecoder::Utf16 : QStringDecoder::Utf8);
    QString text = decoder(start);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text.trimmed().toLower();
}

FileType typeOfText(const QString &text)
{
    // Only what cannot be the first cell of a list. Excel writes fragments of web pages when it copies.
    static constexpr QStringView pages[] = {u"<!doctype html", u"<html",   u"<head",
                                            u"<body",          u"<meta",   u"<table",
                                            u"<style",         u"<script", u"mime-version:"};
    const bool isPage = std::any_of(std::begin(pages), std::end(pages),
                                    [&text](QStringView tag) { return text.startsWith(tag); });
    if (isPage)
        return FileType::WebPage;
    if (!text.startsWith(u"<?xml") && !text.startsWith(u"<!--"))
        return FileType::Text;
    if (text.contains(u"<html"))
        return FileType::WebPage;
    const bool isSheet = text.contains(u"office:spreadsheet") || text.contains(u"excel.sheet") ||
                         text.contains(u"opendocument.spreadsheet");
    return isSheet ? FileType::XmlSheet : FileType::Xml;
}

bool isBlank(const QByteArray &bytes)
{
    return std::all_of(bytes.begin(), bytes.end(),
                       [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
}

} // namespace

FileType fileTypeOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        throw Error(Error::Kind::NotFound, FileTypeText::tr("There is no file %1.").arg(path));
    if (info.isDir())
        throw Error(Error::Kind::Storage,
                    FileTypeText::tr("%1 is a folder. Choose the file with the list.").arg(path));
    if (!info.isFile()) // a pipe would be waited for, a device may never end
        throw Error(Error::Kind::Storage, FileTypeText::tr("%1 is not an ordinary file.").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw readingFailed(path);
    const QByteArray start = file.peek(beginning);
    if (file.error() != QFileDevice::NoError)
        throw readingFailed(path);
    if (isBlank(start.startsWith("\xEF\xBB\xBF") ? start.mid(3) : start) && info.size() <= start.size())
        return FileType::Empty;
    if (start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06"))
        return typeOfZip(path);
    if (start.startsWith("\xD0\xCF\x11\xE0"))
        return typeOfOle(file.read(maxOle));
    if (const std::optional<FileType> known = bySignature(start))
        return *known;
    const bool isUtf16 = start.startsWith("\xFF\xFE") || start.startsWith("\xFE\xFF");
    return start.contains('\0') && !isUtf16 ? FileType::Binary : typeOfText(textOf(start));
}

QString whyNoTable(FileType type)
{
    switch (type) {
    case FileType::Text:
    case FileType::Xlsx:
    case FileType::Xls:
    case FileType::OpenDocument:
        return {};
    case FileType::Empty:
        return FileTypeText::tr("The file is empty.");
    case FileType::Xlsb:
        return FileTypeText::tr("This is a binary workbook (.xlsb). Save it as .xlsx.");
    case FileType::XmlSheet:
        return FileTypeText::tr("This is a workbook that was saved as XML. Open it in Excel or LibreOffice "
                                "and save it as .xlsx.");
    case FileType::Protected:
        return FileTypeText::tr("The file is protected by a password. Save it without one.");
    case FileType::WebPage:
        return FileTypeText::tr("This is a web page, whatever its name says. Open it in Excel or LibreOffice "
                                "and save it as .xlsx.");
    case FileType::Xml:
        return FileTypeText::tr("This is an XML file and no list. Export the list as .xlsx or as CSV UTF-8.");
    case FileType::TextDocument:
        return FileTypeText::tr("This is a document of Word or LibreOffice Writer. Copy its table into a "
                                "workbook and save that as .xlsx.");
    case FileType::Presentation:
        return FileTypeText::tr(
            "This is a presentation. Copy its table into a workbook and save that as .xlsx.");
    case FileType::Pdf:
        return FileTypeText::tr(
            "This is a PDF file, which holds no table that could be read. Save the list as .xlsx.");
    case FileType::Picture:
        return FileTypeText::tr(
            "This is a picture, which holds no table that could be read. Save the list as .xlsx.");
    case FileType::Database:
        return FileTypeText::tr(
            "This is a database, perhaps a book of Sổ Vàng, and no list. A book is opened, not imported.");
    case FileType::Archive:
        return FileTypeText::tr(
            "This is not a workbook but an archive (ZIP, RAR …). Take the list out of it first.");
    case FileType::Binary:
        break;
    }
    return FileTypeText::tr(
        "This is not a text file and no workbook. Save the list as .xlsx or as CSV UTF-8.");
}

} // namespace sovang
