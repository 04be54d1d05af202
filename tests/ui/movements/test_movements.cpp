// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness.h"

#include "jobs/year/movementyear.h"
#include "kit/tables/filterproxy.h"
#include "movements/movementedits.h"
#include "movements/movementrows.h"
#include "movements/movementspage.h"
#include "movements/unitfield.h"
#include "units/unitmovements.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTextDocumentFragment>

using namespace sovang;
using sovang::test::Window;

namespace {

using Fields = QList<std::pair<const char *, QString>>;

enum Tab { MovementTab, ActivityTab, ModelTab, CommendationTab };

void fill(QDialog &dialog, const Fields &fields)
{
    for (const auto &[name, text] : fields) {
        if (auto *line = dialog.findChild<QLineEdit *>(QString::fromLatin1(name)))
            line->setText(text);
        else
            dialog.findChild<QPlainTextEdit *>(QString::fromLatin1(name))->setPlainText(text);
    }
}

// The page with the tab chosen and the list's window ready for keys.
MovementsPage *openTab(Window &window, Tab tab)
{
    window->workspace()->goTo(PageId::Movements);
    window.find<QTabWidget>("movementTabs")->setCurrentIndex(tab);
    return window->findChild<MovementsPage *>();
}

// Presses Insert and fills in the dialog that comes.
void add(Window &window, const Fields &fields)
{
    window.answers().dialogs.push_back([fields](QDialog &dialog) {
        fill(dialog, fields);
        dialog.accept();
        INFO(dialog.findChild<QLabel *>(QStringLiteral("refusal"))->text().toStdString());
        CHECK(dialog.result() == QDialog::Accepted);
        return true;
    });
    auto *tabs = window.find<QTabWidget>("movementTabs");
    tabs->setFocus();
    QTest::keyClick(tabs, Qt::Key_Insert);
    CHECK(window.answers().allUsed());
}

QString totals(Window &window, const char *name)
{
    const QString text = QTextDocumentFragment::fromHtml(window.find<QLabel>(name)->text()).toPlainText();
    return text.simplified();
}

QTableView *table(Window &window, const char *name)
{
    return window.find<QTableView>(name);
}

// What stands in a row of the screen, hidden columns left out.
QString rowText(const QTableView *view, int row)
{
    QStringList cells;
    for (int column = 0; column < view->model()->columnCount(); ++column) {
        if (!view->isColumnHidden(column))
            cells << view->model()->index(row, column).data().toString();
    }
    return cells.join(u" | ");
}

void addUnits(Window &window)
{
    window.addUnit(u"DV001"_qs, u"Trường Tiểu học Hòa Bình"_qs);
    window.addUnit(u"DV002"_qs, u"Phòng Tư pháp"_qs);
}

} // namespace

