// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "jobs/jobbook.h"

#include "base/error.h"
#include "documents/docxpackage.h"
#include "documents/docxreader.h"
#include "exchange/wordfile.h"
#include "jobs/papers/officefiles.h"

#include <QFile>
#include <QRegularExpression>

#include <functional>

using namespace sovang;
using namespace sovang::test;

namespace {

/// DV1 and DV2 can be recognised in 2024.
struct FileBook : JobBook
{
    FileBook()
    {
        for (const auto &code : {u"DV1"_qs, u"DV2"_qs})
            score(add(code), {2023, 2024});
    }

    QString path(const QString &name) const { return folder.path() + u'.' + name; }

    /// The decision as the program writes it, to be changed.
    QByteArray toChange() const
    {
        writeFileToChange(book, Year(2024), OfficePaper::Decision, path(u"own.docx"_qs));
        return officeFileAt(path(u"own.docx"_qs)).bytes;
    }

    void keep(const QByteArray &bytes)
    {
        const OfficeFile file{u"mau.docx"_qs, bytes};
        book.change(officeFileNote(OfficePaper::Decision, &file),
                    [&] { setOfficeFile(book, OfficePaper::Decision, &file); });
    }

    OfficeFileNotes write(const PaperDay &day = {})
    {
        return writeOfficePapers(book, OfficePaper::Decision,
                                 makeOfficePapers(book, Year(2024), OfficePaper::Decision, day),
                                 path(u"out.docx"_qs));
    }

    QString text() const { return DocxFile(path(u"out.docx"_qs)).text(); }
};

/// \a bytes with the text of \a part changed.
QByteArray changed(const QByteArray &bytes, const std::function<void(QString &)> &change,
                   const QString &name = u"word/document.xml"_qs)
{
    const WordFile file = readWordFile(bytes, u"own.docx"_qs);
    std::vector<PackagePart> parts;
    for (const WordFile::Part &part : file.parts) {
        QString text = QString::fromUtf8(part.bytes);
        if (part.name == name)
            change(text);
        parts.push_back({part.name, part.name == name ? text.toUtf8() : part.bytes});
    }
    return zipArchive(parts);
}

/// \a bytes with one part more.
QByteArray withPart(const QByteArray &bytes, const QString &name, const QByteArray &content)
{
    std::vector<PackagePart> parts;
    for (const WordFile::Part &part : readWordFile(bytes, u"own.docx"_qs).parts)
        parts.push_back({part.name, part.bytes});
    parts.push_back({name, content});
    return zipArchive(parts);
}

QString refusal(FileBook &book, const QByteArray &bytes)
{
    try {
        book.keep(bytes);
    } catch (const Error &error) {
        CHECK(error.kind() == Error::Kind::BadInput);
        CHECK_FALSE(officeFile(book.book, OfficePaper::Decision));
        return error.message();
    }
    return {};
}

} // namespace

TEST_CASE("A paper by the office's file has its words and the values of the day")
{
    FileBook book;
    book.keep(changed(book.toChange(), [](QString &xml) {
        xml.replace(u"có danh sách kèm theo."_qs, u"danh sách ở trang sau."_qs);
    }));
    CHECK(book.write({77, QDate(2024, 12, 30)}).sentences().isEmpty());
    CHECK(book.text().contains(u"danh sách ở trang sau."));
    CHECK(book.text().contains(u"Số: 77/"));
    CHECK(book.text().contains(u"ngày 30 tháng 12 năm 2024"));
    CHECK(book.text().contains(u"Đơn vị DV2"));
    CHECK(book.text().count(u"Đơn vị DV1") == 1);
}

TEST_CASE("A value that Word has split into several runs is replaced as a whole")
{
    FileBook book;
    book.keep(changed(book.toChange(), [](QString &xml) {
        const qsizetype at = xml.indexOf(u"Số: "_qs);
        REQUIRE(at > 0);
        xml.insert(at + 2,
                   u"</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r><w:rPr><w:b/></w:rPr><w:t>"_qs);
    }));
    book.write({77, {}});
    CHECK(book.text().count(u"Số: 77/") == 1);
    CHECK(book.text().count(u"Số:") == 1);
}

TEST_CASE("A control that lost its tag is known by its title, as LibreOffice saves it")
{
    FileBook book;
    book.keep(changed(book.toChange(),
                      [](QString &xml) { xml.remove(QRegularExpression(u"<w:tag [^>]*>(</w:tag>)?"_qs)); }));
    CHECK(book.write({77, {}}).sentences().isEmpty());
    CHECK(book.text().contains(u"Số: 77/"));
}

TEST_CASE("A file that LibreOffice saved has a place for everything, and nothing of the old paper stays")
{
    FileBook book;
    book.keep(officeFileAt(QStringLiteral(SOVANG_TEST_DATA "/papers/decision-libreoffice.docx")).bytes);
    CHECK(book.write({77, {}}).missing.isEmpty());
    CHECK(book.text().contains(u"Số: 77/"));
    CHECK(book.text().contains(u"Đơn vị DV2"));
    CHECK_FALSE(book.text().contains(u"Trạm Y tế"));
    CHECK_FALSE(book.text().contains(u"2023 (công nhận"));
    CHECK_FALSE(DocxFile(book.path(u"out.docx"_qs)).part(u"word/header1.xml"_qs).contains(u"THỰC HÀNH"));
}

