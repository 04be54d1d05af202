// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/papers/yeardeadlines.h"

#include "base/jsontree.h"
#include "jobs/papers/reportyear.h"
#include "storage/book.h"

#include <QCoreApplication>

namespace sovang {

namespace {

struct YearDeadlinesText
{
    Q_DECLARE_TR_FUNCTIONS(YearDeadlines)
};

QString settingOf(Year year, YearStep step)
{
    return QStringLiteral("deadline.%1.%2").arg(year.toString(), toCode(step));
}

std::map<QString, QDate> registrationDays(const Book &book, const ReportYear &report)
{
    std::map<UnitId, QString> codes;
    for (const UnitYear &unit : report.units)
        codes.emplace(unit.unit.id, unit.unit.code);
    std::map<QString, QDate> days;
    for (const Registration &registration : book.registrations.ofYear(report.figures.year)) {
        const auto code = codes.find(registration.unit);
        if (registration.date.isValid() && code != codes.end())
            days.emplace(code->second, registration.date);
    }
    return days;
}

JsonValue stepJson(const StepState &state)
{
    return JsonValue::object()
        .with(u"step"_qs, toCode(state.step))
        .with(u"due"_qs, state.due.isValid() ? JsonValue(state.due.toString(Qt::ISODate)) : JsonValue())
        .with(u"done"_qs, state.done)
        .with(u"expected"_qs, state.expected)
        .with(u"late"_qs, JsonValue::listOf(state.late));
}

} // namespace

DueDays dueDays(const Book &book, Year year)
{
    DueDays days;
    for (const YearStep step : yearSteps) {
        const QDate day = QDate::fromString(book.settings.value(settingOf(year, step)), Qt::ISODate);
        if (day.isValid())
            days.emplace(step, day);
    }
    return days;
}

void setDueDay(Book &book, Year year, YearStep step, QDate day)
{
    LogNote note{QStringLiteral("deadline.set"), day.isValid()
                                                     ? YearDeadlinesText::tr("“%1” of %2 is due on %3")
                                                           .arg(toVietnamese(step), year.toString(),
                                                                day.toString(QStringLiteral("dd/MM/yyyy")))
                                                     : YearDeadlinesText::tr("“%1” of %2 has no day any more")
                                                           .arg(toVietnamese(step), year.toString())};
    note.year = year;
    book.change(note, [&] { putDueDay(book, year, step, day); });
}

void putDueDay(Book &book, Year year, YearStep step, QDate day)
{
    book.settings.set(settingOf(year, step), day.isValid() ? day.toString(Qt::ISODate) : QString());
}

YearDeadlines yearDeadlines(const Book &book, Year year, QDate today)
{
    const Book::Reading oneMoment(book);
    return yearDeadlines(book, reportYear(book, year), today);
}

YearDeadlines yearDeadlines(const Book &book, const ReportYear &report, QDate today)
{
    const Book::Reading oneMoment(book);
    const YearFigures &figures = report.figures;
    return {figures.year,
            stepsOf(figures, registrationDays(book, report), dueDays(book, figures.year), today),
            figures.nextFirst, figures.nextRenewal};
}

QByteArray deadlinesJson(const YearDeadlines &deadlines)
{
    JsonValue next = JsonValue::object()
                         .with(u"first"_qs, deadlines.nextFirst)
                         .with(u"renewal"_qs, deadlines.nextRenewal)
                         .with(u"certificates"_qs, deadlines.certificates());
    return writeJson(JsonValue::object()
                         .with(u"year"_qs, deadlines.year.value())
                         .with(u"steps"_qs, JsonValue::listOf(deadlines.steps, stepJson))
                         .with(u"nextYear"_qs, std::move(next)));
}

} // namespace sovang
