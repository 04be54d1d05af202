// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "base/problem.h"
#include "jobs/safety/restoring.h"
#include "jobs/safety/salvaging.h"
#include "jobs/safety/sealing.h"
#include "jobs/safety/verifying.h"
#include "jobs/safety/verifyjson.h"
#include "storage/book.h"
#include "storage/chaincode.h"

#include <QCoreApplication>

namespace sovang::cli {

namespace {

struct SafetyCommandsText
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

int restore(const Arguments &arguments)
{
    const QString book = arguments.output();
    const Restored restored = restoreBook(arguments.at(0), book);
    print(SafetyCommandsText::tr("Restored %1 from %2").arg(book, arguments.at(0)));
    for (const QString &sentence : restoredSentences(restored))
        print(sentence);
    return Done;
}

int salvage(const Arguments &arguments)
{
    const Salvaged salvaged = salvageBook(arguments.at(0), arguments.at(1));
    if (arguments.has(u"--json")) {
        printJson(salvagedJson(salvaged));
        return Done;
    }
    print(SafetyCommandsText::tr("Saved from %1 into %2").arg(arguments.at(0), arguments.at(1)));
    for (const SalvagedLoss &loss : salvaged.losses)
        print(QStringLiteral("    ") + loss.place.message);
    for (const QString &sentence : salvagedSentences(salvaged))
        print(sentence);
    if (!salvaged.list.isEmpty())
        print(SafetyCommandsText::tr("The list of what is lost: %1").arg(salvaged.list));
    return Done;
}

void printWhole(const Verification &verification)
{
    print(SafetyCommandsText::tr(
              "The book is whole: %1 entries are as the %2 lines of its log tell, and nobody "
              "altered the log.")
              .arg(verification.rows)
              .arg(verification.lines));
}

void printHead(const LogLine &head)
{
    print(SafetyCommandsText::tr("Code of the last line, %1 of %2: %3")
              .arg(QString::number(head.sequence), head.time, chainCode(head.hash)));
}

/// What the paper says that bears the code; false when the book lacks its line.
bool tellOfCode(const QString &book, const AskedCode &asked, bool isJson)
{
    if (!asked.line) {
        printError(
            Problem{{.file = book, .sheet = {}, .cell = {}},
                    SafetyCommandsText::tr("The book does not contain the log line %1: it is another book "
                                           "or an older state of it, or its log was written anew.")
                        .arg(asked.code)}
                .toString());
        return false;
    }
    if (!isJson) {
        print(SafetyCommandsText::tr("%1 is line %2 of the log: %3  %4  %5")
                  .arg(asked.code, QString::number(asked.line->sequence), asked.line->time, asked.line->who,
                       asked.line->note.summary));
    }
    return true;
}

std::optional<QString> codeAskedFor(const Arguments &arguments)
{
    if (!arguments.has(u"--code"))
        return std::nullopt;
    const QString given = arguments.value(u"--code");
    const std::optional<QString> code = chainCodeFrom(given);
    if (!code) {
        throw UsageError(
            SafetyCommandsText::tr("“%1” is no code of a log line; look again at the paper. Such a "
                                   "code has 16 letters and digits.")
                .arg(given));
    }
    return code;
}

int seal(const Arguments &arguments)
{
    const Year year = arguments.year();
    Book book = Book::open(arguments.at(0));
    const Seal made = sealYear(book, year);
    print(SafetyCommandsText::tr("Sealed the year %1, seal no. %2").arg(year.toString()).arg(made.number));
    for (const QString &difference : made.differences)
        print(QStringLiteral("    ") + difference);
    if (made.number > 1 && made.differences.isEmpty())
        print(SafetyCommandsText::tr("Every number is as in the seal before."));
    if (const QStringList open = openYearsBefore(book, year); !open.isEmpty()) {
        print(SafetyCommandsText::tr(
                  "Earlier years are not sealed (%1): running counts and titles of %2 rest on them.")
                  .arg(open.join(QStringLiteral(", ")), year.toString()));
    }
    printHead(*book.log.last());
    return Done;
}

int unseal(const Arguments &arguments)
{
    const Year year = arguments.year();
    Book book = Book::open(arguments.at(0));
    unsealYear(book, year, arguments.value(u"--reason"));
    print(SafetyCommandsText::tr("Reopened the year %1; its seal stays in the book with the reason")
              .arg(year.toString()));
    return Done;
}

int verify(const Arguments &arguments)
{
    const std::optional<QString> code = codeAskedFor(arguments);
    const bool isJson = arguments.has(u"--json");
    const Book book = Book::open(arguments.at(0), OpenMode::ReadOnly);
    const Book::Reading oneMoment(book);
    const Verification verification = verifyBook(book);
    std::optional<AskedCode> asked;
    if (code)
        asked = AskedCode{*code, book.log.withCode(*code)};

    if (isJson)
        printJson(verificationJson(verification, asked));
    Problems problems;
    for (const BookFinding &finding : verification.findings)
        problems.push_back({{.file = arguments.at(0), .sheet = {}, .cell = {}}, finding.message});
    ExitCode result = printProblems(problems);
    if (!isJson && problems.empty())
        printWhole(verification);
    if (!isJson && verification.head)
        printHead(*verification.head);
    if (asked && !tellOfCode(arguments.at(0), *asked, isJson))
        result = Refused;
    return result;
}

} // namespace

std::vector<Command> safetyCommands()
{
    return {
        {QStringLiteral("restore"),
         QStringLiteral("FILE -o BOOK"),
         SafetyCommandsText::tr(
             "Lays a backup at the book's place, says what is different, and keeps what was "
             "there in a dated file beside it."),
         {{QStringLiteral("-o"), QStringLiteral("BOOK"),
           SafetyCommandsText::tr("The place of the book, where the backup is laid."), Option::Once}},
         {1, 1},
         restore},
        {QStringLiteral("salvage"),
         QStringLiteral("BOOK NEW [--json]"),
         SafetyCommandsText::tr("Makes a new book of what can be saved of a damaged one, which stays as it "
                                "is, and lists what is "
                                "lost. A backup is better, if there is one."),
         {jsonOption()},
         {2, 2},
         salvage},
        {QStringLiteral("seal"),
         QStringLiteral("BOOK --year Y"),
         SafetyCommandsText::tr(
             "Closes a year: its outcomes are kept, and nothing of it can be changed until it is "
             "reopened. Refused while units have no result yet; earlier years may be open."),
         {yearOption()},
         {1, 1},
         seal},
        {QStringLiteral("unseal"),
         QStringLiteral("BOOK --year Y --reason TEXT"),
         SafetyCommandsText::tr("Reopens a sealed year. Sealing it again lists what is "
                                "different."),
         {yearOption(),
          {QStringLiteral("--reason"), QStringLiteral("TEXT"),
           SafetyCommandsText::tr("Why it is reopened; the book keeps it."), Option::Once}},
         {1, 1},
         unseal},
        {QStringLiteral("verify"),
         QStringLiteral("BOOK [--code CODE] [--json]"),
         SafetyCommandsText::tr(
             "Checks everything: the file, the log, and every entry against what the log tells "
             "of it."),
         {{QStringLiteral("--code"), QStringLiteral("CODE"),
           SafetyCommandsText::tr(
               "Also says whether the line of the log whose code a paper bears is in the book.")},
          jsonOption()},
         {1, 1},
         verify},
    };
}

} // namespace sovang::cli
