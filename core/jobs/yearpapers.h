// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/blocks.h"
#include "documents/certificate.h"
#include "domain/year.h"

#include <vector>

namespace sovang {

class Book;

/// The yearly report, compared with the year before where the book has one. Throws Error::Internal when the
/// figures do not pass their cross-checks: a wrong number is not printed.
Document makeYearReport(const Book &book, Year year);

/// A certificate for every first recognition and renewal whose year is \a year, by code of the unit. The
/// names are those of the day of the decision. Throws Error::NotFound when there is no such decision.
std::vector<CertificateData> certificatesOf(const Book &book, Year year);

} // namespace sovang
