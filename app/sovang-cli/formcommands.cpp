// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "jobs/imports/collecting.h"
#include "jobs/imports/forms.h"
#include "storage/book.h"

#include <QCoreApplication>

namespace sovang::cli {

namespace {

struct FormCommandsText
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

int writeAll(const Arguments &arguments)
{
    const Year year = arguments.year();
    const QString folder = arguments.output();
    const Book book = Book::open(arguments.at(0), OpenMode::ReadOnly);
    const WrittenForms written = writeForms(book, year, folder);
    for (const QString &code : written.unitsWithoutRules)
        print(FormCommandsText::tr("%1 gets no form: no rule set fits it in %2").arg(code, year.toString()));
    print(FormCommandsText::tr("Wrote %1 forms into %2").arg(QString::number(written.files.size()), folder));
    return Done;
}

int collect(const Arguments &arguments)
{
    const Year year = arguments.year();
    const bool isDryRun = arguments.has(u"--dry-run");
    Book book = Book::open(arguments.at(0), isDryRun ? OpenMode::ReadOnly : OpenMode::ReadWrite);
    Collected collected = planCollecting(book, year, arguments.at(1));
    ImportPlan &plan = collected.plan;
    for (const QString &note : plan.notes.lines())
        print(note);
    if (!plan.isAcceptable()) {
        printProblems(plan.problems);
        printError(FormCommandsText::tr("%1 problems; nothing was written").arg(plan.problems.size()));
        return Refused;
    }
    print(FormCommandsText::tr("%1 units have answered, %2 have not")
              .arg(QString::number(collected.answered), QString::number(collected.unanswered)));
    print(FormCommandsText::tr("%1: %2 new, %3 changed, %4 unchanged")
              .arg(plan.subject, QString::number(plan.added), QString::number(plan.changed),
                   QString::number(plan.unchanged)));
    if (isDryRun) {
        print(FormCommandsText::tr("Only tried; nothing was written"));
        return Done;
    }
    finishOutput(); // nothing is written that could not be told
    applyImport(book, plan);
    return Done;
}

} // namespace

std::vector<Command> formCommands()
{
    return {
        {QStringLiteral("forms"),
         QStringLiteral("BOOK --year Y -o DIR"),
         FormCommandsText::tr("Writes a form for every registered unit to score itself with, as XLSX."),
         {yearOption(),
          {QStringLiteral("-o"), QStringLiteral("DIR"),
           FormCommandsText::tr("The folder that gets the forms."), Option::Once}},
         {1, 1},
         writeAll},
        {QStringLiteral("collect"),
         QStringLiteral("BOOK --year Y DIR [--dry-run]"),
         FormCommandsText::tr("Takes in the forms that came back as the self round: all of them, or none."),
         {yearOption(), dryRunOption()},
         {2, 2},
         collect},
    };
}

} // namespace sovang::cli
