// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/day.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTime>

namespace sovang {

namespace {

struct DayText
{
    Q_DECLARE_TR_FUNCTIONS(Day)
};

/// The numbers of a day as they are written, before anybody asks whether there is such a day.
struct Written
{
    int day = 0;
    int month = 0;
    std::optional<int> year;
};

// Lower case, composed, and one plain blank where there are some, however a spreadsheet or web page made
// them.
QString plain(QStringView text)
{
    return normalized(text).toLower().simplified();
}

bool isTime(const QString &text)
{
    static const QRegularExpression time(
        QStringLiteral("^(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,6})?)?(?: ?(am|pm|sa|ch))?$"));
    const QRegularExpressionMatch match = time.match(text);
    if (!match.hasMatch())
        return false;
    const int hour = match.capturedView(1).toInt();
    const bool isHalfDay = !match.capturedView(4).isEmpty();
    return QTime(hour, match.capturedView(2).toInt(), match.capturedView(3).toInt()).isValid() &&
           (!isHalfDay || (hour >= 1 && hour <= 12));
}

/// What stands before a time of day; all of it when there is no time.
QString withoutTime(const QString &text)
{
    static const QRegularExpression border(QStringLiteral("(?<=\\d)[t ] ?(?=\\d{1,2}:)"));
    const QRegularExpressionMatch match = border.match(text);
    return match.hasMatch() && isTime(text.mid(match.capturedEnd())) ? text.left(match.capturedStart())
                                                                     : text;
}

// Of two digits, those in between are of either century.
std::optional<int> yearOf(QStringView digits)
{
    constexpr int lastOfThis = 49;
    constexpr int firstOfLast = 70;
    constexpr int noYear = 0;
    if (digits.isEmpty())
        return std::nullopt;
    const int number = digits.toInt();
    if (digits.size() > 2)
        return number;
    return number <= lastOfThis ? 2000 + number : number >= firstOfLast ? 1900 + number : noYear;
}

/// The day that \a pattern finds in its groups `d`, `m` and `y`.
std::optional<Written> writtenAs(const QRegularExpression &pattern, const QString &text)
{
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return Written{match.captured(QStringLiteral("d")).toInt(), match.captured(QStringLiteral("m")).toInt(),
                   yearOf(match.captured(QStringLiteral("y")))};
}

std::optional<Written> written(QStringView typed)
{
    static const QRegularExpression inNumbers(QStringLiteral(
        "^(?:ngày )?(?<d>[0-9]{1,2}) ?([-/.]) ?(?<m>[0-9]{1,2})(?: ?\\2 ?(?<y>[0-9]{4}|[0-9]{2}))?$"));
    static const QRegularExpression yearFirst(
        QStringLiteral("^(?<y>[0-9]{4})([-/.])(?<m>[0-9]{1,2})\\2(?<d>[0-9]{1,2})$"));
    static const QRegularExpression inWords(
        QStringLiteral("^(?:ngày )?(?<d>[0-9]{1,2}) tháng (?<m>[0-9]{1,2})(?:,? năm (?<y>[0-9]{4}))?$"));
    const QString text = withoutTime(plain(typed));
    for (const QRegularExpression *pattern : {&inNumbers, &yearFirst, &inWords}) {
        if (const std::optional<Written> day = writtenAs(*pattern, text))
            return day;
    }
    return std::nullopt;
}

std::optional<QDate> dayOf(const Written &written, std::optional<int> year)
{
    const QDate date(year.value_or(0), written.month, written.day);
    return date.isValid() && isLikelyDay(date) ? std::optional(date) : std::nullopt;
}

} // namespace

bool isLikelyDay(QDate date)
{
    return date.year() >= firstLikelyYear && date.year() <= lastLikelyYear;
}

std::optional<QDate> parseDay(QStringView text)
{
    const std::optional<Written> day = written(text);
    return day ? dayOf(*day, day->year) : std::nullopt;
}

std::optional<QDate> parseDay(QStringView text, Year year)
{
    const std::optional<Written> day = written(text);
    return day ? dayOf(*day, day->year.value_or(year.value())) : std::nullopt;
}

QString dayRefusal(QStringView text)
{
    const QString typed = normalized(text);
    const std::optional<Written> day = written(text);
    if (day && day->year && QDate(*day->year, day->month, day->day).isValid())
        return DayText::tr("“%1” is no day of the years %2 to %3; a day is written as 31/12/2025.")
            .arg(typed)
            .arg(firstLikelyYear)
            .arg(lastLikelyYear);
    if (day && day->year && *day->year == 0)
        return DayText::tr("“%1” may be of either century; write the year in four digits, as in 31/12/2025.")
            .arg(typed);
    if (day && day->year)
        return DayText::tr("“%1” is not a day of the calendar; a day is written as 31/12/2025.").arg(typed);
    return DayText::tr("“%1” is not a day; write it as 31/12/2025.").arg(typed);
}

QString dayText(QDate date)
{
    return date.toString(u"dd/MM/yyyy");
}

} // namespace sovang
