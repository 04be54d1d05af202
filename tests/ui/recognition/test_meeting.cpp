// SPDX-License-Identifier: GPL-3.0-or-later
#include "cuttexts.h"
#include "harness.h"

#include "decisions/decisionsmodel.h"
#include "decisions/decisionspage.h"
#include "kit/dialogs/dayfield.h"
#include "kit/edits.h"
#include "kit/look/explanation.h"
#include "recognition/agendamodel.h"
#include "recognition/decisionlinesmodel.h"
#include "recognition/meetingview.h"
#include "recognition/membersmodel.h"
#include "recognition/recognitionpage.h"
#include "scoring/sheetedits.h"
#include "shell/application.h"
#include "units/unitsedits.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>

using namespace sovang;
using sovang::test::Window;

namespace {

const QStringList meetingCodes{u"1.1"_qs, u"1.2"_qs, u"1.3"_qs, u"2.1"_qs, u"2.2"_qs,
                               u"T1"_qs,  u"B1"_qs,  u"G1"_qs,  u"V1"_qs};
const QStringList passing{u"5"_qs, u"5"_qs, u"x"_qs, u"2"_qs, u"50/50"_qs,
                          u"0"_qs, u"0"_qs, u"x"_qs, u"0"_qs};
const QStringList nearly{u"4,5"_qs, u"0"_qs, u"x"_qs, u"2"_qs, u"50/50"_qs,
                         u"0"_qs,   u"0"_qs, u"x"_qs, u"0"_qs};

void score(Session &session, UnitId unit, const QStringList &cells)
{
    const RuleSetPtr rules = session.find(unit)->rules;
    edits::AnswerChanges changes;
    for (int i = 0; i < meetingCodes.size(); ++i) {
        const Item &item = rules->items[static_cast<size_t>(rules->indexOf(meetingCodes[i]))];
        changes.push_back({meetingCodes[i], parseAnswer(*rules, item, cells[i], {}).answer});
    }
    REQUIRE(edits::setAnswers(session, unit, Round::Final, changes));
}

/// Three units that are proposed in 2025, one that lacks half a point, and a commission of three.
struct Desk : Window
{
    std::vector<UnitId> units;
    int stepsBefore = 0;

    Desk()
    {
        for (const char *name : {"Phòng Nội vụ", "Phòng Tư pháp", "Trạm Y tế", "Đội Quản lý thị trường"}) {
            Unit unit;
            unit.code = QStringLiteral("DV00%1").arg(units.size() + 1);
            unit.name = QString::fromUtf8(name);
            unit.block = units.empty() ? QStringLiteral("Khối B") : QStringLiteral("Khối C");
            REQUIRE(edits::addUnit(session(), unit));
            units.push_back(session().book().units.findByCode(unit.code)->id);
        }
        for (const int year : {2024, 2025}) {
            session().setYear(Year(year));
            REQUIRE(edits::setRegistered(session(), units, true));
            for (const UnitId unit : units)
                score(session(), unit, unit == units.back() ? nearly : passing);
        }
        session().book().change({u"test"_qs, u"test"_qs}, [&] {
            for (const char *name : {"Nguyễn Văn An", "Trần Thị Bình", "Lê Thị Cúc"})
                session().book().commission.addMember({.name = QString::fromUtf8(name)});
        });
        stepsBefore = session().undoStack().count();
        operator*().workspace()->goTo(PageId::Recognition);
    }

    /// Calls a meeting about the proposals and stands on its attendance.
    void callMeeting()
    {
        answers().dialogs.push_back([](QDialog &dialog) {
            dialog.findChild<QLineEdit *>(QStringLiteral("place"))->setText(QStringLiteral("Hội trường"));
            dialog.accept();
            return dialog.result() == QDialog::Accepted;
        });
        QTest::keyClick(find<QPushButton>("meetingButton"), Qt::Key_Space);
    }

