// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"
#include "command.h"

#include "base/day.h"
#include "domain/explain.h"
#include "domain/kindwords.h"
#include "jobs/decisions/deciding.h"
#include "jobs/decisions/historyfit.h"
#include "jobs/decisions/takingover.h"
#include "jobs/imports/listfile.h"
#include "jobs/safety/verifying.h"
#include "jobs/year/evaluation.h"
#include "jobs/year/outcomelist.h"
#include "jobs/year/registering.h"
#include "storage/book.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace sovang::cli {

namespace {

struct YearCommandsText
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr int anyNumber = std::numeric_limits<int>::max();
const Option yearOption{QStringLiteral("--year"), QStringLiteral("Y"), true};

int registerYear(const QStringList &words)
{
    const Arguments arguments(words, {yearOption, {QStringLiteral("--all"), {}}}, 1, anyNumber);
    const QStringList codes = arguments.positional().mid(1);
    if (arguments.has(QStringLiteral("--all")) == !codes.isEmpty())
        throw UsageError(YearCommandsText::tr("Name either --all or the codes of units"));
    const Year year = arguments.year();
    Book book = Book::open(arguments.at(0));
    const std::vector<Unit> units = codes.isEmpty() ? unitsOfYear(book, year) : unitsWithCodes(book, codes);
    const int added = registerUnits(book, year, units);
    print(YearCommandsText::tr("Registered %1 units for %2; %3 were registered already")
              .arg(QString::number(added), year.toString(),
                   QString::number(static_cast<int>(units.size()) - added)));
    return Done;
}

void printOutcomes(const std::vector<UnitYear> &units)
{
    for (const UnitYear &unit : units) {
        const QString total =
            unit.outcome.total ? roundedHalfUp(*unit.outcome.total).toDisplay(2) : QStringLiteral("–");
        const QString proposal = unit.proposal ? kindwords::decision(unit.proposal->kind) : QString();
        print(QStringList{unit.unit.code, kindwords::outcome(unit.outcome.kind), total,
                          kindwords::standing(unit.state.standing), proposal, unit.unit.name}
                  .join(u'\t'));
    }
}

int recogniseYear(const QStringList &words)
{
    const Option json{QStringLiteral("--json"), {}};
    const Option output{QStringLiteral("-o"), QStringLiteral("FILE")};
    const Option roundOption{QStringLiteral("--round"), QStringLiteral("R")};
    const Option assume{QStringLiteral("--assume-decisions"), {}};
    const Arguments arguments(words, {yearOption, roundOption, assume, json, output}, 1, 1);
    EvaluationRequest request{arguments.year()};
    if (arguments.has(json.name) && arguments.has(output.name))
        throw UsageError(YearCommandsText::tr("Name either --json or -o, not both"));
    const QString path = arguments.output(output.name);
    if (arguments.has(output.name) && !isListFile(path))
        throw UsageError(YearCommandsText::tr("“%1” must end in .csv or .xlsx").arg(path));
    if (arguments.has(roundOption.name)) {
        const std::optional<Round> round = roundFromCode(arguments.value(roundOption.name));
        if (!round)
            throw UsageError(YearCommandsText::tr("“%1” is not one of: self, team, final")
                                 .arg(arguments.value(roundOption.name)));
        request.round = *round;
    }
    request.assume = arguments.has(assume.name) ? AssumeDecisions::Yes : AssumeDecisions::No;

    const Book book = openToCount(arguments.at(0), OpenMode::ReadOnly);
    const Book::Reading oneMoment(book);
    const std::vector<UnitYear> units = evaluateYear(book, request);
    if (arguments.has(json.name)) {
        print(QString::fromUtf8(outcomesJson(request.year, units).trimmed()));
    } else if (arguments.has(output.name)) {
        writeOutcomes(path, request.year, units);
        print(YearCommandsText::tr("Wrote %1").arg(path));
    } else {
        printOutcomes(units);
    }
    return Done;
}

int explainUnit(const QStringList &words)
{
    const Arguments arguments(words, {yearOption}, 2, 2);
    const EvaluationRequest request{arguments.year()};
    const Book book = Book::open(arguments.at(0), OpenMode::ReadOnly);
    const Unit unit = unitsWithCodes(book, {arguments.at(1)}).front();
    print(explain(evaluateUnit(book, unit.id, request), userLanguage()));
    return Done;
}

DecisionAct actFrom(const Arguments &arguments)
{
    DecisionAct act;
    const QString kind = arguments.value(QStringLiteral("--kind"));
    const std::optional<DecisionKind> known = decisionKindFromCode(kind);
    if (!known || (*known != DecisionKind::First && *known != DecisionKind::Renewal))
        throw UsageError(YearCommandsText::tr("“%1” is not one of: first, renewal").arg(kind));
    act.kind = *known;
    act.number = arguments.value(QStringLiteral("--number")).trimmed();
    act.signer = arguments.value(QStringLiteral("--signer")).trimmed();
    const QString date = arguments.value(QStringLiteral("--date"));
    const std::optional<QDate> day = parseDay(date);
    if (!day)
        throw UsageError(dayRefusal(date));
    act.date = *day;
    if (act.number.isEmpty() || act.signer.isEmpty())
        throw UsageError(YearCommandsText::tr("A decision needs its number and its signer"));
    return act;
}

// What is entered and does not fit what the book knows. The day is the same for all of them: it is told once.
void printNotes(const Book &book, const std::vector<Decision> &decisions,
                const std::vector<std::vector<Misfit>> &misfits)
{
    if (const QString day = dateMisfit(decisions.front(), QDate::currentDate()); !day.isEmpty())
        print(QStringLiteral("--date: %1").arg(day));
    for (size_t i = 0; i < decisions.size(); ++i) {
        for (const Misfit &misfit : misfits[i]) {
            if (misfit.about != Misfit::About::Date)
                print(
                    QStringLiteral("%1: %2").arg(book.units().find(decisions[i].unit)->code, misfit.message));
        }
    }
}

int decide(const QStringList &words)
{
    const Arguments arguments(words,
                              {yearOption,
                               {QStringLiteral("--kind"), QStringLiteral("K"), true},
                               {QStringLiteral("--number"), QStringLiteral("N"), true},
                               {QStringLiteral("--date"), QStringLiteral("D"), true},
                               {QStringLiteral("--signer"), QStringLiteral("NAME"), true}},
                              1, anyNumber);
    const DecisionAct act = actFrom(arguments);
    const EvaluationRequest request{arguments.year()};
    Book book = openToCount(arguments.at(0), OpenMode::ReadWrite);
    const std::vector<UnitYear> units = evaluateYear(book, request);
    const PlannedDecisions plan = planDecisionsFor(units, act, arguments.positional().mid(1));
    if (!plan.problems.empty())
        return printProblems(plan.problems);
    if (plan.decisions.empty()) {
        printError(YearCommandsText::tr("No unit is proposed for “%1” in %2")
                       .arg(kindwords::decision(act.kind), request.year.toString()));
        return Refused;
    }
    const std::vector<std::vector<Misfit>> misfits =
        misfitsOf(book, units, plan.decisions, QDate::currentDate());
    enterDecisions(book, request.year, act, plan.decisions);
    printNotes(book, plan.decisions, misfits);
    print(YearCommandsText::tr("Entered decision %1 for %2 units")
              .arg(act.number, QString::number(plan.decisions.size())));
    return Done;
}

int mendDecisions(const QStringList &words)
{
    const Option dryRun{QStringLiteral("--dry-run"), {}};
    const Arguments arguments(words, {yearOption, dryRun}, 2, anyNumber);
    const Year year = arguments.year();
    const bool isDryRun = arguments.has(dryRun.name);
    Book book = Book::open(arguments.at(0), isDryRun ? OpenMode::ReadOnly : OpenMode::ReadWrite);
    const std::vector<TakeOver> takeOvers = takeOversOf(book, year, arguments.positional().mid(1));
    for (const TakeOver &takeOver : takeOvers)
        print(takeOverText(takeOver));
    if (isDryRun) {
        print(YearCommandsText::tr("Only tried; nothing was written"));
        return Done;
    }
    takeOver(book, takeOvers);
    print(YearCommandsText::tr("%1 decisions took over name and kind of today")
              .arg(QString::number(takeOvers.size())));
    return Done;
}

} // namespace

