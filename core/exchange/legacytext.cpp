// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/legacytext.h"

#include "base/text.h"
#include "exchange/syllable.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace sovang {

namespace {

constexpr char16_t circumflex = u'\u0302';
constexpr char16_t breve = u'\u0306';
constexpr char16_t grave = u'\u0300';
constexpr char16_t acute = u'\u0301';
constexpr char16_t tilde = u'\u0303';
constexpr char16_t hook = u'\u0309';
constexpr char16_t dot = u'\u0323';

constexpr double enough = 0.6;      // two good words, or one with two marks, and nothing against it
constexpr double unknownWord = 0.5; // a word that is no syllable in any encoding counts half against
constexpr qsizetype wordsLookedAt = 20'000;

/// What a mark of VNI means after a letter; 0 for none.
struct Mark
{
    char16_t shape = 0;
    char16_t tone = 0;
};

const QHash<QChar, Mark> &vniMarks()
{
    static const QHash<QChar, Mark> marks{
        {u'ù', {0, acute}},
        {u'ø', {0, grave}},
        {u'û', {0, hook}},
        {u'õ', {0, tilde}},
        {u'ï', {0, dot}},
        {u'â', {circumflex, 0}},
        {u'á', {circumflex, acute}},
        {u'à', {circumflex, grave}},
        {u'å', {circumflex, hook}},
        {u'ã', {circumflex, tilde}},
        {u'ä', {circumflex, dot}},
        {u'ê', {breve, 0}},
        {u'é', {breve, acute}},
        {u'è', {breve, grave}},
        {u'ú', {breve, hook}},
        {u'ü', {breve, tilde}},
        {u'ë', {breve, dot}},
    };
    return marks;
}

/// The letters that are one character in VNI.
const QHash<QChar, QChar> &vniLetters()
{
    static const QHash<QChar, QChar> letters{{u'ô', u'ơ'}, {u'ö', u'ư'}, {u'ñ', u'đ'},
                                             {u'í', u'í'}, {u'ì', u'ì'}, {u'æ', u'ỉ'},
                                             {u'ó', u'ĩ'}, {u'ò', u'ị'}, {u'î', u'ỵ'}};
    return letters;
}

/// The upper half of TCVN 5712:1993, third character set, as Windows-1252 shows it: without capitals but for
/// the seven letters that no other alphabet has.
const QHash<QChar, QChar> &tcvn3Letters()
{
    static constexpr QStringView shown =
        u"¡¢£¤¥¦§¨©ª«¬\u00AD®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ";
    static constexpr QStringView meant =
        u"ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";
    static_assert(shown.size() == meant.size());
    static const QHash<QChar, QChar> letters = [] {
        QHash<QChar, QChar> map;
        for (qsizetype i = 0; i < shown.size(); ++i)
            map.insert(shown[i], meant[i]);
        return map;
    }();
    return letters;
}

/// True when VNI puts \a mark after \a letter (in lower case, Unicode).
bool takes(QChar letter, Mark mark)
{
    if (mark.shape == breve)
        return letter == u'a';
    if (mark.shape == circumflex)
        return QStringView(u"aeo").contains(letter);
    return QStringView(u"aeouyơư").contains(letter);
}

QString fromVni(const QString &text)
{
    QString result;
    result.reserve(text.size() + 8);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar lower = text[i].toLower();
        const bool isUpper = text[i] != lower;
        const QChar letter = vniLetters().value(lower, lower);
        result += isUpper ? letter.toUpper() : letter;
        const Mark mark = i + 1 < text.size() ? vniMarks().value(text[i + 1].toLower()) : Mark();
        if ((mark.shape == 0 && mark.tone == 0) || !takes(letter, mark))
            continue;
        if (mark.shape != 0)
            result += QChar(mark.shape);
        if (mark.tone != 0)
            result += QChar(mark.tone);
        ++i;
    }
    return composed(result);
}

QString fromTcvn3(QString text)
{
    for (QChar &c : text)
        c = tcvn3Letters().value(c, c);
    return text;
}

bool isUpperHalf(QChar c)
{
    return c.unicode() >= 0xA1 && c.unicode() <= 0xFF;
}

bool hasUpperHalf(const QString &text)
{
    return std::any_of(text.begin(), text.end(), isUpperHalf);
}

