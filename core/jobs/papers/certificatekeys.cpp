// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/papers/certificatekeys.h"

#include "base/error.h"
#include "base/lockedsecret.h"
#include "storage/book.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace sovang {

namespace {

struct CertificateKeysText
{
    Q_DECLARE_TR_FUNCTIONS(CertificateRegister)
};

const QString keyFileMark = QStringLiteral("SOVANGKEY1");
constexpr qsizetype mostKeyBytes = 4096;

LogNote keyNote(const QString &summary)
{
    return {QStringLiteral("certificates.key"), summary, {}, std::nullopt, {}};
}

/// \a text in lines that a person can read out.
QString inLines(const QString &text)
{
    constexpr qsizetype width = 64;
    QString lines;
    for (qsizetype at = 0; at < text.size(); at += width)
        lines += text.mid(at, width) + u'\n';
    return lines;
}

/// What stands behind the passphrase in an exported key.
QByteArray lockedIn(const QByteArray &text)
{
    const QStringList words = QString::fromUtf8(text.left(mostKeyBytes))
                                  .split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts);
    const auto locked = fromBase32(words.mid(1).join(QString()));
    if (words.value(0) != keyFileMark || !locked || locked->size() != lockedSize(SigningKey::seedSize))
        throw Error(
            Error::Kind::BadInput,
            CertificateKeysText::tr("This is no exported key of certificates, or not the whole of it."));
    return *locked;
}

void requireUnknown(const Book &book, const QByteArray &publicKey)
{
    const std::vector<CertificateKey> keys = book.certificates.keys();
    const auto known = std::ranges::find(keys, publicKey, &CertificateKey::publicKey);
    if (known == keys.end())
        return;
    const QString sentence =
        known->to.isValid()
            ? CertificateKeysText::tr(
                  "The book used the key %1 before. A key that was replaced does not sign again.")
            : CertificateKeysText::tr("The book uses the key %1 already.");
    throw Error(Error::Kind::Refused, sentence.arg(keyFingerprint(publicKey)));
}

} // namespace

QString changeCertificateKey(Book &book, const QString &passphrase)
{
    const SigningKey key = SigningKey::make();
    const QString fingerprint = keyFingerprint(key.publicKey());
    book.change(
        keyNote(CertificateKeysText::tr("Another key signs certificates from now on: %1").arg(fingerprint)),
        [&] { book.certificates.use(key, QDate::currentDate(), passphrase); });
    return fingerprint;
}

void protectCertificateKey(Book &book, const QString &passphrase)
{
    const QString summary =
        passphrase.isEmpty() ? CertificateKeysText::tr("The key of certificates has no passphrase any more")
        : book.certificates.isKeyProtected()
            ? CertificateKeysText::tr("The key of certificates has another passphrase")
            : CertificateKeysText::tr("The key of certificates is behind a passphrase");
    book.change(keyNote(summary), [&] { book.certificates.protectKey(passphrase); });
}

void requireOpenKey(const Book &book)
{
    book.certificates.signingKey();
}

QByteArray exportedKey(const Book &book, const QString &passphrase)
{
    const std::optional<SigningKey> key = book.certificates.signingKey();
    if (!key)
        throw Error(Error::Kind::NotFound,
                    CertificateKeysText::tr("The book has no key yet; the first certificates make one."));
    return (keyFileMark + u'\n' + inLines(toBase32(lockedSecret(key->seed(), passphrase)))).toUtf8();
}

QString importKey(Book &book, const QByteArray &text, const QString &passphrase)
{
    const QByteArray locked = lockedIn(text);
    const std::optional<QByteArray> seed = openedSecret(locked, passphrase);
    if (!seed)
        throw Error(Error::Kind::Refused,
                    CertificateKeysText::tr("The passphrase of the exported key is another."));
    const SigningKey key = SigningKey::fromSeed(*seed);
    requireUnknown(book, key.publicKey());
    const QString fingerprint = keyFingerprint(key.publicKey());
    book.change(
        keyNote(
            CertificateKeysText::tr("An imported key signs certificates from now on: %1").arg(fingerprint)),
        [&] { book.certificates.use(key, QDate::currentDate(), passphrase); });
    return fingerprint;
}

QString importKeyFile(Book &book, const QString &path, const QString &passphrase)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Error::Kind::NotFound,
                    CertificateKeysText::tr("“%1” cannot be read: %2").arg(path, file.errorString()));
    return importKey(book, file.read(mostKeyBytes), passphrase);
}

} // namespace sovang
