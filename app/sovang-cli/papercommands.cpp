// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"
#include "command.h"

#include "base/day.h"
#include "documents/certificate.h"
#include "documents/paperfile.h"
#include "exchange/xlsxwriter.h"
#include "jobs/papers/officepapers.h"
#include "jobs/papers/reportlists.h"
#include "jobs/papers/yearcertificates.h"
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

constexpr int anyNumber = std::numeric_limits<int>::max();
const Option yearOption{QStringLiteral("--year"), QStringLiteral("Y"), true};

void expectPdf(const QString &path)
{
    if (!path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive))
        throw UsageError(
            PaperCommandsText::tr("“%1” must end in .pdf: this version writes no other kind").arg(path));
}

void expectPaper(const QString &path)
{
    if (!isPaperFile(path))
        throw UsageError(PaperCommandsText::tr("“%1” must end in .pdf or .docx").arg(path));
}

CertificateSettings certificateTemplate(const QString &name)
{
    using Paper = CertificateSettings::Paper;
    CertificateSettings settings;
    settings.paper = name.startsWith(u"a3") ? Paper::A3 : Paper::A4;
    settings.textOnly = name.endsWith(u"-text");
    const QStringList known{QString(), QStringLiteral("a4"), QStringLiteral("a3"), QStringLiteral("a4-text"),
                            QStringLiteral("a3-text")};
    if (!known.contains(name))
        throw UsageError(PaperCommandsText::tr("“%1” is not one of: a4, a3, a4-text, a3-text").arg(name));
    return settings;
}

int wholeNumber(const Arguments &arguments, const QString &option, int otherwise, int least, int most)
{
    if (!arguments.has(option))
        return otherwise;
    bool ok = false;
    const int number = arguments.value(option).toInt(&ok);
    if (!ok || number < least || number > most)
        throw UsageError(
            PaperCommandsText::tr("%1 needs a whole number from %2 to %3").arg(option).arg(least).arg(most));
    return number;
}

// What a paper gets on the day when it is issued.
const Option numberOption{QStringLiteral("--number"), QStringLiteral("N")};
const Option dateOption{QStringLiteral("--date"), QStringLiteral("D")};

PaperDay paperDay(const Arguments &arguments)
{
    PaperDay day;
    day.number = wholeNumber(arguments, numberOption.name, 0, 1, std::numeric_limits<int>::max() / 2);
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
        writeXlsx(path, reportLists(checkedFigures(book, year)));
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

int certificates(const QStringList &words)
{
    const Option output{QStringLiteral("-o"), QStringLiteral("FILE")};
    const Option check{QStringLiteral("--check"), {}};
    const Option templateOption{QStringLiteral("--template"), QStringLiteral("T")};
    const Option from{QStringLiteral("--register-from"), QStringLiteral("N")};
    const Arguments arguments(words, {yearOption, output, check, templateOption, from}, 1, anyNumber);
    const Year year = arguments.year();
    const QString path = arguments.output(output.name);
    const CertificateSettings settings = certificateTemplate(arguments.value(templateOption.name));
    if (!arguments.has(check.name) && path.isEmpty())
        throw UsageError(PaperCommandsText::tr("The option “%1” is missing").arg(output.name));
    if (!path.isEmpty())
        expectPdf(path);

    const int first = wholeNumber(arguments, from.name, 0, 1, std::numeric_limits<int>::max() / 2);
    const Book book = openToCount(arguments.at(0), OpenMode::ReadOnly);
    const Book::Reading oneMoment(book);
    const std::vector<Title> titles = titlesOf(book, year, arguments.positional().mid(1));
    if (titles.empty()) {
        printError(noTitleText(year));
        return Refused;
    }
    CertificatePlan plan = planCertificates(book, titles);
    printProblems(plan.problems);
    if (plan.printable.empty() || (arguments.has(check.name) && !plan.problems.empty()))
        return Refused;
    if (arguments.has(check.name)) {
        print(PaperCommandsText::tr("%1 certificates can be printed").arg(plan.printable.size()));
        return Done;
    }
    if (first > 0)
        giveRegisterNumbers(plan.printable, year, first);
    writeCertificatesPdf(path, plan.printable, settings);
    print(PaperCommandsText::tr("Wrote %1 with %2 certificates")
              .arg(path, QString::number(plan.printable.size())));
    if (!plan.problems.empty())
        printError(PaperCommandsText::tr("%1 certificates cannot be printed and were left out")
                       .arg(static_cast<int>(plan.problems.size())));
    return Done;
}

int demo(const QStringList &words)
{
    const Option units{QStringLiteral("--units"), QStringLiteral("N")};
    const Option years{QStringLiteral("--years"), QStringLiteral("M")};
    const Option seed{QStringLiteral("--seed"), QStringLiteral("S")};
    const Arguments arguments(words, {units, years, seed}, 1, 1);
    PracticeProvince province;
    province.units = wholeNumber(arguments, units.name, province.units, 1, 100000);
    province.years = wholeNumber(arguments, years.name, province.years, 1, 16);
    province.seed =
        static_cast<quint32>(wholeNumber(arguments, seed.name, 1, 0, std::numeric_limits<int>::max()));
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
        {QStringLiteral("certificates"),
         QStringLiteral("BOOK --year Y -o FILE.pdf [CODE...] [--template T] [--check] [--register-from N]"),
         PaperCommandsText::tr(
             "Writes a certificate for every recognition of the year, or of the units named; T is a4, a3, "
             "a4-text or a3-text. Those that cannot be printed are named. With N they are numbered from "
             "there on, by code; else room is left for the number in the register."),
         certificates, true},
        {QStringLiteral("demo"), QStringLiteral("DIR [--units N] [--years M] [--seed S]"),
         PaperCommandsText::tr(
             "Makes a practice province, marked as such; the same seed gives the same book."),
         demo},
    };
}

} // namespace sovang::cli
