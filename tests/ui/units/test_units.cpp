// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness.h"

#include "jobs/year/registering.h"
#include "kit/edits.h"
#include "kit/look/clockstrip.h"
#include "registration/registrationsmodel.h"
#include "registration/registrationspage.h"
#include "scoring/sheetedits.h"
#include "settings/settingsedits.h"
#include "units/duplicatesmodel.h"
#include "units/recordmodel.h"
#include "units/unitpane.h"
#include "units/unitsedits.h"
#include "units/unitspage.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTableWidget>
#include <QTreeView>

using namespace sovang;
using sovang::test::Window;

namespace {

template <typename T> T *in(QDialog &dialog, const char *name)
{
    T *found = dialog.findChild<T *>(QString::fromLatin1(name));
    if (!found)
        throw std::runtime_error(std::string("the dialog has no ") + name);
    return found;
}

void typeOver(QLineEdit *field, const QString &text)
{
    field->selectAll();
    QTest::keyClicks(field, text);
}

void open(QDialog &dialog)
{
    dialog.show();
    dialog.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
}

bool pressEnter(QDialog &dialog)
{
    QTest::keyClick(&dialog, Qt::Key_Return);
    return dialog.result() == QDialog::Accepted;
}

UnitId idOf(Window &window, const QString &code)
{
    const auto unit = window.session().book().units.findByCode(code);
    return unit ? unit->id : UnitId();
}

void scoreYears(Window &window, const QString &code, std::initializer_list<int> years)
{
    const auto points = [](int hundredths) { return Answer::points(Points::fromHundredths(hundredths)); };
    const Year shown = window.session().year();
    for (const int year : years) {
        window.session().setYear(Year(year));
        const UnitId unit = idOf(window, code);
        REQUIRE(edits::setRegistered(window.session(), {unit}, true));
        REQUIRE(edits::setAnswers(window.session(), unit, Round::Final,
                                  {{u"1.1"_qs, points(500)},
                                   {u"1.2"_qs, points(500)},
                                   {u"1.3"_qs, Answer::yesNo(true)},
                                   {u"2.1"_qs, Answer::count(3)},
                                   {u"2.2"_qs, Answer::ratio(50, 50)},
                                   {u"G1"_qs, Answer::yesNo(true)},
                                   {u"V1"_qs, Answer::yesNo(false)},
                                   {u"T1"_qs, points(0)},
                                   {u"B1"_qs, points(0)}}));
    }
    window.session().setYear(shown);
}

// The list of units with the first \a count of them chosen by key.
QTableView *chooseFirst(Window &window, int count)
{
    window->workspace()->goTo(PageId::Units);
    auto *table = window.find<QTableView>("unitsTable");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    for (int i = 1; i < count; ++i)
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    return table;
}

void chooseLife(Window &window, LineageKind kind)
{
    window.find<QPushButton>("lifeButton")->menu()->actions().at(static_cast<int>(kind))->trigger();
}

QStringList recordTexts(Window &window)
{
    QStringList texts;
    const QAbstractItemModel *model = window.find<QTreeView>("unitRecord")->model();
    for (int section = 0; section < model->rowCount(); ++section) {
        const QModelIndex parent = model->index(section, 0);
        for (int row = 0; row < model->rowCount(parent); ++row)
            texts << model->index(row, RecordModel::Text, parent).data().toString();
    }
    return texts;
}

QModelIndex recordLine(Window &window, const QString &text)
{
    auto *view = window.find<QTreeView>("unitRecord");
    for (int section = 0; section < view->model()->rowCount(); ++section) {
        const QModelIndex parent = view->model()->index(section, 0);
        for (int row = 0; row < view->model()->rowCount(parent); ++row) {
            const QModelIndex index = view->model()->index(row, RecordModel::Text, parent);
            if (index.data().toString().contains(text))
                return index;
        }
    }
    throw std::runtime_error("no line of the record says " + text.toStdString());
}

} // namespace

