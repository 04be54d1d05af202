// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/certificatestore.h"

#include "base/error.h"
#include "base/lockedsecret.h"
#include "storage/columns.h"

#include <QCoreApplication>

namespace sovang {

namespace {

struct CertificateStoreText
{
    Q_DECLARE_TR_FUNCTIONS(CertificateStore)
};

} // namespace

template <> struct RowTable<CertificateEntry>
{
    static constexpr const char *name = "certificate";
    static constexpr RowColumn<CertificateEntry> columns[] = {
        plainColumn<&CertificateEntry::issuer>("issuer"),
        plainColumn<&CertificateEntry::year>("year"),
        plainColumn<&CertificateEntry::number>("number"),
        plainColumn<&CertificateEntry::decision>("decision"),
        plainColumn<&CertificateEntry::claim, &CertificateClaim::number>("number_text"),
        plainColumn<&CertificateEntry::claim, &CertificateClaim::unitName>("unit_name"),
        plainColumn<&CertificateEntry::claim, &CertificateClaim::title>("title"),
        plainColumn<&CertificateEntry::claim, &CertificateClaim::years>("years"),
        plainColumn<&CertificateEntry::claim, &CertificateClaim::decisionNumber>("decision_number"),
        plainColumn<&CertificateEntry::claim, &CertificateClaim::decisionDate>("decision_date"),
        plainColumn<&CertificateEntry::givenOn>("given_on"),
        plainColumn<&CertificateEntry::spoiledOn>("spoiled_on"),
        plainColumn<&CertificateEntry::spoiledReason>("reason"),
    };
};

std::vector<CertificateEntry> CertificateStore::all() const
{
    return selectRows<CertificateEntry, "ORDER BY year, issuer, number">(database());
}

std::vector<CertificateEntry> CertificateStore::ofYear(Year year) const
{
    return selectRows<CertificateEntry, "WHERE year = ? ORDER BY issuer, number">(database(), year);
}

std::vector<CertificateEntry> CertificateStore::withNumber(const QString &number) const
{
    return selectRows<CertificateEntry, "WHERE number_text = ? ORDER BY year, issuer">(database(), number);
}

int CertificateStore::lastNumber(const QString &issuer, Year year) const
{
    Query query = database().query(
        "SELECT coalesce(max(number), 0) FROM certificate WHERE issuer = ? AND year = ?", issuer, year);
    query.next();
    return query.number(0);
}

qint64 CertificateStore::add(const CertificateEntry &entry)
{
    writeRow<CertificateEntry, "INSERT INTO certificate ({columns}) VALUES ({values})">(database(), entry);
    return database().lastRowId();
}

void CertificateStore::update(const CertificateEntry &entry)
{
    const CertificateClaim &claim = entry.claim;
    const int updated = database().write(
        "UPDATE certificate SET (unit_name, title, years, decision_number, decision_date, spoiled_on, reason)"
        " = (?2, ?3, ?4, ?5, ?6, ?7, ?8) WHERE id = ?1",
        entry.id, claim.unitName, claim.title, claim.years, claim.decisionNumber, claim.decisionDate,
        entry.spoiledOn, entry.spoiledReason);
    if (updated == 0)
        throw Error(Error::Kind::NotFound,
                    CertificateStoreText::tr("The certificate is no longer in the register."));
}

std::vector<CertificateKey> CertificateStore::keys() const
{
    Query row = database().query("SELECT id, public_key, from_day, to_day FROM certificate_key ORDER BY id");
    std::vector<CertificateKey> keys;
    while (row.next())
        keys.push_back({row.integer(0), row.bytes(1), row.date(2), row.date(3)});
    return keys;
}

QByteArray CertificateStore::keptSecret() const
{
    Query row = database().query("SELECT seed FROM certificate_key WHERE to_day IS NULL");
    return row.next() ? row.bytes(0) : QByteArray();
}

bool CertificateStore::hasKey() const
{
    return !keptSecret().isEmpty();
}

bool CertificateStore::isKeyProtected() const
{
    return keptSecret().size() > SigningKey::seedSize;
}

bool CertificateStore::isLocked() const
{
    const QByteArray kept = keptSecret();
    return kept.size() > SigningKey::seedSize && !opened(kept);
}

const OpenedKey *CertificateStore::opened(const QByteArray &kept) const
{
    return m_opened && m_opened->kept == kept ? &*m_opened : nullptr;
}

void CertificateStore::unlock(const QString &passphrase)
{
    const QByteArray kept = keptSecret();
    if (kept.size() <= SigningKey::seedSize)
        return;
    const std::optional<QByteArray> seed = openedSecret(kept, passphrase);
    if (!seed)
        throw Error(
            Error::Kind::Refused,
            CertificateStoreText::tr("The passphrase of the key that signs certificates is another."));
    m_opened = OpenedKey{kept, *seed, passphrase};
}

void CertificateStore::unlockBy(const std::optional<OpenedKey> &key)
{
    if (key && key->kept == keptSecret())
        m_opened = key;
}

QByteArray CertificateStore::seedOf(const QByteArray &kept) const
{
    if (kept.size() <= SigningKey::seedSize)
        return kept;
    if (const OpenedKey *known = opened(kept))
        return known->seed;
    throw Error(Error::Kind::Refused, CertificateStoreText::tr("The key that signs certificates is behind a "
                                                               "passphrase, which was not given."));
}

std::optional<SigningKey> CertificateStore::signingKey() const
{
    const QByteArray kept = keptSecret();
    return kept.isEmpty() ? std::nullopt : std::optional(SigningKey::fromSeed(seedOf(kept)));
}

void CertificateStore::use(const SigningKey &key, QDate day, const QString &passphrase)
{
    const QByteArray before = keptSecret();
    QString words = passphrase;
    if (words.isEmpty() && before.size() > SigningKey::seedSize) {
        seedOf(before); // refuses when it is locked
        words = opened(before)->passphrase;
    }
    const QByteArray secret = words.isEmpty() ? key.seed() : lockedSecret(key.seed(), words);
    overwriteRemoved();
    database().write("UPDATE certificate_key SET (seed, to_day) = (NULL, ?) WHERE to_day IS NULL", day);
    database().write("INSERT INTO certificate_key (public_key, seed, from_day) VALUES (?, ?, ?)",
                     key.publicKey(), secret, day);
    m_opened = OpenedKey{secret, key.seed(), words};
}

/// What the file no longer needs of a secret does not stay in its free places.
void CertificateStore::overwriteRemoved()
{
    database().execute("PRAGMA secure_delete = ON");
}

void CertificateStore::protectKey(const QString &passphrase)
{
    const QByteArray kept = keptSecret();
    if (kept.isEmpty())
        throw Error(Error::Kind::NotFound,
                    CertificateStoreText::tr("The book has no key yet; the first certificates make one."));
    const QByteArray seed = seedOf(kept);
    const QByteArray secret = passphrase.isEmpty() ? seed : lockedSecret(seed, passphrase);
    overwriteRemoved();
    database().write("UPDATE certificate_key SET seed = ? WHERE to_day IS NULL", secret);
    m_opened = OpenedKey{secret, seed, passphrase};
}

} // namespace sovang
