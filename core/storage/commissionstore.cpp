// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/commissionstore.h"

#include "base/error.h"
#include "storage/columns.h"
#include "storage/uses.h"

#include <QCoreApplication>

namespace sovang {

namespace {

struct CommissionStoreText
{
    Q_DECLARE_TR_FUNCTIONS(CommissionStore)
};

void requireThere(bool isThere, const QString &name)
{
    if (!isThere)
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

} // namespace

template <> struct RowTable<CommissionMember>
{
    static constexpr const char *name = "member";
    static constexpr RowColumn<CommissionMember> columns[] = {
        plainColumn<&CommissionMember::order>("rank"),
        plainColumn<&CommissionMember::name>("name"),
        plainColumn<&CommissionMember::position>("position"),
        wordColumn<&CommissionMember::role, memberRoleFromCode>("role"),
        plainColumn<&CommissionMember::votes>("votes"),
        plainColumn<&CommissionMember::from>("from_day"),
        plainColumn<&CommissionMember::to>("to_day"),
    };
};

template <> struct RowTable<Issuer>
{
    static constexpr const char *name = "issuer";
    static constexpr RowColumn<Issuer> columns[] = {
        plainColumn<&Issuer::order>("rank"),  plainColumn<&Issuer::isCommission>("is_commission"),
        plainColumn<&Issuer::name>("name"),   plainColumn<&Issuer::parent>("parent"),
        plainColumn<&Issuer::place>("place"), plainColumn<&Issuer::symbol>("symbol"),
    };
};

template <> struct RowTable<Signatory>
{
    static constexpr const char *name = "signatory";
    static constexpr RowColumn<Signatory> columns[] = {
        plainColumn<&Signatory::issuer>("issuer"),
        plainColumn<&Signatory::order>("rank"),
        plainColumn<&Signatory::name>("name"),
        plainColumn<&Signatory::title>("title"),
        wordColumn<&Signatory::mode, signingModeFromCode>("mode"),
        plainColumn<&Signatory::behalf>("behalf"),
        plainColumn<&Signatory::collective>("collective"),
    };
};

template <> struct RowTable<NumberSeries>
{
    static constexpr const char *name = "number_series";
    static constexpr RowColumn<NumberSeries> columns[] = {
        plainColumn<&NumberSeries::issuer>("issuer"),
        wordColumn<&NumberSeries::kind, paperKindFromCode>("kind"),
        plainColumn<&NumberSeries::year>("year"),
        plainColumn<&NumberSeries::next>("next"),
        plainColumn<&NumberSeries::format>("format"),
    };
};

std::vector<CommissionMember> CommissionStore::members() const
{
    return selectRows<CommissionMember, "ORDER BY rank, id">(database());
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
    return insertRow(database(), member);
}

void CommissionStore::updateMember(const CommissionMember &member)
{
    checkMember(member);
    requireThere(updateRow(database(), member), member.name);
}

bool CommissionStore::removeMember(qint64 id)
{
    return database().write("DELETE FROM member WHERE id = ?", id) > 0;
}

std::vector<Issuer> CommissionStore::issuers() const
{
    return selectRows<Issuer, "ORDER BY rank, id">(database());
}

std::optional<Issuer> CommissionStore::issuer(qint64 id) const
{
    return selectRow<Issuer, "WHERE id = ?">(database(), id);
}

Issuer CommissionStore::commission() const
{
    return selectRow<Issuer, "WHERE is_commission = 1">(database()).value_or(Issuer{.isCommission = true});
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
    return insertRow(database(), issuer);
}

void CommissionStore::updateIssuer(const Issuer &issuer)
{
    check(issuer);
    requireThere(updateRow(database(), issuer), issuer.name);
}

bool CommissionStore::removeIssuer(qint64 id)
{
    const Use places[] = {
        {"SELECT 1 FROM signatory WHERE issuer = ?1", CommissionStoreText::tr("signers")},
        {"SELECT 1 FROM number_series WHERE issuer = ?1", CommissionStoreText::tr("numbers")}};
    const QStringList uses = usesOf(database(), places, id);
    if (!uses.isEmpty()) {
        throw Error(Error::Kind::Refused,
                    CommissionStoreText::tr("The issuer has %1 and stays in the book until they are gone.")
                        .arg(uses.join(QStringLiteral(", "))));
    }
    return database().write("DELETE FROM issuer WHERE id = ?", id) > 0;
}

std::vector<Signatory> CommissionStore::signatories() const
{
    return selectRows<Signatory, "ORDER BY issuer, rank, id">(database());
}

std::vector<Signatory> CommissionStore::signatoriesOf(qint64 issuer) const
{
    return selectRows<Signatory, "WHERE issuer = ? ORDER BY rank, id">(database(), issuer);
}

qint64 CommissionStore::addSignatory(const Signatory &signatory)
{
    checkSignatory(signatory);
    return insertRow(database(), signatory);
}

void CommissionStore::updateSignatory(const Signatory &signatory)
{
    checkSignatory(signatory);
    requireThere(updateRow(database(), signatory), signatory.name);
}

bool CommissionStore::removeSignatory(qint64 id)
{
    return database().write("DELETE FROM signatory WHERE id = ?", id) > 0;
}

std::vector<NumberSeries> CommissionStore::allSeries() const
{
    return selectRows<NumberSeries, "ORDER BY year, issuer, kind">(database());
}

NumberSeries CommissionStore::series(qint64 issuer, PaperKind kind, Year year) const
{
    const auto nearest =
        selectRow<NumberSeries, "WHERE issuer = ?1 AND kind = ?2 ORDER BY abs(year - ?3), year LIMIT 1">(
            database(), issuer, toCode(kind), year);
    if (nearest && nearest->year == year)
        return *nearest;
    const auto owner = this->issuer(issuer);
    const QString format = nearest ? nearest->format : usualFormat(kind, owner ? owner->symbol : QString());
    return {issuer, kind, year, 1, format};
}

std::optional<NumberSeries> CommissionStore::knownSeries(qint64 issuer, PaperKind kind, Year year) const
{
    return selectRow<NumberSeries, "WHERE issuer = ? AND kind = ? AND year = ?">(database(), issuer,
                                                                                 toCode(kind), year);
}

void CommissionStore::putSeries(const NumberSeries &series)
{
    if (!isNumberFormat(series.format)) {
        throw Error(Error::Kind::BadInput,
                    CommissionStoreText::tr("The format “%1” must contain {n}, the number, once.")
                        .arg(series.format));
    }
    if (series.next < 1 || series.next > lastPaperNumber)
        throw Error(Error::Kind::BadInput,
                    CommissionStoreText::tr("Numbers of papers are from 1 to %1.").arg(lastPaperNumber));
    writeRow<NumberSeries, "INSERT INTO number_series ({columns}) VALUES ({values}) ON CONFLICT"
                           " DO UPDATE SET next = excluded.next, format = excluded.format">(database(),
                                                                                            series);
}

bool CommissionStore::removeSeries(qint64 issuer, PaperKind kind, Year year)
{
    return database().write("DELETE FROM number_series WHERE issuer = ? AND kind = ? AND year = ?", issuer,
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
