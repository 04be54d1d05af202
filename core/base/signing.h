// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace sovang {

/// An Ed25519 key pair that signs. Its seed is secret: it is kept in the book and goes nowhere else, neither
/// into the log nor into any paper or list.
class SigningKey
{
public:
    static constexpr qsizetype seedSize = 32;
    static constexpr qsizetype publicSize = 32;
    static constexpr qsizetype signatureSize = 64;

    /// A new one from the system's randomness.
    static SigningKey make();
    /// Throws Error::Storage when \a seed is none.
    static SigningKey fromSeed(const QByteArray &seed);

    const QByteArray &publicKey() const { return m_publicKey; }
    QByteArray seed() const { return m_secret.first(seedSize); }
    /// signatureSize bytes.
    QByteArray sign(const QByteArray &message) const;

private:
    QByteArray m_publicKey;
    QByteArray m_secret; ///< as libsodium has it: the seed and the public key
};

/// Did the owner of \a publicKey sign \a message?
bool isSignedBy(const QByteArray &publicKey, const QByteArray &message, const QByteArray &signature);

/// RFC 4648, capitals, without padding.
QString toBase32(const QByteArray &bytes);
/// What toBase32() gave, in any case; nothing when it is not.
std::optional<QByteArray> fromBase32(QStringView text);

/// A public key as people compare it: 100 bits of its SHA-256, `7KQM-2HXA-…`, five groups of four.
QString keyFingerprint(const QByteArray &publicKey);

} // namespace sovang
