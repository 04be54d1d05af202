// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

using namespace sovang::test;

TEST_CASE("What is published is listed, then written as a page without the names of people")
{
    const CommandLine folder;
    folder.makeBook();
    folder.decideFirst();
    const QString listed = folder.done(u"publish so.sovang --year 2024 --dry-run"_qs).out;
    CHECK(listed.startsWith(u"Sở Y tế\t"));
    CHECK(listed.count(u'\n') == 1);
    CHECK_FALSE(folder.files().contains(u"cong-khai"_qs));

    const QString said = folder.done(u"publish so.sovang --year 2024 -o a/cong-khai"_qs).out;
    CHECK(said.startsWith(listed));
    const QString page = QString::fromUtf8(folder.bytes(u"a/cong-khai/index.html"_qs));
    CHECK(page.contains(u"Sở Y tế"));
    CHECK(page.contains(u"05/QĐ-UBND ngày 20/12/2024 (lần đầu)"));
    CHECK_FALSE(page.contains(u"Lê Thị Ánh"));
    folder.done(u"publish so.sovang --year 2024 -o a/cong-khai"_qs); // once more, in its place
}

TEST_CASE("A title that was revoked is not published, and a year without titles makes no folder")
{
    const CommandLine folder;
    folder.makeBook();
    refused(folder, u"publish so.sovang --year 2024 -o p"_qs, {u"No title of 2024 is in force"_qs});
    folder.decideFirst();
    folder.write(u"thu-hoi.csv"_qs, "Mã;Loại;Số;Ngày\nDV001;Thu hồi;9/QĐ-UBND;01/03/2025\n");
    folder.done(u"import decisions so.sovang thu-hoi.csv"_qs);
    refused(folder, u"publish so.sovang --year 2024 -o p"_qs, {u"No title of 2024 is in force"_qs});
    CHECK_FALSE(folder.files().contains(u"p"_qs));
    CHECK(folder.run(u"publish so.sovang --year 2024"_qs).code == 2);
}
