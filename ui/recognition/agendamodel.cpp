// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/agendamodel.h"

#include "base/text.h"
#include "kit/look/theme.h"
#include "kit/tables/unittablemodel.h"

#include <algorithm>

namespace sovang {

void AgendaModel::show(std::vector<AgendaRow> rows)
{
    if (std::ranges::equal(rows, m_rows, {}, &AgendaRow::code, &AgendaRow::code)) {
        for (size_t row = 0; row < rows.size(); ++row) {
            if (rows[row] == m_rows[row])
                continue;
            m_rows[row] = std::move(rows[row]);
            const QModelIndex changed = index(static_cast<int>(row));
            emit dataChanged(changed, changed);
        }
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    m_keys.clear();
    for (const AgendaRow &row : m_rows)
        m_keys.push_back(searchKey(QString(row.code + u' ' + row.name)));
    endResetModel();
}

int AgendaModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant AgendaModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const AgendaRow &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return QStringLiteral("%1  %2").arg(row.sign.isEmpty() ? QStringLiteral("·") : row.sign, row.name);
    case Qt::ToolTipRole:
        return QStringLiteral("%1 · %2\n%3").arg(row.code, row.name, row.result).trimmed();
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(row.name, row.result);
    case Qt::ForegroundRole:
        return row.sign.isEmpty() ? QVariant() : QVariant(tokens().secondInk);
    case KeyRole:
        return m_keys[static_cast<size_t>(index.row())];
    case SortRole:
        return index.row();
    default:
        return {};
    }
}

} // namespace sovang
