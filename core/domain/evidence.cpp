// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/evidence.h"

#include "base/period.h"

#include <QStringList>

namespace sovang {

namespace {

QString withPages(const QString &document, const QString &pages)
{
    return pages.isEmpty() ? document : QStringLiteral("%1, tr. %2").arg(document, pages);
}

} // namespace

bool Evidence::isEmpty() const
{
    return document.isEmpty() && !date.isValid() && pages.isEmpty() && text.isEmpty() && place.isEmpty();
}

QString Evidence::shortForm() const
{
    for (const QString &name : {document, text, place}) {
        if (!name.isEmpty())
            return withPages(name, pages);
    }
    return date.isValid() ? withPages(dayText(date), pages) : QStringLiteral("tr. ") + pages;
}

QString Evidence::toText() const
{
    QStringList parts;
    if (!document.isEmpty())
        parts << document;
    if (date.isValid())
        parts << QStringLiteral("ngày ") + dayText(date);
    if (!pages.isEmpty())
        parts << QStringLiteral("tr. ") + pages;
    QString line = parts.join(u", ");
    if (!text.isEmpty())
        line += (line.isEmpty() ? QString() : QStringLiteral(": ")) + text;
    if (!place.isEmpty())
        line += (line.isEmpty() ? QStringLiteral("[%1]") : QStringLiteral(" [%1]")).arg(place);
    return line;
}

QString ItemPapers::shortForm() const
{
    if (evidence.empty())
        return {};
    const QString first = evidence.front().shortForm();
    return evidence.size() == 1 ? first : QStringLiteral("%1 (+%2)").arg(first).arg(evidence.size() - 1);
}

} // namespace sovang
