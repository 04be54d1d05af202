// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "base/text.h"
#include "base/wholefile.h"
#include "documents/paperfile.h"
#include "domain/kindwords.h"
#include "exchange/sheetdraft.h"
#include "exchange/tablefile.h"
#include "jobs/papers/ruleexplaining.h"
#include "jobs/setup/rulefiles.h"
#include "rules/rulesetdraftcheck.h"
#include "rules/rulesetwriter.h"
#include "storage/book.h"

#include <QCoreApplication>
#include <QDate>
#include <QFileInfo>

namespace sovang::cli {

namespace {

struct RuleCommandsText
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

void tellWarnings(const RuleFile &file)
{
    for (const Problem &warning : file.warnings)
        print(warning.toString());
}

int check(const Arguments &arguments)
{
    const RuleFile file = readRuleFile(arguments.at(0));
    tellWarnings(file);
    if (file.reading.ruleSet)
        print(RuleCommandsText::tr("%1: no faults found").arg(file.reading.ruleSet->reference()));
    return printProblems(file.reading.problems);
}

int add(const Arguments &arguments)
{
    const RuleFile file = readRuleFile(arguments.at(1));
    if (!file.reading.ruleSet)
        return printProblems(file.reading.problems);
    tellWarnings(file);
    Book book = Book::open(arguments.at(0));
    if (addRuleFile(book, file))
        print(RuleCommandsText::tr("Added %1").arg(file.reading.ruleSet->reference()));
    else
        print(RuleCommandsText::tr("%1 is in the book already").arg(file.reading.ruleSet->reference()));
    return Done;
}

int list(const Arguments &arguments)
{
    const Book book = Book::open(arguments.at(0), OpenMode::ReadOnly);
    for (const RuleSetPtr &rules : book.ruleSets.all()) {
        QStringList kinds;
        for (const UnitKind kind : rules->kinds)
            kinds << kindwords::unit(kind);
        print(QStringLiteral("%1\t%2\t%3–%4\t%5")
                  .arg(rules->reference(), rules->title, rules->validFrom.toString(),
                       rules->validTo ? rules->validTo->toString() : QString(),
                       kinds.join(QStringLiteral(", "))));
    }
    return Done;
}

int explainRules(const Arguments &arguments)
{
    const QString path = arguments.output();
    if (!isPaperFile(path))
        throw UsageError(RuleCommandsText::tr("“%1” must end in .pdf or .docx").arg(path));
    if (arguments.positional().size() == 2) {
        const Book book = Book::open(arguments.at(0), OpenMode::ReadOnly);
        writePaper(makeRuleExplanation(book, arguments.at(1)), path);
    } else {
        RuleFile file = readRuleFile(arguments.at(0));
        if (!file.reading.ruleSet)
            return printProblems(file.reading.problems);
        writePaper(makeRuleExplanation(std::make_shared<const RuleSet>(std::move(*file.reading.ruleSet))),
                   path);
    }
    print(RuleCommandsText::tr("Wrote %1").arg(path));
    return Done;
}

SheetDraftSettings draftSettings(const Arguments &arguments)
{
    SheetDraftSettings settings;
    const QString name = QFileInfo(arguments.at(0)).completeBaseName();
    settings.id = searchKey(name).simplified().replace(u' ', u'-');
    settings.title = arguments.value(u"--title");
    settings.validFrom = arguments.has(u"--year") ? arguments.year() : Year(QDate::currentDate().year());
    if (arguments.has(u"--pass-mark")) {
        settings.passMark = Points::parse(arguments.value(u"--pass-mark"));
        if (!settings.passMark)
            throw UsageError(
                RuleCommandsText::tr("“%1” is no number of points").arg(arguments.value(u"--pass-mark")));
    }
    return settings;
}

Problem problemAt(const Workbook &workbook, const SheetDraft &draft, int row, int column, const QString &text)
{
    if (draft.grid >= workbook.grids.size())
        return {{workbook.file, {}, {}, 0}, text};
    return {placeOf(workbook, workbook.grids[draft.grid], row, column), text};
}

int draftRules(const Arguments &arguments)
{
    const QString path = arguments.output();
    const SheetDraftSettings settings = draftSettings(arguments);
    const Workbook workbook = readTableFile(arguments.at(0));
    const SheetDraft draft = draftFromWorkbook(workbook, arguments.value(u"--sheet"), settings);
    Problems doubts;
    for (const SheetDoubt &doubt : draft.doubts)
        doubts.push_back(problemAt(workbook, draft, doubt.row, doubt.column, doubt.text));
    if (!draft.draft)
        return printProblems(doubts);
    for (const Problem &doubt : doubts)
        print(doubt.toString());
    const DraftCheck check = checkDraft(*draft.draft, {});
    Problems problems;
    for (const DraftFinding &finding : check.findings)
        problems.push_back(problemAt(workbook, draft, draft.rowOf(finding.row), draft.column, finding.text));
    if (!check.ruleSet)
        return printProblems(problems);
    writeWholeFile(path, writeRuleSet(*check.ruleSet));
    print(RuleCommandsText::tr("Wrote %1").arg(path));
    return Done;
}

} // namespace

std::vector<Command> ruleCommands()
{
    return {
        {QStringLiteral("rules check"),
         QStringLiteral("FILE"),
         RuleCommandsText::tr("Checks a rule set and names every fault with its line."),
         {},
         {1, 1},
         check},
        {QStringLiteral("rules add"),
         QStringLiteral("BOOK FILE"),
         RuleCommandsText::tr("Publishes a rule set in the book; it never changes again."),
         {},
         {2, 2},
         add},
        {QStringLiteral("rules list"),
         QStringLiteral("BOOK"),
         RuleCommandsText::tr("Lists the rule sets of the book."),
         {},
         {1, 1},
         list},
        {QStringLiteral("rules explain"),
         QStringLiteral("FILE -o FILE.pdf|.docx\n      BOOK ID -o FILE.pdf|.docx"),
         RuleCommandsText::tr(
             "Writes the paper that explains a rule set: criteria and points, how a year and a "
             "title come about, and examples."),
         {{QStringLiteral("-o"), QStringLiteral("FILE"),
           RuleCommandsText::tr("Where the paper is written, as PDF or DOCX."), Option::Once}},
         {1, 2},
         explainRules,
         true},
        {QStringLiteral("rules draft"),
         QStringLiteral("FILE.xlsx -o FILE.json [--sheet NAME] [--title T] [--year Y] [--pass-mark P]"),
         RuleCommandsText::tr(
             "Makes a rule set of a score sheet as people print it (codes, texts, maximum points), "
             "and names each place that is not sure."),
         {{QStringLiteral("-o"), QStringLiteral("FILE"),
           RuleCommandsText::tr("Where the rule set is written, as JSON."), Option::Once},
          {QStringLiteral("--sheet"), QStringLiteral("NAME"),
           RuleCommandsText::tr("Reads only this sheet of the workbook.")},
          {QStringLiteral("--title"), QStringLiteral("T"),
           RuleCommandsText::tr("Its title; else what stands over the table.")},
          {QStringLiteral("--year"), QStringLiteral("Y"),
           RuleCommandsText::tr("The year from which on it is valid; else the present one.")},
          {QStringLiteral("--pass-mark"), QStringLiteral("P"),
           RuleCommandsText::tr("The points that are needed to pass.")}},
         {1, 1},
         draftRules},
    };
}

} // namespace sovang::cli
