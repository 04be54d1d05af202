// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lineage.h"
#include "domain/recognition.h"
#include "domain/unityear.h"

#include <functional>
#include <map>
#include <vector>

namespace sovang {

class Book;

/// What the years before that are sealed came to: is it read from their seals, or worked out once more?
enum class SealedYears { Read, WorkedOut };

/// What to work out: a year, from which round of scores, and whether proposals count as decisions.
struct EvaluationRequest
{
    Year year;
    Round round = Round::Final;
    AssumeDecisions assume = AssumeDecisions::No;
    SealedYears sealed = SealedYears::Read; ///< for evaluateYear(), with the final round
};

/// Outcome and recognition of every unit of the book in one year, by code as text. Reads every answer of the
/// round once, those of earlier sealed years not at all; memory is that of the result. Throws Error::BadInput
/// when two rule sets tie for a kind and year, Error::Storage when a seal is damaged. On the book's thread.
std::vector<UnitYear> evaluateYear(const Book &book, const EvaluationRequest &request);

/// The same for one unit; with its answers in that year, ready to be shown or edited. Throws Error::NotFound.
UnitYear evaluateUnit(const Book &book, UnitId unit, const EvaluationRequest &request);

/// What a year of a unit came to, by the final round and the decisions that were made.
struct YearVerdict
{
    Year year;
    UnitKind kind = UnitKind::Agency;
    Outcome outcome;
    RecognitionState state;
    std::optional<Proposal> proposal;
};

/// Every year of the walk of \a unit, up to the last of which the book knows anything, as it would be if the
/// unit of that id were as given. Throws Error::NotFound.
std::vector<YearVerdict> verdictsOf(const Book &book, const Unit &unit);

/// Units and events of their lives beyond the book, or in the place of those that it has under the same
/// numbers.
struct LifeBeyond
{
    std::vector<Unit> units;
    std::vector<LineageEvent> events;
};

/// The state of a unit at the end of a year is asked for; it may be one beyond the book.
struct StateQuestion
{
    UnitId unit;
    Year year;
};

/// As the book has it, and as it would be with what is beyond it.
struct StateAnswer
{
    RecognitionState before;
    RecognitionState after;
};

/// Answers each question, by the final round and the decisions that were made; reads what the book has of the
/// units concerned once. Years after the last one that the book knows anything of are open and break nothing.
std::vector<StateAnswer> statesWith(const Book &book, const LifeBeyond &beyond,
                                    const std::vector<StateQuestion> &questions);

/// The answers of one unit, year and round under \a rules; answers under codes that the rules lack are left
/// out.
Answers answersOf(const Book &book, UnitId unit, Year year, Round round, const RuleSet &rules);

/// The same for every unit that \a rulesOf has rules for, in one walk through the year; it gives null for the
/// others. Units without answers are left out.
std::map<UnitId, Answers> answersOfYear(const Book &book, Year year, Round round,
                                        const std::function<const RuleSet *(UnitId)> &rulesOf);

} // namespace sovang
