// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/dialogs/evidencemodel.h"

#include "base/day.h"
#include "base/text.h"
#include "kit/look/theme.h"

#include <algorithm>

namespace sovang {

namespace {

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
    m_wrongDates.assign(m_rows.size(), {});
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
    m_wrongDates.emplace_back();
    endInsertRows();
}

void EvidenceModel::removeRow(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    m_wrongDates.erase(m_wrongDates.begin() + row);
    endRemoveRows();
}

void EvidenceModel::setPlace(int row, const QString &place)
{
    setData(index(row, Place), place);
}

QModelIndex EvidenceModel::wrongDate() const
{
    const auto found =
        std::ranges::find_if(m_wrongDates, [](const QString &text) { return !text.isEmpty(); });
    return found == m_wrongDates.end() ? QModelIndex()
                                       : index(static_cast<int>(found - m_wrongDates.begin()), Date);
}

QString EvidenceModel::refusal(const QModelIndex &wrong) const
{
    return dayRefusal(m_wrongDates[static_cast<size_t>(wrong.row())]);
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
    if (index.column() != Date)
        return piece.*memberOf(index.column());
    const QString &wrong = m_wrongDates[static_cast<size_t>(index.row())];
    return wrong.isEmpty() ? dayText(piece.date) : wrong;
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
    case Qt::ForegroundRole:
        if (index.column() == Date && !m_wrongDates[static_cast<size_t>(index.row())].isEmpty())
            return tokens().failed;
        return {};
    default:
        return {};
    }
}

bool EvidenceModel::setDate(size_t row, const QString &text)
{
    const QDate date = parseDay(text).value_or(QDate());
    const bool isTaken = text.isEmpty() || date.isValid();
    m_wrongDates[row] = isTaken ? QString() : text;
    if (isTaken)
        m_rows[row].date = date;
    return isTaken;
}

bool EvidenceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    const QString text = normalized(value.toString());
    const auto row = static_cast<size_t>(index.row());
    if (index.column() != Date)
        m_rows[row].*memberOf(index.column()) = text;
    const bool isTaken = index.column() != Date || setDate(row, text);
    emit dataChanged(index, index);
    if (isTaken)
        emit accepted();
    else
        emit refused(dayRefusal(text));
    return isTaken;
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
