// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/signing.h"
#include "base/year.h"
#include "domain/certificateclaim.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace sovang {

class Database;

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

/// The register of certificates and the keys that sign them. Numbers are never taken back and lines never
/// removed: a spoiled one stays with its reason. Not guarded by the seals of years, for certificates are
/// printed, spoiled and printed again long after. Writing outside Book::change() throws Error::Internal.
class CertificateStore
{
public:
    explicit CertificateStore(Database &database) : m_database(database) {}

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
    /// The key in use; nothing where none was made yet.
    std::optional<SigningKey> signingKey() const;
    /// From \a day on this one signs; the one before stays, without its secret part.
    void use(const SigningKey &key, QDate day);

private:
    Database &m_database;
};

} // namespace sovang
