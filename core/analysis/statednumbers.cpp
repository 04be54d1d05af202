// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/statednumbers.h"

#include "base/amounts.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace sovang {

namespace {

struct StatedNumbersText
{
    Q_DECLARE_TR_FUNCTIONS(CrossCheck)
};

/// A fraction of a text, and the percentage that it states for it, if any.
struct StatedFraction
{
    PrintedShare share;
    bool hasPercent = false;
};

// A number is whole: no digit and no mark of another one stands beside it.
const QString numberPattern = u"(?<![\\d.,/])\\d{1,3}(?:\\.\\d{3})+(?:,\\d{1,2})?(?![.,/]?\\d)"
                              "|(?<![\\d.,/])\\d+(?:,\\d{1,2})?(?![.,/]?\\d)"_qs;
const QString countPattern = u"\\d{1,3}(?:\\.\\d{3})+(?![.,]?\\d)|\\d+(?![.,]?\\d)"_qs;

/// Papers write `05` for 5.
QString withoutZeros(QString digits)
{
    static const QRegularExpression zeros(u"^0+(?=[0-9])"_qs);
    return digits.remove(zeros);
}

std::optional<qint64> hundredthsOf(const QString &digits)
{
    const std::optional<Quantity> quantity = Quantity::parse(withoutZeros(digits));
    return quantity ? std::optional(quantity->hundredths()) : std::nullopt;
}

/// Every number of \a text; nothing where one is more than can be counted.
std::optional<std::vector<Points>> numbersOf(const QString &text)
{
    static const QRegularExpression number(numberPattern);
    std::vector<Points> numbers;
    for (auto match = number.globalMatch(text); match.hasNext();) {
        const std::optional<qint64> hundredths = hundredthsOf(match.next().captured());
        if (!hundredths)
            return std::nullopt;
        numbers.push_back(Points::fromHundredths(*hundredths));
    }
    return numbers;
}

/// `a + b = c`, and `c = a + b` or `c (a + b)`; between them the words of what is counted.
const QRegularExpression &sumPattern()
{
    static const QString words = u"(?>(?:\\s+\\p{L}[\\p{L} ]*)?)"_qs;
    static const QString term = u"(?:%1)"_qs.arg(numberPattern) + words;
    static const QString parts = term + u"(?:\\s*\\+\\s*"_qs + term + u")+"_qs;
    static const QString notAfter = u"(?<![×*/+–-])(?<![×*/+–-] )(?<!\\b[xX] )(?<![nN]ăm )"_qs;
    static const QString notBefore = u"(?!\\s*[×*/+–-]\\s*\\d)"_qs;
    static const QString noMore = u"(?![^.;\\n()=]*\\+)"_qs; // nothing else is added in the sentence
    static const QRegularExpression pattern(
        notAfter +
        u"(?:(?<parts>%1)\\s*=\\s*(?<total>%2)"
        "|(?<totalBefore>%2)%3\\s*(?:=\\s*(?<partsAfter>%1)%4|\\(\\s*(?<partsInside>%1)\\s*\\)))"_qs.arg(
            parts, numberPattern, words, noMore) +
        notBefore);
    return pattern;
}

/// `a/b`, the words of what is counted, and then a percentage in brackets or said to be its share.
const QRegularExpression &sharePattern()
{
    static const QString named = u"(?:đạt tỷ lệ|đạt tỉ lệ|chiếm tỷ lệ|chiếm tỉ lệ|tỷ lệ|tỉ lệ|chiếm|bằng)"_qs;
    static const QString percent =
        u"(?:\\(\\s*(?:%1\\s|đạt\\s|=)?|=|%1\\s)\\s*(?<percent>\\d+(?:,(?<decimals>\\d{1,2}))?)\\s*%"_qs.arg(
            named);
    static const QRegularExpression pattern(
        u"(?:(?<before>\\p{L}+)\\s+)?(?<![\\d.,/])(?<part>%1)\\s*/\\s*(?<whole>%1)(?!/)"
        "(?:(?<between>[^\\d;.()%\\n/+=]{0,60}?)%2|\\s+(?<unit>cơ quan|đơn vị|doanh nghiệp|trường hợp))"_qs
            .arg(countPattern, percent),
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

/// `ngày 20/12`, `số 5/2`, `tháng 6/2026`
bool isName(const QRegularExpressionMatch &match, const StatedFraction &fraction)
{
    static const QStringList dates{u"ngày"_qs, u"tháng"_qs, u"quý"_qs};
    constexpr int days = 31;
    constexpr int months = 12;
    const QString before = match.captured(u"before"_qs).toLower();
    if (dates.contains(before))
        return true;
    const bool isDay = fraction.share.part <= days && fraction.share.whole <= months;
    return !fraction.hasPercent && (isDay || before == u"số");
}

/// What stands between a fraction and a percentage that is not its own.
bool isAnother(const QString &between)
{
    static const QRegularExpression words(
        u"tăng|giảm|phấn đấu|so với|chỉ tiêu|kế hoạch|mục tiêu|năm trước|năm sau"_qs,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(between).hasMatch();
}

std::optional<StatedFraction> fractionOf(const QRegularExpressionMatch &match)
{
    const std::optional<qint64> part = parseWhole(withoutZeros(match.captured(u"part"_qs)));
    const std::optional<qint64> whole = parseWhole(withoutZeros(match.captured(u"whole"_qs)));
    const QString percent = match.captured(u"percent"_qs);
    const std::optional<qint64> hundredths = hundredthsOf(percent);
    if (!part || !whole || *whole == 0 || (!percent.isEmpty() && !hundredths))
        return std::nullopt;
    StatedFraction fraction;
    fraction.hasPercent = !percent.isEmpty();
    fraction.share.part = *part;
    fraction.share.whole = *whole;
    fraction.share.percent = Points::fromHundredths(hundredths.value_or(0));
    fraction.share.decimals = static_cast<int>(match.captured(u"decimals"_qs).size());
    if (isName(match, fraction) || isAnother(match.captured(u"between"_qs)))
        return std::nullopt;
    return fraction;
}

std::vector<StatedFraction> statedFractions(const QString &text)
{
    std::vector<StatedFraction> fractions;
    for (auto match = sharePattern().globalMatch(text); match.hasNext();) {
        if (auto fraction = fractionOf(match.next()))
            fractions.push_back(*std::move(fraction));
    }
    return fractions;
}

} // namespace

std::vector<PrintedSum> statedSums(const QString &text)
{
    std::vector<PrintedSum> sums;
    for (auto at = sumPattern().globalMatch(text); at.hasNext();) {
        const auto match = at.next();
        const auto parts = numbersOf(match.captured(u"parts"_qs) + match.captured(u"partsAfter"_qs) +
                                     match.captured(u"partsInside"_qs));
        const auto total = numbersOf(match.captured(u"total"_qs) + match.captured(u"totalBefore"_qs));
        if (parts && total && !total->empty())
            sums.push_back({{}, *parts, total->front()});
    }
    return sums;
}

std::vector<PrintedShare> statedShares(const QString &text)
{
    std::vector<PrintedShare> shares;
    for (const StatedFraction &fraction : statedFractions(text)) {
        if (fraction.hasPercent)
            shares.push_back(fraction.share);
    }
    return shares;
}

std::vector<ReportFinding> statedFindings(const QString &place, const QString &text)
{
    std::vector<ReportFinding> findings;
    for (PrintedSum &sum : statedSums(text)) {
        sum.what = place;
        if (const std::optional<QString> wrong = checkSum(sum))
            findings.push_back({ReportCheck::Sums, place, *wrong});
    }
    for (StatedFraction &fraction : statedFractions(text)) {
        fraction.share.what = place;
        if (fraction.share.part > fraction.share.whole)
            findings.push_back({ReportCheck::Shares, place,
                                StatedNumbersText::tr("%1: %2 of %3 are more than all.")
                                    .arg(place)
                                    .arg(fraction.share.part)
                                    .arg(fraction.share.whole)});
        else if (const auto wrong = fraction.hasPercent ? checkShare(fraction.share) : std::nullopt)
            findings.push_back({ReportCheck::Shares, place, *wrong});
    }
    return findings;
}

} // namespace sovang
