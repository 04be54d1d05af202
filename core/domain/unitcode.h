// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace sovang {

/// Proposes codes for new units, in the way of those that there are: the commonest letters in front, counted
/// on from the greatest number with as many digits; `DV001` where there are none. Proposed codes are shown to
/// a person before they are kept.
class CodeSeries
{
public:
    explicit CodeSeries(const QStringList &known);

    /// A code that no unit has and that was not proposed before.
    QString next();

private:
    QString m_prefix = QStringLiteral("DV");
    int m_digits = 3;
    qint64 m_last = 0;
    QSet<QString> m_taken;
};

} // namespace sovang
