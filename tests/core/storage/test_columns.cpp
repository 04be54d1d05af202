// SPDX-License-Identifier: GPL-3.0-or-later
// What a store says of its columns, on a table of its own.
#include "catch.h"

#include "base/error.h"
#include "domain/decision.h"
#include "storage/columns.h"

#include <limits>

using namespace sovang;

namespace sovang::test {

struct SampleDays
{
    QDate from;
    QDate to;

    bool operator==(const SampleDays &) const = default;
};

/// A row with a member of every type that a column can hold.
struct Sample
{
    qint64 id = 0;
    QString text;
    QByteArray bytes;
    qint64 big = 0;
    int small = 0;
    bool flag = false;
    SampleDays span; ///< two columns
    Year year;
    UnitId unit;
    DecisionKind kind = DecisionKind::First;
    Points points;
    Quantity quantity;
    Money money;
    std::optional<QString> maybeText;
    std::optional<qint64> maybeBig;
    std::optional<int> maybeSmall;
    std::optional<Year> maybeYear;
    std::optional<UnitId> maybeUnit;
    std::optional<DecisionKind> maybeKind;
    std::optional<Quantity> maybeQuantity;
    std::optional<Money> maybeMoney;
    UnitKind loose = UnitKind::Institution;

    bool operator==(const Sample &) const = default;
};

/// A row without an id.
struct SamplePart
{
    QString word;
    int count = 0;

    bool operator==(const SamplePart &) const = default;
};

} // namespace sovang::test

using namespace sovang::test;

template <> struct sovang::RowTable<Sample>
{
    static constexpr const char *name = "sample";
    static constexpr RowColumn<Sample> columns[] = {
        plainColumn<&Sample::text>("text"),
        plainColumn<&Sample::bytes>("bytes"),
        plainColumn<&Sample::big>("big"),
        plainColumn<&Sample::small>("small"),
        plainColumn<&Sample::flag>("flag"),
        plainColumn<&Sample::span, &SampleDays::from>("from_day"),
        plainColumn<&Sample::span, &SampleDays::to>("to_day"),
        plainColumn<&Sample::year>("year"),
        plainColumn<&Sample::unit>("unit"),
        wordColumn<&Sample::kind, decisionKindFromCode>("kind"),
        plainColumn<&Sample::points>("points"),
        plainColumn<&Sample::quantity>("quantity"),
        plainColumn<&Sample::money>("money"),
        plainColumn<&Sample::maybeText>("maybe_text"),
        plainColumn<&Sample::maybeBig>("maybe_big"),
        plainColumn<&Sample::maybeSmall>("maybe_small"),
        plainColumn<&Sample::maybeYear>("maybe_year"),
        plainColumn<&Sample::maybeUnit>("maybe_unit"),
        wordColumn<&Sample::maybeKind, decisionKindFromCode>("maybe_kind"),
        plainColumn<&Sample::maybeQuantity>("maybe_quantity"),
        plainColumn<&Sample::maybeMoney>("maybe_money"),
        looseWordColumn<&Sample::loose, unitKindFromCode>("loose"),
    };
};

template <> struct sovang::RowTable<SamplePart>
{
    static constexpr const char *name = "sample_part";
    static constexpr RowColumn<SamplePart> columns[] = {
        plainColumn<&SamplePart::word>("word"),
        plainColumn<&SamplePart::count>("count"),
    };
};

namespace {

Sample fullSample()
{
    Sample sample;
    sample.text = QStringLiteral("Đắk Lắk");
    sample.bytes = QByteArray("\0\1\xff", 3);
    sample.big = std::numeric_limits<qint64>::max();
    sample.small = std::numeric_limits<int>::min();
    sample.flag = true;
    sample.span = {QDate(2024, 2, 29), QDate(2025, 12, 31)};
    sample.year = Year(2024);
    sample.unit = UnitId(7);
    sample.kind = DecisionKind::Revocation;
    sample.points = Points::fromHundredths(9350);
    sample.quantity = Quantity::fromHundredths(1250);
    sample.money = Money::fromDong(250'000'000);
    sample.maybeText = QStringLiteral("");
    sample.maybeBig = 0;
    sample.maybeSmall = -1;
    sample.maybeYear = Year(1975);
    sample.maybeUnit = UnitId(8);
    sample.maybeKind = DecisionKind::First;
    sample.maybeQuantity = Quantity::fromHundredths(0);
    sample.maybeMoney = Money::fromDong(-1);
    sample.loose = UnitKind::Enterprise;
    return sample;
}

struct SampleBook
{
    Database database{QStringLiteral(":memory:"), Database::Access::Create};

    SampleBook()
    {
        database.execute(
            "CREATE TABLE sample (id INTEGER PRIMARY KEY, text, bytes, big, small, flag, from_day, to_day,"
            " year, unit, kind, points, quantity, money, maybe_text, maybe_big, maybe_small, maybe_year,"
            " maybe_unit, maybe_kind, maybe_quantity, maybe_money, loose);"
            "CREATE TABLE sample_part (owner, word, count)");
        database.begin();
    }

    qint64 add(const Sample &sample) { return insertRow(database, sample); }
    Sample read(qint64 id) { return *selectRow<Sample, "WHERE id = ?">(database, id); }
    std::string stored(const char *sql)
    {
        Query query = database.query(sql);
        query.next();
        return query.text(0).toStdString();
    }
    /// What reading says, when it refuses.
    QString refusal(const char *tampering)
    {
        database.execute("DELETE FROM sample");
        add(fullSample());
        database.execute(tampering);
        try {
            selectRows<Sample, "ORDER BY id">(database);
        } catch (const Error &error) {
            CHECK(error.kind() == Error::Kind::Storage);
            return error.message();
        }
        return {};
    }
};

} // namespace

