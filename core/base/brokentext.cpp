// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/brokentext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace sovang {

namespace {

struct BrokenText
{
    Q_DECLARE_TR_FUNCTIONS(BrokenText)
};

bool isLost(QChar c)
{
    return c == QChar::ReplacementCharacter || c.category() == QChar::Other_PrivateUse;
}

bool hasLostLetters(const QString &text)
{
    static const QRegularExpression within(QStringLiteral("\\p{L}\\?+\\p{L}"));
    const bool isAddress = text.contains(u"://");
    return std::ranges::any_of(text, isLost) || (!isAddress && within.match(text).hasMatch());
}

/// How often a first byte of UTF-8 for Vietnamese letters stands before a byte that goes on, both as
/// Windows-1252 shows them. `Ã` and `á` are letters too, so that one of those alone proves nothing unless
/// what follows is no sign that people write.
bool isTakenForWindows(const QString &text)
{
    constexpr QStringView notVietnamese = u"ÄÅÆ";
    constexpr QStringView ofPair = u"ÃÂáâ";
    constexpr QStringView written = u"«»º‘’“”–—…•°·";
    constexpr QStringView outsideLatin = u"€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
    int pairs = 0;
    bool isCertain = false;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        const QChar second = text[i + 1];
        const bool goesOn =
            (second.unicode() > 0xA0 && second.unicode() <= 0xBF) || outsideLatin.contains(second);
        if (!goesOn || !(notVietnamese.contains(text[i]) || ofPair.contains(text[i])))
            continue;
        ++pairs;
        isCertain = isCertain || notVietnamese.contains(text[i]) || !written.contains(second);
    }
    return isCertain || pairs > 1;
}

bool isCutShort(const QString &text)
{
    static const QRegularExpression exponent(QStringLiteral("^\\d[.,]\\d+E\\+\\d{1,3}$"),
                                             QRegularExpression::CaseInsensitiveOption);
    return exponent.match(text).hasMatch();
}

} // namespace

QString brokenText(const QString &text)
{
    if (std::ranges::all_of(text, [](QChar c) { return c.isDigit(); }))
        return {};
    if (hasLostLetters(text))
        return BrokenText::tr(
                   "“%1” has lost letters: the file was saved in a way that cannot hold them. Save "
                   "the list anew as .xlsx or as “CSV UTF-8”.")
            .arg(text);
    if (isTakenForWindows(text))
        return BrokenText::tr("“%1” is text that was opened in a wrong encoding and saved so. Open the first "
                              "file as UTF-8 and save it as .xlsx.")
            .arg(text);
    if (isCutShort(text))
        return BrokenText::tr("“%1” is a number that a spreadsheet has cut short; its last digits are lost. "
                              "Format the column as text and type it anew.")
            .arg(text);
    return {};
}

} // namespace sovang
