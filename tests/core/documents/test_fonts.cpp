// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "base/error.h"
#include "documents/fonts.h"

#include <QFontDatabase>
#include <QFontMetricsF>

using namespace sovang;

TEST_CASE("The font of papers has every Vietnamese letter in both cases")
{
    const QString vowels =
        QStringLiteral("aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ");
    const PaperFonts fonts;
    CHECK(fonts.missingCharacters(vowels + vowels.toUpper() + QStringLiteral("đĐ “–” §%/")) == QString());
}

TEST_CASE("A letter that the font lacks is named together with its text, not printed as a box")
{
    const PaperFonts fonts;
    CHECK(fonts.missingCharacters(QStringLiteral("Trường 学 Duy Tân 学")) == u"学");
    try {
        fonts.requireCharacters(QStringLiteral("Trường 学 Duy Tân"));
        FAIL("accepted");
    } catch (const Error &error) {
        CHECK(error.kind() == Error::Kind::BadInput);
        CHECK(error.message().contains(QStringLiteral("学 (U+5B66)")));
        CHECK(error.message().contains(QStringLiteral("Trường 学 Duy Tân")));
    }
}

TEST_CASE("Sizes are points in twips, so that widths do not depend on a device")
{
    const PaperFonts fonts;
    CHECK(fonts.font(14).pixelSize() == 280);
    CHECK(fonts.font(12.5).pixelSize() == 250);
    // The letter M of Times New Roman and of Liberation Serif is 0.889 em wide.
    CHECK(QFontMetricsF(fonts.font(14)).horizontalAdvance(QStringLiteral("M")) ==
          Approx(280 * 0.889).epsilon(0.01));
}

TEST_CASE("Where an old version of the font is installed too, the one with all letters is taken")
{
    const int old = QFontDatabase::addApplicationFont(QStringLiteral(SOVANG_TEST_DATA "/fonts/oldface.ttf"));
    REQUIRE(old >= 0);
    const PaperFonts fonts;
    CHECK(fonts.missingCharacters(QStringLiteral("Đạt chuẩn văn hóa")) == QString());
    QFontDatabase::removeApplicationFont(old);
}
