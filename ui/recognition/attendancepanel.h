// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting.h"
#include "recognition/membersmodel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace sovang {

/// Who came to the meeting, and whether they are enough. Comes first, before any unit.
class AttendancePanel : public QWidget
{
    Q_OBJECT

public:
    explicit AttendancePanel(QWidget *parent = nullptr);

    void show(const Meeting &meeting, bool isReadOnly);
    void setAllPresent();
    void setFocusToMembers();

signals:
    void edited(const std::vector<sovang::MeetingMember> &members);
    void addRequested();
    void startRequested();

private:
    QWidget *makeToolbar();
    void removeChosen();

    MembersModel m_model;
    QTableView *m_table;
    QStackedLayout *m_stack;
    QLabel *m_quorum;
    QPushButton *m_allPresent;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_start;
};

} // namespace sovang
