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

/// The years of the series before \a year, ascending: from the first of the five in which anybody registered.
std::vector<YearFigures> yearsBefore(const Book &book, Year year)
{
    const std::vector<Year> registered = book.registrations().years();
    const auto first = std::ranges::find_if(
        registered, [year](Year each) { return each > year - seriesYears && each < year; });
    std::vector<YearFigures> figures;
    if (first == registered.end())
        return figures;
    for (Year each = *first; each < year; ++each)
        figures.push_back(countsOf(each, evaluateYear(book, {each})));
    return figures;
}

} // namespace

ReportYear reportYear(const Book &book, Year year)
{
    const Book::Reading oneMoment(book);
    ReportYear report;
    report.units = evaluateYear(book, {year});
    report.answers = answersIn(book, year, report.units);
    const std::vector<YearFigures> before = yearsBefore(book, year);
    const bool hasLast = !before.empty() && before.back().total.registered > 0;
    report.figures = figuresOf(year, report.units, hasLast ? &before.back() : nullptr);
    addScores(report.figures, report.units, report.answers);
    for (const YearFigures &each : before)
        report.figures.series.push_back({each.year, each.total});
    report.figures.series.push_back({year, report.figures.total});
    return report;
}

ReportYear reportYearOf(const Book &book, Year year, std::vector<UnitYear> units)
{
    const Book::Reading oneMoment(book);
    ReportYear report;
    report.units = std::move(units);
    report.answers = answersIn(book, year, report.units);
    report.figures = figuresOf(year, report.units);
    addScores(report.figures, report.units, report.answers);
    report.figures.series = yearSeriesOf(report.units, seriesYears);
    return report;
}

} // namespace sovang
