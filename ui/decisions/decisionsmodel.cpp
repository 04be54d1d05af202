// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisions/decisionsmodel.h"

#include "base/period.h"
#include "base/points.h"
#include "base/text.h"
#include "kit/look/theme.h"
#include "kit/tables/unittablemodel.h"
#include "kit/words.h"

namespace sovang {

namespace {

QString cellText(const DecisionRow &row, int column)
{
    const Decision &decision = row.decision;
    switch (column) {
    case DecisionsModel::Number:
        return decision.number;
    case DecisionsModel::Date:
        return dayText(decision.date);
    case DecisionsModel::Kind:
        return kindwords::decision(decision.kind);
    case DecisionsModel::Code:
        return row.unitCode;
    case DecisionsModel::Name:
        return decision.nameThen.isEmpty() ? row.unitName : decision.nameThen;
    case DecisionsModel::Period:
        if (decision.from && decision.to)
            return yearsText(*decision.from, *decision.to);
        return decision.to ? decision.to->toString() : QString();
    case DecisionsModel::Total: {
        const auto total = Points::parse(decision.totalThen);
        return total ? total->toDisplay(2) : QString();
    }
    case DecisionsModel::Rules:
        return row.rulesThen;
    case DecisionsModel::Signer:
        return decision.signer;
    default:
        return decision.reason;
    }
}

// What a cell does not show: the name of today where it is another one, and by which rules points were given.
QString tipText(const DecisionRow &row, int column)
{
    QString text = cellText(row, column);
    if (column == DecisionsModel::Name && text != row.unitName)
        return DecisionsModel::tr("%1\nToday: %2").arg(text, row.unitName);
    if (column == DecisionsModel::Number && !row.decision.signer.isEmpty())
        return DecisionsModel::tr("%1, signed by %2").arg(text, row.decision.signer);
    if (column == DecisionsModel::Total && !row.rulesThen.isEmpty())
        return DecisionsModel::tr("%1 by %2").arg(text, row.rulesThen);
    return text;
}

QVariant sortValue(const DecisionRow &row, int column)
{
    if (column == DecisionsModel::Date)
        return row.decision.date.toJulianDay();
    if (column == DecisionsModel::Total) {
        const auto total = Points::parse(row.decision.totalThen);
        return total ? total->hundredths() : qint64(-1);
    }
    return cellText(row, column);
}

const QColor &colorOf(DecisionKind kind)
{
    if (kind == DecisionKind::First || kind == DecisionKind::Renewal)
        return tokens().gold;
    return kind == DecisionKind::Revocation ? tokens().failed : tokens().none;
}

} // namespace

void DecisionsModel::show(std::vector<DecisionRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_keys.assign(m_rows.size(), QString());
    endResetModel();
}

const QString &DecisionsModel::keyOf(int row) const
{
    QString &key = m_keys[static_cast<size_t>(row)];
    if (key.isNull()) {
        const DecisionRow &known = rowAt(row);
        const Decision &decision = known.decision;
        key = searchKey(QStringList{decision.number, known.unitCode, known.unitName, decision.nameThen,
                                    decision.signer, decision.reason}
                            .join(u' '));
    }
    return key;
}

int DecisionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DecisionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Reason + 1;
}

QVariant DecisionsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const DecisionRow &row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, index.column());
    case Qt::ToolTipRole:
        return tipText(row, index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() == Total ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SortRole:
        return sortValue(row, index.column());
    case KeyRole:
        return keyOf(index.row());
    case UnitRole:
        return qlonglong(row.decision.unit.value());
    case Qt::ForegroundRole:
        return index.column() == Kind ? QVariant(colorOf(row.decision.kind)) : QVariant();
    default:
        return {};
    }
}

QVariant DecisionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Total ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Number");
    case Date:
        return tr("Date");
    case Kind:
        return tr("Decision");
    case Code:
        return tr("Code");
    case Name:
        return tr("Unit");
    case Period:
        return tr("Period");
    case Total:
        return tr("Total then");
    case Rules:
        return tr("Rule set then");
    case Signer:
        return tr("Signer");
    default:
        return tr("Reason");
    }
}

} // namespace sovang
