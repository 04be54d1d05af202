// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace sovang {

struct ImportPlan;

/// What an import would do, as one JSON document: `file`, `new`, `changed`, `unchanged`, `dryRun`, `problems`
/// and `notes` (each with `place` and `message`); of a list of changes also `changes` (`kind`, `year`, `old`,
/// `new`, `document`, `date`, `isNew`) and `units` (`code`, `name`, `year`, `fate`, `from`, `heirs`,
/// `before`, `start`, and `now` with its `year`; each state has `standing`, `count`, `from` and
/// `lastRecognition`).
QByteArray planJson(const ImportPlan &plan, bool isDryRun);

} // namespace sovang
