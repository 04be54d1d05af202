// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisionsmodel.h"

#include "domain/text.h"
#include "models/unittablemodel.h"
#include "theme.h"
#include "words.h"

namespace sovang {

namespace {

QString cellText(const DecisionRow &row, int column)
{
    const Decision &decision = row.decision;
    switch (column) {
    case DecisionsModel::Number:
        return decision.number;
    case DecisionsModel::Date:
        return decision.date.toString(u"dd/MM/yyyy"_qs);
    case DecisionsModel::Kind:
        return words::decisionKind(decision.kind);
    case DecisionsModel::Code:
        return row.unitCode;
    case DecisionsModel::Name:
        return row.unitName;
    case DecisionsModel::Period:
        if (decision.from && decision.to)
            return QStringLiteral("%1–%2").arg(decision.from->toString(), decision.to->toString());
        return decision.to ? decision.to->toString() : QString();
    default:
        return decision.signer;
    }
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
    m_keys.clear();
    for (const DecisionRow &row : m_rows)
        m_keys.push_back(searchKey(
            QStringList{row.decision.number, row.unitCode, row.unitName, row.decision.signer}.join(u' ')));
    endResetModel();
}

int DecisionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DecisionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Signer + 1;
}

QVariant DecisionsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const DecisionRow &row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return cellText(row, index.column());
    case SortRole:
        return index.column() == Date ? QVariant(row.decision.date.toJulianDay())
                                      : QVariant(cellText(row, index.column()));
    case KeyRole:
        return m_keys[static_cast<size_t>(index.row())];
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
        return int(Qt::AlignLeft | Qt::AlignVCenter);
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
    default:
        return tr("Signer");
    }
}

} // namespace sovang