TEST_CASE("Two units are merged with a ruling that is seen before, and undo makes them two again")
{
    Window window;
    window.addUnit(u"DV001"_qs, u"Trường Tiểu học Lê Lợi"_qs);
    window.addUnit(u"DV002"_qs, u"Trường Tiểu học Bế Văn Đàn"_qs);
    scoreYears(window, u"DV001"_qs, {2024});
    chooseFirst(window, 2);
    window.answers().dialogs.push_back([](QDialog &dialog) {
        open(dialog);
        CHECK(in<QLabel>(dialog, "meaning0_0")->text() ==
              u"Chưa công nhận · 1/2 năm · sớm nhất đủ điều kiện năm 2025");
        CHECK(in<QLabel>(dialog, "meaning0_2")->text().contains(u"0/2 năm"));
        typeOver(in<QLineEdit>(dialog, "successorCode0"), u"DV009"_qs);
        typeOver(in<QLineEdit>(dialog, "successorName0"), u"Truong Tieu hoc Moi"_qs);
        CHECK_FALSE(pressEnter(dialog)); // without a ruling it is refused
        CHECK_FALSE(in<QLabel>(dialog, "lifeRefusal")->text().isEmpty());
        QTest::keyClick(in<QRadioButton>(dialog, "ruling0_0"), Qt::Key_Space);
        return pressEnter(dialog);
    });
    const int steps = window.session().undoStack().count();
    chooseLife(window, LineageKind::Merge);

    CHECK(window.answers().allUsed());
    CHECK(window.message() == QString());
    CHECK(window.session().undoStack().count() == steps + 1);
    const UnitYear *merged = window.session().find(idOf(window, u"DV009"_qs));
    REQUIRE(merged);
    CHECK(merged->unit.founded == Year(2025));
    CHECK(merged->state.standing == Standing::Never);
    CHECK(window.session().book().units.findByCode(u"DV001"_qs)->dissolved == Year(2025));
    CHECK(window.find<QLabel>("unitName")->text() == u"Truong Tieu hoc Moi");
    CHECK(recordTexts(window).join(u'\n').contains(u"kế thừa kết quả của Trường Tiểu học Lê Lợi (DV001)"));
    scoreYears(window, u"DV009"_qs, {2025});
    CHECK(window.session().find(idOf(window, u"DV009"_qs))->proposal); // one year inherited, one of its own

    for (int i = 0; i < 3; ++i)
        window->undo();
    CHECK_FALSE(idOf(window, u"DV009"_qs).isValid());
    CHECK(window.session().units().size() == 2);
    CHECK_FALSE(window.session().book().units.findByCode(u"DV001"_qs)->dissolved);
    CHECK(window.session().book().lineage.all().empty());
}

TEST_CASE("What cannot be merged is refused in the dialog, and nothing is written")
{
    Window window;
    window.addUnit(u"DV001"_qs, u"Trường Tiểu học Lê Lợi"_qs);
    window.addUnit(u"DV002"_qs, u"Trường Tiểu học Bế Văn Đàn"_qs);
    chooseFirst(window, 1);
    window.answers().dialogs.push_back([](QDialog &dialog) {
        open(dialog);
        typeOver(in<QLineEdit>(dialog, "successorName0"), u"Moi"_qs);
        QTest::keyClick(in<QRadioButton>(dialog, "ruling0_0"), Qt::Key_Space);
        CHECK_FALSE(pressEnter(dialog));
        CHECK(in<QLabel>(dialog, "lifeRefusal")->text() == u"✕ Sáp nhập cần ít nhất hai đơn vị.");
        typeOver(in<QLineEdit>(dialog, "mergeAdd"), u"be van dan"_qs); // added by name, without tone marks
        QTest::keyClick(in<QLineEdit>(dialog, "mergeAdd"), Qt::Key_Return);
        CHECK(in<QComboBox>(dialog, "mergeInto")->count() == 3);
        typeOver(in<QLineEdit>(dialog, "lifeYear"), u"20x5"_qs);
        CHECK_FALSE(pressEnter(dialog));
        return false;
    });
    chooseLife(window, LineageKind::Merge);
    CHECK(window.session().units().size() == 2);
    CHECK(window.session().book().lineage.all().empty());
}

