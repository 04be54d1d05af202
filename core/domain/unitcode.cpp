// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/unitcode.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace sovang {

namespace {

struct Series
{
    int codes = 0;
    int digits = 0;
    qint64 last = 0;
};

} // namespace

CodeSeries::CodeSeries(const QStringList &known) : m_taken(known.begin(), known.end())
{
    static const QRegularExpression counted(QStringLiteral("^(.*?)(\\d{1,9})$"));
    QMap<QString, Series> all;
    for (const QString &code : known) {
        const QRegularExpressionMatch match = counted.match(code);
        if (!match.hasMatch())
            continue;
        Series &series = all[match.captured(1)];
        ++series.codes;
        series.digits = std::max(series.digits, static_cast<int>(match.captured(2).size()));
        series.last = std::max(series.last, match.captured(2).toLongLong());
    }
    const auto commonest = std::max_element(
        all.begin(), all.end(), [](const Series &a, const Series &b) { return a.codes < b.codes; });
    if (commonest == all.end())
        return;
    m_prefix = commonest.key();
    m_digits = commonest->digits;
    m_last = commonest->last;
}

QString CodeSeries::next()
{
    QString code;
    do {
        code = m_prefix + QString::number(++m_last).rightJustified(m_digits, u'0');
    } while (m_taken.contains(code));
    m_taken.insert(code);
    return code;
}

} // namespace sovang
