// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/certificateclaim.h"
#include "domain/invalidlist.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace sovang {

class Book;

/// Why a certificate is not valid. In JSON: `malformed`, `brokenSignature`, `unknownKey`, `notInRegister`,
/// `differs`, `spoiled`, `decisionGone`, `decisionDiffers`, `revoked`.
enum class CertificateFlaw {
    Malformed,       ///< the text is no code of a certificate, or torn
    BrokenSignature, ///< it was altered
    UnknownKey,      ///< this book never had the key that signed it
    NotInRegister,   ///< no certificate has the number
    Differs,         ///< the register says something else under the number
    Spoiled,         ///< it was spoiled, lost or taken back, or another one was issued for it
    DecisionGone,    ///< the decision is no longer in the book
    DecisionDiffers, ///< the decision has another number, date or kind by now
    Revoked,         ///< the title was revoked afterwards
};
QString toCode(CertificateFlaw flaw);

/// What was found out about the text of one certificate's code.
struct CheckedCertificate
{
    struct Finding
    {
        CertificateFlaw flaw;
        QString text; ///< a translated sentence
    };

    QString text;                    ///< as it was given
    std::optional<SignedClaim> read; ///< nothing when it is malformed
    std::optional<QDate> keyFrom{};  ///< since when the book signed with its key; nothing without a book
    std::optional<QDate> keyTo{};    ///< until when; nothing: it still does
    std::vector<Finding> findings{}; ///< none: nothing speaks against it

    bool isValid() const { return findings.empty(); }
};

/// What the text says by itself: whether it is whole and the signature fits the key that it names. Anybody
/// can make such a key; who owns it, only a book or a known fingerprint tells.
CheckedCertificate checkCertificate(const QString &text);

/// The same, and whether \a book issued it and it is still in force.
CheckedCertificate checkCertificate(const QString &text, const Book &book);

/// What the text says by itself, and whether \a list names it. Only the key of the certificate vouches for
/// the list: under another one it counts for nothing, which is told as UnknownKey. Throws Error::BadInput
/// when \a list is not intact.
CheckedCertificate checkCertificate(const QString &text, const ReadInvalidList &list);

/// As against \a book, and whether \a list, which any key of the book may have signed, names it: a list may
/// be newer than the copy of a book. Throws Error::BadInput when \a list is not intact or the book never had
/// its key.
CheckedCertificate checkCertificate(const QString &text, const Book &book, const ReadInvalidList &list);

/// The certificates of \a book that are no longer valid, by year and number.
std::vector<InvalidCertificate> invalidCertificates(const Book &book);

/// Their list as signedList() with the key of the book. Throws Error::NotFound when it has none,
/// Error::Refused when it is locked.
QString invalidList(const Book &book, QDate day);

/// A page that checks codes in a browser without a network: with the public keys of \a book, who it is, and
/// what is no longer valid on the day on which it is made. It takes a newer list too.
QByteArray checkPage(const Book &book);

/// The document of `check --json`, whose shape is in the README.
QByteArray checkJson(const std::vector<CheckedCertificate> &checked, bool againstBook);

} // namespace sovang
