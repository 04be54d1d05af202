// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "base/error.h"
#include "exchange/filetype.h"
#include "exchange/tablefile.h"
#include "xlsxbuilder.h"

#include <QTemporaryDir>

#include <sys/stat.h>

using namespace sovang;
using namespace sovang::test;

namespace {

/// A file that is called as most are called.
class NamedXls
{
public:
    QString path() const { return m_folder.filePath(u"danh-sach.xls"_qs); }

    FileType typeOf(const QByteArray &bytes) const
    {
        QFile file(path());
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        file.close();
        return fileTypeOf(path());
    }

    FileType typeOf(const Parts &parts) const
    {
        writeZip(path(), parts);
        return fileTypeOf(path());
    }

private:
    QTemporaryDir m_folder;
};

QByteArray utf16(const QString &text)
{
    return QByteArray("\xFF\xFE") + QByteArray(reinterpret_cast<const char *>(text.utf16()), 2 * text.size());
}

/// An OLE container as far as its directory goes.
QByteArray ole(const QStringList &streams)
{
    QByteArray bytes = QByteArray::fromHex("D0CF11E0A1B11AE1");
    bytes.resize(512, '\0');
    for (const QString &name : QStringList{u"Root Entry"_qs} + streams) {
        QByteArray entry = utf16(name).mid(2);
        entry.resize(128, '\0');
        entry[64] = char(2 * name.size() + 2);
        entry[66] = 2;
        bytes += entry;
    }
    return bytes;
}

Parts openDocument(const QByteArray &kind, const QByteArray &manifest = "<manifest/>")
{
    return {{"mimetype", "application/vnd.oasis.opendocument." + kind},
            {"content.xml", "<office:document-content/>"},
            {"META-INF/manifest.xml", manifest}};
}

} // namespace

TEST_CASE("A file is what its content says, whatever its name is")
{
    const NamedXls file;
    CHECK(file.typeOf("Mã;Tên\n") == FileType::Text);
    CHECK(file.typeOf("<Mã>;<b>\n") == FileType::Text);
    for (const char *code : {"MM;Tên\n", "II*;Tên\n", "BM;Tên;Khối;Loại\n", "GIF;Tên\n"})
        CHECK(file.typeOf(code) == FileType::Text);
    CHECK(file.typeOf(QByteArray("MM\0*\0\0", 6)) == FileType::Picture);
    CHECK(file.typeOf(utf16(u"Mã\tTên\r\n"_qs)) == FileType::Text);
    CHECK(file.typeOf(workbookParts("<row/>")) == FileType::Xlsx);
    CHECK(file.typeOf("") == FileType::Empty);
    CHECK(file.typeOf("\xEF\xBB\xBF \r\n") == FileType::Empty);

    CHECK(file.typeOf("\xEF\xBB\xBF \n<HTML xmlns:o=\"urn:schemas-microsoft-com:office:office\">") ==
          FileType::WebPage);
    CHECK(file.typeOf("<!DOCTYPE html>") == FileType::WebPage);
    CHECK(file.typeOf("<table border=1><tr><td>Mã") == FileType::WebPage);
    CHECK(file.typeOf("<?xml version=\"1.0\"?><!DOCTYPE html><html>") == FileType::WebPage);
    CHECK(file.typeOf(utf16(u"<html>"_qs)) == FileType::WebPage);
    CHECK(file.typeOf("MIME-Version: 1.0\r\nContent-Type: multipart/related;") == FileType::WebPage);
    CHECK(file.typeOf("<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>") ==
          FileType::XmlSheet);
    CHECK(file.typeOf("<?xml version=\"1.0\"?><list><unit/></list>") == FileType::Xml);

    CHECK(file.typeOf("{\\rtf1\\ansi") == FileType::TextDocument);
    CHECK(file.typeOf("%PDF-1.4\n") == FileType::Pdf);
    CHECK(file.typeOf(QByteArray("\x89PNG\r\n\x1A\n\0\0", 10)) == FileType::Picture);
    CHECK(file.typeOf("\xFF\xD8\xFF\xE0") == FileType::Picture);
    CHECK(file.typeOf(QByteArray("SQLite format 3\0", 16)) == FileType::Database);
    CHECK(file.typeOf("Rar!\x1A\x07") == FileType::Archive);
    CHECK(file.typeOf(QByteArray("a\0b", 3)) == FileType::Binary);
}

TEST_CASE("Office files are told apart by what is in them")
{
    const NamedXls file;
    CHECK(file.typeOf(ole({u"Workbook"_qs})) == FileType::Xls);
    CHECK(file.typeOf(ole({u"Book"_qs})) == FileType::Xls);
    CHECK(file.typeOf(ole({u"Workbook"_qs, u"MBD0001"_qs, u"WordDocument"_qs})) == FileType::Xls);
    CHECK(file.typeOf(ole({u"WordDocument"_qs, u"ObjectPool"_qs, u"Workbook"_qs})) == FileType::TextDocument);
    CHECK(file.typeOf(ole({u"PowerPoint Document"_qs})) == FileType::Presentation);
    CHECK(file.typeOf(ole({u"EncryptionInfo"_qs, u"EncryptedPackage"_qs})) == FileType::Protected);
    CHECK(file.typeOf(ole({u"__properties"_qs})) == FileType::Binary);

    CHECK(file.typeOf(openDocument("spreadsheet")) == FileType::OpenDocument);
    CHECK(file.typeOf(openDocument("text")) == FileType::TextDocument);
    CHECK(file.typeOf(openDocument("presentation")) == FileType::Presentation);
    CHECK(file.typeOf(openDocument("spreadsheet", "<manifest:encryption-data/>")) == FileType::Protected);
    CHECK(file.typeOf(Parts{{"[Content_Types].xml", "<Types/>"}, {"word/document.xml", "<d/>"}}) ==
          FileType::TextDocument);
    CHECK(file.typeOf(Parts{{"[Content_Types].xml", "<Types/>"}, {"xl/workbook.bin", "b"}}) ==
          FileType::Xlsb);
    CHECK(file.typeOf(Parts{{"danh-sach.xlsx", "x"}}) == FileType::Archive);
}

TEST_CASE("What is no table is refused with its name, what it is and what to do")
{
    const NamedXls file;
    const auto refusal = [&file] {
        try {
            readTableFile(file.path());
        } catch (const Error &error) {
            return error.message();
        }
        return QString();
    };
    file.typeOf("<html><table><tr><td>Mã</td></tr></table></html>");
    CHECK(refusal().startsWith(file.path() + u": "_qs));
    CHECK(refusal().contains(u"web page"));
    CHECK(refusal().contains(u".xlsx"));
    for (int type = 0; type <= static_cast<int>(FileType::Binary); ++type) {
        const auto known = static_cast<FileType>(type);
        const bool isRead = known == FileType::Text || known == FileType::Xlsx || known == FileType::Xls ||
                            known == FileType::OpenDocument;
        CHECK(whyNoTable(known).isEmpty() == isRead);
    }
}

TEST_CASE("A folder, a pipe and a device are no files, and nobody waits for them")
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(u"pipe.xlsx"_qs);
    REQUIRE(mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    for (const QString &path : {folder.path(), pipe, u"/dev/zero"_qs}) {
        INFO(path.toStdString());
        CHECK_THROWS_AS(readTableFile(path), Error);
    }
}
