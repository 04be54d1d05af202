// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/evidence.h"
#include "jobs/year/roundcopying.h"
#include "scoring/scoresheetmodel.h"
#include "storage/scorestore.h"

#include <vector>

namespace sovang {

class Session;

/// What the score sheet changes in the session's year, see edits.h.
namespace edits {

/// Answers by code; nothing clears one.
using AnswerChanges = std::vector<ScoreStore::Change>;
bool setAnswers(Session &session, UnitId unit, Round round, const AnswerChanges &changes);

/// Cells of one unit, of whatever rounds; what is there already does not count.
bool changeSheet(Session &session, UnitId unit, const std::vector<SheetChange> &changes);

/// Writes what planRoundCopy() worked out.
bool copyRounds(Session &session, const RoundCopyPlan &plan, const RoundCopyRequest &request);

/// Writes what planGatesMet() worked out.
bool meetGates(Session &session, const RoundCopyPlan &plan, Round round);

/// Evidence and note of one item, in the place of all that was there.
bool setPapers(Session &session, UnitId unit, const QString &code, const ItemPapers &papers);

} // namespace edits

} // namespace sovang
