// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"
#include "command.h"

#include "base/day.h"
#include "documents/paperfile.h"
#include "exchange/xlsxwriter.h"
#include "jobs/papers/logcode.h"
#include "jobs/papers/officepapers.h"
#include "jobs/papers/reportlists.h"
#include "jobs/papers/yearpapers.h"
#include "jobs/safety/verifying.h"
#include "jobs/setup/practice.h"
#include "storage/book.h"

#include <QCoreApplication>

#include <limits>
#include <optional>

namespace sovang::cli {

namespace {

struct PaperCommandsText
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

const Option yearOption{QStringLiteral("--year"), QStringLiteral("Y"), true};

void expectPaper(const QString &path)
{
    if (!isPaperFile(path))
        throw UsageError(PaperCommandsText::tr("“%1” must end in .pdf or .docx").arg(path));
}

// What a paper gets on the day when it is issued.
const Option numberOption{QStringLiteral("--number"), QStringLiteral("N")};
const Option dateOption{QStringLiteral("--date"), QStringLiteral("D")};

PaperDay paperDay(const Arguments &arguments)
{
    PaperDay day;
    day.number = arguments.wholeNumber(numberOption.name, 0, 1, std::numeric_limits<int>::max() / 2);
    if (arguments.has(dateOption.name)) {
        const QString typed = arguments.value(dateOption.name);
        const std::optional<QDate> read = parseDay(typed);
        if (!read)
            throw UsageError(dayRefusal(typed));
        day.date = *read;
    }
    return day;
}

int report(const QStringList &words)
{
    const Option output{QStringLiteral("-o"), QStringLiteral("FILE"), true};
    const Arguments arguments(words, {yearOption, output, numberOption, dateOption}, 1, 1);
    const Year year = arguments.year();
    const QString path = arguments.output(output.name);
    const bool isLists = isWorkbook(path);
    if (!isLists && !isPaperFile(path))
        throw UsageError(PaperCommandsText::tr("“%1” must end in .pdf, .docx or .xlsx").arg(path));
    const PaperDay day = paperDay(arguments);
    const Book book = openToCount(arguments.at(0), OpenMode::ReadOnly);
    if (isLists)
        writeXlsx(path, reportLists(checkedFigures(book, year), logCodeWords(book)));
    else
        writePaper(makeYearReport(book, year, day), path);
    print(PaperCommandsText::tr("Wrote %1").arg(path));
    return Done;
}

int papers(const QStringList &words)
{
    const Option output{QStringLiteral("-o"), QStringLiteral("FILE"), true};
    const Option kind{QStringLiteral("--paper"), QStringLiteral("P"), true};
    const Arguments arguments(words, {yearOption, kind, output, numberOption, dateOption}, 1, 1);
    const Year year = arguments.year();
    const QString path = arguments.output(output.name);
    expectPaper(path);
    const PaperDay day = paperDay(arguments);
    const std::optional<OfficePaper> paper = officePaperFromCode(arguments.value(kind.name));
    if (!paper) {
        QStringList known;
        for (const OfficePaper one : officePapers)
            known << toCode(one);
        throw UsageError(PaperCommandsText::tr("“%1” is not one of: %2")
                             .arg(arguments.value(kind.name), known.join(QStringLiteral(", "))));
    }
    const Book book = openToCount(arguments.at(0), OpenMode::ReadOnly);
    writePaper(makeOfficePaper(book, year, *paper, day), path);
    print(PaperCommandsText::tr("Wrote %1").arg(path));
    return Done;
}

int demo(const QStringList &words)
{
    const Option units{QStringLiteral("--units"), QStringLiteral("N")};
    const Option years{QStringLiteral("--years"), QStringLiteral("M")};
    const Option seed{QStringLiteral("--seed"), QStringLiteral("S")};
    const Arguments arguments(words, {units, years, seed}, 1, 1);
    PracticeProvince province;
    province.units = arguments.wholeNumber(units.name, province.units, 1, 100000);
    province.years = arguments.wholeNumber(years.name, province.years, 1, 16);
    province.seed =
        static_cast<quint32>(arguments.wholeNumber(seed.name, 1, 0, std::numeric_limits<int>::max()));
    const QString path = makePracticeProvince(arguments.at(0), province);
    print(PaperCommandsText::tr(
              "Made the practice book %1 (%2 units, %3 years). Its units and numbers are invented.")
              .arg(path, QString::number(province.units), QString::number(province.years)));
    return Done;
}

} // namespace

std::vector<Command> paperCommands()
{
    return {
        {QStringLiteral("report"),
         QStringLiteral("BOOK --year Y -o FILE.pdf|.docx|.xlsx [--number N] [--date YYYY-MM-DD]"),
         PaperCommandsText::tr(
             "Writes the yearly report; room is left for a number and a date that are not given."),
         report, true},
        {QStringLiteral("papers"),
         QStringLiteral("BOOK --year Y --paper P -o FILE.pdf|.docx [--number N] [--date YYYY-MM-DD]"),
         PaperCommandsText::tr(
             "Writes a paper of the year; P is registrations, inspection, minutes, submission, decision, "
             "refusals, letter, revocation or certificate-register. What is decided is as the decision knew "
             "it; what is not decided yet is a draft, and room is left for what the book does not know."),
         papers, true},
        {QStringLiteral("demo"), QStringLiteral("DIR [--units N] [--years M] [--seed S]"),
         PaperCommandsText::tr(
             "Makes a practice province, marked as such; the same seed gives the same book."),
         demo},
    };
}

} // namespace sovang::cli
