// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "storage/book.h"

#include <QFile>
#include <QRegularExpression>

using namespace sovang;
using namespace sovang::test;

namespace {

const QString aRestore = u"restore copy.sovang -o so.sovang"_qs;

// `so.sovang` with a year more than its backup `copy.sovang`.
void makeBookAndBackup(const CommandLine &folder)
{
    folder.makeBook();
    folder.done(u"backup so.sovang -o copy.sovang"_qs);
    folder.done(u"register so.sovang --year 2025 --all"_qs);
}

QString keptIn(const CommandLine &folder)
{
    return folder.files().filter(QRegularExpression(u"^so .*\\d{4}-\\d{2}-\\d{2}.*\\.sovang$"_qs)).value(0);
}

} // namespace

TEST_CASE("Restoring brings the backup's state, says what is different and keeps what was there")
{
    const CommandLine folder;
    makeBookAndBackup(folder);
    const QString later = folder.seen(2025);
    const QString earlier = folder.done(u"log copy.sovang --json"_qs).out;
    const QByteArray backup = folder.bytes(u"copy.sovang"_qs);

    const Ran ran = folder.done(aRestore);
    INFO(ran.out.toStdString());
    CHECK(ran.out.contains(u"Registrations of 2025: 3 before, 0 now"_qs));
    CHECK(ran.out.contains(u"The log ended with:"_qs));
    CHECK(folder.done(u"log so.sovang --json"_qs).out == earlier);
    CHECK(folder.bytes(u"copy.sovang"_qs) == backup);

    REQUIRE_FALSE(keptIn(folder).isEmpty());
    CHECK(ran.out.contains(keptIn(folder)));
    const CommandLine other; // the kept one is a book with all that was there
    other.write(u"so.sovang"_qs, folder.bytes(keptIn(folder)));
    CHECK(other.seen(2025) == later);
    folder.done(u"register so.sovang --year 2026 --all"_qs);
}

TEST_CASE("Restoring to a free place makes the book and nothing else")
{
    const CommandLine folder;
    makeBookAndBackup(folder);
    const QStringList files = folder.files();
    folder.done(u"restore copy.sovang -o new.sovang"_qs);
    CHECK(folder.files().size() == files.size() + 1);
    CHECK(folder.done(u"log new.sovang --json"_qs).out == folder.done(u"log copy.sovang --json"_qs).out);
}

TEST_CASE("A damaged book is restored, and its bytes and its journal are kept as they were")
{
    const CommandLine folder;
    makeBookAndBackup(folder);
    QByteArray damaged = folder.bytes(u"so.sovang"_qs);
    damaged.replace(4096, 12288, QByteArray(12288, 'x'));
    folder.write(u"so.sovang"_qs, damaged);
    folder.write(u"so.sovang-journal"_qs, "no journal of SQLite");
    const Ran ran = folder.done(aRestore);
    INFO(ran.out.toStdString());
    CHECK(ran.out.contains(u"could not be read"_qs));
    REQUIRE_FALSE(keptIn(folder).isEmpty());
    CHECK(folder.bytes(keptIn(folder)) == damaged);
    CHECK(folder.bytes(keptIn(folder) + u"-journal"_qs) == "no journal of SQLite");
    CHECK_FALSE(folder.files().contains(u"so.sovang-journal"_qs));
    CHECK(folder.done(u"log so.sovang --json"_qs).out == folder.done(u"log copy.sovang --json"_qs).out);
}

TEST_CASE("What is no whole backup, or stands in the way, is refused and everything stays as it was")
{
    const CommandLine folder;
    makeBookAndBackup(folder);
    QByteArray broken = folder.bytes(u"copy.sovang"_qs);
    folder.write(u"cut.sovang"_qs, broken.left(broken.size() / 2));
    folder.write(u"letter.txt"_qs, "a letter");
    QByteArray newer = broken;
    newer[63] = 120; // user_version
    folder.write(u"newer.sovang"_qs, newer);
    const QByteArray book = folder.bytes(u"so.sovang"_qs);
    const QStringList files = folder.files();
    for (const QString &line :
         {u"restore absent.sovang -o so.sovang"_qs, u"restore cut.sovang -o so.sovang"_qs,
          u"restore letter.txt -o so.sovang"_qs, u"restore newer.sovang -o so.sovang"_qs,
          u"restore so.sovang -o so.sovang"_qs, u"restore copy.sovang -o letter.txt"_qs,
          u"restore copy.sovang -o absent/so.sovang"_qs}) {
        const Ran ran = folder.run(line);
        INFO(line.toStdString() << "\n" << ran.err.toStdString());
        CHECK(ran.code == 1);
        CHECK_FALSE(ran.err.isEmpty());
        CHECK(ran.out.isEmpty());
        CHECK(folder.bytes(u"so.sovang"_qs) == book);
        CHECK(folder.bytes(u"letter.txt"_qs) == "a letter");
        CHECK(folder.files() == files);
    }
    CHECK(folder.run(u"restore copy.sovang"_qs).code == 2);
}

TEST_CASE("A book that is open for writing elsewhere is not restored over")
{
    const CommandLine folder;
    makeBookAndBackup(folder);
    const QString before = folder.seen(2025);
    {
        const Book mine = Book::open(folder.path(u"so.sovang"_qs));
        const Ran ran = folder.run(aRestore);
        CHECK(ran.code == 1);
        CHECK(ran.err.contains(Holder::current().name()));
    }
    CHECK(folder.seen(2025) == before);
    CHECK(keptIn(folder).isEmpty());
    folder.done(aRestore);
}

TEST_CASE("A full disk while restoring loses nothing")
{
    const CommandLine folder;
    makeBookAndBackup(folder);
    const QByteArray book = folder.bytes(u"so.sovang"_qs);
    const QStringList files = folder.files();
    for (const int blocks : {0, 1, 20, 60}) {
        const QString script = u"ulimit -f %1; exec \"$0\" %2"_qs.arg(blocks).arg(aRestore);
        const Ran ran = folder.runProgram(u"sh"_qs, {u"-c"_qs, script, QStringLiteral(SOVANG_CLI)});
        INFO(blocks << ran.err.toStdString());
        CHECK(ran.code == 1);
        CHECK(folder.bytes(u"so.sovang"_qs) == book);
        QStringList left = folder.files();
        left.removeOne(u"so.sovang-lock"_qs); // which the next one takes over
        CHECK(left == files);
    }
}