TEST_CASE("A unit gets a new name, its history tells the old one, and Del on that line takes it back")
{
    Window window;
    window.addUnit(u"DV001"_qs, u"Phòng Lao động"_qs);
    chooseFirst(window, 1);
    window.answers().dialogs.push_back([](QDialog &dialog) {
        open(dialog);
        typeOver(in<QLineEdit>(dialog, "renameName"), u"Phong Noi vu"_qs);
        typeOver(in<QLineEdit>(dialog, "lifeDocument"), u"15/QD-UBND"_qs);
        return pressEnter(dialog);
    });
    chooseLife(window, LineageKind::Rename);
    CHECK(window.session().unitAt(0).unit.name == u"Phong Noi vu");

    auto *record = window.find<QTreeView>("unitRecord");
    record->setCurrentIndex(recordLine(window, u"tên trước đó: “Phòng Lao động”"_qs));
    CHECK(record->currentIndex().data().toString().contains(u"15/QD-UBND"));
    record->setFocus();
    QTest::keyClick(record, Qt::Key_Delete);
    CHECK(window.session().unitAt(0).unit.name == u"Phòng Lao động");
    window->undo();
    CHECK(window.session().unitAt(0).unit.name == u"Phong Noi vu");
}

TEST_CASE("A unit is split in two, each with its ruling, or dissolved, each as one step")
{
    Window window;
    window.addUnit(u"DV001"_qs, u"Phòng Kinh tế"_qs);
    chooseFirst(window, 1);
    window.answers().dialogs.push_back([](QDialog &dialog) {
        open(dialog);
        for (const char *name : {"successorName0", "successorName1"})
            typeOver(in<QLineEdit>(dialog, name), QString::fromLatin1(name));
        CHECK(in<QLineEdit>(dialog, "successorCode1")->text() == u"DV003");
        QTest::keyClick(in<QRadioButton>(dialog, "ruling0_0"), Qt::Key_Space);
        QTest::keyClick(in<QRadioButton>(dialog, "ruling1_1"), Qt::Key_Space);
        return pressEnter(dialog);
    });
    chooseLife(window, LineageKind::Split);
    CHECK(window.session().units().size() == 3);
    const auto events = window.session().book().lineage.all();
    REQUIRE(events.size() == 2);
    CHECK(events[0].inherits == idOf(window, u"DV001"_qs));
    CHECK_FALSE(events[1].inherits);
    window->undo();
    CHECK(window.session().units().size() == 1);

    chooseFirst(window, 1);
    window.answers().dialogs.push_back([](QDialog &dialog) {
        open(dialog);
        return pressEnter(dialog);
    });
    chooseLife(window, LineageKind::Dissolve);
    CHECK(window.session().unitAt(0).unit.dissolved == Year(2025));
    window->undo();
    CHECK_FALSE(window.session().unitAt(0).unit.dissolved);
}

