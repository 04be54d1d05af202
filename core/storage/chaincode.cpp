// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/chaincode.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>

namespace sovang {

namespace {

// A prime number of them, so that the check character finds what it promises.
constexpr char codeLetters[] = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
constexpr int codeBase = sizeof(codeLetters) - 1;
static_assert(codeBase == 31);
constexpr qsizetype codeDigits = 15;

QChar checkLetter(QStringView digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i)
        sum += static_cast<int>((i + 1) * QByteArray(codeLetters).indexOf(digits[i].toLatin1()));
    return QLatin1Char(codeLetters[sum % codeBase]);
}

QString inGroups(QString code)
{
    for (const qsizetype at : {12, 8, 4})
        code.insert(at, u'-');
    return code;
}

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
}

} // namespace

QString chainCode(const QByteArray &hexHash)
{
    constexpr qsizetype hexDigits = 19; // 76 bits; the digits hold 74
    const QByteArray head = hexHash.left(hexDigits);
    if (head.size() < hexDigits || !std::ranges::all_of(head, isHexDigit))
        return {};
    boost::multiprecision::cpp_int number("0x" + head.toStdString());
    QString digits;
    for (qsizetype i = 0; i < codeDigits; ++i) {
        digits += QLatin1Char(codeLetters[static_cast<int>(number % codeBase)]);
        number /= codeBase;
    }
    return inGroups(digits + checkLetter(digits));
}

std::optional<QString> chainCodeFrom(const QString &typed)
{
    QString code;
    for (const QChar letter : typed.toUpper()) {
        if (letter.isSpace() || letter == u'-' || letter == u'–')
            continue;
        if (letter.unicode() > 127 || !QByteArray(codeLetters).contains(letter.toLatin1()))
            return std::nullopt;
        code += letter;
    }
    if (code.size() != codeDigits + 1 || checkLetter(QStringView(code).left(codeDigits)) != code.back())
        return std::nullopt;
    return inGroups(code);
}

} // namespace sovang