    /// Notes who is present with Space, and begins.
    void begin(int present)
    {
        auto *members = find<QTableView>("membersTable");
        for (int row = 0; row < present; ++row) {
            members->setCurrentIndex(members->model()->index(row, MembersModel::Came));
            QTest::keyClick(members, Qt::Key_Space);
        }
        QTest::keyClick(find<QPushButton>("beginMeeting"), Qt::Key_Space);
    }

    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }

    Meeting meeting() { return session().book().meetings.ofYear(Year(2025)).front(); }
    const MeetingItem &itemOf(const Meeting &held, int unit)
    {
        return held.items[static_cast<size_t>(held.indexOf(units[static_cast<size_t>(unit)]))];
    }
    QString shown(const char *label) { return find<QLabel>(label)->text(); }
    Standing standing(int unit) { return session().find(units[static_cast<size_t>(unit)])->state.standing; }

    /// Enters a decision of the kind that the dialog offers at \a subject; nothing: the first one.
    void enter(const QString &number, const QString &subject = {})
    {
        answers().dialogs.push_back([=](QDialog &dialog) {
            auto *kinds = dialog.findChild<QComboBox *>(QStringLiteral("subject"));
            if (!subject.isEmpty())
                kinds->setCurrentText(subject);
            dialog.findChild<QLineEdit *>(QStringLiteral("number"))->setText(number);
            dialog.findChild<DayField *>(QStringLiteral("date"))->setDate(QDate(2025, 12, 20));
            dialog.findChild<QLineEdit *>(QStringLiteral("signer"))->setText(QStringLiteral("Lê Văn Dũng"));
            dialog.accept();
            return dialog.result() == QDialog::Accepted;
        });
        operator*().workspace()->goTo(PageId::Recognition);
        QTest::keyClick(find<QPushButton>("decideButton"), Qt::Key_Space);
    }

    void undoToBefore()
    {
        while (session().undoStack().index() > stepsBefore)
            operator*().undo();
    }
};

} // namespace

TEST_CASE("On a small screen a vote is given with the agenda beside it, and no word is cut", "[meeting]")
{
    Desk desk;
    desk.callMeeting();
    desk.begin(3);
    for (const QSize screen : {QSize(1366, 700), QSize(1024, 700), QSize(910, 450)}) {
        CAPTURE(screen.width());
        desk->resize(screen);
        for (const Qt::Key key : {Qt::Key_C, Qt::Key_Escape, Qt::Key_L}) {
            QTest::keyClick(desk.find<QWidget>("meetingView"), key);
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
            CHECK(test::cutTexts(*desk.find<QWidget>("meetingView")) == QStringList());
        }
        auto *agenda = desk.find<QListView>("agendaList");
        CHECK(agenda->isVisible());
        CHECK_FALSE(agenda->horizontalScrollBar()->isVisible());
        QTest::keyClick(desk.find<QWidget>("meetingView"), Qt::Key_L);
    }
}

