// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"
#include "base/year.h"
#include "documents/certificate.h"
#include "domain/decision.h"
#include "domain/unit.h"
#include "rules/ruleset.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace sovang {

class Book;

/// A first recognition or renewal, and its unit as the book knows it today.
struct Title
{
    Unit unit;
    Decision decision;
};

/// Every title whose year is \a year, or those of the units with \a codes where there are any; by code, then
/// date. Throws Error::NotFound naming the codes that the book lacks, or that have no title of that year.
std::vector<Title> titlesOf(const Book &book, Year year, const QStringList &codes = {});

/// Kind of the unit on the day of the decision; where that did not know it, in the decision's year.
UnitKind kindOfTitle(const Title &title);

/// The rule set that the decision went by; where it knew none, that of its year; null when there is none.
RuleSetPtr rulesOfTitle(const Book &book, const Title &title);

/// That \a year has no title, as a sentence.
QString noTitleText(Year year);

/// A certificate for each of \a titles, in their order. Name and kind of the unit and the rule set, which
/// gives title and authority, are those of the day of the decision; where it did not know them, what the
/// book says today. Those that are in the register have their number and, as long as it knows them as they
/// are now and the book has a key, their code. \a layout null: that of the office, see officeLayout().
std::vector<CertificateData> certificatesOf(const Book &book, const std::vector<Title> &titles,
                                            std::shared_ptr<const CertificateLayout> layout = nullptr);

/// The certificates of titlesOf(). Throws as that, and Error::NotFound when there is none.
std::vector<CertificateData> certificatesOf(const Book &book, Year year, const QStringList &codes = {});

/// Whose series the register number of \a title is of: who decides, else the commission; empty where the book
/// knows neither.
QString registerIssuer(const Book &book, const Title &title);

/// Numbers in the register one after the other, from \a first on, where else room is left for them. The book
/// does not know them; see jobs/papers/certificateregister.h for those that it keeps.
void giveRegisterNumbers(std::vector<CertificateData> &certificates, Year year, int first);

/// What can be printed, and what is wrong with the others.
struct CertificatePlan
{
    std::vector<CertificateData> printable;      ///< in the order of the titles
    std::vector<Title> titles;                   ///< those of the printable ones
    Problems problems;                           ///< each names its unit
    std::shared_ptr<CertificateSheets> sheets{}; ///< by which they were checked, to print them; may be null
};

/// One certificate that cannot be printed does not keep the others back. \a layout as for certificatesOf().
CertificatePlan planCertificates(const Book &book, const std::vector<Title> &titles,
                                 std::shared_ptr<const CertificateLayout> layout = nullptr,
                                 const Progress &progress = {});

/// Why the certificate of \a title, which says \a data, cannot be printed, as sentences; with \a faults as
/// certificateFaults(), which are not none. Says how a name that was mended meanwhile gets on the
/// certificate.
QString certificateProblem(const Title &title, const CertificateData &data, const QStringList &faults);

} // namespace sovang