std::vector<Command> yearCommands()
{
    return {
        {QStringLiteral("register"), QStringLiteral("BOOK --year Y --all|CODE..."),
         YearCommandsText::tr("Registers units for a year."), registerYear},
        {QStringLiteral("recognise"),
         QStringLiteral("BOOK --year Y [--round R] [--assume-decisions] [--json | -o FILE.csv|.xlsx]"),
         YearCommandsText::tr("Works out the outcome of the year and the recognition status of every unit."),
         recogniseYear},
        {QStringLiteral("explain"), QStringLiteral("BOOK --year Y CODE"),
         YearCommandsText::tr("Says why a unit stands where it stands, as a paragraph for a letter."),
         explainUnit},
        {QStringLiteral("decide"),
         QStringLiteral(
             "BOOK --year Y --kind first|renewal --number N --date YYYY-MM-DD --signer NAME [CODE...]"),
         YearCommandsText::tr("Enters a decision for the units named, or for all that are proposed."),
         decide},
        {QStringLiteral("mend-decisions"), QStringLiteral("BOOK --year Y CODE... [--dry-run]"),
         YearCommandsText::tr(
             "Takes the name and kind that units have today over into their decisions of the year, for "
             "names that were wrong when the decision was entered."),
         mendDecisions},
    };
}

} // namespace sovang::cli
