// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

using namespace sovang;
using namespace sovang::test;

namespace {

const QString decideFirst = QStringLiteral("decide so.sovang --year 2024 --kind first --number 05/QĐ-UBND "
                                           "--date 2024-12-20 --signer \"Lê Thị Ánh\"");

} // namespace

TEST_CASE("decide enters the units that are proposed and nobody else")
{
    const CommandLine folder;
    folder.makeBook();
    const Ran ran = folder.done(decideFirst);
    CHECK(ran.out.contains(u"05/QĐ-UBND"));
    CHECK(ran.out.contains(u"1 units"));
    const JsonValue year = folder.done(u"recognise so.sovang --year 2024 --json"_qs).json();
    CHECK(unitIn(year, u"DV001"_qs)[u"standing"].toText() == u"recognised");
    CHECK(unitIn(year, u"DV001"_qs)[u"count"].toInt() == 0);
    CHECK(unitIn(year, u"DV002"_qs)[u"standing"].toText() == u"never");
    CHECK(unitIn(year, u"DV003"_qs)[u"standing"].toText() == u"never");
    CHECK(folder.done(u"explain so.sovang --year 2024 DV001"_qs)
              .out.contains(u"by decision 05/QĐ-UBND of 20/12/2024"));
}

TEST_CASE("decide refuses units that are not proposed, unknown ones, and the wrong kind, nothing is written")
{
    const CommandLine folder;
    folder.makeBook();
    const QString before = folder.seen();
    const QByteArray book = folder.bytes(u"so.sovang"_qs);
    const Ran notProposed = folder.run(decideFirst + u" DV001 DV002 DV404"_qs);
    CHECK(notProposed.code == 1);
    CHECK(notProposed.err.contains(u"DV002"));
    CHECK(notProposed.err.contains(u"“DV404”"));
    CHECK_FALSE(notProposed.err.contains(u"DV001"));
    CHECK(folder.run(QString(decideFirst).replace(u"first"_qs, u"renewal"_qs)).code == 1);
    CHECK(folder.run(QString(decideFirst).replace(u"--year 2024"_qs, u"--year 2023"_qs)).code == 1);
    CHECK(folder.bytes(u"so.sovang"_qs) == book);
    CHECK(folder.seen() == before);
}

TEST_CASE("Deciding twice is refused, with and without naming the unit")
{
    const CommandLine folder;
    folder.makeBook();
    folder.done(decideFirst + u" DV001"_qs);
    const QString before = folder.seen();
    CHECK(folder.run(decideFirst).code == 1);
    const Ran again = folder.run(decideFirst + u" DV001"_qs);
    CHECK(again.code == 1);
    CHECK(again.err.contains(u"DV001 already has its decision of 2024"));
    CHECK(folder.seen() == before);
}

TEST_CASE("A decision whose day is still to come, or before its last year, is entered with a note")
{
    const CommandLine folder;
    folder.makeBook();
    CHECK_FALSE(folder.done(decideFirst).out.contains(u"--date"));
    const CommandLine later;
    later.makeBook();
    const Ran ran = later.done(QString(decideFirst).replace(u"2024-12-20"_qs, u"2990-06-01"_qs));
    CHECK(ran.out.contains(u"--date: Decision 05/QĐ-UBND is dated 01/06/2990, which is still to come"));
    CHECK(ran.out.contains(u"Entered decision 05/QĐ-UBND"));
    const CommandLine earlier;
    earlier.makeBook();
    CHECK(earlier.done(QString(decideFirst).replace(u"2024-12-20"_qs, u"2023-06-01"_qs))
              .out.contains(u"older than the last year of its period, 2024"));
}
