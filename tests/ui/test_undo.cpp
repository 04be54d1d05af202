// SPDX-License-Identifier: GPL-3.0-or-later
// Undo everywhere: in a field its own typing, else the book; it says what it did and goes there. And lists
// that show the unit that was asked for.
#include "harness.h"

#include "decisions/decisionspage.h"
#include "jobs/year/meetingplan.h"
#include "kit/edits.h"
#include "recognition/meetingedits.h"
#include "recognition/meetingview.h"
#include "scoring/scoresheetmodel.h"
#include "scoring/sheetedits.h"
#include "units/unitsedits.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTreeView>

using namespace sovang;
using sovang::test::Window;

namespace {

void addTwoUnits(Window &window)
{
    for (const QString &code : {u"DV001"_qs, u"DV002"_qs, u"DV003"_qs}) {
        Unit unit;
        unit.code = code;
        unit.name = u"Trạm Y tế "_qs + code;
        REQUIRE(edits::addUnit(window.session(), unit));
    }
}

void addRegistered(Window &window)
{
    addTwoUnits(window);
    window.registerAll();
}

UnitId unitAt(Window &window, int row)
{
    return window.session().unitAt(row).unit.id;
}

void score(Window &window, UnitId unit, const QString &text)
{
    const RuleSetPtr rules = window.session().find(unit)->rules;
    const Item &item = rules->items[static_cast<size_t>(rules->indexOf(u"1.1"_qs))];
    REQUIRE(edits::setAnswers(window.session(), unit, Round::Final,
                              {{u"1.1"_qs, parseAnswer(*rules, item, text, {}).answer}}));
}

void key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    REQUIRE(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    QCoreApplication::processEvents();
}

void pressUndo()
{
    key(Qt::Key_Z, Qt::ControlModifier);
}

void pressRedo()
{
    key(Qt::Key_Y, Qt::ControlModifier);
}

QString currentCode(const QTableView &table, int column)
{
    return table.currentIndex().siblingAtColumn(column).data().toString();
}

} // namespace

TEST_CASE("Ctrl+Z in a field takes back its typing, and with nothing typed a step of the book")
{
    Window window;
    addTwoUnits(window);
    window->workspace()->goTo(PageId::Units);
    auto *filter = window.find<QLineEdit>("unitsFilter");
    filter->setFocus();
    QTest::keyClicks(filter, u"002"_qs);
    pressUndo();
    CHECK(filter->text().isEmpty());
    CHECK(window.session().units().size() == 3);
    pressUndo();
    CHECK(window.session().units().size() == 2);

    filter->setFocus();
    pressRedo(); // what was typed
    CHECK(filter->text() == u"002");
    filter->clear();
    filter->setText({});
    pressRedo();
    CHECK(window.session().units().size() == 3);
    pressUndo();
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(window.session().units().size() == 3);
}

TEST_CASE("Undo works from every page")
{
    Window window;
    addRegistered(window);
    const int steps = window.session().undoStack().index();
    for (const PageId page : {PageId::Overview, PageId::Units, PageId::Registrations, PageId::Scores,
                              PageId::Recognition, PageId::Decisions, PageId::Reports, PageId::Movements,
                              PageId::Log, PageId::Settings, PageId::RuleSets}) {
        INFO("page " << static_cast<int>(page));
        window->workspace()->goTo(page);
        QCoreApplication::processEvents();
        pressUndo();
        CHECK(window.session().undoStack().index() == steps - 1);
        pressRedo();
        CHECK(window.session().undoStack().index() == steps);
    }
}

TEST_CASE("Undo says what it took back and goes there, to its unit and its year")
{
    Window window;
    addRegistered(window);
    score(window, unitAt(window, 1), u"4"_qs);
    window.session().setYear(Year(2024));
    window->workspace()->goTo(PageId::Log);
    pressUndo();
    CHECK(window->workspace()->currentPage() == PageId::Scores);
    CHECK(window.session().year() == Year(2025));
    CHECK(window.find<QLabel>("sheetUnit")->text() == u"Trạm Y tế DV002");
    CHECK(window.message().startsWith(u"Đã hoàn tác: "));
    CHECK(window.message().contains(u"1.1"));
    CHECK_FALSE(window->messages().isError());

    window->workspace()->goTo(PageId::Overview);
    pressRedo();
    CHECK(window->workspace()->currentPage() == PageId::Scores);
    CHECK(window.message().startsWith(u"Đã làm lại: "));
}

TEST_CASE("Undo of a score goes to its cell in the sheet, and in the grid where that shows its round")
{
    Window window;
    addRegistered(window);
    score(window, unitAt(window, 1), u"4"_qs);
    window->workspace()->goTo(PageId::Log);
    pressUndo();
    const QModelIndex cell = window.find<QTreeView>("scoreSheet")->currentIndex();
    CHECK(cell.column() == ScoreSheetModel::Final);
    CHECK(cell.siblingAtColumn(ScoreSheetModel::Title).data().toString().startsWith(u"1.1"));

    pressRedo();
    QTest::mouseClick(window.find<QPushButton>("gridSwitch"), Qt::LeftButton);
    auto *grid = window.find<QTableView>("scoreGrid");
    grid->setCurrentIndex(grid->model()->index(0, 3));
    pressUndo();
    CHECK(grid->isVisible());
    CHECK(grid->currentIndex().row() == 1);
    CHECK(grid->model()->headerData(grid->currentIndex().column(), Qt::Horizontal).toString() == u"1.1");
}

