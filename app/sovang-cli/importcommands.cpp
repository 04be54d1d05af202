// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"
#include "command.h"

#include "exchange/tablefile.h"
#include "jobs/importplan.h"
#include "storage/book.h"

#include <QCoreApplication>

#include <functional>

namespace sovang::cli {

namespace {

struct Message
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

const Option dryRun{QStringLiteral("--dry-run"), {}};
const Option update{QStringLiteral("--update"), {}};
const Option from{QStringLiteral("--from"), QStringLiteral("Y")};
const Option allYears{QStringLiteral("--all-years"), {}};

int carryOut(Book &book, ImportPlan plan, bool isDryRun)
{
    for (const QString &note : plan.notes)
        print(note);
    if (!plan.isAcceptable()) {
        printProblems(plan.problems);
        printError(Message::tr("%1 problems; nothing was written").arg(plan.problems.size()));
        return Refused;
    }
    print(Message::tr("%1: %2 new, %3 changed, %4 unchanged")
              .arg(plan.subject, QString::number(plan.added), QString::number(plan.changed),
                   QString::number(plan.unchanged)));
    if (isDryRun) {
        print(Message::tr("Only tried; nothing was written"));
        return Done;
    }
    finishOutput(); // nothing is written that could not be told
    applyImport(book, plan);
    return Done;
}

/// What is in the book is read at one moment, the table before that.
template <typename MakePlan> ImportPlan planned(const Book &book, const MakePlan &makePlan)
{
    const Book::Reading oneMoment(book);
    return makePlan();
}

using Planner = std::function<ImportPlan(const Book &, const Workbook &, UpdateExisting)>;

int importTable(const Arguments &arguments, const Planner &planner)
{
    const bool isDryRun = arguments.has(dryRun.name);
    Book book = Book::open(arguments.at(0), isDryRun ? OpenMode::ReadOnly : OpenMode::ReadWrite);
    const auto existing = arguments.has(update.name) ? UpdateExisting::Yes : UpdateExisting::No;
    const Workbook workbook = readTableFile(arguments.at(1));
    return carryOut(book, planned(book, [&] { return planner(book, workbook, existing); }), isDryRun);
}

// For which years kinds and classes in the file are meant.
StatusYears statusYears(const Arguments &arguments)
{
    const bool isFrom = arguments.has(from.name);
    const bool isAll = arguments.has(allYears.name);
    if (isFrom && isAll)
        throw UsageError(Message::tr("Only one of %1 and %2 can be given").arg(from.name, allYears.name));
    if ((isFrom || isAll) && !arguments.has(update.name)) {
        throw UsageError(
            Message::tr("%1 belongs to %2").arg(isFrom ? from.name : allYears.name, update.name));
    }
    return isFrom  ? StatusYears::since(arguments.year(from.name))
           : isAll ? StatusYears::all()
                   : StatusYears();
}

int importUnits(const QStringList &words)
{
    const Arguments arguments(words, {dryRun, update, from, allYears}, 2, 2);
    const StatusYears years = statusYears(arguments);
    return importTable(arguments,
                       [years](const Book &book, const Workbook &workbook, UpdateExisting existing) {
                           return planUnits(book, workbook, existing, years);
                       });
}

int importRegistrations(const QStringList &words)
{
    return importTable(Arguments(words, {dryRun, update}, 2, 2), planRegistrations);
}

int importDecisions(const QStringList &words)
{
    return importTable(Arguments(words, {dryRun, update}, 2, 2), planDecisions);
}

int importScores(const QStringList &words)
{
    const Option yearOption{QStringLiteral("--year"), QStringLiteral("Y"), true};
    const Option roundOption{QStringLiteral("--round"), QStringLiteral("R"), true};
    const Arguments arguments(words, {dryRun, yearOption, roundOption}, 2, 2);
    const Year year = arguments.year();
    const std::optional<Round> round = roundFromCode(arguments.value(roundOption.name));
    if (!round)
        throw UsageError(
            Message::tr("“%1” is not one of: self, team, final").arg(arguments.value(roundOption.name)));
    const bool isDryRun = arguments.has(dryRun.name);
    Book book = Book::open(arguments.at(0), isDryRun ? OpenMode::ReadOnly : OpenMode::ReadWrite);
    const Workbook workbook = readTableFile(arguments.at(1));
    return carryOut(book, planned(book, [&] { return planScores(book, workbook, year, *round); }), isDryRun);
}

} // namespace

std::vector<Command> importCommands()
{
    const QString usage = QStringLiteral("BOOK FILE [--dry-run] [--update]");
    return {
        {QStringLiteral("import units"),
         QStringLiteral("BOOK FILE [--dry-run] [--update [--from Y | --all-years]]"),
         Message::tr("Takes in a list of units, all or nothing."), importUnits},
        {QStringLiteral("import registrations"), usage,
         Message::tr("Takes in who registered for which year."), importRegistrations},
        {QStringLiteral("import decisions"), usage, Message::tr("Takes in decisions of earlier years."),
         importDecisions},
        {QStringLiteral("import scores"),
         QStringLiteral("BOOK FILE --year Y --round self|team|final [--dry-run]"),
         Message::tr("Takes in the scores of one year and round."), importScores},
    };
}

} // namespace sovang::cli
