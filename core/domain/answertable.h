// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answers.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace sovang {

/// Answers of many units in rows and columns, held tightly: ten thousand units with sixty columns take 15 MB.
class AnswerTable
{
public:
    AnswerTable() = default;
    AnswerTable(int rows, int columns);

    bool has(int row, int column) const { return slot(row, column).kind != nothing; }
    std::optional<Answer> find(int row, int column) const;
    /// Nothing clears.
    void set(int row, int column, const std::optional<Answer> &answer);

private:
    qint64 indexOfOption(const QString &name);

    static constexpr qint8 nothing = -1;
    struct Slot
    {
        qint64 first = 0; ///< of a choice the index into m_options
        qint64 second = 0;
        qint8 kind = nothing;
    };

    size_t place(int row, int column) const
    {
        return static_cast<size_t>(row) * static_cast<size_t>(m_columns) + static_cast<size_t>(column);
    }
    const Slot &slot(int row, int column) const { return m_slots[place(row, column)]; }

    int m_columns = 0;
    std::vector<Slot> m_slots;
    std::unordered_map<size_t, QString> m_reasons; ///< few answers have one
    std::vector<QString> m_options; ///< names of options: there are few, and each is often chosen
};

} // namespace sovang
