// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/unitcode.h"

#include "base/nextcode.h"

#include <algorithm>

namespace sovang {

CodeSeries::CodeSeries(const QStringList &known) : m_taken(known.begin(), known.end())
{
    QString first = nextCode(known, known);
    if (first.isEmpty())
        first = QStringLiteral("DV001");
    const auto last =
        std::find_if(first.rbegin(), first.rend(), [](QChar c) { return c < u'0' || c > u'9'; });
    m_digits = last - first.rbegin();
    m_prefix = first.chopped(m_digits);
    m_next = first.last(m_digits).toLongLong();
}

QString CodeSeries::next()
{
    QString code;
    do {
        code = m_prefix + QString::number(m_next++).rightJustified(m_digits, u'0');
    } while (m_taken.contains(code));
    m_taken.insert(code);
    return code;
}

} // namespace sovang
