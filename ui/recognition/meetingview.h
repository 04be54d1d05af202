// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/meeting.h"
#include "kit/pagecontext.h"
#include "kit/tables/filterproxy.h"
#include "recognition/agendamodel.h"

#include <QWidget>

class QLabel;
class QListView;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace sovang {

class AttendancePanel;
class MeetingSheet;
class VerdictPanel;

/// A meeting for the projector: attendance first, then one unit a page. Covers the window while it is held;
/// every verdict is written at once, so that it can be left and gone on with at any time.
class MeetingView : public QWidget
{
    Q_OBJECT

public:
    MeetingView(PageContext context, const Meeting &meeting, QWidget *parent = nullptr);

    const Meeting &meeting() const { return m_meeting; }
    /// Goes to the page \a index of the agenda. Stays when what is typed cannot be taken.
    void goTo(int index);
    void showAttendance();

signals:
    void closed();
    void decisionsRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeList();
    QWidget *makeUnitPage();
    void makeShortcuts();
    void reload();
    void showHead();
    void showAgenda();
    void showUnit();
    void begin();
    void editHead();
    void addMember();
    void addUnits();
    void putMembers(const std::vector<MeetingMember> &members);
    void putItem(const MeetingItem &item);
    void toggleFullScreen();
    void leave();
    bool isOnUnit() const;
    bool isReadOnly() const;

    PageContext m_context;
    Meeting m_meeting;
    int m_index = 0;
    AgendaModel m_agenda;
    FilterProxy m_agendaProxy;
    QLabel *m_title;
    QLabel *m_place;
    QLabel *m_progressText;
    QProgressBar *m_progress;
    QPushButton *m_attendanceButton;
    QPushButton *m_listButton;
    QPushButton *m_decisionsButton;
    QPushButton *m_fullScreenButton;
    QWidget *m_listPane;
    QListView *m_list;
    QPushButton *m_addUnits;
    QStackedWidget *m_body;
    AttendancePanel *m_attendance;
    QWidget *m_unitPage;
    MeetingSheet *m_sheet;
    VerdictPanel *m_verdict;
    QPushButton *m_previous;
    QPushButton *m_next;
};

} // namespace sovang
