// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "base/day.h"
#include "domain/kindwords.h"
#include "jobs/papers/yeardeadlines.h"
#include "jobs/year/yearanomalies.h"
#include "jobs/year/yeartrial.h"
#include "storage/book.h"

#include <QCoreApplication>

namespace sovang::cli {

namespace {

struct TrialCommandsText
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

// `C=P`; the code may hold an equals sign, the number does not.
void takeMinimum(const QString &text, OtherMarks &marks)
{
    const qsizetype equals = text.lastIndexOf(u'=');
    const QString code = text.left(equals).trimmed();
    const auto percent =
        equals > 0 ? Percent::parse(QStringView(text).mid(equals + 1)) : std::optional<Percent>();
    if (!percent || code.isEmpty())
        throw UsageError(
            TrialCommandsText::tr("“%1” is not a criterion and a percentage, such as I=50").arg(text));
    if (!marks.minPercent.emplace(code, *percent).second)
        throw UsageError(TrialCommandsText::tr("The criterion “%1” is named twice").arg(code));
}

OtherMarks marksFrom(const Arguments &arguments)
{
    OtherMarks marks;
    if (const QStringView option = u"--pass-mark"; arguments.has(option)) {
        marks.passMark = Points::parse(arguments.value(option));
        if (!marks.passMark)
            throw UsageError(TrialCommandsText::tr("“%1” is not a number of points with at most two decimals")
                                 .arg(arguments.value(option)));
    }
    for (const QString &text : arguments.values(u"--min-percent"))
        takeMinimum(text, marks);
    return marks;
}

QString titleText(const std::optional<Proposal> &title)
{
    return title ? QStringLiteral("%1 %2").arg(toVietnamese(title->kind), title->to.toString())
                 : QStringLiteral("–");
}

void printBlock(const QString &name, const BlockShift &block)
{
    print(QStringList{name, shareText(block.before, block.registered),
                      shareText(block.after, block.registered), QStringLiteral("+%1").arg(block.gains),
                      QStringLiteral("-%1").arg(block.losses)}
              .join(u'\t'));
}

void printShifts(const YearTrial &trial, const WhatIf &result, bool gains)
{
    for (const OutcomeShift &shift : result.shifts) {
        if (shift.gains() != gains)
            continue;
        const UnitYear &unit = trial.units[shift.unit].year;
        print(QStringList{unit.unit.code, toVietnamese(shift.after.kind),
                          roundedHalfUp(*unit.outcome.total).toDisplay(2),
                          titleText(shift.titleBefore) + QStringLiteral(" → ") + titleText(shift.titleAfter),
                          unit.unit.name}
                  .join(u'\t'));
    }
}

void printWhatIf(const YearTrial &trial, const OtherMarks &marks, const WhatIf &result)
{
    for (const RuleSetPtr &rules : trial.sets) {
        if (marks.passMark && *marks.passMark > rules->total)
            print(TrialCommandsText::tr("%1 keeps its pass mark: its total is only %2")
                      .arg(rules->reference(), rules->total.toDisplay()));
    }
    printBlock(TrialCommandsText::tr("All"), result.all);
    for (const BlockShift &block : result.blocks)
        printBlock(block.block.isEmpty() ? QStringLiteral("–") : block.block, block);
    print(TrialCommandsText::tr("Gain: %1").arg(result.all.gains));
    printShifts(trial, result, true);
    print(TrialCommandsText::tr("Lose: %1").arg(result.all.losses));
    printShifts(trial, result, false);
}

int tryMarks(const Arguments &arguments)
{
    const Year year = arguments.year();
    const OtherMarks marks = marksFrom(arguments);
    const Book book = Book::open(arguments.at(0), OpenMode::ReadOnly);
    const YearTrial trial = yearTrial(book, year);
    expectPossible(trial, marks);
    const WhatIf result = whatIf(trial.units, marks);
    if (arguments.has(u"--json"))
        printJson(whatIfJson(trial, marks, result));
    else
        printWhatIf(trial, marks, result);
    return Done;
}

RobustnessRequest requestFrom(const Arguments &arguments)
{
    RobustnessRequest request;
    bool isNumber = true;
    if (const QStringView option = u"--runs"; arguments.has(option)) {
        request.runs = arguments.value(option).toInt(&isNumber);
        if (!isNumber || request.runs < 1 || request.runs > maxRobustnessRuns)
            throw UsageError(TrialCommandsText::tr("“%1” is not a number of runs from 1 to %2")
                                 .arg(arguments.value(option), QString::number(maxRobustnessRuns)));
    }
    if (const QStringView option = u"--seed"; arguments.has(option)) {
        request.seed = arguments.value(option).toULongLong(&isNumber);
        if (!isNumber)
            throw UsageError(
                TrialCommandsText::tr("“%1” is not a whole number").arg(arguments.value(option)));
    }
    return request;
}

void printRobustness(const std::vector<JudgedUnit> &units, const RobustnessRequest &request,
                     const std::vector<Robustness> &results)
{
    QStringList fragile;
    for (size_t i = 0; i < units.size(); ++i) {
        const UnitYear &unit = *units[i].year;
        const Robustness &result = results[i];
        print(QStringList{
            unit.unit.code, toVietnamese(unit.outcome.kind), roundedHalfUp(*unit.outcome.total).toDisplay(2),
            shareText(result.passes, request.runs),
            QStringLiteral("%1 (%2-%3)").arg(result.rank).arg(result.best).arg(result.worst), unit.unit.name}
                  .join(u'\t'));
        if (result.isFragile(unit.outcome.kind, request.runs))
            fragile << unit.unit.code;
    }
    print(TrialCommandsText::tr("Fragile outcomes, which hold in less than 95 % of the runs: %1")
              .arg(fragile.isEmpty() ? QStringLiteral("–") : fragile.join(QStringLiteral(", "))));
}

int tryScores(const Arguments &arguments)
{
    const Year year = arguments.year();
    const RobustnessRequest request = requestFrom(arguments);
    const Book book = Book::open(arguments.at(0), OpenMode::ReadOnly);
    const YearTrial trial = yearTrial(book, year);
    const std::vector<JudgedUnit> units = judgedUnits(trial);
    const std::vector<Robustness> results = robustness(units, request);
    if (arguments.has(u"--json"))
        printJson(robustnessJson(year, units, request, results));
    else
        printRobustness(units, request, results);
    return Done;
}

int listAnomalies(const Arguments &arguments)
{
    const Year year = arguments.year();
    const Book book = Book::open(arguments.at(0), OpenMode::ReadOnly);
    const std::vector<Anomaly> anomalies = yearAnomalies(book, year);
    if (arguments.has(u"--json")) {
        printJson(anomaliesJson(year, anomalies));
        return Done;
    }
    for (const Anomaly &anomaly : anomalies)
        print(QStringList{toCode(anomaly.kind), anomaly.unit.isEmpty() ? anomaly.ruleSet : anomaly.unit,
                          anomalyText(anomaly)}
                  .join(u'\t'));
    return Done;
}

QDate dayFrom(const QString &typed)
{
    const std::optional<QDate> day = parseDay(typed);
    if (!day)
        throw UsageError(dayRefusal(typed));
    return *day;
}

// `STEP=DATE`; without a date the step has no day any more.
std::map<YearStep, QDate> daysFrom(const Arguments &arguments)
{
    std::map<YearStep, QDate> days;
    for (const auto &[given, name, typed] : arguments.namedValues(u"--set")) {
        const std::optional<YearStep> step = yearStepFromCode(name);
        if (!step) {
            QStringList known;
            for (const YearStep one : yearSteps)
                known << toCode(one);
            throw UsageError(TrialCommandsText::tr(
                                 "“%1” is not a step and a day, such as selfScore=2025-10-15; there are: %2")
                                 .arg(given, known.join(QStringLiteral(", "))));
        }
        days[*step] = typed.isEmpty() ? QDate() : dayFrom(typed);
    }
    return days;
}

void printDeadlines(const YearDeadlines &deadlines)
{
    for (const StepState &state : deadlines.steps)
        print(QStringList{toVietnamese(state.step),
                          state.due.isValid() ? state.due.toString(QStringLiteral("dd/MM/yyyy"))
                                              : QStringLiteral("–"),
                          shareText(state.done, state.expected), state.late.join(QStringLiteral(", "))}
                  .join(u'\t'));
    print(TrialCommandsText::tr("The year after: %1 first, %2 renewed, %3 certificates to order")
              .arg(deadlines.nextFirst)
              .arg(deadlines.nextRenewal)
              .arg(deadlines.certificates()));
}

int showDeadlines(const Arguments &arguments)
{
    const Year year = arguments.year();
    const QDate day = arguments.has(u"--today") ? dayFrom(arguments.value(u"--today")) : QDate::currentDate();
    const std::map<YearStep, QDate> days = daysFrom(arguments);
    if (!days.empty()) {
        Book book = Book::open(arguments.at(0));
        for (const auto &[step, due] : days)
            setDueDay(book, year, step, due);
    }
    const YearDeadlines deadlines = yearDeadlines(Book::open(arguments.at(0), OpenMode::ReadOnly), year, day);
    if (arguments.has(u"--json"))
        printJson(deadlinesJson(deadlines));
    else
        printDeadlines(deadlines);
    return Done;
}

} // namespace

std::vector<Command> trialCommands()
{
    return {
        {QStringLiteral("whatif"),
         QStringLiteral("BOOK --year Y [--pass-mark P] [--min-percent C=P]... [--json]"),
         TrialCommandsText::tr(
             "Shows who would gain and who would lose the year's outcome under another "
             "pass mark or other minimums, and whose title falls later. Nothing is stored."),
         {yearOption(),
          {QStringLiteral("--pass-mark"), QStringLiteral("P"),
           TrialCommandsText::tr("The points that would be needed to pass.")},
          {QStringLiteral("--min-percent"), QStringLiteral("C=P"),
           TrialCommandsText::tr("The percentage that would be needed in a criterion, such as I=50; may be "
                                 "given several times."),
           Option::Often},
          jsonOption()},
         {1, 1},
         tryMarks},
        {QStringLiteral("robust"),
         QStringLiteral("BOOK --year Y [--runs N] [--seed S] [--json]"),
         TrialCommandsText::tr(
             "Shows how firm the outcomes are when each score is moved by up to half a step "
             "and the weights of the criteria by a few percent."),
         {yearOption(),
          {QStringLiteral("--runs"), QStringLiteral("N"),
           TrialCommandsText::tr("How often it is tried; else 1000 times.")},
          {QStringLiteral("--seed"), QStringLiteral("S"),
           TrialCommandsText::tr("A whole number; the same one gives the same figures.")},
          jsonOption()},
         {1, 1},
         tryScores},
        {QStringLiteral("anomalies"),
         QStringLiteral("BOOK --year Y [--json]"),
         TrialCommandsText::tr(
             "Lists what is worth a second look: own scores far from the final ones, full points "
             "without evidence, evidence that is used twice or not of the year, jumps, indicators "
             "that separate nobody. None of it is a fault."),
         {yearOption(), jsonOption()},
         {1, 1},
         listAnomalies},
        {QStringLiteral("deadlines"),
         QStringLiteral("BOOK --year Y [--set STEP=DATE]... [--today DATE] [--json]"),
         TrialCommandsText::tr(
             "Shows how far registration, scoring and decisions are, what was due when and who is late, "
             "and what the year after needs."),
         {yearOption(),
          {QStringLiteral("--set"), QStringLiteral("STEP=DATE"),
           TrialCommandsText::tr("Gives a step its day, such as selfScore=2025-10-15; without a day it has "
                                 "none any more. May be given several times."),
           Option::Often},
          {QStringLiteral("--today"), QStringLiteral("DATE"),
           TrialCommandsText::tr("Works as if it were this day.")},
          jsonOption()},
         {1, 1},
         showDeadlines},
    };
}

} // namespace sovang::cli
