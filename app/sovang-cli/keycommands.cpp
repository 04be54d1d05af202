// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"
#include "command.h"
#include "input.h"
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

const Option newOption{QStringLiteral("--new"), {}};
const Option protectOption{QStringLiteral("--protect"), {}};
const Option unprotectOption{QStringLiteral("--unprotect"), {}};
const Option exportOption{QStringLiteral("--export"), QStringLiteral("FILE")};
const Option importOption{QStringLiteral("--import"), QStringLiteral("FILE")};
const Option outputOption{QStringLiteral("-o"), QStringLiteral("FILE")};

/// A line for each: fingerprint, days, the key itself.
QString keyLines(const Book &book)
{
    QString lines;
    for (const CertificateKey &key : book.certificates().keys())
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
    const QString path = arguments.output(exportOption.name);
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
    constexpr qint64 most = 4096;
    const QString fingerprint =
        importKey(book, beginningOf(arguments.value(importOption.name), most), keyPassphrase(arguments));
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
    for (const Option &option : {newOption, protectOption, unprotectOption, exportOption, importOption}) {
        if (!arguments.has(option.name))
            continue;
        if (!wanted.isEmpty())
            throw UsageError(KeyCommandsText::tr("%1 and %2 do not go together").arg(wanted, option.name));
        wanted = option.name;
    }
    return wanted;
}

int certificateKey(const QStringList &words)
{
    const Arguments arguments(words,
                              {newOption, protectOption, unprotectOption, exportOption, importOption,
                               outputOption, keyPassphraseOption, newPassphraseOption},
                              1, 1);
    const QString path = arguments.output(outputOption.name);
    const QString wanted = wantedIn(arguments);
    const bool isRead = wanted.isEmpty() || wanted == exportOption.name;
    const QString passphrase =
        wanted == protectOption.name ? wantedPassphrase(arguments) : newPassphrase(arguments);
    const bool isReplaced = wanted == newOption.name && !passphrase.isEmpty(); // who forgot the other one
    Book book = Book::open(arguments.at(0), isRead ? OpenMode::ReadOnly : OpenMode::ReadWrite);
    if (!wanted.isEmpty() && wanted != importOption.name && !isReplaced)
        unlockKey(book, arguments);
    if (wanted == protectOption.name || wanted == unprotectOption.name)
        protect(book, wanted == protectOption.name ? passphrase : QString());
    else if (wanted == exportOption.name)
        exportKey(book, arguments);
    else if (wanted == importOption.name)
        importFrom(book, arguments);
    else if (wanted == newOption.name)
        changeCertificateKey(book, passphrase);
    if (wanted.isEmpty() || wanted == newOption.name || !path.isEmpty())
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
             "fingerprint, from when, until when, key. As HTML it is a page that checks codes in a browser "
             "without a network. With --new another key signs from today on; what was signed before stays "
             "valid. --protect keeps the key behind a passphrase, or another one (SOVANG_NEW_KEY_PASSPHRASE, "
             "or the first line of a file), which signing asks for from then on (SOVANG_KEY_PASSPHRASE, or a "
             "file); --unprotect takes it away. --export puts the key away in a file, behind a passphrase; "
             "--import takes it from there, to sign from today on."),
         certificateKey},
    };
}

} // namespace sovang::cli
