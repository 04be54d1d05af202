// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/signing.h"

#include <QDate>
#include <QString>

#include <optional>

namespace sovang {

/// What the code (QR) of a certificate says of it.
struct CertificateClaim
{
    QString number;         ///< in the register: `07/2025`
    QString unitName;       ///< as it is printed
    QString title;          ///< `Cơ quan đạt chuẩn văn hóa`
    QString years;          ///< `2020-2024`
    QString decisionNumber; ///< `05/QĐ-UBND`
    QDate decisionDate;

    bool operator==(const CertificateClaim &) const = default;
};

/// The text of the code: one line, the fields in this order, version 1:
///
///     SOVANG1|07/2025|Huyện đoàn Đắk Mil|Cơ quan đạt chuẩn văn
///     hóa|2020-2024|05/QĐ-UBND|2025-01-05|KEY.SIGNATURE
///
/// in UTF-8, composed (NFC). In a field `%` is `%25` and `|` is `%7C`, and a line break is a blank. KEY is
/// the public key, SIGNATURE the Ed25519 signature over everything before the full stop, both in base32.
QString signedText(const CertificateClaim &claim, const SigningKey &key);

/// A text of that form, taken apart.
struct SignedClaim
{
    CertificateClaim claim;
    QByteArray publicKey;
    bool isIntact = false; ///< the owner of this key signed exactly this
};

/// Does it look as if it were to be such a text, of whatever version?
bool looksLikeSignedText(QStringView text);

/// Nothing when it is no text of that form: torn, of another version, or something else.
std::optional<SignedClaim> parseSignedText(const QString &text);

} // namespace sovang
