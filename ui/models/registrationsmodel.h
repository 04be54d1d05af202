// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/unittablemodel.h"

namespace sovang {

/// Đăng ký: a tick for each unit, with date and note; setData() makes the edit.
class RegistrationsModel : public UnitTableModel
{
    Q_OBJECT

public:
    enum Column { Ticked, Code, Name, Kind, Block, Date, Note, Excluded };

    explicit RegistrationsModel(Session &session, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    /// What was typed cannot be taken, and why; the old value stays.
    void refused(const QString &message);

private:
    bool setDate(UnitId unit, const QString &text);
};

} // namespace sovang
