// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/papers/dossierpapers.h"
#include "domain/evidence.h"
#include "domain/unityear.h"

#include <utility>
#include <vector>

namespace sovang {

class Book;

/// The score sheet of \a unit, which has a rule set: every item in the order of the rules, with what the
/// three rounds say and come to, and below it the result, reasons for KAD and notes.
Document dossierSheet(const Book &book, const UnitYear &unit, const DossierSubject &subject);

/// Code and title of the items that have evidence in \a papers: in the order of the rule set, then those that
/// it does not know.
std::vector<std::pair<QString, QString>> evidenceOrder(const UnitYear &unit, const PapersByCode &papers);

} // namespace sovang
