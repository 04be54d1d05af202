// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"
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

int check(const QStringList &words)
{
    const Arguments arguments(words, {}, 1, 1);
    const RuleFile file = readRuleFile(arguments.at(0));
    if (file.reading.ruleSet)
        print(RuleCommandsText::tr("%1: no faults found").arg(file.reading.ruleSet->reference()));
    return printProblems(file.reading.problems);
}

int add(const QStringList &words)
{
    const Arguments arguments(words, {}, 2, 2);
    const RuleFile file = readRuleFile(arguments.at(1));
    if (!file.reading.ruleSet)
        return printProblems(file.reading.problems);
    Book book = Book::open(arguments.at(0));
    if (addRuleFile(book, file))
        print(RuleCommandsText::tr("Added %1").arg(file.reading.ruleSet->reference()));
    else
        print(RuleCommandsText::tr("%1 is in the book already").arg(file.reading.ruleSet->reference()));
    return Done;
}

int list(const QStringList &words)
{
    const Arguments arguments(words, {}, 1, 1);
    const Book book = Book::open(arguments.at(0), OpenMode::ReadOnly);
    for (const RuleSetPtr &rules : book.ruleSets().all()) {
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

int explainRules(const QStringList &words)
{
    const Option output{QStringLiteral("-o"), QStringLiteral("FILE"), true};
    const Arguments arguments(words, {output}, 1, 2);
    const QString path = arguments.output(output.name);
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

const Option sheetOption{QStringLiteral("--sheet"), QStringLiteral("NAME")};
const Option titleOption{QStringLiteral("--title"), QStringLiteral("T")};
const Option fromOption{QStringLiteral("--year"), QStringLiteral("Y")};
const Option markOption{QStringLiteral("--pass-mark"), QStringLiteral("P")};

SheetDraftSettings draftSettings(const Arguments &arguments)
{
    SheetDraftSettings settings;
    const QString name = QFileInfo(arguments.at(0)).completeBaseName();
    settings.id = searchKey(name).simplified().replace(u' ', u'-');
    settings.title = arguments.value(titleOption.name);
    settings.validFrom =
        arguments.has(fromOption.name) ? arguments.year(fromOption.name) : Year(QDate::currentDate().year());
    if (arguments.has(markOption.name)) {
        settings.passMark = Points::parse(arguments.value(markOption.name));
        if (!settings.passMark)
            throw UsageError(
                RuleCommandsText::tr("“%1” is no number of points").arg(arguments.value(markOption.name)));
    }
    return settings;
}

Problem problemAt(const Workbook &workbook, const SheetDraft &draft, int row, int column, const QString &text)
{
    if (draft.grid >= workbook.grids.size())
        return {{workbook.file, {}, {}, 0}, text};
    return {placeOf(workbook, workbook.grids[draft.grid], row, column), text};
}

int draftRules(const QStringList &words)
{
    const Option output{QStringLiteral("-o"), QStringLiteral("FILE"), true};
    const Arguments arguments(words, {output, sheetOption, titleOption, fromOption, markOption}, 1, 1);
    const QString path = arguments.output(output.name);
    const SheetDraftSettings settings = draftSettings(arguments);
    const Workbook workbook = readTableFile(arguments.at(0));
    const SheetDraft draft = draftFromWorkbook(workbook, arguments.value(sheetOption.name), settings);
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
        {QStringLiteral("rules check"), QStringLiteral("FILE"),
         RuleCommandsText::tr("Checks a rule set and names every fault with its line."), check},
        {QStringLiteral("rules add"), QStringLiteral("BOOK FILE"),
         RuleCommandsText::tr("Publishes a rule set in the book; it never changes again."), add},
        {QStringLiteral("rules list"), QStringLiteral("BOOK"),
         RuleCommandsText::tr("Lists the rule sets of the book."), list},
        {QStringLiteral("rules explain"),
         QStringLiteral("FILE -o FILE.pdf|.docx\n      BOOK ID -o FILE.pdf|.docx"),
         RuleCommandsText::tr(
             "Writes the paper that explains a rule set: criteria and points, how a year and a "
             "title come about, and examples."),
         explainRules, true},
        {QStringLiteral("rules draft"),
         QStringLiteral("FILE.xlsx -o FILE.json [--sheet NAME] [--title T] [--year Y] [--pass-mark P]"),
         RuleCommandsText::tr(
             "Makes a rule set of a score sheet as people print it (codes, texts, maximum points), "
             "and names each place that is not sure."),
         draftRules},
    };
}

} // namespace sovang::cli
