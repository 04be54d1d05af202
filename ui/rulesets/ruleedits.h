// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/ruleset.h"
#include "storage/ruledraftstore.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace sovang {

class Session;

/// What the window changes in the rule sets of a book and their drafts. Each function is one undo step and
/// one log line; false or nothing when the book refused, and then Session::failed() has said why.
namespace edits {

/// The number of the new draft.
std::optional<qint64> addRuleDraft(Session &session, const RuleDraft &draft);
/// \a what was changed stands in the undo menu and in the log: `Maximum of 1.1`.
bool changeRuleDraft(Session &session, const RuleDraft &draft, const QString &what);
bool removeRuleDraft(Session &session, const RuleDraft &draft);

/// Publishes \a rules, that was read from \a json, and takes the draft away that it came from, if any. Taking
/// it back brings the draft back, as long as no decision refers to the set.
bool publishRuleSet(Session &session, const QByteArray &json, const RuleSet &rules,
                    const std::optional<RuleDraft> &draft);

} // namespace edits

} // namespace sovang
