// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/year.h"

#include <QString>

#include <compare>
#include <optional>

namespace sovang {

/// Legal kind of a unit (Thông tư 08/2014): cơ quan, đơn vị, doanh nghiệp. Chosen by the user, never derived
/// from a name.
enum class UnitKind { Agency, Institution, Enterprise };

/// `agency`, `institution`, `enterprise`: the word in rule sets and JSON.
QString toCode(UnitKind kind);
std::optional<UnitKind> unitKindFromCode(QStringView code);

/// `Cơ quan`, `Đơn vị`, `Doanh nghiệp`: the word in tables and papers, in Vietnamese whatever the language.
QString toVietnamese(UnitKind kind);
/// Reads the Vietnamese word; case, spacing and tone placement do not matter.
std::optional<UnitKind> unitKindFromVietnamese(QStringView text);

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

    bool existsIn(Year year) const
    {
        return (!founded || year >= *founded) && (!dissolved || year < *dissolved);
    }

    bool operator==(const Unit &) const = default;
};

} // namespace sovang