TEST_CASE("A unit that looks like one in the book is hinted at while it is typed, and one key goes there")
{
    Window window;
    window.addUnit(u"DV001"_qs, u"Trường Trung học cơ sở Lê Lợi"_qs);
    window.addUnit(u"DV002"_qs, u"Phòng Tư pháp"_qs);
    window.answers().dialogs.push_back([](QDialog &dialog) {
        open(dialog);
        auto *hint = in<QWidget>(dialog, "duplicateHint");
        typeOver(in<QLineEdit>(dialog, "name"), u"THCS Le"_qs);
        CHECK_FALSE(hint->isVisible());
        typeOver(in<QLineEdit>(dialog, "name"), u"THCS Le Loi"_qs);
        CHECK(hint->isVisible());
        CHECK(in<QLabel>(dialog, "duplicateHintText")->text().contains(u"DV001"));
        QTest::keyClick(in<QPushButton>(dialog, "duplicateHintLink"), Qt::Key_Space);
        return dialog.result() == QDialog::Accepted;
    });
    window->workspace()->units().addUnit();
    CHECK(window.session().units().size() == 2);
    CHECK(window.find<QLabel>("unitName")->text() == u"Trường Trung học cơ sở Lê Lợi");
    window.addUnit(u"DV003"_qs, u"THCS Lê Lợi"_qs); // only a hint: it can be added all the same
    CHECK(window.session().units().size() == 3);
}

TEST_CASE("Units that may be one are listed, made one, or remembered as two")
{
    Window window;
    window.addUnit(u"DV001"_qs, u"UBND xã Tân An"_qs);
    window.addUnit(u"DV002"_qs, u"Ủy ban nhân dân xã Tân An"_qs);
    scoreYears(window, u"DV002"_qs, {2024});
    window->workspace()->goTo(PageId::Units);
    QTest::mouseClick(window.find<QPushButton>("duplicatesButton"), Qt::LeftButton);
    auto *table = window.find<QTableView>("duplicatesTable");
    REQUIRE(table->model()->rowCount() == 1);

    QTest::keyClick(window.find<QPushButton>("markDifferent"), Qt::Key_Space);
    CHECK(table->model()->rowCount() == 0);
    CHECK(window.session().book().different.all().size() == 1);
    window->undo();
    REQUIRE(table->model()->rowCount() == 1);

    window.answers().dialogs.push_back([](QDialog &dialog) {
        open(dialog);
        CHECK(in<QLabel>(dialog, "joinPlan")->text().contains(u"DV001 nhận của DV002: 1 đăng ký, 9 điểm"));
        return pressEnter(dialog);
    });
    QTest::keyClick(window.find<QPushButton>("joinUnits"), Qt::Key_Space);
    CHECK(window.session().units().size() == 1);
    CHECK(window.session().unitAt(0).state.standing == Standing::Never);
    CHECK(window.session().book().registrations.find(idOf(window, u"DV001"_qs), Year(2024)));
    window->undo();
    CHECK(window.session().units().size() == 2);
    CHECK(window.session().book().registrations.find(idOf(window, u"DV002"_qs), Year(2024)));
}

TEST_CASE("Several units get block and locality at once, as one step")
{
    Window window;
    for (const auto *code : {u"DV001", u"DV002", u"DV003"})
        window.addUnit(QString::fromUtf16(code), QStringLiteral("Đơn vị %1").arg(QString::fromUtf16(code)));
    QTableView *table = chooseFirst(window, 2);
    window.answers().dialogs.push_back([](QDialog &dialog) {
        open(dialog);
        typeOver(in<QLineEdit>(dialog, "block"), u"Giao duc"_qs);
        return pressEnter(dialog);
    });
    QTest::keyClick(table, Qt::Key_F2);
    CHECK(window.session().unitAt(1).unit.block == u"Giao duc");
    CHECK(window.session().unitAt(2).unit.block.isEmpty());
    window.find<QComboBox>("filterBlock")->setCurrentIndex(1);
    CHECK(table->model()->rowCount() == 2);
    CHECK(window.find<QLabel>("unitsCount")->text() == u"2/3 đơn vị");
    window->undo();
    CHECK(window.session().unitAt(1).unit.block.isEmpty());
}

