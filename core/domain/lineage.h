// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unit.h"
#include "domain/year.h"

#include <QString>

#include <optional>

namespace sovang {

/// What happened to units: đổi tên, sáp nhập, chia tách, giải thể.
enum class LineageKind { Rename, Merge, Split, Dissolve };

/// `rename`, `merge`, `split`, `dissolve`
QString toCode(LineageKind kind);
std::optional<LineageKind> lineageKindFromCode(QStringView code);
/// `Đổi tên`, `Sáp nhập`, `Chia tách`, `Giải thể`
QString toVietnamese(LineageKind kind);

/// One event in the life of units with the explicit ruling whose state the successor starts from.
struct LineageEvent
{
    qint64 id = 0;
    LineageKind kind = LineageKind::Rename;
    Year year;
    UnitId successor;               ///< the unit that goes on or begins; for Dissolve the unit that ends
    /// The ruling: the predecessor whose state at the end of year - 1 is taken over. None: nobody's state is; a
    /// new unit starts from nothing, a unit with years of its own goes on with them.
    std::optional<UnitId> inherits;
    QString note;                   ///< old name of a rename, the ground of the ruling

    bool operator==(const LineageEvent &) const = default;
};

} // namespace sovang
