// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "base/error.h"
#include "base/jsontree.h"
#include "jobs/setup/rulefiles.h"
#include "jobs/setup/setupfile.h"
#include "storage/book.h"

#include <QCoreApplication>
#include <QFile>

#include <set>

namespace sovang::cli {

namespace {

struct BookCommandsText
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

int newBook(const Arguments &arguments)
{
    std::vector<RuleFile> files;
    Problems problems;
    for (const QString &path : arguments.values(u"--rules")) {
        files.push_back(readRuleFile(path));
        const Problems &found = files.back().reading.problems;
        problems.insert(problems.end(), found.begin(), found.end());
    }
    if (!problems.empty())
        return printProblems(problems);
    const Book book = createBookWith(arguments.at(0), files);
    print(BookCommandsText::tr("Made %1 with %2 rule sets")
              .arg(arguments.at(0), QString::number(book.ruleSets.all().size())));
    return Done;
}

int setUp(const Arguments &arguments)
{
    const QString &path = arguments.at(1);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Error::Kind::NotFound, BookCommandsText::tr("“%1” cannot be read").arg(path),
                    file.errorString());
    Book book = Book::open(arguments.at(0));
    const SetupResult result = setUpBook(book, file.readAll(), path);
    if (!result.problems.empty())
        return printProblems(result.problems);
    const SetupCounts &counts = result.counts;
    print(BookCommandsText::tr(
              "Entered %1 issuers with %2 signers, %3 members, %4 movements, activities, models and "
              "commendations")
              .arg(counts.issuers)
              .arg(counts.signers)
              .arg(counts.members)
              .arg(counts.records));
    return Done;
}

JsonValue lineJson(const LogLine &line)
{
    return JsonValue::object()
        .with(u"sequence"_qs, line.sequence)
        .with(u"time"_qs, line.time)
        .with(u"who"_qs, line.who)
        .with(u"action"_qs, line.note.action)
        .with(u"unit"_qs, JsonValue::textOrNull(line.note.unitCode))
        .with(u"year"_qs, line.note.year ? JsonValue(line.note.year->value()) : JsonValue())
        .with(u"summary"_qs, line.note.summary)
        .with(u"hash"_qs, QString::fromLatin1(line.hash));
}

QString lineText(const LogLine &line, bool isOlderThanBefore)
{
    QString text =
        QStringLiteral("%1  %2  %3  %4  %5")
            .arg(QString::number(line.sequence), line.time, line.who, line.note.action, line.note.summary);
    if (!isOlderThanBefore)
        return text;
    return text + QStringLiteral("  ⚠ ") + BookCommandsText::tr("older than the line before");
}

void printLines(const std::vector<LogLine> &lines, const std::set<qint64> &older)
{
    for (const LogLine &line : lines)
        print(lineText(line, older.contains(line.sequence)));
}

int log(const Arguments &arguments)
{
    const Book book = Book::open(arguments.at(0), OpenMode::ReadOnly);
    const Book::Reading oneMoment(book);
    const std::vector<LogLine> lines = book.log.entries(LogStore::Order::OldestFirst);
    if (arguments.has(u"--json"))
        printJson(writeJson(JsonValue::object().with(u"log"_qs, JsonValue::listOf(lines, lineJson))));
    else
        printLines(lines, book.log.olderThanBefore());
    const std::optional<qint64> broken = book.log.verify();
    if (!broken)
        return Done;
    printError(BookCommandsText::tr("The log was altered: line %1 is not as it was written").arg(*broken));
    return Refused;
}

int backup(const Arguments &arguments)
{
    const QString target = arguments.output();
    Book::open(arguments.at(0), OpenMode::ReadOnly).backupTo(target);
    print(BookCommandsText::tr("Wrote a whole, checked copy to %1").arg(target));
    return Done;
}

} // namespace

std::vector<Command> bookCommands()
{
    return {
        {QStringLiteral("new"),
         QStringLiteral("BOOK [--rules FILE]..."),
         BookCommandsText::tr("Makes an empty book; a file that is there is never overwritten."),
         {{QStringLiteral("--rules"), QStringLiteral("FILE"),
           BookCommandsText::tr("A rule set that the book begins with; may be given several times."),
           Option::Often}},
         {1, 1},
         newBook},
        {QStringLiteral("setup"),
         QStringLiteral("BOOK FILE.json"),
         BookCommandsText::tr(
             "Enters commission, issuers, signers, members, movements and models from a file."),
         {},
         {2, 2},
         setUp},
        {QStringLiteral("log"),
         QStringLiteral("BOOK [--json]"),
         BookCommandsText::tr("Lists every change, oldest first, and checks that nobody altered the list."),
         {jsonOption()},
         {1, 1},
         log},
        {QStringLiteral("backup"),
         QStringLiteral("BOOK -o FILE"),
         BookCommandsText::tr("Writes a whole, checked copy of the book."),
         {{QStringLiteral("-o"), QStringLiteral("FILE"), BookCommandsText::tr("Where the copy is written."),
           Option::Once}},
         {1, 1},
         backup},
    };
}

} // namespace sovang::cli