TEST_CASE("A meeting is held with the keyboard: agree, change, postpone, then decided, and all of it undone",
          "[meeting]")
{
    Desk desk;
    desk.callMeeting();
    REQUIRE(desk.meeting().items.size() == 3);
    desk.begin(3);
    CHECK(desk.shown("meetingUnit") == u"Phòng Nội vụ");

    desk.press(Qt::Key_A);
    desk.type(u"2"_qs);
    CHECK(desk.shown("voteShare").contains(u"2/3 (66,67 %)"));
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Right);
    CHECK(desk.shown("meetingUnit") == u"Phòng Tư pháp");
    desk.press(Qt::Key_C);
    desk.press(Qt::Key_Tab);
    desk.type(u"Noi bo mat doan ket"_qs);
    desk.press(Qt::Key_Return);
    desk.find<QLineEdit>("inFavour")->setFocus();
    desk.type(u"3"_qs);
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_PageDown);
    desk.press(Qt::Key_P);
    desk.type(u"Cho xac minh"_qs);
    desk.press(Qt::Key_Return);
    CHECK(desk.shown("meetingProgress") == u"3/3");
    desk.press(Qt::Key_Escape);
    CHECK_FALSE(desk->findChild<QPushButton *>(QStringLiteral("leaveMeeting"))->isVisible());

    const Meeting held = desk.meeting();
    CHECK(stateOf(held, desk.itemOf(held, 0)) == ItemState::Carried);
    CHECK(desk.itemOf(held, 1).changedTo == DecisionKind::Refusal);
    CHECK(desk.itemOf(held, 1).reason == u"Noi bo mat doan ket");
    CHECK(stateOf(held, desk.itemOf(held, 2)) == ItemState::Postponed);

    desk.enter(u"12/QĐ-UBND"_qs);
    CHECK(desk.standing(0) == Standing::Recognised);
    CHECK(desk.standing(1) == Standing::Never);
    CHECK(desk.standing(2) == Standing::Never);
    desk.enter(u"13/QĐ-UBND"_qs, u"Không công nhận"_qs);
    const auto refusals = desk.session().book().decisions.ofUnit(desk.units[1]);
    REQUIRE(refusals.size() == 1);
    CHECK(refusals.front().reason == u"Noi bo mat doan ket");
    const auto failed = desk.session().book().decisions.ofUnit(desk.units[3]);
    REQUIRE(failed.size() == 1);
    CHECK(failed.front().reason.startsWith(u"Tiêu chuẩn I được 4,5/10 điểm"));
    CHECK(desk.message().contains(u"quyết định"));

    desk.undoToBefore();
    CHECK(desk.session().book().meetings.ofYear(Year(2025)).empty());
    CHECK(desk.session().book().decisions.all().empty());
    while (desk.session().undoStack().canRedo())
        desk->redo();
    CHECK(desk.meeting() == held);
    CHECK(desk.standing(0) == Standing::Recognised);
    CHECK_FALSE(desk.session().book().log.verify());
}

TEST_CASE("Without a quorum nothing is agreed to, and the page says how many are missing", "[meeting]")
{
    Desk desk;
    desk.callMeeting();
    desk.begin(1);
    CHECK(desk.shown("voteShare").startsWith(u"✕ 1/3 (33,33 %)"));
    desk.press(Qt::Key_A);
    desk.press(Qt::Key_N);
    CHECK(desk.meeting().handled() == 0);
    CHECK(desk.shown("verdictRefusal").startsWith(u"✕"));

    desk.press(Qt::Key_M);
    CHECK(desk.shown("quorum").startsWith(u"✕ 1/3"));
    QTest::keyClick(desk.find<QPushButton>("allPresent"), Qt::Key_Space);
    CHECK(desk.shown("quorum").startsWith(u"✓ 3/3"));
    QTest::keyClick(desk.find<QPushButton>("beginMeeting"), Qt::Key_Space);
    desk.press(Qt::Key_N);
    CHECK(desk.itemOf(desk.meeting(), 0).votes == Votes{3, 0, 0});
}

TEST_CASE("More votes than people are refused, and what was typed is not lost", "[meeting]")
{
    Desk desk;
    desk.callMeeting();
    desk.begin(3);
    desk.press(Qt::Key_A);
    desk.type(u"4"_qs);
    desk.press(Qt::Key_Return);
    CHECK_FALSE(desk.itemOf(desk.meeting(), 0).votes);
    CHECK(desk.shown("verdictRefusal").startsWith(u"✕"));
    desk.press(Qt::Key_Right); // stays: nothing is left behind in silence
    CHECK(desk.shown("meetingUnit") == u"Phòng Nội vụ");
    CHECK(desk.find<QLineEdit>("inFavour")->text() == u"4");
    desk.press(Qt::Key_Escape);
    CHECK(desk.find<QLineEdit>("inFavour")->text().isEmpty());
    desk.find<QWidget>("meetingView")->setFocus();
    desk.press(Qt::Key_Right);
    CHECK(desk.shown("meetingUnit") == u"Phòng Tư pháp");
}

