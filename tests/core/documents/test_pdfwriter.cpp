// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "base/error.h"
#include "documents/pdfreader.h"
#include "documents/pdfwriter.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace sovang;

namespace {

Document longList()
{
    Table table{.columns = {{1, Align::Center}, {8, Align::Left}}, .header = {}, .rows = {}};
    table.header = {row({QStringLiteral("STT"), QStringLiteral("Tên đơn vị")})};
    for (int i = 1; i <= 90; ++i)
        table.rows.push_back(row({QString::number(i), QStringLiteral("Trường Tiểu học số %1").arg(i)}));
    Document document;
    document.title = QStringLiteral("Danh sách đơn vị năm 2025");
    document.blocks = {LetterHead{.parent = QStringLiteral("LĐLĐ TỈNH ĐẮK NÔNG"),
                                  .issuer = QStringLiteral("BAN CHỈ ĐẠO HUYỆN ĐẮK MIL"),
                                  .number = QStringLiteral("Số: 05/BC-BCĐ"),
                                  .placeAndDate = QStringLiteral("Đắk Mil, ngày 05 tháng 01 năm 2026"),
                                  .about = {}},
                       table};
    return document;
}

QStringList filesIn(const QTemporaryDir &dir)
{
    return QDir(dir.path()).entryList(QDir::Files | QDir::Hidden);
}

} // namespace

TEST_CASE("A written paper can be opened again and has every word, its title and A4 pages")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("danh sách.pdf"));
    writePdf(longList(), path);
    const PdfFile pdf(path);
    CHECK(pdf.title == u"Danh sách đơn vị năm 2025");
    CHECK(pdf.pageSize.contains(QStringLiteral("(A4)")));
    REQUIRE(pdf.pages.size() == 3);
    CHECK(pdf.pages[0].contains(QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")));
    CHECK(pdf.pages[0].contains(QStringLiteral("Số: 05/BC-BCĐ")));
    for (int i = 1; i <= 90; ++i)
        CHECK(pdf.text().contains(QStringLiteral("Trường Tiểu học số %1\n").arg(i)));
    for (const QString &page : pdf.pages)
        CHECK(page.contains(QStringLiteral("Tên đơn vị")));
    CHECK(pdf.pages[1].trimmed().startsWith(QStringLiteral("2\n")));
    CHECK(pdf.pages[2].trimmed().startsWith(QStringLiteral("3\n")));
    CHECK_FALSE(pdf.pages[0].trimmed().startsWith(QStringLiteral("1\n")));
}

TEST_CASE("A paper tells how far it is, from nothing to the whole, and one that is stopped leaves no file")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("danh sách.pdf"));
    double last = 0;
    bool isForward = true;
    writePdf(longList(), path, Progress([&](qint64 done, qint64 whole) {
                 const double share = static_cast<double>(done) / static_cast<double>(whole);
                 isForward = isForward && share >= last;
                 last = share;
                 return true;
             }));
    CHECK(isForward);
    CHECK(last == 1);
    REQUIRE(QFile::remove(path));

    for (const double until : {0.1, 0.9}) { // while it is laid out, and while it is painted
        const Progress impatient([until](qint64 done, qint64 whole) {
            return static_cast<double>(done) < until * static_cast<double>(whole);
        });
        CHECK_THROWS_AS(writePdf(longList(), path, impatient), Error);
        CHECK(filesIn(dir).isEmpty());
    }
}

TEST_CASE("A paper of a practice book says so on each page")
{
    const QTemporaryDir dir;
    Document document = longList();
    document.mark = QStringLiteral("DỮ LIỆU THỰC HÀNH");
    writePdf(document, dir.filePath(QStringLiteral("a.pdf")));
    for (const QString &page : PdfFile(dir.filePath(QStringLiteral("a.pdf"))).pages)
        CHECK(page.contains(QStringLiteral("DỮ LIỆU THỰC HÀNH")));
}

TEST_CASE("A paper that cannot be written leaves nothing behind")
{
    const QTemporaryDir dir;
    CHECK_THROWS_AS(writePdf(longList(), dir.filePath(QStringLiteral("thiếu/a.pdf"))), Error);
    Document foreign = longList();
    foreign.blocks.push_back(paragraph(QStringLiteral("学")));
    CHECK_THROWS_AS(writePdf(foreign, dir.filePath(QStringLiteral("b.pdf"))), Error);
    CHECK(filesIn(dir).isEmpty());
}

#ifdef Q_OS_UNIX
TEST_CASE("A full disk is reported, and the old paper stays")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("a.pdf"));
    QFile old(path);
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();

    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    rlimit small = before;
    small.rlim_cur = 5000;
    setrlimit(RLIMIT_FSIZE, &small);
    try {
        writePdf(longList(), path);
        setrlimit(RLIMIT_FSIZE, &before);
        FAIL("written to a full disk");
    } catch (const Error &error) {
        setrlimit(RLIMIT_FSIZE, &before);
        CHECK(error.kind() == Error::Kind::Storage);
        CHECK(error.message().contains(path));
    }
    CHECK(filesIn(dir) == QStringList{QStringLiteral("a.pdf")});
    REQUIRE(old.open(QIODevice::ReadOnly));
    CHECK(old.readAll() == "old");
}
#endif
