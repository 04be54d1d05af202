// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a picture of every page and dialog, to be looked at by hand:
//   ui_screenshots BOOK FOLDER [--lang en] [--scheme dark] [--scale 1.5]
#include "application.h"
#include "dialogs/decisiondialog.h"
#include "dialogs/decisioneditdialog.h"
#include "dialogs/importdialog.h"
#include "dialogs/meetingdialog.h"
#include "dialogs/newbookdialog.h"
#include "dialogs/revocationdialog.h"
#include "dialogs/unitdialog.h"
#include "mainwindow.h"
#include "meetingedits.h"
#include "pages/meetingview.h"
#include "pages/recognitionpage.h"
#include "pages/startpage.h"
#include "session.h"
#include "theme.h"
#include "widgets/messagebar.h"
#include "windowsettings.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QCommandLineParser>
#include <QDir>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace sovang;

namespace {

class Camera
{
public:
    Camera(QString folder, QString suffix) : m_folder(std::move(folder)), m_suffix(std::move(suffix))
    {
        QDir().mkpath(m_folder);
    }

    void shoot(QWidget &widget, const QString &name) const
    {
        QTest::qWait(50);
        widget.grab().save(QStringLiteral("%1/%2%3.png").arg(m_folder, name, m_suffix));
    }

private:
    QString m_folder;
    QString m_suffix;
};

void shootPages(MainWindow &window, const Camera &camera)
{
    const QList<std::pair<PageId, QString>> pages{{PageId::Overview, QStringLiteral("overview")},
                                                  {PageId::Units, QStringLiteral("units")},
                                                  {PageId::Registrations, QStringLiteral("registrations")},
                                                  {PageId::Scores, QStringLiteral("scores")},
                                                  {PageId::Recognition, QStringLiteral("recognition")},
                                                  {PageId::Decisions, QStringLiteral("decisions")},
                                                  {PageId::Reports, QStringLiteral("reports")},
                                                  {PageId::Log, QStringLiteral("log")}};
    for (const auto &[page, name] : pages) {
        window.workspace()->goTo(page);
        for (auto *table : window.workspace()->findChildren<QTableView *>()) {
            if (table->isVisible() && table->model()->rowCount() > 2)
                table->selectRow(2);
        }
        camera.shoot(window, name);
    }
    window.workspace()->goTo(PageId::Scores);
    window.findChild<QPushButton *>(QStringLiteral("whyButton"))->setChecked(true);
    auto *sheet = window.findChild<QAbstractItemView *>(QStringLiteral("scoreSheet"));
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        qFatal("The window did not become active");
    sheet->setFocus();
    sheet->setCurrentIndex(sheet->model()->index(1, 4, sheet->model()->index(0, 0)));
    QTest::keyClicks(sheet, QStringLiteral("7"));
    camera.shoot(window, QStringLiteral("scores-editing"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    window.messages().showError(QStringLiteral("1.2: 7 > 5"));
    camera.shoot(window, QStringLiteral("scores-refused"));
    window.find();
    camera.shoot(window, QStringLiteral("palette"));
}

void shootDialog(QDialog &dialog, const Camera &camera, const QString &name)
{
    dialog.show();
    camera.shoot(dialog, name);
}

ImportPlan samplePlan(bool isGood)
{
    ImportPlan plan;
    plan.file = QStringLiteral("cham-diem-2025.xlsx");
    plan.subject = QStringLiteral("điểm chốt năm 2025");
    plan.added = 412;
    plan.changed = 17;
    plan.unchanged = 2208;
    if (isGood) {
        for (int i = 0; i < 9; ++i) {
            AnswerChange change{UnitId(i + 1),
                                Year(2025),
                                Round::Final,
                                QStringLiteral("1.%1").arg(i % 5 + 1),
                                {},
                                Answer::points(Points::fromHundredths(450))};
            if (i % 3 == 0)
                change.before = Answer::points(Points::fromHundredths(400));
            plan.changes.push_back(change);
        }
        return plan;
    }
    for (int row = 5; row < 12; ++row)
        plan.problems.push_back({{plan.file, QStringLiteral("Sheet1"), QStringLiteral("F%1").arg(row), 0},
                                 QStringLiteral("“9,55” không theo bước 0,5 của tiêu chí 1.3")});
    return plan;
}

void shootDialogs(MainWindow &window, const Camera &camera)
{
    const Session &session = window.workspace()->session();
    UnitDialog unit(QStringLiteral("…"), session.unitAt(2).unit, session, &window);
    shootDialog(unit, camera, QStringLiteral("dialog-unit"));
    NewBookDialog book(&window);
    shootDialog(book, camera, QStringLiteral("dialog-new-book"));
    DecisionDialog decision({session.units(), {}, {}, {}}, &window);
    shootDialog(decision, camera, QStringLiteral("dialog-decision"));
    const auto codeOf = [&](UnitId id) { return session.find(id)->unit.code; };
    ImportDialog good(samplePlan(true), codeOf, &window);
    shootDialog(good, camera, QStringLiteral("dialog-import"));
    ImportDialog bad(samplePlan(false), codeOf, &window);
    shootDialog(bad, camera, QStringLiteral("dialog-import-problems"));
}

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

void shootMeeting(MainWindow &window, const Camera &camera)
{
    Session &session = window.workspace()->session();
    window.messages().hide();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        qFatal("The window did not become active");
    window.workspace()->goTo(PageId::Recognition);
    Meeting meeting = sampleMeeting(session);
    if (!edits::addMeeting(session, meeting))
        qFatal("%s", qPrintable(window.messages().text()));
    auto *page = window.findChild<RecognitionPage *>();
    page->holdMeeting();
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
    window.resize(1700, 900);
    camera.shoot(window, QStringLiteral("recognition-wide"));
    window.resize(windowsettings::firstSize);
}

void shootDecisionDialogs(MainWindow &window, const Camera &camera)
{
    Session &session = window.workspace()->session();
    const std::vector<Meeting> meetings = session.book().meetings().ofYear(session.year());
    MeetingDialog call(newMeeting(session.book(), session.year()), AgendaChoice{39, 119}, &window);
    shootDialog(call, camera, QStringLiteral("dialog-meeting"));
    DecisionDialog titles({session.units(), meetingResults(meetings), {}, {}}, &window);
    shootDialog(titles, camera, QStringLiteral("dialog-decision-meeting"));
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
    RevocationDialog revocation(recognised, {}, {}, preview, &window);
    shootDialog(revocation, camera, QStringLiteral("dialog-revocation"));
    const Decision decision = recognised.front().decisions.back();
    DecisionEditDialog edit(decision, recognised.front().unit.code, {}, preview, &window);
    shootDialog(edit, camera, QStringLiteral("dialog-decision-change"));
    DecisionRemovalDialog removal({decision}, preview, &window);
    shootDialog(removal, camera, QStringLiteral("dialog-decision-remove"));
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    for (int i = 1; i + 1 < argc; ++i) {
        if (qstrcmp(argv[i], "--scale") == 0)
            qputenv("QT_SCALE_FACTOR", argv[i + 1]);
    }
    QApplication app(argc, argv);
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QApplication::setOrganizationName(QStringLiteral("sovang"));

    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("lang"), {}, QStringLiteral("lang"), QStringLiteral("vi")},
                       {QStringLiteral("scheme"), {}, QStringLiteral("scheme"), QStringLiteral("light")},
                       {QStringLiteral("scale"), {}, QStringLiteral("scale"), QStringLiteral("1")}});
    parser.process(app);
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() != 2)
        parser.showHelp(2);
    windowsettings::setScheme(schemeFromWord(parser.value(QStringLiteral("scheme"))));
    setUpApplication(app, parser.value(QStringLiteral("lang")));

    const Camera camera(arguments[1],
                        QStringLiteral("-%1-%2-%3")
                            .arg(parser.value(QStringLiteral("lang")), parser.value(QStringLiteral("scheme")),
                                 parser.value(QStringLiteral("scale"))));
    MainWindow window(userPrompts());
    window.startPage().showRecent({arguments[0]});
    window.show();
    camera.shoot(window, QStringLiteral("start"));
    if (!window.openBook(arguments[0]))
        qFatal("%s", qPrintable(window.messages().text()));
    shootPages(window, camera);
    shootDialogs(window, camera);
    shootMeeting(window, camera);
    shootDecisionDialogs(window, camera);
    return 0;
}