TEST_CASE("A meeting is left, gone on with where it stopped, and its agenda jumps to a unit", "[meeting]")
{
    Desk desk;
    desk.callMeeting();
    desk.begin(3);
    desk.press(Qt::Key_N);
    desk.press(Qt::Key_Escape);
    CHECK(desk->workspace()->currentPage() == PageId::Recognition);

    QTest::keyClick(desk.find<QPushButton>("meetingButton"), Qt::Key_Space); // no question: it goes on
    QTest::keyClick(desk.find<QPushButton>("beginMeeting"), Qt::Key_Space);
    CHECK(desk.shown("meetingUnit") == u"Phòng Tư pháp");
    desk.press(Qt::Key_L);
    auto *filter = desk.find<QLineEdit>("agendaFilter");
    REQUIRE(filter->isVisible());
    filter->setText(QStringLiteral("tram y"));
    auto *list = desk.find<QListView>("agendaList");
    REQUIRE(list->model()->rowCount() == 1);
    list->setCurrentIndex(list->model()->index(0, 0));
    list->setFocus();
    desk.press(Qt::Key_Return);
    CHECK(desk.shown("meetingUnit") == u"Trạm Y tế");

    desk->undo();
    CHECK(desk.meeting().handled() == 0);
    desk.undoToBefore(); // the meeting goes, and with it its view
    CHECK(desk.find<QTableView>("recognitionTable")->isVisible());
}

TEST_CASE(
    "F11 puts the meeting on the whole screen for the projector, and back, Esc does so before it leaves",
    "[meeting]")
{
    Desk desk;
    desk.callMeeting();
    desk.begin(3);
    desk.press(Qt::Key_F11);
    CHECK(desk->isFullScreen());
    desk.press(Qt::Key_N); // it goes on as before
    CHECK(desk.meeting().handled() == 1);
    desk.press(Qt::Key_F11);
    CHECK_FALSE(desk->isFullScreen());
    CHECK(desk.find<QWidget>("meetingView")->isVisible());
    desk.press(Qt::Key_F11);
    desk.press(Qt::Key_Escape);
    CHECK_FALSE(desk->isFullScreen());
    CHECK(desk.find<QWidget>("meetingView")->isVisible());
    desk.press(Qt::Key_Escape);
    CHECK_FALSE(desk.find<QWidget>("meetingView")->isVisible());

    desk->showMaximized();
    QTest::keyClick(desk.find<QPushButton>("meetingButton"), Qt::Key_Space);
    desk.press(Qt::Key_F11);
    desk.press(Qt::Key_F11);
    CHECK(desk->isMaximized()); // as it was
}

TEST_CASE("The keys that the meeting names are those of its buttons, and do what they say", "[meeting]")
{
    Desk desk;
    const QString language = GENERATE(u"vi"_qs, u"en"_qs);
    const auto speak = [&](const QString &spoken) {
        setLanguage(*qApp, spoken);
        QCoreApplication::processEvents();
    };
    speak(language);
    const auto back = qScopeGuard([&] { speak(u"vi"_qs); });
    desk.callMeeting();
    desk.begin(3);
    const QStringList named = desk.shown("meetingKeys").split(u" · "_qs);
    const char *buttons[] = {"agree", "unanimous", "change", "postpone"};
    REQUIRE(named.size() == 6);
    for (int i = 0; i < 4; ++i) {
        const QString key = named[i].section(u' ', 0, 0);
        INFO(named[i].toStdString() << " / " << buttons[i]);
        auto *button = desk.find<QPushButton>(buttons[i]);
        REQUIRE(key.size() == 1);
        REQUIRE(key.front().unicode() < 0x80); // one key of every keyboard
        CHECK(QKeySequence::mnemonic(button->text()) == QKeySequence(u"Alt+"_qs + key));
        CHECK(button->toolTip().contains(key));
        auto *view = desk.find<QWidget>("meetingView");
        view->setFocus();
        QTest::keyClick(view, key.front().toLower().toLatin1());
        CHECK(button->isChecked() == button->isCheckable());
        if (i < 2) {
            CHECK(desk.itemOf(desk.meeting(), 0).verdict == Verdict::Agreed);
            desk->undo();
        } else {
            CHECK(desk.find<QLineEdit>("verdictReason")->isVisible());
            desk.press(Qt::Key_Escape); // gives up what is not complete
        }
    }
}