TEST_CASE("A row comes back from its columns with a value of every type")
{
    SampleBook book;
    Sample sample = fullSample();
    sample.id = book.add(sample);
    CHECK(book.read(sample.id) == sample);
    CHECK(book.stored("SELECT kind || ' ' || maybe_kind || ' ' || loose FROM sample") ==
          "revocation first enterprise");
    CHECK(book.stored("SELECT from_day || ' ' || points || ' ' || money FROM sample") ==
          "2024-02-29 9350 250000000");
}

TEST_CASE("What a row does not have is null in its columns, and not there when it is read")
{
    SampleBook book;
    Sample sample;
    sample.year = Year(2024);
    sample.id = book.add(sample);
    CHECK(book.read(sample.id) == sample);
    CHECK(book.database.number("SELECT count(*) FROM sample WHERE from_day IS NULL AND maybe_text IS NULL"
                               " AND maybe_big IS NULL AND maybe_small IS NULL AND maybe_year IS NULL"
                               " AND maybe_unit IS NULL AND maybe_kind IS NULL AND maybe_quantity IS NULL"
                               " AND maybe_money IS NULL AND text = ''") == 1);
}

TEST_CASE("Text of a row is stored composed (NFC)")
{
    SampleBook book;
    Sample sample = fullSample();
    sample.text = sample.text.normalized(QString::NormalizationForm_D);
    CHECK(book.read(book.add(sample)).text == fullSample().text);
}

TEST_CASE("A row gets an id, or keeps the one that it has, and is changed and found by it")
{
    SampleBook book;
    Sample sample = fullSample();
    sample.id = 12;
    CHECK(book.add(sample) == 12);
    sample.id = 0;
    CHECK(book.add(sample) == 13);

    sample.id = 12;
    sample.text = QStringLiteral("khác");
    sample.maybeKind.reset();
    CHECK(updateRow(book.database, sample));
    CHECK(book.read(12) == sample);
    CHECK(book.read(13).text == fullSample().text);
    sample.id = 14;
    CHECK_FALSE(updateRow(book.database, sample));
    CHECK(selectRow<Sample, "WHERE id = ?">(book.database, 14) == std::nullopt);
    CHECK(selectRows<Sample, "WHERE id > ? ORDER BY id">(book.database, 0).size() == 2);
}

TEST_CASE("A value that a column cannot have is refused with its name")
{
    SampleBook book;
    const auto says = [](const char *value, const char *column) {
        return QStringLiteral("“:memory:” is damaged: “%1” is no possible value of “%2”. Open the latest "
                              "backup instead.")
            .arg(QString::fromUtf8(value), QString::fromUtf8(column));
    };
    CHECK(book.refusal("UPDATE sample SET kind = 'perhaps'") == says("perhaps", "kind"));
    CHECK(book.refusal("UPDATE sample SET kind = NULL") == says("", "kind"));
    CHECK(book.refusal("UPDATE sample SET maybe_kind = 'perhaps'") == says("perhaps", "maybe_kind"));
    CHECK(book.refusal("UPDATE sample SET year = 0") == says("0", "year"));
    CHECK(book.refusal("UPDATE sample SET maybe_year = 10000") == says("10000", "maybe_year"));
    CHECK(book.refusal("UPDATE sample SET from_day = '2024-02-30'") == says("2024-02-30", "from_day"));
    CHECK(book.refusal("UPDATE sample SET small = 2147483648") == says("2147483648", "small"));
    CHECK(book.refusal("UPDATE sample SET year = 2025").isEmpty());
}

TEST_CASE("A word that a loose column does not know leaves what a new row has")
{
    SampleBook book;
    const qint64 id = book.add(fullSample());
    book.database.execute("UPDATE sample SET loose = 'perhaps'");
    CHECK(book.read(id).loose == Sample().loose);
    book.database.execute("UPDATE sample SET loose = NULL");
    CHECK(book.read(id).loose == Sample().loose);
}

TEST_CASE("A statement of one's own takes names, question marks and values of a row from its columns")
{
    CHECK(QByteArray(rowSql<SamplePart, "INSERT INTO {table} (owner, {columns}) VALUES (?, {values})">()) ==
          "INSERT INTO sample_part (owner, word, count) VALUES (?, ?, ?)");
    CHECK(rowSql<SamplePart, "SELECT {columns}">() == rowSql<SamplePart, "SELECT {columns}">()); // one place
    SampleBook book;
    const SamplePart part{QStringLiteral("một"), 3};
    const auto add = [&](int owner) {
        return writeRow<SamplePart, "INSERT INTO sample_part (owner, {columns}) VALUES (?, {values})">(
            book.database, owner, part);
    };
    CHECK(add(1) == 1);
    CHECK(add(2) == 1);
    CHECK(writeRow<SamplePart, "UPDATE sample_part SET ({columns}) = ({values}) WHERE owner = ?">(
              book.database, SamplePart{QStringLiteral("hai"), 4}, 2) == 1);
    CHECK(selectRows<SamplePart, "ORDER BY owner">(book.database) ==
          std::vector{part, SamplePart{QStringLiteral("hai"), 4}});
    Query query = book.database.query(rowSql<SamplePart, "SELECT owner, {columns} FROM {table}">());
    REQUIRE(query.next());
    SamplePart read;
    readRow(query, 1, read);
    CHECK(read == part);
}

TEST_CASE("A row is written only inside a change")
{
    SampleBook book;
    book.database.rollback();
    CHECK_THROWS_AS(book.add(fullSample()), Error);
}
