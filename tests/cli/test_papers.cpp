// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "exchange/zipfile.h"

using namespace sovang::test;

namespace {

QStringList pagesOf(const CommandLine &folder, const QString &name)
{
    const Ran ran = folder.runProgram(u"pdftotext"_qs, {u"-layout"_qs, name, u"-"_qs});
    REQUIRE(ran.code == 0);
    QStringList pages = ran.out.split(u'\f');
    pages.removeLast(); // a form feed ends every page
    return pages;
}

/// With its XML, blanks as they are printed.
QString textOfDocx(const CommandLine &folder, const QString &name)
{
    sovang::ZipFile zip(folder.path(name));
    const auto read = zip.open(u"word/document.xml"_qs, 1 << 26);
    QByteArray bytes;
    QByteArray buffer(1 << 16, Qt::Uninitialized);
    while (const qsizetype count = read(buffer.data(), buffer.size()))
        bytes += buffer.first(count);
    return QString::fromUtf8(bytes).replace(QChar::Nbsp, u' ');
}

QString words(const QString &page)
{
    return page.simplified();
}

} // namespace

TEST_CASE("The report is a PDF with the numbers of the year")
{
    const CommandLine folder;
    folder.makeBook();
    folder.done(u"report so.sovang --year 2024 -o report.pdf"_qs);
    const QStringList pages = pagesOf(folder, u"report.pdf"_qs);
    REQUIRE_FALSE(pages.isEmpty());
    const QString text = words(pages.join(u' '));
    INFO(text.toStdString());
    CHECK(text.contains(u"BÁO CÁO"));
    CHECK(text.contains(u"năm 2024"));
    CHECK(text.contains(u"1/3 (33,33 %)")); // passed of registered
    CHECK_FALSE(text.contains(u"thực hành", Qt::CaseInsensitive));
}

TEST_CASE("The report is a DOCX where its file is to be one")
{
    const CommandLine folder;
    folder.makeBook();
    folder.done(u"report so.sovang --year 2024 -o report.docx"_qs);
    const QString text = textOfDocx(folder, u"report.docx"_qs);
    CHECK(text.contains(u"BÁO CÁO"));
    CHECK(text.contains(u"năm 2024"));
}

TEST_CASE("The report as XLSX is lists to be filtered, and another ending is refused")
{
    const CommandLine folder;
    folder.makeBook();
    folder.done(u"report so.sovang --year 2024 -o report.xlsx"_qs);
    const QByteArray bytes = folder.bytes(u"report.xlsx"_qs);
    CHECK(bytes.startsWith("PK"));
    CHECK(folder.run(u"report so.sovang --year 2024 -o report.txt"_qs).code == 2);
    CHECK_FALSE(folder.files().contains(u"report.txt"_qs));
}

TEST_CASE("A report of a year with nothing in it can be made too")
{
    const CommandLine folder;
    folder.done(u"new so.sovang"_qs);
    folder.done(u"report so.sovang --year 2024 -o report.pdf"_qs);
    CHECK_FALSE(pagesOf(folder, u"report.pdf"_qs).isEmpty());
}

TEST_CASE("Each recognised unit gets one certificate with its name, period and decision")
{
    const CommandLine folder;
    folder.makeBook();
    folder.decideFirst();
    CHECK(folder.done(u"certificates so.sovang --year 2024 --check"_qs).out.contains(u"1 certificates"));
    CHECK_FALSE(folder.files().contains(u"c.pdf"_qs));
    for (const QString &kind :
         {QString(), u" --template a3"_qs, u" --template a4-text"_qs, u" --template a3-text"_qs}) {
        folder.done(u"certificates so.sovang --year 2024 -o c.pdf"_qs + kind);
        const QStringList pages = pagesOf(folder, u"c.pdf"_qs);
        REQUIRE(pages.size() == 1);
        const QString text = words(pages[0]);
        INFO(text.toStdString());
        CHECK(text.contains(u"Sở Y tế", Qt::CaseInsensitive));
        CHECK(text.contains(u"2023 - 2024"));
        CHECK(text.contains(u"05/QĐ-UBND"));
        CHECK(text.contains(u"Lê Thị Ánh"));
    }
}

TEST_CASE("Without a decision there is no certificate, and a file that is there stays")
{
    const CommandLine folder;
    folder.makeBook();
    folder.write(u"c.pdf"_qs, "old");
    const Ran ran = folder.run(u"certificates so.sovang --year 2024 -o c.pdf"_qs);
    CHECK(ran.code == 1);
    CHECK(ran.err.contains(u"2024"));
    CHECK(folder.bytes(u"c.pdf"_qs) == "old");
}

