// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness.h"

#include "kit/edits.h"
#include "rules/rulesetreader.h"
#include "scoring/scoregridpane.h"
#include "scoring/scoregridproxy.h"
#include "scoring/scoregridview.h"
#include "scoring/sheetedits.h"
#include "units/unitsedits.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>

using namespace sovang;
using namespace sovang::test;

namespace {

const QByteArray enterpriseRules =
    R"({"format": 1, "id": "dn", "version": 1, "title": "Doanh nghiệp", "kinds": ["enterprise"],
  "validFrom": 2010, "total": "10", "passMark": {"default": "8"}, "bands": [{"name": "Đạt", "from": "8"}],
  "notApplicable": "rescale",
  "criteria": [{"code": "I", "title": "Một", "max": "10", "children": [
      {"code": "1.1", "title": "a", "type": "points", "max": "5"},
      {"code": "1.9", "title": "b", "type": "points", "max": "5"}]}]})";

/// The window with three registered units, at the grid.
class GridWindow
{
public:
    Window window;
    ScoreGridView *view = nullptr;

    explicit GridWindow(int units = 3)
    {
        const QStringList names{u"Trường Tiểu học Hòa Bình"_qs, u"Phòng Nội vụ"_qs, u"Phòng Tư pháp"_qs};
        std::vector<UnitId> ids;
        for (int i = 0; i < units; ++i) {
            Unit unit;
            unit.code = QStringLiteral("DV%1").arg(i + 1, 3, 10, QChar(u'0'));
            unit.name = names[i % names.size()];
            unit.block = i % 2 ? u"Nội chính"_qs : u"Giáo dục"_qs;
            REQUIRE(edits::addUnit(window.session(), unit));
        }
        for (const UnitYear &unit : window.session().units())
            ids.push_back(unit.unit.id);
        REQUIRE(edits::setRegistered(window.session(), ids, true));
        open();
    }

    void open()
    {
        window->workspace()->goTo(PageId::Scores);
        QTest::mouseClick(window.find<QPushButton>("gridSwitch"), Qt::LeftButton);
        view = window.find<ScoreGridView>("scoreGrid");
        view->setFocus();
    }

    ScoreGridProxy &model() const { return *static_cast<ScoreGridProxy *>(view->model()); }
    QModelIndex cell(int row, const char *code) const
    {
        return model().index(row, model().columnOf(QString::fromLatin1(code)));
    }
    QString text(int row, const char *code) const { return cell(row, code).data().toString(); }
    void stand(int row, const char *code) const { view->setCurrentIndex(cell(row, code)); }
    void select(int row, const char *code, int toRow, const char *toCode) const
    {
        stand(row, code);
        view->selectionModel()->select(QItemSelection(cell(row, code), cell(toRow, toCode)),
                                       QItemSelectionModel::ClearAndSelect);
    }
    void type(const QString &text) const
    {
        for (const QChar key : text) // the first one opens an editor, which gets the rest
            QTest::keyClick(QApplication::focusWidget(), key.toLatin1());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void paste(const QString &text) const
    {
        QApplication::clipboard()->setText(text);
        press(Qt::Key_V, Qt::ControlModifier);
    }
    int steps() { return window.session().undoStack().count(); }
    QString hint() { return window.find<QLabel>("gridHint")->text(); }
    std::optional<Answer> stored(int unit, const char *code)
    {
        const Session &session = window.session();
        return session.book().scores.find(session.unitAt(unit).unit.id, Year(2025), Round::Final,
                                          QString::fromLatin1(code));
    }
    /// 1.1 1.2 1.3 2.1 2.2 T1 B1 G1 V1
    void pasteWhole(int row, const QString &first) const
    {
        stand(row, "1.1");
        paste(first + QStringLiteral("\tcó\tcó\t2\t45/50\t\t\tcó\tkhông\n"));
    }
};

Answer gridPoints(int hundredths)
{
    return Answer::points(Points::fromHundredths(hundredths));
}

} // namespace

