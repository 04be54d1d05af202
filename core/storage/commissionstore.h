// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commission.h"
#include "storage/store.h"

#include <optional>
#include <vector>

namespace sovang {

/// Who the commission is, who issues and signs papers, and how they are numbered. Writing outside
/// Book::change() throws Error::Internal.
///
/// add() gives a new id, or takes the id of the value when that is not 0 (an undone removal); update() throws
/// Error::NotFound when there is no such id; remove() gives false then, and throws Error::Refused while
/// something in the book speaks of it.
class CommissionStore : Store
{
public:
    explicit CommissionStore(Database &database) : Store(database) {}

    std::vector<CommissionMember> members() const; ///< by order, id
    /// Those who are members on \a day.
    std::vector<CommissionMember> membersOn(QDate day) const;
    /// Throws Error::BadInput without a name, or when the last day is before the first.
    qint64 addMember(const CommissionMember &member);
    void updateMember(const CommissionMember &member);
    bool removeMember(qint64 id);

    std::vector<Issuer> issuers() const; ///< by order, id
    std::optional<Issuer> issuer(qint64 id) const;
    /// The commission itself; with id 0 and empty where nobody said who it is.
    Issuer commission() const;
    /// Throws Error::BadInput without a name, Error::Refused when there would be two commissions.
    qint64 addIssuer(const Issuer &issuer);
    void updateIssuer(const Issuer &issuer);
    bool removeIssuer(qint64 id);

    std::vector<Signatory> signatories() const;                ///< by issuer, order, id
    std::vector<Signatory> signatoriesOf(qint64 issuer) const; ///< by order, id
    /// Throws Error::BadInput without name and title.
    qint64 addSignatory(const Signatory &signatory);
    void updateSignatory(const Signatory &signatory);
    bool removeSignatory(qint64 id);

    std::vector<NumberSeries> allSeries() const; ///< those that were set or counted; by year, issuer, kind
    /// The series as it was set, or a new one that starts at 1 in the format of the nearest year, else the
    /// usual one. Not written.
    NumberSeries series(qint64 issuer, PaperKind kind, Year year) const;
    /// The series as it was set or counted; nothing where it was not.
    std::optional<NumberSeries> knownSeries(qint64 issuer, PaperKind kind, Year year) const;
    /// Throws Error::BadInput when the format lacks its number or the next number is under 1.
    void putSeries(const NumberSeries &series);
    /// False when it was not set.
    bool removeSeries(qint64 issuer, PaperKind kind, Year year);
    /// Takes back what was written of \a series since knownSeries() gave \a before.
    void restoreSeries(const NumberSeries &series, const std::optional<NumberSeries> &before);
    /// The next number of the series, as it stands on the paper; the series goes on.
    QString takeNumber(qint64 issuer, PaperKind kind, Year year);

private:
    void check(const Issuer &issuer) const;
};

} // namespace sovang
