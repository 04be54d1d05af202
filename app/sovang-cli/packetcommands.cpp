// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"
#include "command.h"

#include "domain/kindwords.h"
#include "jobs/packets/mergejson.h"
#include "jobs/packets/merging.h"
#include "jobs/packets/packing.h"
#include "storage/book.h"

#include <QCoreApplication>

#include <limits>

namespace sovang::cli {

namespace {

struct PacketCommandsText
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr int anyNumber = std::numeric_limits<int>::max();

int packet(const QStringList &words)
{
    const Option year{QStringLiteral("--year"), QStringLiteral("Y"), true};
    const Option round{QStringLiteral("--round"), QStringLiteral("R"), true};
    const Option output{QStringLiteral("-o"), QStringLiteral("FILE"), true};
    const Arguments arguments(words, {year, round, output}, 1, anyNumber);
    const std::optional<Round> which = roundFromCode(arguments.value(round.name));
    if (!which)
        throw UsageError(
            PacketCommandsText::tr("“%1” is not one of: self, team, final").arg(arguments.value(round.name)));
    const PacketRequest request{arguments.year(), *which, arguments.positional().mid(1)};
    const QString path = arguments.output(output.name);
    Book book = Book::open(arguments.at(0));
    const WrittenPacket written = writePacket(book, request, path);
    for (const QString &code : written.unitsWithoutRules)
        print(PacketCommandsText::tr("%1 is not in the packet: no rule set fits it in %2")
                  .arg(code, request.year.toString()));
    print(PacketCommandsText::tr("Wrote the packet %1: %2, %3, %n units", nullptr, written.units)
              .arg(path, request.year.toString(), kindwords::round(request.round)));
    return Done;
}

Contested contestedFrom(const QString &word)
{
    if (word == u"ours")
        return Contested::Ours;
    if (word == u"theirs")
        return Contested::Theirs;
    if (!word.isEmpty())
        throw UsageError(PacketCommandsText::tr("“%1” is not one of: ours, theirs").arg(word));
    return Contested::Asked;
}

void printCells(const MergePlan &plan)
{
    for (const MergedCell &cell : plan.cells) {
        if (cell.parting != Parting::Conflict || plan.contested != Contested::Asked) // those are problems
            print(cell.sentence(plan.contested));
    }
}

void printCounts(const MergePlan &plan)
{
    print(
        PacketCommandsText::tr("%1, %2: %3 taken from the packet, %4 changed alike, %5 kept as only the book "
                               "changed them, %6 changed differently")
            .arg(plan.origin.year.toString(), kindwords::round(plan.origin.round),
                 QString::number(plan.taken()), QString::number(plan.count(Parting::Alike)),
                 QString::number(plan.count(Parting::Ours)), QString::number(plan.count(Parting::Conflict))));
}

int refuse(const MergePlan &plan)
{
    printProblems(plan.problems);
    if (plan.count(Parting::Conflict) > 0 && plan.contested == Contested::Asked)
        printError(
            PacketCommandsText::tr("Where both were changed differently, --take ours keeps what the book "
                                   "has, and --take theirs takes what the packet has"));
    printError(PacketCommandsText::tr("%1 problems; nothing was written").arg(plan.problems.size()));
    return Refused;
}

void printPlan(const MergePlan &plan, bool isDryRun)
{
    for (const QString &note : plan.notes.lines())
        print(note);
    if (isDryRun)
        printCells(plan);
    if (!plan.origin.id.isEmpty())
        printCounts(plan);
}

int merge(const QStringList &words)
{
    const Option dryRun{QStringLiteral("--dry-run"), {}};
    const Option take{QStringLiteral("--take"), QStringLiteral("ours|theirs")};
    const Option json{QStringLiteral("--json"), {}};
    const Arguments arguments(words, {dryRun, take, json}, 2, 2);
    const bool isDryRun = arguments.has(dryRun.name);
    const bool isJson = arguments.has(json.name);
    const Contested contested = contestedFrom(arguments.value(take.name));
    Book book = Book::open(arguments.at(0), isDryRun ? OpenMode::ReadOnly : OpenMode::ReadWrite);
    const MergePlan plan = planMerge(book, arguments.at(1), contested);
    if (isJson)
        print(QString::fromUtf8(mergeJson(plan, isDryRun)).trimmed());
    else
        printPlan(plan, isDryRun);
    if (!plan.isAcceptable())
        return refuse(plan);
    if (isDryRun) {
        if (!isJson)
            print(PacketCommandsText::tr("Only tried; nothing was written"));
        return Done;
    }
    finishOutput(); // nothing is written that could not be told
    applyMerge(book, plan);
    return Done;
}

} // namespace

std::vector<Command> packetCommands()
{
    return {
        {QStringLiteral("packet"), QStringLiteral("BOOK --year Y --round R [CODE...] -o FILE"),
         PacketCommandsText::tr("Writes a part of the book to be scored on another computer: the registered "
                                "units of the year, or those that are named. It is a book of its own."),
         packet},
        {QStringLiteral("merge"), QStringLiteral("BOOK FILE [--dry-run] [--take ours|theirs] [--json]"),
         PacketCommandsText::tr(
             "Takes in what was scored in a packet: all of it, or nothing. --dry-run shows "
             "every cell that either side changed. Cells that both changed differently are "
             "asked about; --take decides them all."),
         merge},
    };
}

} // namespace sovang::cli
