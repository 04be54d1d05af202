// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/certificatecheck.h"
#include "jobs/papers/yearcertificates.h"

#include <QByteArray>

#include <vector>

namespace sovang {

/// A certificate as it would be printed, and what there is to say of it.
struct CheckedSheet
{
    QString unitCode;
    CertificateData data;
    std::vector<CertificateNote> notes;
    QString problem; ///< why it cannot be printed, as sentences; empty if it can
};

struct CertificateCheck
{
    std::vector<CheckedSheet> sheets; ///< in the order of the titles
};

/// Looks at the certificates of \a titles as they would be printed now, with the numbers that they would get
/// (see planRegister()), and changes nothing; \a layout as for certificatesOf(). Throws as planRegister().
CertificateCheck checkSheets(const Book &book, const std::vector<Title> &titles, int first = 0,
                             std::shared_ptr<const CertificateLayout> layout = nullptr,
                             const Progress &progress = {});

/// The document of `certificates --check --json`, whose shape is in the README.
QByteArray certificateCheckJson(Year year, const CertificateCheck &check);

} // namespace sovang
