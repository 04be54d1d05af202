// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/period.h"

#include <QList>

#include <algorithm>

namespace sovang {

namespace {

enum class Grain { Year, Month, Day };

// The numbers of `15/05/2025`; empty when it is not made of one to three numbers.
QList<int> numbersOf(QStringView text)
{
    QString plain = text.trimmed().toString();
    plain.replace(u'.', u'/').replace(u'-', u'/');
    QList<int> numbers;
    for (const QString &part : plain.split(u'/')) {
        const bool isNumber = !part.isEmpty() && part.size() <= 4 &&
                              std::ranges::all_of(part, [](QChar c) { return c >= u'0' && c <= u'9'; });
        if (!isNumber)
            return {};
        numbers << part.toInt();
    }
    return numbers.size() <= 3 ? numbers : QList<int>();
}

std::optional<QDate> dayOf(int year, int month, int day)
{
    const QDate date(year, month, day);
    if (year < Year::first || year > Year::last || !date.isValid())
        return std::nullopt;
    return date;
}

bool startsYear(QDate date)
{
    return date.month() == 1 && date.day() == 1;
}

bool endsMonth(QDate date)
{
    return date.day() == date.daysInMonth();
}

bool endsYear(QDate date)
{
    return date.month() == 12 && date.day() == 31;
}

Grain grainOf(const Period &period)
{
    const bool isOpen = !period.to.isValid();
    if (startsYear(period.from) && (isOpen || endsYear(period.to)))
        return Grain::Year;
    if (period.from.day() == 1 && (isOpen || endsMonth(period.to)))
        return Grain::Month;
    return Grain::Day;
}

QString textOf(QDate date, Grain grain)
{
    switch (grain) {
    case Grain::Year:
        return date.toString(u"yyyy");
    case Grain::Month:
        return date.toString(u"MM/yyyy");
    case Grain::Day:
        break;
    }
    return dayText(date);
}

} // namespace

std::optional<QDate> Period::parseStart(QStringView text)
{
    const QList<int> numbers = numbersOf(text);
    switch (numbers.size()) {
    case 1:
        return dayOf(numbers[0], 1, 1);
    case 2:
        return dayOf(numbers[1], numbers[0], 1);
    case 3:
        return dayOf(numbers[2], numbers[1], numbers[0]);
    default:
        return std::nullopt;
    }
}

std::optional<QDate> Period::parseEnd(QStringView text)
{
    const std::optional<QDate> start = parseStart(text);
    if (!start)
        return std::nullopt;
    switch (numbersOf(text).size()) {
    case 1:
        return QDate(start->year(), 12, 31);
    case 2:
        return QDate(start->year(), start->month(), start->daysInMonth());
    default:
        return start;
    }
}

bool Period::touches(Year year) const
{
    return from.year() <= year.value() && (!to.isValid() || to.year() >= year.value());
}

QString Period::startText() const
{
    return from.isValid() ? textOf(from, grainOf(*this)) : QString();
}

QString Period::endText() const
{
    return to.isValid() ? textOf(to, grainOf(*this)) : QString();
}

QString Period::toDisplay() const
{
    const QString start = startText();
    const QString end = endText();
    return start == end ? start : QStringLiteral("%1–%2").arg(start, end);
}

std::optional<QDate> parseDay(QStringView text, Year year)
{
    const QList<int> numbers = numbersOf(text);
    if (numbers.size() == 2)
        return dayOf(year.value(), numbers[1], numbers[0]);
    return numbers.size() == 3 ? dayOf(numbers[2], numbers[1], numbers[0]) : std::nullopt;
}

QString yearsText(Year from, Year to, QChar between)
{
    return from == to ? from.toString() : from.toString() + between + to.toString();
}

QString periodText(Year from, Year to)
{
    const QString years = yearsText(from, to, u'-');
    return from == to ? QStringLiteral("năm ") + years : QStringLiteral("giai đoạn ") + years;
}

QString dayText(QDate date)
{
    return date.toString(u"dd/MM/yyyy");
}

} // namespace sovang
