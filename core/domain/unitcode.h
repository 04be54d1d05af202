// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace sovang {

/// Proposes codes for many new units at once: the first is that of nextCode(), `DV001` where there are none,
/// and the others count on from it. Proposed codes are shown to a person before they are kept.
class CodeSeries
{
public:
    explicit CodeSeries(const QStringList &known);

    /// A code that no unit has and that was not proposed before.
    QString next();

private:
    QString m_prefix;
    qsizetype m_digits = 0;
    qint64 m_next = 0;
    QSet<QString> m_taken;
};

} // namespace sovang
