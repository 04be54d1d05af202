// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hundredths.h"

#include <algorithm>

namespace sovang {

bool isDigits(QStringView text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

std::optional<int> parseFraction(QStringView decimals)
{
    if (!isDigits(decimals) || decimals.size() > 2)
        return std::nullopt;
    return decimals.toInt() * (decimals.size() == 1 ? 10 : 1);
}

QString fractionText(qint64 hundredths, int decimals)
{
    QString fraction = QString::number(hundredths).rightJustified(2, u'0');
    while (fraction.size() > decimals && fraction.endsWith(u'0'))
        fraction.chop(1);
    return fraction;
}

} // namespace sovang
