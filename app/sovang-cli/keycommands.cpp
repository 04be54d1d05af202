// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "keypassphrase.h"

#include "base/error.h"
#include "base/wholefile.h"
#include "jobs/papers/certificatechecking.h"
#include "jobs/papers/certificatekeys.h"
#include "storage/book.h"

#include <QCoreApplication>

#include <algorithm>

namespace sovang::cli {

namespace {

struct KeyCommandsText
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// A line for each: fingerprint, days, the key itself.
QString keyLines(const Book &book)
{
    QString lines;
    for (const CertificateKey &key : book.certificates.keys())
        lines += QStringLiteral("%1\t%2\t%3\t%4\n")
                     .arg(keyFingerprint(key.publicKey), key.from.toString(Qt::ISODate),
                          key.to.isValid() ? key.to.toString(Qt::ISODate) : QStringLiteral("-"),
                          toBase32(key.publicKey));
    return lines;
}

QString wantedPassphrase(const Arguments &arguments)
{
    const QString given = newPassphrase(arguments);
    if (given.isEmpty())
        throw UsageError(KeyCommandsText::tr("Give the new passphrase by SOVANG_NEW_KEY_PASSPHRASE in the "
                                             "environment, or in a file by --new-passphrase-file"));
    return given;
}

void protect(Book &book, const QString &passphrase)
{
    protectCertificateKey(book, passphrase);
    print(passphrase.isEmpty()
              ? KeyCommandsText::tr("The key that signs certificates has no passphrase any more.")
              : KeyCommandsText::tr("The key that signs certificates is behind the passphrase. Nobody can "
                                    "get it back without that. Copies of the book from before have it "
                                    "without; if one may be in other hands, make a new key (--new)."));
}

void exportKey(const Book &book, const Arguments &arguments)
{
    const QString path = arguments.output(u"--export");
    const QString own = newPassphrase(arguments);
    const QString passphrase = own.isEmpty() ? keyPassphrase(arguments) : own;
    if (passphrase.isEmpty())
        throw UsageError(KeyCommandsText::tr(
            "An exported key is always behind a passphrase: give it by SOVANG_KEY_PASSPHRASE in the "
            "environment, or in a file by --key-passphrase-file"));
    writeWholeFile(path, exportedKey(book, passphrase));
    print(KeyCommandsText::tr("Wrote %1").arg(path));
}

void importFrom(Book &book, const Arguments &arguments)
{
    const QString fingerprint = importKeyFile(book, arguments.value(u"--import"), keyPassphrase(arguments));
    print(KeyCommandsText::tr("The key %1 signs certificates from today on, behind its passphrase.")
              .arg(fingerprint));
}

void tellKeys(const Book &book, const QString &path)
{
    const QString lines = keyLines(book);
    if (lines.isEmpty())
        print(KeyCommandsText::tr("The book has no key yet; the first certificates make one."));
    else if (path.isEmpty())
        print(lines.chopped(1));
    if (lines.isEmpty() || path.isEmpty())
        return;
    const bool isPage = path.endsWith(QStringLiteral(".html"), Qt::CaseInsensitive);
    writeWholeFile(path, isPage ? checkPage(book) : lines.toUtf8());
    print(KeyCommandsText::tr("Wrote %1").arg(path));
}

/// What is done beside listing; at most one thing.
QString wantedIn(const Arguments &arguments)
{
    QString wanted;
    for (const QStringView option : {u"--new", u"--protect", u"--unprotect", u"--export", u"--import"}) {
        if (!arguments.has(option))
            continue;
        if (!wanted.isEmpty())
            throw UsageError(KeyCommandsText::tr("%1 and %2 do not go together").arg(wanted, option));
        wanted = option.toString();
    }
    return wanted;
}

int certificateKey(const Arguments &arguments)
{
    const QString path = arguments.output();
    const QString wanted = wantedIn(arguments);
    const bool isRead = wanted.isEmpty() || wanted == u"--export";
    const QString passphrase =
        wanted == u"--protect" ? wantedPassphrase(arguments) : newPassphrase(arguments);
    const bool isReplaced = wanted == u"--new" && !passphrase.isEmpty(); // who forgot the other one
    Book book = Book::open(arguments.at(0), isRead ? OpenMode::ReadOnly : OpenMode::ReadWrite);
    if (!wanted.isEmpty() && wanted != u"--import" && !isReplaced)
        unlockKey(book, arguments);
    if (wanted == u"--protect" || wanted == u"--unprotect")
        protect(book, wanted == u"--protect" ? passphrase : QString());
    else if (wanted == u"--export")
        exportKey(book, arguments);
    else if (wanted == u"--import")
        importFrom(book, arguments);
    else if (wanted == u"--new")
        changeCertificateKey(book, passphrase);
    if (wanted.isEmpty() || wanted == u"--new" || !path.isEmpty())
        tellKeys(book, path);
    return Done;
}

} // namespace

std::vector<Command> keyCommands()
{
    return {
        {QStringLiteral("certificate-key"),
         QStringLiteral(
             "BOOK [--new | --protect | --unprotect | --export FILE | --import FILE] [-o FILE.txt|.html]\n"
             "    [--key-passphrase-file FILE] [--new-passphrase-file FILE]"),
         KeyCommandsText::tr(
             "Lists the public keys that check the codes of the book's certificates, for others to know: "
             "fingerprint, from when, until when, key."),
         {{QStringLiteral("--new"),
           {},
           KeyCommandsText::tr("Another key signs from today on; what was signed before stays valid.")},
          {QStringLiteral("--protect"),
           {},
           KeyCommandsText::tr("Keeps the key behind the new passphrase, which signing asks for from then "
                               "on.")},
          {QStringLiteral("--unprotect"), {}, KeyCommandsText::tr("Takes the passphrase away.")},
          {QStringLiteral("--export"), QStringLiteral("FILE"),
           KeyCommandsText::tr("Puts the key away in a file, behind a passphrase.")},
          {QStringLiteral("--import"), QStringLiteral("FILE"),
           KeyCommandsText::tr("Takes the key from such a file, to sign from today on.")},
          {QStringLiteral("-o"), QStringLiteral("FILE"),
           KeyCommandsText::tr("Where the keys are written; as HTML it is a page that checks codes in a "
                               "browser without a network.")},
          keyPassphraseOption(),
          newPassphraseOption()},
         {1, 1},
         certificateKey},
    };
}

} // namespace sovang::cli
