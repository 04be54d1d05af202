// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/yeartype.h"

#include "base/text.h"

#include <QRegularExpression>

namespace sovang {

QString yearText(Year year, YearType type)
{
    return type == YearType::School ? QStringLiteral("%1-%2").arg(year.toString(), (year + 1).toString())
                                    : year.toString();
}

QString yearWords(Year year, YearType type)
{
    return (type == YearType::School ? QStringLiteral("năm học ") : QStringLiteral("năm ")) +
           yearText(year, type);
}

QString periodText(Year from, Year to, YearType type)
{
    if (from == to)
        return yearWords(from, type);
    if (type == YearType::School)
        return QStringLiteral("từ %1 đến %2").arg(yearWords(from, type), yearWords(to, type));
    return QStringLiteral("giai đoạn %1-%2").arg(from.toString(), to.toString());
}

QString yearsText(Year from, Year to, YearType type)
{
    if (from == to)
        return yearText(from, type);
    const QString between = type == YearType::School ? QStringLiteral(" – ") : QStringLiteral("–");
    return yearText(from, type) + between + yearText(to, type);
}

std::optional<Year> parseYear(QStringView text)
{
    const std::optional<Year> year = Year::parse(text);
    return year ? year : parseSchoolYear(text);
}

std::optional<Year> parseSchoolYear(QStringView text)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:năm học\\s*)?(\\d{4})\\s*[-/\u2010-\u2015]\\s*(\\d{4})$"),
        QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = form.match(exactKey(text));
    const std::optional<Year> first = Year::parse(match.captured(1));
    return first && match.captured(2) == (*first + 1).toString() ? first : std::nullopt;
}

} // namespace sovang
