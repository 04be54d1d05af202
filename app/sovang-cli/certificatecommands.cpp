// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "keypassphrase.h"

#include "base/error.h"
#include "base/wholefile.h"
#include "documents/certificate.h"
#include "documents/certificatecheck.h"
#include "documents/contactsheet.h"
#include "documents/rulerpage.h"
#include "jobs/papers/certificateregister.h"
#include "jobs/papers/officelayout.h"
#include "jobs/papers/sheetchecking.h"
#include "jobs/papers/yearcertificates.h"
#include "jobs/safety/verifying.h"
#include "storage/book.h"

#include <QCoreApplication>

#include <limits>

namespace sovang::cli {

namespace {

struct CertificateCommandsText
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

void expectPdf(const QString &path)
{
    if (!path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive))
        throw UsageError(
            CertificateCommandsText::tr("“%1” must end in .pdf: this version writes no other kind")
                .arg(path));
}

/// `1,5;-2` or `1.5;-2`: mm to the right and down.
QPointF offsetFrom(const QString &text)
{
    const QStringList parts = text.split(u';');
    const auto right = parseMillimetres(parts.value(0));
    const auto down = parseMillimetres(parts.value(1));
    if (parts.size() != 2 || !right || !down)
        throw UsageError(
            CertificateCommandsText::tr("“%1” is not two numbers of millimetres from -50 to 50, to the "
                                        "right and down, such as 1,5;-2")
                .arg(text));
    return {*right, *down};
}

// What is no name, and does not look like a file, was mistyped.
std::shared_ptr<const CertificateLayout> templateNamed(const QString &text)
{
    try {
        return layoutNamed(text);
    } catch (const Error &error) {
        if (error.kind() == Error::Kind::NotFound && !text.contains(u'.') && !text.contains(u'/'))
            throw UsageError(error.message());
        throw;
    }
}

/// The words of `certificates`.
struct Wanted
{
    Arguments arguments;
    QString book{};
    Year year{};
    QStringList codes{};
    QString path{};
    CertificateSettings settings{};
    std::shared_ptr<const CertificateLayout> layout{}; ///< null: that of the book
    int first = 0;
    bool onlyCheck = false;
    QString contactSheet{};
    bool isJson = false;
    bool isUnnumbered = false;
};

Wanted wantedBy(const Arguments &arguments)
{
    Wanted wanted{.arguments = arguments};
    wanted.book = arguments.at(0);
    wanted.year = arguments.year();
    wanted.codes = arguments.positional().mid(1);
    wanted.path = arguments.output();
    if (arguments.has(u"--template"))
        wanted.layout = templateNamed(arguments.value(u"--template"));
    if (arguments.has(u"--offset"))
        wanted.settings.offset = offsetFrom(arguments.value(u"--offset"));
    wanted.onlyCheck = arguments.has(u"--check");
    wanted.isJson = arguments.has(u"--json");
    wanted.isUnnumbered = arguments.has(u"--unnumbered");
    wanted.contactSheet = arguments.output(u"--contact-sheet");
    if (!wanted.contactSheet.isEmpty() && !wanted.onlyCheck)
        throw UsageError(CertificateCommandsText::tr("--contact-sheet is for --check"));
    if (!wanted.contactSheet.isEmpty())
        expectPdf(wanted.contactSheet);
    if (!wanted.onlyCheck && wanted.path.isEmpty())
        throw UsageError(CertificateCommandsText::tr("The option “%1” is missing").arg(u"-o"));
    if (!wanted.path.isEmpty())
        expectPdf(wanted.path);
    if (wanted.isJson && !wanted.onlyCheck)
        throw UsageError(CertificateCommandsText::tr("--json is for --check"));
    if (wanted.isUnnumbered && arguments.has(u"--register-from"))
        throw UsageError(CertificateCommandsText::tr("Name either --register-from or --unnumbered"));
    wanted.first = arguments.wholeNumber(u"--register-from", 0, 1, std::numeric_limits<int>::max() / 2);
    return wanted;
}

void writeContactSheet(const QString &path, const CertificateCheck &check)
{
    std::vector<CertificateData> sheets;
    sheets.reserve(check.sheets.size());
    for (const CheckedSheet &sheet : check.sheets)
        sheets.push_back(sheet.data);
    writeWholeFile(path, contactSheetPdf(std::move(sheets)));
}

int printCheck(const Wanted &wanted, const CertificateCheck &check)
{
    if (!wanted.contactSheet.isEmpty())
        writeContactSheet(wanted.contactSheet, check);
    if (wanted.isJson)
        printJson(certificateCheckJson(wanted.year, check));
    Problems problems;
    for (const CheckedSheet &sheet : check.sheets) {
        for (const CertificateNote &note : sheet.notes) {
            const QString sentence = certificateFaultText(sheet.data, note.text);
            if (note.isProblem() && !note.isFault())
                problems.push_back({{}, sentence});
            else if (!note.isFault() && !wanted.isJson)
                print(sentence);
        }
        if (!sheet.problem.isEmpty())
            problems.push_back({{}, sheet.problem});
    }
    if (printProblems(problems) == Refused)
        return Refused;
    if (!wanted.isJson)
        print(CertificateCommandsText::tr("%1 certificates can be printed").arg(check.sheets.size()));
    return Done;
}

void tellWritten(const Wanted &wanted, const CertificatePlan &plan)
{
    print(CertificateCommandsText::tr("Wrote %1 with %2 certificates")
              .arg(wanted.path, QString::number(plan.printable.size())));
    if (!plan.problems.empty())
        printError(CertificateCommandsText::tr("%1 certificates cannot be printed and were left out")
                       .arg(static_cast<int>(plan.problems.size())));
}

/// As the book is: with the numbers that were given before, and room for the others.
void writeUnregistered(const Wanted &wanted, CertificatePlan &plan)
{
    if (wanted.first > 0)
        giveRegisterNumbers(plan.printable, wanted.year, wanted.first);
    plan.sheets->write(wanted.path, plan.printable, wanted.settings);
}

/// With new numbers and the first key, which a book that is only read cannot take. \a key was unlocked
/// before.
void writeRegistered(const Wanted &wanted, CertificatePlan &plan, const std::optional<OpenedKey> &key)
{
    Book book = Book::open(wanted.book);
    if (book.isReadOnly()) {
        printError(book.readOnlyReason());
        printError(CertificateCommandsText::tr(
            "So nothing is entered in the register: certificates that are not in it yet have no code."));
        return writeUnregistered(wanted, plan);
    }
    book.certificates.unlockBy(key);
    unlockKey(book, wanted.arguments); // when it was changed meanwhile
    registerAndPrint(book, wanted.year, plan, wanted.first, [&](const std::vector<CertificateData> &sheets) {
        plan.sheets->write(wanted.path, sheets, wanted.settings);
    });
}

int certificates(const Arguments &arguments)
{
    const Wanted wanted = wantedBy(arguments);
    CertificatePlan plan;
    std::optional<OpenedKey> key;
    bool changesBook = false;
    {
        Book book = openToCount(wanted.book, OpenMode::ReadOnly);
        if (!wanted.onlyCheck)
            unlockKey(book, wanted.arguments);
        const Book::Reading oneMoment(book);
        const std::vector<Title> titles = titlesOf(book, wanted.year, wanted.codes);
        if (titles.empty()) {
            printError(noTitleText(wanted.year));
            return Refused;
        }
        if (wanted.onlyCheck)
            return printCheck(wanted, checkSheets(book, titles, wanted.first, wanted.layout));
        plan = planCertificates(book, titles, wanted.layout);
        printProblems(plan.problems);
        if (plan.printable.empty())
            return Refused;
        key = book.certificates.openedKey();
        const RegisterPlan registered = planRegister(book, plan, wanted.first);
        changesBook = registered.changesBook() && !wanted.isUnnumbered;
    }
    if (changesBook)
        writeRegistered(wanted, plan, key);
    else
        writeUnregistered(wanted, plan);
    tellWritten(wanted, plan);
    return Done;
}

int certificateLayout(const Arguments &arguments)
{
    const QString path = arguments.output();
    const bool changes = arguments.has(u"--use") || arguments.has(u"--reset");
    if (arguments.has(u"--use") && arguments.has(u"--reset"))
        throw UsageError(CertificateCommandsText::tr("Name either --use or --reset"));
    const QString testPage = arguments.output(u"--test-page");
    if (!testPage.isEmpty())
        expectPdf(testPage);
    const CertificateSettings settings{arguments.has(u"--offset") ? offsetFrom(arguments.value(u"--offset"))
                                                                  : QPointF()};
    const auto given = arguments.has(u"--use") ? templateNamed(arguments.value(u"--use")) : nullptr;
    Book book = Book::open(arguments.at(0), changes ? OpenMode::ReadWrite : OpenMode::ReadOnly);
    if (changes)
        book.change(layoutNote(given.get()), [&] { setOfficeLayout(book, given.get()); });
    const auto own = officeLayout(book);
    if (!path.isEmpty())
        writeWholeFile(path, written(own ? *own : *shippedLayout()));
    if (!testPage.isEmpty())
        writeWholeFile(testPage, rulerPdf(own ? *own : *shippedLayout(), settings));
    print(path.isEmpty() ? layoutNote(own.get()).summary : CertificateCommandsText::tr("Wrote %1").arg(path));
    return Done;
}

int spoil(const Arguments &arguments)
{
    const Year year = arguments.year();
    Book book = Book::open(arguments.at(0));
    const std::vector<Title> titles = titlesOf(book, year, arguments.positional().mid(1));
    const QStringList numbers = spoilCertificates(book, year, titles, arguments.value(u"--reason"));
    print(CertificateCommandsText::tr("No longer valid: %1. What is printed for them next gets a new number.")
              .arg(numbers.join(QStringLiteral(", "))));
    return Done;
}

} // namespace

