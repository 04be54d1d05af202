// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/answertable.h"

#include <algorithm>

namespace sovang {

AnswerTable::AnswerTable(int rows, int columns)
    : m_columns(columns), m_slots(static_cast<size_t>(rows) * static_cast<size_t>(columns))
{}

std::optional<Answer> AnswerTable::find(int row, int column) const
{
    const Slot &known = slot(row, column);
    if (known.kind == nothing)
        return std::nullopt;
    const auto kind = static_cast<Answer::Kind>(known.kind);
    if (kind == Answer::Kind::Choice)
        return Answer::choice(m_options[static_cast<size_t>(known.first)]);
    Answer answer{kind, known.first, known.second, {}};
    if (answer.isNotApplicable())
        answer.words = m_reasons.at(place(row, column));
    return answer;
}

void AnswerTable::set(int row, int column, const std::optional<Answer> &answer)
{
    const size_t index = place(row, column);
    m_reasons.erase(index);
    m_slots[index] = answer ? Slot{answer->first, answer->second, static_cast<qint8>(answer->kind)} : Slot{};
    if (answer && answer->isNotApplicable())
        m_reasons.emplace(index, answer->words);
    if (answer && answer->kind == Answer::Kind::Choice)
        m_slots[index].first = indexOfOption(answer->words);
}

qint64 AnswerTable::indexOfOption(const QString &name)
{
    const auto known = std::ranges::find(m_options, name);
    if (known != m_options.end())
        return known - m_options.begin();
    m_options.push_back(name);
    return static_cast<qint64>(m_options.size()) - 1;
}

} // namespace sovang