TEST_CASE("The table of outcomes filters near misses and blocks, and shows what a meeting came to",
          "[meeting]")
{
    Desk desk;
    auto *table = desk.find<QTableView>("recognitionTable");
    const auto rows = [&] { return table->model()->rowCount(); };
    CHECK(rows() == 4);
    desk.find<QComboBox>("proposalChoice")->setCurrentText(QStringLiteral("Suýt đạt"));
    REQUIRE(rows() == 1);
    bool saysHowMuch = false;
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        saysHowMuch = saysHowMuch || table->model()->index(0, column).data().toString() ==
                                         u"thiếu 0,5 điểm ở I; thiếu 0,5 điểm để đạt";
    }
    CHECK(saysHowMuch);
    desk.find<QComboBox>("proposalChoice")->setCurrentIndex(0);
    desk.find<QComboBox>("blockChoice")->setCurrentText(QStringLiteral("Khối C"));
    CHECK(rows() == 3);
    desk.find<QComboBox>("blockChoice")->setCurrentIndex(0);
    desk.find<QLineEdit>("recognitionFilter")->setText(QStringLiteral("noi vu"));
    REQUIRE(rows() == 1);
    desk.callMeeting();
    desk.begin(3);
    desk.press(Qt::Key_N);
    desk.press(Qt::Key_Escape);
    bool saysAgreed = false;
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        saysAgreed =
            saysAgreed || table->model()->index(0, column).data().toString() == u"✓ Đồng ý · 3/3 (100,00 %)";
    }
    CHECK(saysAgreed);
}

TEST_CASE("A year in Why? leads to that year of the same unit", "[meeting]")
{
    Desk desk;
    auto *table = desk.find<QTableView>("recognitionTable");
    table->selectRow(1);
    QLabel *paragraph = nullptr;
    for (auto *why : desk->findChildren<Explanation *>()) {
        for (auto *label : why->findChildren<QLabel *>()) {
            if (label->text().contains(u"href=\"2024\">2024</a>"))
                paragraph = label;
        }
    }
    REQUIRE(paragraph);
    emit paragraph->linkActivated(QStringLiteral("2024"));
    CHECK(desk.session().year() == Year(2024));
    CHECK(table->currentIndex().row() == 1);
}

TEST_CASE("A revocation shows first what it does, it is entered, and undone", "[meeting]")
{
    Desk desk;
    desk.enter(u"12/QĐ-UBND"_qs);
    REQUIRE(desk.standing(0) == Standing::Recognised);
    desk->workspace()->goTo(PageId::Decisions);
    QString shown;
    desk.answers().dialogs.push_back([&shown](QDialog &dialog) {
        dialog.findChild<QComboBox *>(QStringLiteral("unit"))->setCurrentIndex(0);
        dialog.findChild<DayField *>(QStringLiteral("date"))->setDate(QDate(2025, 12, 30));
        shown = dialog.findChild<QLabel *>(QStringLiteral("consequences"))->text();
        dialog.accept();
        CHECK(dialog.result() != QDialog::Accepted); // neither reason nor number
        dialog.findChild<QLineEdit *>(QStringLiteral("reason"))->setText(QStringLiteral("Vi phạm pháp luật"));
        dialog.findChild<QLineEdit *>(QStringLiteral("number"))->setText(QStringLiteral("20/QĐ-UBND"));
        dialog.accept();
        return dialog.result() == QDialog::Accepted;
    });
    QTest::keyClick(desk.find<QPushButton>("revokeButton"), Qt::Key_Space);
    CHECK(desk.message().contains(u"20/QĐ-UBND"));
    CHECK(desk.message().contains(u"quyết định"));
    CHECK(desk.answers().allUsed());
    CHECK(desk.find<QPushButton>("revokeButton")->isVisible());
    CHECK(shown.contains(u"Đã công nhận → Đã thu hồi"));
    CHECK(shown.contains(u"2030 → 2027"));
    CHECK(shown.contains(u"12/QĐ-UBND"));
    CHECK(desk.standing(0) == Standing::Revoked);
    desk->undo();
    CHECK(desk.standing(0) == Standing::Recognised);
}

