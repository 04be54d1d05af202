// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/year/registering.h"

#include "base/error.h"
#include "storage/book.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace sovang {

namespace {

struct RegisterText
{
    Q_DECLARE_TR_FUNCTIONS(Register)
};

} // namespace

std::vector<Unit> unitsWithCodes(const Book &book, const QStringList &codes)
{
    std::vector<Unit> units;
    QStringList unknown;
    for (const QString &code : codes) {
        if (std::optional<Unit> unit = book.units.findByCode(code))
            units.push_back(std::move(*unit));
        else
            unknown << code;
    }
    if (!unknown.isEmpty()) {
        throw Error(Error::Kind::NotFound, RegisterText::tr("There is no unit with the code “%1” in the book")
                                               .arg(unknown.join(QStringLiteral("”, “"))));
    }
    return units;
}

std::vector<Unit> unitsOfYear(const Book &book, Year year)
{
    std::vector<Unit> units = book.units.all();
    std::erase_if(units, [year](const Unit &unit) { return !unit.existsIn(year); });
    return units;
}

int registerUnits(Book &book, Year year, const std::vector<Unit> &units)
{
    std::set<UnitId> there;
    for (const Registration &registration : book.registrations.ofYear(year))
        there.insert(registration.unit);

    std::vector<Unit> added;
    for (const Unit &unit : units) {
        if (!unit.existsIn(year)) {
            throw Error(Error::Kind::BadInput,
                        RegisterText::tr("%1 does not exist in %2 and cannot be registered")
                            .arg(unit.code, year.toString()));
        }
        if (there.insert(unit.id).second)
            added.push_back(unit);
    }
    if (added.empty())
        return 0;
    const QString summary =
        RegisterText::tr("Registered %1 units for %2").arg(QString::number(added.size()), year.toString());
    book.change({QStringLiteral("registration.add"), summary, {}, year}, [&] {
        for (const Unit &unit : added)
            book.registrations.put({unit.id, year, {}, {}});
    });
    return static_cast<int>(added.size());
}

QString deadlineKey(Year year)
{
    return QStringLiteral("registration.deadline.%1").arg(year.value());
}

QDate registrationDeadline(const Book &book, Year year)
{
    return QDate::fromString(book.settings.value(deadlineKey(year)), Qt::ISODate);
}

namespace {

/// Why a unit is not proposed for a year.
class Objections
{
public:
    Objections(const Book &book, Year year) : m_book(book), m_year(year), m_events(book.lineage.all()) {}

    QString to(const Unit &unit) const
    {
        if (unit.founded && m_year < *unit.founded)
            return RegisterText::tr("begins in %1 only").arg(unit.founded->toString());
        if (!unit.existsIn(m_year))
            return ending(unit);
        if (const auto exclusion = m_book.exclusions.find(unit.id, m_year))
            return RegisterText::tr("not considered in %1: %2").arg(m_year.toString(), exclusion->reason);
        return {};
    }

private:
    QString ending(const Unit &unit) const
    {
        for (const LineageEvent &event : m_events) {
            const bool goesInto = event.successor != unit.id && event.year == *unit.dissolved &&
                                  std::ranges::find(event.predecessors, unit.id) != event.predecessors.end();
            const auto successor = goesInto ? m_book.units.find(event.successor) : std::nullopt;
            if (successor) {
                return RegisterText::tr("ended in %1; %2 goes on with it")
                    .arg(unit.dissolved->toString(), successor->code);
            }
        }
        return RegisterText::tr("ended in %1").arg(unit.dissolved->toString());
    }

    const Book &m_book;
    Year m_year;
    std::vector<LineageEvent> m_events;
};

} // namespace

std::vector<LastYearUnit> lastYearsList(const Book &book, const std::vector<UnitYear> &units)
{
    std::vector<LastYearUnit> list;
    if (units.empty())
        return list;
    const Year year = units.front().year;
    std::set<UnitId> before;
    for (const Registration &registration : book.registrations.ofYear(year - 1))
        before.insert(registration.unit);
    std::set<UnitId> now;
    for (const Registration &registration : book.registrations.ofYear(year))
        now.insert(registration.unit);
    const Objections objections(book, year);
    for (const UnitYear &unit : units) {
        if (before.contains(unit.unit.id) && !now.contains(unit.unit.id)) {
            list.push_back(
                {unit.unit.id, unit.unit.code, unit.unit.name, proposedAim(unit), objections.to(unit.unit)});
        }
    }
    return list;
}

} // namespace sovang
