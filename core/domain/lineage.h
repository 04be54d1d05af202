// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/year.h"
#include "domain/unit.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace sovang {

/// What happened to units: đổi tên, sáp nhập, chia tách, giải thể.
enum class LineageKind { Rename, Merge, Split, Dissolve };

/// `rename`, `merge`, `split`, `dissolve`
QString toCode(LineageKind kind);
std::optional<LineageKind> lineageKindFromCode(QStringView code);
/// `Đổi tên`, `Sáp nhập`, `Chia tách`, `Giải thể`
QString toVietnamese(LineageKind kind);
/// Reads the Vietnamese word, and what offices write for it: `Sáp nhập vào`, `Hợp nhất`, `Tách`, `Chấm dứt
/// hoạt động`. Case, tones, spacing and punctuation do not matter.
std::optional<LineageKind> lineageKindFromVietnamese(QStringView text);

/// One event in the life of units with the explicit ruling whose state the successor starts from.
struct LineageEvent
{
    qint64 id = 0;
    LineageKind kind = LineageKind::Rename;
    Year year;
    UnitId successor; ///< the unit that goes on or begins; for Dissolve the unit that ends
    /// The ruling: the predecessor whose state at the end of year - 1 is taken over. None: nobody's state is;
    /// a new unit starts from nothing, a unit with years of its own goes on with them.
    std::optional<UnitId> inherits;
    QString note; ///< the ground of the ruling, or whatever is worth knowing

    bool startsAnew = false; ///< the ruling that the successor starts from nothing, whatever it had itself
    bool begins = false;     ///< the event brought the successor into the book
    qint64 act = 0;          ///< id of the first event of an act with several; 0: it stands alone
    QDate date = {};         ///< of the document; invalid where unknown
    QString document = {};   ///< its number: `12/QĐ-UBND`
    QString nameBefore = {}; ///< of a unit that was given another name and goes on otherwise as it is
    std::vector<UnitId> predecessors = {}; ///< whose work the successor goes on with, by id; itself among
                                           ///< them when it was there before

    bool operator==(const LineageEvent &) const = default;

    /// Does it rule what state the successor starts from, instead of its own?
    bool rules() const { return inherits.has_value() || startsAnew; }
    qint64 actId() const { return act != 0 ? act : id; }
    /// Is \a unit one of those that it speaks of?
    bool concerns(UnitId unit) const;
};

} // namespace sovang
