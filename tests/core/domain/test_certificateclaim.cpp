// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "domain/certificateclaim.h"
#include "domain/invalidlist.h"

using namespace sovang;

namespace {

CertificateClaim someClaim()
{
    return {QStringLiteral("07/2025"),
            QStringLiteral("Huyện đoàn Đắk Mil"),
            QStringLiteral("Cơ quan đạt chuẩn văn hóa"),
            QStringLiteral("2020-2024"),
            QStringLiteral("05/QĐ-UBND"),
            QDate(2025, 1, 5)};
}

} // namespace

TEST_CASE("The text of a code can be read by a person, and comes back as it was")
{
    const SigningKey key = SigningKey::make();
    const QString text = signedText(someClaim(), key);
    CHECK(
        text.startsWith(u"SOVANG1|07/2025|Huyện đoàn Đắk Mil|Cơ quan đạt chuẩn văn hóa|2020-2024|05/QĐ-UBND|"
                        u"2025-01-05|"));
    CHECK(text.contains(u'|' + toBase32(key.publicKey()) + u'.'));
    CHECK(looksLikeSignedText(text));
    const auto read = parseSignedText(QStringLiteral("  %1\n").arg(text));
    REQUIRE(read);
    CHECK(read->claim == someClaim());
    CHECK(read->publicKey == key.publicKey());
    CHECK(read->isIntact);
}

TEST_CASE("Names with the marks of the form, line breaks and loose accents come through")
{
    CertificateClaim claim = someClaim();
    for (const QString &name : {QStringLiteral("A|B 100% %7C."), QStringLiteral("%25|%7C"),
                                QStringLiteral("|"), QStringLiteral("😀 “Trường”, số 1.2")}) {
        claim.unitName = name;
        const auto read = parseSignedText(signedText(claim, SigningKey::make()));
        REQUIRE(read);
        CHECK(read->claim == claim);
        CHECK(read->isIntact);
    }
    claim.unitName = QStringLiteral("Huyện đoàn\nĐắk Mil");
    const QString text = signedText(claim, SigningKey::make());
    CHECK_FALSE(text.contains(u'\n'));
    const auto read = parseSignedText(text.normalized(QString::NormalizationForm_D));
    REQUIRE(read);
    CHECK(read->isIntact);
    CHECK(read->claim.unitName == u"Huyện đoàn Đắk Mil");
}

TEST_CASE("Whatever letter of the text is changed, it is not intact any more")
{
    const QString text = signedText(someClaim(), SigningKey::make());
    for (qsizetype i = 0; i < text.size(); ++i) {
        QString altered = text;
        altered[i] = text[i] == u'B' ? u'C' : u'B';
        const auto read = parseSignedText(altered);
        INFO(altered.toStdString());
        CHECK_FALSE((read && read->isIntact));
    }
}

TEST_CASE("A text or a list that is cut off anywhere is none, whatever its signature begins with")
{
    // 44 digits of a signature are whole bytes for one key in sixteen
    for (int key = 0; key < 100; ++key) {
        const SigningKey signing = SigningKey::make();
        const QString text = signedText(someClaim(), signing);
        const QString list =
            signedList({{someClaim(), QDate(2025, 6, 1), true}}, QDate(2025, 12, 31), signing);
        CHECK(parseSignedText(text));
        CHECK(parseSignedList(list));
        const qsizetype step = key == 0 ? 1 : 20;
        for (qsizetype cut = step; cut <= text.size(); cut += step)
            CHECK_FALSE(parseSignedText(text.chopped(cut)));
        for (qsizetype cut = 1 + step; cut <= list.size(); cut += step)
            CHECK_FALSE(parseSignedList(list.chopped(cut)));
    }
}

TEST_CASE("Another version, another text and an empty one are no code of a certificate")
{
    const QString text = signedText(someClaim(), SigningKey::make());
    for (const QString &wrong : {QString(), QStringLiteral("https://example.org"), QStringLiteral("SOVANG1|"),
                                 QString(text).replace(u"SOVANG1"_qs, u"SOVANG2"_qs), text + u"|x"_qs,
                                 QString(text).replace(u"2025-01-05"_qs, u"2025-02-30"_qs), text + u'1'})
        CHECK_FALSE(parseSignedText(wrong));
}