TEST_CASE("A unit is scored across its row with digits, Tab and Enter, each cell one step", "[grid]")
{
    GridWindow grid;
    const int before = grid.steps();
    REQUIRE(grid.view->currentIndex() == grid.cell(0, "1.1"));
    for (const QString &text :
         {u"4,5"_qs, u"5"_qs, u"x"_qs, u"2"_qs, u"45/50"_qs, u"0"_qs, u"0"_qs, u"x"_qs}) {
        grid.type(text);
        grid.press(Qt::Key_Tab);
    }
    grid.type(u"0"_qs);
    grid.press(Qt::Key_Tab);

    CHECK(grid.text(0, "1.1") == u"4,5");
    CHECK(grid.text(0, "2.2") == u"45/50");
    CHECK(grid.text(0, "G1") == u"có");
    CHECK(grid.steps() == before + 9);
    CHECK(grid.window.session().unitAt(0).outcome.kind == OutcomeKind::Passed);
    CHECK(grid.model().rowAt(0).outcome == OutcomeKind::Passed);
    CHECK(grid.model().rowAt(0).missing == 0);
    CHECK(grid.view->currentIndex() == grid.cell(1, "1.1")); // Tab goes on with the next unit

    grid.type(u"4"_qs);
    grid.press(Qt::Key_Return);
    CHECK(grid.view->currentIndex() == grid.cell(2, "1.1"));
    CHECK(grid.stored(1, "1.1") == gridPoints(400));
}

TEST_CASE("A refused cell keeps its value and the cursor, and says why", "[grid]")
{
    GridWindow grid;
    grid.type(u"4,5"_qs);
    grid.press(Qt::Key_Return);
    grid.stand(0, "1.1");
    const int steps = grid.steps();
    grid.type(u"7"_qs);
    grid.press(Qt::Key_Return);
    CHECK(grid.text(0, "1.1") == u"4,5");
    CHECK(grid.hint().startsWith(u"✕ DV001"));
    CHECK(grid.view->currentIndex() == grid.cell(0, "1.1"));
    CHECK(grid.view->currentIndex().data(ScoreGridModel::RefusedRole).toBool());
    CHECK(grid.steps() == steps);
    grid.type(u"5"_qs);
    grid.press(Qt::Key_Return);
    CHECK(grid.text(0, "1.1") == u"5,0");
    CHECK_FALSE(grid.hint().startsWith(u"✕"));
}

TEST_CASE("A block from Excel is pasted as one step and undone as one, and the view stays where it is",
          "[grid]")
{
    GridWindow grid;
    const int before = grid.steps();
    grid.stand(1, "1.1");
    grid.paste(u"4,5\tcó\r\n\"3.5\"\tkhông\r\n"_qs);
    CHECK(grid.window.message().isEmpty());
    CHECK(grid.stored(1, "1.1") == gridPoints(450));
    CHECK(grid.stored(2, "1.1") == gridPoints(350));
    CHECK(grid.stored(2, "1.2") == gridPoints(0));
    CHECK(grid.steps() == before + 1);
    CHECK(grid.hint() == u"Đã nhập 4 ô.");

    grid.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(grid.text(1, "1.1").isEmpty());
    CHECK_FALSE(grid.stored(2, "1.2"));
    CHECK(grid.view->currentIndex() == grid.cell(1, "1.1"));
    grid.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(grid.text(2, "1.1") == u"3,5");
    CHECK_FALSE(grid.window.session().book().log.verify());
}

TEST_CASE("A block with a bad cell is refused whole, and each bad cell is named", "[grid]")
{
    GridWindow grid;
    const int steps = grid.steps();
    grid.stand(0, "1.1");
    grid.paste(u"4\tcó\n7\tcó\n5\t3\n"_qs);
    CHECK(grid.steps() == steps);
    CHECK(grid.text(0, "1.1").isEmpty());
    CHECK(grid.window.message().contains(u"2 ô"));
    CHECK(grid.window.message().contains(u"DV002, 1.1"));
    CHECK(grid.window.message().contains(u"DV003, 1.2"));
    CHECK(grid.cell(1, "1.1").data(ScoreGridModel::RefusedRole).toBool());
    CHECK_FALSE(grid.cell(1, "1.2").data(ScoreGridModel::RefusedRole).toBool());
}

