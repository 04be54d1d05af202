// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commission.h"

#include <QStringList>

#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace sovang {

class Book;

/// What the book can offer to who enters a decision: bodies that issue, their numbers and signers.
struct ActOffers
{
    std::vector<Issuer> issuers;             ///< in their order
    std::vector<Signatory> signatories;      ///< by issuer, in their order
    std::vector<NumberSeries> series;        ///< of decisions, those that were set or counted; by year
    std::set<std::pair<Year, QString>> used; ///< numbers of the book's decisions, with the year of their date
    QStringList known;                       ///< who signs or signed anything, in Vietnamese order

    /// The series with the number that the next decision of \a issuer in \a year gets: numbers that decisions
    /// have already are stepped over, and the first year without a series of its own goes on with the format
    /// of the years before, from 1. Nothing where the issuer has no series in that year or before.
    std::optional<NumberSeries> next(qint64 issuer, Year year) const;
    /// Those of \a issuer in their order, then everyone else.
    QStringList signersOf(qint64 issuer) const;
    /// Who signs where nobody is chosen; empty where \a issuer has no signer with a name.
    QString firstSignerOf(qint64 issuer) const;
    /// The first issuer that numbers its decisions of \a year; 0 when none does.
    qint64 usualIssuer(Year year) const;
};

ActOffers actOffersOf(const Book &book);

} // namespace sovang