TEST_CASE("An activity of a movement is added with the keyboard, counted, undone and done again",
          "[movements]")
{
    Window window;
    addUnits(window);
    openTab(window, MovementTab);
    add(window,
        {{"name", u"Lao động giỏi"_qs}, {"plan", u"125/KH-LĐLĐ"_qs}, {"from", u"2021"_qs}, {"to", {}}});
    openTab(window, ActivityTab);
    window.answers().dialogs.push_back([](QDialog &dialog) {
        fill(dialog, {{"date", u"6/5"_qs},
                      {"name", u"Hội thi cắm hoa"_qs},
                      {"unit", u"hoa binh"_qs},
                      {"sessions", u"3"_qs},
                      {"people", u"1.250"_qs}});
        auto *movement = dialog.findChild<QComboBox *>(u"movement"_qs);
        movement->setCurrentIndex(movement->findText(u"Lao động giỏi"_qs));
        dialog.accept();
        return dialog.result() == QDialog::Accepted;
    });
    QTest::keyClick(window.find<QTabWidget>("movementTabs"), Qt::Key_Insert);

    QTableView *activities = table(window, "activitiesTable");
    REQUIRE(activities->model()->rowCount() == 1);
    CHECK(rowText(activities, 0) ==
          u"06/05/2025 | Hội thi cắm hoa | Lao động giỏi | Trường Tiểu học Hòa Bình | 3 | 1.250");
    CHECK(totals(window, "activitiesTableTotals") == u"Hoạt động: 1 · Số buổi: 3 · Lượt người: 1.250");
    CHECK(rowText(table(window, "movementsTable"), 0) ==
          u"Lao động giỏi | Phong trào | 125/KH-LĐLĐ | từ 2021 | 1 | 3 | 1.250");

    QTest::keyClick(&*window, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(&*window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(window.session().book().movements.all() == MovementRecords());
    QTest::keyClick(&*window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(&*window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(activities->model()->rowCount() == 1);
    CHECK(window.message().startsWith(u"Đã làm lại: "));
    CHECK_FALSE(window.session().book().log.verify());
}

TEST_CASE("F2 edits the chosen entry, Del removes it, each an undo step", "[movements]")
{
    Window window;
    openTab(window, ActivityTab);
    add(window, {{"date", u"6/5"_qs}, {"name", u"Hội thi"_qs}});
    QTableView *activities = table(window, "activitiesTable");
    REQUIRE(activities->currentIndex().isValid()); // the one that was added
    activities->setFocus();
    window.answers().dialogs.push_back([](QDialog &dialog) {
        CHECK(dialog.findChild<QLineEdit *>(u"date"_qs)->text() == u"06/05/2025");
        CHECK_FALSE(dialog.findChild<QPushButton *>(u"another"_qs));
        fill(dialog, {{"people", u"40"_qs}});
        dialog.accept();
        return true;
    });
    QTest::keyClick(activities, Qt::Key_F2);
    CHECK(rowText(activities, 0).endsWith(u"| 1 | 40"));
    QTest::keyClick(activities, Qt::Key_Delete);
    CHECK(activities->model()->rowCount() == 0);
    window->undo();
    CHECK(rowText(activities, 0).endsWith(u"| 1 | 40"));
    window->undo();
    CHECK(rowText(activities, 0).endsWith(u"| 1 | "));
    CHECK(totals(window, "activitiesTableTotals").endsWith(u"chưa ghi số người: 1"));
}

TEST_CASE("An activity and a good model keep pictures and papers by reference, and the list counts them",
          "[movements]")
{
    Window window;
    addUnits(window);
    const auto addWithPicture = [&](Tab tab, const Fields &fields, const QString &file) {
        openTab(window, tab);
        window.answers().dialogs.push_back([&, fields](QDialog &dialog) {
            fill(dialog, fields);
            auto *papers = dialog.findChild<QPushButton *>(u"papers"_qs);
            CHECK(papers->text() == u"Thêm…");
            papers->click();
            CHECK(papers->text() == u"1 mục…");
            dialog.accept();
            return dialog.result() == QDialog::Accepted;
        });
        window.answers().files.push_back(window.path(file));
        window.answers().dialogs.push_back([](QDialog &dialog) {
            CHECK_FALSE(dialog.findChild<QPlainTextEdit *>(u"itemNote"_qs)->isVisibleTo(&dialog));
            dialog.findChild<QPushButton *>(u"chooseEvidenceFile"_qs)->click();
            dialog.accept();
            return dialog.result() == QDialog::Accepted;
        });
        window.find<QPushButton>("movementsAdd")->click();
        CHECK(window.answers().allUsed());
    };
    addWithPicture(ActivityTab, {{"date", u"6/5"_qs}, {"name", u"Hội thi"_qs}}, u"anh/hoi-thi.jpg"_qs);
    addWithPicture(ModelTab, {{"name", u"Vườn rau"_qs}, {"unit", u"DV001"_qs}}, u"vuon.png"_qs);
    const MovementRecords records = window.session().book().movements.all();
    REQUIRE(records.activities.size() == 1);
    CHECK(records.activities.front().papers.front().place == u"anh/hoi-thi.jpg");
    CHECK(records.models.front().papers.front().place == u"vuon.png");
    CHECK(rowText(table(window, "activitiesTable"), 0).endsWith(u"| 1 |  | 1"));
    CHECK(table(window, "modelsTable")
              ->model()
              ->index(0, 1)
              .data(Qt::ToolTipRole)
              .toString()
              .contains(u"vuon.png"));
    window->undo();
    window->undo();
    CHECK(window.session().book().movements.all() == MovementRecords());
    CHECK_FALSE(window->messages().isError());
}

TEST_CASE("Money that is not whole đồng is refused with a sentence, and nothing is written", "[movements]")
{
    Window window;
    openTab(window, ModelTab);
    const int steps = window.session().undoStack().count();
    for (const QString &wrong : {u"1,5"_qs, u"1.50"_qs, u"1.5"_qs, u"-5"_qs, u"1 500"_qs, u"5 triệu"_qs}) {
        window.answers().dialogs.push_back([&](QDialog &dialog) {
            fill(dialog, {{"name", u"Tiết kiệm điện"_qs}, {"team", u"Tổ 1"_qs}, {"money", wrong}});
            dialog.accept();
            CHECK(dialog.result() != QDialog::Accepted);
            const QString why = dialog.findChild<QLabel *>(u"refusal"_qs)->text();
            INFO(why.toStdString());
            CHECK(why.contains(wrong));
            CHECK(dialog.findChild<QLineEdit *>(u"money"_qs)->text() == wrong); // nothing lost
            return false;
        });
        window.find<QPushButton>("movementsAdd")->click();
    }
    CHECK(window.session().undoStack().count() == steps);
    CHECK(window.session().book().movements.all() == MovementRecords());
}

TEST_CASE("Results of good models are shown in words, numbers and money, and the money is added up",
          "[movements]")
{
    Window window;
    addUnits(window);
    openTab(window, ModelTab);
    add(window, {{"name", u"Tiết kiệm điện"_qs},
                 {"unit", u"DV002"_qs},
                 {"team", u"Tổ Kỹ thuật"_qs},
                 {"result", u"Giảm tiêu thụ"_qs},
                 {"quantity", u"1.250,5"_qs},
                 {"measure", u"kWh"_qs},
                 {"money", u"1500000"_qs}});
    add(window, {{"name", u"Vườn rau"_qs}, {"unit", u"hoa binh"_qs}, {"money", u"250.000"_qs}});
    QTableView *models = table(window, "modelsTable");
    CHECK(rowText(models, 0) ==
          u"Tiết kiệm điện | Tổ Kỹ thuật, Phòng Tư pháp | Giảm tiêu thụ | 1.250,5 kWh | 1.500.000");
    CHECK(totals(window, "modelsTableTotals").endsWith(u"Số tiền: 1.750.000 đồng"));
    window.find<QLineEdit>("movementsFilter")->setText(u"vuon"_qs);
    CHECK(models->model()->rowCount() == 1);
    CHECK(totals(window, "modelsTableTotals").endsWith(u"Số tiền: 250.000 đồng"));
}

TEST_CASE("The people of one decision are entered one after the other, what they share stays", "[movements]")
{
    Window window;
    openTab(window, CommendationTab);
    window.answers().dialogs.push_back([](QDialog &dialog) {
        fill(dialog, {{"form", u"Giấy khen"_qs},
                      {"recipient", u"Nguyễn Văn An"_qs},
                      {"number", u"45/QĐ-UBND"_qs},
                      {"date", u"15/1/2026"_qs},
                      {"issuer", u"UBND tỉnh"_qs}});
        dialog.findChild<QPushButton *>(u"another"_qs)->click();
        return dialog.result() == QDialog::Accepted;
    });
    window.answers().dialogs.push_back([](QDialog &dialog) {
        CHECK(dialog.findChild<QLineEdit *>(u"number"_qs)->text() == u"45/QĐ-UBND");
        CHECK(dialog.findChild<QLineEdit *>(u"date"_qs)->text() == u"15/01/2026");
        CHECK(dialog.findChild<QLineEdit *>(u"recipient"_qs)->text().isEmpty());
        fill(dialog, {{"recipient", u"Trần Thị Bình"_qs}});
        dialog.accept();
        return dialog.result() == QDialog::Accepted;
    });
    window.find<QPushButton>("movementsAdd")->click();
    CHECK(window.answers().allUsed());
    CHECK(table(window, "commendationsTable")->model()->rowCount() == 2); // for 2025, decided in 2026
    CHECK(window.session().undoStack().count() == 2);
}

TEST_CASE("The lists are of the year chosen at the top, or of all years", "[movements]")
{
    Window window;
    openTab(window, ActivityTab);
    add(window, {{"date", u"6/5/2025"_qs}, {"name", u"Hội thi"_qs}});
    add(window, {{"date", u"6/5/2023"_qs}, {"name", u"Hội thao"_qs}});
    CHECK_FALSE(window.message().isEmpty()); // saved, but not of the year that is shown
    QTableView *activities = table(window, "activitiesTable");
    CHECK(activities->model()->rowCount() == 1);
    window.session().setYear(Year(2023));
    CHECK(rowText(activities, 0).startsWith(u"06/05/2023"));
    window.find<QCheckBox>("movementsAllYears")->click();
    CHECK(activities->model()->rowCount() == 2);
    CHECK(window.find<QTabWidget>("movementTabs")->tabText(ActivityTab).endsWith(u"(2)"));
    CHECK_FALSE(table(window, "modelsTable")->isColumnHidden(0));
    window.find<QCheckBox>("movementsAllYears")->click();
    CHECK(activities->model()->rowCount() == 1);
    CHECK(table(window, "modelsTable")->isColumnHidden(0));
}

TEST_CASE("Everything of one unit is shown, in all four lists", "[movements]")
{
    Window window;
    addUnits(window);
    openTab(window, ActivityTab);
    add(window, {{"date", u"6/5"_qs}, {"name", u"Hội thi"_qs}, {"unit", u"DV001"_qs}});
    add(window, {{"date", u"7/5"_qs}, {"name", u"Mít tinh"_qs}, {"unit", u"DV002"_qs}});
    add(window, {{"date", u"8/5"_qs}, {"name", u"Ra quân"_qs}});
    MovementsPage *page = openTab(window, CommendationTab);
    add(window,
        {{"form", u"Giấy khen"_qs}, {"recipient", u"Lê Ổn"_qs}, {"date", u"8/5"_qs}, {"unit", u"DV001"_qs}});

    auto *unit = window.find<UnitField>("movementsUnit");
    unit->setFocus();
    for (const char key : std::string("tu phap"))
        QTest::keyClick(unit, key);
    QTest::keyClick(unit, Qt::Key_Return);
    CHECK(unit->text() == u"DV002  Phòng Tư pháp");
    QTableView *activities = table(window, "activitiesTable");
    REQUIRE(activities->model()->rowCount() == 1);
    CHECK(activities->model()->index(0, 1).data() == u"Mít tinh"_qs);
    CHECK(table(window, "commendationsTable")->model()->rowCount() == 0);

    unit->setText(u"khong co"_qs);
    QTest::keyClick(unit, Qt::Key_Return);
    CHECK(window.message().contains(u"khong co"_qs)); // and it is not as if one were chosen
    CHECK(activities->model()->rowCount() == 3);
    unit->clear();
    CHECK(activities->model()->rowCount() == 3);
    page->showUnit(window.session().unitAt(0).unit.id);
    CHECK(activities->model()->rowCount() == 1);
    CHECK(table(window, "commendationsTable")->model()->rowCount() == 1);
}

TEST_CASE("Several entries are removed at once, in one undo step", "[movements]")
{
    Window window;
    openTab(window, ActivityTab);
    for (const QString &name : {u"Hội thi"_qs, u"Mít tinh"_qs, u"Ra quân"_qs})
        add(window, {{"date", u"6/5"_qs}, {"name", name}});
    QTableView *activities = table(window, "activitiesTable");
    activities->setFocus();
    activities->selectAll();
    CHECK_FALSE(window.find<QPushButton>("movementsEdit")->isEnabled());
    QTest::keyClick(activities, Qt::Key_Delete);
    CHECK(activities->model()->rowCount() == 0);
    window->undo();
    CHECK(activities->model()->rowCount() == 3);
}

TEST_CASE("The lists are searched without tone marks", "[movements]")
{
    Window window;
    openTab(window, ActivityTab);
    add(window, {{"date", u"6/5"_qs}, {"name", u"Hội thi cắm hoa"_qs}, {"note", u"tại Nhà văn hóa"_qs}});
    add(window, {{"date", u"7/5"_qs}, {"name", u"Đọc sách"_qs}});
    auto *filter = window.find<QLineEdit>("movementsFilter");
    QTableView *activities = table(window, "activitiesTable");
    filter->setText(u"doc sach"_qs);
    REQUIRE(activities->model()->rowCount() == 1);
    CHECK(activities->model()->index(0, 1).data() == u"Đọc sách"_qs);
    filter->setText(u"nha van hoa"_qs); // the note
    CHECK(activities->model()->rowCount() == 1);
    filter->setText(u"không có"_qs);
    CHECK(activities->model()->rowCount() == 0);
    CHECK_FALSE(activities->isVisible());
}

TEST_CASE("A unit that does not exist is refused in the dialog", "[movements]")
{
    Window window;
    addUnits(window);
    openTab(window, ActivityTab);
    for (const QString &unit : {u"khong co"_qs, u"0"_qs}) { // none, and two of them
        window.answers().dialogs.push_back([&](QDialog &dialog) {
            fill(dialog, {{"date", u"6/5"_qs}, {"name", u"Hội thi"_qs}, {"unit", unit}});
            dialog.accept();
            CHECK(dialog.result() != QDialog::Accepted);
            CHECK(dialog.findChild<QLabel *>(u"refusal"_qs)->text().contains(unit));
            return false;
        });
        window.find<QPushButton>("movementsAdd")->click();
    }
    CHECK(window.session().book().movements.all() == MovementRecords());
}

TEST_CASE("A movement with activities is not removed, and the message says why", "[movements]")
{
    Window window;
    Movement movement;
    movement.name = u"Lao động giỏi"_qs;
    movement.period = {QDate(2025, 1, 1), QDate(2025, 12, 31)};
    REQUIRE(edits::addRecord(window.session(), movement));
    Activity activity;
    activity.date = QDate(2025, 5, 6);
    activity.name = u"Hội thi"_qs;
    activity.movement = movement.id;
    REQUIRE(edits::addRecord(window.session(), activity));
    openTab(window, MovementTab);
    QTableView *movements = table(window, "movementsTable");
    movements->selectRow(0);
    movements->setFocus();
    QTest::keyClick(movements, Qt::Key_Delete);
    CHECK(window.message().contains(u"Lao động giỏi"_qs));
    CHECK(movements->model()->rowCount() == 1);
    CHECK(window.session().undoStack().count() == 2);
}

TEST_CASE("In a book that can only be read nothing is added, and the button says why", "[movements]")
{
    Window window;
    sovang::test::Answering answers;
    MainWindow second(answers.prompts());
    second.show();
    REQUIRE(second.openBook(window.bookPath()));
    second.workspace()->goTo(PageId::Movements);
    auto *addButton = second.findChild<QPushButton *>(u"movementsAdd"_qs);
    CHECK_FALSE(addButton->isEnabled());
    CHECK(addButton->toolTip() == second.workspace()->session().book().readOnlyReason());
}

TEST_CASE("Lists of entries are whole tables, of a year and of one unit", "[movements]")
{
    Window window;
    addUnits(window);
    Session &session = window.session();
    const UnitId unit = session.unitAt(0).unit.id;
    GoodModel model;
    model.year = Year(2023);
    model.name = u"Vườn rau"_qs;
    model.unit = unit;
    model.money = Money::fromDong(1'500'000);
    REQUIRE(edits::addRecord(session, model));
    Commendation commendation;
    commendation.year = Year(2025);
    commendation.form = u"Giấy khen"_qs;
    commendation.recipient = u"Lê Ổn"_qs;
    commendation.unit = unit;
    commendation.date = QDate(2026, 1, 15);
    REQUIRE(edits::addRecord(session, commendation));

    const MovementFigures figures = movementFiguresOf(session.book(), unit);
    for (const RecordKind kind :
         {RecordKind::Movement, RecordKind::Activity, RecordKind::Model, RecordKind::Commendation}) {
        RecordsModel list(columnsOf(kind));
        FilterProxy proxy(list);
        const QAbstractItemModelTester testers[] = {{&list, test::fatal}, {&proxy, test::fatal}};
        list.show(rowsOf(kind, figures));
        proxy.setNeedle(u"vuon rau"_qs);
        CHECK(proxy.rowCount() == (kind == RecordKind::Model ? 1 : 0));
        list.show({});
    }
    const RecordSection ofUnit = unitRecordSection(figures);
    REQUIRE(ofUnit.lines.size() == 2);
    CHECK(ofUnit.lines[0].text.contains(u"Lê Ổn")); // the newest first
    CHECK(ofUnit.lines[1].text.endsWith(u" · 1.500.000 đồng"));
}

TEST_CASE("Years that have only movements can be chosen, as soon as something of them is entered",
          "[movements]")
{
    Window window;
    const auto *years = window.find<QComboBox>("yearChooser");
    const auto canBeChosen = [&](int year) { return years->findData(year) >= 0; };
    REQUIRE_FALSE(canBeChosen(2003));
    openTab(window, ActivityTab);
    add(window, {{"date", u"6/5/2003"_qs}, {"name", u"Hội thi"_qs}});
    CHECK(canBeChosen(2003));
    CHECK(canBeChosen(2004)); // and those in between
    window->undo();
    CHECK_FALSE(canBeChosen(2003));
    window->redo();
    CHECK(canBeChosen(2003));
    CHECK(window.session().year() == Year(2025));

    GoodModel model;
    model.year = Year(1998);
    model.name = u"Vườn rau"_qs;
    model.team = u"Tổ 3"_qs;
    REQUIRE(edits::addRecord(window.session(), model));
    CHECK(canBeChosen(1998));
    REQUIRE(window->openBook(window.bookPath()));
    CHECK(window.find<QComboBox>("yearChooser")->findData(1998) >= 0);
}

TEST_CASE("A word that is being composed in a dialog of movements is kept when its field is left",
          "[movements]")
{
    Window window;
    addUnits(window);
    const std::pair<Tab, QList<const char *>> dialogs[] = {
        {MovementTab, {"name", "plan", "note"}},
        {ActivityTab, {"name", "note"}},
        {ModelTab, {"name", "team", "result", "measure"}},
        {CommendationTab, {"form", "recipient", "number", "issuer", "reason"}}};
    for (const auto &[tab, fields] : dialogs) {
        openTab(window, tab);
        window.answers().dialogs.push_back([&names = fields](QDialog &dialog) {
            test::showActive(dialog);
            for (const char *name : names) {
                auto *field = dialog.findChild<QWidget *>(QString::fromLatin1(name));
                INFO(name);
                REQUIRE(field);
                field->setFocus();
                REQUIRE(QApplication::focusWidget() == field);
                QInputMethodEvent composing(u"vườ"_qs, {});
                QApplication::sendEvent(field, &composing);
                QInputMethodEvent finished;
                finished.setCommitString(u"vườn "_qs);
                QApplication::sendEvent(field, &finished);
                QInputMethodEvent next(u"câ"_qs, {});
                QApplication::sendEvent(field, &next);
                QTest::keyClick(field, Qt::Key_Tab);
                REQUIRE(QApplication::focusWidget() != field);
                const auto *line = qobject_cast<QLineEdit *>(field);
                CHECK((line ? line->text() : qobject_cast<QPlainTextEdit *>(field)->toPlainText()) ==
                      u"vườn câ");
            }
            return false;
        });
        window.find<QPushButton>("movementsAdd")->click();
    }
    CHECK(window.answers().allUsed());
}
