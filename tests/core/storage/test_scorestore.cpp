// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "bookfolder.h"

#include "base/error.h"

#include <tuple>

using namespace sovang;
using namespace sovang::test;

namespace {

using Key = std::tuple<qint64, int, QString>;

struct Scores
{
    BookFolder folder;
    Book book = Book::create(folder.path());
    std::vector<UnitId> units;

    // Codes of units run against their numbers, so that an order by code would be seen.
    Scores()
        : units{addUnit(book, QStringLiteral("C")), addUnit(book, QStringLiteral("B")),
                addUnit(book, QStringLiteral("A"))}
    {}

    void put(size_t unit, int year, const QString &code, const Answer &answer, Round round = Round::Final)
    {
        book.change(someNote, [&] { book.scores.put(units[unit], Year(year), round, code, answer); });
    }

    template <typename Walk> std::vector<Key> keys(const Walk &walk)
    {
        std::vector<Key> keys;
        walk([&](const AnswerRow &row) {
            keys.emplace_back(row.unit.value(), row.year.value(), book.scores.code(row.codeId));
        });
        return keys;
    }
};

} // namespace

TEST_CASE("Every kind of answer comes back as it was put, one by one and in bulk")
{
    Scores scores;
    const std::vector<Answer> answers{Answer::points(Points::fromHundredths(925)),
                                      Answer::count(3),
                                      Answer::ratio(45, 50),
                                      Answer::notApplicable(QStringLiteral("Không có trụ sở")),
                                      Answer::yesNo(true),
                                      Answer::yesNo(false),
                                      Answer::points(Points())};
    for (size_t i = 0; i < answers.size(); ++i)
        scores.put(0, 2020 + static_cast<int>(i), QStringLiteral("1.1"), answers[i]);

    const Book book = Book::open(scores.folder.path(), OpenMode::ReadOnly);
    std::vector<Answer> inBulk;
    book.scores.forEach(Round::Final, [&](const AnswerRow &row) { inBulk.push_back(row.answer); });
    CHECK(inBulk == answers);
    for (size_t i = 0; i < answers.size(); ++i) {
        const Year year(2020 + static_cast<int>(i));
        CHECK(book.scores.find(scores.units[0], year, Round::Final, QStringLiteral("1.1")) == answers[i]);
    }
}

TEST_CASE("An answer replaces the one before, whatever its kind, and can be removed")
{
    Scores scores;
    const QString code = QStringLiteral("2.2");
    scores.put(0, 2024, code, Answer::ratio(1, 2));
    scores.put(0, 2024, code, Answer::points(Points::fromHundredths(100)));
    scores.put(0, 2024, code, Answer::notApplicable(QStringLiteral("lý do")));
    scores.put(0, 2024, code, Answer::count(2));
    const Year year(2024);
    CHECK(scores.book.scores.find(scores.units[0], year, Round::Final, code) == Answer::count(2));
    bool first = false;
    bool second = true;
    bool unknown = true;
    scores.book.change(someNote, [&] {
        first = scores.book.scores.remove(scores.units[0], year, Round::Final, code);
        second = scores.book.scores.remove(scores.units[0], year, Round::Final, code);
        unknown = scores.book.scores.remove(scores.units[0], year, Round::Final, QStringLiteral("?"));
    });
    CHECK(first);
    CHECK_FALSE(second);
    CHECK_FALSE(unknown);
    CHECK_FALSE(scores.book.scores.find(scores.units[0], year, Round::Final, code).has_value());
}

TEST_CASE("The rounds do not mix")
{
    Scores scores;
    const QString code = QStringLiteral("1.1");
    scores.put(0, 2024, code, Answer::count(1), Round::Self);
    scores.put(0, 2024, code, Answer::count(2), Round::Team);
    const auto &store = scores.book.scores;
    CHECK(store.find(scores.units[0], Year(2024), Round::Self, code) == Answer::count(1));
    CHECK(store.find(scores.units[0], Year(2024), Round::Team, code) == Answer::count(2));
    CHECK_FALSE(store.find(scores.units[0], Year(2024), Round::Final, code).has_value());
    scores.put(0, 2024, code, Answer::count(3), Round::Final);
    for (const Round round : {Round::Self, Round::Team, Round::Final}) {
        std::vector<qint64> numbers;
        store.forEach(round, [&](const AnswerRow &row) { numbers.push_back(row.answer.first); });
        CHECK(numbers == std::vector<qint64>{static_cast<int>(round) + 1});
    }
}

