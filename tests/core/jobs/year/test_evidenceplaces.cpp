// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "jobs/year/evidenceplaces.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace sovang;

namespace {

QString touch(const QString &path)
{
    REQUIRE(QDir().mkpath(QFileInfo(path).absolutePath()));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    return path;
}

} // namespace

TEST_CASE("A file beside the book or below it is kept relative, and found again when both are moved")
{
    const QTemporaryDir folder;
    const QString book = folder.filePath(u"a/so.sovang"_qs);
    const QString file = touch(folder.filePath(u"a/minh chứng/bc12.pdf"_qs));
    const QString place = placeOfFile(file, book);
    CHECK(place == u"minh chứng/bc12.pdf");
    CHECK(fileAtPlace(place, book) == file);

    REQUIRE(QDir(folder.path()).rename(u"a"_qs, u"b"_qs));
    CHECK_FALSE(fileAtPlace(place, book));
    CHECK(fileAtPlace(place, folder.filePath(u"b/so.sovang"_qs)) ==
          folder.filePath(u"b/minh chứng/bc12.pdf"_qs));
}

TEST_CASE("A file elsewhere keeps its whole path, words are no file")
{
    const QTemporaryDir folder;
    const QString book = folder.filePath(u"so/so.sovang"_qs);
    const QString file = touch(folder.filePath(u"so-khac/bc12.pdf"_qs));
    CHECK(placeOfFile(file, book) == file);
    CHECK(fileAtPlace(file, book) == file);
    CHECK_FALSE(fileAtPlace(u"Tủ hồ sơ số 2"_qs, book));
    CHECK_FALSE(fileAtPlace({}, book));
    CHECK_FALSE(fileAtPlace(u"."_qs, book));
}
