// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

using namespace sovang::test;

TEST_CASE("A backup is a whole book with the same content")
{
    const CommandLine folder;
    folder.makeBook();
    const QByteArray book = folder.bytes(u"so.sovang"_qs);
    folder.done(u"backup so.sovang -o copy.sovang"_qs);
    CHECK(folder.done(u"recognise copy.sovang --year 2024 --json"_qs).out ==
          folder.done(u"recognise so.sovang --year 2024 --json"_qs).out);
    CHECK(folder.done(u"log copy.sovang --json"_qs).out == folder.done(u"log so.sovang --json"_qs).out);
    CHECK(folder.bytes(u"so.sovang"_qs) == book);
    folder.done(u"register copy.sovang --year 2025 --all"_qs); // and can be worked in
    CHECK(folder.bytes(u"so.sovang"_qs) == book);
}

TEST_CASE("A backup never overwrites and never stays in pieces")
{
    const CommandLine folder;
    folder.makeBook();
    folder.write(u"copy.sovang"_qs, "old");
    const QStringList files = folder.files();
    for (const QString &target : {u"copy.sovang"_qs, u"so.sovang"_qs, u"absent/copy.sovang"_qs}) {
        const QByteArray book = folder.bytes(u"so.sovang"_qs);
        const Ran ran = folder.run(u"backup so.sovang -o "_qs + target);
        INFO(target.toStdString());
        CHECK(ran.code == 1);
        CHECK(ran.err.contains(target));
        CHECK(folder.bytes(u"so.sovang"_qs) == book);
    }
    CHECK(folder.bytes(u"copy.sovang"_qs) == "old");
    CHECK(folder.files() == files);
}
