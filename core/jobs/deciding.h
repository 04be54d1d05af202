// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"
#include "domain/problem.h"
#include "domain/unityear.h"

#include <QStringList>

#include <vector>

namespace sovang {

class Book;

/// One decision of an authority on many units: what is the same for all of them.
struct DecisionAct
{
    DecisionKind kind = DecisionKind::First; ///< first or renewal
    QString number;
    QDate date;
    QString signer;
};

/// The decisions that turn proposals into titles, or why one of them cannot be made.
struct PlannedDecisions
{
    std::vector<Decision> decisions;
    Problems problems;
};

/// For each unit of \a year (evaluateYear) named by \a codes, or for all that are proposed when there are
/// none: a decision with the proposed period and what stands in the book today. A unit that is not proposed
/// for this kind, or has its decision of that year already, is a problem when it is named.
PlannedDecisions planDecisionsFor(const std::vector<UnitYear> &year, const DecisionAct &act,
                                  const QStringList &codes);

/// Enters \a decisions in one change.
void enterDecisions(Book &book, Year year, const DecisionAct &act, const std::vector<Decision> &decisions);

} // namespace sovang
