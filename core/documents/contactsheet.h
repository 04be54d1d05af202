// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/certificate.h"

#include <QByteArray>

#include <vector>

namespace sovang {

/// How many certificates a contact sheet shows: on one page, small, those with the longest names.
inline constexpr int mostOnContactSheet = 20;

/// A contact sheet of \a certificates, the longest name first, to be looked at before anything is printed on
/// good paper. Those that cannot be printed are left out. Throws Error::BadInput when there is none.
QByteArray contactSheetPdf(std::vector<CertificateData> certificates);

} // namespace sovang