TEST_CASE("Another kind asks from which year on it holds, and earlier years keep what they had")
{
    Window window;
    window.addUnit(u"DV001"_qs, u"Nha may nuoc"_qs);
    scoreYears(window, u"DV001"_qs, {2024, 2025});
    const auto kindIn = [&](int year) {
        window.session().setYear(Year(year));
        return window.session().unitAt(0).unit.kind;
    };
    const auto makeEnterprise = [&](bool isAnswered) {
        window.answers().dialogs.push_back([](QDialog &dialog) {
            in<QComboBox>(dialog, "kind")->setCurrentIndex(static_cast<int>(UnitKind::Enterprise));
            dialog.accept();
            return true;
        });
        window.answers().dialogs.push_back([isAnswered](QDialog &dialog) {
            open(dialog);
            CHECK(in<QLabel>(dialog, "statusChanges")->text() == u"2024: DV001; 2025: DV001");
            CHECK(in<QLineEdit>(dialog, "statusYear")->text() == u"2025");
            return isAnswered && pressEnter(dialog);
        });
        QTest::keyClick(chooseFirst(window, 1), Qt::Key_F2);
        CHECK(window.answers().allUsed());
    };
    const int steps = window.session().undoStack().count();
    makeEnterprise(false);
    CHECK(window.session().undoStack().count() == steps);
    makeEnterprise(true);
    CHECK(window.session().undoStack().count() == steps + 1);
    CHECK(kindIn(2025) == UnitKind::Enterprise);
    CHECK(kindIn(2024) == UnitKind::Agency);
    CHECK(window.session().unitAt(0).outcome.kind == OutcomeKind::Passed);

    // The dialog has what the book has, not what is shown of the chosen year.
    window.answers().dialogs.push_back([](QDialog &dialog) {
        CHECK(in<QComboBox>(dialog, "kind")->currentIndex() == static_cast<int>(UnitKind::Enterprise));
        CHECK(in<QLabel>(dialog, "earlierStatus")->text() == u"Đến năm 2024: Cơ quan");
        in<QLineEdit>(dialog, "name")->setText(u"Nha may nuoc sach"_qs);
        dialog.accept();
        return true;
    });
    QTest::keyClick(chooseFirst(window, 1), Qt::Key_F2);
    CHECK(window.session().unitAt(0).unit.name == u"Nha may nuoc sach");
    CHECK(kindIn(2025) == UnitKind::Enterprise);
    window->undo();
    window->undo();
    CHECK(kindIn(2025) == UnitKind::Agency);
    CHECK(window.session().unitAt(0).outcome.kind == OutcomeKind::Passed);
}

TEST_CASE("A year of dissolution that takes a result away is told before it is saved")
{
    sovang::test::Answering answers;
    Prompts prompts = answers.prompts();
    QStringList asked;
    bool answer = false;
    prompts.confirm = [&](QWidget *, const YesNoQuestion &question) {
        asked << question.text;
        return answer;
    };
    Window window(prompts);
    Unit unit;
    unit.code = u"DV001"_qs;
    unit.name = u"So Y te"_qs;
    REQUIRE(edits::addUnit(window.session(), unit));
    scoreYears(window, u"DV001"_qs, {2024});
    const auto dissolve = [&](const QString &year) {
        answers.dialogs.push_back([year](QDialog &dialog) {
            in<QLineEdit>(dialog, "dissolved")->setText(year);
            dialog.accept();
            return true;
        });
        QTest::keyClick(chooseFirst(window, 1), Qt::Key_F2);
    };
    dissolve(u"2025"_qs);
    CHECK(asked.isEmpty());
    dissolve(u"2024"_qs);
    REQUIRE(asked.size() == 1);
    CHECK(asked.front().endsWith(u"2024: DV001."));
    CHECK(window.session().unitAt(0).unit.dissolved == Year(2025));
    answer = true;
    dissolve(u"2024"_qs);
    CHECK(window.session().unitAt(0).unit.dissolved == Year(2024));
}

