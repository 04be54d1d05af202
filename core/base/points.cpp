// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/points.h"

#include "base/amounts.h"

#include <algorithm>

namespace sovang {

namespace {

constexpr qsizetype maxWholeDigits = 9;

QString digitsOf(qint64 hundredths, QChar mark, int decimals)
{
    const qint64 absolute = hundredths < 0 ? -hundredths : hundredths;
    const QString fraction = fractionText(absolute % 100, decimals);
    QString text = QString::number(absolute / 100);
    if (!fraction.isEmpty())
        text += mark + fraction;
    return hundredths < 0 ? u'-' + text : text;
}

} // namespace

std::optional<Points> Points::parse(QStringView text)
{
    text = text.trimmed();
    const auto mark = std::find_if(text.begin(), text.end(), [](QChar c) { return c == u',' || c == u'.'; });
    const QStringView whole = text.left(mark - text.begin());
    if (!isDigits(whole) || whole.size() > maxWholeDigits)
        return std::nullopt;
    const auto fraction = mark == text.end() ? std::optional(0) : parseFraction(text.mid(whole.size() + 1));
    return fraction ? std::optional(fromHundredths(whole.toLongLong() * 100 + *fraction)) : std::nullopt;
}

QString Points::toDisplay(int decimals) const
{
    return digitsOf(hundredths(), u',', decimals);
}

QString Points::toCanonical() const
{
    return digitsOf(hundredths(), u'.', 2);
}

std::optional<Percent> Percent::parse(QStringView text)
{
    const std::optional<Points> value = Points::parse(text);
    if (!value || value->hundredths() > 10000)
        return std::nullopt;
    return fromHundredths(value->hundredths());
}

QString shareText(qint64 part, qint64 whole)
{
    const QString fraction = QStringLiteral("%1/%2").arg(groupedText(part), groupedText(whole));
    if (whole <= 0)
        return fraction + QStringLiteral(" (–)");
    const Points percent = Points::fromHundredths((part * 20000 + whole) / (2 * whole));
    return fraction + QStringLiteral(" (%1 %)").arg(percent.toDisplay(2));
}

} // namespace sovang
