// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/amounts.h"
#include "base/period.h"
#include "base/year.h"
#include "domain/evidence.h"
#include "domain/unit.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace sovang {

// Phong trào & mô hình: what the organisations behind the scheme report of a year beside the scores. All of
// it is entered by hand; nothing of it changes an outcome.

/// Phong trào (thi đua), cuộc vận động.
enum class MovementKind { Movement, Campaign };

/// `movement`, `campaign`
QString toCode(MovementKind kind);
std::optional<MovementKind> movementKindFromCode(QStringView code);

/// A movement or campaign that was launched, and for how long.
struct Movement
{
    qint64 id = 0;
    MovementKind kind = MovementKind::Movement;
    QString name;
    QString plan; ///< number of the plan: `125/KH-LĐLĐ`; may be empty
    Period period;
    QString note;

    bool operator==(const Movement &) const = default;
};

/// Something that was held: a contest, a talk, a working party.
struct Activity
{
    qint64 id = 0;
    QDate date;
    QString name;
    std::optional<qint64> movement; ///< the id of the movement that it belongs to
    std::optional<UnitId> unit;     ///< who held it; nothing: the commission, or several
    int sessions = 1;               ///< số buổi, cuộc, lớp; from 1
    std::optional<int> people;      ///< lượt người; nothing: not known
    QString note;
    std::vector<Evidence> papers = {}; ///< pictures and papers, by reference; none is empty

    Year year() const { return Year(date.year()); }

    bool operator==(const Activity &) const = default;
};

/// Mô hình hay of a unit, or of a team (tổ, nhóm) in or outside of one, with what came of it.
struct GoodModel
{
    qint64 id = 0;
    Year year;
    QString name;
    std::optional<UnitId> unit;
    QString team;                     ///< empty: the unit as a whole
    QString result;                   ///< in words
    std::optional<Quantity> quantity; ///< in numbers, with \a measure: 12,5 tấn
    QString measure;
    std::optional<Money> money;        ///< giá trị làm lợi
    std::vector<Evidence> papers = {}; ///< likewise

    bool operator==(const GoodModel &) const = default;
};

/// Tập thể, cá nhân.
enum class HonoureeKind { Collective, Person };

/// `collective`, `person`
QString toCode(HonoureeKind kind);
std::optional<HonoureeKind> honoureeKindFromCode(QStringView code);

/// Giấy khen, bằng khen … of a collective or a person.
struct Commendation
{
    qint64 id = 0;
    Year year;    ///< for which it was given; the decision often falls into the next one
    QString form; ///< `Giấy khen`, `Bằng khen`, as it was typed
    HonoureeKind kind = HonoureeKind::Collective;
    QString recipient;
    std::optional<UnitId> unit; ///< that is honoured, or to which the person belongs
    QString number;             ///< of the decision: `45/QĐ-UBND`; may be empty
    QDate date;
    QString issuer;
    QString reason;

    bool operator==(const Commendation &) const = default;
};

/// Everything of that kind of one year, of all years, or of one unit.
struct MovementRecords
{
    std::vector<Movement> movements;
    std::vector<Activity> activities;
    std::vector<GoodModel> models;
    std::vector<Commendation> commendations;

    bool operator==(const MovementRecords &) const = default;
};

/// What of \a records belongs to \a unit; of the movements those that its activities belong to.
MovementRecords recordsOfUnit(const MovementRecords &records, UnitId unit);

/// What is missing or contradicts itself, a translated sentence; empty when the value can be entered.
QString faultOf(const Movement &movement);
QString faultOf(const Activity &activity);
QString faultOf(const GoodModel &model);
QString faultOf(const Commendation &commendation);

} // namespace sovang
