// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/registering.h"

#include "domain/error.h"
#include "storage/book.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace sovang {

namespace {

struct Message
{
    Q_DECLARE_TR_FUNCTIONS(Register)
};

} // namespace

std::vector<Unit> unitsWithCodes(const Book &book, const QStringList &codes)
{
    std::vector<Unit> units;
    QStringList unknown;
    for (const QString &code : codes) {
        if (std::optional<Unit> unit = book.units().findByCode(code))
            units.push_back(std::move(*unit));
        else
            unknown << code;
    }
    if (!unknown.isEmpty()) {
        throw Error(Error::Kind::NotFound, Message::tr("There is no unit with the code “%1” in the book")
                                               .arg(unknown.join(QStringLiteral("”, “"))));
    }
    return units;
}

std::vector<Unit> unitsOfYear(const Book &book, Year year)
{
    std::vector<Unit> units = book.units().all();
    std::erase_if(units, [year](const Unit &unit) { return !unit.existsIn(year); });
    return units;
}

int registerUnits(Book &book, Year year, const std::vector<Unit> &units)
{
    std::set<UnitId> there;
    for (const Registration &registration : book.registrations().ofYear(year))
        there.insert(registration.unit);

    std::vector<Unit> added;
    for (const Unit &unit : units) {
        if (!unit.existsIn(year)) {
            throw Error(Error::Kind::BadInput, Message::tr("%1 does not exist in %2 and cannot be registered")
                                                   .arg(unit.code, year.toString()));
        }
        if (there.insert(unit.id).second)
            added.push_back(unit);
    }
    if (added.empty())
        return 0;
    const QString summary =
        Message::tr("Registered %1 units for %2").arg(QString::number(added.size()), year.toString());
    book.change({QStringLiteral("registration.add"), summary, {}, year}, [&] {
        for (const Unit &unit : added)
            book.registrations().put({unit.id, year, {}, {}});
    });
    return static_cast<int>(added.size());
}

} // namespace sovang
