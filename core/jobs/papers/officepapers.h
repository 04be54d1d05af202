// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/year.h"
#include "documents/blocks.h"
#include "jobs/papers/yearpapers.h"

#include <optional>
#include <vector>

namespace sovang {

class Book;

/// The papers of a year that an office signs, beside the yearly report and the certificates.
enum class OfficePaper {
    Registrations,
    Inspection,
    Minutes,
    Submission,
    Decision,
    Refusals,
    Letter,
    Revocation,
    CertificateRegister,
};

inline constexpr OfficePaper officePapers[] = {
    OfficePaper::Registrations, OfficePaper::Inspection, OfficePaper::Minutes,
    OfficePaper::Submission,    OfficePaper::Decision,   OfficePaper::Refusals,
    OfficePaper::Letter,        OfficePaper::Revocation, OfficePaper::CertificateRegister};

/// `registrations`, `inspection`, `minutes`, `submission`, `decision`, `refusals`, `letter`, `revocation`,
/// `certificate-register`
QString toCode(OfficePaper paper);
std::optional<OfficePaper> officePaperFromCode(QStringView code);

/// What the paper is called, in Vietnamese, as on the file: `Danh sách đăng ký`.
QString paperTitle(OfficePaper paper);

/// The papers of one kind of a year.
struct PaperBundle
{
    QString title; ///< of the file
    std::vector<Document> papers;

    Document joined() const; ///< as one file, each with its own page numbers
};

/// The papers of \a year, one for each decision number, meeting or unit, in their order. \a day gives those
/// that have no number yet its number and the ones after it, and those that have no day its day. Texts that
/// the office gave (see officetexts.h) stand in the place of the program's. Throws as makeOfficePaper().
PaperBundle makeOfficePapers(const Book &book, Year year, OfficePaper paper, const PaperDay &day = {});
/// The paper of \a year; where there are several (a decision for each number, a letter for each unit) all of
/// them, each with its own page numbers. What is decided is as the decision knew it: names, kinds and rules
/// of that day. Where nothing is decided or met yet, it is a draft from what is proposed. What the book does
/// not know has room to be filled in. Throws Error::NotFound when there is nothing to write about.
Document makeOfficePaper(const Book &book, Year year, OfficePaper paper, const PaperDay &day = {});

} // namespace sovang
