// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/year.h"
#include "rules/unitkind.h"

#include <QString>

#include <compare>
#include <optional>
#include <vector>

namespace sovang {

/// Number of a unit inside its book; not shown to people and not stable between books.
class UnitId
{
public:
    constexpr UnitId() = default;
    explicit constexpr UnitId(qint64 value) : m_value(value) {}
    constexpr qint64 value() const { return m_value; }
    constexpr bool isValid() const { return m_value > 0; }
    constexpr auto operator<=>(const UnitId &) const = default;

private:
    qint64 m_value = 0;
};

/// What a unit was up to and including a year, and is no more: Loại hình and Phân loại hold from a year on
/// (spec section 5).
struct EarlierStatus
{
    Year until;
    UnitKind kind = UnitKind::Agency;
    QString unitClass;

    bool operator==(const EarlierStatus &) const = default;
};

/// One agency, public institution or enterprise (đơn vị được xét). All text is NFC; names are kept as typed.
struct Unit
{
    UnitId id;
    QString code;
    QString name;
    UnitKind kind = UnitKind::Agency;
    QString block;     ///< khối
    QString locality;  ///< địa bàn
    QString unitClass; ///< phân loại; chooses the pass mark
    QString address;
    QString head;      ///< thủ trưởng
    QString unionHead; ///< chủ tịch công đoàn
    QString phone;
    std::optional<int> staff;      ///< số CBCCVC-NLĐ
    std::optional<Year> founded;   ///< no registration counts before this year
    std::optional<Year> dissolved; ///< from this year on it counts as not registered
    /// By year, ascending; kind and class above hold after the last of them, or always.
    std::vector<EarlierStatus> earlier = {};

    bool existsIn(Year year) const
    {
        return (!founded || year >= *founded) && (!dissolved || year < *dissolved);
    }

    UnitKind kindIn(Year year) const;
    const QString &classIn(Year year) const;
    /// The unit with the kind and the class that it had in \a year: to be shown and worked with, never to be
    /// written back.
    Unit in(Year year) const;

    bool operator==(const Unit &) const = default;
};

/// The years for which another kind or class is meant: those since it last changed, those from a year on, or
/// all of them (a correction).
struct StatusYears
{
    enum class Span { SinceLastChange, From, All };
    Span span = Span::SinceLastChange;
    Year from = {}; ///< of Span::From

    static StatusYears since(Year year) { return {Span::From, year}; }
    static StatusYears all() { return {Span::All, {}}; }
    bool operator==(const StatusYears &) const = default;
};

/// Gives \a unit another kind or class in \a years; the other years keep what they had.
void setKind(Unit &unit, UnitKind kind, StatusYears years);
void setClass(Unit &unit, const QString &unitClass, StatusYears years);
/// Gives \a unit the kind and class of \a other in one year.
void copyStatus(Unit &unit, Year year, const Unit &other);

/// Whether kind and class are the same in every year.
bool haveSameStatus(const Unit &a, const Unit &b);

} // namespace sovang
