// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "storage/bookfolder.h"

#include "base/error.h"

using namespace sovang;
using namespace sovang::test;

namespace {

CertificateEntry registerLine(int number, qint64 decision)
{
    CertificateEntry entry;
    entry.issuer = QStringLiteral("Ủy ban nhân dân huyện");
    entry.year = Year(2024);
    entry.number = number;
    entry.decision = decision;
    entry.claim = {QStringLiteral("0%1/2024").arg(number),
                   QStringLiteral("Sở Y tế"),
                   QStringLiteral("Cơ quan"),
                   QStringLiteral("2023-2024"),
                   QStringLiteral("05/QĐ"),
                   QDate(2025, 1, 5)};
    entry.givenOn = QDate(2025, 2, 1);
    return entry;
}

} // namespace

TEST_CASE("The register keeps what was printed under which number, and numbers are never given twice")
{
    const BookFolder folder;
    Book book = Book::create(folder.path());
    CertificateEntry entry = registerLine(1, 7);
    book.change(someNote, [&] { entry.id = book.certificates().add(entry); });
    CHECK(book.certificates().ofYear(Year(2024)) == std::vector{entry});
    CHECK(book.certificates().withNumber(QStringLiteral("01/2024")) == std::vector{entry});
    CHECK(book.certificates().ofYear(Year(2023)).empty());
    CHECK(book.certificates().lastNumber(entry.issuer, Year(2024)) == 1);
    CHECK(book.certificates().lastNumber(QStringLiteral("tỉnh"), Year(2024)) == 0);
    const auto add = [&](const CertificateEntry &each) {
        book.change(someNote, [&] { book.certificates().add(each); });
    };
    CHECK_THROWS_AS(add(registerLine(1, 8)), Error);
    CHECK_THROWS_AS(add(registerLine(2, 7)), Error); // one certificate for a decision, as long as it is good
    entry.spoiledOn = QDate(2025, 3, 1);
    entry.spoiledReason = QStringLiteral("in lệch");
    book.change(someNote, [&] { book.certificates().update(entry); });
    add(registerLine(2, 7));
    CHECK(book.certificates().ofYear(Year(2024)).front() == entry);
}

TEST_CASE("No program takes a number or a key out of the book")
{
    const BookFolder folder;
    Book::create(folder.path(), [](Book &book) {
        book.change(someNote, [&] {
            book.certificates().add(registerLine(1, 7));
            book.certificates().use(SigningKey::make(), QDate(2025, 1, 1));
        });
    });
    for (const char *sql : {"DELETE FROM certificate", "UPDATE certificate SET number = 2",
                            "UPDATE certificate SET decision = 9", "DELETE FROM certificate_key",
                            "UPDATE certificate_key SET public_key = zeroblob(32)"})
        CHECK_THROWS_AS(tamper(folder.path(), sql), Error);
}

TEST_CASE("Of a key that is no longer used only the public half is kept")
{
    const BookFolder folder;
    Book book = Book::create(folder.path());
    CHECK_FALSE(book.certificates().signingKey());
    const SigningKey first = SigningKey::make();
    const SigningKey second = SigningKey::make();
    book.change(someNote, [&] { book.certificates().use(first, QDate(2025, 1, 1)); });
    CHECK(book.certificates().signingKey()->seed() == first.seed());
    book.change(someNote, [&] { book.certificates().use(second, QDate(2026, 1, 1)); });
    CHECK(book.certificates().signingKey()->publicKey() == second.publicKey());
    const auto keys = book.certificates().keys();
    REQUIRE(keys.size() == 2);
    CHECK(keys[0].publicKey == first.publicKey());
    CHECK(keys[0].to == QDate(2026, 1, 1));
    CHECK_FALSE(keys[1].to.isValid());
}
