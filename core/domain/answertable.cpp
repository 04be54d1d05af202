// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/answertable.h"

namespace sovang {

AnswerTable::AnswerTable(int rows, int columns)
    : m_columns(columns), m_slots(static_cast<size_t>(rows) * static_cast<size_t>(columns))
{}

std::optional<Answer> AnswerTable::find(int row, int column) const
{
    const Slot &known = slot(row, column);
    if (known.kind == nothing)
        return std::nullopt;
    Answer answer{static_cast<Answer::Kind>(known.kind), known.first, known.second, {}};
    if (answer.isNotApplicable())
        answer.reason = m_reasons.at(place(row, column));
    return answer;
}

void AnswerTable::set(int row, int column, const std::optional<Answer> &answer)
{
    const size_t index = place(row, column);
    m_reasons.erase(index);
    m_slots[index] = answer ? Slot{answer->first, answer->second, static_cast<qint8>(answer->kind)} : Slot{};
    if (answer && answer->isNotApplicable())
        m_reasons.emplace(index, answer->reason);
}

} // namespace sovang