TEST_CASE("Walks give their rows in the order of unit, year and code")
{
    Scores scores;
    const QString a = QStringLiteral("1.1");
    const QString b = QStringLiteral("1.2");
    for (const int year : {2024, 2023}) {
        for (const size_t unit : {size_t(2), size_t(0), size_t(1)}) {
            scores.put(unit, year, a, Answer::count(1));
            scores.put(unit, year, b, Answer::count(2));
        }
    }
    scores.put(1, 2024, a, Answer::count(9), Round::Self);
    const auto &store = std::as_const(scores.book).scores;
    const auto id = [&](size_t unit) { return scores.units[unit].value(); };

    std::vector<Key> all;
    for (size_t unit = 0; unit < 3; ++unit) {
        for (const int year : {2023, 2024})
            all.insert(all.end(), {{id(unit), year, a}, {id(unit), year, b}});
    }
    CHECK(scores.keys([&](const auto &visit) { store.forEach(Round::Final, visit); }) == all);
    CHECK(scores.keys([&](const auto &visit) { store.forUnit(scores.units[1], Round::Final, visit); }) ==
          std::vector<Key>{{id(1), 2023, a}, {id(1), 2023, b}, {id(1), 2024, a}, {id(1), 2024, b}});
    CHECK(scores.keys([&](const auto &visit) { store.forYear(Year(2024), Round::Final, visit); }) ==
          std::vector<Key>{{id(0), 2024, a},
                           {id(0), 2024, b},
                           {id(1), 2024, a},
                           {id(1), 2024, b},
                           {id(2), 2024, a},
                           {id(2), 2024, b}});
    CHECK(scores.keys([&](const auto &visit) { store.forYear(Year(2024), Round::Self, visit); }) ==
          std::vector<Key>{{id(1), 2024, a}});
}

TEST_CASE("A visitor can stop a walk with an exception, and read the book and walk again inside it")
{
    Scores scores;
    for (int year = 2020; year < 2024; ++year)
        scores.put(0, year, QStringLiteral("1.1"), Answer::notApplicable(QString::number(year)));
    const auto &store = std::as_const(scores.book).scores;
    int seen = 0;
    const auto stop = [&](const AnswerRow &) {
        if (++seen == 2)
            throw std::out_of_range("enough");
    };
    CHECK_THROWS_AS(store.forEach(Round::Final, stop), std::out_of_range);
    CHECK(seen == 2);

    int inner = 0;
    QStringList reasons;
    store.forEach(Round::Final, [&](const AnswerRow &row) {
        store.forEach(Round::Final, [&](const AnswerRow &) { ++inner; });
        CHECK(store.find(row.unit, row.year, Round::Final, QStringLiteral("1.1")) == row.answer);
        reasons.append(row.answer.reason());
    });
    CHECK(inner == 16);
    CHECK(reasons.join(u' ') == u"2020 2021 2022 2023");
}

TEST_CASE("A change sees the answers that it has put")
{
    Scores scores;
    int seen = 0;
    scores.book.change(someNote, [&] {
        scores.book.scores.put(scores.units[0], Year(2024), Round::Final, QStringLiteral("1"),
                               Answer::count(1));
        scores.book.scores.forEach(Round::Final, [&](const AnswerRow &) { ++seen; });
    });
    CHECK(seen == 1);
}

TEST_CASE("Answers that make no sense are refused")
{
    Scores scores;
    const QString code = QStringLiteral("1.1");
    CHECK_THROWS_AS(scores.put(0, 2024, code, Answer::notApplicable({})), Error);
    CHECK_THROWS_AS(scores.put(0, 2024, code, Answer::ratio(0, 0)), Error);
    CHECK_THROWS_AS(scores.put(0, 2024, code, Answer::count(-1)), Error);
    CHECK_THROWS_AS(scores.put(0, 2024, {}, Answer::count(1)), Error);
    CHECK_THROWS_AS(scores.put(0, 24, code, Answer::count(1)), Error);
    scores.units.push_back(UnitId(999));
    try {
        scores.put(3, 2024, code, Answer::count(1));
        FAIL("an answer of no unit");
    } catch (const Error &error) {
        CHECK(error.kind() == Error::Kind::NotFound);
    }
    int seen = 0;
    scores.book.scores.forEach(Round::Final, [&](const AnswerRow &) { ++seen; });
    CHECK(seen == 0);
}

TEST_CASE("Codes are found in either form of Vietnamese text")
{
    Scores scores;
    const QString composed = QStringLiteral("Đ-ế");
    scores.put(0, 2024, composed.normalized(QString::NormalizationForm_D), Answer::count(1));
    scores.put(0, 2024, composed, Answer::count(2));
    QStringList codes;
    scores.book.scores.forEach(
        Round::Final, [&](const AnswerRow &row) { codes.append(scores.book.scores.code(row.codeId)); });
    CHECK(codes == QStringList{composed});
    CHECK(scores.book.scores.find(scores.units[0], Year(2024), Round::Final, composed) == Answer::count(2));
}