TEST_CASE("A class that decides on pass marks is not renamed over finished years")
{
    Window window;
    window.addUnit(u"DV001"_qs, u"So Y te"_qs);
    scoreYears(window, u"DV001"_qs, {2024});
    Session &session = window.session();
    // Less than the 18 points that class A asks for.
    session.setYear(Year(2024));
    REQUIRE(
        edits::setAnswers(session, idOf(window, u"DV001"_qs), Round::Final, {{u"2.1"_qs, Answer::count(0)}}));
    Unit unit = session.book().units.find(idOf(window, u"DV001"_qs)).value();
    setClass(unit, u"Loai A"_qs, {});
    REQUIRE(edits::changeUnit(session, unit));
    CHECK_FALSE(edits::renamePickValue(session, PickList::UnitClass, u"Loai A"_qs, u"A"_qs));
    CHECK(window.message().contains(u"2024: DV001"));
    CHECK(edits::renamePickValue(session, PickList::UnitClass, u"Loai A"_qs, u"Loai 1"_qs));
    CHECK(session.book().units.find(unit.id)->unitClass == u"Loai 1");
    window->undo();
    CHECK(session.book().units.find(unit.id)->unitClass == u"Loai A");
}

TEST_CASE("The shown list is written as it is shown, and hidden columns stay hidden next time")
{
    Window window;
    window.addUnit(u"DV001"_qs, u"Phòng Tư pháp"_qs);
    window.addUnit(u"DV002"_qs, u"Hội Nông dân"_qs);
    window->workspace()->goTo(PageId::Units);
    const QList<QAction *> columns = window.find<QPushButton>("columnsButton")->menu()->actions();
    columns.at(4)->trigger(); // standing goes
    columns.at(2)->trigger(); // kind comes
    window.find<QLineEdit>("unitsFilter")->setText(u"nong dan"_qs);
    window.answers().files.push_back(window.path(u"ds.csv"_qs));
    QTest::mouseClick(window.find<QPushButton>("exportUnits"), Qt::LeftButton);
    QFile file(window.path(u"ds.csv"_qs));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    CHECK(text.contains(u"Loại hình"));
    CHECK_FALSE(text.contains(u"Tình trạng"));
    CHECK(text.contains(u"Hội Nông dân"));
    CHECK_FALSE(text.contains(u"Phòng Tư pháp"));

    REQUIRE(window->openBook(window.bookPath()));
    CHECK(window.find<QTableView>("unitsTable")->isColumnHidden(4));
    CHECK_FALSE(window.find<QTableView>("unitsTable")->isColumnHidden(2));
}

TEST_CASE("The record of a unit leads to the sheet of a year and to a decision")
{
    Window window;
    window.addUnit(u"DV001"_qs, u"Phòng Tư pháp"_qs);
    scoreYears(window, u"DV001"_qs, {2024});
    Decision decision;
    decision.unit = idOf(window, u"DV001"_qs);
    decision.kind = DecisionKind::First;
    decision.number = u"12/QĐ-UBND"_qs;
    decision.date = QDate(2024, 12, 20);
    REQUIRE(edits::addDecisions(window.session(), {decision}));
    chooseFirst(window, 1);
    auto *record = window.find<QTreeView>("unitRecord");

    record->setFocus();
    record->setCurrentIndex(recordLine(window, u"12/QĐ-UBND"_qs));
    QTest::keyClick(record, Qt::Key_Return);
    CHECK(window->workspace()->currentPage() == PageId::Decisions);

    window->workspace()->goTo(PageId::Units);
    record->setFocus();
    record->setCurrentIndex(recordLine(window, u"✓ Đạt"_qs));
    QTest::keyClick(record, Qt::Key_Return);
    CHECK(window->workspace()->currentPage() == PageId::Scores);
    CHECK(window.session().year() == Year(2024));
}

