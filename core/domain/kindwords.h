// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answers.h"
#include "domain/decision.h"
#include "domain/lineage.h"
#include "domain/recognition.h"
#include "rules/unitkind.h"

#include <QString>

namespace sovang {

/// What kinds of things are called in sentences to the user, in the user's language; papers and files have
/// their own Vietnamese words, see toVietnamese().
namespace kindwords {

QString decision(DecisionKind kind);
QString lineage(LineageKind kind);
QString round(Round round);
QString standing(Standing standing);

} // namespace kindwords

} // namespace sovang
