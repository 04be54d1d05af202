// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a picture of every page and dialog, to be looked at by hand:
//   ui_screenshots BOOK FOLDER [--lang en] [--scheme dark] [--scale 1.5]
#include "application.h"
#include "dialogs/bulkunitdialog.h"
#include "dialogs/commissiondialogs.h"
#include "dialogs/copyrounddialog.h"
#include "dialogs/decisiondialog.h"
#include "dialogs/decisioneditdialog.h"
#include "dialogs/evidencedialog.h"
#include "dialogs/importdialog.h"
#include "dialogs/joindialog.h"
#include "dialogs/lastyeardialog.h"
#include "dialogs/lifedialog.h"
#include "dialogs/meetingdialog.h"
#include "dialogs/newbookdialog.h"
#include "dialogs/publishdialog.h"
#include "dialogs/revocationdialog.h"
#include "dialogs/rulecomparedialog.h"
#include "dialogs/unitdialog.h"
#include "domain/rulesetdraftcheck.h"
#include "domain/rulesetwriter.h"
#include "mainwindow.h"
#include "meetingedits.h"
#include "pages/meetingview.h"
#include "pages/recognitionpage.h"
#include "pages/settingspage.h"
#include "pages/startpage.h"
#include "pages/unitspage.h"
#include "session.h"
#include "shootmovements.h"
#include "sheetedits.h"
#include "theme.h"
#include "widgets/drafteditor.h"
#include "widgets/messagebar.h"
#include "windowsettings.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCommandLineParser>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
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

