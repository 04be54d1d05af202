// SPDX-License-Identifier: GPL-3.0-or-later
// Where the output of a command goes: never over what it reads, never through a link, never in pieces.
#include "commandline.h"

#include "rulebook.h"

#include <QDir>
#include <QFileInfo>

#include <csignal>

#include <sys/stat.h>
#include <unistd.h>

using namespace sovang::test;

namespace {

Ran inShell(const CommandLine &folder, const QString &line)
{
    return folder.runProgram(u"sh"_qs, {u"-c"_qs, u"exec \"$0\" "_qs + line, QStringLiteral(SOVANG_CLI)});
}

void hardLink(const CommandLine &folder, const QString &file, const QString &name)
{
    REQUIRE(link(QFile::encodeName(folder.path(file)).constData(),
                 QFile::encodeName(folder.path(name)).constData()) == 0);
}

QFile::Permissions permissionsOf(const CommandLine &folder, const QString &name)
{
    return QFileInfo(folder.path(name)).permissions();
}

} // namespace

TEST_CASE("Output that does not fit on the standard output is no success, whichever command it is of")
{
    const CommandLine folder;
    folder.makeBook();
    folder.done(u"decide so.sovang --year 2024 --kind first --number 5 --date 2024-12-20 --signer A"_qs);
    for (const QString &line :
         {u"recognise so.sovang --year 2024 --json"_qs, u"recognise so.sovang --year 2024"_qs,
          u"recognise so.sovang --year 2024 -o list.csv"_qs, u"explain so.sovang --year 2024 DV001"_qs,
          u"log so.sovang --json"_qs, u"log so.sovang"_qs, u"rules list so.sovang"_qs,
          u"rules check nho.json"_qs, u"certificates so.sovang --year 2024 --check"_qs,
          u"report so.sovang --year 2024 -o r.pdf"_qs, u"backup so.sovang -o copy.sovang"_qs,
          u"import units so.sovang units.csv --dry-run"_qs, u"register so.sovang --year 2024 --all"_qs,
          u"--help"_qs, u"--version"_qs, u"log --help"_qs}) {
        const Ran ran = inShell(folder, line + u" > /dev/full"_qs);
        INFO(line.toStdString() << "\n" << ran.err.toStdString());
        CHECK(ran.code == 1);
        CHECK(ran.err.contains(u"full"));
        const Ran closed = inShell(folder, line.section(u" -o "_qs, 0, 0) + u" >&-"_qs);
        CHECK(closed.code != 0);
    }
}

TEST_CASE("An import that cannot say what it does writes nothing")
{
    const CommandLine folder;
    folder.makeBook();
    const QString before = folder.seen();
    folder.write(u"more.csv"_qs, "Mã;Tên đơn vị;Loại hình\nDV009;Sở Tư pháp;Cơ quan\n");
    CHECK(inShell(folder, u"import units so.sovang more.csv > /dev/full"_qs).code == 1);
    CHECK(folder.seen() == before);
}

TEST_CASE("An output never lands on the book that is read, by whatever name or link it is called")
{
    const CommandLine folder;
    folder.makeBook();
    folder.done(u"decide so.sovang --year 2024 --kind first --number 5 --date 2024-12-20 --signer A"_qs);
    hardLink(folder, u"so.sovang"_qs, u"book.pdf"_qs);
    hardLink(folder, u"so.sovang"_qs, u"book.csv"_qs);
    hardLink(folder, u"so.sovang"_qs, u"book.xlsx"_qs);
    for (const QString &ending : {u"pdf"_qs, u"csv"_qs, u"xlsx"_qs})
        REQUIRE(QFile::link(u"so.sovang"_qs, folder.path(u"link."_qs + ending)));
    const QByteArray book = folder.bytes(u"so.sovang"_qs);
    const QStringList files = folder.files();
    for (const QString &line :
         {u"report so.sovang --year 2024 -o link.pdf"_qs, u"report so.sovang --year 2024 -o book.pdf"_qs,
          u"report book.pdf --year 2024 -o book.pdf"_qs, u"report so.sovang --year 2024 -o ./book.pdf"_qs,
          u"certificates so.sovang --year 2024 -o link.pdf"_qs,
          u"certificates so.sovang --year 2024 -o book.pdf"_qs,
          u"recognise so.sovang --year 2024 -o link.csv"_qs,
          u"recognise so.sovang --year 2024 -o book.csv"_qs,
          u"recognise so.sovang --year 2024 -o link.xlsx"_qs,
          u"recognise so.sovang --year 2024 -o book.xlsx"_qs, u"backup so.sovang -o link.pdf"_qs,
          u"backup so.sovang -o book.pdf"_qs}) {
        const Ran ran = folder.run(line);
        INFO(line.toStdString() << "\n" << ran.err.toStdString());
        CHECK(ran.code == 1);
        CHECK_FALSE(ran.err.isEmpty());
        CHECK(folder.bytes(u"so.sovang"_qs) == book);
        CHECK(folder.files() == files);
        for (const QString &name : {u"link.pdf"_qs, u"link.csv"_qs, u"link.xlsx"_qs})
            CHECK(QFileInfo(folder.path(name)).isSymLink());
    }
}

TEST_CASE("An output never lands on another book, nor through a link onto another file")
{
    const CommandLine folder;
    folder.makeBook();
    folder.done(u"new other.pdf --rules nho.json"_qs);
    folder.write(u"notes.txt"_qs, "giữ lại");
    REQUIRE(QFile::link(u"notes.txt"_qs, folder.path(u"list.csv"_qs)));
    const QByteArray other = folder.bytes(u"other.pdf"_qs);
    CHECK(folder.run(u"report so.sovang --year 2024 -o other.pdf"_qs).code == 1);
    CHECK(folder.bytes(u"other.pdf"_qs) == other);
    const Ran ran = folder.run(u"recognise so.sovang --year 2024 -o list.csv"_qs);
    CHECK(ran.code == 1);
    CHECK(ran.err.contains(u"notes.txt"));
    CHECK(folder.bytes(u"notes.txt"_qs) == "giữ lại");
}

