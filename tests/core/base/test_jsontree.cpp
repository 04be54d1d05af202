// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "base/jsontree.h"

#include <QStringList>

#include <array>

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

TEST_CASE("What is written is read as the same tree, whatever its texts hold")
{
    const JsonValue tree = JsonValue::object()
                               .with(u"text"_qs, u"“Sở\" \\ \b\f\n\r\t\x1f Y tế 🙂"_qs)
                               .with(u"number"_qs, qint64(9'007'199'254'740'993))
                               .with(u"digits"_qs, JsonValue::number(u"-12.50e2"_qs))
                               .with(u"truths"_qs, JsonValue::listOf(std::array{true, false}))
                               .with(u"nothing"_qs, JsonValue())
                               .with(u"empty"_qs, JsonValue::object().with(u"list"_qs, JsonValue::list()));
    CHECK(readJson(writeJson(tree)).root == tree);
    CHECK(readJson(compactJson(tree)).root == tree);
    CHECK(tree[u"number"].toInt() == 9'007'199'254'740'993);
}

TEST_CASE("Written compactly, the same content is the same bytes, in whatever order it was put together")
{
    JsonValue one = JsonValue::object().with(u"b"_qs, JsonValue::list()).with(u"a"_qs, 1);
    JsonValue other = JsonValue::object().with(u"a"_qs, 1).with(u"b"_qs, JsonValue::list());
    CHECK(compactJson(one) == R"({"a":1,"b":[]})");
    CHECK(compactJson(other) == compactJson(one));
    CHECK(one == other);
    CHECK(one != other.with(u"c"_qs, JsonValue()));
    CHECK(compactJson(u"\b\f\n\r\t\x1f/"_qs) == R"("\b\f\n\r\t\u001f/")");
}

TEST_CASE("For people short lists stand on one line, and names in the order in which they were given")
{
    const JsonValue tree =
        JsonValue::object()
            .with(u"year"_qs, 2024)
            .with(u"units"_qs, JsonValue::listOf(std::array{2, 1}, [](int unit) {
                      return JsonValue::object().with(u"unit"_qs, unit).with(u"name"_qs, u"A"_qs);
                  }));
    CHECK(writeJson(tree) == R"({
  "year": 2024,
  "units": [
    {"unit": 2, "name": "A"},
    {"unit": 1, "name": "A"}
  ]
}
)");
    const QString longName(100, u'x');
    CHECK(writeJson(JsonValue::object().with(u"names"_qs, JsonValue::listOf(QStringList{longName}))) ==
          "{\n  \"names\": [\n    \"" + longName.toUtf8() + "\"\n  ]\n}\n");
}

TEST_CASE("What is not there, or is of another kind, reads as nothing")
{
    const JsonValue tree = readJson(R"({"list": [1, "a"], "half": 0.5})").root;
    CHECK(tree[u"list"][0].toInt() == 1);
    CHECK(tree[u"list"][1].toText() == u"a");
    CHECK(tree[u"list"][2].isNull());
    CHECK(tree[u"list"][0].toText().isEmpty());
    CHECK(tree[u"list"][1].toInt() == 0);
    CHECK(tree[u"half"].toInt() == 0);
    CHECK_FALSE(tree[u"list"].toBool());
    CHECK(tree[u"gone"][u"gone"][7].isNull());
    CHECK(JsonValue::textOrNull({}).isNull());
}