TEST_CASE("A name that no certificate has room for is a problem before anything is printed")
{
    const CommandLine folder;
    folder.makeBook();
    QByteArray name = "Trung tâm";
    for (int i = 0; i < 200; ++i)
        name += " Văn hóa";
    folder.write(u"u.csv"_qs, "Mã;Tên đơn vị;Loại hình\nDV001;" + name + ";Cơ quan\n");
    folder.done(u"import units so.sovang u.csv --update"_qs);
    folder.decideFirst();
    for (const QString &rest : {u" --check"_qs, u" -o c.pdf"_qs}) {
        const Ran ran = folder.run(u"certificates so.sovang --year 2024"_qs + rest);
        CHECK(ran.code == 1);
        CHECK(ran.err.contains(u"Trung tâm Văn hóa"));
    }
    CHECK_FALSE(folder.files().contains(u"c.pdf"_qs));
}

namespace {

/// DV001 and DV004 are recognised in 2024; the name of DV004 has a letter that no font of ours has.
void makeTwoTitles(const CommandLine &folder)
{
    folder.makeBook();
    folder.write(u"u.csv"_qs, "Mã;Tên đơn vị;Loại hình\nDV004;Trường 学;Cơ quan\n");
    folder.done(u"import units so.sovang u.csv"_qs);
    folder.write(u"d.csv"_qs,
                 "Mã;Loại;Số;Ngày;Từ năm;Đến năm\nDV004;Công nhận lần đầu;6/QĐ;20/12/2024;2023;2024\n");
    folder.done(u"import decisions so.sovang d.csv"_qs);
    folder.decideFirst();
}

} // namespace

TEST_CASE("A certificate that cannot be printed is named and left out, and the others are written")
{
    const CommandLine folder;
    makeTwoTitles(folder);
    CHECK(folder.run(u"certificates so.sovang --year 2024 --check"_qs).code == 1);
    const Ran ran = folder.run(u"certificates so.sovang --year 2024 -o c.pdf"_qs);
    CHECK(ran.code == 0);
    CHECK(ran.err.contains(u"Trường 学"));
    CHECK(ran.err.contains(u"1 certificates cannot be printed"));
    CHECK(pagesOf(folder, u"c.pdf"_qs).size() == 1);
    const Ran none = folder.run(u"certificates so.sovang --year 2024 -o d.pdf DV004"_qs);
    CHECK(none.code == 1);
    CHECK(none.err.contains(u"Trường 学"));
    CHECK_FALSE(folder.files().contains(u"d.pdf"_qs));
}

TEST_CASE("A name that was mended gets on the certificate when the decision is told to take it over")
{
    const CommandLine folder;
    makeTwoTitles(folder);
    folder.write(u"u.csv"_qs, "Mã;Tên đơn vị;Loại hình\nDV004;Trường Học;Cơ quan\n");
    folder.done(u"import units so.sovang u.csv --update"_qs);
    const Ran before = folder.run(u"certificates so.sovang --year 2024 -o c.pdf"_qs);
    CHECK(before.err.contains(u"mend-decisions"));
    const QByteArray book = folder.bytes(u"so.sovang"_qs);
    const Ran tried = folder.done(u"mend-decisions so.sovang --year 2024 DV004 --dry-run"_qs);
    CHECK(tried.out.contains(u"“Trường 学” becomes “Trường Học”"));
    CHECK(folder.bytes(u"so.sovang"_qs) == book);
    folder.done(u"mend-decisions so.sovang --year 2024 DV004"_qs);
    CHECK(folder.done(u"log so.sovang"_qs).out.contains(u"Trường Học"));
    CHECK(folder.done(u"certificates so.sovang --year 2024 -o c.pdf"_qs).err.isEmpty());
    CHECK(pagesOf(folder, u"c.pdf"_qs).size() == 2);
    CHECK(folder.run(u"mend-decisions so.sovang --year 2024 DV002"_qs).code == 1); // has no decision
    CHECK(folder.run(u"mend-decisions so.sovang --year 2024"_qs).code == 2);       // names nobody
}

TEST_CASE("Certificates of chosen units are those and no others")
{
    const CommandLine folder;
    folder.makeBook();
    folder.decideFirst();
    folder.done(u"certificates so.sovang --year 2024 DV001 -o c.pdf"_qs);
    CHECK(pagesOf(folder, u"c.pdf"_qs).size() == 1);
    for (const QString &code : {u"DV002"_qs, u"DV404"_qs}) {
        const Ran ran = folder.run(u"certificates so.sovang --year 2024 -o d.pdf DV001 "_qs + code);
        CHECK(ran.code == 1);
        CHECK(ran.err.contains(code));
        CHECK_FALSE(folder.files().contains(u"d.pdf"_qs));
    }
}