TEST_CASE("A decision is mended and removed with its consequences in sight, and the list is filtered",
          "[meeting]")
{
    Desk desk;
    desk.enter(u"12/QĐ-UBND"_qs);
    desk->workspace()->goTo(PageId::Decisions);
    auto *table = desk.find<QTableView>("decisionsTable");
    REQUIRE(table->model()->rowCount() == 3);
    CHECK(table->model()->index(0, DecisionsModel::Total).data() == u"20,00"_qs);
    CHECK(table->model()->index(0, DecisionsModel::Rules).data() == u"Bộ nhỏ (bản 1)"_qs);
    desk.find<QComboBox>("decisionsKind")->setCurrentText(QStringLiteral("Thu hồi"));
    CHECK(table->model()->rowCount() == 0);
    desk.find<QComboBox>("decisionsKind")->setCurrentIndex(0);
    desk.find<QLineEdit>("decisionsFilter")->setText(QStringLiteral("tram y te"));
    REQUIRE(table->model()->rowCount() == 1);

    table->setFocus();
    table->selectRow(0);
    desk.answers().dialogs.push_back([](QDialog &dialog) {
        dialog.findChild<QLineEdit *>(QStringLiteral("number"))->setText(QStringLiteral("21/QĐ-UBND"));
        CHECK(dialog.findChild<QLabel *>(QStringLiteral("consequences"))->text().contains(u"1 đơn vị"));
        dialog.accept();
        return dialog.result() == QDialog::Accepted;
    });
    QTest::keyClick(table, Qt::Key_F2);
    CHECK(table->model()->index(0, DecisionsModel::Number).data() == u"21/QĐ-UBND"_qs);

    table->selectRow(0);
    QString shown;
    desk.answers().dialogs.push_back([&shown](QDialog &dialog) {
        shown = dialog.findChild<QLabel *>(QStringLiteral("consequences"))->text();
        dialog.accept();
        return true;
    });
    QTest::keyClick(table, Qt::Key_Delete);
    CHECK(shown.contains(u"Đã công nhận → Chưa công nhận"));
    CHECK(desk.standing(2) == Standing::Never);
    desk->undo();
    desk->undo();
    CHECK(desk.session().book().decisions.ofUnit(desk.units[2]).front().number == u"12/QĐ-UBND");
}

TEST_CASE("A refusal without a reason is not entered", "[meeting]")
{
    Desk desk;
    desk.answers().dialogs.push_back([](QDialog &dialog) {
        dialog.findChild<QComboBox *>(QStringLiteral("subject"))
            ->setCurrentText(QStringLiteral("Không công nhận"));
        auto *lines = dialog.findChild<QTableView *>(QStringLiteral("decisionLines"))->model();
        REQUIRE(lines->rowCount() == 1);
        lines->setData(lines->index(0, DecisionLinesModel::Reason), QString(), Qt::EditRole);
        dialog.findChild<QLineEdit *>(QStringLiteral("number"))->setText(QStringLiteral("5/QĐ"));
        dialog.accept();
        CHECK(dialog.result() != QDialog::Accepted);
        return false;
    });
    QTest::keyClick(desk.find<QPushButton>("decideButton"), Qt::Key_Space);
    CHECK(desk.session().book().decisions.all().empty());
}

