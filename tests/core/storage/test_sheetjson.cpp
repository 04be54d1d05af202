// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sheetjson.h"

#include "base/error.h"
#include "bookfolder.h"
#include "catch.h"

#include <limits>

using namespace sovang;
using namespace sovang::test;

namespace {

std::optional<SheetAnswers> readBack(const QByteArray &json)
{
    SheetAnswers answers;
    const bool isWhole = readSheetJson(json, [&](std::string_view code, const Answer &answer) {
        answers.emplace(QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size())), answer);
    });
    return isWhole ? std::optional(answers) : std::nullopt;
}

} // namespace

TEST_CASE("A sheet comes back from its JSON, whatever stands in codes and reasons")
{
    const SheetAnswers answers{
        {u"1.1"_qs, Answer::points(Points::fromHundredths(450))},
        {u"1.2"_qs, Answer::points(Points())},
        {u"1.3"_qs, Answer::count(std::numeric_limits<qint64>::max())},
        {u"1.4"_qs, Answer::ratio(45, 50)},
        {u"1.5"_qs, Answer::yesNo(false)},
        {u"Đ\"\\ế"_qs, Answer::yesNo(true)},
        {u"1.6"_qs, Answer::choice(u"Hoàn thành \"tốt\", [8,5]"_qs)},
        {u"2.1"_qs, Answer::notApplicable(u"không có “quân nhân”\n\"\\\t, [1] {2} 🙂"_qs)},
    };
    CHECK(readBack(sheetToJson(answers).toUtf8()) == answers);
    CHECK(sheetToJson({{u"1.1"_qs, Answer::points(Points::fromHundredths(450))},
                       {u"1.3"_qs, Answer::count(3)},
                       {u"1.4"_qs, Answer::ratio(45, 50)},
                       {u"1.5"_qs, Answer::yesNo(true)},
                       {u"1.6"_qs, Answer::choice(u"Tốt"_qs)},
                       {u"2.1"_qs, Answer::notApplicable(u"miễn"_qs)}}) ==
          uR"({"1.1":450,"1.3":[3],"1.4":[45,50],"1.5":true,"1.6":["Tốt"],"2.1":"miễn"})");
}

TEST_CASE("JSON that is not a sheet is told from one")
{
    for (const char *json :
         {"", "{", "[]", "450", "{\"1\":null}", "{\"1\":4.5}", "{\"1\":[]}", "{\"1\":[1,2,3]}",
          "{\"1\":[[1]]}", "{\"1\":[true]}", "{\"1\":[\"\"]}", "{\"1\":[\"a\",\"b\"]}", "{\"1\":[\"a\",1]}",
          "{\"1\":[1,\"a\"]}", "{\"1\":{\"a\":1}}", "{\"1\":18446744073709551615}", "{\"1\":1} x"}) {
        INFO(json);
        CHECK_FALSE(readBack(json).has_value());
    }
    CHECK(readBack("{}") == SheetAnswers());
}

TEST_CASE("A damaged sheet in a book is refused in words, not taken as no answers")
{
    const BookFolder folder;
    {
        Book book = Book::create(folder.path());
        const UnitId unit = addUnit(book);
        book.change(someNote,
                    [&] { book.scores.put(unit, Year(2024), Round::Final, u"1"_qs, Answer::count(1)); });
    }
    Database file(folder.path(), Database::Access::Write);
    file.execute("UPDATE sheet SET answers = '{\"1\":[1,2,3]}'");
    const Book book = Book::open(folder.path(), OpenMode::ReadOnly);
    try {
        book.scores.forEach(Round::Final, [](const AnswerRow &) {});
        FAIL("read");
    } catch (const Error &error) {
        CHECK(error.kind() == Error::Kind::Storage);
        CHECK_FALSE(error.message().isEmpty());
    }
}
