// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/year/meetingplan.h"
#include "kit/pagecontext.h"

#include <QPointer>
#include <QWidget>

#include <map>
#include <set>
#include <vector>

class QMenu;
class QPushButton;

namespace sovang {

class MeetingView;

/// The meetings of the year: the button that holds one, the menu of all of them, and the view of the one that
/// is being held.
class YearMeetings : public QWidget
{
    Q_OBJECT

public:
    explicit YearMeetings(PageContext context, QWidget *parent = nullptr);

    /// Reads the meetings of the session's year from the book.
    void refresh();
    bool isEmpty() const { return m_meetings.empty(); }
    /// What the meetings said of a unit; null where they did not deal with it.
    const MeetingResult *resultOf(UnitId unit) const;
    /// The same as the tables show it; may be empty.
    QString wordsFor(UnitId unit) const;
    const std::map<UnitId, MeetingResult> &results() const { return m_results; }

    /// The latest meeting of the year, or a new one when there is none.
    void hold();

signals:
    /// The view of a meeting gave way to the page.
    void closed();
    /// Decisions about the units of the meeting are to be entered.
    void decisionsRequested(const std::set<sovang::UnitId> &units);

private:
    QWidget *makeMenuButton();
    void showMenu();
    void call();
    void showView(const Meeting &meeting);
    void leaveView();

    PageContext m_context;
    std::vector<Meeting> m_meetings;
    std::map<UnitId, MeetingResult> m_results;
    QPushButton *m_hold;
    QMenu *m_menu;
    QPointer<MeetingView> m_view;
};

} // namespace sovang
