// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/movement.h"

#include <QString>

#include <vector>

namespace sovang {

// The computed figures of movements, activities, good models and commendations: the only numbers of theirs
// that reports and screens show. analysis/movementfigures.h works them out.

struct ActivityTotals
{
    int activities = 0;
    qint64 sessions = 0;
    qint64 people = 0;     ///< of those for which it is known
    int withoutPeople = 0; ///< for how many it is not

    void add(const Activity &activity)
    {
        ++activities;
        sessions += activity.sessions;
        people += activity.people.value_or(0);
        withoutPeople += !activity.people;
    }
    ActivityTotals &operator+=(const ActivityTotals &other)
    {
        activities += other.activities;
        sessions += other.sessions;
        people += other.people;
        withoutPeople += other.withoutPeople;
        return *this;
    }
    bool operator==(const ActivityTotals &) const = default;
};

struct ModelTotals
{
    int models = 0;
    Money money; ///< of those that have a result in money
    int withMoney = 0;

    void add(const GoodModel &model)
    {
        ++models;
        money += model.money.value_or(Money());
        withMoney += model.money.has_value();
    }
    bool operator==(const ModelTotals &) const = default;
};

struct CommendationTotals
{
    int collectives = 0;
    int people = 0;

    int all() const { return collectives + people; }
    void add(const Commendation &commendation)
    {
        ++(commendation.kind == HonoureeKind::Collective ? collectives : people);
    }
    bool operator==(const CommendationTotals &) const = default;
};

/// A movement and what was held for it in the year.
struct MovementLine
{
    Movement movement;
    ActivityTotals activities;
    bool operator==(const MovementLine &) const = default;
};

struct ActivityLine
{
    Activity activity;
    QString movement; ///< name; empty without one
    QString unit;     ///< likewise
    bool operator==(const ActivityLine &) const = default;
};

struct ModelLine
{
    GoodModel model;
    QString unit;

    /// `Tổ Kế toán, Phòng Tài chính`: who made it.
    QString maker() const
    {
        if (unit.isEmpty() || model.team.isEmpty())
            return unit + model.team;
        return QStringLiteral("%1, %2").arg(model.team, unit);
    }
    /// `12,5 tấn`; empty without one.
    QString quantityText() const
    {
        return model.quantity ? QStringLiteral("%1 %2").arg(model.quantity->toDisplay(), model.measure)
                              : QString();
    }
    bool operator==(const ModelLine &) const = default;
};

struct CommendationLine
{
    Commendation commendation;
    QString unit;
    bool operator==(const CommendationLine &) const = default;
};

/// Giấy khen, bằng khen … apart.
struct FormLine
{
    QString form; ///< as it was typed first; spellings that differ in case or tone placement are one
    CommendationTotals totals;
    bool operator==(const FormLine &) const = default;
};

struct MovementFigures
{
    std::vector<MovementLine> movements;         ///< movements before campaigns, each by name
    std::vector<ActivityLine> activities;        ///< by date
    std::vector<ModelLine> models;               ///< by year, then by name
    std::vector<CommendationLine> commendations; ///< by year, date, form, recipient
    std::vector<FormLine> byForm;                ///< by how many there are, most first

    ActivityTotals activityTotals;
    ActivityTotals otherActivities; ///< those that belong to no movement
    ModelTotals modelTotals;
    CommendationTotals commendationTotals;

    bool isEmpty() const
    {
        return movements.empty() && activities.empty() && models.empty() && commendations.empty();
    }
    bool operator==(const MovementFigures &) const = default;
};

} // namespace sovang
