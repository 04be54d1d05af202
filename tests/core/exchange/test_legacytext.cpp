// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "exchange/gridtext.h"
#include "exchange/legacytext.h"
#include "exchange/syllable.h"

#include <QMap>

using namespace sovang;

namespace {

const QString letters =
    u"aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ"_qs;

/// Written out by hand, apart from the tables of the decoder, from how the keyboards of the time stored each
/// letter.
QString toVni(QChar letter)
{
    static const QMap<QString, QString> marks{{u""_qs, u""_qs},
                                              {u"\u0301"_qs, u"ù"_qs},
                                              {u"\u0300"_qs, u"ø"_qs},
                                              {u"\u0309"_qs, u"û"_qs},
                                              {u"\u0303"_qs, u"õ"_qs},
                                              {u"\u0323"_qs, u"ï"_qs},
                                              {u"\u0302"_qs, u"â"_qs},
                                              {u"\u0302\u0301"_qs, u"á"_qs},
                                              {u"\u0302\u0300"_qs, u"à"_qs},
                                              {u"\u0302\u0309"_qs, u"å"_qs},
                                              {u"\u0302\u0303"_qs, u"ã"_qs},
                                              {u"\u0323\u0302"_qs, u"ä"_qs},
                                              {u"\u0306"_qs, u"ê"_qs},
                                              {u"\u0306\u0301"_qs, u"é"_qs},
                                              {u"\u0306\u0300"_qs, u"è"_qs},
                                              {u"\u0306\u0309"_qs, u"ú"_qs},
                                              {u"\u0306\u0303"_qs, u"ü"_qs},
                                              {u"\u0323\u0306"_qs, u"ë"_qs}};
    static const QMap<QChar, QString> singles{{u'í', u"í"_qs}, {u'ì', u"ì"_qs}, {u'ỉ', u"æ"_qs},
                                              {u'ĩ', u"ó"_qs}, {u'ị', u"ò"_qs}, {u'ỵ', u"î"_qs},
                                              {u'đ', u"ñ"_qs}};
    if (singles.contains(letter))
        return singles[letter];
    QString parts = QString(letter).normalized(QString::NormalizationForm_D);
    QString base = parts.left(1);
    parts.remove(0, 1);
    if (parts.contains(u'\u031B')) {
        base = base == u"o" ? u"ô"_qs : u"ö"_qs;
        parts.remove(u'\u031B');
    }
    REQUIRE(marks.contains(parts));
    return base + marks[parts];
}

QString toTcvn3(QChar letter)
{
    static const QMap<QChar, ushort> codes{
        {u'à', 0xB5}, {u'ả', 0xB6}, {u'ã', 0xB7}, {u'á', 0xB8}, {u'ạ', 0xB9}, {u'ă', 0xA8}, {u'ằ', 0xBB},
        {u'ẳ', 0xBC}, {u'ẵ', 0xBD}, {u'ắ', 0xBE}, {u'ặ', 0xC6}, {u'â', 0xA9}, {u'ầ', 0xC7}, {u'ẩ', 0xC8},
        {u'ẫ', 0xC9}, {u'ấ', 0xCA}, {u'ậ', 0xCB}, {u'đ', 0xAE}, {u'è', 0xCC}, {u'ẻ', 0xCE}, {u'ẽ', 0xCF},
        {u'é', 0xD0}, {u'ẹ', 0xD1}, {u'ê', 0xAA}, {u'ề', 0xD2}, {u'ể', 0xD3}, {u'ễ', 0xD4}, {u'ế', 0xD5},
        {u'ệ', 0xD6}, {u'ì', 0xD7}, {u'ỉ', 0xD8}, {u'ĩ', 0xDC}, {u'í', 0xDD}, {u'ị', 0xDE}, {u'ò', 0xDF},
        {u'ỏ', 0xE1}, {u'õ', 0xE2}, {u'ó', 0xE3}, {u'ọ', 0xE4}, {u'ô', 0xAB}, {u'ồ', 0xE5}, {u'ổ', 0xE6},
        {u'ỗ', 0xE7}, {u'ố', 0xE8}, {u'ộ', 0xE9}, {u'ơ', 0xAC}, {u'ờ', 0xEA}, {u'ở', 0xEB}, {u'ỡ', 0xEC},
        {u'ớ', 0xED}, {u'ợ', 0xEE}, {u'ù', 0xEF}, {u'ủ', 0xF1}, {u'ũ', 0xF2}, {u'ú', 0xF3}, {u'ụ', 0xF4},
        {u'ư', 0xAD}, {u'ừ', 0xF5}, {u'ử', 0xF6}, {u'ữ', 0xF7}, {u'ứ', 0xF8}, {u'ự', 0xF9}, {u'ỳ', 0xFA},
        {u'ỷ', 0xFB}, {u'ỹ', 0xFC}, {u'ý', 0xFD}, {u'ỵ', 0xFE}};
    return QString(QChar(codes.value(letter, letter.unicode())));
}

QString vni(const QString &text)
{
    return fromLegacy(text, LegacyEncoding::Vni);
}

QString tcvn3(const QString &text)
{
    return fromLegacy(text, LegacyEncoding::Tcvn3);
}

} // namespace

