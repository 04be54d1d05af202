// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/commissionstore.h"

#include "base/error.h"
#include "storage/database.h"
#include "storage/uses.h"

#include <QCoreApplication>

namespace sovang {

namespace {

struct CommissionStoreText
{
    Q_DECLARE_TR_FUNCTIONS(CommissionStore)
};

std::optional<qint64> idOf(qint64 id)
{
    return id != 0 ? std::optional(id) : std::nullopt;
}

void requireOne(const Database &database, const QString &name)
{
    if (database.changedRows() == 0)
        throw Error(Error::Kind::NotFound,
                    CommissionStoreText::tr("“%1” is no longer in the book.").arg(name));
}

void checkMember(const CommissionMember &member)
{
    if (member.name.isEmpty())
        throw Error(Error::Kind::BadInput,
                    CommissionStoreText::tr("A member of the commission needs a name."));
    if (member.from.isValid() && member.to.isValid() && member.to < member.from) {
        throw Error(Error::Kind::BadInput,
                    CommissionStoreText::tr("The last day of “%1” is before the first.").arg(member.name));
    }
}

void checkSignatory(const Signatory &signatory)
{
    if ((signatory.name + signatory.title + signatory.behalf).isEmpty())
        throw Error(Error::Kind::BadInput, CommissionStoreText::tr("A signer needs a name or a title."));
}

std::vector<CommissionMember> membersOf(Query query)
{
    std::vector<CommissionMember> members;
    while (query.next()) {
        members.push_back({query.integer(0), query.number(1), query.text(2), query.text(3),
                           query.word(4, memberRoleFromCode), query.number(5) != 0, query.date(6),
                           query.date(7)});
    }
    return members;
}

std::vector<Issuer> issuersOf(Query query)
{
    std::vector<Issuer> issuers;
    while (query.next()) {
        issuers.push_back({query.integer(0), query.number(1), query.number(2) != 0, query.text(3),
                           query.text(4), query.text(5), query.text(6)});
    }
    return issuers;
}

std::vector<Signatory> signatoriesFrom(Query query)
{
    std::vector<Signatory> signatories;
    while (query.next()) {
        signatories.push_back({query.integer(0), query.integer(1), query.number(2), query.text(3),
                               query.text(4), query.word(5, signingModeFromCode), query.text(6),
                               query.text(7)});
    }
    return signatories;
}

std::vector<NumberSeries> seriesFrom(Query query)
{
    std::vector<NumberSeries> found;
    while (query.next()) {
        found.push_back({query.integer(0), query.word(1, paperKindFromCode), query.year(2), query.number(3),
                         query.text(4)});
    }
    return found;
}

} // namespace

#define MEMBER_COLUMNS "rank, name, position, role, votes, from_day, to_day"

std::vector<CommissionMember> CommissionStore::members() const
{
    return membersOf(m_database.query("SELECT id, " MEMBER_COLUMNS " FROM member ORDER BY rank, id"));
}

std::vector<CommissionMember> CommissionStore::membersOn(QDate day) const
{
    std::vector<CommissionMember> found = members();
    std::erase_if(found, [day](const CommissionMember &member) { return !member.isMemberOn(day); });
    return found;
}

qint64 CommissionStore::addMember(const CommissionMember &member)
{
    checkMember(member);
    m_database.write("INSERT INTO member (id, " MEMBER_COLUMNS ") VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                     idOf(member.id), member.order, member.name, member.position, toCode(member.role),
                     member.votes ? 1 : 0, member.from, member.to);
    return m_database.lastRowId();
}

void CommissionStore::updateMember(const CommissionMember &member)
{
    checkMember(member);
    m_database.write("UPDATE member SET (" MEMBER_COLUMNS ") = (?2, ?3, ?4, ?5, ?6, ?7, ?8) WHERE id = ?1",
                     member.id, member.order, member.name, member.position, toCode(member.role),
                     member.votes ? 1 : 0, member.from, member.to);
    requireOne(m_database, member.name);
}

bool CommissionStore::removeMember(qint64 id)
{
    return m_database.write("DELETE FROM member WHERE id = ?", id) > 0;
}

#define ISSUER_COLUMNS "rank, is_commission, name, parent, place, symbol"

std::vector<Issuer> CommissionStore::issuers() const
{
    return issuersOf(m_database.query("SELECT id, " ISSUER_COLUMNS " FROM issuer ORDER BY rank, id"));
}

std::optional<Issuer> CommissionStore::issuer(qint64 id) const
{
    const auto found =
        issuersOf(m_database.query("SELECT id, " ISSUER_COLUMNS " FROM issuer WHERE id = ?", id));
    return found.empty() ? std::nullopt : std::optional(found.front());
}

Issuer CommissionStore::commission() const
{
    const auto found =
        issuersOf(m_database.query("SELECT id, " ISSUER_COLUMNS " FROM issuer WHERE is_commission = 1"));
    return found.empty() ? Issuer{.isCommission = true} : found.front();
}

void CommissionStore::check(const Issuer &issuer) const
{
    if (issuer.name.isEmpty())
        throw Error(Error::Kind::BadInput, CommissionStoreText::tr("An issuer of papers needs a name."));
    const qint64 known = commission().id;
    if (issuer.isCommission && known != 0 && known != issuer.id)
        throw Error(Error::Kind::Refused, CommissionStoreText::tr("The book has its commission already."));
}

qint64 CommissionStore::addIssuer(const Issuer &issuer)
{
    check(issuer);
    m_database.write("INSERT INTO issuer (id, " ISSUER_COLUMNS ") VALUES (?, ?, ?, ?, ?, ?, ?)",
                     idOf(issuer.id), issuer.order, issuer.isCommission ? 1 : 0, issuer.name, issuer.parent,
                     issuer.place, issuer.symbol);
    return m_database.lastRowId();
}

void CommissionStore::updateIssuer(const Issuer &issuer)
{
    check(issuer);
    m_database.write("UPDATE issuer SET (" ISSUER_COLUMNS ") = (?2, ?3, ?4, ?5, ?6, ?7) WHERE id = ?1",
                     issuer.id, issuer.order, issuer.isCommission ? 1 : 0, issuer.name, issuer.parent,
                     issuer.place, issuer.symbol);
    requireOne(m_database, issuer.name);
}

bool CommissionStore::removeIssuer(qint64 id)
{
    const Use places[] = {
        {"SELECT 1 FROM signatory WHERE issuer = ?1", CommissionStoreText::tr("signers")},
        {"SELECT 1 FROM number_series WHERE issuer = ?1", CommissionStoreText::tr("numbers")}};
    const QStringList uses = usesOf(m_database, places, id);
    if (!uses.isEmpty()) {
        throw Error(Error::Kind::Refused,
                    CommissionStoreText::tr("The issuer has %1 and stays in the book until they are gone.")
                        .arg(uses.join(QStringLiteral(", "))));
    }
    return m_database.write("DELETE FROM issuer WHERE id = ?", id) > 0;
}

#define SIGNATORY_COLUMNS "issuer, rank, name, title, mode, behalf, collective"

std::vector<Signatory> CommissionStore::signatories() const
{
    return signatoriesFrom(
        m_database.query("SELECT id, " SIGNATORY_COLUMNS " FROM signatory ORDER BY issuer, rank, id"));
}

std::vector<Signatory> CommissionStore::signatoriesOf(qint64 issuer) const
{
    return signatoriesFrom(m_database.query(
        "SELECT id, " SIGNATORY_COLUMNS " FROM signatory WHERE issuer = ? ORDER BY rank, id", issuer));
}

qint64 CommissionStore::addSignatory(const Signatory &signatory)
{
    checkSignatory(signatory);
    m_database.write("INSERT INTO signatory (id, " SIGNATORY_COLUMNS ") VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                     idOf(signatory.id), signatory.issuer, signatory.order, signatory.name, signatory.title,
                     toCode(signatory.mode), signatory.behalf, signatory.collective);
    return m_database.lastRowId();
}

void CommissionStore::updateSignatory(const Signatory &signatory)
{
    checkSignatory(signatory);
    m_database.write("UPDATE signatory SET (" SIGNATORY_COLUMNS ") = (?2, ?3, ?4, ?5, ?6, ?7, ?8)"
                     " WHERE id = ?1",
                     signatory.id, signatory.issuer, signatory.order, signatory.name, signatory.title,
                     toCode(signatory.mode), signatory.behalf, signatory.collective);
    requireOne(m_database, signatory.name);
}

bool CommissionStore::removeSignatory(qint64 id)
{
    return m_database.write("DELETE FROM signatory WHERE id = ?", id) > 0;
}

std::vector<NumberSeries> CommissionStore::allSeries() const
{
    return seriesFrom(m_database.query(
        "SELECT issuer, kind, year, next, format FROM number_series ORDER BY year, issuer, kind"));
}

NumberSeries CommissionStore::series(qint64 issuer, PaperKind kind, Year year) const
{
    const auto found =
        seriesFrom(m_database.query("SELECT issuer, kind, year, next, format FROM number_series"
                                    " WHERE issuer = ?1 AND kind = ?2 ORDER BY abs(year - ?3), year LIMIT 1",
                                    issuer, toCode(kind), year));
    if (!found.empty() && found.front().year == year)
        return found.front();
    const auto owner = this->issuer(issuer);
    const QString format =
        found.empty() ? usualFormat(kind, owner ? owner->symbol : QString()) : found.front().format;
    return {issuer, kind, year, 1, format};
}

std::optional<NumberSeries> CommissionStore::knownSeries(qint64 issuer, PaperKind kind, Year year) const
{
    const auto found =
        seriesFrom(m_database.query("SELECT issuer, kind, year, next, format FROM number_series"
                                    " WHERE issuer = ? AND kind = ? AND year = ?",
                                    issuer, toCode(kind), year));
    return found.empty() ? std::nullopt : std::optional(found.front());
}

void CommissionStore::putSeries(const NumberSeries &series)
{
    if (!isNumberFormat(series.format)) {
        throw Error(Error::Kind::BadInput,
                    CommissionStoreText::tr("The format “%1” must contain {n}, the number, once.")
                        .arg(series.format));
    }
    if (series.next < 1)
        throw Error(Error::Kind::BadInput, CommissionStoreText::tr("Numbers start at 1."));
    m_database.write("INSERT INTO number_series (issuer, kind, year, next, format) VALUES (?, ?, ?, ?, ?)"
                     " ON CONFLICT DO UPDATE SET next = excluded.next, format = excluded.format",
                     series.issuer, toCode(series.kind), series.year, series.next, series.format);
}

bool CommissionStore::removeSeries(qint64 issuer, PaperKind kind, Year year)
{
    return m_database.write("DELETE FROM number_series WHERE issuer = ? AND kind = ? AND year = ?", issuer,
                            toCode(kind), year) > 0;
}

void CommissionStore::restoreSeries(const NumberSeries &series, const std::optional<NumberSeries> &before)
{
    if (before)
        putSeries(*before);
    else
        removeSeries(series.issuer, series.kind, series.year);
}

QString CommissionStore::takeNumber(qint64 issuer, PaperKind kind, Year year)
{
    NumberSeries taken = series(issuer, kind, year);
    const QString number = taken.nextNumber();
    ++taken.next;
    putSeries(taken);
    return number;
}

} // namespace sovang
