// SPDX-License-Identifier: GPL-3.0-or-later
#include "shots/shots.h"

#include "decisions/decisioneditdialog.h"
#include "decisions/revocationdialog.h"
#include "recognition/decisiondialog.h"
#include "recognition/meetingdialog.h"
#include "recognition/meetingedits.h"
#include "recognition/meetingview.h"
#include "recognition/yearmeetings.h"
#include "session/session.h"
#include "settings/settingsedits.h"
#include "shell/mainwindow.h"
#include "shell/messagebar.h"

#include <QComboBox>
#include <QTableView>
#include <QTest>

namespace sovang {

namespace {

Meeting sampleMeeting(const Session &session)
{
    Meeting meeting = newMeeting(session.book(), session.year());
    meeting.date = QDate(2025, 11, 25);
    meeting.place = QStringLiteral("Hội trường UBND huyện");
    if (meeting.members.empty()) {
        for (const char *name :
             {"Nguyễn Văn An", "Trần Thị Bình", "Lê Thị Cúc", "Phạm Văn Dũng", "Hoàng Thị Én", "Vũ Văn Giang",
              "Đặng Thị Hạnh", "Bùi Văn Khoa", "Đỗ Thị Lan"}) {
            meeting.members.push_back({.name = QString::fromUtf8(name),
                                       .role = QStringLiteral("Ủy viên"),
                                       .attendance = Attendance::Present});
        }
        meeting.members[0].role = QStringLiteral("Trưởng ban");
        meeting.members[6].attendance = Attendance::Absent;
        meeting.members[6].excuse = QStringLiteral("đi công tác");
        meeting.members[8].attendance = Attendance::Invited;
    }
    for (MeetingMember &member : meeting.members) {
        if (member.attendance == Attendance::Invited && &member != &meeting.members.back())
            member.attendance = Attendance::Present;
    }
    meeting.items = agendaOf(session.units(), Agenda::Registered);
    return meeting;
}

// A committee that numbers its decisions, so that the dialogs have something to offer.
void addCommittee(Session &session)
{
    edits::putIssuer(session, {.name = u"Ủy ban nhân dân huyện Suối Ngàn"_qs, .symbol = u"UBND"_qs});
    const qint64 committee = session.book().commission.issuers().back().id;
    edits::putSignatory(session,
                        {.issuer = committee, .name = u"Đỗ Văn Cường"_qs, .title = u"Phó Chủ tịch"_qs});
    edits::putSeries(
        session, {committee, PaperKind::Decision, Year(QDate::currentDate().year()), 125, u"{n}/QĐ-UBND"_qs});
}

} // namespace

void shootMeeting(MainWindow &window, Camera &camera)
{
    Session &session = window.workspace()->session();
    activate(window);
    window.workspace()->goTo(PageId::Recognition);
    Meeting meeting = sampleMeeting(session);
    if (!edits::addMeeting(session, meeting))
        qFatal("%s", qPrintable(window.messages().text()));
    window.findChild<YearMeetings *>()->hold();
    camera.shoot(window, QStringLiteral("meeting-attendance"));
    auto *view = window.findChild<MeetingView *>();
    view->goTo(0);
    camera.shoot(window, QStringLiteral("meeting-unit"));
    QTest::keyClick(view, Qt::Key_N);
    camera.shoot(window, QStringLiteral("meeting-agreed"));
    view->goTo(1);
    QTest::keyClick(view, Qt::Key_C);
    camera.shoot(window, QStringLiteral("meeting-change"));
    QTest::keyClick(view, Qt::Key_Escape);
    view->goTo(2);
    QTest::keyClick(view, Qt::Key_N);
    for (size_t i = 0; i < session.units().size(); ++i) {
        if (session.unitAt(static_cast<int>(i)).outcome.kind == OutcomeKind::Failed) {
            view->goTo(view->meeting().indexOf(session.unitAt(static_cast<int>(i)).unit.id));
            break;
        }
    }
    QTest::keyClick(view, Qt::Key_L);
    camera.shoot(window, QStringLiteral("meeting-failed"));
    QTest::keyClick(view, Qt::Key_Escape);
    window.findChild<QComboBox *>(QStringLiteral("proposalChoice"))->setCurrentIndex(3);
    camera.shoot(window, QStringLiteral("recognition-near"));
    window.findChild<QComboBox *>(QStringLiteral("proposalChoice"))->setCurrentIndex(1);
    window.findChild<QTableView *>(QStringLiteral("recognitionTable"))->selectRow(1);
    camera.shoot(window, QStringLiteral("recognition-meeting"));
    const QSize before = window.size();
    window.resize(1700, 900);
    camera.shoot(window, QStringLiteral("recognition-wide"));
    window.resize(before);
}

void shootDecisionDialogs(MainWindow &window, Camera &camera)
{
    Session &session = window.workspace()->session();
    addCommittee(session);
    const std::vector<Meeting> meetings = session.book().meetings.ofYear(session.year());
    MeetingDialog call(newMeeting(session.book(), session.year()), AgendaChoice{39, 119}, &window);
    camera.shootDialog(call, QStringLiteral("dialog-meeting"));
    DecisionDialog entry({session.units(), {}, {}, {}}, &window);
    camera.shootDialog(entry, QStringLiteral("dialog-decision"));
    DecisionDialog titles({session.units(), meetingResults(meetings), {}, actOffersOf(session.book())},
                          &window);
    camera.shootDialog(titles, QStringLiteral("dialog-decision-meeting"));
    auto *subject = titles.findChild<QComboBox *>(QStringLiteral("subject"));
    subject->setCurrentIndex(subject->count() - 1);
    camera.shoot(titles, QStringLiteral("dialog-refusal"));
    const auto preview = [&](const std::vector<Decision> &removed, const std::vector<Decision> &added) {
        return previewDecisions(session.book(), session.year(), removed, added);
    };
    std::vector<UnitYear> recognised;
    for (const UnitYear &unit : session.units()) {
        if (unit.state.standing == Standing::Recognised)
            recognised.push_back(unit);
    }
    if (recognised.empty())
        return;
    const ActOffers offers = actOffersOf(session.book());
    RevocationDialog revocation(recognised, {}, offers, preview, &window);
    camera.shootDialog(revocation, QStringLiteral("dialog-revocation"));
    const Decision decision = recognised.front().decisions.back();
    DecisionEditDialog edit(decision, recognised.front().unit.code, offers, preview, &window);
    camera.shootDialog(edit, QStringLiteral("dialog-decision-change"));
    DecisionRemovalDialog removal({decision}, preview, &window);
    camera.shootDialog(removal, QStringLiteral("dialog-decision-remove"));
}

} // namespace sovang
