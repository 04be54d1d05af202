// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "base/text.h"
#include "exchange/tablefile.h"
#include "jobs/imports/filecolumns.h"
#include "jobs/imports/importplan.h"
#include "jobs/imports/planjson.h"
#include "storage/book.h"

#include <QCoreApplication>

#include <algorithm>

namespace sovang::cli {

namespace {

struct ImportCommandsText
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

// What every import has, and then \a others.
std::vector<Option> tableOptions(const std::vector<Option> &others)
{
    std::vector<Option> options{
        {QStringLiteral("--sheet"), QStringLiteral("NAME"),
         ImportCommandsText::tr("Reads only this sheet of the workbook.")},
        {QStringLiteral("--map"), QStringLiteral("COLUMN=FIELD"),
         ImportCommandsText::tr("Says what a column is, or names what the book keeps for such lists; may be "
                                "given several times."),
         Option::Often},
        dryRunOption(),
        jsonOption()};
    options.insert(options.end(), others.begin(), others.end());
    return options;
}

Option updateOption()
{
    return {QStringLiteral("--update"),
            {},
            ImportCommandsText::tr("Changes what the book has and the list tells otherwise.")};
}

QString fieldNamed(const QString &typed, const QStringList &fields)
{
    const auto field = std::ranges::find(fields, searchKey(typed), searchKey);
    return field == fields.end() ? QString() : *field;
}

// `Tên đầy đủ=Tên đơn vị`; `Điểm cũ=` is not read. Codes are exact, names are known whatever their tones.
ColumnMapping mappingOf(const QString &text, const QStringList &fields)
{
    const qsizetype mark = text.lastIndexOf(u'=');
    const QString header = text.left(std::max<qsizetype>(mark, 0)).trimmed();
    const QString typed = text.mid(mark + 1).trimmed();
    if (mark < 0 || header.isEmpty())
        throw UsageError(ImportCommandsText::tr("“%1” is not COLUMN=FIELD").arg(text));
    const QString field = fields.contains(typed) ? typed : fieldNamed(typed, fields);
    if (field.isEmpty() && !typed.isEmpty())
        throw UsageError(
            ImportCommandsText::tr("“%1” is not one of: %2").arg(typed, fields.join(QStringLiteral(", "))));
    return {header, field};
}

// What the book keeps under this name.
std::vector<ColumnMapping> keptMapping(const Book &book, const QString &action, const QString &name)
{
    if (const auto mapping = namedMapping(book, action, name))
        return mapping->columns;
    QStringList known;
    for (const NamedMapping &mapping : namedMappings(book, action))
        known << u'“' + mapping.name + u'”';
    throw UsageError(
        known.isEmpty()
            ? ImportCommandsText::tr("“%1” is not COLUMN=FIELD").arg(name)
            : ImportCommandsText::tr("“%1” is not COLUMN=FIELD, and the book keeps only %2 for such lists")
                  .arg(name, known.join(QStringLiteral(", "))));
}

TableChoice choiceOf(const Arguments &arguments, const Book &book, const QString &action,
                     const QStringList &fields)
{
    TableChoice choice;
    choice.sheet = arguments.value(u"--sheet");
    for (const QString &text : arguments.values(u"--map")) {
        if (text.contains(u'='))
            choice.mapped.push_back(mappingOf(text, fields));
        else
            std::ranges::move(keptMapping(book, action, text), std::back_inserter(choice.mapped));
    }
    return choice;
}

// What is to be said before anything is written.
void printPlan(const ImportPlan &plan, bool isDryRun)
{
    for (const QString &note : plan.notes.lines())
        print(note);
    if (isDryRun) {
        for (const LifeConsequence &consequence : plan.consequences)
            print(toText(consequence));
    }
}

int refuse(const ImportPlan &plan)
{
    printProblems(plan.problems);
    printError(ImportCommandsText::tr("%1 problems; nothing was written").arg(plan.problems.size()));
    return Refused;
}

int carryOut(Book &book, ImportPlan plan, const Arguments &arguments)
{
    const bool isDryRun = arguments.has(u"--dry-run");
    const bool isJson = arguments.has(u"--json");
    if (isJson)
        printJson(planJson(plan, isDryRun));
    else
        printPlan(plan, isDryRun);
    if (!plan.isAcceptable())
        return refuse(plan);
    if (plan.hasProposedCodes && !arguments.has(u"--new-codes") && !isDryRun) {
        printError(
            ImportCommandsText::tr(
                "The list has no codes. Look at those that its units would get, and import it with %1; "
                "nothing was written")
                .arg(u"--new-codes"));
        return Refused;
    }
    if (!isJson) {
        print(ImportCommandsText::tr("%1: %2 new, %3 changed, %4 unchanged")
                  .arg(plan.subject, QString::number(plan.added), QString::number(plan.changed),
                       QString::number(plan.unchanged)));
        if (isDryRun)
            print(ImportCommandsText::tr("Only tried; nothing was written"));
    }
    if (isDryRun)
        return Done;
    finishOutput(); // nothing is written that could not be told
    applyImport(book, plan);
    return Done;
}

Book openFor(const Arguments &arguments)
{
    return Book::open(arguments.at(0),
                      arguments.has(u"--dry-run") ? OpenMode::ReadOnly : OpenMode::ReadWrite);
}

using Planner = ImportPlan (*)(const Book &, const Workbook &, const ImportOptions &);

/// A kind of list: its import as ImportPlan::action, who plans it, and what its columns may be.
struct ListKind
{
    QString action;
    Planner planner;
    QStringList (*fields)();
};

int importTable(const Arguments &arguments, const ListKind &kind, StatusYears years = {})
{
    const auto existing = arguments.has(u"--update") ? UpdateExisting::Yes : UpdateExisting::No;
    Book book = openFor(arguments);
    const ImportOptions options(existing, choiceOf(arguments, book, kind.action, kind.fields()), years);
    const Workbook workbook = readTableFile(arguments.at(1));
    return carryOut(book, kind.planner(book, workbook, options), arguments);
}

// For which years kinds and classes in the file are meant.
StatusYears statusYears(const Arguments &arguments)
{
    const bool isFrom = arguments.has(u"--from");
    const bool isAll = arguments.has(u"--all-years");
    if (isFrom && isAll)
        throw UsageError(
            ImportCommandsText::tr("Only one of %1 and %2 can be given").arg(u"--from", u"--all-years"));
    if ((isFrom || isAll) && !arguments.has(u"--update")) {
        throw UsageError(
            ImportCommandsText::tr("%1 belongs to %2").arg(isFrom ? u"--from" : u"--all-years", u"--update"));
    }
    return isFrom  ? StatusYears::since(arguments.year(u"--from"))
           : isAll ? StatusYears::all()
                   : StatusYears();
}

int importUnits(const Arguments &arguments)
{
    return importTable(arguments, {QStringLiteral("import.units"), planUnits, unitFields},
                       statusYears(arguments));
}

Command listCommand(const QString &list, const QString &summary, Planner planner, QStringList (*fields)())
{
    const ListKind kind{QStringLiteral("import.") + list, planner, fields};
    return {QStringLiteral("import ") + list,
            QStringLiteral(
                "BOOK FILE [--sheet NAME] [--map COLUMN=FIELD | NAME]... [--dry-run] [--json] [--update]"),
            summary,
            tableOptions({updateOption()}),
            {2, 2},
            [kind](const Arguments &arguments) { return importTable(arguments, kind); }};
}

int importScores(const Arguments &arguments)
{
    const Year year = arguments.year();
    const std::optional<Round> round = roundFromCode(arguments.value(u"--round"));
    if (!round)
        throw UsageError(
            ImportCommandsText::tr("“%1” is not one of: self, team, final").arg(arguments.value(u"--round")));
    Book book = openFor(arguments);
    const Workbook workbook = readTableFile(arguments.at(1));
    const TableChoice choice =
        choiceOf(arguments, book, QStringLiteral("import.scores"), scoreFields(book, year));
    return carryOut(book, planScores(book, workbook, year, *round, {}, choice), arguments);
}

} // namespace

std::vector<Command> importCommands()
{
    const QString table =
        QStringLiteral("BOOK FILE [--sheet NAME] [--map COLUMN=FIELD | NAME]... [--dry-run] [--json]");
    return {
        {QStringLiteral("import units"),
         table + QStringLiteral(" [--new-codes] [--update [--from Y | --all-years]]"),
         ImportCommandsText::tr("Takes in a list of units, all or nothing."),
         tableOptions({{QStringLiteral("--new-codes"),
                        {},
                        ImportCommandsText::tr("Gives units without a code a new one.")},
                       updateOption(),
                       {QStringLiteral("--from"), QStringLiteral("Y"),
                        ImportCommandsText::tr("The year from which on a changed kind or class holds.")},
                       {QStringLiteral("--all-years"),
                        {},
                        ImportCommandsText::tr("Says that a changed kind or class was always so.")}}),
         {2, 2},
         importUnits},
        listCommand(QStringLiteral("registrations"),
                    ImportCommandsText::tr("Takes in who registered for which year."), planRegistrations,
                    registrationFields),
        listCommand(QStringLiteral("decisions"),
                    ImportCommandsText::tr("Takes in decisions of earlier years."), planDecisions,
                    decisionFields),
        listCommand(
            QStringLiteral("changes"),
            ImportCommandsText::tr("Takes in which units were renamed, merged, split or dissolved, and says "
                                   "what becomes of their titles and counts."),
            planChanges, changeFields),
        listCommand(QStringLiteral("movements"),
                    ImportCommandsText::tr("Takes in movements and campaigns that were launched."),
                    planMovements, movementFields),
        listCommand(QStringLiteral("activities"), ImportCommandsText::tr("Takes in what was held, by whom."),
                    planActivities, activityFields),
        listCommand(QStringLiteral("models"),
                    ImportCommandsText::tr("Takes in good models of units and teams."), planModels,
                    modelFields),
        listCommand(QStringLiteral("commendations"),
                    ImportCommandsText::tr("Takes in the commendations of collectives and people."),
                    planCommendations, commendationFields),
        {QStringLiteral("import scores"),
         table + QStringLiteral(" --year Y --round self|team|final"),
         ImportCommandsText::tr("Takes in the scores of one year and round."),
         tableOptions(
             {yearOption(), roundOption(ImportCommandsText::tr("Whose scores they are: self, team or final."),
                                        Option::Once)}),
         {2, 2},
         importScores},
    };
}

} // namespace sovang::cli
