// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "base/error.h"
#include "exchange/tablefile.h"
#include "xlsxbuilder.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <random>

using namespace sovang;
using namespace sovang::test;

namespace {

/// SOVANG_SEED repeats a run that failed.
uint newSeed()
{
    bool ok = false;
    const uint given = qEnvironmentVariable("SOVANG_SEED").toUInt(&ok);
    return ok ? given : std::random_device()();
}

constexpr qint64 megabyte = 1 << 20;

/// The most memory that this process has had since the last call of forgetPeak(), in bytes; 0 where the
/// system does not tell.
qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_qs);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toLongLong() * 1024;
    }
    return 0;
}

qint64 forgetPeak()
{
    QFile peak(u"/proc/self/clear_refs"_qs);
    if (peak.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        peak.write("5");
    return peakMemory();
}

/// A sanitizer keeps what was freed, so that memory says nothing then.
void checkMemorySince(qint64 before, qint64 most)
{
#if defined(__SANITIZE_ADDRESS__)
    Q_UNUSED(before)
    Q_UNUSED(most)
#else
    CHECK(peakMemory() - before < most);
#endif
}

/// Reads what may be damaged; a refusal must name the file. True when it was read.
bool isRead(const QString &path)
{
    try {
        readTableFile(path);
        return true;
    } catch (const Error &error) {
        CHECK(error.kind() == Error::Kind::BadInput);
        CHECK(error.message().contains(u". ") + error.message().endsWith(u'.') +
                  error.message().endsWith(u')') >
              0);
        return false;
    }
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace

TEST_CASE("A workbook that is cut off anywhere is refused")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"f.xlsx"_qs);
    const QByteArray whole = bytesOf(QStringLiteral(SOVANG_TEST_DATA "/tables/excel-layout.xlsx"));
    for (qsizetype size = 4; size < whole.size(); size += 37) {
        INFO(size);
        write(path, whole.left(size));
        CHECK_FALSE(isRead(path));
    }
}

TEST_CASE("Flipped bits never crash the reader")
{
    const uint seed = newSeed();
    INFO("seed " << seed);
    std::mt19937 random(seed);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"f.xlsx"_qs);
    for (const char *name : {"/tables/excel-layout.xlsx", "/tables/libxlsxwriter.xlsx"}) {
        const QByteArray whole = bytesOf(QStringLiteral(SOVANG_TEST_DATA) + QLatin1String(name));
        for (int round = 0; round < 300; ++round) {
            QByteArray bytes = whole;
            for (int flips = 1 + int(random() % 3); flips > 0; --flips)
                bytes[qsizetype(random() % uint(bytes.size() - 4)) + 4] ^= char(1 << random() % 8);
            write(path, bytes);
            isRead(path);
        }
    }
}

TEST_CASE("Flipped bits inside the XML never crash the reader")
{
    const uint seed = newSeed();
    INFO("seed " << seed);
    std::mt19937 random(seed);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"f.xlsx"_qs);
    Parts whole = workbookParts(
        "<row r=\"1\"><c r=\"A1\" t=\"s\" s=\"1\"><v>0</v></c><c r=\"B1\"><f>1+1</f><v>2</v></c>"
        "<c t=\"inlineStr\"><is><r><t>a &amp; ố</t></r></is></c></row>");
    whole["xl/sharedStrings.xml"] =
        "<sst><si><r><rPr><rFont val=\"x\"/></rPr><t>ab_x000D_</t></r></si></sst>";
    whole["xl/styles.xml"] =
        "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"dd/mm\"/></numFmts><cellXfs>"
        "<xf/><xf numFmtId=\"170\"/></cellXfs></styleSheet>";
    int read = 0;
    for (int round = 0; round < 2000; ++round) {
        Parts parts = whole;
        QByteArray &part = parts[parts.keys().at(qsizetype(random() % uint(parts.size())))];
        part[qsizetype(random() % uint(part.size()))] ^= char(1 << random() % 8);
        writeZip(path, parts);
        read += isRead(path);
    }
    CHECK(read < 2000);
}

TEST_CASE("A ZIP bomb is refused in little time and memory")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"f.xlsx"_qs);
    const QByteArray blanks(80 * megabyte, ' ');
    Parts parts = workbookParts("<row/>");
    const char *const bombs[] = {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml",
                                 "xl/workbook.xml"};
    for (const char *name : bombs) {
        INFO(name);
        Parts bomb = parts;
        bomb[name] = blanks;
        writeZip(path, bomb);
        bomb.clear();
        const qint64 before = forgetPeak();
        CHECK_FALSE(isRead(path));
        checkMemorySince(before, 40 * megabyte);
    }
}

TEST_CASE("A million rows without a value take no memory")
{
    QByteArray rows;
    rows.reserve(60 * megabyte);
    for (int row = 2; row <= maxTableRows; ++row)
        rows += "<row r=\"" + QByteArray::number(row) + "\" s=\"1\"><c r=\"A" + QByteArray::number(row) +
                "\" s=\"1\"/></row>";
    QTemporaryDir folder;
    const QString path = folder.filePath(u"f.xlsx"_qs);
    writeZip(path, workbookParts("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>" + rows));
    rows.clear();
    const qint64 before = forgetPeak();
    QElapsedTimer timer;
    timer.start();
    const Workbook workbook = readTableFile(path);
    CHECK(timer.elapsed() < 60'000);
    checkMemorySince(before, 20 * megabyte);
    CHECK(workbook.grids[0].rows() == 1);
}

TEST_CASE("More cells than a list can have are refused in bounded memory")
{
    QByteArray row = "<row>";
    for (int column = 0; column < 10'000; ++column)
        row += "<c><v>1</v></c>";
    row += "</row>";
    QTemporaryDir folder;
    const QString path = folder.filePath(u"f.xlsx"_qs);
    writeZip(path, workbookParts(row.repeated(600)));
    const qint64 before = forgetPeak();
    CHECK_FALSE(isRead(path));
    checkMemorySince(before, 600 * megabyte);
}

TEST_CASE("A sheet that is in the workbook many times is refused, and so are more merged blocks than a list "
          "can have")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"f.xlsx"_qs);
    Parts parts = workbookParts("<row><c><v>1</v></c></row>");
    writeZip(path, parts);
    CHECK(isRead(path));
    QByteArray &workbook = parts["xl/workbook.xml"];
    const QByteArray sheet = "<sheet name=\"S\" sheetId=\"1\" r:id=\"worksheet\"/>";
    REQUIRE(workbook.contains(sheet));
    workbook.replace(sheet, sheet + "<sheet name=\"T\" sheetId=\"2\" r:id=\"worksheet\"/>");
    writeZip(path, parts);
    CHECK_FALSE(isRead(path));

    Parts merged = workbookParts("<row><c><v>1</v></c></row>");
    merged["xl/worksheets/sheet1.xml"].replace(
        "</sheetData>", "</sheetData><mergeCells>" +
                            QByteArray("<mergeCell ref=\"A5:B6\"/>").repeated(200'001) + "</mergeCells>");
    writeZip(path, merged);
    CHECK_FALSE(isRead(path));
}
