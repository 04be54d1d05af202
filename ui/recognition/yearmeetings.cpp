// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/yearmeetings.h"

#include "kit/look/icons.h"
#include "kit/look/parts.h"
#include "kit/look/theme.h"
#include "kit/saving.h"
#include "recognition/meetingdialog.h"
#include "recognition/meetingedits.h"
#include "recognition/meetingview.h"
#include "recognition/meetingwords.h"
#include "session/guarded.h"
#include "session/session.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace sovang {

YearMeetings::YearMeetings(PageContext context, QWidget *parent)
    : QWidget(parent),
      m_context(std::move(context)),
      m_hold(makeButton({}, QStringLiteral("meeting"))),
      m_menu(new QMenu(this))
{
    m_hold->setObjectName(QStringLiteral("meetingButton"));
    m_hold->setToolTip(tr("Holds the meeting of the year, one unit a page"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space8);
    layout->addWidget(m_hold);
    layout->addWidget(makeMenuButton());
    connect(m_hold, &QPushButton::clicked, this, &YearMeetings::hold);
    connect(m_menu, &QMenu::aboutToShow, this, &YearMeetings::showMenu);
}

QWidget *YearMeetings::makeMenuButton()
{
    auto *more = new QToolButton;
    more->setIcon(lineIcon(QStringLiteral("menu")));
    more->setMenu(m_menu);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setToolTip(tr("Meetings of the year"));
    more->setAccessibleName(tr("Meetings of the year"));
    more->setObjectName(QStringLiteral("meetingsMenu"));
    return more;
}

void YearMeetings::refresh()
{
    guarded(m_context.error, [this] {
        m_meetings = m_context.session.book().meetings.ofYear(m_context.session.year());
        m_results = meetingResults(m_meetings);
    });
    m_hold->setText(m_meetings.empty() ? tr("&Meeting…")
                                       : tr("&Meeting %1").arg(words::meetingTitle(m_meetings.back())));
    m_hold->setEnabled(!m_meetings.empty() || !m_context.session.book().isReadOnly());
}

const MeetingResult *YearMeetings::resultOf(UnitId unit) const
{
    const auto found = m_results.find(unit);
    return found == m_results.end() ? nullptr : &found->second;
}

QString YearMeetings::wordsFor(UnitId unit) const
{
    const MeetingResult *result = resultOf(unit);
    return result ? words::meetingItem(result->item, result->state, result->votes) : QString();
}

void YearMeetings::showMenu()
{
    m_menu->clear();
    const bool canWrite = !m_context.session.book().isReadOnly();
    for (const Meeting &meeting : m_meetings) {
        connect(m_menu->addAction(tr("Meeting of %1").arg(words::meetingTitle(meeting))), &QAction::triggered,
                this, [this, meeting] { showView(meeting); });
    }
    m_menu->addSeparator();
    QAction *call =
        m_menu->addAction(lineIcon(QStringLiteral("add")), tr("New meeting…"), this, &YearMeetings::call);
    call->setEnabled(canWrite);
    for (const Meeting &meeting : m_meetings) {
        QAction *remove = m_menu->addAction(
            lineIcon(QStringLiteral("remove")), tr("Remove the meeting of %1").arg(dayText(meeting.date)),
            this, [this, meeting] { edits::removeMeeting(m_context.session, meeting); });
        remove->setEnabled(canWrite);
    }
}

void YearMeetings::hold()
{
    refresh();
    if (m_meetings.empty())
        call();
    else
        showView(m_meetings.back());
}

void YearMeetings::call()
{
    const std::vector<UnitYear> &units = m_context.session.units();
    const auto count = [&](Agenda agenda) {
        return static_cast<int>(
            std::ranges::count_if(units, [=](const UnitYear &unit) { return isOnAgenda(unit, agenda); }));
    };
    guarded(m_context.error, [&] {
        MeetingDialog dialog(newMeeting(m_context.session.book(), m_context.session.year()),
                             AgendaChoice{count(Agenda::Proposals), count(Agenda::Registered)}, this);
        Meeting meeting;
        const bool isSaved = runUntilSaved(m_context, dialog, [&] {
            meeting = dialog.meeting();
            meeting.items = agendaOf(units, dialog.agenda());
            return edits::addMeeting(m_context.session, meeting);
        });
        if (isSaved)
            showView(meeting);
    });
}

void YearMeetings::showView(const Meeting &meeting)
{
    delete m_view;
    m_view = new MeetingView(m_context, meeting);
    connect(m_view, &MeetingView::closed, this, &YearMeetings::leaveView);
    connect(m_view, &MeetingView::decisionsRequested, this, [this] {
        std::set<UnitId> units;
        for (const MeetingItem &item : m_view->meeting().items)
            units.insert(item.unit);
        emit decisionsRequested(units);
    });
    m_context.cover(m_view);
    m_view->showAttendance();
}

void YearMeetings::leaveView()
{
    if (!m_view || !m_view->isVisible())
        return;
    m_context.cover(nullptr); // the view stays until the next one: it is still in the middle of saying so
    emit closed();
}

} // namespace sovang
