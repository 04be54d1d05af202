// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/certificate.h"

#include <QString>

#include <vector>

namespace sovang {

/// Something that a person wants to know of a certificate before it is printed.
struct CertificateNote
{
    enum class Kind {
        // It cannot be printed:
        NameMissing,
        SignerTooLong,
        MissingLetter,
        DoesNotFit,
        CodeTooLong,
        // It can, and something is not as it should be:
        DecisionMissing,
        SignerMissing,
        NumberRepeated,
        // It is as it should be:
        Shrank,
        NearLimit,
    };

    Kind kind = Kind::Shrank;
    QString text; ///< half a sentence, translated

    bool isFault() const { return kind <= Kind::CodeTooLong; } ///< it cannot be printed
    bool isProblem() const { return kind < Kind::Shrank; }     ///< somebody has to do something
};

/// `nameMissing`, `signerTooLong`, `missingLetter`, `doesNotFit`, `codeTooLong`, `decisionMissing`,
/// `signerMissing`, `numberRepeated`, `shrank`, `nearLimit`
QString toCode(CertificateNote::Kind kind);

/// What there is to say of one certificate by itself, faults first; a text that is smaller than usual is told
/// with its size. Not whether its number is repeated.
std::vector<CertificateNote> certificateNotes(const CertificateData &data, const PagePainter &painter);
/// The same where its texts, see certificateTexts(), are at hand.
std::vector<CertificateNote> certificateNotes(const CertificateData &data, const std::vector<PageItem> &texts,
                                              const PagePainter &painter);

/// Those of several, in their order, and which of them repeat a register number. Of the twenty longest names
/// those that are at most one point above the least size are near the limit.
std::vector<std::vector<CertificateNote>> certificateNotes(const std::vector<CertificateData> &certificates,
                                                           const Progress &progress = {});

} // namespace sovang
