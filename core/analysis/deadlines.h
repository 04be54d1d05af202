// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/yearfigures.h"

#include <QDate>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace sovang {

/// What has a day in a year by which it is due.
enum class YearStep { Registration, SelfScore, Inspection, FinalScore, Decision };

inline constexpr YearStep yearSteps[] = {YearStep::Registration, YearStep::SelfScore, YearStep::Inspection,
                                         YearStep::FinalScore, YearStep::Decision};

/// `registration`, `selfScore`, `inspection`, `finalScore`, `decision`
QString toCode(YearStep step);
std::optional<YearStep> yearStepFromCode(QStringView code);
/// `Đăng ký`, `Tự chấm điểm`, `Đoàn kiểm tra chấm điểm`, `Chốt điểm`, `Quyết định công nhận`
QString toVietnamese(YearStep step);

/// The days that an office gave itself; steps without one are not due.
using DueDays = std::map<YearStep, QDate>;

/// How far a step is.
struct StepState
{
    YearStep step = YearStep::Registration;
    QDate due; ///< invalid: none was given
    int done = 0;
    int expected = 0;
    /// Codes, in the order of the figures: who registered after the day; of the other steps who is not done
    /// and the day is over.
    QStringList late;
    bool operator==(const StepState &) const = default;
};

/// Every step of the year on the day \a today. Units are expected to register; those that did to be scored,
/// round by round; proposals to be decided. \a registeredOn has the days that are known, by code. Pure; any
/// thread.
std::vector<StepState> stepsOf(const YearFigures &figures, const std::map<QString, QDate> &registeredOn,
                               const DueDays &due, QDate today);

} // namespace sovang
