// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/crosscheck.h"
#include "analysis/recordchecks.h"

#include <QString>

#include <vector>

namespace sovang {

/// The sums that a Vietnamese text states: `103 + 65 = 168`, `63 = 1 cơ quan + 62 đơn vị`, `114 (68 + 46)`.
std::vector<PrintedSum> statedSums(const QString &text);

/// The shares that it states: `135/139 đơn vị (97,12 %)`, `27/30, đạt tỷ lệ 90%`. Dates, goals and changes
/// (`phấn đấu`, `tăng`) are none. A whole of nothing is not among them.
std::vector<PrintedShare> statedShares(const QString &text);

/// ReportCheck::Sums and ReportCheck::Shares: what is wrong in \a text by itself, whatever the figures of the
/// year are; a part of more than all is found without a percentage too, `82/77 đơn vị`. \a place begins each
/// sentence. Pure; any thread.
std::vector<ReportFinding> statedFindings(const QString &place, const QString &text);

} // namespace sovang
