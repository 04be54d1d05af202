// SPDX-License-Identifier: GPL-3.0-or-later
// What happens when the disk is full, the power goes, or two people write at once.
#include "commandline.h"

#include "storage/book.h"

#include <QElapsedTimer>
#include <QFileInfo>

using namespace sovang;
using namespace sovang::test;

namespace {

// Runs a command with files limited to \a blocks of 512 bytes, as on a disk that is full.
Ran runOnFullDisk(const CommandLine &folder, const QString &line, int blocks)
{
    const QString script = u"ulimit -f %1; exec \"$0\" %2"_qs.arg(blocks).arg(line);
    return folder.runProgram(u"sh"_qs, {u"-c"_qs, script, QStringLiteral(SOVANG_CLI)});
}

// Many units with all their scores, so that writing them takes a while.
void writeManyScores(const CommandLine &folder, int units)
{
    QByteArray list = "Mã;Tên đơn vị;Loại hình\n";
    QByteArray scores = "Mã;1.1;1.2;1.3;2.1;2.2\n";
    for (int i = 0; i < units; ++i) {
        const QByteArray code = 'N' + QByteArray::number(i);
        list += code + ";Đơn vị số " + QByteArray::number(i) + ";Cơ quan\n";
        scores += code + ";5;x;x;2;90/100\n";
    }
    folder.write(u"many.csv"_qs, list);
    folder.write(u"many-scores.csv"_qs, scores);
}

} // namespace

TEST_CASE("A missing folder or a full disk leaves the old file as it was, and no litter")
{
    const CommandLine folder;
    folder.makeBook();
    folder.done(u"decide so.sovang --year 2024 --kind first --number 5 --date 2024-12-20 --signer A"_qs);
    for (const QString &name : {u"old.csv"_qs, u"old.xlsx"_qs, u"old.pdf"_qs})
        folder.write(name, "old");
    const QStringList files = folder.files();
    for (const auto &[line, name] : {std::pair{u"recognise so.sovang --year 2024 -o %1"_qs, u"old.csv"_qs},
                                     {u"recognise so.sovang --year 2024 -o %1"_qs, u"old.xlsx"_qs},
                                     {u"report so.sovang --year 2024 -o %1"_qs, u"old.pdf"_qs},
                                     {u"certificates so.sovang --year 2024 -o %1"_qs, u"old.pdf"_qs}}) {
        INFO(line.arg(name).toStdString());
        const Ran full = runOnFullDisk(folder, line.arg(name), name.endsWith(u"csv") ? 0 : 1);
        INFO(full.err.toStdString());
        CHECK(full.code == 1);
        CHECK(full.out.isEmpty());
        CHECK_FALSE(full.err.isEmpty());
        CHECK(folder.bytes(name) == "old");

        const Ran missing = folder.run(line.arg(u"absent/"_qs + name));
        CHECK(missing.code == 1);
        CHECK(missing.err.contains(u"absent/"_qs + name));
    }
    CHECK(folder.files() == files);
}

TEST_CASE("An import onto a full disk is refused and the book stays as it was")
{
    const CommandLine folder;
    folder.makeBook();
    writeManyScores(folder, 2000);
    const QString before = folder.seen();
    const auto blocks = static_cast<int>(QFileInfo(folder.path(u"so.sovang"_qs)).size() / 512 + 8);
    const Ran ran = runOnFullDisk(folder, u"import units so.sovang many.csv"_qs, blocks);
    INFO(ran.err.toStdString());
    CHECK(ran.code == 1);
    CHECK_FALSE(ran.err.isEmpty());
    CHECK(folder.seen() == before);
    folder.done(u"import units so.sovang many.csv"_qs); // with room again
}

TEST_CASE(
    "Of an import that is killed while it writes the book holds nothing, or all if it was done, and goes on")
{
    const CommandLine folder;
    folder.makeBook();
    writeManyScores(folder, 10'000);
    folder.done(u"import units so.sovang many.csv"_qs);
    folder.done(u"register so.sovang --year 2024 --all"_qs);
    const auto recognised = [&folder](const QString &name) {
        return folder.done(u"recognise %1 --year 2024 --json"_qs.arg(name)).out;
    };
    const QString scores = u"import scores %1 many-scores.csv --year 2024 --round final"_qs;
    folder.done(u"backup so.sovang -o whole.sovang"_qs);
    folder.done(scores.arg(u"whole.sovang"_qs));
    const QString before = recognised(u"so.sovang"_qs);
    const QString after = recognised(u"whole.sovang"_qs);
    REQUIRE((before != after)); // the doubled brackets: megabytes that nobody wants to read
    const QString book = folder.path(u"so.sovang"_qs);
    const qint64 size = QFileInfo(book).size();

    QProcess import;
    folder.start(import, scores.arg(u"so.sovang"_qs));
    // The book itself grows only when the rollback journal is needed to take that back.
    while (QFileInfo(book).size() == size && !import.waitForFinished(1)) {
    }
    import.kill();
    import.waitForFinished();
    REQUIRE(import.exitStatus() == QProcess::CrashExit);
    REQUIRE(QFileInfo(book).size() > size);

    // On a busy machine the program may be killed between its last write and the end of its journal.
    const QString left = recognised(u"so.sovang"_qs);
    CHECK((left == before || left == after));
    folder.done(u"verify so.sovang"_qs);
    folder.done(scores.arg(u"so.sovang"_qs));
    CHECK((recognised(u"so.sovang"_qs) == after));
}

TEST_CASE("While one has the book open for writing, another is refused and told who, reading goes on")
{
    const CommandLine folder;
    folder.makeBook();
    const QString before = folder.seen();
    const Book mine = Book::open(folder.path(u"so.sovang"_qs));
    REQUIRE_FALSE(mine.isReadOnly());
    folder.write(u"u.csv"_qs, "Mã;Tên đơn vị;Loại hình\nDV010;Sở Tư pháp;Cơ quan\n");
    for (const QString &line :
         {u"import units so.sovang u.csv"_qs, u"register so.sovang --year 2025 --all"_qs,
          u"rules add so.sovang next.json"_qs,
          u"decide so.sovang --year 2024 --kind first --number 5 --date 2024-12-20 --signer A"_qs}) {
        folder.write(
            u"next.json"_qs,
            folder.bytes(u"nho.json"_qs).replace("\"version\": 1", "\"version\": 2").replace("2010", "2026"));
        const Ran ran = folder.run(line);
        INFO(line.toStdString() << "\n" << ran.err.toStdString());
        CHECK(ran.code == 1);
        CHECK(ran.err.contains(Holder::current().name()));
    }
    CHECK(folder.seen() == before);
    folder.done(u"import units so.sovang u.csv --dry-run"_qs);
    folder.done(u"backup so.sovang -o copy.sovang"_qs);
}