TEST_CASE("Every Vietnamese letter comes back from VNI, small and capital")
{
    for (const QChar letter : letters) {
        const QString stored = toVni(letter);
        CHECK(vni(u't' + stored + u't') == u't' + QString(letter) + u't');
        CHECK(vni(u'T' + stored.toUpper() + u'T') == u'T' + QString(letter).toUpper() + u'T');
    }
}

TEST_CASE("Every Vietnamese letter comes back from TCVN3, and as a capital by the fonts that show capitals")
{
    for (const QChar letter : letters) {
        CHECK(tcvn3(toTcvn3(letter)) == QString(letter));
        CHECK(fromLegacy(toTcvn3(letter), LegacyEncoding::Tcvn3Upper) == QString(letter).toUpper());
    }
    CHECK(tcvn3(u"¡¢£¤¥¦§"_qs) == u"ĂÂÊÔƠƯĐ");
}

TEST_CASE("Texts of real papers are decoded")
{
    CHECK(vni(u"ÑOAØN KEÁT XAÂY DÖÏNG ÑÔN VÒ VÖÕNG MAÏNH"_qs) == u"ĐOÀN KẾT XÂY DỰNG ĐƠN VỊ VỮNG MẠNH");
    CHECK(vni(u"Tröôøng THCS Nguyeãn Chí Thanh"_qs) == u"Trường THCS Nguyễn Chí Thanh");
    CHECK(vni(u"nghóa, kyû luaät"_qs) == u"nghĩa, kỷ luật");
    CHECK(tcvn3(u"V¨n ho¸ Th«ng tin"_qs) == u"Văn hoá Thông tin");
    CHECK(tcvn3(u"c«ng nhËn danh hiÖu"_qs) == u"công nhận danh hiệu");
    CHECK(tcvn3(u"Tr\u00ADêng TiÓu häc Hµ Néi, §¬n vÞ"_qs) == u"Trường Tiểu học Hà Nội, Đơn vị");
}

TEST_CASE("A font tells the encoding, unless the text cannot be in it")
{
    CHECK(legacyEncodingOfFont(u"VNI-Times"_qs) == LegacyEncoding::Vni);
    CHECK(legacyEncodingOfFont(u".VnTime"_qs) == LegacyEncoding::Tcvn3);
    CHECK(legacyEncodingOfFont(u".VnTimeH"_qs) == LegacyEncoding::Tcvn3Upper);
    CHECK(legacyEncodingOfFont(u"Times New Roman"_qs) == LegacyEncoding::None);
    CHECK(guessLegacy(u"V¨n"_qs, u".VnTime"_qs) == LegacyGuess{LegacyEncoding::Tcvn3, 1});
    CHECK(guessLegacy(u"danh s¸ch"_qs, u".VnTimeH"_qs) == LegacyGuess{LegacyEncoding::Tcvn3Upper, 1});
    CHECK(guessLegacy(u"Văn hóa"_qs, u".VnTime"_qs).encoding == LegacyEncoding::None);
    CHECK(guessLegacy(u"DV001"_qs, u"VNI-Times"_qs).encoding == LegacyEncoding::None);
}

