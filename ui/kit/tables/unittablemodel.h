// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unityear.h"
#include "session/session.h"

#include <QAbstractTableModel>
#include <QPointer>

#include <functional>
#include <vector>

namespace sovang {

/// Roles that all models of the window share.
enum ModelRole {
    KeyRole = Qt::UserRole + 1, ///< search key of the row (text.h), worked out once
    SortRole,                   ///< what the column is sorted by: text or number
    UnitRole,                   ///< number of the unit (qlonglong)
    OutcomeRole,                ///< OutcomeKind as int
    ClockRole,                  ///< ClockStrip
    OptionsRole,                ///< QStringList: what may be chosen in the cell; empty where it is typed
};

/// One column of a table of units: how it is called, and what it shows of a unit.
struct UnitColumn
{
    enum class Kind { Text, Number, Sign, Proposal, Clock };

    QString title;
    Kind kind = Kind::Text;
    std::function<QVariant(const UnitYear &)> value;
    std::function<QVariant(const UnitYear &)> sortValue = {}; ///< none: the value
};

/// One row for each unit of a session's year, kept in step with it. Rows are the session's plain values.
class UnitTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    UnitTableModel(Session &session, std::vector<UnitColumn> columns, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const UnitYear &unitAt(int row) const;
    int rowOf(UnitId unit) const;

protected:
    /// Null when the session is gone: views may still ask while a window closes.
    Session *session() const { return m_session; }

private:
    void followSession();
    void forgetKeys();
    const QString &keyOf(int row) const;
    QVariant decoration(const UnitColumn &column, const UnitYear &unit, int role) const;

    QPointer<Session> m_session;
    std::vector<UnitColumn> m_columns;
    mutable std::vector<QString> m_keys; ///< what search compares, by row; null: not yet asked for
    int m_removedRow = -1;
    int m_insertedRow = -1;
};

} // namespace sovang
