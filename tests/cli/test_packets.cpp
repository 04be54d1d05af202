// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include <QFile>

using namespace sovang;
using namespace sovang::test;

namespace {

/// The small book, and a packet of DV001 and DV002 that was scored elsewhere: 1.1 of both.
struct TwoLaptops
{
    CommandLine folder;

    TwoLaptops()
    {
        folder.makeBook();
        folder.done(u"packet so.sovang --year 2024 --round final DV001 DV002 -o goi.sovang"_qs);
        score(u"goi.sovang"_qs, "Mã;1.1\nDV001;4\nDV002;3,5\n");
    }

    void score(const QString &book, const QByteArray &scores, const QString &round = u"final"_qs) const
    {
        folder.write(u"more.csv"_qs, scores);
        folder.done(u"import scores %1 more.csv --year 2024 --round %2"_qs.arg(book, round));
    }

    QString totalOf(const QString &code) const
    {
        return unitIn(folder.done(u"recognise so.sovang --year 2024 --json"_qs).json(), code)[u"total"]
            .toText();
    }
};

} // namespace

TEST_CASE("A packet is scored on another computer with the same commands and comes back, told by both logs")
{
    const TwoLaptops laptops;
    const CommandLine &folder = laptops.folder;
    CHECK(folder.done(u"log goi.sovang"_qs).out.contains(u"so.sovang"));
    CHECK(folder.done(u"log so.sovang"_qs).out.contains(u"goi.sovang"));
    folder.done(u"verify goi.sovang"_qs);

    const QString before = folder.seen();
    const QString tried = folder.done(u"merge so.sovang goi.sovang --dry-run"_qs).out;
    CHECK(folder.seen() == before);
    CHECK(tried.contains(u"DV001, 1.1: only the packet changed “5” to “4”; it is taken"));
    CHECK(tried.contains(u"DV002, 1.1: only the packet changed “4,5” to “3,5”; it is taken"));
    CHECK(tried.contains(u"nothing was written"));

    CHECK(folder.done(u"merge so.sovang goi.sovang"_qs).out.contains(u"2 taken from the packet"));
    CHECK(laptops.totalOf(u"DV001"_qs) == u"18.00");
    CHECK(folder.done(u"log so.sovang"_qs).out.contains(u"Merged the packet “goi.sovang”"));
    const QString merged = folder.seen();
    CHECK(folder.done(u"merge so.sovang goi.sovang"_qs).out.contains(u"0 taken from the packet"));
    CHECK(folder.seen() == merged);
}

TEST_CASE(
    "Cells that book and packet changed differently are named, and nothing is merged until they are decided")
{
    const TwoLaptops laptops;
    const CommandLine &folder = laptops.folder;
    laptops.score(u"so.sovang"_qs, "Mã;1.1\nDV001;4,5\n");
    refused(folder, u"merge so.sovang goi.sovang"_qs,
            {u"goi.sovang: DV001, 1.1: it was “5”; the book has “4,5” now, the packet “4”"_qs, u"--take"_qs,
             u"1 problems; nothing was written"_qs});
    CHECK(folder.run(u"merge so.sovang goi.sovang --dry-run"_qs).code == 1);

    SECTION("for the book")
    {
        folder.done(u"merge so.sovang goi.sovang --take ours"_qs);
        CHECK(laptops.totalOf(u"DV001"_qs) == u"18.50");
    }
    SECTION("for the packet")
    {
        const QString tried = folder.done(u"merge so.sovang goi.sovang --take theirs --dry-run"_qs).out;
        CHECK(tried.contains(u"the packet’s is taken"));
        folder.done(u"merge so.sovang goi.sovang --take theirs"_qs);
        CHECK(laptops.totalOf(u"DV001"_qs) == u"18.00");
    }
}

