// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include <QDir>
#include <QFileInfo>

using namespace sovang::test;

TEST_CASE("dossier writes a folder for a unit, or for each registered unit of the year")
{
    const CommandLine folder;
    folder.makeBook();
    folder.decideFirst();
    const QString out = folder.done(u"dossier so.sovang --year 2024 DV001 -o mot"_qs).out;
    CHECK(out.contains(u"Wrote 1 dossier into mot"));
    const QDir one(folder.path(u"mot/DV001 - Sở Y tế"_qs));
    CHECK(one.entryList(QDir::Files) == QStringList{u"00 Bìa hồ sơ.pdf"_qs, u"01 Phiếu điểm.pdf"_qs,
                                                    u"02 Giải trình kết quả.pdf"_qs, u"05 Quyết định.pdf"_qs,
                                                    u"06 Giấy công nhận.pdf"_qs, u"Hồ sơ.pdf"_qs});
    CHECK(folder.done(u"dossier so.sovang --year 2024 -o het"_qs).out.contains(u"Wrote 3 dossiers into het"));
    CHECK(QDir(folder.path(u"het"_qs)).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() == 3);
}

TEST_CASE("dossier is refused for whom there is none, and where something lies already")
{
    const CommandLine folder;
    folder.makeBook();
    refused(folder, u"dossier so.sovang --year 2024 DV009 -o moi"_qs, {u"DV009"_qs});
    refused(folder, u"dossier so.sovang --year 2023 DV003 -o moi"_qs,
            {u"DV003 is not registered for 2023"_qs});
    refused(folder, u"dossier so.sovang --year 2031 -o moi"_qs, {u"2031"_qs});
    refused(folder, u"dossier so.sovang --year 2024 -o so.sovang"_qs, {u"so.sovang"_qs});
    folder.done(u"dossier so.sovang --year 2024 -o het"_qs);
    refused(folder, u"dossier so.sovang --year 2024 -o het"_qs, {u"het"_qs, u"not empty"_qs});
    folder.write(u"scan.pdf"_qs, "%PDF-1.4\n");
    refused(folder, u"dossier so.sovang --year 2024 -o scan.pdf"_qs, {u"scan.pdf"_qs});
    refused(folder, u"dossier so.sovang --year 2024 -o scan.pdf/het"_qs, {u"scan.pdf"_qs});
    CHECK_FALSE(QFileInfo::exists(folder.path(u"moi"_qs)));
    CHECK(QDir(folder.path()).entryList({u".sovang-*"_qs}, QDir::AllEntries | QDir::Hidden).isEmpty());
}

TEST_CASE("Nothing is counted, and no dossier written, of a book that another program altered")
{
    const CommandLine folder;
    folder.makeBook();
    alterUnguarded(folder, "UPDATE unit SET name = 'Sở Khác' WHERE code = 'DV001'");
    const Ran ran = folder.run(u"dossier so.sovang --year 2024 -o het"_qs);
    CHECK(ran.code == 1);
    CHECK(ran.err.contains(u"DV001"));
    CHECK_FALSE(QFileInfo::exists(folder.path(u"het"_qs)));
}
