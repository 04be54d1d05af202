// SPDX-License-Identifier: GPL-3.0-or-later
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

namespace sovang::cli {

namespace {

struct YearCommandsText
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

int registerYear(const Arguments &arguments)
{
    const QStringList codes = arguments.positional().mid(1);
    if (arguments.has(u"--all") == !codes.isEmpty())
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

int recogniseYear(const Arguments &arguments)
{
    EvaluationRequest request{arguments.year()};
    if (arguments.has(u"--json") && arguments.has(u"-o"))
        throw UsageError(YearCommandsText::tr("Name either --json or -o, not both"));
    const QString path = arguments.output();
    if (arguments.has(u"-o") && !isListFile(path))
        throw UsageError(YearCommandsText::tr("“%1” must end in .csv or .xlsx").arg(path));
    if (arguments.has(u"--round")) {
        const std::optional<Round> round = roundFromCode(arguments.value(u"--round"));
        if (!round)
            throw UsageError(YearCommandsText::tr("“%1” is not one of: self, team, final")
                                 .arg(arguments.value(u"--round")));
        request.round = *round;
    }
    request.assume = arguments.has(u"--assume-decisions") ? AssumeDecisions::Yes : AssumeDecisions::No;

    const Book book = openToCount(arguments.at(0), OpenMode::ReadOnly);
    const Book::Reading oneMoment(book);
    const std::vector<UnitYear> units = evaluateYear(book, request);
    if (arguments.has(u"--json")) {
        printJson(outcomesJson(request.year, units));
    } else if (arguments.has(u"-o")) {
        writeOutcomes(path, request.year, units);
        print(YearCommandsText::tr("Wrote %1").arg(path));
    } else {
        printOutcomes(units);
    }
    return Done;
}

int explainUnit(const Arguments &arguments)
{
    const EvaluationRequest request{arguments.year()};
    const Book book = Book::open(arguments.at(0), OpenMode::ReadOnly);
    const Unit unit = unitsWithCodes(book, {arguments.at(1)}).front();
    print(explain(evaluateUnit(book, unit.id, request), userLanguage()));
    return Done;
}

DecisionAct actFrom(const Arguments &arguments)
{
    DecisionAct act;
    const QString kind = arguments.value(u"--kind");
    const std::optional<DecisionKind> known = decisionKindFromCode(kind);
    if (!known || (*known != DecisionKind::First && *known != DecisionKind::Renewal))
        throw UsageError(YearCommandsText::tr("“%1” is not one of: first, renewal").arg(kind));
    act.kind = *known;
    act.number = arguments.value(u"--number").trimmed();
    act.signer = arguments.value(u"--signer").trimmed();
    const QString date = arguments.value(u"--date");
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
                print(QStringLiteral("%1: %2").arg(book.units.find(decisions[i].unit)->code, misfit.message));
        }
    }
}

int decide(const Arguments &arguments)
{
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

int mendDecisions(const Arguments &arguments)
{
    const Year year = arguments.year();
    const bool isDryRun = arguments.has(u"--dry-run");
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
        {QStringLiteral("register"),
         QStringLiteral("BOOK --year Y --all|CODE..."),
         YearCommandsText::tr("Registers units for a year."),
         {yearOption(),
          {QStringLiteral("--all"),
           {},
           YearCommandsText::tr("Registers every unit that there is in the year.")}},
         {1, WordCount::any},
         registerYear},
        {QStringLiteral("recognise"),
         QStringLiteral("BOOK --year Y [--round R] [--assume-decisions] [--json | -o FILE.csv|.xlsx]"),
         YearCommandsText::tr("Works out the outcome of the year and the recognition status of every unit."),
         {yearOption(),
          roundOption(YearCommandsText::tr("Works it out as if this round were the final one: self, team or "
                                           "final."),
                      Option::AtMostOnce),
          {QStringLiteral("--assume-decisions"),
           {},
           YearCommandsText::tr("Takes what was proposed in earlier years and not decided as decided.")},
          jsonOption(),
          {QStringLiteral("-o"), QStringLiteral("FILE"),
           YearCommandsText::tr("Writes the outcomes into a file, as CSV or XLSX.")}},
         {1, 1},
         recogniseYear},
        {QStringLiteral("explain"),
         QStringLiteral("BOOK --year Y CODE"),
         YearCommandsText::tr("Says why a unit stands where it stands, as a paragraph for a letter."),
         {yearOption()},
         {2, 2},
         explainUnit},
        {QStringLiteral("decide"),
         QStringLiteral(
             "BOOK --year Y --kind first|renewal --number N --date YYYY-MM-DD --signer NAME [CODE...]"),
         YearCommandsText::tr("Enters a decision for the units named, or for all that are proposed."),
         {yearOption(),
          {QStringLiteral("--kind"), QStringLiteral("first|renewal"),
           YearCommandsText::tr("What is decided: a first recognition or its renewal."), Option::Once},
          {QStringLiteral("--number"), QStringLiteral("N"),
           YearCommandsText::tr("The number of the decision."), Option::Once},
          {QStringLiteral("--date"), QStringLiteral("YYYY-MM-DD"),
           YearCommandsText::tr("The day of the decision."), Option::Once},
          {QStringLiteral("--signer"), QStringLiteral("NAME"), YearCommandsText::tr("Who signed it."),
           Option::Once}},
         {1, WordCount::any},
         decide},
        {QStringLiteral("mend-decisions"),
         QStringLiteral("BOOK --year Y CODE... [--dry-run]"),
         YearCommandsText::tr(
             "Takes the name and kind that units have today over into their decisions of the year, for "
             "names that were wrong when the decision was entered."),
         {yearOption(), dryRunOption()},
         {2, WordCount::any},
         mendDecisions},
    };
}

} // namespace sovang::cli
