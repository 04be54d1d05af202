// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/setup/picklists.h"

#include "base/text.h"
#include "storage/book.h"

#include <algorithm>
#include <map>

namespace sovang {

namespace {

QString keyOf(PickList list)
{
    switch (list) {
    case PickList::Block:
        return QStringLiteral("pick.block");
    case PickList::Locality:
        return QStringLiteral("pick.locality");
    case PickList::UnitClass:
        break;
    }
    return QStringLiteral("pick.class");
}

} // namespace

QString Unit::*fieldOf(PickList list)
{
    switch (list) {
    case PickList::Block:
        return &Unit::block;
    case PickList::Locality:
        return &Unit::locality;
    case PickList::UnitClass:
        break;
    }
    return &Unit::unitClass;
}

QStringList listedValues(const Book &book, PickList list)
{
    return book.settings.value(keyOf(list)).split(u'\n', Qt::SkipEmptyParts);
}

void setListedValues(Book &book, PickList list, const QStringList &values)
{
    QStringList kept;
    for (const QString &value : values) {
        const QString text = normalized(value);
        if (!text.isEmpty() && !kept.contains(text))
            kept << text;
    }
    std::ranges::sort(kept, VietnameseOrder());
    book.settings.set(keyOf(list), kept.join(u'\n'));
}

std::vector<PickValue> pickValues(const Book &book, PickList list)
{
    std::map<QString, PickValue> found;
    for (const QString &text : listedValues(book, list))
        found[text].isListed = true;
    for (const Unit &unit : book.units.all()) {
        if (!(unit.*fieldOf(list)).isEmpty())
            ++found[unit.*fieldOf(list)].uses;
    }
    std::vector<PickValue> values;
    values.reserve(found.size());
    for (const auto &[text, value] : found)
        values.push_back({text, value.uses, value.isListed});
    const VietnameseOrder order;
    std::ranges::sort(values, [&](const PickValue &a, const PickValue &b) { return order(a.text, b.text); });
    return values;
}

std::vector<Unit> unitsWith(const Book &book, PickList list, const QString &value)
{
    const auto had = [&](const Unit &unit) {
        return list == PickList::UnitClass &&
               std::ranges::find(unit.earlier, value, &EarlierStatus::unitClass) != unit.earlier.end();
    };
    std::vector<Unit> found = book.units.all();
    std::erase_if(found, [&](const Unit &unit) { return unit.*fieldOf(list) != value && !had(unit); });
    return found;
}

Unit withValueRenamed(Unit unit, PickList list, const QString &before, const QString &after)
{
    if (unit.*fieldOf(list) == before)
        unit.*fieldOf(list) = after;
    if (list == PickList::UnitClass) {
        for (EarlierStatus &status : unit.earlier) {
            if (status.unitClass == before)
                status.unitClass = after;
        }
    }
    return unit;
}

} // namespace sovang