TEST_CASE("The clock is read with the keyboard, year by year")
{
    Window window;
    window.addUnit(u"DV001"_qs, u"Phòng Tư pháp"_qs);
    scoreYears(window, u"DV001"_qs, {2024, 2025});
    chooseFirst(window, 1);
    auto *clock = window.find<ClockStripWidget>("unitClock");
    REQUIRE(clock->isVisible());
    CHECK(clock->accessibleName().startsWith(u"2024 ✓, 2025 ✓ · 2/2"));
    clock->setFocus();
    QTest::keyClick(clock, Qt::Key_Home);
    CHECK(clock->accessibleDescription() == u"2024: Đạt · thuộc mạch đang tính (2/2) · 20,00 điểm");
    QTest::keyClick(clock, Qt::Key_Right);
    CHECK(clock->accessibleDescription().startsWith(u"2025: Đạt"));
    QTest::keyClick(clock, Qt::Key_Return);
    CHECK(window->workspace()->currentPage() == PageId::Scores);
}

TEST_CASE("Registering by last year's list leaves out who ended, says why, and is one step")
{
    Window window;
    for (const auto *code : {u"DV001", u"DV002", u"DV003"})
        window.addUnit(QString::fromUtf16(code), QStringLiteral("Đơn vị %1").arg(QString::fromUtf16(code)));
    window.session().setYear(Year(2024));
    window.registerAll();
    window.session().setYear(Year(2025));
    Unit ended = window.session().unitAt(1).unit;
    ended.dissolved = Year(2025);
    REQUIRE(edits::changeUnit(window.session(), ended));
    window->workspace()->goTo(PageId::Registrations);
    window.answers().dialogs.push_back([](QDialog &dialog) {
        open(dialog);
        auto *table = in<QTableWidget>(dialog, "lastYearTable");
        REQUIRE(table->rowCount() == 3);
        CHECK(table->item(1, 0)->checkState() == Qt::Unchecked);
        CHECK(table->item(1, 4)->text() == u"⊘ đã kết thúc từ năm 2025");
        CHECK(table->item(0, 3)->text() == u"Lần đầu");
        table->setFocus();
        table->setCurrentCell(2, 0);
        QTest::keyClick(table, Qt::Key_Space); // this one does not register again
        typeOver(in<QLineEdit>(dialog, "registeredOn"), u"15/3/2025"_qs);
        return pressEnter(dialog);
    });
    const int steps = window.session().undoStack().count();
    QTest::keyClick(window.find<QPushButton>("registerByLastYear"), Qt::Key_Space);
    CHECK(window.session().undoStack().count() == steps + 1);
    const auto registered = window.session().book().registrations.ofYear(Year(2025));
    REQUIRE(registered.size() == 1);
    CHECK(registered[0].aim == Aim::First);
    CHECK(registered[0].date == QDate(2025, 3, 15));
    window->undo();
    CHECK(window.session().book().registrations.ofYear(Year(2025)).empty());
}

TEST_CASE("A unit that is founded next year is not missed among the registrations of this one")
{
    Window window;
    window.addUnit(u"DV001"_qs, u"Phòng Tư pháp"_qs);
    window.registerAll();
    window.addUnit(u"DV002"_qs, u"Hội Nông dân"_qs);
    CHECK(window.find<QLabel>("registrationsCount")->text().startsWith(u"Đã đăng ký 1/2"));
    Unit founded = window.session().find(idOf(window, u"DV002"_qs))->unit;
    founded.founded = window.session().year() + 1;
    edits::changeUnit(window.session(), founded);
    CHECK(window.find<QLabel>("registrationsCount")->text().startsWith(u"Đã đăng ký 1/1"));
}

