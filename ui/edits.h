// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answers.h"
#include "domain/commission.h"
#include "domain/decision.h"
#include "domain/unit.h"
#include "storage/registrationstore.h"
#include "storage/scorestore.h"

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace sovang {

class Session;
struct ImportPlan;

/// Everything that the window changes in a book. Each function is one undo step and one log line; false when
/// the book refused, and then Session::failed() has said why.
namespace edits {

bool addUnit(Session &session, const Unit &unit);
/// \a unit has the id of the unit that it replaces.
bool changeUnit(Session &session, const Unit &unit);
bool removeUnit(Session &session, const Unit &unit);

/// In the session's year; units that are registered already, or not, stay as they are.
bool setRegistered(Session &session, const std::vector<UnitId> &units, bool registered);
bool putRegistration(Session &session, const Registration &registration);
/// Excludes the unit from the session's year by hand; nothing takes the exclusion back.
bool setExclusion(Session &session, UnitId unit, const std::optional<QString> &reason);

/// Answers by code; nothing clears one.
using AnswerChanges = std::vector<ScoreStore::Change>;
bool setAnswers(Session &session, UnitId unit, Round round, const AnswerChanges &changes);

/// Writes a plan that has no problems.
bool import(Session &session, const ImportPlan &plan);

/// Where they have the next number of \a series, it goes on to the number after it.
bool addDecisions(Session &session, const std::vector<Decision> &decisions,
                  const std::optional<NumberSeries> &series = {});
bool removeDecisions(Session &session, const std::vector<Decision> &decisions);

} // namespace edits

} // namespace sovang
