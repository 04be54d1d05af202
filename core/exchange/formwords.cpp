// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/formwords.h"

#include "base/text.h"

#include <QStringList>

namespace sovang {

namespace {

QString choiceToMake(const Item &item)
{
    QStringList options;
    for (const Option &option : item.options)
        options << QStringLiteral("%1 (%2)").arg(option.name, option.points.toDisplay());
    return QStringLiteral("chọn một mức: ") + options.join(u"; "_qs);
}

QString shareToGive(const Item &item)
{
    const QString full = QStringLiteral("số đạt/tổng số, như 45/50; đủ điểm từ %1 %");
    QString how = full.arg(item.threshold.toDisplay());
    for (const Level &level : item.levels)
        how += QStringLiteral("; từ %1 % được %2").arg(level.from.toDisplay(), level.points.toDisplay());
    if (item.below == Item::Below::Proportional)
        how += QStringLiteral("; dưới mức đó tính theo tỉ lệ");
    return how;
}

} // namespace

QString howToFill(const Item &item)
{
    switch (item.kind) {
    case ItemKind::AllOrNothing:
        return QStringLiteral("có (đủ điểm) hoặc không (0)");
    case ItemKind::Choice:
        return choiceToMake(item);
    case ItemKind::Percent:
        return shareToGive(item);
    case ItemKind::PassFail:
        return QStringLiteral("có hoặc không; “không” thì năm không đạt");
    case ItemKind::Gate:
        return QStringLiteral("có (bảo đảm) hoặc không");
    case ItemKind::Veto:
        return QStringLiteral("có (đã xảy ra) hoặc không");
    case ItemKind::Points:
    case ItemKind::Count:
    case ItemKind::Bonus:
    case ItemKind::Deduction:
        break;
    }
    return item.isCounted()
               ? QStringLiteral("số lần; mỗi lần %1 điểm").arg(item.perItem.toDisplay())
               : QStringLiteral("0 đến %1, bước %2").arg(item.max.toDisplay(), item.step.toDisplay());
}

} // namespace sovang