TEST_CASE("A registration after the deadline is late, with sign and text, and can be listed")
{
    Window window;
    window.addUnit(u"DV001"_qs, u"Phòng Tư pháp"_qs);
    window.addUnit(u"DV002"_qs, u"Hội Nông dân"_qs);
    window.registerAll();
    window.answers().texts.push_back(u"31/3/2025"_qs);
    QTest::mouseClick(window.find<QPushButton>("deadlineButton"), Qt::LeftButton);
    CHECK(window.find<QPushButton>("deadlineButton")->text().contains(u"31/03/2025"));

    auto *table = window.find<QTableView>("registrationsTable");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, RegistrationsModel::Date));
    for (const char key : std::string("5/4/2025"))
        QTest::keyClick(QApplication::focusWidget(), key);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCoreApplication::processEvents(); // an editor commits when the key is through
    CHECK(table->model()->index(1, RegistrationsModel::Late).data() == u"! muộn 5 ngày"_qs);
    CHECK(window.find<QLabel>("registrationsCount")->text().contains(u"! 1 muộn"));
    window.find<QComboBox>("registrationsChoice")->setCurrentIndex(3);
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(table->model()->index(0, RegistrationsModel::Code).data() == u"DV002"_qs);

    window->undo(); // the date
    CHECK(table->model()->rowCount() == 0);
    window->undo(); // the deadline
    CHECK_FALSE(registrationDeadline(window.session().book(), Year(2025)).isValid());
    CHECK_FALSE(window->messages().isError());
}

TEST_CASE("What a registration aims at is proposed, chosen in the cell, or taken over for all")
{
    Window window;
    window.addUnit(u"DV001"_qs, u"Phòng Tư pháp"_qs);
    window.addUnit(u"DV002"_qs, u"Hội Nông dân"_qs);
    window.registerAll();
    auto *table = window.find<QTableView>("registrationsTable");
    const QModelIndex first = table->model()->index(0, RegistrationsModel::Aim);
    CHECK(first.data() == u"Lần đầu"_qs);
    CHECK(first.data(Qt::FontRole).value<QFont>().italic()); // only supposed
    table->setFocus();
    table->setCurrentIndex(first);
    QTest::keyClick(table, Qt::Key_F2);
    auto *box = table->findChild<QComboBox *>();
    REQUIRE(box);
    QTest::keyClick(box, Qt::Key_End);
    QTest::keyClick(box, Qt::Key_Return);
    QCoreApplication::processEvents();
    CHECK(first.data() == u"Giữ danh hiệu"_qs);
    CHECK_FALSE(first.data(Qt::FontRole).isValid());

    QTest::keyClick(window.find<QPushButton>("takeAims"), Qt::Key_Space);
    CHECK(first.data() == u"Giữ danh hiệu"_qs);
    CHECK(table->model()->index(1, RegistrationsModel::Aim).data() == u"Lần đầu"_qs);
    window->undo();
    CHECK(table->model()->index(1, RegistrationsModel::Aim).data(Qt::FontRole).value<QFont>().italic());
}

TEST_CASE("Records and duplicates are models of what they were given")
{
    RecordModel record;
    DuplicatesModel duplicates;
    const QAbstractItemModelTester testers[] = {{&record, test::fatal}, {&duplicates, test::fatal}};
    RecordLine year{.label = u"2024"_qs, .text = u"Đạt"_qs, .outcome = OutcomeKind::Passed};
    year.link = {RecordLink::Kind::Year, 2024};
    record.show({{u"Các năm"_qs, {year}}, {u"Nhật ký"_qs, {{.label = u"1/1"_qs, .text = u"thêm"_qs}}}});
    CHECK(record.find(RecordLink::Kind::Year, 2024).data() == u"2024"_qs);
    CHECK_FALSE(record.find(RecordLink::Kind::Year, 2025).isValid());
    Unit a;
    a.code = u"DV001"_qs;
    duplicates.show({{{UnitId(1), UnitId(2), 90, {Likeness::SameWords}}, a, a}});
    CHECK(duplicates.index(0, DuplicatesModel::Score).data(Qt::DisplayRole) == u"90 %"_qs);
    record.show({});
    CHECK(record.rowCount() == 0);
}