std::vector<Command> certificateCommands()
{
    return {
        {QStringLiteral("certificates"),
         QStringLiteral("BOOK --year Y -o FILE.pdf [CODE...] [--template T] [--offset X;Y] [--register-from "
                        "N | --unnumbered] [--key-passphrase-file FILE]\n"
                        "    BOOK --year Y --check [CODE...] [--contact-sheet FILE.pdf] [--json]"),
         CertificateCommandsText::tr(
             "Writes a certificate for every recognition of the year, or of the units named. Each gets the "
             "next number of the register of its issuer and year, which it keeps when it is printed again, "
             "and a signed code (QR). Those that cannot be printed are named and left out."),
         {yearOption(),
          {QStringLiteral("-o"), QStringLiteral("FILE"),
           CertificateCommandsText::tr("Where the certificates are written, as PDF.")},
          {QStringLiteral("--template"), QStringLiteral("T"),
           CertificateCommandsText::tr(
               "Another layout than that of the book: a4, a3, a4-text or a3-text (the last two for "
               "pre-printed sheets), or a file as certificate-layout writes it.")},
          {QStringLiteral("--offset"), QStringLiteral("X;Y"),
           CertificateCommandsText::tr("Moves what is printed by so many mm to the right and down.")},
          {QStringLiteral("--register-from"), QStringLiteral("N"),
           CertificateCommandsText::tr("The number at which a register that is still empty begins.")},
          {QStringLiteral("--unnumbered"),
           {},
           CertificateCommandsText::tr("Leaves room for new numbers and writes nothing into the book.")},
          {QStringLiteral("--check"),
           {},
           CertificateCommandsText::tr("Only says what is wrong or small, and writes no file.")},
          {QStringLiteral("--contact-sheet"), QStringLiteral("FILE"),
           CertificateCommandsText::tr(
               "With --check, where the twenty certificates with the longest names are "
               "shown small on one page, as PDF.")},
          jsonOption(),
          keyPassphraseOption()},
         {1, WordCount::any},
         certificates,
         true},
        {QStringLiteral("certificate-layout"),
         QStringLiteral("BOOK [--use T | --reset] [-o FILE.json] [--test-page FILE.pdf [--offset X;Y]]"),
         CertificateCommandsText::tr(
             "Writes the layout of the book's certificates into a file that can be changed: where each text "
             "stands, mm on the sheet, its words and sizes."),
         {{QStringLiteral("--use"), QStringLiteral("T"),
           CertificateCommandsText::tr(
               "Puts a layout into the book: a changed file, or a4, a3, a4-text or a3-text.")},
          {QStringLiteral("--reset"),
           {},
           CertificateCommandsText::tr("Goes back to the program's own layout.")},
          {QStringLiteral("-o"), QStringLiteral("FILE"),
           CertificateCommandsText::tr("Where the layout is written, as JSON.")},
          {QStringLiteral("--test-page"), QStringLiteral("FILE"),
           CertificateCommandsText::tr("Where a sheet with rulers is written, as PDF: printed, it shows what "
                                       "offset a printer needs.")},
          {QStringLiteral("--offset"), QStringLiteral("X;Y"),
           CertificateCommandsText::tr("Moves the test page by so many mm to the right and down.")}},
         {1, 1},
         certificateLayout,
         true},
        {QStringLiteral("spoil-certificates"),
         QStringLiteral("BOOK --year Y CODE... --reason TEXT"),
         CertificateCommandsText::tr("Marks certificates in the register as spoiled, lost or taken back. "
                                     "Their numbers stay; the next "
                                     "print gets new ones."),
         {yearOption(),
          {QStringLiteral("--reason"), QStringLiteral("TEXT"),
           CertificateCommandsText::tr("Why they are no longer valid; the register keeps it."),
           Option::Once}},
         {2, WordCount::any},
         spoil},
    };
}

} // namespace sovang::cli
