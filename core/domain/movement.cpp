// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/movement.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <set>

namespace sovang {

namespace {

struct MovementsText
{
    Q_DECLARE_TR_FUNCTIONS(Movements)
};

constexpr int mostOfCount = 999'999'999;

bool isYear(Year year)
{
    return year >= Year(Year::first) && year <= Year(Year::last);
}

bool isDay(QDate date)
{
    return date.isValid() && isYear(Year(date.year()));
}

template <typename Record> std::vector<Record> ofUnit(const std::vector<Record> &records, UnitId unit)
{
    std::vector<Record> found;
    std::ranges::copy_if(records, std::back_inserter(found),
                         [unit](const Record &record) { return record.unit == unit; });
    return found;
}

QString faultOfPapers(const std::vector<Evidence> &papers)
{
    return std::ranges::any_of(papers, &Evidence::isEmpty)
               ? MovementsText::tr("One of the pictures and papers says nothing.")
               : QString();
}

} // namespace

QString toCode(MovementKind kind)
{
    return kind == MovementKind::Movement ? QStringLiteral("movement") : QStringLiteral("campaign");
}

std::optional<MovementKind> movementKindFromCode(QStringView code)
{
    for (const MovementKind kind : {MovementKind::Movement, MovementKind::Campaign}) {
        if (code == toCode(kind))
            return kind;
    }
    return std::nullopt;
}

QString toCode(HonoureeKind kind)
{
    return kind == HonoureeKind::Collective ? QStringLiteral("collective") : QStringLiteral("person");
}

std::optional<HonoureeKind> honoureeKindFromCode(QStringView code)
{
    for (const HonoureeKind kind : {HonoureeKind::Collective, HonoureeKind::Person}) {
        if (code == toCode(kind))
            return kind;
    }
    return std::nullopt;
}

MovementRecords recordsOfUnit(const MovementRecords &records, UnitId unit)
{
    MovementRecords found{.movements = {},
                          .activities = ofUnit(records.activities, unit),
                          .models = ofUnit(records.models, unit),
                          .commendations = ofUnit(records.commendations, unit)};
    std::set<qint64> joined;
    for (const Activity &activity : found.activities) {
        if (activity.movement)
            joined.insert(*activity.movement);
    }
    std::ranges::copy_if(records.movements, std::back_inserter(found.movements),
                         [&](const Movement &movement) { return joined.contains(movement.id); });
    return found;
}

QString faultOf(const Movement &movement)
{
    if (movement.name.isEmpty())
        return MovementsText::tr("A movement or campaign needs a name.");
    if (!isDay(movement.period.from))
        return MovementsText::tr("A movement or campaign needs the time at which it starts.");
    if (movement.period.to.isValid() && !isDay(movement.period.to))
        return MovementsText::tr("The year of the end lies between 1900 and 2999.");
    if (movement.period.to.isValid() && movement.period.to < movement.period.from)
        return MovementsText::tr("The end lies before the start.");
    return {};
}

QString faultOf(const Activity &activity)
{
    if (activity.name.isEmpty())
        return MovementsText::tr("An activity needs a name.");
    if (!isDay(activity.date))
        return MovementsText::tr("An activity needs its date.");
    if (activity.sessions < 1 || activity.sessions > mostOfCount)
        return MovementsText::tr("The number of sessions is a whole number from 1 to 999.999.999.");
    if (activity.people && (*activity.people < 0 || *activity.people > mostOfCount))
        return MovementsText::tr("The number of people is a whole number up to 999.999.999, or empty.");
    return faultOfPapers(activity.papers);
}

QString faultOf(const GoodModel &model)
{
    if (model.name.isEmpty())
        return MovementsText::tr("A good model needs a name.");
    if (!isYear(model.year))
        return MovementsText::tr("A good model needs its year.");
    if (!model.unit && model.team.isEmpty())
        return MovementsText::tr("A good model belongs to a unit or to a team.");
    if (model.quantity && model.measure.isEmpty())
        return MovementsText::tr("The result in numbers needs its measuring unit, such as tấn or cây.");
    if (!model.quantity && !model.measure.isEmpty())
        return MovementsText::tr("There is a measuring unit, but no number.");
    if (model.money && (model.money->dong() < 0 || model.money->dong() > Money::most))
        return MovementsText::tr("The money is whole đồng, at most 15 digits.");
    return faultOfPapers(model.papers);
}

QString faultOf(const Commendation &commendation)
{
    if (commendation.form.isEmpty())
        return MovementsText::tr("A commendation needs its form, such as Giấy khen or Bằng khen.");
    if (commendation.recipient.isEmpty())
        return MovementsText::tr("Who received the commendation?");
    if (!isYear(commendation.year))
        return MovementsText::tr("A commendation needs the year for which it was given.");
    if (!isDay(commendation.date))
        return MovementsText::tr("A commendation needs the date of its decision.");
    return {};
}

} // namespace sovang