TEST_CASE("A block that does not fit from here on is refused", "[grid]")
{
    GridWindow grid;
    const int steps = grid.steps();
    grid.stand(2, "1.1");
    grid.paste(u"1\n2\n"_qs);
    CHECK(grid.hint().startsWith(u"✕"));
    CHECK(grid.steps() == steps);
    grid.paste(QString());
    CHECK(grid.hint().startsWith(u"✕"));
}

TEST_CASE("One copied cell fills the selection, an empty one leaves alone what is there", "[grid]")
{
    GridWindow grid;
    grid.type(u"4,5"_qs);
    grid.press(Qt::Key_Return);
    grid.stand(0, "1.1");
    grid.press(Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == u"4,5\n");
    grid.select(0, "1.1", 2, "1.1");
    grid.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(grid.text(2, "1.1") == u"4,5");

    const int steps = grid.steps();
    grid.select(0, "1.1", 2, "1.1");
    grid.paste(u"5\n\n5\n"_qs);
    CHECK(grid.text(0, "1.1") == u"5,0");
    CHECK(grid.text(1, "1.1") == u"4,5");
    CHECK(grid.steps() == steps + 1);
    CHECK(grid.hint().contains(u"giữ nguyên"));
}

TEST_CASE("The selection is filled down, cleared, and filled with what was typed", "[grid]")
{
    GridWindow grid;
    grid.type(u"3,5"_qs);
    grid.press(Qt::Key_Return);
    grid.select(0, "1.1", 2, "1.1");
    const int steps = grid.steps();
    grid.press(Qt::Key_D, Qt::ControlModifier);
    CHECK(grid.text(2, "1.1") == u"3,5");
    CHECK(grid.steps() == steps + 1);

    grid.select(1, "1.1", 2, "1.1");
    grid.press(Qt::Key_Delete);
    CHECK(grid.text(1, "1.1").isEmpty());
    CHECK_FALSE(grid.stored(2, "1.1"));
    CHECK(grid.steps() == steps + 2);

    grid.select(0, "1.2", 2, "1.3");
    grid.type(u"x"_qs);
    grid.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(grid.text(2, "1.2") == u"5");
    CHECK(grid.text(1, "1.3") == u"có");
    CHECK(grid.steps() == steps + 3);

    grid.stand(0, "1.3");
    grid.press(Qt::Key_Space);
    CHECK(grid.text(0, "1.3") == u"không");

    grid.stand(0, "2.1");
    grid.press(Qt::Key_D, Qt::ControlModifier);
    CHECK(grid.hint().startsWith(u"✕"));
}

TEST_CASE("Units near the mark, with missing answers or of one block are shown, and the rest comes back",
          "[grid]")
{
    GridWindow grid;
    grid.pasteWhole(0, u"5"_qs); // 20 points
    grid.pasteWhole(1, u"5"_qs);
    grid.stand(1, "1.2");
    grid.type(u"0"_qs);
    grid.press(Qt::Key_Return); // 15 of 20, and below the minimum of nothing
    grid.stand(1, "1.1");
    grid.type(u"3"_qs);
    grid.press(Qt::Key_Return); // 13: two under the mark
    REQUIRE(grid.model().rowAt(1).shortOfMark == Points::fromHundredths(200));
    auto *near = grid.window.find<QCheckBox>("gridNear");
    auto *count = grid.window.find<QLabel>("gridCount");
    REQUIRE(grid.model().rowCount() == 3);

    near->click();
    REQUIRE(grid.model().rowCount() == 1);
    CHECK(grid.model().rowAt(0).code == u"DV002");
    CHECK(count->text() == u"Hiện 1/3 đơn vị");
    grid.window.find<QSpinBox>("gridWithin")->setValue(1);
    CHECK(grid.model().rowCount() == 0);
    near->click();
    auto *missing = grid.window.find<QCheckBox>("gridMissing");
    missing->click();
    REQUIRE(grid.model().rowCount() == 1);
    CHECK(grid.model().rowAt(0).code == u"DV003");
    auto *blocks = grid.window.find<QComboBox>("gridBlock");
    blocks->setCurrentIndex(blocks->findData(u"Nội chính"_qs));
    CHECK(grid.model().rowCount() == 0);
    missing->click();
    CHECK(grid.model().rowCount() == 1);
}

