// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/signing.h"
#include "base/year.h"
#include "domain/certificateclaim.h"
#include "storage/store.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace sovang {

/// One line of the register of certificates (sổ vàng): what was printed under a number.
struct CertificateEntry
{
    qint64 id = 0;
    QString issuer; ///< whose series the number is of; may be empty
    Year year;      ///< of the series: that of the decision
    int number = 0;
    qint64 decision = 0; ///< its id; the decision may be gone since
    CertificateClaim claim;
    QDate givenOn;
    QDate spoiledOn; ///< invalid: not spoiled
    QString spoiledReason;

    bool isSpoiled() const { return spoiledOn.isValid(); }
    bool operator==(const CertificateEntry &) const = default;
};

/// A key that signs, or signed, certificates of the book. What it signed stays valid when another one is
/// used.
struct CertificateKey
{
    qint64 id = 0;
    QByteArray publicKey;
    QDate from;
    QDate to; ///< invalid: it is the one in use
};

/// What CertificateStore::unlock() found out, which holds as long as the book keeps the same secret.
struct OpenedKey
{
    QByteArray kept;
    QByteArray seed;
    QString passphrase;
};

/// The register of certificates and the keys that sign them. Numbers are never taken back and lines never
/// removed: a spoiled one stays with its reason. Not guarded by the seals of years, for certificates are
/// printed, spoiled and printed again long after. Writing outside Book::change() throws Error::Internal.
class CertificateStore : Store
{
public:
    explicit CertificateStore(Database &database) : Store(database) {}

    std::vector<CertificateEntry> all() const;                             ///< by year, issuer, number
    std::vector<CertificateEntry> ofYear(Year year) const;                 ///< by issuer, number
    std::vector<CertificateEntry> withNumber(const QString &number) const; ///< as it is printed
    /// The last number of a series; 0 when none was given.
    int lastNumber(const QString &issuer, Year year) const;
    /// Throws Error::Storage when the number was given before, or the decision has a certificate already.
    qint64 add(const CertificateEntry &entry);
    /// What is printed under it from now on, and whether it is spoiled; its number stays.
    void update(const CertificateEntry &entry);

    std::vector<CertificateKey> keys() const; ///< oldest first
    bool hasKey() const;                      ///< one is in use
    /// Is the key in use kept behind a passphrase?
    bool isKeyProtected() const;
    /// Is it, and unlock() was not given that yet? Then nothing can be signed.
    bool isLocked() const;
    /// Opens the key for as long as the book is open. Throws Error::Refused when \a passphrase is another.
    void unlock(const QString &passphrase);
    /// What was unlocked, for the same book when it is opened again: a second time would take as long.
    const std::optional<OpenedKey> &openedKey() const { return m_opened; }
    /// Unlocks the key in use when it is that of \a key; else it stays as it is.
    void unlockBy(const std::optional<OpenedKey> &key);

    /// The key in use; nothing where none was made yet. Throws Error::Refused when it is locked.
    std::optional<SigningKey> signingKey() const;
    /// From \a day on this one signs, behind \a passphrase, or, without, behind that of the one before, if
    /// that has one; the one before stays, without its secret part. Throws Error::Refused when no passphrase
    /// is given and the one before is locked.
    void use(const SigningKey &key, QDate day, const QString &passphrase = {});
    /// Keeps the key in use behind \a passphrase, or, when it is empty, without any. Throws Error::Refused
    /// when it is locked, Error::NotFound when there is none, Error::BadInput when the passphrase is too
    /// short.
    void protectKey(const QString &passphrase);

private:
    QByteArray keptSecret() const; ///< of the key in use; locked where isKeyProtected()
    const OpenedKey *opened(const QByteArray &kept) const;
    QByteArray seedOf(const QByteArray &kept) const;
    void overwriteRemoved();

    std::optional<OpenedKey> m_opened;
};

} // namespace sovang
