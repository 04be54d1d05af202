// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/decisions/actoffers.h"

#include "base/text.h"
#include "storage/book.h"

#include <algorithm>

namespace sovang {

std::optional<NumberSeries> ActOffers::next(qint64 issuer, Year year) const
{
    std::optional<NumberSeries> found;
    for (const NumberSeries &candidate : series) {
        if (candidate.issuer == issuer && candidate.year <= year && (!found || found->year < candidate.year))
            found = candidate;
    }
    if (!found)
        return found;
    if (found->year < year) {
        found->year = year;
        found->next = 1;
    }
    while (used.contains({year, found->nextNumber()}))
        ++found->next;
    return found;
}

QStringList ActOffers::signersOf(qint64 issuer) const
{
    QStringList signers;
    for (const Signatory &signatory : signatories) {
        if (signatory.issuer == issuer && !signatory.name.isEmpty())
            signers << signatory.name;
    }
    signers << known;
    signers.removeDuplicates();
    return signers;
}

QString ActOffers::firstSignerOf(qint64 issuer) const
{
    const auto first = std::ranges::find(signatories, issuer, &Signatory::issuer);
    return first == signatories.end() ? QString() : first->name;
}

qint64 ActOffers::usualIssuer(Year year) const
{
    const auto found = std::ranges::find_if(
        issuers, [&](const Issuer &issuer) { return next(issuer.id, year).has_value(); });
    return found == issuers.end() ? 0 : found->id;
}

ActOffers actOffersOf(const Book &book)
{
    const CommissionStore &commission = book.commission;
    ActOffers offers{.issuers = commission.issuers(),
                     .signatories = commission.signatories(),
                     .series = commission.allSeries(),
                     .used = {},
                     .known = {}};
    std::erase_if(offers.series, [](const NumberSeries &one) { return one.kind != PaperKind::Decision; });
    for (const Signatory &signatory : offers.signatories)
        offers.known << signatory.name;
    for (const Decision &decision : book.decisions.all()) {
        offers.known << decision.signer;
        offers.used.emplace(Year(decision.date.year()), decision.number);
    }
    offers.known.removeAll(QString());
    offers.known.removeDuplicates();
    std::ranges::sort(offers.known, VietnameseOrder());
    return offers;
}

} // namespace sovang