/// Words, with the odd characters that stand for letters in TCVN3.
QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar c : text) {
        const bool isAsciiLetter = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
        if (isAsciiLetter || isUpperHalf(c) || c.isDigit()) {
            word += c;
        } else if (!word.isEmpty()) {
            words << word;
            word.clear();
        }
    }
    if (!word.isEmpty())
        words << word;
    return words;
}

/// What the words of texts speak for.
class EncodingSigns
{
public:
    void add(const QString &word)
    {
        const bool hasDigit = std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
        const auto marks = std::count_if(word.begin(), word.end(), isUpperHalf);
        if (hasDigit || marks == word.size() || m_words > wordsLookedAt)
            return;
        ++m_words;
        if (marks == 0) {
            if (!word.isUpper() && !isVietnameseSyllable(word)) // an abbreviation says nothing
                m_unknown += unknownWord;
            return;
        }
        const bool asItStands = isVietnameseSyllable(word);
        const bool asVni = isVietnameseSyllable(fromVni(word));
        const bool asTcvn3 = isVietnameseSyllable(fromTcvn3(word));
        const double weight = double(std::min<qsizetype>(marks, 2));
        m_notVni += asItStands && !asVni ? 1 : 0;
        m_notTcvn3 += asItStands && !asTcvn3 ? 1 : 0;
        m_unknown += !asItStands && !asVni && !asTcvn3 ? 1 : 0;
        m_vni += asVni && !asItStands ? weight : 0;
        m_tcvn3 += asTcvn3 && !asItStands ? weight : 0;
    }

    LegacyGuess guess() const
    {
        const bool isVni = m_vni >= m_tcvn3;
        const double strong = std::max(m_vni, m_tcvn3);
        const double against = std::min(m_vni, m_tcvn3) + (isVni ? m_notVni : m_notTcvn3) + m_unknown;
        const double confidence = strong / (strong + 2 * against + 1);
        if (confidence < enough)
            return {};
        return {isVni ? LegacyEncoding::Vni : LegacyEncoding::Tcvn3, confidence};
    }

private:
    qsizetype m_words = 0;
    double m_vni = 0;
    double m_tcvn3 = 0;
    double m_notVni = 0; ///< syllables as they stand, and none in that encoding
    double m_notTcvn3 = 0;
    double m_unknown = 0;
};

} // namespace

bool hasUnicodeLetters(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.unicode() > 0xFF && (c.isLetter() || c.isMark()); });
}

LegacyEncoding legacyEncodingOfFont(const QString &font)
{
    if (font.startsWith(u"VNI-", Qt::CaseInsensitive) || font.startsWith(u"VNI ", Qt::CaseInsensitive))
        return LegacyEncoding::Vni;
    if (!font.startsWith(u".Vn", Qt::CaseInsensitive))
        return LegacyEncoding::None;
    return font.endsWith(u'H') ? LegacyEncoding::Tcvn3Upper : LegacyEncoding::Tcvn3;
}

LegacyGuess guessLegacy(const QString &text, const QString &font)
{
    if (hasUnicodeLetters(text))
        return {};
    const LegacyEncoding told = legacyEncodingOfFont(font);
    if (told != LegacyEncoding::None && fromLegacy(text, told) != text)
        return {told, 1};
    return told == LegacyEncoding::None ? guessLegacy(QStringList{text}) : LegacyGuess();
}

LegacyGuess guessLegacy(const QStringList &texts)
{
    EncodingSigns evidence;
    bool isWorthwhile = false;
    for (const QString &text : texts)
        isWorthwhile = isWorthwhile || hasUpperHalf(text);
    if (!isWorthwhile)
        return {};
    for (const QString &text : texts) {
        if (hasUnicodeLetters(text))
            continue;
        for (const QString &word : wordsOf(text))
            evidence.add(word);
    }
    return evidence.guess();
}

QString fromLegacy(const QString &text, LegacyEncoding encoding)
{
    switch (encoding) {
    case LegacyEncoding::None:
        break;
    case LegacyEncoding::Vni:
        return fromVni(text);
    case LegacyEncoding::Tcvn3:
        return fromTcvn3(text);
    case LegacyEncoding::Tcvn3Upper:
        return fromTcvn3(text).toUpper();
    }
    return text;
}

} // namespace sovang
