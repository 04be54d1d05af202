// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/nextcode.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace sovang {

namespace {

constexpr qsizetype mostDigits = 9;

struct PrefixSeries
{
    int size = 0;
    qint64 greatest = 0;
    qsizetype digits = 0;
};

qsizetype digitsAtEnd(const QString &code)
{
    const auto last = std::find_if(code.rbegin(), code.rend(), [](QChar c) { return c < u'0' || c > u'9'; });
    return last - code.rbegin();
}

} // namespace

QString nextCode(const QStringList &codes, const QStringList &used)
{
    std::map<QString, PrefixSeries> all;
    for (const QString &code : codes) {
        const qsizetype digits = digitsAtEnd(code);
        if (digits == 0 || digits > mostDigits)
            continue;
        PrefixSeries &series = all[code.chopped(digits)];
        ++series.size;
        series.greatest = std::max(series.greatest, code.last(digits).toLongLong());
        series.digits = std::max(series.digits, digits);
    }
    if (all.empty())
        return {};
    auto most = all.cbegin();
    for (auto series = all.cbegin(); series != all.cend(); ++series) {
        if (series->second.size >= most->second.size)
            most = series;
    }
    const QSet<QString> taken(used.begin(), used.end());
    QString code;
    for (qint64 number = most->second.greatest + 1; code.isEmpty() || taken.contains(code); ++number)
        code = most->first + QString::number(number).rightJustified(most->second.digits, u'0');
    return code;
}

} // namespace sovang