TEST_CASE("A long column is pasted and undone as one step, and no row moves", "[grid]")
{
    GridWindow grid(70); // so many that the whole year is worked out anew
    grid.view->sortBy(GridSort::Key::Total);
    grid.window.find<QCheckBox>("gridMissing")->click();
    QString column;
    for (int i = 0; i < 70; ++i)
        column += QStringLiteral("%1\n").arg(i % 2 ? 1 : 5);
    const int steps = grid.steps();
    grid.stand(0, "1.1");
    grid.paste(column);
    CHECK(grid.steps() == steps + 1);
    CHECK(grid.model().rowAt(69).code == u"DV070");
    CHECK(grid.text(69, "1.1") == u"1,0");
    CHECK(grid.stored(69, "1.1") == gridPoints(100));
    grid.view->verticalScrollBar()->setValue(30);
    grid.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(grid.text(69, "1.1").isEmpty());
    CHECK_FALSE(grid.stored(69, "1.1"));
    CHECK(grid.view->verticalScrollBar()->value() == 30);
    CHECK(grid.view->currentIndex() == grid.cell(0, "1.1"));
}

TEST_CASE("A row that is being filled does not run away from its filter", "[grid]")
{
    GridWindow grid;
    grid.window.find<QCheckBox>("gridMissing")->click();
    REQUIRE(grid.model().rowCount() == 3);
    grid.pasteWhole(0, u"5"_qs);
    CHECK(grid.model().rowAt(0).missing == 0);
    CHECK(grid.model().rowCount() == 3);
    CHECK(grid.view->currentIndex() == grid.cell(0, "1.1"));
}

TEST_CASE("A unit is found without tone marks, and the next one with Enter", "[grid]")
{
    GridWindow grid;
    grid.press(Qt::Key_F, Qt::ControlModifier);
    CHECK(QApplication::focusWidget() == grid.window.find<QLineEdit>("gridFind"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("phong"));
    CHECK(grid.view->currentIndex().row() == 1);
    grid.press(Qt::Key_Return);
    CHECK(grid.view->currentIndex().row() == 2);
    grid.press(Qt::Key_Return);
    CHECK(grid.view->currentIndex().row() == 1);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("zz"));
    CHECK(grid.hint().startsWith(u"✕"));
    grid.press(Qt::Key_Escape);
    CHECK(grid.view->hasFocus());
}

TEST_CASE("A column sorts the units up and down", "[grid]")
{
    GridWindow grid;
    grid.stand(0, "1.1");
    grid.paste(u"3\n5\n4\n"_qs);
    grid.view->sortBy(GridSort::Key::Item, u"1.1"_qs);
    CHECK(grid.model().rowAt(0).code == u"DV001");
    CHECK(grid.model().rowAt(2).code == u"DV002");
    grid.view->sortBy(GridSort::Key::Item, u"1.1"_qs);
    CHECK(grid.model().rowAt(0).code == u"DV002");
    grid.stand(0, "1.1");
    grid.type(u"0"_qs); // it would be the last one now, but stays under the hands
    grid.press(Qt::Key_Return);
    CHECK(grid.model().rowAt(0).code == u"DV002");
    grid.view->sortBy(GridSort::Key::Name);
    CHECK(grid.model().rowAt(0).code == u"DV002"); // Phòng Nội vụ
}

