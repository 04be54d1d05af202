// SPDX-License-Identifier: GPL-3.0-or-later
#include "movements/recordsmodel.h"

#include "base/text.h"
#include "kit/tables/unittablemodel.h"

#include <algorithm>

namespace sovang {

namespace {

QString keyOf(const RecordRow &row)
{
    QStringList texts;
    for (const RecordCell &cell : row.cells)
        texts << cell.text;
    return searchKey((texts << row.tip).join(u' '));
}

} // namespace

RecordsModel::RecordsModel(std::vector<RecordColumn> columns, QObject *parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns))
{}

void RecordsModel::show(std::vector<RecordRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_keys.clear();
    m_keys.reserve(m_rows.size());
    for (const RecordRow &row : m_rows)
        m_keys.push_back(keyOf(row));
    endResetModel();
}

int RecordsModel::rowOf(qint64 id) const
{
    const auto found = std::ranges::find(m_rows, id, &RecordRow::id);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int RecordsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RecordsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

const RecordCell &RecordsModel::cellAt(const QModelIndex &index) const
{
    return rowAt(index.row()).cells[static_cast<size_t>(index.column())];
}

QVariant RecordsModel::sortValue(const QModelIndex &index) const
{
    const RecordCell &cell = cellAt(index);
    return cell.number ? QVariant(*cell.number) : QVariant(cell.text);
}

QVariant RecordsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RecordRow &row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellAt(index).text;
    case Qt::ToolTipRole:
        return row.tip.isEmpty() ? cellAt(index).text
                                 : QStringLiteral("%1\n%2").arg(cellAt(index).text, row.tip).trimmed();
    case Qt::TextAlignmentRole:
        return int(
            (m_columns[static_cast<size_t>(index.column())].isNumber ? Qt::AlignRight : Qt::AlignLeft) |
            Qt::AlignVCenter);
    case SortRole:
        return sortValue(index);
    case KeyRole:
        return m_keys[static_cast<size_t>(index.row())];
    case UnitRole:
        return row.unit;
    default:
        return {};
    }
}

QVariant RecordsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const RecordColumn &column = m_columns[static_cast<size_t>(section)];
    if (role == Qt::TextAlignmentRole)
        return int((column.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(column.title) : QVariant();
}

} // namespace sovang