TEST_CASE("A backup under a name that SQLite would take for a file of the book is refused")
{
    const CommandLine folder;
    folder.makeBook();
    const QStringList files = folder.files();
    for (const QString &name : {u"so.sovang-journal"_qs, u"so.sovang-wal"_qs, u"so.sovang-lock"_qs})
        CHECK(folder.run(u"backup so.sovang -o "_qs + name).code == 1);
    CHECK(folder.files() == files);
}

TEST_CASE("A backup of a private book is as private")
{
    const CommandLine folder;
    folder.makeBook();
    const QFile::Permissions mine = QFile::ReadOwner | QFile::WriteOwner;
    REQUIRE(QFile::setPermissions(folder.path(u"so.sovang"_qs), mine));
    folder.done(u"backup so.sovang -o copy.sovang"_qs);
    CHECK(permissionsOf(folder, u"copy.sovang"_qs) == permissionsOf(folder, u"so.sovang"_qs));
    REQUIRE(QFile::setPermissions(folder.path(u"so.sovang"_qs), mine | QFile::ReadGroup));
    folder.done(u"backup so.sovang -o copy2.sovang"_qs);
    CHECK(permissionsOf(folder, u"copy2.sovang"_qs) == permissionsOf(folder, u"so.sovang"_qs));
}

TEST_CASE("A new book, a packet and what was saved of a damaged one are for their owner alone")
{
    const CommandLine folder;
    folder.makeBook();
    folder.done(u"packet so.sovang --year 2024 --round final -o packet.sovang"_qs);
    alterUnguarded(folder, "DELETE FROM registration WHERE unit = 2");
    folder.done(u"salvage so.sovang new.sovang"_qs);
    for (const QString &name :
         {u"so.sovang"_qs, u"packet.sovang"_qs, u"new.sovang"_qs, u"new - không cứu được.csv"_qs}) {
        INFO(name.toStdString());
        CHECK((permissionsOf(folder, name) & QFile::Permissions(0x0077)) == QFile::Permissions());
    }
}

TEST_CASE("Why something cannot be written is told with path and cause")
{
    const CommandLine folder;
    folder.makeBook();
    folder.write(u"plain"_qs, "x");
    const QString longName = QString(300, u'x');
    for (const auto &[path, cause] : {std::pair{u"none/x"_qs, u"no folder"_qs},
                                      {u"plain/x"_qs, u"not a folder"_qs},
                                      {longName, u"too long"_qs}}) {
        for (const QString &line :
             {u"recognise so.sovang --year 2024 -o %1.csv"_qs,
              u"recognise so.sovang --year 2024 -o %1.xlsx"_qs, u"report so.sovang --year 2024 -o %1.pdf"_qs,
              u"backup so.sovang -o %1.sovang"_qs, u"new %1.sovang"_qs}) {
            const Ran ran = folder.run(line.arg(path));
            INFO(line.arg(path).toStdString() << "\n" << ran.err.toStdString());
            CHECK(ran.code == 1);
            CHECK(ran.err.contains(path));
            CHECK(ran.err.contains(cause));
        }
    }
    const Ran demo = folder.run(u"demo plain/x"_qs);
    CHECK(demo.code == 1);
    CHECK(demo.err.contains(u"plain"));
}

TEST_CASE("A new book with rule sets and a practice province are there whole or not at all")
{
    const CommandLine folder;
    folder.makeBook();
    const QStringList files = folder.files();
    // As on a disk that is full after so many blocks of 512 bytes.
    for (const int blocks : {1, 100, 300}) {
        INFO(blocks << " blocks");
        const QString limit = u"ulimit -f %1; exec \"$0\" "_qs.arg(blocks);
        const auto limited = [&](const QString &line) {
            return folder.runProgram(u"sh"_qs, {u"-c"_qs, limit + line, QStringLiteral(SOVANG_CLI)});
        };
        const Ran made = limited(u"demo tap/hop --units 300 --years 4"_qs);
        CHECK(made.code == 1);
        CHECK(made.err.contains(u"tap/hop/so-thuc-hanh.sovang"));
        CHECK_FALSE(QFileInfo::exists(folder.path(u"tap"_qs)));
        if (limited(u"new moi.sovang --rules nho.json"_qs).code == 0) {
            CHECK(folder.done(u"rules list moi.sovang"_qs).out.contains(u"nho@1"));
            REQUIRE(QFile::remove(folder.path(u"moi.sovang"_qs)));
        }
        CHECK(folder.files() == files);
    }
}

TEST_CASE("A list that does not fit on the disk is not written in pieces, whatever its kind")
{
    const CommandLine folder;
    folder.done(u"demo tap --units 3000 --years 1"_qs);
    folder.write(u"list.xlsx"_qs, "old");
    // The packed file would fit, what it is packed from does not.
    for (const int blocks : {500, 1000, 1500}) {
        const Ran ran = folder.runProgram(
            u"sh"_qs,
            {u"-c"_qs,
             u"ulimit -f %1; exec \"$0\" recognise tap/so-thuc-hanh.sovang --year 2025 -o list.xlsx"_qs.arg(
                 blocks),
             QStringLiteral(SOVANG_CLI)});
        INFO(blocks << " " << ran.err.toStdString());
        CHECK(ran.code == 1);
        CHECK(ran.err.contains(u"list.xlsx"));
        CHECK(folder.bytes(u"list.xlsx"_qs) == "old");
    }
}
