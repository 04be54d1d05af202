// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "base/sharedplace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace sovang;

TEST_CASE(
    "Folders that are synchronised with a server are known by their names, also with the office behind it")
{
    const auto nameOf = [](const QString &path) {
        const auto place = synchronisedPlaceOf(path);
        return place ? place->name : QString();
    };
    CHECK(nameOf(u"/home/lan/OneDrive - Sở Nội vụ/2026/so.sovang"_qs) == u"OneDrive - Sở Nội vụ");
    CHECK(nameOf(u"/home/lan/Dropbox/so.sovang"_qs) == u"Dropbox");
    CHECK(nameOf(u"/home/lan/Dropbox (UBND)/so.sovang"_qs) == u"Dropbox (UBND)");
    CHECK(nameOf(u"G:/Drive của tôi/so.sovang"_qs) == u"Drive của tôi");
    CHECK(nameOf(u"/home/lan/google drive/so.sovang"_qs) == u"google drive");
    CHECK(nameOf(u"/home/lan/Tài liệu/so.sovang"_qs).isEmpty());
    CHECK(nameOf(u"/home/lan/OneDriveX/so.sovang"_qs).isEmpty());
    CHECK(nameOf(u"/home/lan/OneDrive"_qs).isEmpty()); // a file of that name
    CHECK(nameOf({}).isEmpty());
}

TEST_CASE("A link into a synchronised folder is seen through")
{
    const QTemporaryDir folder;
    REQUIRE(QDir(folder.path()).mkpath(u"Dropbox"_qs));
    QFile book(folder.filePath(u"Dropbox/so.sovang"_qs));
    REQUIRE(book.open(QIODevice::WriteOnly));
    REQUIRE(QFile::link(folder.filePath(u"Dropbox"_qs), folder.filePath(u"việc"_qs)));
    const auto place = sharedPlaceOf(folder.filePath(u"việc/so.sovang"_qs));
    REQUIRE(place);
    CHECK(place->name == u"Dropbox");
    CHECK(place->kind == SharedPlace::Kind::Synchronised);
}
