// SPDX-License-Identifier: GPL-3.0-or-later
// The codes of certificates, once they are printed: what is no longer valid, and is this one genuine?
#include "command.h"
#include "input.h"
#include "keypassphrase.h"

#include "base/error.h"
#include "base/wholefile.h"
#include "jobs/papers/certificatechecking.h"
#include "jobs/safety/verifying.h"
#include "storage/book.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace sovang::cli {

namespace {

constexpr qint64 mostBytes = 16LL * 1024 * 1024; ///< of a file with codes

struct CodeCommandsText
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// Texts to be checked, each with the line of its file.
struct Texts
{
    QString file; ///< empty: it was given as a word
    std::vector<std::pair<int, QString>> lines;
};

void refuseOtherFiles(const QString &path, const QByteArray &bytes)
{
    const bool isOther = bytes.contains('\0') || bytes.startsWith("%PDF") || bytes.startsWith("\x89PNG") ||
                         bytes.startsWith("PK\x03\x04");
    if (isOther)
        throw Error(Error::Kind::BadInput,
                    CodeCommandsText::tr("“%1” is not a text. Read the code with a telephone or a scanner "
                                         "and put its text into a file, one a line.")
                        .arg(path));
}

Texts textsOf(const QString &word)
{
    if (looksLikeSignedText(word) || !QFileInfo::exists(word)) {
        if (!looksLikeSignedText(word))
            throw Error(Error::Kind::NotFound,
                        CodeCommandsText::tr("“%1” is neither a file nor the text of a code, which begins "
                                             "with SOVANG1|.")
                            .arg(word));
        return {{}, {{0, word}}};
    }
    QByteArray bytes = beginningOf(word, mostBytes);
    refuseOtherFiles(word, bytes);
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    Texts texts{word, {}};
    int number = 0;
    for (const QByteArray &line : bytes.split('\n')) {
        ++number;
        if (!line.trimmed().isEmpty())
            texts.lines.emplace_back(number, QString::fromUtf8(line).trimmed());
    }
    if (texts.lines.empty())
        throw Error(Error::Kind::BadInput, CodeCommandsText::tr("“%1” is empty").arg(word));
    return texts;
}

void printChecked(const CheckedCertificate &checked, bool againstBook)
{
    if (!checked.read)
        return;
    const CertificateClaim &claim = checked.read->claim;
    const QString day = QStringLiteral("dd/MM/yyyy");
    print(QStringLiteral("%1  %2").arg(claim.number, claim.unitName));
    print(CodeCommandsText::tr("    %1, %2; decision %3 of %4")
              .arg(claim.title, claim.years, claim.decisionNumber, claim.decisionDate.toString(day)));
    const QString key = keyFingerprint(checked.read->publicKey);
    if (checked.keyTo && checked.read->isIntact)
        print(CodeCommandsText::tr("    Signed by an earlier key of the book, %1, in use from %2 to %3")
                  .arg(key, checked.keyFrom->toString(day), checked.keyTo->toString(day)));
    else if (checked.keyFrom && checked.read->isIntact)
        print(CodeCommandsText::tr("    Signed by the key of the book, %1, in use from %2")
                  .arg(key, checked.keyFrom->toString(day)));
    else if (checked.read->isIntact && !againstBook)
        print(
            CodeCommandsText::tr(
                "    The text is as the owner of the key %1 signed it. Who that is, nobody vouches for here: "
                "compare the key with the one that the office made known, or check with --book.")
                .arg(key));
    if (againstBook && checked.isValid())
        print(CodeCommandsText::tr("    Valid: the book has this certificate, and its title is in force."));
}

ReadInvalidList listIn(const QString &path)
{
    std::optional<ReadInvalidList> list = parseSignedList(QString::fromUtf8(beginningOf(path, mostBytes)));
    if (!list)
        throw Error(Error::Kind::BadInput,
                    CodeCommandsText::tr("“%1” is not a whole list of certificates that are no longer valid.")
                        .arg(path));
    return std::move(*list);
}

int invalidCertificatesList(const Arguments &arguments)
{
    const QString path = arguments.output();
    Book book = Book::open(arguments.at(0), OpenMode::ReadOnly);
    unlockKey(book, arguments);
    const Book::Reading oneMoment(book);
    writeWholeFile(path, invalidList(book, QDate::currentDate()).toUtf8());
    print(CodeCommandsText::tr("Wrote %1").arg(path));
    return Done;
}

int check(const Arguments &arguments)
{
    const std::optional<ReadInvalidList> list =
        arguments.has(u"--list") ? std::optional(listIn(arguments.value(u"--list"))) : std::nullopt;
    const bool againstBook = arguments.has(u"--book");
    const Texts texts = textsOf(arguments.at(0));
    std::optional<Book> book;
    if (againstBook)
        book = openToCount(arguments.value(u"--book"), OpenMode::ReadOnly);
    std::vector<CheckedCertificate> all;
    Problems problems;
    for (const auto &[line, text] : texts.lines) {
        all.push_back(book && list ? checkCertificate(text, *book, *list)
                      : book       ? checkCertificate(text, *book)
                      : list       ? checkCertificate(text, *list)
                                   : checkCertificate(text));
        if (!arguments.has(u"--json"))
            printChecked(all.back(), againstBook);
        for (const CheckedCertificate::Finding &finding : all.back().findings)
            problems.push_back({{.file = texts.file, .sheet = {}, .cell = {}, .line = line}, finding.text});
    }
    if (arguments.has(u"--json"))
        printJson(checkJson(all, againstBook));
    return printProblems(problems);
}

} // namespace

std::vector<Command> codeCommands()
{
    return {
        {QStringLiteral("invalid-certificates"),
         QStringLiteral("BOOK -o FILE.txt [--key-passphrase-file FILE]"),
         CodeCommandsText::tr("Lists the certificates that were spoiled, lost or revoked, signed by the key "
                              "of the book, to be made known."),
         {{QStringLiteral("-o"), QStringLiteral("FILE"),
           CodeCommandsText::tr("Where the list is written, as a text that check takes with --list."),
           Option::Once},
          keyPassphraseOption()},
         {1, 1},
         invalidCertificatesList},
        {QStringLiteral("check"),
         QStringLiteral("FILE|TEXT [--book BOOK] [--list FILE] [--json]"),
         CodeCommandsText::tr(
             "Says what the text of a certificate's code claims and whether it was altered; FILE has such "
             "texts one a line."),
         {{QStringLiteral("--book"), QStringLiteral("BOOK"),
           CodeCommandsText::tr(
               "Also says whether this book issued the certificate and it is still in force.")},
          {QStringLiteral("--list"), QStringLiteral("FILE"),
           CodeCommandsText::tr("Also looks it up in a list that invalid-certificates wrote.")},
          jsonOption()},
         {1, 1},
         check},
    };
}

} // namespace sovang::cli
