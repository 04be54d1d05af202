// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"
#include "domain/commission.h"
#include "domain/decision.h"
#include "domain/unityear.h"
#include "jobs/year/meetingplan.h"

#include <QStringList>

#include <map>
#include <vector>

namespace sovang {

class Book;

/// Is \a unit proposed, and no first or renewal decision of its year entered yet?
bool isOpenProposal(const UnitYear &unit);

/// One decision of an authority on many units: what is the same for all of them.
struct DecisionAct
{
    DecisionKind kind = DecisionKind::First; ///< first or renewal; planDecisions() goes by the lines
    QString number;
    QDate date;
    QString signer;
    std::optional<NumberSeries> series = {}; ///< whose next number it is; nothing: a number from elsewhere
};

/// The decisions that turn proposals into titles, or why one of them cannot be made.
struct PlannedDecisions
{
    std::vector<Decision> decisions;
    Problems problems;
    QString missingSigner; ///< the problem that nobody signed; empty: it is none
};

/// That a decision of this kind on \a unit needs a signer, as a sentence with the authority that the rule set
/// names; empty where it names none. A revocation is of the authority that gave the title.
QString missingSigner(const UnitYear &unit, DecisionKind kind);

/// For each unit of \a year (evaluateYear) named by \a codes, or for all that are proposed when there are
/// none: a decision with the proposed period and what stands in the book today. A unit that is not proposed
/// for this kind, or has its decision of that year already, is a problem when it is named.
PlannedDecisions planDecisionsFor(const std::vector<UnitYear> &year, const DecisionAct &act,
                                  const QStringList &codes);

/// One unit's part in a decision.
struct DecisionLine
{
    UnitId unit;
    DecisionKind kind = DecisionKind::First; ///< not a revocation
    std::optional<Year> from;
    std::optional<Year> to;
    QString reason; ///< of a refusal; says there why

    bool operator==(const DecisionLine &) const = default;
};

/// A unit that the year's decision may speak of.
struct DecisionCandidate
{
    DecisionLine line;
    bool isAgreed = true; ///< nothing that a meeting came to speaks against it
};

/// Units that can be given the title of the year: those proposed or wanted by a meeting, without a title of
/// the year yet. Agreed unless a meeting postponed the unit, did not carry it or wants something else. Where
/// the meeting wants what was not proposed, the period is that of the running count.
std::vector<DecisionCandidate> titleCandidates(const std::vector<UnitYear> &year,
                                               const std::map<UnitId, MeetingResult> &meeting);

/// Registered units that can be refused the title: those that failed, were excluded or that a meeting wants
/// refused, without a title or refusal of the year yet; the reason is the meeting's, else that of the
/// outcome.
std::vector<DecisionCandidate> refusalCandidates(const std::vector<UnitYear> &year,
                                                 const std::map<UnitId, MeetingResult> &meeting);

/// A decision for each of \a lines, with what stands in the book today. A unit that is gone or has its title
/// of that year already, a refusal without a reason, a period that does not end with the year, and nobody
/// who signed where the rule set names an authority, are problems.
PlannedDecisions planDecisions(const std::vector<UnitYear> &year, const DecisionAct &act,
                               const std::vector<DecisionLine> &lines);

/// A decision that takes the title from \a unit (thu hồi), with what stands in the book today.
Decision revocationOf(const UnitYear &unit, const DecisionAct &act, const QString &reason);

/// Enters \a decisions in one change.
void enterDecisions(Book &book, Year year, const DecisionAct &act, const std::vector<Decision> &decisions);

} // namespace sovang
