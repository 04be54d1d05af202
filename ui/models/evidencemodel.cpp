// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidencemodel.h"

#include "domain/period.h"
#include "domain/text.h"

#include <algorithm>

namespace sovang {

namespace {

// `5/3/2025`, `05/03/2025`, `5-3-2025`, `5.3.2025`: day first, four digits of the year.
QDate dateFrom(QString text)
{
    text.replace(u'-', u'/').replace(u'.', u'/');
    return QDate::fromString(text, u"d/M/yyyy"_qs);
}

QString Evidence::*memberOf(int column)
{
    switch (column) {
    case EvidenceModel::Document:
        return &Evidence::document;
    case EvidenceModel::Pages:
        return &Evidence::pages;
    case EvidenceModel::Text:
        return &Evidence::text;
    default:
        return &Evidence::place;
    }
}

} // namespace

EvidenceModel::EvidenceModel(bool isEditable, QObject *parent)
    : QAbstractTableModel(parent), m_isEditable(isEditable)
{}

void EvidenceModel::show(std::vector<Evidence> evidence)
{
    beginResetModel();
    m_rows = std::move(evidence);
    endResetModel();
}

std::vector<Evidence> EvidenceModel::evidence() const
{
    std::vector<Evidence> found = m_rows;
    std::erase_if(found, [](const Evidence &piece) { return piece.isEmpty(); });
    return found;
}

void EvidenceModel::addRow()
{
    beginInsertRows({}, rowCount(), rowCount());
    m_rows.emplace_back();
    endInsertRows();
}

void EvidenceModel::removeRow(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
}

void EvidenceModel::setPlace(int row, const QString &place)
{
    setData(index(row, Place), place);
}

int EvidenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EvidenceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString EvidenceModel::cellText(const QModelIndex &index) const
{
    const Evidence &piece = at(index.row());
    if (index.column() == Date)
        return piece.date.isValid() ? dayText(piece.date) : QString();
    return piece.*memberOf(index.column());
}

QVariant EvidenceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::ToolTipRole:
        return cellText(index);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(
            headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), cellText(index));
    default:
        return {};
    }
}

bool EvidenceModel::setDate(Evidence &piece, const QString &text)
{
    const QDate date = dateFrom(text);
    if (!text.isEmpty() && !date.isValid()) {
        emit refused(tr("“%1” is not a date such as 05/03/2025.").arg(text));
        return false;
    }
    piece.date = date;
    return true;
}

bool EvidenceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    const QString text = normalized(value.toString());
    Evidence &piece = m_rows[static_cast<size_t>(index.row())];
    if (index.column() != Date)
        piece.*memberOf(index.column()) = text;
    else if (!setDate(piece, text))
        return false;
    emit dataChanged(index, index);
    emit accepted();
    return true;
}

QVariant EvidenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Document:
        return tr("Document");
    case Date:
        return tr("Date");
    case Pages:
        return tr("Pages");
    case Text:
        return tr("What it says");
    default:
        return tr("File, or where it is");
    }
}

Qt::ItemFlags EvidenceModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && m_isEditable ? flags | Qt::ItemIsEditable : flags;
}

} // namespace sovang
