// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unit.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace sovang {

class Book;

/// Grouping attributes of units (khối, địa bàn, phân loại): free text, with a list of what is offered.
enum class PickList { Block, Locality, UnitClass };

inline constexpr PickList pickLists[] = {PickList::Block, PickList::Locality, PickList::UnitClass};

/// The attribute of a unit that the list is for.
QString Unit::*fieldOf(PickList list);

/// One value that is offered.
struct PickValue
{
    QString text;
    int uses = 0;          ///< units that have it
    bool isListed = false; ///< somebody put it on the list; otherwise it is there because units have it

    bool operator==(const PickValue &) const = default;
};

/// What somebody put on the list, in the Vietnamese alphabet, without repetition.
QStringList listedValues(const Book &book, PickList list);
/// Inside Book::change(). Blank values and repetitions are left out.
void setListedValues(Book &book, PickList list, const QStringList &values);

/// The list and what units have, in the Vietnamese alphabet.
std::vector<PickValue> pickValues(const Book &book, PickList list);

/// Units that have exactly \a value, now or, of classes, in earlier years.
std::vector<Unit> unitsWith(const Book &book, PickList list, const QString &value);
/// \a unit with \a after wherever it has \a before.
Unit withValueRenamed(Unit unit, PickList list, const QString &before, const QString &after);

} // namespace sovang