void shootGrid(MainWindow &window, const Camera &camera)
{
    window.workspace()->goTo(PageId::Scores);
    window.findChild<QPushButton *>(QStringLiteral("gridSwitch"))->click();
    auto *grid = window.findChild<QTableView *>(QStringLiteral("scoreGrid"));
    grid->setFocus();
    QTest::qWait(300); // averages come a moment later
    camera.shoot(window, QStringLiteral("grid"));
    const QAbstractItemModel &cells = *grid->model();
    grid->setCurrentIndex(cells.index(2, 1));
    grid->selectionModel()->select(QItemSelection(cells.index(2, 1), cells.index(6, 3)),
                                   QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(grid, Qt::Key_Delete);
    grid->horizontalScrollBar()->setValue(120);
    camera.shoot(window, QStringLiteral("grid-selection"));
    grid->setCurrentIndex(cells.index(4, 2));
    QTest::keyClicks(grid, QStringLiteral("7"));
    camera.shoot(window, QStringLiteral("grid-editing"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    camera.shoot(window, QStringLiteral("grid-refused"));
    window.findChild<QCheckBox *>(QStringLiteral("gridNear"))->click();
    camera.shoot(window, QStringLiteral("grid-near"));
    window.findChild<QPushButton *>(QStringLiteral("sheetSwitch"))->click();
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

void shootNewBook(MainWindow &window, const Camera &camera)
{
    const Prompts prompts = userPrompts();
    NewBookDialog book(prompts, &window);
    book.show();
    for (int step = 0; step < 3; ++step) {
        book.goToStep(step);
        camera.shoot(book, QStringLiteral("dialog-new-book-%1").arg(step + 1));
    }
}

void shootSettings(MainWindow &window, const Camera &camera)
{
    window.workspace()->goTo(PageId::Settings);
    auto *page = window.findChild<SettingsPage *>();
    const QStringList names{QStringLiteral("commission"), QStringLiteral("issuers"),
                            QStringLiteral("numbers"),    QStringLiteral("picklists"),
                            QStringLiteral("rulesets"),   QStringLiteral("program")};
    for (int i = 0; i < static_cast<int>(names.size()); ++i) {
        page->open(static_cast<SettingsPage::Section>(i));
        camera.shoot(window, QStringLiteral("settings-") + names.at(i));
    }
    const CommissionStore &store = window.workspace()->session().book().commission();
    MemberDialog member(QStringLiteral("…"),
                        store.members().empty() ? CommissionMember() : store.members().front(), &window);
    shootDialog(member, camera, QStringLiteral("dialog-member"));
    IssuerDialog issuer(QStringLiteral("…"), store.commission(), &window);
    shootDialog(issuer, camera, QStringLiteral("dialog-issuer"));
    Signatory signer;
    signer.name = QStringLiteral("Trần Văn Ổn");
    signer.title = QStringLiteral("Phó Chủ tịch");
    signer.mode = SigningMode::ForHead;
    signer.behalf = QStringLiteral("Chủ tịch");
    signer.collective = QStringLiteral("Ủy ban nhân dân");
    SignatoryDialog signatory(QStringLiteral("…"), signer, &window);
    shootDialog(signatory, camera, QStringLiteral("dialog-signer"));
    SeriesDialog series(QStringLiteral("…"),
                        store.series(store.commission().id, PaperKind::Decision, Year(2025)), &window);
    shootDialog(series, camera, QStringLiteral("dialog-series"));
}

void shootDialogs(MainWindow &window, const Camera &camera)
{
    const Session &session = window.workspace()->session();
    UnitDialog unit(QStringLiteral("…"), session.unitAt(2).unit, session, &window);
    shootDialog(unit, camera, QStringLiteral("dialog-unit"));
    shootNewBook(window, camera);
    QStringList codes;
    for (const UnitYear &known : session.units()) {
        if (known.proposal)
            codes << known.unit.code;
    }
    DecisionDialog decision(session.units(), codes, &window);
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

// Evidence, a note and a criterion that does not apply, with the self column out of the way. The book is left
// as it was found.
void shootSheet(MainWindow &window, const Camera &camera)
{
    Session &session = window.workspace()->session();
    const UnitId unit = session.unitAt(3).unit.id;
    const ItemPapers papers{
        {{QStringLiteral("BC 12/2025"), QDate(2025, 3, 5), QStringLiteral("3"),
          QStringLiteral("Báo cáo kết quả thực hiện nhiệm vụ chính trị năm 2025"),
          QStringLiteral("minh-chung/DV004/bc-12-2025.pdf")},
         {QStringLiteral("QĐ 45/QĐ-UBND"), QDate(2025, 1, 20), {}, {}, QStringLiteral("Tủ hồ sơ số 2")}},
        QStringLiteral("Đoàn đã xem bản gốc ngày 20/11/2025.")};
    edits::setPapers(session, unit, QStringLiteral("1.1"), papers);
    edits::setPapers(session, unit, QStringLiteral("1.2"), {{}, QStringLiteral("Chờ bổ sung bảng lương")});
    edits::changeSheet(
        session, unit,
        {{Round::Team, QStringLiteral("1.4"), Answer::notApplicable(QStringLiteral("không có chi đoàn"))},
         {Round::Final, QStringLiteral("1.4"), Answer::notApplicable(QStringLiteral("không có chi đoàn"))},
         {Round::Final, QStringLiteral("1.5"), std::nullopt}});
    window.workspace()->openSheet(unit);
    window.findChild<QPushButton *>(QStringLiteral("whyButton"))->setChecked(false);
    camera.shoot(window, QStringLiteral("sheet-papers"));
    auto *hide = window.findChild<QAction *>(QStringLiteral("hideSelf"));
    hide->trigger();
    auto *sheet = window.findChild<QAbstractItemView *>(QStringLiteral("scoreSheet"));
    sheet->scrollToBottom();
    camera.shoot(window, QStringLiteral("sheet-self-hidden"));
    hide->trigger();

    const Prompts prompts = userPrompts();
    EvidenceDialog evidence(
        {.title = QStringLiteral("1.1  Hoàn thành các nhiệm vụ chính trị, kinh tế - xã hội"),
         .about = session.find(unit)->unit.name,
         .bookPath = session.book().path(),
         .asksForEvidence = true,
         .isEditable = true},
        papers, prompts, &window);
    shootDialog(evidence, camera, QStringLiteral("dialog-evidence"));
    RoundCopyPlan plan;
    plan.changes.resize(214);
    plan.units = 38;
    plan.kept = 12;
    CopyRoundDialog copy(
        session.find(unit)->unit.name, 117, [&](const auto &) { return plan; }, &window);
    shootDialog(copy, camera, QStringLiteral("dialog-copy-rounds"));
    for (int i = 0; i < 3; ++i)
        session.undo();
void shootUnits(MainWindow &window, const Camera &camera)
{
    Session &session = window.workspace()->session();
    window.workspace()->goTo(PageId::Units);
    window.workspace()->units().showDuplicates();
    camera.shoot(window, QStringLiteral("units-duplicates"));
    const std::vector<UnitId> two{session.unitAt(4).unit.id, session.unitAt(7).unit.id};
    for (const LineageKind kind :
         {LineageKind::Rename, LineageKind::Merge, LineageKind::Split, LineageKind::Dissolve}) {
        const std::vector<UnitId> units = kind == LineageKind::Merge ? two : std::vector{two.front()};
        LifeDialog life(kind, units, session, &window);
        shootDialog(life, camera, QStringLiteral("dialog-") + toCode(kind));
    }
    BulkUnitDialog bulk({session.unitAt(4).unit, session.unitAt(7).unit}, session, &window);
    shootDialog(bulk, camera, QStringLiteral("dialog-units"));
    JoinDialog join(session.unitAt(4).unit, session.unitAt(7).unit, session, &window);
    shootDialog(join, camera, QStringLiteral("dialog-join"));
    UnitDialog added(QStringLiteral("…"), Unit(), session, &window);
    added.findChild<QLineEdit *>(QStringLiteral("name"))->setText(session.unitAt(4).unit.name);
    shootDialog(added, camera, QStringLiteral("dialog-unit-hint"));
    std::vector<LastYearUnit> list;
    for (int row = 0; row < 12; ++row) {
        const Unit &unit = session.unitAt(row).unit;
        list.push_back({unit.id, unit.code, unit.name, row % 4 == 0 ? Aim::Keep : Aim::First,
                        row == 5 ? QStringLiteral("đã kết thúc từ năm 2025") : QString()});
    }
    LastYearDialog lastYear(session.year(), list, &window);
    shootDialog(lastYear, camera, QStringLiteral("dialog-last-year"));
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
// A rule set to read, its copy while it is written, and what is asked on the way.
void shootRuleSets(MainWindow &window, const Camera &camera)
{
    window.workspace()->goTo(PageId::RuleSets);
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        qFatal("The window did not become active");
    camera.shoot(window, QStringLiteral("rulesets"));
    window.findChild<QPushButton *>(QStringLiteral("copyVersion"))->click();
    camera.shoot(window, QStringLiteral("rulesets-draft"));
    auto *editor = window.findChild<DraftEditor *>();
    const auto type = [&](const QString &row, const QString &field, const QString &text) {
        editor->goTo(row, field);
        QTest::keyClicks(QApplication::focusWidget(), text);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    };
    const RuleSetPtr before = window.workspace()->session().book().ruleSets().all().front();
    type(QStringLiteral("criteria[0].children[0]"), QStringLiteral("max"), QStringLiteral("6,5x"));
    type(QStringLiteral("recognition"), QStringLiteral("firstYears"), QStringLiteral("3"));
    camera.shoot(window, QStringLiteral("rulesets-draft-recognition"));
    editor->goTo(QStringLiteral("criteria[0].children[0]"), QStringLiteral("max"));
    camera.shoot(window, QStringLiteral("rulesets-draft-findings"));
    RuleSetDraft draft = editor->draft();
    draft.set(QStringLiteral("criteria[0].children[0]"), QStringLiteral("max"), QStringLiteral("5"));
    draft.remove(QStringLiteral("vetoes[0]"));
    draft.set(QStringLiteral("bands[0]"), QStringLiteral("from"), QStringLiteral("92"));
    draft.set(QStringLiteral("criteria[0].children[0]"), QStringLiteral("type"),
              QStringLiteral("allOrNothing"));
    const auto after = std::make_shared<const RuleSet>(checkDraft(draft, {}).ruleSet.value());
    RuleCompareDialog compare({{before->reference() + u' ' + before->title, before},
                               {after->reference() + u' ' + after->title, after}},
                              0, 1, &window);
    shootDialog(compare, camera, QStringLiteral("dialog-compare-rules"));
    PublishDialog publish(
        *after,
        shiftsTo(*after, {before},
                 window.workspace()->session().book().registrations().countByKind(Year(2025))),
        true, {}, &window);
    shootDialog(publish, camera, QStringLiteral("dialog-publish-rules"));
    while (window.workspace()->session().undoStack().canUndo())
        window.undo();
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
    shootSettings(window, camera);
    shootMovements(window, [&](QWidget &widget, const QString &name) { camera.shoot(widget, name); });
    shootPages(window, camera);
    shootGrid(window, camera);
    shootDialogs(window, camera);
    shootSheet(window, camera);
    shootUnits(window, camera);
    shootMeeting(window, camera);
    shootDecisionDialogs(window, camera);
    shootRuleSets(window, camera);
    return 0;
}