TEST_CASE("Models of meetings and decisions stay whole", "[meeting]")
{
    constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
    AgendaModel agenda;
    MembersModel members;
    DecisionLinesModel lines;
    DecisionsModel decisions;
    const QAbstractItemModelTester testers[] = {
        {&agenda, fatal}, {&members, fatal}, {&lines, fatal}, {&decisions, fatal}};

    agenda.show({{{}, u"A"_qs, u"Một"_qs, {}}, {{}, u"B"_qs, u"Hai"_qs, {}}});
    agenda.show({{u"✓"_qs, u"A"_qs, u"Một"_qs, u"Nhất trí"_qs}, {{}, u"B"_qs, u"Hai"_qs, {}}});
    CHECK(agenda.index(0).data().toString().startsWith(u"✓"));
    agenda.show({});

    members.show({{.name = u"An"_qs}, {.name = u"Bình"_qs, .votes = false}}, true);
    std::vector<MeetingMember> told;
    QObject::connect(&members, &MembersModel::edited, &members,
                     [&told](const std::vector<MeetingMember> &edited) { told = edited; });
    CHECK(members.setData(members.index(0, MembersModel::Came), Qt::Checked, Qt::CheckStateRole));
    REQUIRE(told.size() == 2);
    CHECK(told[0].attendance == Attendance::Present);
    CHECK(members.members()[0].attendance == Attendance::Invited); // until it was written
    CHECK_FALSE(members.setData(members.index(0, MembersModel::Name), QString(), Qt::EditRole));
    members.show({{.name = u"An"_qs}}, false);
    CHECK_FALSE(members.setData(members.index(0, MembersModel::Came), Qt::Checked, Qt::CheckStateRole));

    DecisionLineRow row;
    row.line = {UnitId(1), DecisionKind::First, Year(2024), Year(2025), {}};
    lines.show({row});
    lines.chooseAll();
    CHECK(lines.chosen().size() == 1);
    CHECK_FALSE(lines.setData(lines.index(0, DecisionLinesModel::From), u"20245"_qs, Qt::EditRole));
    CHECK(lines.setData(lines.index(0, DecisionLinesModel::From), u"2023"_qs, Qt::EditRole));
    CHECK(lines.chosen().front().from == Year(2023));

    Decision decision;
    decision.nameThen = QStringLiteral("Tên cũ");
    decision.totalThen = QStringLiteral("93.50");
    decisions.show({{decision, u"DV001"_qs, u"Tên mới"_qs}});
    CHECK(decisions.index(0, DecisionsModel::Name).data() == u"Tên cũ"_qs);
    CHECK(decisions.index(0, DecisionsModel::Total).data() == u"93,50"_qs);
}

namespace {

/// The desk with a committee that numbers its decisions, and the commission, which does not.
struct NumberedDesk : Desk
{
    qint64 committee = 0;

    NumberedDesk()
    {
        session().book().change({u"test"_qs, u"test"_qs}, [&] {
            CommissionStore &store = session().book().commission;
            store.addSignatory(
                {.issuer = store.addIssuer({.order = 1, .isCommission = true, .name = u"Ban Chỉ đạo"_qs}),
                 .order = 1,
                 .name = u"Đỗ Văn Cường"_qs});
            committee = store.addIssuer({.order = 2, .name = u"Ủy ban nhân dân"_qs, .symbol = u"UBND"_qs});
            store.addSignatory({.issuer = committee, .order = 1, .name = u"Trần Thị Bình"_qs});
            store.addSignatory({.issuer = committee, .order = 2, .name = u"Lê Văn An"_qs});
            store.putSeries({committee, PaperKind::Decision, Year(2025), 7, u"{n}/QĐ-UBND"_qs});
        });
    }

    /// Opens the dialog that \a button opens, dates it in December 2025 and lets \a fill do the rest.
    void answer(const char *button, PageId page, std::function<void(QDialog &)> fill)
    {
        answers().dialogs.push_back([fill = std::move(fill)](QDialog &dialog) {
            dialog.findChild<DayField *>(QStringLiteral("date"))->setDate(QDate(2025, 12, 20));
            fill(dialog);
            dialog.accept();
            return dialog.result() == QDialog::Accepted;
        });
        operator*().workspace()->goTo(page);
        QTest::keyClick(find<QPushButton>(button), Qt::Key_Space);
        REQUIRE(answers().allUsed());
    }
    void decide(std::function<void(QDialog &)> fill)
    {
        answer("decideButton", PageId::Recognition, std::move(fill));
    }
    int next() { return session().book().commission.series(committee, PaperKind::Decision, Year(2025)).next; }
    std::vector<Decision> decisions() { return session().book().decisions.all(); }

