// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/vietnamesetext.h"

#include <QLocale>
#include <QStringList>

#include <array>
#include <utility>

namespace sovang {

namespace {

QString twoDigits(int number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

QString monthText(int month)
{
    return month <= 2 ? twoDigits(month) : QString::number(month);
}

QString digitWord(int digit)
{
    static const std::array<const char16_t *, 10> words{u"không", u"một", u"hai", u"ba",  u"bốn",
                                                        u"năm",   u"sáu", u"bảy", u"tám", u"chín"};
    return QString::fromUtf16(words.at(std::size_t(digit)));
}

QString unitWord(int tens, int unit)
{
    if (unit == 1 && tens >= 2)
        return QStringLiteral("mốt");
    if (unit == 4 && tens >= 2)
        return QStringLiteral("tư");
    if (unit == 5 && tens >= 1)
        return QStringLiteral("lăm");
    return digitWord(unit);
}

/// Words of 1 to 999; \a full says the hundreds and the zero ten even where they are none ("không trăm linh
/// một").
QStringList groupWords(int number, bool full)
{
    const int hundreds = number / 100;
    const int tens = number / 10 % 10;
    const int unit = number % 10;
    QStringList words;
    if (full || hundreds > 0)
        words << digitWord(hundreds) << QStringLiteral("trăm");
    if (tens > 1)
        words << digitWord(tens) << QStringLiteral("mươi");
    else if (tens == 1)
        words << QStringLiteral("mười");
    else if (unit > 0 && !words.isEmpty())
        words << QStringLiteral("linh");
    if (unit > 0)
        words << unitWord(tens, unit);
    return words;
}

} // namespace

QString dateInWords(const QDate &date)
{
    if (!date.isValid())
        return QStringLiteral("ngày ... tháng ... năm ...");
    return QStringLiteral("ngày %1 tháng %2 năm %3")
        .arg(twoDigits(date.day()), monthText(date.month()))
        .arg(date.year());
}

QString placeAndDate(const QString &place, const QDate &date)
{
    return (place.isEmpty() ? QStringLiteral("............") : place) + QStringLiteral(", ") +
           dateInWords(date);
}

QString dateInFigures(const QDate &date)
{
    if (!date.isValid())
        return QStringLiteral(".../.../...");
    return QStringLiteral("%1/%2/%3").arg(twoDigits(date.day()), monthText(date.month())).arg(date.year());
}

QString documentNumber(int number, const QString &symbol)
{
    return (number > 0 ? twoDigits(number) : QStringLiteral("......")) + u'/' + symbol;
}

QString numberInWords(qint64 number)
{
    if (number == 0)
        return digitWord(0);
    static const std::array<std::pair<qint64, const char16_t *>, 4> groups{
        {{1'000'000'000, u"tỷ"}, {1'000'000, u"triệu"}, {1'000, u"nghìn"}, {1, u""}}};
    QStringList words;
    for (const auto &[size, name] : groups) {
        const int group = int(number / size % 1000);
        if (group == 0)
            continue;
        words << groupWords(group, !words.isEmpty());
        if (size > 1)
            words << QString::fromUtf16(name);
    }
    return words.join(u' ');
}

QString romanNumber(int number)
{
    static const std::array<std::pair<int, const char *>, 13> parts{{{1000, "M"},
                                                                     {900, "CM"},
                                                                     {500, "D"},
                                                                     {400, "CD"},
                                                                     {100, "C"},
                                                                     {90, "XC"},
                                                                     {50, "L"},
                                                                     {40, "XL"},
                                                                     {10, "X"},
                                                                     {9, "IX"},
                                                                     {5, "V"},
                                                                     {4, "IV"},
                                                                     {1, "I"}}};
    QString text;
    for (const auto &[value, letters] : parts) {
        for (; number >= value; number -= value)
            text += QLatin1String(letters);
    }
    return text;
}

QString inCapitals(const QString &text)
{
    return QLocale(QLocale::Vietnamese).toUpper(text);
}

} // namespace sovang
