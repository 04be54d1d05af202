// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "base/error.h"
#include "base/signing.h"

#include <QStringList>

#include <random>

using namespace sovang;

TEST_CASE("A key signs what its public half checks, and nothing else")
{
    // RFC 8032, test 2
    const SigningKey key = SigningKey::fromSeed(
        QByteArray::fromHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"));
    CHECK(key.publicKey().toHex() == "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
    const QByteArray signature = key.sign("\x72");
    CHECK(signature.toHex() == "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                               "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    CHECK(isSignedBy(key.publicKey(), "\x72", signature));
    CHECK_FALSE(isSignedBy(key.publicKey(), "\x73", signature));
    CHECK_FALSE(isSignedBy(SigningKey::make().publicKey(), "\x72", signature));
    CHECK_FALSE(isSignedBy(key.publicKey(), "\x72", signature.chopped(1)));
    CHECK_FALSE(isSignedBy({}, "\x72", signature));
}

TEST_CASE("A key comes back from its seed, two new ones differ, and half a seed is no key")
{
    const SigningKey key = SigningKey::make();
    CHECK(SigningKey::fromSeed(key.seed()).publicKey() == key.publicKey());
    CHECK(SigningKey::make().publicKey() != key.publicKey());
    CHECK_THROWS_AS(SigningKey::fromSeed(key.seed().chopped(1)), Error);
}

TEST_CASE("Base32 is what RFC 4648 says, in any case, and one text for one value")
{
    CHECK(toBase32("foobar") == u"MZXW6YTBOI");
    CHECK(toBase32("f") == u"MY");
    CHECK(fromBase32(u"mzxw6ytboi") == QByteArray("foobar"));
    CHECK(fromBase32(u"") == QByteArray(""));
    for (const QStringView wrong : {u"MZ", u"M", u"MZXW1", u"MZ XW", u"MY======", u"Ă"})
        CHECK_FALSE(fromBase32(wrong));
    const auto seed = std::random_device()();
    INFO("seed " << seed);
    std::mt19937 random(seed);
    for (int length = 0; length < 70; ++length) {
        QByteArray bytes(length, '\0');
        for (char &byte : bytes)
            byte = static_cast<char>(random());
        CHECK(fromBase32(toBase32(bytes)) == bytes);
    }
}

TEST_CASE("A fingerprint is five groups of four letters, another one for another key")
{
    const QByteArray key(32, 'k');
    const QStringList groups = keyFingerprint(key).split(u'-');
    REQUIRE(groups.size() == 5);
    for (const QString &group : groups)
        CHECK(group.size() == 4);
    CHECK(keyFingerprint(QByteArray(32, 'l')) != keyFingerprint(key));
}
