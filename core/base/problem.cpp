// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/problem.h"

#include <QStringList>

namespace sovang {

QString Place::toString() const
{
    if (!cell.isEmpty()) {
        QStringList parts{file};
        if (!sheet.isEmpty())
            parts << sheet;
        parts << cell;
        return parts.join(u'!');
    }
    if (line > 0)
        return file + u':' + QString::number(line);
    return sheet.isEmpty() ? file : file + u'!' + sheet;
}

QString Problem::toString() const
{
    const QString where = place.toString();
    return where.isEmpty() ? message : where + QStringLiteral(": ") + message;
}

} // namespace sovang
