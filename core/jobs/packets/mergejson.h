// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace sovang {

struct MergePlan;

/// What a merge does, as one JSON document: `file`, `packet`, `year`, `round`, `dryRun`, `taken`, `alike`,
/// `kept` and `conflicts` (numbers of cells; `year` and `round` are null for a packet that cannot be
/// believed), `problems` and `notes` (each with `place` and `message`), and `cells` (`unit`, `item`, `part`:
/// answer, evidence or note; `change`: packet, book, both or conflict; `was`, `book` and `packet` as people
/// see them).
QByteArray mergeJson(const MergePlan &plan, bool isDryRun);

} // namespace sovang
