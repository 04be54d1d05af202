// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "exchange/zipfile.h"

using namespace sovang::test;

namespace {

const QString written = u"papers so.sovang --year 2024 --paper %1 -o %1%2"_qs;

/// The words of a PDF on one line.
QString wordsOfPdf(const CommandLine &folder, const QString &name)
{
    const Ran ran = folder.runProgram(u"pdftotext"_qs, {u"-layout"_qs, name, u"-"_qs});
    REQUIRE(ran.code == 0);
    return ran.out.simplified();
}

/// The body of a DOCX as XML.
QString bodyOfDocx(const CommandLine &folder, const QString &name)
{
    sovang::ZipFile zip(folder.path(name));
    const auto read = zip.open(u"word/document.xml"_qs, 1 << 26);
    QByteArray bytes;
    QByteArray buffer(1 << 16, Qt::Uninitialized);
    while (const qsizetype count = read(buffer.data(), buffer.size()))
        bytes += buffer.first(count);
    return QString::fromUtf8(bytes);
}

} // namespace

TEST_CASE("Every paper of the year is written as PDF and as DOCX, and says whom it is about")
{
    const CommandLine folder;
    folder.makeBook();
    folder.decideFirst();
    folder.write(u"d.csv"_qs, "Mã;Loại;Số;Ngày;Lý do\nDV001;Thu hồi;9/QĐ;31/12/2024;để xảy ra cháy nổ\n");
    folder.done(u"import decisions so.sovang d.csv"_qs);
    const std::pair<QString, QString> papers[] = {{u"registrations"_qs, u"DANH SÁCH"_qs},
                                                  {u"inspection"_qs, u"TRƯỞNG ĐOÀN KIỂM TRA"_qs},
                                                  {u"minutes"_qs, u"BIÊN BẢN"_qs},
                                                  {u"submission"_qs, u"TỜ TRÌNH"_qs},
                                                  {u"decision"_qs, u"Số: 05/QĐ-UBND"_qs},
                                                  {u"refusals"_qs, u"Không công nhận"_qs},
                                                  {u"letter"_qs, u"thông báo kết quả"_qs},
                                                  {u"revocation"_qs, u"để xảy ra cháy nổ"_qs},
                                                  {u"certificate-register"_qs, u"Sở Y tế"_qs}};
    for (const auto &[paper, says] : papers) {
        INFO(paper.toStdString());
        CHECK(folder.done(written.arg(paper, u".pdf"_qs)).err.isEmpty());
        CHECK(wordsOfPdf(folder, paper + u".pdf"_qs).contains(says));
        folder.done(written.arg(paper, u".docx"_qs));
        CHECK(bodyOfDocx(folder, paper + u".docx"_qs).contains(says));
    }
}

TEST_CASE("A decision that was made is written with its number, day, signer and the name of that day")
{
    const CommandLine folder;
    folder.makeBook();
    folder.decideFirst();
    folder.write(u"u.csv"_qs, "Mã;Tên đơn vị;Loại hình\nDV001;Sở Sức khỏe;Cơ quan\n");
    folder.done(u"import units so.sovang u.csv --update"_qs);
    folder.done(written.arg(u"decision"_qs, u".pdf"_qs));
    const QString text = wordsOfPdf(folder, u"decision.pdf"_qs);
    INFO(text.toStdString());
    CHECK(text.contains(u"Số: 05/QĐ-UBND"));
    CHECK(text.contains(u"ngày 20 tháng 12 năm 2024"));
    CHECK(text.contains(u"Công nhận 01 cơ quan đạt chuẩn văn hóa năm 2024"));
    CHECK(text.contains(u"Lê Thị Ánh"));
    CHECK(text.contains(u"Sở Y tế"));
    CHECK_FALSE(text.contains(u"Sở Sức khỏe"));
}

TEST_CASE("Before anything is decided, decision and refusals are drafts from what the year came to")
{
    const CommandLine folder;
    folder.makeBook();
    folder.done(written.arg(u"decision"_qs, u".pdf"_qs));
    const QString draft = wordsOfPdf(folder, u"decision.pdf"_qs);
    INFO(draft.toStdString());
    CHECK(draft.contains(u"Sở Y tế"));
    CHECK(draft.contains(u"Số: ....../"));
    folder.done(written.arg(u"refusals"_qs, u".pdf"_qs));
    const QString refusals = wordsOfPdf(folder, u"refusals.pdf"_qs);
    INFO(refusals.toStdString());
    CHECK(refusals.contains(u"tổng điểm 10,5/20 dưới mức đạt 15 điểm"));
    CHECK_FALSE(refusals.contains(u"Sở Y tế"));
}

TEST_CASE("A paper about nothing is refused with its year, and a file that is there stays")
{
    const CommandLine folder;
    folder.makeBook();
    folder.write(u"a.docx"_qs, "old");
    for (const QString &paper : {u"revocation"_qs, u"certificate-register"_qs}) {
        const Ran ran = folder.run(u"papers so.sovang --year 2024 --paper %1 -o a.docx"_qs.arg(paper));
        CHECK(ran.code == 1);
        CHECK(ran.err.contains(u"2024"));
    }
    for (const QString &paper : {u"submission"_qs, u"decision"_qs, u"letter"_qs, u"registrations"_qs})
        CHECK(folder.run(u"papers so.sovang --year 2010 --paper %1 -o a.docx"_qs.arg(paper)).code == 1);
    CHECK(folder.bytes(u"a.docx"_qs) == "old");
}
