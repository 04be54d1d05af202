// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "storage/bookfolder.h"

#include "base/error.h"

#include <QFile>

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
    book.change(someNote, [&] { entry.id = book.certificates.add(entry); });
    CHECK(book.certificates.ofYear(Year(2024)) == std::vector{entry});
    CHECK(book.certificates.withNumber(QStringLiteral("01/2024")) == std::vector{entry});
    CHECK(book.certificates.ofYear(Year(2023)).empty());
    CHECK(book.certificates.lastNumber(entry.issuer, Year(2024)) == 1);
    CHECK(book.certificates.lastNumber(QStringLiteral("tỉnh"), Year(2024)) == 0);
    const auto add = [&](const CertificateEntry &each) {
        book.change(someNote, [&] { book.certificates.add(each); });
    };
    CHECK_THROWS_AS(add(registerLine(1, 8)), Error);
    CHECK_THROWS_AS(add(registerLine(2, 7)), Error); // one certificate for a decision, as long as it is good
    entry.spoiledOn = QDate(2025, 3, 1);
    entry.spoiledReason = QStringLiteral("in lệch");
    book.change(someNote, [&] { book.certificates.update(entry); });
    add(registerLine(2, 7));
    CHECK(book.certificates.ofYear(Year(2024)).front() == entry);
}

TEST_CASE("No program takes a number or a key out of the book")
{
    const BookFolder folder;
    Book::create(folder.path(), [](Book &book) {
        book.change(someNote, [&] {
            book.certificates.add(registerLine(1, 7));
            book.certificates.use(SigningKey::make(), QDate(2025, 1, 1));
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
    CHECK_FALSE(book.certificates.signingKey());
    const SigningKey first = SigningKey::make();
    const SigningKey second = SigningKey::make();
    book.change(someNote, [&] { book.certificates.use(first, QDate(2025, 1, 1)); });
    CHECK(book.certificates.signingKey()->seed() == first.seed());
    book.change(someNote, [&] { book.certificates.use(second, QDate(2026, 1, 1)); });
    CHECK(book.certificates.signingKey()->publicKey() == second.publicKey());
    const auto keys = book.certificates.keys();
    REQUIRE(keys.size() == 2);
    CHECK(keys[0].publicKey == first.publicKey());
    CHECK(keys[0].to == QDate(2026, 1, 1));
    CHECK_FALSE(keys[1].to.isValid());
}

TEST_CASE("A key behind a passphrase is locked in the next opening, and nothing of it stands in the file")
{
    const BookFolder folder;
    const SigningKey key = SigningKey::make();
    {
        Book book = Book::create(folder.path());
        book.change(someNote, [&] { book.certificates.use(key, QDate(2025, 1, 1)); });
        CHECK_FALSE(book.certificates.isKeyProtected());
        book.change(someNote, [&] { book.certificates.protectKey(u"mười hai cây đa"_qs); });
        CHECK_FALSE(book.certificates.isLocked()); // who gave it just now need not give it again
    }
    QFile file(folder.path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK_FALSE(file.readAll().contains(key.seed()));
    Book book = Book::open(folder.path());
    CHECK(book.certificates.hasKey());
    CHECK(book.certificates.isLocked());
    CHECK(book.certificates.keys().front().publicKey == key.publicKey());
    CHECK_THROWS_AS(book.certificates.signingKey(), Error);
    CHECK_THROWS_AS(book.certificates.unlock(u"mười ba cây đa"_qs), Error);
    CHECK(book.certificates.isLocked());
    book.certificates.unlock(u"mười hai cây đa"_qs);
    CHECK(book.certificates.signingKey()->seed() == key.seed());
}

TEST_CASE("What was unlocked opens the key of the same book again, but not one that was changed meanwhile")
{
    const BookFolder folder;
    const SigningKey key = SigningKey::make();
    Book book = Book::create(folder.path());
    book.change(someNote, [&] {
        book.certificates.use(key, QDate(2025, 1, 1));
        book.certificates.protectKey(u"mười hai cây đa"_qs);
    });
    const std::optional<OpenedKey> opened = book.certificates.openedKey();
    {
        Book again = Book::open(folder.path(), OpenMode::ReadOnly);
        again.certificates.unlockBy(std::nullopt);
        CHECK(again.certificates.isLocked());
        again.certificates.unlockBy(opened);
        CHECK(again.certificates.signingKey()->seed() == key.seed());
    }
    book.change(someNote, [&] { book.certificates.protectKey(u"một câu khác hẳn"_qs); });
    Book later = Book::open(folder.path(), OpenMode::ReadOnly);
    later.certificates.unlockBy(opened);
    CHECK(later.certificates.isLocked());
    CHECK_THROWS_AS(later.certificates.signingKey(), Error);
}

TEST_CASE("The key that follows one behind a passphrase is behind the same one, until it is taken away")
{
    const BookFolder folder;
    Book book = Book::create(folder.path());
    CHECK_THROWS_AS(book.change(someNote, [&] { book.certificates.protectKey(u"mười hai cây đa"_qs); }),
                    Error);
    book.change(someNote, [&] { book.certificates.use(SigningKey::make(), QDate(2025, 1, 1)); });
    book.change(someNote, [&] { book.certificates.protectKey(u"mười hai cây đa"_qs); });
    const SigningKey next = SigningKey::make();
    {
        Book other = Book::open(folder.path(), OpenMode::ReadOnly);
        CHECK(other.certificates.isLocked());
    }
    book.change(someNote, [&] { book.certificates.use(next, QDate(2026, 1, 1)); });
    CHECK(book.certificates.isKeyProtected());
    CHECK(book.certificates.signingKey()->seed() == next.seed());
    book.change(someNote, [&] { book.certificates.protectKey({}); });
    CHECK_FALSE(book.certificates.isKeyProtected());
    CHECK(Book::open(folder.path(), OpenMode::ReadOnly).certificates.signingKey()->seed() == next.seed());
}

TEST_CASE("The key of a book from before keys had passphrases signs on, and is put behind one")
{
    const BookFolder folder;
    const SigningKey key = SigningKey::make();
    write(folder.path(), bytesOf(QStringLiteral(SOVANG_TEST_DATA "/books/schema-13.sovang")));
    tamper(folder.path(), ("INSERT INTO certificate_key (public_key, seed, from_day) VALUES (x'" +
                           key.publicKey().toHex() + "', x'" + key.seed().toHex() + "', '2024-12-25')")
                              .constData());
    Book book = Book::open(folder.path());
    CHECK(book.certificates.signingKey()->seed() == key.seed());
    book.change(someNote, [&] { book.certificates.protectKey(u"mười hai cây đa"_qs); });
    CHECK(book.certificates.isKeyProtected());
    CHECK(book.certificates.signingKey()->publicKey() == key.publicKey());
    for (const char *sql :
         {"DELETE FROM certificate_key", "UPDATE certificate_key SET public_key = zeroblob(32)",
          "UPDATE certificate_key SET seed = zeroblob(33)"})
        CHECK_THROWS_AS(tamper(folder.path(), sql), Error);
}
