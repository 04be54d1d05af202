// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/papers/reportyear.h"

#include "analysis/figures.h"
#include "analysis/yearseries.h"
#include "jobs/year/evaluation.h"
#include "storage/book.h"

#include <algorithm>

namespace sovang {

namespace {

constexpr int seriesYears = 5;

YearAnswers answersIn(const Book &book, Year year, const std::vector<UnitYear> &units)
{
    std::map<UnitId, const RuleSet *> rules;
    for (const UnitYear &unit : units)
        rules.emplace(unit.unit.id, unit.rules.get());
    const auto rulesOf = [&rules](UnitId unit) {
        const auto found = rules.find(unit);
        return found == rules.end() ? nullptr : found->second;
    };
    return {answersOfYear(book, year, Round::Self, rulesOf), answersOfYear(book, year, Round::Team, rulesOf),
            answersOfYear(book, year, Round::Final, rulesOf)};
}

/// The figures of the year before \a year; nothing where nobody registered in it.
std::optional<YearFigures> figuresBefore(const Book &book, Year year)
{
    const std::vector<Year> registered = book.registrations.years();
    if (std::ranges::find(registered, year - 1) == registered.end())
        return std::nullopt;
    return countsOf(year - 1, evaluateYear(book, {year - 1}));
}

ReportYear reportOf(const Book &book, Year year, std::vector<UnitYear> units, const YearFigures *before)
{
    ReportYear report;
    report.units = std::move(units);
    report.answers = answersIn(book, year, report.units);
    report.figures = figuresOf(year, report.units, before);
    addScores(report.figures, report.units, report.answers);
    report.figures.series = yearSeriesOf(report.units, seriesYears);
    return report;
}

} // namespace

ReportYear reportYear(const Book &book, Year year)
{
    const Book::Reading oneMoment(book);
    const std::optional<YearFigures> before = figuresBefore(book, year);
    return reportOf(book, year, evaluateYear(book, {year}), before ? &*before : nullptr);
}

ReportYear reportYearOf(const Book &book, Year year, std::vector<UnitYear> units)
{
    const Book::Reading oneMoment(book);
    return reportOf(book, year, std::move(units), nullptr);
}

} // namespace sovang
