// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

using namespace sovang;
using namespace sovang::test;

TEST_CASE("whatif tells who gains and loses, what becomes of titles, and stores nothing")
{
    const CommandLine folder;
    folder.makeBook(); // DV001 19 and DV002 10,5 of 20; I 4,5 of 10 under its minimum of 5
    const QString before = folder.seen();
    const JsonValue lost = folder.done(u"whatif so.sovang --year 2024 --pass-mark 19,5 --json"_qs).json();
    CHECK(lost[u"gains"].elements.empty());
    const JsonValue &losses = lost[u"losses"];
    REQUIRE(losses.elements.size() == 1);
    CHECK(
        compactJson(losses[0]) ==
        R"({"after":{"nextTitle":{"kind":"first","period":[2025,2026],"year":2026},"outcome":"failed",)"
        R"("proposal":null,"reasons":["belowPassMark"]},)"
        R"("before":{"nextTitle":{"kind":"first","period":[2023,2024],"year":2024},"outcome":"passed",)"
        R"("proposal":"first","reasons":[]},)"
        R"("block":"Sở","code":"DV001","name":"Sở Y tế","ruleSet":"nho@1","titleLater":true,"total":"19.00"})");

    const JsonValue gained =
        folder.done(u"whatif so.sovang --year 2024 --min-percent I=45 --pass-mark 10 --json"_qs).json();
    REQUIRE(gained[u"gains"].elements.size() == 1);
    CHECK(gained[u"gains"][0][u"code"].toText() == u"DV002");
    CHECK(gained[u"all"][u"after"] == 2);
    CHECK(gained[u"ruleSets"][0][u"minPercent"][u"I"].toText() == u"45.00");

    const QString text = folder.done(u"whatif so.sovang --year 2024 --pass-mark 19,5"_qs).out;
    CHECK(text.contains(u"1/3 (33,33 %)\t0/3 (0,00 %)\t+0\t-1"));
    CHECK(text.contains(u"DV001"));
    CHECK(folder.done(u"whatif so.sovang --year 2024"_qs).out.contains(u"Lose: 0"));
    CHECK(folder.seen() == before);
}

TEST_CASE("whatif refuses what no rule set of the year has, and what is no number")
{
    const CommandLine folder;
    folder.makeBook();
    refused(folder, u"whatif so.sovang --year 2024 --min-percent IX=50"_qs, {u"“IX”"_qs});
    refused(folder, u"whatif so.sovang --year 2024 --pass-mark 21"_qs, {u"21"_qs, u"20"_qs});
    for (const QString &wrong :
         {u"--pass-mark 19,555"_qs, u"--pass-mark -1"_qs, u"--min-percent I"_qs, u"--min-percent I=101"_qs,
          u"--min-percent I=50 --min-percent I=60"_qs, u"--pass-mark 1 --pass-mark 2"_qs})
        CHECK(folder.run(u"whatif so.sovang --year 2024 "_qs + wrong).code == 2);
}

TEST_CASE("robust tells how often each unit passes, its ranks and what is fragile, the same for a seed")
{
    const CommandLine folder;
    folder.makeBook();
    const JsonValue year = folder.done(u"robust so.sovang --year 2024 --runs 200 --seed 3 --json"_qs).json();
    CHECK(year[u"runs"] == 200);
    CHECK(year[u"seed"].toText() == u"3");
    CHECK(year[u"fragile"].elements.empty());
    const JsonValue &units = year[u"units"];
    REQUIRE(units.elements.size() == 2); // DV003 is pending
    CHECK(units[0][u"passes"] == 200);
    CHECK(units[0][u"rank"][u"worst"] == 1);
    CHECK(units[1][u"passes"] == 0);
    const QString line = u"robust so.sovang --year 2024 --seed 18446744073709551615"_qs;
    const QString text = folder.done(line).out;
    CHECK(text.contains(u"DV001\tĐạt\t19,00\t1.000/1.000 (100,00 %)\t1 (1-1)\tSở Y tế"));
    CHECK(folder.done(line).out == text);
    CHECK(folder.done(u"robust so.sovang --year 2031"_qs).out.contains(u"–"));
    for (const QString &wrong : {u"--runs 0"_qs, u"--runs 1e3"_qs, u"--runs 100001"_qs, u"--seed -1"_qs})
        CHECK(folder.run(u"robust so.sovang --year 2024 "_qs + wrong).code == 2);
}
