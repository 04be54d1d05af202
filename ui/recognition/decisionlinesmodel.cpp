// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/decisionlinesmodel.h"

#include "base/text.h"
#include "kit/tables/unittablemodel.h"
#include "kit/words.h"

#include <algorithm>

namespace sovang {

namespace {

QString yearText(const std::optional<Year> &year)
{
    return year ? year->toString() : QString();
}

QString cellText(const DecisionLineRow &row, int column)
{
    switch (column) {
    case DecisionLinesModel::Code:
        return row.code;
    case DecisionLinesModel::Name:
        return row.name;
    case DecisionLinesModel::Kind:
        return kindwords::decision(row.line.kind);
    case DecisionLinesModel::From:
        return yearText(row.line.from);
    case DecisionLinesModel::To:
        return yearText(row.line.to);
    case DecisionLinesModel::MeetingResult:
        return row.meeting;
    default:
        return row.line.reason;
    }
}

} // namespace

void DecisionLinesModel::show(std::vector<DecisionLineRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

std::vector<DecisionLine> DecisionLinesModel::chosen() const
{
    std::vector<DecisionLine> lines;
    for (const DecisionLineRow &row : m_rows) {
        if (row.isChosen)
            lines.push_back(row.line);
    }
    return lines;
}

void DecisionLinesModel::chooseAll()
{
    for (DecisionLineRow &row : m_rows)
        row.isChosen = row.isChosen || row.isAgreed;
    tellChoice();
}

void DecisionLinesModel::chooseNone()
{
    for (DecisionLineRow &row : m_rows)
        row.isChosen = false;
    tellChoice();
}

void DecisionLinesModel::tellChoice()
{
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

int DecisionLinesModel::leftOut() const
{
    return static_cast<int>(std::ranges::count_if(
        m_rows, [](const DecisionLineRow &row) { return !row.isAgreed && !row.isChosen; }));
}

int DecisionLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DecisionLinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Reason + 1;
}

QVariant DecisionLinesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const DecisionLineRow &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::ToolTipRole:
    case SortRole:
        return cellText(row, index.column());
    case Qt::CheckStateRole:
        if (index.column() != Code)
            return {};
        return row.isChosen ? Qt::Checked : Qt::Unchecked;
    case KeyRole:
        return searchKey(QString(row.code + u' ' + row.name));
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(
            headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
            cellText(row, index.column()));
    default:
        return {};
    }
}

bool DecisionLinesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid())
        return false;
    DecisionLineRow &row = m_rows[static_cast<size_t>(index.row())];
    if (role == Qt::CheckStateRole && index.column() == Code) {
        row.isChosen = value.toInt() == Qt::Checked;
    } else if (role == Qt::EditRole && isEditable(index)) {
        if (index.column() == Reason) {
            row.line.reason = normalized(value.toString());
        } else {
            const std::optional<Year> from = Year::parse(value.toString());
            if (!from)
                return false;
            row.line.from = from;
        }
    } else {
        return false;
    }
    emit dataChanged(index, index);
    return true;
}

bool DecisionLinesModel::isEditable(const QModelIndex &index) const
{
    const bool isRefusal = m_rows[static_cast<size_t>(index.row())].line.kind == DecisionKind::Refusal;
    return isRefusal ? index.column() == Reason : index.column() == From;
}

Qt::ItemFlags DecisionLinesModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    if (index.column() == Code)
        flags |= Qt::ItemIsUserCheckable;
    if (isEditable(index))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant DecisionLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Code:
        return tr("Code");
    case Name:
        return tr("Unit");
    case Kind:
        return tr("Decision");
    case From:
        return tr("From year");
    case To:
        return tr("To year");
    case MeetingResult:
        return tr("Meeting");
    default:
        return tr("Reason");
    }
}

} // namespace sovang
