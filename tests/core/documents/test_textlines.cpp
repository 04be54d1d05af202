// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "documents/textlines.h"

using namespace sovang;

namespace {

/// The lines of \a text in a column of \a millimetres.
QStringList linesIn(double millimetres, const QString &text)
{
    const PaperFonts fonts;
    return TextLines(fonts, text, millimetres * PaperFonts::twipsPerMm, {.points = 14}).texts();
}

} // namespace

TEST_CASE("The number of a paper and the parts of a date are never on two lines, however wide the column is")
{
    const QString text = u"Căn cứ Thông tư số 08/2014/TT-BVHTTDL ngày 24 tháng 9 năm 2014 và Hướng dẫn "
                         u"58/HD-TLĐ, theo Quyết định số "
                         u"05/QĐ-UBND ngày 05 tháng 02 năm 2025, giai đoạn 2020-2024"_qs;
    for (int width = 60; width < 170; ++width) {
        QStringList whole;
        for (const QString &line : linesIn(width, text)) {
            INFO(width << ": " << line.toStdString());
            const QString shown = line.trimmed();
            CHECK_FALSE((shown.endsWith(u'/') || shown.endsWith(u'-')));
            for (const QString &word : {u"ngày"_qs, u"tháng"_qs, u"năm"_qs, u"số"_qs})
                CHECK_FALSE(shown.endsWith(u' ' + word));
            whole << shown;
        }
        CHECK(whole.join(u' ').simplified() == QString(text).simplified());
    }
}

TEST_CASE(
    "A number that is wider than its column is broken all the same, and a word with a dash where it may be")
{
    CHECK(linesIn(20, u"08/2014/TT-BVHTTDL-KHCN-UBND-HĐND"_qs).size() > 1);
    const QStringList lines = linesIn(60, u"giữa trung-ương-địa-phương-và-các-đoàn-thể"_qs);
    REQUIRE(lines.size() > 1);
    CHECK(lines.front().size() > 10);
}
