// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/tables/unittablemodel.h"

#include <QDate>

namespace sovang {

/// Đăng ký: a tick for each unit, with date, aim and note, and who is late; setData() makes the edit.
class RegistrationsModel : public UnitTableModel
{
    Q_OBJECT

public:
    enum Column { Ticked, Code, Name, Kind, Block, Date, Late, Aim, Note, Excluded };

    explicit RegistrationsModel(Session &session, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Last day of the year's registrations; invalid when none is set.
    QDate deadline() const { return m_deadline; }
    bool isLate(int row) const;

signals:
    /// What was typed cannot be taken, and why; the old value stays.
    void refused(const QString &message);

private:
    void readDeadline();
    QVariant lateData(int row, int role) const;
    QVariant aimData(int row, int role) const;
    bool setDate(UnitId unit, const QString &text);
    bool put(const Registration &registration);

    QDate m_deadline;
};

} // namespace sovang
