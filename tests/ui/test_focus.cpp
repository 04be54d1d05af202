// SPDX-License-Identifier: GPL-3.0-or-later
// The focus is where the work is; a year, or another field, changes only on purpose.
#include "harness.h"

#include "kit/windowpage.h"
#include "scoring/sheetedits.h"
#include "units/unitsedits.h"

#include "scoring/scoresheetmodel.h"
#include "walk.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTreeView>
#include <QWheelEvent>

#include <set>

using namespace sovang;
using sovang::test::Window;

namespace {

void addTwo(Window &window)
{
    for (const QString &code : {u"DV001"_qs, u"DV002"_qs}) {
        Unit unit;
        unit.code = code;
        unit.name = u"Trạm Y tế "_qs + code;
        REQUIRE(edits::addUnit(window.session(), unit));
    }
}

void turnWheelOver(QWidget &field)
{
    const QPointF middle = QRectF(field.rect()).center();
    QWheelEvent wheel(middle, field.mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&field, &wheel);
}

void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    REQUIRE(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    QCoreApplication::processEvents();
}

QString focusName()
{
    QCoreApplication::processEvents();
    return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
}

} // namespace

TEST_CASE("Neither a digit, nor Alt and a digit, nor the wheel changes the year")
{
    Window window;
    addTwo(window);
    auto *year = window.find<QComboBox>("yearChooser");
    year->setFocus();
    const Year before = window.session().year();
    key(Qt::Key_2);
    key(Qt::Key_2, Qt::AltModifier);
    key(Qt::Key_PageDown);
    key(Qt::Key_Home);
    turnWheelOver(*year);
    CHECK(window.session().year() == before);
    CHECK(year->currentText() == before.toString());
}

TEST_CASE("The year is chosen from its list, and the focus goes back to the work")
{
    Window window;
    addTwo(window);
    window->workspace()->goTo(PageId::Units);
    auto *year = window.find<QComboBox>("yearChooser");
    year->setFocus();
    const QString later = year->itemText(year->currentIndex() - 1);
    key(Qt::Key_Down);
    REQUIRE(year->view()->isVisible());
    CHECK(window.session().year() == Year(2025));
    QTest::keyClick(year->view(), Qt::Key_Up);
    QTest::keyClick(year->view(), Qt::Key_Return);
    CHECK(window.session().year().toString() == later);
    CHECK(focusName() == u"unitsTable");
}

TEST_CASE("The wheel changes no field that happens to lie under it, and takes no focus")
{
    Window window;
    addTwo(window);
    window->workspace()->goTo(PageId::Registrations);
    auto *choice = window.find<QComboBox>("registrationsChoice");
    turnWheelOver(*choice);
    CHECK(choice->currentIndex() == 0);
    CHECK(focusName() == u"registrationsTable");
    window->workspace()->goTo(PageId::Scores);
    auto *within = window.find<QSpinBox>("gridWithin");
    const int before = within->value();
    within->ensurePolished();
    turnWheelOver(*within->findChild<QLineEdit *>());
    CHECK(within->value() == before);
    CHECK_FALSE(within->focusPolicy() == Qt::WheelFocus);
}

TEST_CASE("Every page takes the focus where its work is")
{
    Window window;
    addTwo(window);
    window.registerAll();
    const std::pair<PageId, QString> works[] = {
        {PageId::Units, u"unitsTable"_qs},          {PageId::Registrations, u"registrationsTable"_qs},
        {PageId::Scores, u"scoreSheet"_qs},         {PageId::Recognition, u"recognitionTable"_qs},
        {PageId::Settings, u"settingsSections"_qs}, {PageId::RuleSets, u"ruleSetList"_qs}};
    for (const auto &[page, work] : works) {
        window->workspace()->goTo(page);
        CHECK(focusName() == work);
    }
    for (const PageId page : test::allPages) {
        INFO("page " << static_cast<int>(page));
        window->workspace()->goTo(page);
        focusName();
        REQUIRE(QApplication::focusWidget());
        CHECK(window->workspace()->shownPage()->isAncestorOf(QApplication::focusWidget()));
    }
}

TEST_CASE("Tab goes on from the head of the window to what a page begins with, and through all of it")
{
    Window window;
    addTwo(window);
    for (const PageId page : test::allPages) {
        INFO("page " << static_cast<int>(page));
        window->workspace()->goTo(page);
        QCoreApplication::processEvents();
        const QWidget *shown = window->workspace()->shownPage();
        std::set<const QWidget *> fields;
        for (const auto *button : shown->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->isEnabled() && button->focusPolicy() == Qt::StrongFocus)
                fields.insert(button);
        }
        auto *pages = window.find<QListWidget>("pageList");
        pages->setFocus();
        for (int pressed = 0; pressed < 200; ++pressed) {
            key(Qt::Key_Tab);
            fields.erase(QApplication::focusWidget());
            if (QApplication::focusWidget() == pages)
                break;
        }
        CHECK(QApplication::focusWidget() == pages);
        CHECK(fields.empty());
    }
}