TEST_CASE("Without a font the words tell the encoding")
{
    for (const QString &text : {u"Tröôøng"_qs, u"ÑOAØN KEÁT"_qs, u"Tröôøng THCS Nguyeãn Chí Thanh"_qs,
                                u"Hoaøn thaønh caùc nhieäm vuï chính trò"_qs}) {
        INFO(text.toStdString());
        CHECK(guessLegacy(text).encoding == LegacyEncoding::Vni);
    }
    for (const QString &text : {u"V¨n ho¸ Th«ng tin"_qs, u"c«ng nhËn danh hiÖu"_qs,
                                u"Tr\u00ADêng TiÓu häc sè 2"_qs, u"UBND huyÖn Th¹ch ThÊt"_qs}) {
        INFO(text.toStdString());
        CHECK(guessLegacy(text).encoding == LegacyEncoding::Tcvn3);
    }
    CHECK(guessLegacy(QStringList{u"V¨n"_qs, u"Hµ"_qs, u"DV001"_qs}).encoding == LegacyEncoding::Tcvn3);
}

TEST_CASE("Ordinary text is never taken for an old encoding")
{
    const QStringList texts{u"Trường Tiểu học số 2"_qs,
                            u"xã Hòa Bình"_qs,
                            u"Hà Nam"_qs,
                            u"Cà Mau"_qs,
                            u"có"_qs,
                            u"không"_qs,
                            u"KAD"_qs,
                            u"là"_qs,
                            u"Phú Hòa, Tân Bình, Long Hòa"_qs,
                            u"ý kiến"_qs,
                            u"hoàn thành tốt"_qs,
                            u"Công ty TNHH Hòa Thành"_qs,
                            u"không có"_qs,
                            u"Lò Văn Nam"_qs,
                            u"Trần Văn Ơn"_qs,
                            u"Thôn Hòa Xuân, xã Ea Phê"_qs,
                            u"Agency of the year, naïve café"_qs,
                            u"L'école des élèves où l'été dès là-bas très près du château"_qs,
                            u"À la fête de Noël, Hélène a mangé du pâté"_qs,
                            u"Thé glacé « Bébé »"_qs,
                            u"Ça va? Déjà vu"_qs,
                            u"Größe, Öl, für schöne Mädchen über Köln und Düsseldorf"_qs,
                            u"Müller"_qs,
                            u"Nö danke"_qs,
                            u"Übung"_qs,
                            u"5 µm"_qs,
                            u"© 2024 ® ½"_qs,
                            u"20 °C ± 1"_qs,
                            u"El niño español"_qs,
                            u""_qs,
                            u"9,5"_qs,
                            u"Çà et là"_qs};
    for (const QString &text : texts) {
        INFO(text.toStdString());
        CHECK(guessLegacy(text).encoding == LegacyEncoding::None);
    }
    CHECK(guessLegacy(texts).encoding == LegacyEncoding::None);
}

TEST_CASE("Syllables follow the rules of spelling")
{
    for (const QString &word :
         {u"nghiêng"_qs, u"Quyết"_qs, u"giếng"_qs, u"gì"_qs, u"hoà"_qs, u"hòa"_qs, u"ƯỚC"_qs, u"yên"_qs,
          u"khuỷu"_qs, u"thuở"_qs, u"đẹp"_qs, u"quốc"_qs, u"à"_qs})
        CHECK(isVietnameseSyllable(word));
    for (const QString &word :
         {u"nghóa"_qs, u"céng"_qs, u"école"_qs, u"für"_qs, u"ếế"_qs, u"đèp"_qs, u"kà"_qs, u""_qs})
        CHECK_FALSE(isVietnameseSyllable(word));
}

TEST_CASE("A face of old days says nothing where texts in it can only be Unicode")
{
    GridBuilder builder;
    const auto add = [&builder](int row, const QString &text, quint16 font) {
        Cell cell = Cell::fromText(text);
        cell.setFont(font);
        builder.add(row, 0, cell);
    };
    add(0, u"Công an xã"_qs, 1); // would be "Cụng an xó"
    add(1, u"Trường Tiểu học"_qs, 1);
    add(2, u"C«ng an x· Hßa B×nh"_qs, 1);
    add(3, u"Công an xã"_qs, 2);
    builder.setFonts({u""_qs, u".VnTime"_qs, u".VnArial"_qs});
    const Grid grid = builder.finish();
    const GridText text(grid);
    CHECK(text(grid.at(0, 0)) == u"Công an xã");
    CHECK(text(grid.at(1, 0)) == u"Trường Tiểu học");
    CHECK(text(grid.at(2, 0)) == u"Công an xã Hòa Bình"); // its words tell it still
    CHECK(text(grid.at(3, 0)) == u"Cụng an xó");          // nothing speaks against the face
}
