// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/deadlines.h"

#include "analysis/trace.h"
#include "base/codewords.h"

#include <algorithm>

namespace sovang {

namespace {

constexpr CodeWords<YearStep, std::size(yearSteps)> stepWords{{{
    {u"registration", u"Đăng ký"},
    {u"selfScore", u"Tự chấm điểm"},
    {u"inspection", u"Đoàn kiểm tra chấm điểm"},
    {u"finalScore", u"Chốt điểm"},
    {u"decision", u"Quyết định công nhận"},
}}};

bool isExpected(const UnitFigures &unit, YearStep step)
{
    switch (step) {
    case YearStep::Registration:
        return true;
    case YearStep::Decision:
        return unit.proposal.has_value();
    default:
        return isCounted(unit, Measure::Registered);
    }
}

bool isDone(const UnitFigures &unit, YearStep step)
{
    switch (step) {
    case YearStep::Registration:
        return isCounted(unit, Measure::Registered);
    case YearStep::SelfScore:
        return isCounted(unit, Measure::SelfScored);
    case YearStep::Inspection:
        return isCounted(unit, Measure::Inspected);
    case YearStep::FinalScore:
        return isCounted(unit, Measure::Scored);
    case YearStep::Decision:
        break;
    }
    return unit.recognised.has_value();
}

class StepCounter
{
public:
    StepCounter(const std::map<QString, QDate> &registeredOn, QDate today)
        : m_registeredOn(registeredOn), m_today(today)
    {}

    void count(StepState &state, const UnitFigures &unit) const
    {
        if (!isExpected(unit, state.step))
            return;
        const bool done = isDone(unit, state.step);
        ++state.expected;
        state.done += done;
        if (state.due.isValid() && isLate(state, unit, done))
            state.late << unit.code;
    }

private:
    bool isLate(const StepState &state, const UnitFigures &unit, bool done) const
    {
        if (state.step != YearStep::Registration)
            return !done && m_today > state.due;
        const auto day = m_registeredOn.find(unit.code);
        return done && day != m_registeredOn.end() && day->second > state.due;
    }

    const std::map<QString, QDate> &m_registeredOn;
    QDate m_today;
};

} // namespace

QString toCode(YearStep step)
{
    return stepWords.code(step);
}

std::optional<YearStep> yearStepFromCode(QStringView code)
{
    return stepWords.fromCode(code);
}

QString toVietnamese(YearStep step)
{
    return stepWords.vietnamese(step);
}

std::vector<StepState> stepsOf(const YearFigures &figures, const std::map<QString, QDate> &registeredOn,
                               const DueDays &due, QDate today)
{
    const StepCounter counter(registeredOn, today);
    std::vector<StepState> states;
    for (const YearStep step : yearSteps) {
        StepState state;
        state.step = step;
        if (const auto day = due.find(step); day != due.end())
            state.due = day->second;
        for (const UnitFigures &unit : figures.units)
            counter.count(state, unit);
        states.push_back(std::move(state));
    }
    return states;
}

} // namespace sovang
