// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recognition.h"
#include "domain/unityear.h"
#include "rules/ruleset.h"

#include <QDate>
#include <QString>

#include <optional>

namespace sovang {

/// What a registration aims at (Bản đăng ký): the title for the first time, the title again, or to keep the
/// title that the unit holds while the years for the next one add up.
enum class Aim { First, Renewal, Keep };

/// `first`, `renewal`, `keep`
QString toCode(Aim aim);
std::optional<Aim> aimFromCode(QStringView code);

/// `Lần đầu`, `Công nhận lại`, `Giữ danh hiệu`: the words of tables.
QString toVietnamese(Aim aim);
/// Reads those words, with or without `công nhận` or `đăng ký` in front; case, spacing, tone placement do not
/// matter.
std::optional<Aim> aimFromVietnamese(QStringView text);

/// What a unit can aim at in a year that it enters in the state \a before: first while it holds no title;
/// renewal when this year can fill the count; keep otherwise.
Aim proposedAim(const RecognitionState &before, const RecognitionPolicy &policy);

/// The same for a unit whose year is worked out. A title that was decided in the year itself does not count
/// against it.
Aim proposedAim(const UnitYear &unit);

/// Was a registration of \a date handed in after \a deadline? No without a date, and where there is no
/// deadline.
inline bool isLate(QDate date, QDate deadline)
{
    return date.isValid() && deadline.isValid() && date > deadline;
}

} // namespace sovang