    static QLineEdit *field(QDialog &dialog, const char *name)
    {
        return dialog.findChild<QLineEdit *>(QString::fromLatin1(name));
    }
};

} // namespace

TEST_CASE("The issuer's next number and first signer are offered, entered, the count goes on, undone it "
          "comes back",
          "[meeting]")
{
    NumberedDesk desk;
    desk.decide([](QDialog &dialog) {
        CHECK(dialog.findChild<QComboBox *>(QStringLiteral("issuer"))->currentText() == u"Ủy ban nhân dân");
        CHECK(NumberedDesk::field(dialog, "number")->text() == u"07/QĐ-UBND");
        CHECK(NumberedDesk::field(dialog, "signer")->text() == u"Trần Thị Bình");
    });
    REQUIRE(desk.decisions().size() == 3);
    CHECK(desk.decisions().front().number == u"07/QĐ-UBND");
    CHECK(desk.decisions().front().signer == u"Trần Thị Bình");
    CHECK(desk.next() == 8);
    desk->undo();
    CHECK(desk.decisions().empty());
    CHECK(desk.next() == 7);
    desk->redo();
    CHECK(desk.next() == 8);

    const auto reason = [](QDialog &dialog) {
        NumberedDesk::field(dialog, "reason")->setText(u"Vi phạm pháp luật"_qs);
    };
    desk.answer("revokeButton", PageId::Decisions, reason);
    REQUIRE(desk.decisions().size() == 4);
    CHECK(desk.decisions()[1].number == u"08/QĐ-UBND");
    CHECK(desk.next() == 9);
    desk->undo();
    CHECK(desk.next() == 8);
    CHECK_FALSE(desk.session().book().log.verify());
}

TEST_CASE("Another number and signer can be typed, and leave the count as it is", "[meeting]")
{
    NumberedDesk desk;
    desk.decide([](QDialog &dialog) {
        test::showActive(dialog);
        NumberedDesk::press(Qt::Key_Backtab);
        NumberedDesk::press(Qt::Key_Tab);
        NumberedDesk::press(Qt::Key_9); // replaces what was offered
        auto *signer = NumberedDesk::field(dialog, "signer");
        signer->setText(u"Lê Văn Dũng"_qs);
        auto *date = dialog.findChild<DayField *>(QStringLiteral("date"));
        date->setDate(QDate(2026, 1, 5));
        CHECK(NumberedDesk::field(dialog, "number")->text() == u"9");
        CHECK(signer->text() == u"Lê Văn Dũng");
    });
    CHECK(desk.decisions().front().number == u"9");
    CHECK(desk.next() == 7);
    CHECK(desk.session().book().commission.allSeries().size() == 1);
}

TEST_CASE("What is offered follows issuer and year, and nothing is where there is no series", "[meeting]")
{
    NumberedDesk desk;
    desk.decide([](QDialog &dialog) {
        auto *issuers = dialog.findChild<QComboBox *>(QStringLiteral("issuer"));
        auto *number = NumberedDesk::field(dialog, "number");
        auto *signer = NumberedDesk::field(dialog, "signer");
        issuers->setCurrentText(u"Ban Chỉ đạo"_qs);
        CHECK(number->text().isEmpty());
        CHECK(signer->text() == u"Đỗ Văn Cường");
        issuers->setCurrentIndex(issuers->count() - 1); // a body that is not in the book
        CHECK(number->text().isEmpty());
        CHECK(signer->text().isEmpty());
        dialog.accept();
        CHECK(dialog.result() != QDialog::Accepted); // a decision has a number
        issuers->setCurrentText(u"Ủy ban nhân dân"_qs);
        dialog.findChild<DayField *>(QStringLiteral("date"))->setDate(QDate(2026, 1, 5));
        CHECK(number->text() == u"01/QĐ-UBND");
    });
    CHECK(desk.next() == 7); // that of 2025
    CHECK(desk.session().book().commission.series(desk.committee, PaperKind::Decision, Year(2026)).next == 2);
    desk->undo();
    CHECK(desk.session().book().commission.allSeries().size() == 1);
}
