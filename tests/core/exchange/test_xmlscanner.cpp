// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "base/error.h"
#include "exchange/xmlscanner.h"

#include <cstring>

using namespace sovang;

namespace {

/// Gives the bytes in pieces of a size, as a ZIP may.
XmlScanner scannerOf(const QByteArray &bytes, qsizetype piece = 1 << 20)
{
    return {[bytes, piece, at = qsizetype(0)](char *buffer, qsizetype size) mutable {
                const qsizetype count = std::min({size, piece, bytes.size() - at});
                std::memcpy(buffer, bytes.constData() + at, size_t(count));
                at += count;
                return count;
            },
            Place{u"f.xlsx"_qs, {}, {}, 0}, u"part.xml"_qs};
}

QByteArray utf16(const QString &text, bool isBigEndian = false)
{
    QByteArray bytes = isBigEndian ? "\xFE\xFF" : "\xFF\xFE";
    for (const QChar c : text) {
        const char low = char(c.unicode() & 0xFF);
        const char high = char(c.unicode() >> 8);
        bytes += isBigEndian ? high : low;
        bytes += isBigEndian ? low : high;
    }
    return bytes;
}

/// All texts of a document, one after the other.
QString textsOf(XmlScanner xml)
{
    QString all;
    for (auto token = xml.next(); token != XmlScanner::Token::Finish; token = xml.next()) {
        if (token == XmlScanner::Token::Text)
            all += xml.toString(xml.text());
    }
    return all;
}

bool isRefused(const QByteArray &bytes, qsizetype piece = 1 << 20)
{
    try {
        textsOf(scannerOf(bytes, piece));
        return false;
    } catch (const Error &) {
        return true;
    }
}

} // namespace

TEST_CASE("A character outside of the first plane is whole, wherever the part was cut in two")
{
    const QString name = u"Sở \U00020BB7 \U0001F3C6"_qs;
    const QString document = u"<a>"_qs + name.repeated(3) + u"</a>"_qs;
    for (const bool isBigEndian : {false, true}) {
        for (qsizetype piece = 1; piece < 12; ++piece) {
            INFO(piece);
            CHECK(textsOf(scannerOf(utf16(document, isBigEndian), piece)) == name.repeated(3));
        }
    }
    // As workbooks are read, in large pieces; the pair lies across their border, and before it, and behind
    // it.
    for (int before = 16'370; before < 16'400; ++before) {
        const QString text = QString(before, u'x') + u'\n' + QString(50'000, u'y') + name;
        for (const int border : {131'072, 32'768}) {
            INFO(before << ' ' << border);
            CHECK(textsOf(scannerOf(utf16(u"<a>"_qs + text + u"</a>"_qs), border)) == text);
        }
    }
}

TEST_CASE("Half a character is refused and never replaced")
{
    CHECK(isRefused(utf16(u"<a>x"_qs + QChar(0xD842) + u"</a>"_qs)));
    CHECK(isRefused(utf16(u"<a>x"_qs + QChar(0xDFB7) + u"</a>"_qs)));
    CHECK(isRefused(utf16(u"<a>x</a>"_qs + QChar(0xD842)), 3));
    CHECK(isRefused(utf16(u"<a>x</a>"_qs) + 'x', 3)); // cut off in the middle of a unit
    CHECK_FALSE(isRefused(utf16(u"<a>x</a>"_qs), 3));
    CHECK(isRefused("<a>\xF0\xA0\xAE</a>"));
}

TEST_CASE("Line ends are one character in text, in CDATA and in attributes")
{
    CHECK(textsOf(scannerOf("<a>1\r\n2\r3\n4</a>")) == u"1\n2\n3\n4");
    CHECK(textsOf(scannerOf("<a><![CDATA[1\r\n2\r3\n4 &amp; <b>]]></a>")) == u"1\n2\n3\n4 &amp; <b>");
    XmlScanner xml = scannerOf("<a b='1\r\n2\t3'/>");
    REQUIRE(xml.next() == XmlScanner::Token::Start);
    CHECK(xml.attribute("b") == "1 2 3");
}

TEST_CASE("Several attributes can be held at once, resolved or not")
{
    XmlScanner xml = scannerOf("<a b='1 &amp; 2' c='&#x1EAF;' d='plain' e='&lt;&gt;'/>");
    REQUIRE(xml.next() == XmlScanner::Token::Start);
    const auto b = xml.attribute("b");
    const auto c = xml.attribute("c");
    const auto d = xml.attribute("d");
    const auto e = xml.attribute("e");
    CHECK(b == "1 & 2");
    CHECK(c == "ắ");
    CHECK(d == "plain");
    CHECK(e == "<>");
    CHECK(xml.attribute("b") == "1 & 2");
    CHECK_FALSE(xml.attribute("f"));
}
