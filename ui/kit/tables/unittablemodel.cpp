// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/tables/unittablemodel.h"

#include "base/text.h"
#include "kit/look/clockstrip.h"
#include "kit/look/theme.h"
#include "kit/words.h"
#include "session/session.h"

namespace sovang {

namespace {

constexpr int yearsInTables = 5;

} // namespace

UnitTableModel::UnitTableModel(Session &session, std::vector<UnitColumn> columns, QObject *parent)
    : QAbstractTableModel(parent), m_session(&session), m_columns(std::move(columns))
{
    forgetKeys();
    followSession();
}

void UnitTableModel::followSession()
{
    connect(m_session, &Session::aboutToReset, this, [this] { beginResetModel(); });
    connect(m_session, &Session::wasReset, this, [this] {
        forgetKeys();
        endResetModel();
    });
    connect(m_session, &Session::aboutToInsert, this, [this](int row) {
        m_insertedRow = row;
        beginInsertRows({}, row, row);
    });
    connect(m_session, &Session::inserted, this, [this] {
        m_keys.insert(m_keys.begin() + m_insertedRow, QString());
        endInsertRows();
    });
    connect(m_session, &Session::aboutToRemove, this, [this](int row) {
        m_removedRow = row;
        beginRemoveRows({}, row, row);
    });
    connect(m_session, &Session::removed, this, [this] {
        m_keys.erase(m_keys.begin() + m_removedRow);
        endRemoveRows();
    });
    connect(m_session, &Session::unitChanged, this, [this](int row) {
        m_keys[static_cast<size_t>(row)] = QString();
        emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    });
}

void UnitTableModel::forgetKeys()
{
    m_keys.assign(m_session->units().size(), QString());
}

const QString &UnitTableModel::keyOf(int row) const
{
    QString &key = m_keys[static_cast<size_t>(row)];
    if (key.isNull()) {
        const Unit &unit = unitAt(row).unit;
        key = searchKey(QStringList{unit.code, unit.name, unit.block, unit.locality}.join(u' '));
    }
    return key;
}

const UnitYear &UnitTableModel::unitAt(int row) const
{
    return m_session->unitAt(row);
}

int UnitTableModel::rowOf(UnitId unit) const
{
    return m_session ? m_session->rowOf(unit) : -1;
}

int UnitTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_session ? 0 : static_cast<int>(m_session->units().size());
}

int UnitTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant UnitTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const UnitColumn &column = m_columns[static_cast<size_t>(index.column())];
    const UnitYear &unit = unitAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return column.kind == UnitColumn::Kind::Clock ? QVariant() : column.value(unit);
    case SortRole:
        return column.sortValue ? column.sortValue(unit) : column.value(unit);
    case KeyRole:
        return keyOf(index.row());
    case UnitRole:
        return qlonglong(unit.unit.id.value());
    case OutcomeRole:
        return static_cast<int>(unit.outcome.kind);
    case ClockRole:
        return column.kind == UnitColumn::Kind::Clock ? QVariant::fromValue(alignedStrip(unit, yearsInTables))
                                                      : QVariant();
    default:
        return decoration(column, unit, role);
    }
}

QVariant UnitTableModel::decoration(const UnitColumn &column, const UnitYear &unit, int role) const
{
    switch (role) {
    case Qt::TextAlignmentRole:
        if (column.kind == UnitColumn::Kind::Number)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return int((column.kind == UnitColumn::Kind::Sign ? Qt::AlignHCenter : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (column.kind == UnitColumn::Kind::Sign)
            return words::signColor(unit.outcome.kind, tokens());
        if (column.kind == UnitColumn::Kind::Proposal)
            return unit.proposal ? tokens().gold : tokens().secondInk;
        return QVariant();
    case Qt::ToolTipRole:
        if (column.kind == UnitColumn::Kind::Sign)
            return kindwords::outcome(unit.outcome.kind);
        return column.kind == UnitColumn::Kind::Clock ? QVariant(clockStrip(unit).toText())
                                                      : column.value(unit);
    case Qt::AccessibleTextRole:
        if (column.kind == UnitColumn::Kind::Sign)
            return kindwords::outcome(unit.outcome.kind);
        return column.kind == UnitColumn::Kind::Clock
                   ? clockStrip(unit).toText()
                   : QStringLiteral("%1: %2").arg(column.title, column.value(unit).toString());
    default:
        return {};
    }
}

QVariant UnitTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const UnitColumn &column = m_columns[static_cast<size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == ClockRole && column.kind == UnitColumn::Kind::Clock && m_session)
        return QVariant::fromValue(yearsOnly(m_session->year(), yearsInTables));
    if (role == Qt::TextAlignmentRole)
        return int((column.kind == UnitColumn::Kind::Number ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    return {};
}

} // namespace sovang
