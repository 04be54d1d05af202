// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/period.h"

#include <QRegularExpression>

namespace sovang {

namespace {

enum class Grain { Year, Month, Day };

/// The first day of the whole year or month that is written as `2025` or `05/2025`.
struct Coarse
{
    QDate first;
    Grain grain = Grain::Year;

    QDate last() const
    {
        return grain == Grain::Year ? first.addYears(1).addDays(-1) : first.addMonths(1).addDays(-1);
    }
};

std::optional<Coarse> coarseOf(QStringView text)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*(?:([0-9]{1,2}) ?[-/.] ?)?([0-9]{4})\\s*$"));
    const QRegularExpressionMatch match = pattern.match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    const QString month = match.captured(1);
    const int year = match.captured(2).toInt();
    const QDate first(year, month.isEmpty() ? 1 : month.toInt(), 1);
    if (!first.isValid() || year < Year::first || year > Year::last)
        return std::nullopt;
    return Coarse{first, month.isEmpty() ? Grain::Year : Grain::Month};
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
    const std::optional<Coarse> coarse = coarseOf(text);
    return coarse ? coarse->first : parseDay(text);
}

std::optional<QDate> Period::parseEnd(QStringView text)
{
    const std::optional<Coarse> coarse = coarseOf(text);
    return coarse ? coarse->last() : parseDay(text);
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

QString yearsText(Year from, Year to, QChar between)
{
    return from == to ? from.toString() : from.toString() + between + to.toString();
}

} // namespace sovang