TEST_CASE("The list of pages takes the focus without going to another page")
{
    Window window;
    window->workspace()->goTo(PageId::Settings);
    auto *pages = window.find<QListWidget>("pageList");
    pages->setFocus(Qt::BacktabFocusReason);
    QCoreApplication::processEvents();
    CHECK(window->workspace()->currentPage() == PageId::Settings);
    key(Qt::Key_Down);
    CHECK(window->workspace()->currentPage() == PageId::Overview);
}

TEST_CASE("A book that was opened has the focus on its page, not on the year")
{
    Window window;
    addTwo(window);
    window->closeBook();
    REQUIRE(window->openBook(window.bookPath()));
    CHECK(focusName() != u"yearChooser");
    REQUIRE(QApplication::focusWidget());
    CHECK(window->workspace()->shownPage()->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("Arrows in the list of pages stay there, a click or Enter goes to the page")
{
    Window window;
    addTwo(window);
    window->workspace()->goTo(PageId::Overview);
    auto *pages = window.find<QListWidget>("pageList");
    pages->setFocus();
    key(Qt::Key_Down);
    CHECK(window->workspace()->currentPage() == PageId::Units);
    CHECK(focusName() == u"pageList");
    key(Qt::Key_Return);
    CHECK(focusName() == u"unitsTable");
    QTest::mouseClick(pages->viewport(), Qt::LeftButton, {},
                      pages->visualItemRect(pages->item(static_cast<int>(PageId::Registrations))).center());
    CHECK(focusName() == u"registrationsTable");
}

TEST_CASE("The first unit takes the place of the note, and the focus goes into the list")
{
    Window window;
    window->workspace()->goTo(PageId::Units);
    window.answers().dialogs.push_back([](QDialog &dialog) {
        dialog.findChild<QLineEdit *>(QStringLiteral("code"))->setText(u"DV001"_qs);
        dialog.findChild<QLineEdit *>(QStringLiteral("name"))->setText(u"Trạm Y tế"_qs);
        dialog.accept();
        return true;
    });
    CHECK(focusName() != u"yearChooser");
    auto *add = window->workspace()->shownPage()->findChild<QPushButton *>(QStringLiteral("emptyNoteButton"));
    REQUIRE(add);
    REQUIRE(add->hasFocus());
    key(Qt::Key_Space);
    REQUIRE(window.session().units().size() == 1);
    CHECK(focusName() == u"unitsTable");
}

TEST_CASE("What Ctrl+K was pressed in has the focus again after Escape")
{
    Window window;
    addTwo(window);
    window->workspace()->goTo(PageId::Units);
    auto *filter = window.find<QLineEdit>("unitsFilter");
    filter->setFocus();
    window->find();
    CHECK(focusName() == u"paletteField");
    key(Qt::Key_Escape);
    CHECK(focusName() == u"unitsFilter");
}

TEST_CASE("Scoring begins in the first cell that lacks a score")
{
    Window window;
    addTwo(window);
    window.registerAll();
    const UnitId unit = window.session().unitAt(0).unit.id;
    const RuleSetPtr rules = window.session().unitAt(0).rules;
    const Item &first = rules->items[static_cast<size_t>(rules->indexOf(u"1.1"_qs))];
    REQUIRE(edits::setAnswers(window.session(), unit, Round::Final,
                              {{u"1.1"_qs, parseAnswer(*rules, first, u"4"_qs, {}).answer}}));
    window->workspace()->goTo(PageId::Scores);
    auto *sheet = window.find<QTreeView>("scoreSheet");
    const auto *model = static_cast<const ScoreSheetModel *>(sheet->model());
    CHECK(sheet->currentIndex() == model->indexOfItem(u"1.2"_qs, ScoreSheetModel::Final));
    window->workspace()->openSheet(unit);
    CHECK(sheet->currentIndex() == model->indexOfItem(u"1.2"_qs, ScoreSheetModel::Final));
}

TEST_CASE("A score of a unit that is not registered is entered only after a question")
{
    Window window;
    addTwo(window);
    const UnitId unit = window.session().unitAt(0).unit.id;
    window->workspace()->openSheet(unit);
    const auto type = [] {
        key(Qt::Key_5);
        key(Qt::Key_Return);
    };
    const auto answers = [&] { return window.session().book().scores.sheet(unit, Year(2025), Round::Final); };
    window.answers().confirms = {false};
    type();
    CHECK(answers().empty());
    CHECK_FALSE(window.session().registration(unit));

    window->workspace()->openSheet(unit);
    window.answers().confirms = {true};
    type();
    CHECK(answers().size() == 1);
    CHECK(window.session().registration(unit));
    CHECK(window.answers().allUsed());
}
