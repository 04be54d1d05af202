// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

using namespace sovang;
using namespace sovang::test;

namespace {

QString outcomes(const CommandLine &folder, const QString &name)
{
    return folder.done(u"recognise %1/so-thuc-hanh.sovang --year 2025 --json"_qs.arg(name)).out;
}

} // namespace

TEST_CASE("The same seed makes the same province, another seed another one")
{
    const CommandLine folder;
    folder.done(u"demo a --units 30 --years 4 --seed 7"_qs);
    folder.done(u"demo b --units 30 --years 4 --seed 7"_qs);
    folder.done(u"demo c --units 30 --years 4 --seed 8"_qs);
    const QString a = outcomes(folder, u"a"_qs);
    CHECK(outcomes(folder, u"b"_qs) == a);
    CHECK(outcomes(folder, u"c"_qs) != a);
    CHECK(readJson(a.toUtf8()).root[u"units"].elements.size() == 30);
}

TEST_CASE("A practice book says so on its papers, and can be worked in")
{
    const CommandLine folder;
    folder.done(u"demo tap --units 40 --years 6"_qs);
    folder.done(u"report tap/so-thuc-hanh.sovang --year 2025 -o report.pdf"_qs);
    const Ran text = folder.runProgram(u"pdftotext"_qs, {u"report.pdf"_qs, u"-"_qs});
    CHECK(text.out.contains(u"THỰC HÀNH"));
    CHECK(text.out.count(u"THỰC HÀNH") >= text.out.count(u'\f')); // on every page
    folder.done(u"certificates tap/so-thuc-hanh.sovang --year 2021 --check"_qs);
    folder.done(u"log tap/so-thuc-hanh.sovang"_qs);
}

TEST_CASE("A practice province never overwrites one that is there, and the smallest one works")
{
    const CommandLine folder;
    folder.done(u"demo a --units 1 --years 1"_qs);
    const QByteArray book = folder.bytes(u"a/so-thuc-hanh.sovang"_qs);
    CHECK(folder.run(u"demo a --units 2"_qs).code == 1);
    CHECK(folder.bytes(u"a/so-thuc-hanh.sovang"_qs) == book);
    outcomes(folder, u"a"_qs);
}
