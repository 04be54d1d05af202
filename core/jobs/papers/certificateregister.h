// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/certificate.h"
#include "jobs/papers/yearcertificates.h"
#include "storage/certificatestore.h"

#include <functional>
#include <vector>

namespace sovang {

class Book;

/// What the register and the code say of a certificate.
CertificateClaim claimOf(const CertificateData &certificate);

/// Number and code of each of \a certificates, those of \a titles, that the register knows; no code while the
/// key is locked, see requireOpenKey().
void fillFromRegister(const Book &book, const std::vector<Title> &titles,
                      std::vector<CertificateData> &certificates);

/// What the register is to hold when the certificates of a plan are printed.
struct RegisterPlan
{
    std::vector<CertificateEntry> entries; ///< one for each printable certificate; id 0: it is new
    std::vector<CertificateEntry> changed; ///< that are printed with another text than before
    int given = 0;                         ///< new numbers
    bool needsKey = false;                 ///< the book has no key yet

    bool changesBook() const { return given > 0 || !changed.empty() || needsKey; }
};

/// Each title that has no number gets the next one of its issuer and year, in the order of the titles: the
/// one after the last that was given, at least the next of the series of the settings, or \a first where that
/// is given. Throws Error::Refused when \a first would leave a gap or give a number twice.
RegisterPlan planRegister(const Book &book, const CertificatePlan &plan, int first = 0);

/// The certificates of \a plan as they are printed: with the numbers of \a registered and codes signed by \a
/// key.
std::vector<CertificateData> registeredCertificates(const CertificatePlan &plan,
                                                    const RegisterPlan &registered, const SigningKey &key);

/// Plans, writes numbers and, where there is none yet, the key into the book, and lets \a write print; all of
/// that or, when anything throws, nothing. A log line tells of it. Where nothing is new the book is not
/// touched. Throws Error::Refused when the key is locked.
void registerAndPrint(Book &book, Year year, const CertificatePlan &plan, int first,
                      const std::function<void(const std::vector<CertificateData> &)> &write);

/// Marks the certificates of \a titles as spoiled, lost or taken back, with the reason; they stay in the
/// register, and what is printed next gets a new number. Throws Error::NotFound when one has no number,
/// Error::BadInput without a reason. Gives the numbers.
QStringList spoilCertificates(Book &book, Year year, const std::vector<Title> &titles, const QString &reason);

} // namespace sovang
