// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/points.h"

#include "base/amounts.h"

namespace sovang {

namespace {

constexpr qsizetype maxWholeDigits = 9;

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

QString digitsOf(qint64 hundredths, QChar mark, int decimals)
{
    const qint64 absolute = hundredths < 0 ? -hundredths : hundredths;
    QString fraction = QString::number(absolute % 100).rightJustified(2, u'0');
    while (fraction.size() > decimals && fraction.endsWith(u'0'))
        fraction.chop(1);
    QString text = QString::number(absolute / 100);
    if (!fraction.isEmpty())
        text += mark + fraction;
    return hundredths < 0 ? u'-' + text : text;
}

} // namespace

std::optional<Points> Points::parse(QStringView text)
{
    text = text.trimmed();
    qint64 whole = 0;
    qsizetype i = 0;
    for (; i < text.size() && isAsciiDigit(text[i]); ++i) {
        if (i == maxWholeDigits)
            return std::nullopt;
        whole = whole * 10 + (text[i].unicode() - u'0');
    }
    if (i == 0)
        return std::nullopt;
    if (i == text.size())
        return Points(whole * 100);
    if (text[i] != u',' && text[i] != u'.')
        return std::nullopt;

    const QStringView decimals = text.mid(i + 1);
    if (decimals.isEmpty() || decimals.size() > 2)
        return std::nullopt;
    qint64 fraction = 0;
    for (const QChar c : decimals) {
        if (!isAsciiDigit(c))
            return std::nullopt;
        fraction = fraction * 10 + (c.unicode() - u'0');
    }
    return Points(whole * 100 + (decimals.size() == 1 ? fraction * 10 : fraction));
}

QString Points::toDisplay(int decimals) const
{
    return digitsOf(m_hundredths, u',', decimals);
}

QString Points::toCanonical() const
{
    return digitsOf(m_hundredths, u'.', 2);
}

std::optional<Percent> Percent::parse(QStringView text)
{
    const std::optional<Points> value = Points::parse(text);
    if (!value || value->hundredths() > 10000)
        return std::nullopt;
    return Percent(value->hundredths());
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