TEST_CASE("A place that the office took out and one that the paper does not know are named")
{
    FileBook book;
    const QByteArray file = changed(book.toChange(), [](QString &xml) {
        xml.replace(u"\"number\""_qs, u"\"nummer\""_qs)
            .replace(u"\"Số, ký hiệu\""_qs, u"\"Số hiệu khác\""_qs);
    });
    const OfficeFileNotes notes =
        noteOfficeFile(book.book, Year(2024), OfficePaper::Decision, {u"mau.docx"_qs, file});
    CHECK(notes.missing == QStringList{u"Số, ký hiệu"_qs});
    CHECK(notes.unknown == QStringList{u"Số hiệu khác"_qs});
    book.keep(file);
    CHECK(book.write().missing == QStringList{u"Số, ký hiệu"_qs});
}

TEST_CASE("The list of a paper is as long as the paper of the day has it, and appendices come and go")
{
    FileBook book;
    book.keep(book.toChange());
    book.score(book.add(u"DV3"_qs), {2023, 2024});
    book.write();
    CHECK(book.text().contains(u"Đơn vị DV3"));
    CHECK(book.text().count(u"DANH SÁCH") == 1);
}

TEST_CASE(
    "A decision's file without a place for the list is refused with the name of that, and nothing is written")
{
    FileBook book;
    const QByteArray file = changed(book.toChange(), [](QString &xml) {
        xml.replace(u"\"list\""_qs, u"\"gone\""_qs).replace(u"\"Bảng danh sách\""_qs, u"\"Bảng khác\""_qs);
    });
    const auto refused = [](const std::function<void()> &work) {
        try {
            work();
        } catch (const Error &error) {
            CHECK(error.kind() == Error::Kind::BadInput);
            return error.message();
        }
        return QString();
    };
    CHECK(refused([&] {
              noteOfficeFile(book.book, Year(2024), OfficePaper::Decision, {u"mau.docx"_qs, file});
          }).contains(u"Bảng danh sách"));
    book.keep(file); // as a book from before may have it
    CHECK(refused([&] { book.write(); }).contains(u"Bảng danh sách"));
    CHECK_FALSE(QFile::exists(book.path(u"out.docx"_qs)));
}

TEST_CASE("A file that is no DOCX, reaches outside or has programs in it is refused, and nothing is kept")
{
    FileBook book;
    const QByteArray own = book.toChange();
    CHECK_FALSE(refusal(book, "no archive").isEmpty());
    CHECK_FALSE(refusal(book, own.first(own.size() / 2)).isEmpty());
    CHECK(refusal(book, withPart(own, u"word/vbaProject.bin"_qs, "x")).contains(u"vbaProject"));
    CHECK(refusal(book, changed(
                            own,
                            [](QString &xml) {
                                xml.replace(u"</Relationships>"_qs,
                                            u"<Relationship Id=\"x\" Type=\"http://a/attachedTemplate\" "
                                            "Target=\"file:///c:/a.dotm\" "
                                            "TargetMode=\"External\"/></Relationships>"_qs);
                            },
                            u"word/_rels/document.xml.rels"_qs))
              .contains(u"a.dotm"));
    CHECK_FALSE(refusal(book, changed(own,
                                      [](QString &xml) {
                                          xml.replace(u"<w:body>"_qs,
                                                      u"<w:body><w:p><w:r><w:instrText>INCLUDE"
                                                      "TEXT \"c:\\\\a\"</w:instrText></w:r></w:p>"_qs);
                                      }))
                    .isEmpty());
    CHECK_FALSE(refusal(book, changed(own,
                                      [](QString &xml) {
                                          xml.replace(u"<w:document"_qs,
                                                      u"<!DOCTYPE a [<!ENTITY b \"c\">]><w:document"_qs);
                                      }))
                    .isEmpty());
    CHECK_FALSE(refusal(book, own + QByteArray(6 << 20, 'x')).isEmpty());
    CHECK_FALSE(refusal(book, withPart(own, u"word/media/big.png"_qs, QByteArray(40 << 20, '\0'))).isEmpty());
    CHECK_FALSE(refusal(book, changed(own,
                                      [](QString &xml) {
                                          xml.replace(QRegularExpression(u"<w:sdtPr>.*?</w:sdtPr>"_qs),
                                                      u"<w:sdtPr/>"_qs);
                                      }))
                    .isEmpty());
}

TEST_CASE("A DOCX has the form of the program again after the file was taken back")
{
    FileBook book;
    book.keep(changed(book.toChange(), [](QString &xml) {
        xml.replace(u"có danh sách kèm theo."_qs, u"danh sách ở trang sau."_qs);
    }));
    book.book.change(officeFileNote(OfficePaper::Decision, nullptr),
                     [&] { setOfficeFile(book.book, OfficePaper::Decision, nullptr); });
    book.write();
    CHECK(book.text().contains(u"có danh sách kèm theo."));
}
