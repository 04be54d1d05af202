// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/itemwords.h"

#include "rules/rulesetwords.h"

#include <QCoreApplication>

namespace sovang::itemwords {

namespace {

struct ItemWordsText
{
    Q_DECLARE_TR_FUNCTIONS(sovang::ItemWords)
};

QString countHint(const Item &item)
{
    return ItemWordsText::tr("how many; %1 each, at most %2")
        .arg(item.perItem.toDisplay(), item.max.toDisplay());
}

} // namespace

QString typeHint(const Item &item)
{
    switch (item.kind) {
    case ItemKind::Bonus:
    case ItemKind::Deduction:
        if (item.isCounted())
            return countHint(item);
        [[fallthrough]];
    case ItemKind::Points:
        return ItemWordsText::tr("points from 0 to %1 in steps of %2")
            .arg(item.max.toDisplay(), item.step.toDisplay());
    case ItemKind::AllOrNothing:
        return ItemWordsText::tr("%1 or 0").arg(item.max.toDisplay());
    case ItemKind::Count:
        return countHint(item);
    case ItemKind::Choice:
        return rulewords::options(item);
    case ItemKind::Percent:
        if (item.below == Item::Below::Levels)
            return ItemWordsText::tr("part/whole, such as 45/50; %1").arg(rulewords::typeOf(item));
        return ItemWordsText::tr("part/whole, such as 45/50; from %1 % on %2")
            .arg(item.threshold.toDisplay(), item.max.toDisplay());
    case ItemKind::PassFail:
        return ItemWordsText::tr("yes or no; a no fails the year");
    case ItemKind::Gate:
        return ItemWordsText::tr("yes when it is met; a no excludes the unit from the year");
    case ItemKind::Veto:
        break;
    }
    return ItemWordsText::tr("yes when it occurred; a yes fails the year");
}

QString hint(const RuleSet &rules, const Item &item)
{
    QString text = QStringLiteral("%1  %2 (%3)").arg(item.code, item.title, typeHint(item));
    if (item.isLeaf() && rules.notApplicable != NotApplicablePolicy::Forbidden)
        text += u". "_qs + ItemWordsText::tr("KAD where it does not apply.");
    return text;
}

QStringList options(const Item &item)
{
    QStringList names;
    for (const Option &option : item.options)
        names << option.name;
    return names;
}

QString reasonHint(const QString &reason)
{
    return ItemWordsText::tr("KAD because: %1. KAD again, or Shift+F2, changes the reason.").arg(reason);
}

QString asInTables(const Item &item, const QString &text)
{
    if (!item.isYesNo())
        return text;
    const QString word = text.trimmed();
    if (word.compare(ItemWordsText::tr("yes"), Qt::CaseInsensitive) == 0)
        return QStringLiteral("có");
    if (word.compare(ItemWordsText::tr("no"), Qt::CaseInsensitive) == 0)
        return QStringLiteral("không");
    return text;
}

} // namespace sovang::itemwords
