// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/imports/titleyears.h"

#include "base/text.h"

#include <QRegularExpression>

namespace sovang {

void TitleYears::read(const QString &title)
{
    static const QRegularExpression day(
        QStringLiteral("tháng\\s*\\d{1,2}\\s*năm\\s*\\d{4}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}"));
    static const QRegularExpression year(
        QStringLiteral("(năm(?: học)?:?\\s*)?(?<!\\d)((?:19|20)\\d{2})(?!\\d)"));
    QString text = exactKey(title);
    text.remove(day);
    for (auto match = year.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const int value = found.captured(2).toInt();
        all << value;
        if (found.capturedLength(1) > 0)
            said << value;
    }
}

} // namespace sovang
