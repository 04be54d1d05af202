// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "storage/database.h"

using namespace sovang;
using namespace sovang::test;

namespace {

// What someone with a database program could do.
void tamper(const CommandLine &folder, const char *sql)
{
    Database(folder.path(u"so.sovang"_qs), Database::Access::Write).execute(sql);
}

} // namespace

TEST_CASE("The log tells every change once, oldest first, and is whole")
{
    const CommandLine folder;
    folder.makeBook();
    const JsonValue lines = folder.done(u"log so.sovang --json"_qs).json()[u"log"];
    QStringList actions;
    for (size_t i = 0; i < lines.elements.size(); ++i) {
        CHECK(lines[i][u"sequence"].toInt() == qint64(i) + 1);
        CHECK(lines[i][u"who"].toText().contains(u'@'));
        CHECK(lines[i][u"hash"].toText().size() == 64);
        actions << lines[i][u"action"].toText();
    }
    CHECK(actions.filter(u"import."_qs) == QStringList{u"import.units"_qs, u"import.registrations"_qs,
                                                       u"import.scores"_qs, u"import.scores"_qs});
    CHECK(actions.contains(u"rules.add"_qs));
    CHECK(folder.done(u"log so.sovang"_qs).out.count(u'\n') == qsizetype(lines.elements.size()));
}

TEST_CASE("A line that is older than the line before is marked in the log")
{
    const CommandLine folder;
    folder.makeBook();
    CHECK_FALSE(folder.done(u"log so.sovang"_qs).out.contains(u"older than the line before"));
    tamper(folder, "DROP TRIGGER IF EXISTS log_stays");
    tamper(folder, "UPDATE log SET time = '2099-01-01T00:00:00Z' WHERE sequence = 2");
    const QStringList lines = folder.run(u"log so.sovang"_qs).out.split(u'\n');
    CHECK(lines.filter(u"older than the line before"_qs).size() == 1);
    CHECK(lines[2].contains(u"older than the line before"));
}

TEST_CASE("A log line that was altered or removed by hand is found")
{
    for (const char *sql :
         {"UPDATE log SET summary = 'Không có gì' WHERE sequence = 3", "DELETE FROM log WHERE sequence = 3",
          "UPDATE log SET time = '2020-01-01T00:00:00Z' WHERE sequence = 3"}) {
        const CommandLine folder;
        folder.makeBook();
        tamper(folder, "DROP TRIGGER IF EXISTS log_stays");
        tamper(folder, "DROP TRIGGER IF EXISTS log_is_kept");
        tamper(folder, sql);
        const Ran ran = folder.run(u"log so.sovang --json"_qs);
        INFO(sql << "\n" << ran.err.toStdString());
        CHECK(ran.code == 1);
        CHECK(ran.err.contains(u"line 3"));
    }
}
