// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/amounts.h"

#include <QStringList>

#include <algorithm>

namespace sovang {

namespace {

constexpr qsizetype mostAmountDigits = 15;
constexpr qint64 mostOfQuantity = 999'999'999'999;

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
    if (digits.size() > mostAmountDigits || (digits.size() > 1 && digits.startsWith(u'0')))
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
        return fromHundredths(*whole * 100);
    const auto fraction = parseFraction(text.mid(mark + 1));
    if (!fraction || text.left(mark).endsWith(u' '))
        return std::nullopt;
    return fromHundredths(*whole * 100 + *fraction);
}

QString Quantity::toDisplay() const
{
    const QString fraction = fractionText(hundredths() % 100, 0);
    const QString text = groupedText(hundredths() / 100);
    return fraction.isEmpty() ? text : text + u',' + fraction;
}

} // namespace sovang