TEST_CASE("merge --json is one document with every cell that was changed")
{
    const TwoLaptops laptops;
    const JsonValue json = laptops.folder.done(u"merge so.sovang goi.sovang --dry-run --json"_qs).json();
    CHECK(json[u"taken"].toInt() == 2);
    CHECK(json[u"dryRun"].toBool());
    CHECK(json[u"round"].toText() == u"final");
    const JsonValue &cells = json[u"cells"];
    REQUIRE(cells.elements.size() == 2);
    const JsonValue &first = cells[0];
    CHECK(first[u"unit"].toText() == u"DV001");
    CHECK(first[u"item"].toText() == u"1.1");
    CHECK(first[u"change"].toText() == u"packet");
    CHECK(first[u"was"].toText() == u"5");
    CHECK(first[u"packet"].toText() == u"4");
}

TEST_CASE("What is no packet of this book is refused with the reason")
{
    const TwoLaptops laptops;
    const CommandLine &folder = laptops.folder;
    folder.write(u"scan.pdf"_qs, "%PDF-1.4\n");
    folder.write(u"half.sovang"_qs, folder.bytes(u"goi.sovang"_qs).left(30'000));
    folder.done(u"backup so.sovang -o copy.sovang"_qs);
    refused(folder, u"merge so.sovang nowhere.sovang"_qs, {u"nowhere.sovang"_qs});
    refused(folder, u"merge so.sovang scan.pdf"_qs, {u"scan.pdf"_qs, u"not a book"_qs});
    refused(folder, u"merge so.sovang half.sovang"_qs, {u"half.sovang"_qs});
    refused(folder, u"merge so.sovang so.sovang"_qs, {u"the book itself"_qs});
    refused(folder, u"merge so.sovang copy.sovang"_qs, {u"copy.sovang"_qs, u"no packet"_qs});
    const CommandLine other;
    other.makeBook();
    refused(other, u"merge so.sovang \"%1\""_qs.arg(folder.path(u"goi.sovang"_qs)), {u"another book"_qs});
}

TEST_CASE("A packet is refused where nothing could come back, and never written over a file")
{
    const TwoLaptops laptops;
    const CommandLine &folder = laptops.folder;
    refused(folder, u"packet so.sovang --year 2024 --round final -o goi.sovang"_qs, {u"goi.sovang"_qs});
    refused(folder, u"packet so.sovang --year 2024 --round final -o so.sovang"_qs, {u"so.sovang"_qs});
    refused(folder, u"packet so.sovang --year 2024 --round final DV007 -o x.sovang"_qs, {u"DV007"_qs});
    refused(folder, u"packet so.sovang --year 2023 --round final DV003 -o x.sovang"_qs,
            {u"DV003 is not registered for 2023"_qs});
    refused(folder, u"packet so.sovang --year 2031 --round final -o x.sovang"_qs, {u"2031"_qs});
    refused(folder, u"packet so.sovang --year 2024 --round final -o nowhere/x.sovang"_qs, {u"nowhere"_qs});
    folder.done(u"seal so.sovang --year 2023"_qs);
    refused(folder, u"packet so.sovang --year 2023 --round final -o x.sovang"_qs, {u"sealed"_qs});
    CHECK_FALSE(QFile::exists(folder.path(u"x.sovang"_qs)));
}

TEST_CASE("A packet whose year was sealed meanwhile waits until the year is opened again")
{
    const TwoLaptops laptops;
    const CommandLine &folder = laptops.folder;
    laptops.score(u"so.sovang"_qs, "Mã;1.1;1.2;1.3;2.1;2.2\nDV003;5;có;đạt;3;75/100\n");
    folder.done(u"seal so.sovang --year 2024"_qs);
    refused(folder, u"merge so.sovang goi.sovang"_qs,
            {u"goi.sovang: The year of the packet is sealed: 2024"_qs});
    folder.done(u"unseal so.sovang --year 2024 --reason \"phiếu về muộn\""_qs);
    folder.done(u"merge so.sovang goi.sovang"_qs);
    CHECK(laptops.totalOf(u"DV001"_qs) == u"18.00");
}