TEST_CASE("Units of several rule sets share the columns, what a set lacks cannot be filled", "[grid]")
{
    GridWindow grid;
    Session &session = grid.window.session();
    session.book().change({.action = u"rules.add"_qs, .summary = u"dn"_qs}, [&] {
        const RuleSetReading reading = readRuleSet(enterpriseRules, u"dn.json"_qs);
        session.book().ruleSets.add(enterpriseRules, *reading.ruleSet);
    });
    Unit enterprise;
    enterprise.code = u"DN001"_qs;
    enterprise.name = u"Công ty Cao su"_qs;
    enterprise.kind = UnitKind::Enterprise;
    REQUIRE(edits::addUnit(session, enterprise));
    REQUIRE(edits::setRegistered(session, {session.unitAt(0).unit.id}, true));
    grid.model().applyAgain();
    REQUIRE(grid.model().rowCount() == 4);
    CHECK(grid.model().rowAt(0).code == u"DN001");
    CHECK_FALSE(grid.cell(0, "2.1").flags() & Qt::ItemIsEditable);
    CHECK(grid.cell(0, "2.1").data(ScoreGridModel::LookRole).value<GridCellLook>().isLacking);
    CHECK(grid.cell(0, "1.9").flags() & Qt::ItemIsEditable);

    const int steps = grid.steps();
    grid.select(0, "2.1", 1, "2.1");
    grid.paste(u"1"_qs);
    CHECK(grid.steps() == steps);
    CHECK(grid.hint().contains(u"DN001"));

    SECTION("one rule set alone has only its own columns")
    {
        auto *sets = grid.window.find<QComboBox>("gridRuleSet");
        sets->setCurrentIndex(1);
        CHECK(grid.model().columnCount() == 2);
        CHECK(grid.model().rowCount() == 1);
    }
    SECTION("KAD asks for one reason for the whole range")
    {
        grid.window.find<QComboBox>("gridRuleSet")->setCurrentIndex(1);
        grid.view->setFocus();
        grid.window.answers().texts = {u"Không có lao động nữ"_qs};
        grid.select(0, "1.1", 0, "1.9");
        grid.paste(u"KAD"_qs);
        CHECK(grid.window.answers().allUsed());
        CHECK(grid.stored(0, "1.9") == Answer::notApplicable(u"Không có lao động nữ"_qs));
        CHECK(grid.text(0, "1.1") == u"KAD");
        CHECK(grid.steps() == steps + 1);
    }
    SECTION("The reason of a KAD is changed for the whole range, or by typing KAD again")
    {
        grid.window.answers().texts = {u"cũ"_qs, u"mới"_qs, u"mới hơn"_qs};
        grid.window.find<QComboBox>("gridRuleSet")->setCurrentIndex(1);
        grid.view->setFocus();
        grid.select(0, "1.1", 0, "1.9");
        grid.paste(u"KAD"_qs);
        grid.select(0, "1.1", 0, "1.9");
        grid.press(Qt::Key_F2, Qt::ShiftModifier);
        CHECK(grid.stored(0, "1.1") == Answer::notApplicable(u"mới"_qs));
        CHECK(grid.stored(0, "1.9") == Answer::notApplicable(u"mới"_qs));
        CHECK(grid.steps() == steps + 2);
        grid.stand(0, "1.9");
        grid.press(Qt::Key_F2); // opened and left as it is: nothing is asked
        grid.press(Qt::Key_Return);
        grid.stand(0, "1.9");
        grid.type(u"kad"_qs);
        grid.press(Qt::Key_Return);
        CHECK(grid.window.answers().allUsed());
        CHECK(grid.stored(0, "1.1") == Answer::notApplicable(u"mới"_qs));
        CHECK(grid.stored(0, "1.9") == Answer::notApplicable(u"mới hơn"_qs));
        grid.press(Qt::Key_Z, Qt::ControlModifier);
        CHECK(grid.stored(0, "1.9") == Answer::notApplicable(u"mới"_qs));
    }
    SECTION("KAD without a reason enters nothing")
    {
        grid.window.answers().texts = {std::nullopt};
        grid.stand(0, "1.1");
        grid.type(u"KAD"_qs);
        grid.press(Qt::Key_Return);
        CHECK(grid.steps() == steps);
    }
}

TEST_CASE("Another round has answers of its own", "[grid]")
{
    GridWindow grid;
    grid.type(u"4"_qs);
    grid.press(Qt::Key_Return);
    grid.window.find<QComboBox>("gridRound")->setCurrentIndex(static_cast<int>(Round::Team));
    CHECK(grid.text(0, "1.1").isEmpty());
    grid.view->setFocus();
    grid.stand(0, "1.1");
    grid.type(u"3"_qs);
    grid.press(Qt::Key_Return);
    CHECK(grid.text(0, "1.1") == u"3,0");
    CHECK(grid.stored(0, "1.1") == gridPoints(400));
    grid.window.find<QComboBox>("gridRound")->setCurrentIndex(static_cast<int>(Round::Final));
    CHECK(grid.text(0, "1.1") == u"4,0");
}

