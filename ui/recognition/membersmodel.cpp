// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/membersmodel.h"

#include "base/text.h"
#include "kit/look/theme.h"
#include "kit/tables/unittablemodel.h"
#include "recognition/meetingwords.h"

namespace sovang {

namespace {

QString cellText(const MeetingMember &member, int column)
{
    switch (column) {
    case MembersModel::Came:
        return words::attendance(member.attendance);
    case MembersModel::Name:
        return member.name;
    case MembersModel::Role:
        return member.role;
    default:
        return member.excuse;
    }
}

Qt::CheckState checkState(Attendance attendance)
{
    switch (attendance) {
    case Attendance::Present:
        return Qt::Checked;
    case Attendance::Invited:
        return Qt::PartiallyChecked;
    case Attendance::Absent:
        break;
    }
    return Qt::Unchecked;
}

// False when the text cannot stand there.
bool putText(MeetingMember &member, int column, const QString &text)
{
    switch (column) {
    case MembersModel::Name:
        member.name = text;
        return !text.isEmpty();
    case MembersModel::Role:
        member.role = text;
        return true;
    case MembersModel::Excuse:
        member.excuse = text;
        if (!text.isEmpty())
            member.attendance = Attendance::Absent; // who excuses himself does not come
        return true;
    default:
        return false;
    }
}

} // namespace

void MembersModel::show(const std::vector<MeetingMember> &members, bool isEditable)
{
    m_isEditable = isEditable;
    if (members.size() == m_members.size()) {
        m_members = members;
        if (!members.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_members = members;
    endResetModel();
}

int MembersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_members.size());
}

int MembersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Excuse + 1;
}

QVariant MembersModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const MeetingMember &member = m_members[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        if (index.column() == Role && !member.votes)
            return tr("%1 (does not vote)").arg(member.role).trimmed();
        return cellText(member, index.column());
    case Qt::EditRole:
    case SortRole:
        return cellText(member, index.column());
    case Qt::CheckStateRole:
        return index.column() == Came ? QVariant(checkState(member.attendance)) : QVariant();
    case Qt::ForegroundRole:
        if (index.column() == Came && member.attendance == Attendance::Invited)
            return tokens().waiting;
        return {};
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(
            headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
            cellText(member, index.column()));
    default:
        return {};
    }
}

bool MembersModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || !m_isEditable)
        return false;
    std::vector<MeetingMember> members = m_members;
    MeetingMember &member = members[static_cast<size_t>(index.row())];
    if (role == Qt::CheckStateRole && index.column() == Came) {
        const bool comes = member.attendance != Attendance::Present;
        member.attendance = comes ? Attendance::Present : Attendance::Absent;
        if (comes)
            member.excuse.clear();
    } else if (role != Qt::EditRole || !putText(member, index.column(), normalized(value.toString()))) {
        return false;
    }
    if (members != m_members)
        emit edited(members);
    return true;
}

Qt::ItemFlags MembersModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && m_isEditable)
        flags |= index.column() == Came ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable;
    return flags;
}

QVariant MembersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Came:
        return tr("Attendance");
    case Name:
        return tr("Member");
    case Role:
        return tr("Role");
    default:
        return tr("Reason for absence");
    }
}

} // namespace sovang
