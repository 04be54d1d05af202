// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "rulebook.h"

#include <QRegularExpression>

using namespace sovang;
using namespace sovang::test;

TEST_CASE("A new book holds the rule sets that it was made with")
{
    const CommandLine folder;
    folder.write(u"a.json"_qs, smallRules());
    folder.write(u"b.json"_qs,
                 QByteArray(smallRules()).replace("\"nho\"", "\"khac\"").replace("2010", "2020"));
    const Ran made = folder.done(u"new so.sovang --rules a.json --rules b.json"_qs);
    CHECK(made.out.contains(u"so.sovang"));
    const Ran list = folder.done(u"rules list so.sovang"_qs);
    CHECK(list.out.split(u'\n').value(0) == u"khac@1\tBộ nhỏ\t2020–\tAgency, Institution");
    CHECK(list.out.contains(u"nho@1"));
    CHECK(folder.files().filter(u".sovang"_qs) == QStringList{u"so.sovang"_qs}); // no lock, no journal stays
}

TEST_CASE("new never overwrites, not even a file that is no book")
{
    const CommandLine folder;
    folder.makeBook();
    const QByteArray book = folder.bytes(u"so.sovang"_qs);
    folder.write(u"note.txt"_qs, "keep me");
    for (const QString &name : {u"so.sovang"_qs, u"note.txt"_qs}) {
        const Ran ran = folder.run(u"new %1 --rules nho.json"_qs.arg(name));
        CHECK(ran.code == 1);
        CHECK(ran.err.contains(name));
    }
    CHECK(folder.bytes(u"so.sovang"_qs) == book);
    CHECK(folder.bytes(u"note.txt"_qs) == "keep me");
}

TEST_CASE("A new book with a rule set that is wrong, or with two that tie, is not made")
{
    const CommandLine folder;
    folder.write(u"wrong.json"_qs, QByteArray(smallRules()).replace("\"20\"", "\"21\""));
    folder.write(u"a.json"_qs, smallRules());
    folder.write(u"tie.json"_qs, QByteArray(smallRules()).replace("\"nho\"", "\"khac\""));
    for (const QString &line : {u"new so.sovang --rules a.json --rules wrong.json"_qs,
                                u"new so.sovang --rules a.json --rules tie.json"_qs,
                                u"new so.sovang --rules absent.json"_qs, u"new absent/so.sovang"_qs}) {
        const Ran ran = folder.run(line);
        INFO(line.toStdString());
        CHECK(ran.code == 1);
        CHECK_FALSE(ran.err.isEmpty());
        CHECK(folder.files().filter(u".sovang"_qs).isEmpty());
    }
}

TEST_CASE("rules check names the line of every fault")
{
    const CommandLine folder;
    folder.write(u"good.json"_qs, smallRules());
    CHECK(folder.done(u"rules check good.json"_qs).out.contains(u"nho@1"));
    folder.write(u"bad.json"_qs, QByteArray(smallRules())
                                     .replace("\"total\": \"20\"", "\"total\": \"21\"")
                                     .replace("\"step\"", "\"stap\"")
                                     .replace("\"perItem\"", "\"perItam\""));
    const Ran ran = folder.run(u"rules check bad.json"_qs);
    CHECK(ran.code == 1);
    CHECK(ran.errors().size() >= 2);
    for (const QString &line : ran.errors()) {
        INFO(line.toStdString());
        CHECK(line.contains(QRegularExpression(u"^bad\\.json:[0-9]+: ."_qs)));
    }
    CHECK(ran.err.contains(u"perItam"));
}

TEST_CASE("A published rule set never changes: adding it again is nothing, other content is refused")
{
    const CommandLine folder;
    folder.makeBook();
    folder.write(u"other.json"_qs, QByteArray(smallRules()).replace("Bộ nhỏ", "Bộ khác"));
    folder.write(u"wrong.json"_qs, QByteArray(smallRules()).replace("\"20\"", "\"21\""));
    const QString before = folder.seen();
    CHECK(folder.done(u"rules add so.sovang nho.json"_qs).out.contains(u"already"));
    CHECK(folder.run(u"rules add so.sovang other.json"_qs).code == 1);
    const Ran wrong = folder.run(u"rules add so.sovang wrong.json"_qs);
    CHECK(wrong.code == 1);
    CHECK(wrong.err.startsWith(u"wrong.json:"));
    CHECK(folder.seen() == before);

    folder.write(
        u"next.json"_qs,
        QByteArray(smallRules()).replace("\"version\": 1", "\"version\": 2").replace("2010", "2024"));
    folder.done(u"rules add so.sovang next.json"_qs);
    CHECK(folder.done(u"rules list so.sovang"_qs).out.contains(u"nho@2"));
    const JsonValue unit =
        unitIn(folder.done(u"recognise so.sovang --year 2024 --json"_qs).json(), u"DV001"_qs);
    CHECK(unit[u"ruleSet"].toText() == u"nho@2");
}
