// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "base/jsontree.h"

using namespace sovang;

TEST_CASE("What is wrong in a JSON file is said with its line, in our own words")
{
    const auto [json, words, line] = GENERATE(table<QByteArray, QString, int>({
        {"{\n\"a\": 1,\n}", u"a name in quotation marks is missing"_qs, 3},
        {"{\"a\" 1}", u"a colon is missing"_qs, 1},
        {"{\"a\": 1\n\"b\": 2}", u"a comma or } is missing"_qs, 2},
        {"[1 2]", u"a comma or ] is missing"_qs, 1},
        {"{\"a\": \"b", u"a closing quotation mark is missing"_qs, 1},
        {"[\"\\q\"]", u"no such sign after a backslash"_qs, 1},
        {"[\"\xff\"]", u"not UTF-8"_qs, 1},
        {"[1.]", u"a number is not whole"_qs, 1},
        {"[x]", u"there is no value here"_qs, 1},
        {"{} {}", u"something follows after the end"_qs, 1},
        {"", u"there is nothing in it"_qs, 1},
        {QByteArray(100, '['), u"nested too deeply"_qs, 1},
    }));
    CAPTURE(json.toStdString());
    const JsonReading reading = readJson(json);
    CHECK(reading.error.contains(words));
    CHECK(reading.errorLine == line);
}
