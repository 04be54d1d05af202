// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/yearfigures.h"
#include "domain/decision.h"
#include "domain/unitpair.h"
#include "domain/unityear.h"

#include <QString>

#include <optional>
#include <set>
#include <vector>

namespace sovang {

/// What is compared before a report is printed.
enum class ReportCheck {
    Sums,                    ///< parts add up to their wholes, in figures and in what the office wrote
    Shares,                  ///< no part is larger than its whole, and a percentage is that of its fraction
    CountedTwice,            ///< no unit is counted twice
    RecognisedNotRegistered, ///< who is recognised is registered
    CertificateNoDecision,   ///< a certificate in force has its decision
    PeriodNotPassed,         ///< each year of a decision's period was passed
    NumberWithTwoDates,      ///< decisions with one number have one date
    EditedText,              ///< numbers in a text of the report that somebody edited still agree
};

inline constexpr ReportCheck reportChecks[] = {
    ReportCheck::Sums,
    ReportCheck::Shares,
    ReportCheck::CountedTwice,
    ReportCheck::RecognisedNotRegistered,
    ReportCheck::CertificateNoDecision,
    ReportCheck::PeriodNotPassed,
    ReportCheck::NumberWithTwoDates,
    ReportCheck::EditedText,
};

/// `sums`, `shares`, `countedTwice`, `recognisedNotRegistered`, `certificateNoDecision`, `periodNotPassed`,
/// `numberWithTwoDates`, `editedText`
QString toCode(ReportCheck check);
std::optional<ReportCheck> reportCheckFromCode(QStringView code);
/// What is wrong where it finds something, for papers: `Quyết định có hai ngày khác nhau`.
QString toVietnamese(ReportCheck check);

/// One thing that does not fit.
struct ReportFinding
{
    ReportCheck check = ReportCheck::Sums;
    QString subject; ///< the code of the unit, the number of the decision or certificate, the group, the
                     ///< part of the report
    QString text;    ///< a translated sentence

    bool operator==(const ReportFinding &) const = default;
};

/// A certificate in force, with what it is about.
struct CertificateFact
{
    QString number; ///< as it is printed
    qint64 decision = 0;
};

/// What the records of a year are compared with.
struct RecordFacts
{
    Year year;
    const std::vector<UnitYear> &units;        ///< of the year, all of the book
    std::vector<CertificateFact> certificates; ///< of the year
    std::set<qint64> decisions;                ///< ids of all decisions of the book
    std::set<Year> knownYears;                 ///< those in which anybody registered
    std::set<UnitPair> different;              ///< look alike and were said to be two
};

/// What does not fit in \a figures themselves; see crossCheck().
std::vector<ReportFinding> figureFindings(const YearFigures &figures);

/// What does not fit among registrations, decisions and certificates. Pure; any thread.
std::vector<ReportFinding> recordFindings(const RecordFacts &facts);

} // namespace sovang
