// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting.h"

#include <QAbstractTableModel>

#include <vector>

namespace sovang {

/// The members of a meeting: who came, and why the others did not. Changes nothing itself: what the user does
/// is told by edited(), and show() brings it back when it was written.
class MembersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Came, Name, Role, Excuse };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const std::vector<MeetingMember> &members, bool isEditable);
    const std::vector<MeetingMember> &members() const { return m_members; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void edited(const std::vector<sovang::MeetingMember> &members);

private:
    std::vector<MeetingMember> m_members;
    bool m_isEditable = false;
};

} // namespace sovang