TEST_CASE("The line about an undo has a way back, and so has the line about doing it again")
{
    Window window;
    addTwoUnits(window);
    window->undo();
    auto *link = window->workspace()->messages().findChild<QPushButton *>(QStringLiteral("messageLink"));
    REQUIRE(link);
    REQUIRE(link->isVisible());
    CHECK(link->text() == u"Làm lại");
    QTest::mouseClick(link, Qt::LeftButton);
    CHECK(window.session().units().size() == 3);
    CHECK(link->text() == u"Hoàn tác");
    QTest::mouseClick(link, Qt::LeftButton);
    CHECK(window.session().units().size() == 2);
}

TEST_CASE("An error that no longer holds is gone after undo")
{
    Window window;
    addRegistered(window);
    window->messages().showError(u"“1.500” không phải là điểm"_qs);
    pressUndo();
    CHECK_FALSE(window->messages().isError());
}

TEST_CASE("Undo while a meeting is held stays in the meeting")
{
    Window window;
    addRegistered(window);
    Meeting meeting = newMeeting(window.session().book(), Year(2025));
    meeting.items = agendaOf(window.session().units(), Agenda::Registered);
    REQUIRE(edits::addMeeting(window.session(), meeting));
    Meeting moved = meeting;
    moved.place = u"Hội trường"_qs;
    REQUIRE(edits::changeMeeting(window.session(), moved));
    window->workspace()->goTo(PageId::Recognition);
    QTest::mouseClick(window.find<QPushButton>("meetingButton"), Qt::LeftButton);
    const auto *view = window.find<MeetingView>("meetingView");
    REQUIRE(view->isVisible());
    pressUndo();
    CHECK(view->isVisible());
    CHECK(view->meeting().place.isEmpty());
}

TEST_CASE("Ctrl+5 goes from the meeting back to its page, and a full screen ends with it")
{
    Window window;
    addRegistered(window);
    Meeting meeting = newMeeting(window.session().book(), Year(2025));
    meeting.items = agendaOf(window.session().units(), Agenda::Registered);
    REQUIRE(edits::addMeeting(window.session(), meeting));
    window->workspace()->goTo(PageId::Recognition);
    auto *hold = window.find<QPushButton>("meetingButton");
    QTest::mouseClick(hold, Qt::LeftButton);
    REQUIRE(window.find<MeetingView>("meetingView")->isVisible());
    key(Qt::Key_F11, Qt::NoModifier);
    CHECK(window->isFullScreen());
    key(Qt::Key_5, Qt::ControlModifier);
    CHECK_FALSE(window.find<MeetingView>("meetingView")->isVisible());
    CHECK(window.find<QTableView>("recognitionTable")->isVisible());
    CHECK_FALSE(window->isFullScreen());
    QTest::mouseClick(hold, Qt::LeftButton);
    CHECK(window.find<MeetingView>("meetingView")->isVisible());
}

TEST_CASE("The list beside the sheet shows the unit that was asked for, whatever was searched there")
{
    Window window;
    addRegistered(window);
    window->workspace()->openSheet(unitAt(window, 0));
    window.find<QLineEdit>("scoresFilter")->setText(u"001"_qs);
    window->workspace()->openSheet(unitAt(window, 2));
    const auto *list = window.find<QTableView>("scoresList");
    CHECK(currentCode(*list, 1) == u"DV003");
    CHECK(window.find<QLabel>("sheetUnit")->text() == u"Trạm Y tế DV003");
}

TEST_CASE("A unit that is not registered is listed when its sheet is opened")
{
    Window window;
    addRegistered(window);
    REQUIRE(edits::setRegistered(window.session(), {unitAt(window, 1)}, false));
    window->workspace()->openSheet(unitAt(window, 0));
    window->workspace()->openSheet(unitAt(window, 1));
    CHECK(currentCode(*window.find<QTableView>("scoresList"), 1) == u"DV002");
    CHECK(window.find<QLabel>("sheetUnit")->text() == u"Trạm Y tế DV002");
}

TEST_CASE("The grid goes to the unit of the sheet although a filter hid it")
{
    Window window;
    addRegistered(window);
    REQUIRE(edits::setRegistered(window.session(), {unitAt(window, 1)}, false));
    window->workspace()->openSheet(unitAt(window, 1));
    QTest::mouseClick(window.find<QPushButton>("gridSwitch"), Qt::LeftButton);
    auto *grid = window.find<QTableView>("scoreGrid");
    REQUIRE(grid->currentIndex().isValid());
    CHECK(grid->model()->headerData(grid->currentIndex().row(), Qt::Vertical).toString().contains(u"DV002"));
}

TEST_CASE("A decision that was asked for is shown although a filter hid it")
{
    Window window;
    addRegistered(window);
    Decision decision;
    decision.unit = unitAt(window, 1);
    decision.number = u"12/QĐ"_qs;
    decision.date = QDate(2025, 5, 1);
    decision.kind = DecisionKind::Refusal;
    REQUIRE(edits::addDecisions(window.session(), {decision}));
    const qint64 id = window.session().book().decisions.ofUnit(decision.unit).front().id;
    window->workspace()->goTo(PageId::Decisions);
    window.find<QLineEdit>("decisionsFilter")->setText(u"không có"_qs);
    auto *kind = window.find<QComboBox>("decisionsKind");
    kind->setCurrentIndex(1);
    window->findChild<DecisionsPage *>()->choose(id);
    const auto *table = window.find<QTableView>("decisionsTable");
    CHECK(table->model()->rowCount() == 1);
    CHECK(table->currentIndex().isValid());
}
