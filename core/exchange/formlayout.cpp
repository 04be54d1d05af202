// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/formlayout.h"

#include "base/sha256.h"

#include <ranges>

namespace sovang::formlayout {

namespace {

QString numberOf(Percent percent)
{
    return number(Points::fromHundredths(percent.hundredths()));
}

} // namespace

QString FormSeal::checksum() const
{
    Sha256 hash;
    const auto add = [&hash](const QString &text) {
        const QByteArray bytes = text.toUtf8();
        hash.add(QByteArray::number(bytes.size()) + ':' + bytes);
    };
    for (const QString &part : {version, identity.book, identity.unit, identity.year, identity.rules})
        add(part);
    for (const auto *list : {&locked, &items, &options}) {
        add(QString::number(list->size()));
        for (const auto &[first, second] : *list) {
            add(first);
            add(second);
        }
    }
    return QString::fromLatin1(hash.result().toHex().left(32));
}

bool Formulas::mayBeNotApplicable() const
{
    return item.isLeaf() && rules.notApplicable != NotApplicablePolicy::Forbidden;
}

QString Formulas::isValid() const
{
    QString valid;
    switch (item.kind) {
    case ItemKind::AllOrNothing:
    case ItemKind::PassFail:
    case ItemKind::Gate:
    case ItemKind::Veto:
        valid = QStringLiteral("OR(%1=\"có\",%1=\"không\")");
        break;
    case ItemKind::Choice:
        valid = QStringLiteral("ISNUMBER(MATCH(%1,%2,0))").arg(QStringLiteral("%1"), options);
        break;
    case ItemKind::Percent:
        valid = QStringLiteral("AND(VALUE(LEFT(%1,FIND(\"/\",%1)-1))>=0,VALUE(MID(%1,FIND(\"/\",%1)+1,9))>0,"
                               "VALUE(LEFT(%1,FIND(\"/\",%1)-1))<=VALUE(MID(%1,FIND(\"/\",%1)+1,9)))");
        break;
    case ItemKind::Points:
    case ItemKind::Count:
    case ItemKind::Bonus:
    case ItemKind::Deduction:
        valid = item.isCounted()
                    ? QStringLiteral("AND(ISNUMBER(%1),%1>=0,%1<=999999999,%1=INT(%1))")
                    : QStringLiteral(
                          "AND(ISNUMBER(%1),%1>=0,%1<=%2,OR(%1=%2,ABS(%1/%3-ROUND(%1/%3,0))<0.000001))")
                          .arg(QStringLiteral("%1"), number(item.max), number(item.step));
        break;
    }
    valid = QStringLiteral("IFERROR(%1,FALSE)").arg(valid.replace(QStringLiteral("%1"), cell));
    return mayBeNotApplicable() ? QStringLiteral("OR(%1=\"KAD\",%2)").arg(cell, valid) : valid;
}

QString Formulas::ratioPoints() const
{
    const QString part = QStringLiteral("VALUE(LEFT(%1,FIND(\"/\",%1)-1))").arg(cell);
    const QString whole = QStringLiteral("VALUE(MID(%1,FIND(\"/\",%1)+1,9))").arg(cell);
    const QString percent = QStringLiteral("%1*100/%2").arg(part, whole);
    QString below = QStringLiteral("0");
    if (item.below == Item::Below::Proportional)
        below = QStringLiteral("ROUND(%1*%2/%3,2)").arg(number(item.max), percent, numberOf(item.threshold));
    for (const Level &level : item.levels | std::views::reverse)
        below = QStringLiteral("IF(%1>=%2,%3,%4)")
                    .arg(percent, numberOf(level.from), number(level.points), below);
    return QStringLiteral("IFERROR(IF(%1>=%2,%3,%4),0)")
        .arg(percent, numberOf(item.threshold), number(item.max), below);
}

QString Formulas::points() const
{
    QString points;
    switch (item.kind) {
    case ItemKind::AllOrNothing:
        points = QStringLiteral("IF(%1=\"có\",%2,0)").arg(cell, number(item.max));
        break;
    case ItemKind::Choice:
        points = QStringLiteral("IFERROR(INDEX(%1,MATCH(%2,%3,0)),0)").arg(optionPoints, cell, options);
        break;
    case ItemKind::Percent:
        points = ratioPoints();
        break;
    case ItemKind::PassFail:
    case ItemKind::Gate:
    case ItemKind::Veto:
        return {};
    case ItemKind::Points:
    case ItemKind::Count:
    case ItemKind::Bonus:
    case ItemKind::Deduction: {
        const QString given =
            item.isCounted() ? QStringLiteral("%1*%2").arg(cell, number(item.perItem)) : cell;
        points = QStringLiteral("IF(ISNUMBER(%1),MAX(0,MIN(%2,%3)),0)").arg(cell, given, number(item.max));
        break;
    }
    }
    if (item.isLeaf() && rules.notApplicable == NotApplicablePolicy::FullPoints)
        return QStringLiteral("IF(%1=\"KAD\",%2,%3)").arg(cell, number(item.max), points);
    return points;
}

} // namespace sovang::formlayout
