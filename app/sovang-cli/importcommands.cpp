// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"
#include "command.h"

#include "exchange/tablefile.h"
#include "jobs/importplan.h"
#include "storage/book.h"

#include <QCoreApplication>

namespace sovang::cli {

namespace {

struct Message
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

const Option dryRun{QStringLiteral("--dry-run"), {}};
const Option update{QStringLiteral("--update"), {}};

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
    applyImport(book, plan);
    return Done;
}

using Planner = ImportPlan (*)(const Book &, const Workbook &, UpdateExisting);

int importTable(const QStringList &words, Planner planner)
{
    const Arguments arguments(words, {dryRun, update}, 2, 2);
    const bool isDryRun = arguments.has(dryRun.name);
    Book book = Book::open(arguments.at(0), isDryRun ? OpenMode::ReadOnly : OpenMode::ReadWrite);
    const auto existing = arguments.has(update.name) ? UpdateExisting::Yes : UpdateExisting::No;
    return carryOut(book, planner(book, readTableFile(arguments.at(1)), existing), isDryRun);
}

int importUnits(const QStringList &words)
{
    return importTable(words, planUnits);
}

int importRegistrations(const QStringList &words)
{
    return importTable(words, planRegistrations);
}

int importDecisions(const QStringList &words)
{
    return importTable(words, planDecisions);
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
    return carryOut(book, planScores(book, readTableFile(arguments.at(1)), year, *round), isDryRun);
}

} // namespace

std::vector<Command> importCommands()
{
    const QString usage = QStringLiteral("BOOK FILE [--dry-run] [--update]");
    return {
        {QStringLiteral("import units"), usage, Message::tr("Takes in a list of units, all or nothing."),
         importUnits},
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
