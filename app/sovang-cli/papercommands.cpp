// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "base/day.h"
#include "base/jsontree.h"
#include "documents/paperfile.h"
#include "exchange/xlsxwriter.h"
#include "jobs/papers/officefiles.h"
#include "jobs/papers/officepapers.h"
#include "jobs/papers/rawlists.h"
#include "jobs/papers/reportchecking.h"
#include "jobs/papers/reporttexts.h"
#include "jobs/papers/yearpapers.h"
#include "jobs/safety/verifying.h"
#include "jobs/setup/practice.h"
#include "storage/book.h"

#include <QCoreApplication>

#include <limits>
#include <map>
#include <optional>

namespace sovang::cli {

namespace {

struct PaperCommandsText
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

void expectPaper(const QString &path)
{
    if (!isPaperFile(path))
        throw UsageError(PaperCommandsText::tr("“%1” must end in .pdf or .docx").arg(path));
}

// What a paper gets on the day when it is issued.
Option numberOption()
{
    return {QStringLiteral("--number"), QStringLiteral("N"),
            PaperCommandsText::tr("The number of the paper; without it there is room for one.")};
}

Option dateOption()
{
    return {QStringLiteral("--date"), QStringLiteral("YYYY-MM-DD"),
            PaperCommandsText::tr("The day of the paper; without it there is room for one.")};
}

PaperDay paperDay(const Arguments &arguments)
{
    PaperDay day;
    day.number = arguments.wholeNumber(u"--number", 0, 1, std::numeric_limits<int>::max() / 2);
    if (arguments.has(u"--date")) {
        const QString typed = arguments.value(u"--date");
        const std::optional<QDate> read = parseDay(typed);
        if (!read)
            throw UsageError(dayRefusal(typed));
        day.date = *read;
    }
    return day;
}

// `CHECK=REASON`; without a reason the check holds again.
std::map<ReportCheck, QString> waiversFrom(const Arguments &arguments)
{
    std::map<ReportCheck, QString> waivers;
    for (const auto &[given, name, reason] : arguments.namedValues(u"--waive")) {
        if (const std::optional<ReportCheck> check = reportCheckFromCode(name)) {
            waivers[*check] = reason;
            continue;
        }
        QStringList known;
        for (const ReportCheck one : reportChecks)
            known << toCode(one);
        throw UsageError(PaperCommandsText::tr(
                             "“%1” is not a check and a reason, such as countedTwice=REASON; there are: %2")
                             .arg(given, known.join(QStringLiteral(", "))));
    }
    return waivers;
}

void waiveChecks(const QString &path, Year year, const std::map<ReportCheck, QString> &waivers)
{
    if (waivers.empty())
        return;
    Book book = Book::open(path);
    for (const auto &[check, reason] : waivers)
        waiveReportCheck(book, year, check, reason);
}

int report(const Arguments &arguments)
{
    const Year year = arguments.year();
    const QString path = arguments.output();
    const bool isLists = isWorkbook(path);
    if (!isLists && !isPaperFile(path))
        throw UsageError(PaperCommandsText::tr("“%1” must end in .pdf, .docx or .xlsx").arg(path));
    const PaperDay day = paperDay(arguments);
    waiveChecks(arguments.at(0), year, waiversFrom(arguments));
    const Book book = openToCount(arguments.at(0), OpenMode::ReadOnly);
    if (isLists)
        writeReportWorkbook(path, makeReportWorkbook(book, checkReport(book, year)));
    else
        writePaper(makeYearReport(book, year, day), path);
    print(PaperCommandsText::tr("Wrote %1").arg(path));
    return Done;
}

Option kindOption()
{
    return {QStringLiteral("--paper"), QStringLiteral("P"),
            PaperCommandsText::tr("Which paper: registrations, inspection, minutes, submission, decision, "
                                  "refusals, letter, revocation or certificate-register."),
            Option::Once};
}

OfficePaper paperNamed(const QString &code)
{
    if (const std::optional<OfficePaper> paper = officePaperFromCode(code))
        return *paper;
    QStringList known;
    for (const OfficePaper one : officePapers)
        known << toCode(one);
    throw UsageError(
        PaperCommandsText::tr("“%1” is not one of: %2").arg(code, known.join(QStringLiteral(", "))));
}

void tellNotes(const OfficeFileNotes &notes)
{
    for (const QString &sentence : notes.sentences())
        printError(sentence);
}

// What becomes of paragraphs of the report, by key; nothing: the program words it again.
using TextChanges = std::map<QString, std::optional<QString>>;

TextChanges textChanges(const Arguments &arguments)
{
    TextChanges changes;
    for (const auto &[given, key, words] : arguments.namedValues(u"--set")) {
        if (key.isEmpty())
            throw UsageError(
                PaperCommandsText::tr("“%1” is not a paragraph and a text, such as general=TEXT").arg(given));
        changes[key] = words.isEmpty() ? std::nullopt : std::optional(words);
    }
    for (const QString &key : arguments.values(u"--leave-out"))
        changes[key] = QString();
    return changes;
}

QString textState(const ReportText &text)
{
    if (!text.own)
        return text.paragraph.generated.isEmpty() ? QStringLiteral("empty") : QStringLiteral("generated");
    if (!text.hasPlace)
        return QStringLiteral("withoutPlace");
    if (text.own->text.isEmpty())
        return QStringLiteral("leftOut");
    return text.outdated.empty() ? QStringLiteral("edited") : QStringLiteral("outdated");
}

JsonValue figureChangeJson(const FigureChange &change)
{
    return JsonValue::object()
        .with(u"before"_qs, change.before)
        .with(u"now"_qs, JsonValue::textOrNull(change.now));
}

JsonValue textJson(const ReportText &text)
{
    return JsonValue::object()
        .with(u"key"_qs, text.paragraph.key)
        .with(u"section"_qs, text.paragraph.section)
        .with(u"part"_qs, text.paragraph.part)
        .with(u"state"_qs, textState(text))
        .with(u"text"_qs, text.own ? JsonValue(text.own->text) : JsonValue())
        .with(u"generated"_qs, text.paragraph.generated)
        .with(u"outdated"_qs, JsonValue::listOf(text.outdated, figureChangeJson));
}

void printTexts(const std::vector<ReportText> &texts)
{
    for (const ReportText &text : texts)
        print(QStringList{text.paragraph.key, textState(text), text.place(),
                          text.text().replace(u'\n', QStringLiteral(" / "))}
                  .join(u'\t'));
}

int showReportTexts(const Arguments &arguments)
{
    const Year year = arguments.year();
    if (const TextChanges changes = textChanges(arguments); !changes.empty()) {
        Book book = Book::open(arguments.at(0));
        setReportTexts(book, year, changes);
    }
    const Book book = openToCount(arguments.at(0), OpenMode::ReadOnly);
    const std::vector<ReportText> texts = checkReport(book, year).texts;
    if (arguments.has(u"--json"))
        printJson(writeJson(JsonValue::object()
                                .with(u"year"_qs, year.value())
                                .with(u"paragraphs"_qs, JsonValue::listOf(texts, textJson))));
    else
        printTexts(texts);
    return Done;
}

int papers(const Arguments &arguments)
{
    const Year year = arguments.year();
    const QString path = arguments.output();
    expectPaper(path);
    const PaperDay day = paperDay(arguments);
    const OfficePaper paper = paperNamed(arguments.value(u"--paper"));
    const Book book = openToCount(arguments.at(0), OpenMode::ReadOnly);
    tellNotes(writeOfficePapers(book, paper, makeOfficePapers(book, year, paper, day), path));
    print(PaperCommandsText::tr("Wrote %1").arg(path));
    return Done;
}

int paperFile(const Arguments &arguments)
{
    const OfficePaper paper = paperNamed(arguments.value(u"--paper"));
    const Year year = arguments.year();
    if (int(arguments.has(u"-o")) + int(arguments.has(u"--use")) + int(arguments.has(u"--reset")) != 1)
        throw UsageError(PaperCommandsText::tr("Give one of -o, --use and --reset"));
    if (arguments.has(u"-o")) {
        const QString path = arguments.output();
        const Book book = openToCount(arguments.at(0), OpenMode::ReadOnly);
        writeFileToChange(book, year, paper, path);
        print(PaperCommandsText::tr("Wrote %1").arg(path));
        return Done;
    }
    Book book = Book::open(arguments.at(0));
    std::optional<OfficeFile> file;
    if (arguments.has(u"--use")) {
        file = officeFileAt(arguments.value(u"--use"));
        tellNotes(noteOfficeFile(book, year, paper, *file));
    }
    const OfficeFile *kept = file ? &*file : nullptr;
    const LogNote note = officeFileNote(paper, kept);
    book.change(note, [&] { setOfficeFile(book, paper, kept); });
    print(note.summary);
    return Done;
}

int demo(const Arguments &arguments)
{
    PracticeProvince province;
    province.units = arguments.wholeNumber(u"--units", province.units, 1, 100000);
    province.years = arguments.wholeNumber(u"--years", province.years, 1, 16);
    province.seed =
        static_cast<quint32>(arguments.wholeNumber(u"--seed", 1, 0, std::numeric_limits<int>::max()));
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
         QStringLiteral("BOOK --year Y -o FILE.pdf|.docx|.xlsx [--number N] [--date YYYY-MM-DD] [--waive "
                        "CHECK=REASON]..."),
         PaperCommandsText::tr(
             "Writes the yearly report. A report that contradicts itself or the book is refused."),
         {yearOption(),
          {QStringLiteral("-o"), QStringLiteral("FILE"),
           PaperCommandsText::tr("Where it is written, as PDF or DOCX; as XLSX its lists."), Option::Once},
          numberOption(),
          dateOption(),
          {QStringLiteral("--waive"), QStringLiteral("CHECK=REASON"),
           PaperCommandsText::tr("Waives a check with a reason, which the book keeps and the report tells; "
                                 "without a reason it holds again. May be given several times."),
           Option::Often}},
         {1, 1},
         report,
         true},
        {QStringLiteral("report-texts"),
         QStringLiteral("BOOK --year Y [--set KEY=TEXT]... [--leave-out KEY]... [--json]"),
         PaperCommandsText::tr(
             "Lists the paragraphs of the yearly report and what is edited, left out or does not agree any "
             "more."),
         {yearOption(),
          {QStringLiteral("--set"), QStringLiteral("KEY=TEXT"),
           PaperCommandsText::tr("Words a paragraph anew; without a text the program words it again. May be "
                                 "given several times."),
           Option::Often},
          {QStringLiteral("--leave-out"), QStringLiteral("KEY"),
           PaperCommandsText::tr("Leaves a paragraph out; may be given several times."), Option::Often},
          jsonOption()},
         {1, 1},
         showReportTexts},
        {QStringLiteral("papers"),
         QStringLiteral("BOOK --year Y --paper P -o FILE.pdf|.docx [--number N] [--date YYYY-MM-DD]"),
         PaperCommandsText::tr(
             "Writes a paper of the year. What is decided is as the decision knew it; what is not decided "
             "yet is a draft, and room is left for what the book does not know."),
         {yearOption(),
          kindOption(),
          {QStringLiteral("-o"), QStringLiteral("FILE"),
           PaperCommandsText::tr("Where it is written, as PDF or DOCX."), Option::Once},
          numberOption(),
          dateOption()},
         {1, 1},
         papers,
         true},
        {QStringLiteral("paper-file"),
         QStringLiteral("BOOK --year Y --paper P (-o FILE.docx | --use FILE.docx | --reset)"),
         PaperCommandsText::tr(
             "Writes one paper of the year as a file to be changed in Word or LibreOffice, or keeps the "
             "changed file in the book. What stands in content controls is filled in anew; a PDF always has "
             "the program's own form."),
         {yearOption(),
          kindOption(),
          {QStringLiteral("-o"), QStringLiteral("FILE"),
           PaperCommandsText::tr("Where the file to be changed is written, as DOCX.")},
          {QStringLiteral("--use"), QStringLiteral("FILE"),
           PaperCommandsText::tr(
               "Keeps the changed file, by which the DOCX of such papers is written from then on.")},
          {QStringLiteral("--reset"), {}, PaperCommandsText::tr("Goes back to the program's own form.")}},
         {1, 1},
         paperFile,
         true},
        {QStringLiteral("demo"),
         QStringLiteral("DIR [--units N] [--years M] [--seed S]"),
         PaperCommandsText::tr("Makes a practice province, marked as such."),
         {{QStringLiteral("--units"), QStringLiteral("N"),
           PaperCommandsText::tr("How many units it has, up to 100000; else 120.")},
          {QStringLiteral("--years"), QStringLiteral("M"),
           PaperCommandsText::tr("How many years lie behind it, up to 16; else 10.")},
          {QStringLiteral("--seed"), QStringLiteral("S"),
           PaperCommandsText::tr("A whole number; the same one gives the same book.")}},
         {1, 1},
         demo},
    };
}

} // namespace sovang::cli
