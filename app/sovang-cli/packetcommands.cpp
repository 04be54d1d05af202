// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "domain/kindwords.h"
#include "jobs/packets/mergejson.h"
#include "jobs/packets/merging.h"
#include "jobs/packets/packing.h"
#include "storage/book.h"

#include <QCoreApplication>

namespace sovang::cli {

namespace {

struct PacketCommandsText
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

int packet(const Arguments &arguments)
{
    const std::optional<Round> which = roundFromCode(arguments.value(u"--round"));
    if (!which)
        throw UsageError(
            PacketCommandsText::tr("“%1” is not one of: self, team, final").arg(arguments.value(u"--round")));
    const PacketRequest request{arguments.year(), *which, arguments.positional().mid(1)};
    const QString path = arguments.output();
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

int merge(const Arguments &arguments)
{
    const bool isDryRun = arguments.has(u"--dry-run");
    const bool isJson = arguments.has(u"--json");
    const Contested contested = contestedFrom(arguments.value(u"--take"));
    Book book = Book::open(arguments.at(0), isDryRun ? OpenMode::ReadOnly : OpenMode::ReadWrite);
    const MergePlan plan = planMerge(book, arguments.at(1), contested);
    if (isJson)
        printJson(mergeJson(plan, isDryRun));
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
        {QStringLiteral("packet"),
         QStringLiteral("BOOK --year Y --round R [CODE...] -o FILE"),
         PacketCommandsText::tr("Writes a part of the book to be scored on another computer: the registered "
                                "units of the year, or those that are named. It is a book of its own."),
         {yearOption(),
          roundOption(PacketCommandsText::tr("The round that is scored: self, team or final."), Option::Once),
          {QStringLiteral("-o"), QStringLiteral("FILE"),
           PacketCommandsText::tr("Where the packet is written."), Option::Once}},
         {1, WordCount::any},
         packet},
        {QStringLiteral("merge"),
         QStringLiteral("BOOK FILE [--dry-run] [--take ours|theirs] [--json]"),
         PacketCommandsText::tr("Takes in what was scored in a packet: all of it, or nothing. Cells that "
                                "both sides changed differently are asked about."),
         {{QStringLiteral("--dry-run"),
           {},
           PacketCommandsText::tr("Only shows every cell that either side changed.")},
          {QStringLiteral("--take"), QStringLiteral("ours|theirs"),
           PacketCommandsText::tr("Decides the cells that both changed differently: ours is what the book "
                                  "has, theirs what the packet has.")},
          jsonOption()},
         {2, 2},
         merge},
    };
}

} // namespace sovang::cli
