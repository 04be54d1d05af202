// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <vector>

namespace sovang {

namespace {

bool isToneMark(QChar c)
{
    // grave, acute, tilde, hook above, dot below
    return c == u'\u0300' || c == u'\u0301' || c == u'\u0303' || c == u'\u0309' || c == u'\u0323';
}

bool isVowelOfMovingTone(QChar first, QChar second)
{
    return (first == u'o' && (second == u'a' || second == u'e')) || (first == u'u' && second == u'y');
}

// In NFD lower case: `hoa` + tone becomes `ho` + tone + `a`, so that old and new placement compare equal.
// Only where the pair ends the syllable does placement differ; moving it everywhere folds more, and equally
// on both sides. Not after q.
QString withOldTonePlacement(const QString &decomposed)
{
    QString text = decomposed;
    for (qsizetype i = 2; i < text.size(); ++i) {
        if (!isToneMark(text[i]) || !isVowelOfMovingTone(text[i - 2], text[i - 1]))
            continue;
        if (i >= 3 && text[i - 3] == u'q')
            continue;
        const QChar tone = text[i];
        text[i] = text[i - 1];
        text[i - 1] = tone;
    }
    return text;
}

} // namespace

bool isInvisible(QChar character)
{
    const char16_t c = character.unicode();
    if (c >= u' ' && c < u'\u007F') // nearly all of them
        return false;
    const bool isFiller =
        c == u'\u034F' || c == u'\u115F' || c == u'\u1160' || c == u'\u3164' || c == u'\uFFA0';
    const bool isSelector = c >= u'\uFE00' && c <= u'\uFE0F';
    const QChar::Category category = character.category();
    return isFiller || isSelector || category == QChar::Other_Format ||
           (category == QChar::Other_Control && !character.isSpace());
}

namespace {

QString visible(QStringView text)
{
    QString kept = text.toString();
    kept.removeIf(isInvisible);
    return kept;
}

} // namespace

QString normalized(QStringView text)
{
    return composed(visible(text).trimmed());
}

QString onOneLine(const QString &text)
{
    static const QString breaks = QStringLiteral("\r\n\v\f\u0085\u2028\u2029");
    if (std::ranges::none_of(text, [](QChar c) { return breaks.contains(c); }))
        return text; // nearly all are, and large lists have many
    static const QRegularExpression lineBreak(QStringLiteral("\\s*[%1]\\s*").arg(breaks));
    return QString(text).replace(lineBreak, QStringLiteral(" ")).trimmed();
}

QString withCapital(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

QString exactKey(QStringView text)
{
    const QString lower = QLocale::c().toLower(visible(text).simplified());
    return composed(withOldTonePlacement(decomposed(lower)));
}

namespace {

constexpr char16_t mark = 0;
constexpr size_t latin = 0x2000; // every letter of Vietnamese stands before it

/// What search makes of a character: its letter without marks, a blank for punctuation, or mark.
char16_t folded(char16_t character)
{
    if (isInvisible(character))
        return mark;
    const QString decomposed = QString(QChar(character)).toLower().normalized(QString::NormalizationForm_D);
    for (const QChar c : decomposed) {
        if (c == u'đ')
            return u'd';
        if (c.isLetterOrNumber())
            return c.unicode();
        if (c.category() != QChar::Mark_NonSpacing)
            return u' ';
    }
    return mark;
}

std::vector<char16_t> foldLatin()
{
    std::vector<char16_t> table(latin);
    for (size_t c = 0; c < latin; ++c)
        table[c] = folded(static_cast<char16_t>(c));
    return table;
}

} // namespace

QString searchKey(QStringView text)
{
    static const std::vector<char16_t> table = foldLatin(); // for ten thousand names at a keystroke
    QString key;
    key.reserve(text.size());
    for (const QChar c : text) {
        const char16_t letter = c.unicode() < latin ? table[c.unicode()] : folded(c.unicode());
        if (letter != mark && (letter != u' ' || (!key.isEmpty() && !key.endsWith(u' '))))
            key += QChar(letter);
    }
    return key.trimmed();
}

QString codeKey(QStringView code)
{
    constexpr QStringView seen = u"ðавекмнорстухіѕјԁһ";
    constexpr QStringView meant = u"đabekmhopctyxіsjdh";
    static_assert(seen.size() == meant.size());
    QString key = composed(visible(code)).normalized(QString::NormalizationForm_KC).toLower();
    key.removeIf([](QChar c) { return c.isSpace(); });
    for (QChar &c : key) {
        if (const qsizetype at = seen.indexOf(c); at >= 0)
            c = meant[at];
    }
    return key;
}

int searchRank(QStringView text, QStringView needle)
{
    if (!searchKey(text).contains(searchKey(needle)))
        return 0;
    return exactKey(text).contains(exactKey(needle)) ? 2 : 1;
}

std::optional<bool> parseYesNo(QStringView text)
{
    static const QStringList yes{u"x"_qs, u"có"_qs, u"1"_qs, u"đạt"_qs,  u"v"_qs,   u"✓"_qs,
                                 u"✔"_qs, u"☑"_qs,  u"√"_qs, u"true"_qs, u"đúng"_qs};
    static const QStringList no{u"không"_qs, u"0"_qs, u"không đạt"_qs, u"false"_qs, u"sai"_qs};
    const QString word = exactKey(text);
    if (yes.contains(word))
        return true;
    return no.contains(word) ? std::optional(false) : std::nullopt;
}

VietnameseOrder::VietnameseOrder() : m_collator(QLocale(QLocale::Vietnamese, QLocale::Vietnam))
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

} // namespace sovang
