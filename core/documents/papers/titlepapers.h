// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/papers/paperparts.h"

namespace sovang {

/// What a submission or a decision about titles of a year is made from. All of them have one authority.
struct TitlePaper
{
    PaperHead head;    ///< of who issues it
    QString authority; ///< who decides: `Chủ tịch Ủy ban nhân dân huyện Đắk Mil`; may be empty
    QString proposer;  ///< who submits: the commission; may be empty
    QDate meeting;     ///< of the commission; invalid where none is known
    QStringList basis; ///< the texts it rests on: `Thông tư ...`
    Year year;
    YearType yearType = YearType::Calendar;
    int registered = 0; ///< units, for the submission
    int passed = 0;
    std::vector<TitleLine> lines; ///< at least one
};

/// TỜ TRÌNH with the lists of whom the commission proposes, first titles and renewals apart.
Document submission(const TitlePaper &paper);

/// QUYẾT ĐỊNH that recognises, with the same lists.
Document recognitionDecision(const TitlePaper &paper);

/// QUYẾT ĐỊNH that takes titles away; the lines say why.
Document revocationDecision(const TitlePaper &paper);

/// One line of the register of certificates.
struct RegisterLine
{
    TitleLine title;
    QString titleName; ///< `Cơ quan đạt chuẩn văn hóa`
    QString decision;  ///< `05/QĐ-UBND`
    QDate date;
    QString signer;
    QString number{}; ///< in the register; empty leaves room for it
    QString issuer{}; ///< whose number it is
    QString years{};  ///< `2020-2024`, where \a title does not know them; else empty
    QString note{};   ///< that it was spoiled, or its decision is gone
};

/// The register of the certificates of a year in the order of \a lines, with room for receipt: a list in
/// landscape. Several issuers stand apart, each with its name; \a lines come by issuer.
Document certificateRegister(const PaperHead &head, Year year, YearType yearType,
                             const std::vector<RegisterLine> &lines);

} // namespace sovang
