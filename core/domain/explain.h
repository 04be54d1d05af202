// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/language.h"
#include "domain/unityear.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace sovang {

/// An item of the unit's rule set with its title, `G1 “Hồ sơ nộp đúng hạn”`; only the code where there is no
/// such item.
QString itemTitle(const UnitYear &unit, const QString &code);

/// A reason as half a sentence for papers and lists: `tiêu chuẩn II được 10/25 điểm, dưới mức tối thiểu 50 %
/// (12,5 điểm), còn thiếu 2,5 điểm`. \a unit gives the numbers that it speaks of. With a \a language for the
/// screen, where gates and vetoes have their codes.
QString reasonText(const Reason &reason, const UnitYear &unit, std::optional<Language> language = {});

/// Each of \a reasons as reasonText() says it; but where more than a few answers are missing, they are
/// counted and only the first are named: `còn thiếu 25/25 mục`.
QStringList reasonTexts(const std::vector<Reason> &reasons, const UnitYear &unit,
                        std::optional<Language> language = {});

/// All reasons of \a unit, joined by semicolons; empty when there are none.
QString reasonsText(const UnitYear &unit);

/// Why a unit stands where it stands: one paragraph that can be pasted into a letter as it is. Names the rule
/// set and its version, the points and what is missing, the years that count, the year that broke the run,
/// the decisions, the proposal.
QString explain(const UnitYear &unit, Language language);

} // namespace sovang
