// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"

#include <QString>
#include <QStringList>

namespace sovang {

/// Units of which one thing is to be told, in one sentence: at the place of the first, by their names or
/// codes, of which the first few are shown.
class ToldUnits
{
public:
    void add(const Place &place, const QString &called)
    {
        if (++m_count == 1)
            m_first = place;
        if (m_count <= shown)
            m_called << called;
    }

    int count() const { return m_count; }
    const Place &first() const { return m_first; }
    /// `DV1, DV2 …`
    QString text() const
    {
        return m_called.join(QStringLiteral(", ")) + (m_count > shown ? QStringLiteral(" …") : QString());
    }

private:
    static constexpr int shown = 5;
    int m_count = 0;
    QStringList m_called;
    Place m_first;
};

} // namespace sovang
