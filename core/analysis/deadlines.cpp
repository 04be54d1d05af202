// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/deadlines.h"

#include "analysis/trace.h"

#include <algorithm>

namespace sovang {

namespace {

struct StepWords
{
    YearStep step;
    const char *code;
    const char16_t *vietnamese;
};

constexpr StepWords stepWords[] = {
    {YearStep::Registration, "registration", u"Đăng ký"},
    {YearStep::SelfScore, "selfScore", u"Tự chấm điểm"},
    {YearStep::Inspection, "inspection", u"Đoàn kiểm tra chấm điểm"},
    {YearStep::FinalScore, "finalScore", u"Chốt điểm"},
    {YearStep::Decision, "decision", u"Quyết định công nhận"},
};

const StepWords &wordsOf(YearStep step)
{
    return *std::ranges::find(stepWords, step, &StepWords::step);
}

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
    return QString::fromLatin1(wordsOf(step).code);
}

std::optional<YearStep> yearStepFromCode(QStringView code)
{
    for (const StepWords &each : stepWords) {
        if (code == QLatin1String(each.code))
            return each.step;
    }
    return std::nullopt;
}

QString toVietnamese(YearStep step)
{
    return QString::fromUtf16(wordsOf(step).vietnamese);
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
