// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/lockedsecret.h"

#include "base/error.h"
#include "base/text.h"

#include <sodium.h>

#include <QCoreApplication>
#include <QtEndian>

namespace sovang {

namespace {

struct LockedSecretText
{
    Q_DECLARE_TR_FUNCTIONS(LockedSecret)
};

constexpr char lockVersion = 1;
constexpr quint32 passes = 3;
constexpr quint32 memoryKib = 64 * 1024;
// What a damaged or hostile blob may ask for.
constexpr quint32 mostPasses = 16;
constexpr quint32 mostMemoryKib = 1024 * 1024;

constexpr qsizetype saltAt = 1;
constexpr qsizetype costAt = saltAt + crypto_pwhash_SALTBYTES;
constexpr qsizetype nonceAt = costAt + 8;
constexpr qsizetype boxAt = nonceAt + crypto_secretbox_NONCEBYTES;

const unsigned char *unsignedBytes(const QByteArray &bytes, qsizetype at = 0)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData()) + at;
}

unsigned char *unsignedBytes(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(size));
    return bytes;
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

/// The key that the passphrase gives, by salt and cost as they stand in \a
/// head.
QByteArray keyFrom(const QString &passphrase, const QByteArray &head)
{
    const QByteArray words = composed(passphrase).toUtf8();
    QByteArray key(crypto_secretbox_KEYBYTES, '\0');
    const auto passesWanted = qFromBigEndian<quint32>(head.constData() + costAt);
    const auto kibWanted = qFromBigEndian<quint32>(head.constData() + costAt + 4);
    const bool isSane =
        passesWanted >= 1 && passesWanted <= mostPasses && kibWanted >= 8 && kibWanted <= mostMemoryKib;
    if (!isSane)
        throw Error(Error::Kind::Storage, LockedSecretText::tr("The key behind a passphrase is damaged."));
    const int failed =
        crypto_pwhash(unsignedBytes(key), crypto_secretbox_KEYBYTES, words.constData(),
                      static_cast<unsigned long long>(words.size()), unsignedBytes(head, saltAt),
                      passesWanted, size_t(kibWanted) * 1024, crypto_pwhash_ALG_ARGON2ID13);
    if (failed != 0)
        throw Error(
            Error::Kind::Storage,
            LockedSecretText::tr("There is not enough memory to open a key behind a passphrase: %1 MB.")
                .arg(kibWanted / 1024));
    return key;
}

void startLocks()
{
    if (sodium_init() < 0)
        throw Error(Error::Kind::Internal,
                    LockedSecretText::tr("The system gives no random numbers for a key."));
}

} // namespace

QByteArray lockedSecret(const QByteArray &secret, const QString &passphrase)
{
    startLocks();
    if (composed(passphrase).size() < leastPassphrase)
        throw Error(
            Error::Kind::BadInput,
            LockedSecretText::tr("A passphrase has at least %1 letters; several words are better than one.")
                .arg(leastPassphrase));
    QByteArray locked = QByteArray(1, lockVersion) + randomBytes(crypto_pwhash_SALTBYTES) +
                        bigEndian(passes) + bigEndian(memoryKib) + randomBytes(crypto_secretbox_NONCEBYTES);
    const QByteArray key = keyFrom(passphrase, locked);
    QByteArray box(secret.size() + crypto_secretbox_MACBYTES, '\0');
    crypto_secretbox_easy(unsignedBytes(box), unsignedBytes(secret),
                          static_cast<unsigned long long>(secret.size()), unsignedBytes(locked, nonceAt),
                          unsignedBytes(key));
    return locked + box;
}

qsizetype lockedSize(qsizetype secret)
{
    return boxAt + qsizetype(crypto_secretbox_MACBYTES) + secret;
}

std::optional<QByteArray> openedSecret(const QByteArray &locked, const QString &passphrase)
{
    startLocks();
    const qsizetype size = locked.size() - lockedSize(0);
    if (size < 0 || locked[0] != lockVersion)
        throw Error(
            Error::Kind::Storage,
            LockedSecretText::tr(
                "The key behind a passphrase is damaged, or a later version of the program locked it."));
    const QByteArray key = keyFrom(passphrase, locked);
    QByteArray secret(size, '\0');
    const int failed = crypto_secretbox_open_easy(unsignedBytes(secret), unsignedBytes(locked, boxAt),
                                                  static_cast<unsigned long long>(locked.size() - boxAt),
                                                  unsignedBytes(locked, nonceAt), unsignedBytes(key));
    return failed == 0 ? std::optional(secret) : std::nullopt;
}

} // namespace sovang
