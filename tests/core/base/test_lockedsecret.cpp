// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "base/error.h"
#include "base/lockedsecret.h"

using namespace sovang;

namespace {

const QByteArray secret(32, 'k');
const QString words = u"mười hai cây đa"_qs;

} // namespace

TEST_CASE("A secret comes back by its passphrase, however the letters are composed, and by no other")
{
    const QByteArray locked = lockedSecret(secret, words);
    CHECK(locked.size() == 97);
    CHECK_FALSE(locked.contains(secret));
    CHECK(openedSecret(locked, words) == secret);
    CHECK(openedSecret(locked, words.normalized(QString::NormalizationForm_D)) == secret);
    CHECK_FALSE(openedSecret(locked, words + u' '));
    CHECK_FALSE(openedSecret(locked, {}));
}

TEST_CASE("The same secret behind the same passphrase is another text each time")
{
    CHECK(lockedSecret(secret, words) != lockedSecret(secret, words));
}

TEST_CASE("A passphrase of seven letters is too short")
{
    CHECK_THROWS_AS(lockedSecret(secret, u"bảy chữ"_qs), Error);
}

TEST_CASE("A locked secret that was altered, cut off or made by a later version gives nothing")
{
    const QByteArray locked = lockedSecret(secret, words);
    const auto opens = [](const QByteArray &bytes) {
        try {
            return openedSecret(bytes, words).has_value();
        } catch (const Error &error) {
            CHECK(error.kind() == Error::Kind::Storage);
            return false;
        }
    };
    CHECK(opens(locked));
    for (const qsizetype at : {0, 5, 40, 60, 96}) {
        QByteArray altered = locked;
        altered[at] = static_cast<char>(altered[at] ^ 1);
        CHECK_FALSE(opens(altered));
    }
    CHECK_FALSE(opens(locked.chopped(1)));
    CHECK_FALSE(opens({}));
    QByteArray greedy = locked;
    greedy.replace(17, 8, QByteArray(8, '\xff')); // passes and memory without end
    CHECK_FALSE(opens(greedy));
}
