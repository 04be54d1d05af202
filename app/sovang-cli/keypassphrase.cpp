// SPDX-License-Identifier: GPL-3.0-or-later
#include "keypassphrase.h"

#include "base/error.h"
#include "storage/book.h"

#include <QCoreApplication>
#include <QFile>

namespace sovang::cli {

namespace {

struct KeyPassphraseText
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString firstLine(const QString &path)
{
    constexpr qint64 most = 4096;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Error::Kind::NotFound,
                    KeyPassphraseText::tr("“%1” cannot be read: %2").arg(path, file.errorString()));
    QString line = QString::fromUtf8(file.readLine(most));
    while (line.endsWith(u'\n') || line.endsWith(u'\r'))
        line.chop(1);
    if (line.isEmpty())
        throw Error(Error::Kind::BadInput,
                    KeyPassphraseText::tr("The first line of “%1” is empty, where the passphrase should be.")
                        .arg(path));
    return line;
}

QString passphraseBy(const Arguments &arguments, QStringView option, const char *variable)
{
    return arguments.has(option) ? firstLine(arguments.value(option)) : qEnvironmentVariable(variable);
}

} // namespace

Option keyPassphraseOption()
{
    return {QStringLiteral("--key-passphrase-file"), QStringLiteral("FILE"),
            KeyPassphraseText::tr("A file whose first line is the passphrase of the key; else it is that of "
                                  "SOVANG_KEY_PASSPHRASE.")};
}

Option newPassphraseOption()
{
    return {QStringLiteral("--new-passphrase-file"), QStringLiteral("FILE"),
            KeyPassphraseText::tr("A file whose first line is the new passphrase; else it is that of "
                                  "SOVANG_NEW_KEY_PASSPHRASE.")};
}

QString keyPassphrase(const Arguments &arguments)
{
    return passphraseBy(arguments, u"--key-passphrase-file", "SOVANG_KEY_PASSPHRASE");
}

QString newPassphrase(const Arguments &arguments)
{
    return passphraseBy(arguments, u"--new-passphrase-file", "SOVANG_NEW_KEY_PASSPHRASE");
}

void unlockKey(Book &book, const Arguments &arguments)
{
    if (!book.certificates.isLocked())
        return;
    const QString given = keyPassphrase(arguments);
    if (given.isEmpty())
        throw Error(Error::Kind::Refused,
                    KeyPassphraseText::tr(
                        "The key that signs certificates is behind a passphrase. Give it by "
                        "SOVANG_KEY_PASSPHRASE in the environment, or in a file by --key-passphrase-file."));
    book.certificates.unlock(given);
}

} // namespace sovang::cli
