// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/certificateclaim.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace sovang {

/// The fields of \a claim as they stand in the text of a code, number first, date last.
QStringList fieldsOf(const CertificateClaim &claim);
/// What the first six of \a fields, at least as many, say.
CertificateClaim claimFromFields(const QStringList &fields);

/// A certificate that is no longer valid, and since when.
struct InvalidCertificate
{
    CertificateClaim claim;
    QDate since;
    bool isRevoked = false; ///< its title was revoked; else the sheet was spoiled, lost or replaced

    bool operator==(const InvalidCertificate &) const = default;
};

/// The list of them as a file that an office makes known: UTF-8 (NFC), a line each,
///
///     SOVANGLIST1|2025-12-31|KEY
///     07/2025|Huyện đoàn Đắk Mil|Cơ quan đạt chuẩn văn
///     hóa|2020-2024|05/QĐ-UBND|2025-01-05|2025-06-01|spoiled SIGNATURE
///
/// with the day on which it was made, fields as in the code of a certificate (see signedText()), `spoiled` or
/// `revoked`, and the Ed25519 signature over everything before the last line, line feeds too, in base32.
QString signedList(const std::vector<InvalidCertificate> &invalid, QDate day, const SigningKey &key);

/// Such a list, taken apart.
struct ReadInvalidList
{
    QDate day;
    QByteArray publicKey;
    std::vector<InvalidCertificate> invalid;
    bool isIntact = false; ///< the owner of this key signed exactly this
};

/// Nothing when it is no such list.
std::optional<ReadInvalidList> parseSignedList(const QString &text);

} // namespace sovang