TEST_CASE("What an input method is still composing is kept when the cell changes", "[grid]")
{
    GridWindow grid;
    grid.stand(0, "1.3");
    grid.press(Qt::Key_F2);
    QWidget *editor = QApplication::focusWidget();
    REQUIRE(qobject_cast<QLineEdit *>(editor));
    QInputMethodEvent composing(u"có"_qs, {});
    QApplication::sendEvent(editor, &composing);
    REQUIRE(static_cast<QLineEdit *>(editor)->text().isEmpty());
    QTest::mouseClick(grid.view->viewport(), Qt::LeftButton, {},
                      grid.view->visualRect(grid.cell(1, "1.1")).center());
    CHECK(grid.text(0, "1.3") == u"có");
    CHECK(grid.view->currentIndex() == grid.cell(1, "1.1"));
}

TEST_CASE("The grid follows units that come and go, and other years", "[grid]")
{
    GridWindow grid;
    const QAbstractItemModelTester tester(&grid.model(), fatal);
    const QAbstractItemModelTester source(&grid.model().grid(), fatal);
    grid.type(u"4"_qs);
    grid.press(Qt::Key_Return);
    Unit unit;
    unit.code = u"DV000"_qs;
    unit.name = u"Đơn vị mới"_qs;
    REQUIRE(edits::addUnit(grid.window.session(), unit));
    CHECK(grid.model().rowCount() == 3); // it is not registered
    REQUIRE(edits::setRegistered(grid.window.session(), {grid.window.session().unitAt(0).unit.id}, true));
    grid.model().applyAgain();
    CHECK(grid.model().rowCount() == 4);
    grid.view->sortBy(GridSort::Key::Total);
    grid.window.session().setYear(Year(2024));
    CHECK(grid.model().rowCount() == 0);
    grid.window.session().setYear(Year(2025));
    CHECK(grid.model().rowCount() == 4);
    while (grid.window.session().undoStack().canUndo())
        grid.window.session().undo();
    grid.window->workspace()->goTo(PageId::Scores); // undo went where it undid, and hidden pages wait
    CHECK(grid.model().rowCount() == 0);
}

TEST_CASE("Changes made on other pages are there when the grid is seen again", "[grid]")
{
    GridWindow grid;
    grid.window->workspace()->goTo(PageId::Overview);
    REQUIRE(edits::setAnswers(grid.window.session(), grid.window.session().unitAt(1).unit.id, Round::Final,
                              {{u"1.1"_qs, gridPoints(250)}}));
    CHECK(grid.text(1, "1.1").isEmpty());
    grid.window->workspace()->goTo(PageId::Scores);
    CHECK(grid.text(1, "1.1") == u"2,5");
}

TEST_CASE("Sheet and grid are switched with keys, the unit stays, and the choice is remembered", "[grid]")
{
    GridWindow grid;
    grid.stand(1, "1.1");
    grid.press(Qt::Key_1, Qt::AltModifier);
    CHECK_FALSE(grid.view->isVisible());
    CHECK(grid.window.find<QAbstractItemView>("scoreSheet")->isVisible());
    CHECK(grid.window.find<QAbstractItemView>("scoresList")->currentIndex().row() == 1);
    grid.press(Qt::Key_2, Qt::AltModifier);
    CHECK(grid.view->isVisible());
    CHECK(grid.view->currentIndex().row() == 1);
    REQUIRE(grid.window->openBook(grid.window.bookPath()));
    grid.window->workspace()->goTo(PageId::Scores);
    CHECK(grid.window.find<ScoreGridView>("scoreGrid")->isVisible());
}

