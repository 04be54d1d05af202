// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/signing.h"

#include "base/error.h"
#include "base/sha256.h"

#include <sodium.h>

#include <QCoreApplication>

namespace sovang {

namespace {

struct SigningText
{
    Q_DECLARE_TR_FUNCTIONS(Signing)
};

static_assert(SigningKey::seedSize == crypto_sign_SEEDBYTES);
static_assert(SigningKey::publicSize == crypto_sign_PUBLICKEYBYTES);
static_assert(SigningKey::signatureSize == crypto_sign_BYTES);

constexpr char base32Letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned long long sizeOf(const QByteArray &bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

void startSodium()
{
    if (sodium_init() < 0)
        throw Error(Error::Kind::Internal, SigningText::tr("The system gives no random numbers for a key."));
}

} // namespace

SigningKey SigningKey::make()
{
    startSodium();
    QByteArray seed(seedSize, Qt::Uninitialized);
    randombytes_buf(seed.data(), static_cast<size_t>(seed.size()));
    return fromSeed(seed);
}

SigningKey SigningKey::fromSeed(const QByteArray &seed)
{
    startSodium();
    if (seed.size() != seedSize)
        throw Error(Error::Kind::Storage, SigningText::tr("The key that signs certificates is damaged."));
    SigningKey key;
    key.m_publicKey = QByteArray(publicSize, '\0');
    key.m_secret = QByteArray(crypto_sign_SECRETKEYBYTES, '\0');
    crypto_sign_seed_keypair(bytesOf(key.m_publicKey), bytesOf(key.m_secret), bytesOf(seed));
    return key;
}

QByteArray SigningKey::sign(const QByteArray &message) const
{
    QByteArray signature(signatureSize, '\0');
    crypto_sign_detached(bytesOf(signature), nullptr, bytesOf(message), sizeOf(message), bytesOf(m_secret));
    return signature;
}

bool isSignedBy(const QByteArray &publicKey, const QByteArray &message, const QByteArray &signature)
{
    startSodium();
    return publicKey.size() == SigningKey::publicSize && signature.size() == SigningKey::signatureSize &&
           crypto_sign_verify_detached(bytesOf(signature), bytesOf(message), sizeOf(message),
                                       bytesOf(publicKey)) == 0;
}

QString toBase32(const QByteArray &bytes)
{
    QString text;
    quint32 bits = 0;
    int count = 0;
    for (const char byte : bytes) {
        bits = (bits << 8U) | static_cast<unsigned char>(byte);
        for (count += 8; count >= 5; count -= 5)
            text += QLatin1Char(base32Letters[(bits >> unsigned(count - 5)) & 31U]);
    }
    if (count > 0)
        text += QLatin1Char(base32Letters[(bits << unsigned(5 - count)) & 31U]);
    return text;
}

std::optional<QByteArray> fromBase32(QStringView text)
{
    QByteArray bytes;
    quint32 bits = 0;
    int count = 0;
    const QByteArray letters(base32Letters);
    for (const QChar letter : text) {
        const qsizetype value =
            letter.unicode() < 128 ? letters.indexOf(letter.toUpper().toLatin1()) : qsizetype(-1);
        if (value < 0)
            return std::nullopt;
        bits = (bits << 5U) | static_cast<quint32>(value);
        count += 5;
        if (count >= 8) {
            count -= 8;
            bytes += static_cast<char>((bits >> unsigned(count)) & 255U);
        }
    }
    // One text for one value: what is left over is less than a letter, and nothing.
    if (toBase32(bytes).compare(text, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    return bytes;
}

QString keyFingerprint(const QByteArray &publicKey)
{
    QString letters = toBase32(sha256(publicKey)).left(20);
    for (const qsizetype at : {16, 12, 8, 4})
        letters.insert(at, u'-');
    return letters;
}

} // namespace sovang
