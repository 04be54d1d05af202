// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/amounts.h"

#include <QStringList>

#include <algorithm>

namespace sovang {

namespace {

constexpr qsizetype mostDigits = 15;
constexpr qint64 mostOfQuantity = 999'999'999'999;

bool isDigits(QStringView text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// Thousands as they are written: one to three digits, then three and three.
bool isGrouped(const QList<QStringView> &groups)
{
    if (groups.front().size() > 3 || groups.front() == u"0")
        return false;
    return std::all_of(groups.begin() + 1, groups.end(), [](QStringView group) { return group.size() == 3; });
}

} // namespace

std::optional<qint64> parseWhole(QStringView text)
{
    const QList<QStringView> groups = text.trimmed().split(u'.');
    QString digits;
    for (const QStringView group : groups) {
        if (!isDigits(group))
            return std::nullopt;
        digits += group;
    }
    if (groups.size() > 1 && !isGrouped(groups))
        return std::nullopt;
    if (digits.size() > mostDigits || (digits.size() > 1 && digits.startsWith(u'0')))
        return std::nullopt;
    return digits.toLongLong();
}

QString groupedText(qint64 number)
{
    QString text = QString::number(number < 0 ? -number : number);
    for (qsizetype i = text.size() - 3; i > 0; i -= 3)
        text.insert(i, u'.');
    return number < 0 ? u'-' + text : text;
}

std::optional<Money> Money::parse(QStringView text)
{
    const auto dong = parseWhole(text);
    return dong ? std::optional(Money(*dong)) : std::nullopt;
}

std::optional<Quantity> Quantity::parse(QStringView text)
{
    text = text.trimmed();
    qsizetype mark = text.indexOf(u',');
    if (mark < 0 && text.count(u'.') == 1 && text.size() - text.indexOf(u'.') <= 3)
        mark = text.indexOf(u'.');
    const auto whole = parseWhole(mark < 0 ? text : text.left(mark));
    if (!whole || *whole > mostOfQuantity)
        return std::nullopt;
    if (mark < 0)
        return Quantity(*whole * 100);
    const QStringView decimals = text.mid(mark + 1);
    if (!isDigits(decimals) || decimals.size() > 2 || text.left(mark).endsWith(u' '))
        return std::nullopt;
    const int fraction = decimals.toInt() * (decimals.size() == 1 ? 10 : 1);
    return Quantity(*whole * 100 + fraction);
}

QString Quantity::toDisplay() const
{
    QString text = groupedText(m_hundredths / 100);
    QString fraction = QString::number(m_hundredths % 100).rightJustified(2, u'0');
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    return fraction.isEmpty() ? text : text + u',' + fraction;
}

} // namespace sovang