TEST_CASE("Round and filters of the grid are there again when the book is opened again", "[grid]")
{
    GridWindow grid;
    auto &window = grid.window;
    window.find<QComboBox>("gridRound")->setCurrentIndex(static_cast<int>(Round::Team));
    auto *blocks = window.find<QComboBox>("gridBlock");
    blocks->setCurrentIndex(blocks->findData(u"Nội chính"_qs));
    window.find<QCheckBox>("gridMissing")->click();
    window.find<QSpinBox>("gridWithin")->setValue(3);
    const QString book = window.session().book().path();

    window->closeBook();
    REQUIRE(window->openBook(book));
    window.session().setYear(Year(2025));
    window->workspace()->goTo(PageId::Scores);
    grid.view = window.find<ScoreGridView>("scoreGrid");
    CHECK(window.find<QComboBox>("gridRound")->currentIndex() == static_cast<int>(Round::Team));
    CHECK(grid.model().grid().grid().round == Round::Team);
    CHECK(window.find<QComboBox>("gridBlock")->currentData() == u"Nội chính"_qs);
    CHECK(window.find<QCheckBox>("gridMissing")->isChecked());
    CHECK_FALSE(window.find<QCheckBox>("gridNear")->isChecked());
    CHECK(window.find<QSpinBox>("gridWithin")->value() == 3);
    REQUIRE(grid.model().rowCount() == 1);
    CHECK(grid.model().rowAt(0).code == u"DV002");
}

TEST_CASE("A book that can only be read shows its grid, takes nothing and says why", "[grid]")
{
    GridWindow grid;
    grid.type(u"4"_qs);
    grid.press(Qt::Key_Return);
    Answering answers;
    MainWindow second(answers.prompts());
    second.show();
    second.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&second));
    REQUIRE(second.openBook(grid.window.bookPath()));
    Session &session = second.workspace()->session();
    REQUIRE(session.book().isReadOnly());
    session.setYear(Year(2025));
    second.workspace()->goTo(PageId::Scores);
    grid.view = second.findChild<ScoreGridView *>(u"scoreGrid"_qs);
    grid.view->setFocus();
    auto *hint = second.findChild<QLabel *>(u"gridHint"_qs);
    const auto isRefused = [&](auto tryIt) {
        grid.stand(0, "1.1");
        grid.view->selectionModel()->select(QItemSelection(grid.cell(0, "1.1"), grid.cell(2, "1.1")),
                                            QItemSelectionModel::ClearAndSelect);
        hint->clear();
        tryIt();
        CHECK(hint->text() == u"✕ "_qs + session.book().readOnlyReason());
        CHECK(grid.text(0, "1.1") == u"4,0");
        CHECK(grid.text(1, "1.1").isEmpty());
        CHECK_FALSE(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    };
    isRefused([&] { grid.type(u"3"_qs); });
    isRefused([&] { grid.press(Qt::Key_F2); });
    isRefused([&] { grid.press(Qt::Key_Delete); });
    isRefused([&] { grid.press(Qt::Key_Backspace); });
    isRefused([&] { grid.press(Qt::Key_Space); });
    isRefused([&] { grid.paste(u"3\n3\n3\n"_qs); });
    isRefused([&] { grid.press(Qt::Key_D, Qt::ControlModifier); });
    isRefused([&] { grid.press(Qt::Key_F2, Qt::ShiftModifier); });
    grid.press(Qt::Key_C, Qt::ControlModifier); // which changes nothing
    CHECK(QApplication::clipboard()->text() == u"4\n\n\n");
    CHECK(session.undoStack().count() == 0);
    CHECK(answers.allUsed());
}

TEST_CASE("Ctrl+G and Ctrl+Shift+G meet the conditions of one unit, or of all that are shown", "[grid]")
{
    GridWindow grid;
    grid.stand(1, "1.1");
    const int before = grid.steps();
    grid.press(Qt::Key_G, Qt::ControlModifier);
    CHECK(grid.stored(1, "G1") == Answer::yesNo(true));
    CHECK_FALSE(grid.stored(0, "G1"));
    CHECK(grid.steps() == before + 1);

    auto *blocks = grid.window.find<QComboBox>("gridBlock");
    blocks->setCurrentIndex(blocks->findText(u"Giáo dục"_qs));
    REQUIRE(grid.model().rowCount() == 2);
    grid.press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(grid.stored(0, "V1") == Answer::yesNo(false));
    CHECK(grid.stored(2, "V1") == Answer::yesNo(false));
    CHECK(grid.steps() == before + 2);
    grid.window->undo();
    CHECK_FALSE(grid.stored(0, "G1"));
    CHECK(grid.stored(1, "G1") == Answer::yesNo(true)); // that was another step
}
