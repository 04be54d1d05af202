// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness.h"

#include "jobs/setup/rulefiles.h"
#include "kit/dialogs/evidencemodel.h"
#include "scoring/scoregridview.h"
#include "scoring/scoresheetmodel.h"
#include "scoring/sheetedits.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QDialog>
#include <QFile>
#include <QHeaderView>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTreeView>

using namespace sovang;
using sovang::test::newerRules;
using sovang::test::showActive;
using sovang::test::smallRules;
using sovang::test::Window;

namespace {

using Sheet = ScoreSheetModel;

Answer points(int hundredths)
{
    return Answer::points(Points::fromHundredths(hundredths));
}

void type(const QString &text)
{
    for (const QChar key : text) // the first one opens an editor, which gets the rest
        QTest::keyClick(QApplication::focusWidget(), key.toLatin1());
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void compose(const QString &word)
{
    QInputMethodEvent event(word, {});
    QApplication::sendEvent(QApplication::focusWidget(), &event);
}

void finishComposing(const QString &word)
{
    QInputMethodEvent event;
    event.setCommitString(word);
    QApplication::sendEvent(QApplication::focusWidget(), &event);
}

/// The scoring page on a book of two units whose rule set knows KAD and asks for evidence for 1.1.
class SheetDesk : public Window
{
public:
    explicit SheetDesk(int units = 2, QByteArray json = smallRules(R"("notApplicable": "rescale")"))
    {
        json.replace(R"("title": "a", "type": "points")",
                     R"("title": "a", "evidence": true, "type": "points")");
        const QString book = path(QStringLiteral("cham.sovang"));
        createBookWith(book, {RuleFile{json, readRuleSet(json, QStringLiteral("nho.json"))}});
        REQUIRE((**this).openBook(book));
        session().setYear(Year(2025));
        for (int i = 1; i <= units; ++i)
            addUnit(QStringLiteral("DV00%1").arg(i), QStringLiteral("Đơn vị %1").arg(i));
        registerAll();
        (**this).workspace()->openSheet(unit(0));
        sheet().setFocus();
    }

    UnitId unit(int row) { return session().unitAt(row).unit.id; }
    QTreeView &sheet() { return *find<QTreeView>("scoreSheet"); }
    ScoreSheetModel &model() { return *static_cast<ScoreSheetModel *>(sheet().model()); }
    QString cell(const char *code, int column)
    {
        return model().indexOfItem(QString::fromLatin1(code), column).data().toString();
    }
    void goTo(const char *code, int column)
    {
        sheet().setFocus();
        sheet().setCurrentIndex(model().indexOfItem(QString::fromLatin1(code), column));
    }
    bool isAt(const char *code, int column)
    {
        return sheet().currentIndex() == model().indexOfItem(QString::fromLatin1(code), column);
    }
    std::optional<Answer> stored(const char *code, Round round, int row = 0)
    {
        return session().book().scores.find(unit(row), Year(2025), round, QString::fromLatin1(code));
    }
    int steps() { return session().undoStack().index(); }
    QString hint() { return find<QLabel>("sheetHint")->text(); }
};

} // namespace

TEST_CASE("KAD asks for its reason, which stands beside the cell")
{
    SheetDesk desk;
    desk.goTo("1.2", Sheet::Final);
    desk.answers().texts.push_back(QStringLiteral("đơn vị không có bếp ăn"));
    type(u"KAD"_qs);
    press(Qt::Key_Return);
    CHECK(desk.stored("1.2", Round::Final) == Answer::notApplicable(u"đơn vị không có bếp ăn"_qs));
    CHECK(desk.cell("1.2", Sheet::Papers) == u"KAD: đơn vị không có bếp ăn");
    CHECK(desk.isAt("1.3", Sheet::Final));
    CHECK(desk.answers().allUsed());
}

TEST_CASE("The reason of a KAD is changed in every round without clearing it first, as one step")
{
    SheetDesk desk(1);
    for (const Round round : {Round::Team, Round::Final})
        REQUIRE(edits::setAnswers(desk.session(), desk.unit(0), round,
                                  {{u"1.2"_qs, Answer::notApplicable(u"cũ"_qs)}}));
    const int steps = desk.steps();
    desk.goTo("1.2", Sheet::Final);
    const auto isSaid = [&](const QString &reason) {
        return desk.stored("1.2", Round::Team) == Answer::notApplicable(reason) &&
               desk.stored("1.2", Round::Final) == Answer::notApplicable(reason);
    };
    SECTION("by typing KAD over it")
    {
        desk.answers().texts.push_back(u"mới"_qs);
        type(u"kad"_qs);
        press(Qt::Key_Return);
        CHECK(desk.isAt("1.3", Sheet::Final));
        CHECK(isSaid(u"mới"_qs));
        desk->undo();
        CHECK(isSaid(u"cũ"_qs));
    }
    SECTION("with Shift+F2, from the column of evidence too")
    {
        desk.answers().texts = {u"mới"_qs, u"mới hơn"_qs};
        press(Qt::Key_F2, Qt::ShiftModifier);
        CHECK(isSaid(u"mới"_qs));
        desk.goTo("1.2", Sheet::Papers);
        press(Qt::Key_F2, Qt::ShiftModifier);
        CHECK(isSaid(u"mới hơn"_qs));
        CHECK(desk.steps() == steps + 2);
    }
    SECTION("not when the question is cancelled, or the cell was only opened")
    {
        desk.answers().texts.emplace_back(std::nullopt);
        type(u"KAD"_qs);
        press(Qt::Key_Return);
        desk.goTo("1.2", Sheet::Final);
        press(Qt::Key_F2);
        press(Qt::Key_Return);
        CHECK(isSaid(u"cũ"_qs));
        CHECK(desk.steps() == steps);
    }
    CHECK(desk.answers().allUsed());
}

TEST_CASE("When the question for the reason is cancelled nothing is entered, and the cursor stays")
{
    SheetDesk desk;
    desk.goTo("1.2", Sheet::Final);
    const int steps = desk.steps();
    desk.answers().texts.emplace_back(std::nullopt);
    type(u"KAD"_qs);
    press(Qt::Key_Return);
    CHECK_FALSE(desk.stored("1.2", Round::Final));
    CHECK(desk.steps() == steps);
    CHECK(desk.isAt("1.2", Sheet::Final));
    CHECK(desk.hint().startsWith(u"✕"));
}

TEST_CASE("The question for a reason takes the focus from the cell, and is asked once all the same")
{
    SheetDesk desk(1);
    int asked = 0;
    ScoreSheetModel *hasText = nullptr;
    ScoreSheetModel model([](const std::vector<SheetChange> &) { return true; },
                          [&](const Item &, const QString &) {
                              ++asked;
                              hasText->setData(hasText->indexOfItem(u"1.2"_qs, Sheet::Final), u"KAD"_qs);
                              return std::optional(u"lý do"_qs);
                          });
    hasText = &model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const UnitYear &unit = desk.session().unitAt(0);
    model.show(unit, {{Answers(*unit.rules), Answers(*unit.rules), Answers(*unit.rules)}, {}, true});
    CHECK(model.setData(model.indexOfItem(u"1.2"_qs, Sheet::Final), u"KAD"_qs));
    CHECK(asked == 1);
}

TEST_CASE("A range from a spreadsheet goes over several columns as one step")
{
    SheetDesk desk;
    const int steps = desk.steps();
    QApplication::clipboard()->setText(u"5\t4,5\r\n5\t0\r\nx\tkhông\r\n3\t2\r\n"_qs);
    desk.goTo("1.1", Sheet::Self);
    press(Qt::Key_V, Qt::ControlModifier);
    CHECK(desk.steps() == steps + 1);
    CHECK(desk.stored("1.1", Round::Self) == points(500));
    CHECK(desk.stored("1.1", Round::Team) == points(450));
    CHECK(desk.stored("1.3", Round::Team) == Answer::yesNo(false));
    CHECK(desk.stored("2.1", Round::Self) == Answer::count(3)); // the lines of groups are stepped over
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(desk.stored("1.1", Round::Self));
    CHECK_FALSE(desk.stored("2.1", Round::Team));
}

TEST_CASE("A pasted range with one cell that cannot be taken names it, and writes nothing")
{
    SheetDesk desk;
    const int steps = desk.steps();
    QApplication::clipboard()->setText(u"5\t4,5\n5\t3\n"_qs); // 1.2 is 5 or 0
    desk.goTo("1.1", Sheet::Self);
    press(Qt::Key_V, Qt::ControlModifier);
    CHECK(desk.steps() == steps);
    CHECK_FALSE(desk.stored("1.1", Round::Self));
    CHECK(desk.hint().contains(u"1.2"));
    CHECK(desk.hint().contains(u"đoàn"));
    CHECK(desk.model().indexOfItem(u"1.2"_qs, Sheet::Team).data(Sheet::RefusedRole).toBool());

    QApplication::clipboard()->setText(u"5\t4\n"_qs); // there is one column from here
    desk.goTo("1.1", Sheet::Final);
    press(Qt::Key_V, Qt::ControlModifier);
    CHECK(desk.steps() == steps);
    CHECK(desk.hint().startsWith(u"✕"));
}

TEST_CASE("A chosen range is filled with one value, copied and cleared, each as one step")
{
    SheetDesk desk;
    desk.goTo("1.1", Sheet::Team);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Right, Qt::ShiftModifier);
    QApplication::clipboard()->setText(u"5"_qs);
    const int steps = desk.steps();
    press(Qt::Key_V, Qt::ControlModifier);
    CHECK(desk.steps() == steps + 1);
    for (const Round round : {Round::Team, Round::Final}) {
        CHECK(desk.stored("1.1", round) == points(500));
        CHECK(desk.stored("1.2", round) == points(500));
    }
    CHECK_FALSE(desk.stored("1.3", Round::Team));

    press(Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == u"5\t5\n5\t5");
    press(Qt::Key_Delete);
    CHECK(desk.steps() == steps + 2);
    CHECK_FALSE(desk.stored("1.1", Round::Team));
    CHECK_FALSE(desk.stored("1.2", Round::Final));
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.stored("1.2", Round::Final) == points(500));
}

TEST_CASE("A round is copied for all units of the list, keeps what was entered, and is undone at once")
{
    SheetDesk desk;
    for (const int row : {0, 1}) {
        REQUIRE(edits::setAnswers(desk.session(), desk.unit(row), Round::Self,
                                  {{u"1.1"_qs, points(500)}, {u"1.2"_qs, points(500)}}));
    }
    REQUIRE(edits::setAnswers(desk.session(), desk.unit(1), Round::Team, {{u"1.1"_qs, points(300)}}));
    const int steps = desk.steps();
    desk.answers().dialogs.push_back([](QDialog &dialog) {
        CHECK(dialog.findChild<QLabel *>(QStringLiteral("copyPreview"))->text().contains(u"3"));
        return true;
    });
    desk->findChild<QAction *>(QStringLiteral("copyRoundsForAll"))->trigger();
    CHECK(desk.steps() == steps + 1);
    CHECK(desk.stored("1.1", Round::Team, 0) == points(500));
    CHECK(desk.stored("1.1", Round::Team, 1) == points(300));
    CHECK(desk.stored("1.2", Round::Team, 1) == points(500));
    CHECK(desk.message().contains(u"3 điểm"));
    CHECK(desk.message().contains(u"1 điểm"));

    desk.answers().dialogs.push_back([](QDialog &dialog) {
        dialog.findChild<QCheckBox *>(QStringLiteral("copyOverwrite"))->setChecked(true);
        return true;
    });
    desk->findChild<QAction *>(QStringLiteral("copyRoundsForAll"))->trigger();
    CHECK(desk.stored("1.1", Round::Team, 1) == points(500));

    desk->undo();
    CHECK(desk.stored("1.1", Round::Team, 1) == points(300));
    desk->undo();
    CHECK_FALSE(desk.stored("1.1", Round::Team, 0));
    CHECK_FALSE(desk.stored("1.2", Round::Team, 1));
}

TEST_CASE("Evidence is laid down with F4, kept beside the book, opened outside, and undone")
{
    SheetDesk desk;
    desk.goTo("1.1", Sheet::Final);
    CHECK(desk.cell("1.1", Sheet::Papers) == u"cần minh chứng");
    type(u"5"_qs);
    press(Qt::Key_Return);
    CHECK(desk.cell("1.1", Sheet::Papers) == u"◐ thiếu minh chứng");
    CHECK(desk.session().unitAt(0).outcome.reasons.size() == 6); // 1.2 to V1: evidence changes no outcome

    QFile file(desk.path(QStringLiteral("bc12.pdf")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.close();
    desk.goTo("1.1", Sheet::Final);
    desk.answers().files.push_back(file.fileName());
    desk.answers().dialogs.push_back([](QDialog &dialog) {
        showActive(dialog);
        dialog.findChild<QPushButton *>(QStringLiteral("addEvidence"))->click();
        type(u"BC 12/2025"_qs);
        press(Qt::Key_Return);
        auto *table = dialog.findChild<QTableView *>(QStringLiteral("evidenceTable"));
        CHECK(table->model()->setData(table->model()->index(0, EvidenceModel::Date), u"5/3/2025"_qs));
        CHECK_FALSE(table->model()->setData(table->model()->index(0, EvidenceModel::Date), u"mai"_qs));
        CHECK(table->model()->setData(table->model()->index(0, EvidenceModel::Pages), u"3"_qs));
        dialog.findChild<QPushButton *>(QStringLiteral("chooseEvidenceFile"))->click();
        dialog.findChild<QPushButton *>(QStringLiteral("openEvidenceFile"))->click();
        dialog.findChild<QPlainTextEdit *>(QStringLiteral("itemNote"))->setPlainText(u"đã xem bản gốc"_qs);
        return true;
    });
    press(Qt::Key_F4);
    REQUIRE(desk.answers().allUsed());
    const ItemPapers papers = desk.session().book().evidence.find(desk.unit(0), Year(2025), u"1.1"_qs);
    REQUIRE(papers.evidence.size() == 1);
    CHECK(papers.evidence.front() ==
          Evidence{u"BC 12/2025"_qs, QDate(2025, 3, 5), u"3"_qs, {}, u"bc12.pdf"_qs});
    CHECK(papers.note == u"đã xem bản gốc");
    CHECK(desk.cell("1.1", Sheet::Papers) == u"BC 12/2025, tr. 3 ✎");
    REQUIRE(desk.answers().opened.size() == 1);
    CHECK(desk.answers().opened.front() == file.fileName());

    desk->undo();
    CHECK(desk.cell("1.1", Sheet::Papers) == u"◐ thiếu minh chứng");
    desk->redo();
    CHECK(desk.cell("1.1", Sheet::Papers) == u"BC 12/2025, tr. 3 ✎");
}

TEST_CASE("A date of evidence that is none stays in its cell, and nothing is saved until it is mended")
{
    SheetDesk desk;
    desk.goTo("1.1", Sheet::Final);
    desk.answers().dialogs.push_back([](QDialog &dialog) {
        showActive(dialog);
        dialog.findChild<QPushButton *>(QStringLiteral("addEvidence"))->click();
        type(u"BC 12/2025"_qs);
        press(Qt::Key_Return);
        auto *table = dialog.findChild<QTableView *>(QStringLiteral("evidenceTable"));
        const QModelIndex date = table->model()->index(0, EvidenceModel::Date);
        CHECK_FALSE(table->model()->setData(date, u"31/02/2025"_qs));
        CHECK(date.data() == u"31/02/2025"_qs);
        CHECK(date.data(Qt::EditRole) == u"31/02/2025"_qs);
        for (int i = 0; i < 2; ++i) { // not the second time either
            dialog.accept();
            CHECK(dialog.result() != QDialog::Accepted);
            CHECK(table->currentIndex() == date);
            CHECK(dialog.findChild<QLabel *>(QStringLiteral("evidenceMessage"))
                      ->text()
                      .contains(u"31/02/2025"));
        }
        CHECK(table->model()->setData(date, u"ngày 28 tháng 02 năm 2025"_qs));
        CHECK(date.data() == u"28/02/2025"_qs);
        dialog.accept();
        return dialog.result() == QDialog::Accepted;
    });
    press(Qt::Key_F4);
    REQUIRE(desk.answers().allUsed());
    const ItemPapers papers = desk.session().book().evidence.find(desk.unit(0), Year(2025), u"1.1"_qs);
    REQUIRE(papers.evidence.size() == 1);
    CHECK(papers.evidence.front().date == QDate(2025, 2, 28));
}

TEST_CASE("Enter in the column of evidence opens it too, and rows without a word are not kept")
{
    SheetDesk desk;
    desk.goTo("1.2", Sheet::Papers);
    const int steps = desk.steps();
    desk.answers().dialogs.push_back([](QDialog &dialog) {
        dialog.findChild<QPushButton *>(QStringLiteral("addEvidence"))->click();
        return true;
    });
    press(Qt::Key_Return);
    CHECK(desk.answers().allUsed());
    CHECK(desk.steps() == steps);
}

TEST_CASE("Ctrl+Down goes to the next unit, takes what is being typed, and stays in the cell")
{
    SheetDesk desk;
    desk.goTo("2.1", Sheet::Team);
    type(u"2"_qs);
    press(Qt::Key_Down, Qt::ControlModifier);
    CHECK(desk.stored("2.1", Round::Team, 0) == Answer::count(2));
    CHECK(desk.find<QLabel>("sheetUnit")->text() == u"Đơn vị 2");
    CHECK(desk.isAt("2.1", Sheet::Team));
    type(u"1"_qs);
    press(Qt::Key_Up, Qt::ControlModifier);
    CHECK(desk.stored("2.1", Round::Team, 1) == Answer::count(1));
    CHECK(desk.find<QLabel>("sheetUnit")->text() == u"Đơn vị 1");
    press(Qt::Key_Up, Qt::ControlModifier); // there is none above
    CHECK(desk.find<QLabel>("sheetUnit")->text() == u"Đơn vị 1");
}

TEST_CASE("Ctrl+PgDn and Ctrl+PgUp change the unit too, PgDn alone stays on its sheet, and a tooltip says so")
{
    SheetDesk desk;
    desk.goTo("1.1", Sheet::Team);
    press(Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(desk.find<QLabel>("sheetUnit")->text() == u"Đơn vị 2");
    CHECK(desk.isAt("1.1", Sheet::Team));
    press(Qt::Key_PageDown);
    CHECK(desk.find<QLabel>("sheetUnit")->text() == u"Đơn vị 2");
    CHECK_FALSE(desk.isAt("1.1", Sheet::Team));
    press(Qt::Key_F2);
    press(Qt::Key_PageUp, Qt::ControlModifier); // while a cell is being edited
    CHECK(desk.find<QLabel>("sheetUnit")->text() == u"Đơn vị 1");
    const auto buttons = desk->findChildren<QPushButton *>();
    CHECK(std::ranges::any_of(buttons, [](const QPushButton *button) {
        return button->toolTip().contains(
            QKeySequence(QStringLiteral("Ctrl+PgDown")).toString(QKeySequence::NativeText));
    }));
}

TEST_CASE("When everything is read anew the cursor stays in its cell and the list on its unit")
{
    SheetDesk desk(3);
    (*desk).workspace()->openSheet(desk.unit(1));
    desk.goTo("2.1", Sheet::Team);
    desk.session().reload();
    CHECK(desk.find<QLabel>("sheetUnit")->text() == u"Đơn vị 2");
    CHECK(desk.isAt("2.1", Sheet::Team));
    press(Qt::Key_Down, Qt::ControlModifier);
    CHECK(desk.find<QLabel>("sheetUnit")->text() == u"Đơn vị 3");
}

TEST_CASE("The self column can be out of the way while scoring, and stays so")
{
    SheetDesk desk;
    auto *hide = desk.find<QAction>("hideSelf");
    hide->trigger();
    CHECK(desk.sheet().isColumnHidden(Sheet::Self));
    desk.goTo("1.1", Sheet::Team);
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    CHECK(desk.isAt("1.2", Sheet::Team));
    press(Qt::Key_Backtab);
    CHECK(desk.isAt("1.1", Sheet::Final));
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    CHECK(desk.isAt("1.1", Sheet::Max));

    const QString book = desk.session().book().path();
    desk->closeBook();
    REQUIRE(desk->openBook(book));
    CHECK(desk.sheet().isColumnHidden(Sheet::Self));
    desk.find<QAction>("hideSelf")->trigger();
    CHECK_FALSE(desk.sheet().isColumnHidden(Sheet::Self));
}

TEST_CASE("A column of the sheet keeps the width that it was dragged to, and the titles take the rest")
{
    SheetDesk desk(1);
    const auto drag = [&](int column, int by) {
        const QHeaderView *header = desk.sheet().header();
        QWidget *bar = header->viewport();
        const QPoint edge(header->sectionViewportPosition(column) + header->sectionSize(column) - 1,
                          bar->height() / 2);
        const QPointF there = edge + QPoint(by, 0);
        QTest::mousePress(bar, Qt::LeftButton, {}, edge);
        QMouseEvent move(QEvent::MouseMove, there, bar->mapToGlobal(there), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(bar, &move);
        QTest::mouseRelease(bar, Qt::LeftButton, {}, there.toPoint());
    };
    const auto width = [&](int column) { return desk.sheet().header()->sectionSize(column); };
    const int before = width(Sheet::Team);
    const int whole = desk.sheet().header()->length();
    drag(Sheet::Team, 24);
    CHECK(width(Sheet::Team) == before + 24);
    CHECK(desk.sheet().header()->length() == whole);

    const QString book = desk.session().book().path();
    desk->closeBook();
    REQUIRE(desk->openBook(book));
    (*desk).workspace()->openSheet(desk.unit(0));
    CHECK(width(Sheet::Team) == before + 24);
}

TEST_CASE("F8 goes to what is missing, from the end to the beginning again")
{
    SheetDesk desk(1);
    desk.goTo("1.1", Sheet::Final);
    press(Qt::Key_F8);
    CHECK(desk.isAt("1.2", Sheet::Final));
    desk.goTo("2.2", Sheet::Final);
    press(Qt::Key_F8);
    CHECK(desk.isAt("G1", Sheet::Final)); // bonus and deductions count as 0 when nothing is entered
    press(Qt::Key_F8);
    press(Qt::Key_F8);
    CHECK(desk.isAt("1.1", Sheet::Final));

    QApplication::clipboard()->setText(u"5\n5\nx\n2\n45/50\n\n\nx\n0\n"_qs);
    press(Qt::Key_V, Qt::ControlModifier);
    CHECK(desk.session().unitAt(0).outcome.kind == OutcomeKind::Passed);
    press(Qt::Key_F8);
    CHECK(desk.message() == u"Vòng này của phiếu không còn ô nào thiếu.");
}

TEST_CASE("Arrows go from item to item over the groups, Tab leaves the sheet after its last cell and before "
          "its first")
{
    SheetDesk desk;
    desk.goTo("1.3", Sheet::Team);
    press(Qt::Key_Down);
    CHECK(desk.isAt("2.1", Sheet::Team));
    press(Qt::Key_Up);
    CHECK(desk.isAt("1.3", Sheet::Team));

    const QWidget *sheet = QApplication::focusWidget();
    desk.goTo("1.1", Sheet::Self);
    press(Qt::Key_Backtab);
    CHECK(QApplication::focusWidget() != sheet);
    const int last = desk.model().rowCount();
    QModelIndex end = desk.model().index(last - 1, Sheet::Final);
    while (desk.model().hasChildren(end.siblingAtColumn(0)))
        end = desk.model().index(desk.model().rowCount(end.siblingAtColumn(0)) - 1, Sheet::Final,
                                 end.siblingAtColumn(0));
    desk.sheet().setFocus();
    desk.sheet().setCurrentIndex(end);
    REQUIRE(QApplication::focusWidget() == sheet);
    press(Qt::Key_Tab);
    CHECK(QApplication::focusWidget() != sheet);
}

TEST_CASE("Up and down step the points, Space says yes and no in turn")
{
    SheetDesk desk(1);
    desk.goTo("1.1", Sheet::Final);
    type(u"4"_qs);
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    press(Qt::Key_Up); // at most 5
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    CHECK(desk.stored("1.1", Round::Final) == points(450));
    CHECK(desk.isAt("1.2", Sheet::Final));
    press(Qt::Key_Space);
    CHECK(desk.stored("1.2", Round::Final) == points(500));
    press(Qt::Key_Space);
    CHECK(desk.stored("1.2", Round::Final) == points(0));
    desk.goTo("1.3", Sheet::Final);
    press(Qt::Key_Space);
    CHECK(desk.stored("1.3", Round::Final) == Answer::yesNo(true));
    press(Qt::Key_Space);
    CHECK(desk.stored("1.3", Round::Final) == Answer::yesNo(false));
}

TEST_CASE("A choice drops its answers down, takes what is typed of them, and shows what it is worth")
{
    SheetDesk desk(1, newerRules());
    desk.goTo("I/1", Sheet::Final);
    press(Qt::Key_F2);
    const auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(editor);
    REQUIRE(editor->completer());
    QCoreApplication::processEvents();
    CHECK(editor->completer()->completionCount() == 4);
    type(u"hoan thanh tot"_qs);
    press(Qt::Key_Return);
    CHECK(desk.stored("I/1", Round::Final) == Answer::choice(u"Hoàn thành tốt"_qs));
    CHECK(desk.cell("I/1", Sheet::Final) == u"Hoàn thành tốt → 6,5");
    CHECK(desk.isAt("I/2", Sheet::Final));

    desk.goTo("I/1", Sheet::Final);
    press(Qt::Key_F2);
    press(Qt::Key_Up);
    press(Qt::Key_Up); // there is no better one
    press(Qt::Key_Return);
    CHECK(desk.stored("I/1", Round::Final) == Answer::choice(u"Hoàn thành xuất sắc"_qs));

    desk.goTo("I/1", Sheet::Final);
    type(u"khong"_qs);
    const auto *typed = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(typed);
    QTest::keyClick(typed->completer()->popup(), Qt::Key_Down);
    QTest::keyClick(typed->completer()->popup(), Qt::Key_Return);
    QCoreApplication::processEvents();
    CHECK(desk.stored("I/1", Round::Final) == Answer::choice(u"Không hoàn thành"_qs));
    desk.session().undo();

    desk.goTo("I/1", Sheet::Final);
    type(u"0"_qs); // two answers are worth nothing
    press(Qt::Key_Return);
    CHECK(desk.hint().contains(u"“Chưa đánh giá”"));
    CHECK(desk.stored("I/1", Round::Final) == Answer::choice(u"Hoàn thành xuất sắc"_qs));
    press(Qt::Key_Escape);

    QTest::mouseClick(desk.find<QPushButton>("gridSwitch"), Qt::LeftButton);
    const auto *model = desk.find<ScoreGridView>("scoreGrid")->model();
    CHECK(model->index(0, 0).data(Qt::EditRole) == u"Hoàn thành xuất sắc"_qs);
}

TEST_CASE("Cases of a counted bonus are stepped one by one and stand over their points")
{
    SheetDesk desk(1, newerRules());
    desk.goTo("T1", Sheet::Final);
    type(u"2"_qs);
    press(Qt::Key_Up);
    press(Qt::Key_Return);
    CHECK(desk.stored("T1", Round::Final) == Answer::count(3));
    CHECK(desk.cell("T1", Sheet::Final) == u"3 → 1,5");
}

TEST_CASE("The foot names the band that a weak criterion withholds")
{
    SheetDesk desk(1, newerRules());
    desk.goTo("I/1", Sheet::Final);
    QApplication::clipboard()->setText(u"8\n1/1\n6\nx\n1,5\n0\n"_qs);
    press(Qt::Key_V, Qt::ControlModifier);
    CHECK(desk.find<QLabel>("sheetOutcome")->text().contains(u"Đạt"));
    CHECK(desk.find<QLabel>("sheetDistance")->text().contains(u"không xếp “Tốt”: dưới 50 % ở III"));
}

TEST_CASE("Where all rule sets go by school years the year is shown with both of its years")
{
    SheetDesk desk(1, newerRules());
    CHECK(desk.find<QComboBox>("yearChooser")->currentText() == u"2025-2026");
}

TEST_CASE("The foot says how far it is to the mark and to the next band while the sheet is filled")
{
    SheetDesk desk(1);
    desk.goTo("1.1", Sheet::Final);
    QApplication::clipboard()->setText(u"5\n5\n"_qs);
    press(Qt::Key_V, Qt::ControlModifier);
    CHECK(desk.find<QLabel>("sheetTotal")->text() == u"Tạm tính 10,00/20");
    CHECK(desk.find<QLabel>("sheetDistance")->text() == u"cách mức 15: −5,00");
    desk.goTo("1.3", Sheet::Final);
    QApplication::clipboard()->setText(u"x\n1\n27/50\n\n\nx\n0\n"_qs);
    press(Qt::Key_V, Qt::ControlModifier);
    CHECK(desk.find<QLabel>("sheetTotal")->text() == u"Tổng 15,60/20");
    CHECK(desk.find<QLabel>("sheetDistance")->text() == u"cách mức 15: +0,60 · tới “Xuất sắc” (18): −2,40");
}

TEST_CASE("A long title stands in several lines")
{
    SheetDesk desk(1);
    QTreeView &sheet = desk.sheet();
    const QModelIndex title = desk.model().indexOfItem(u"G1"_qs, Sheet::Title); // "Hồ sơ đúng hạn"
    const int one = sheet.visualRect(title).height();
    sheet.setColumnWidth(Sheet::Title, 90);
    sheet.doItemsLayout();
    CHECK(sheet.visualRect(title).height() > one);
}

TEST_CASE("A word that is being composed is kept when the cell is left")
{
    SheetDesk desk(1);
    desk.goTo("1.1", Sheet::Final);
    press(Qt::Key_F2);
    compose(u"4,5"_qs);
    SECTION("with Enter")
    {
        press(Qt::Key_Return);
    }
    SECTION("with Tab")
    {
        press(Qt::Key_Tab);
    }
    SECTION("with the mouse")
    {
        const QModelIndex other = desk.model().indexOfItem(u"1.3"_qs, Sheet::Team);
        QTest::mouseClick(desk.sheet().viewport(), Qt::LeftButton, {},
                          desk.sheet().visualRect(other).center());
        CHECK(desk.isAt("1.3", Sheet::Team));
    }
    SECTION("to the next unit")
    {
        press(Qt::Key_Down, Qt::ControlModifier);
    }
    CHECK(desk.stored("1.1", Round::Final) == points(450));
}

TEST_CASE("A composed word opens an editor as a typed one does, and the cursor moves where one clicks")
{
    SheetDesk desk(1);
    desk.goTo("1.1", Sheet::Final);
    compose(u"4"_qs);
    const QModelIndex other = desk.model().indexOfItem(u"2.2"_qs, Sheet::Team);
    QTest::mouseClick(desk.sheet().viewport(), Qt::LeftButton, {}, desk.sheet().visualRect(other).center());
    CHECK(desk.stored("1.1", Round::Final) == points(400));
    CHECK(desk.isAt("2.2", Sheet::Team));
}

TEST_CASE("Vietnamese words are composed in notes, evidence and search fields without losing a letter")
{
    SheetDesk desk;
    desk.goTo("1.1", Sheet::Final);
    desk.answers().dialogs.push_back([](QDialog &dialog) {
        showActive(dialog);
        auto *note = dialog.findChild<QPlainTextEdit *>(QStringLiteral("itemNote"));
        note->setFocus();
        compose(u"viê"_qs);
        finishComposing(u"việc "_qs);
        compose(u"là"_qs);
        auto *table = dialog.findChild<QTableView *>(QStringLiteral("evidenceTable"));
        dialog.findChild<QPushButton *>(QStringLiteral("addEvidence"))
            ->click(); // the focus goes to the table
        CHECK(note->toPlainText() == u"việc là");
        compose(u"viê"_qs);
        press(Qt::Key_Tab); // to the next cell of the row
        CHECK(table->model()->index(0, EvidenceModel::Document).data() == u"viê"_qs);
        return true;
    });
    press(Qt::Key_F4);

    desk->activateWindow();
    REQUIRE(QTest::qWaitFor([&] { return QApplication::activeWindow() == &*desk; }));
    auto *filter = desk.find<QLineEdit>("scoresFilter");
    filter->setFocus();
    compose(u"đơ"_qs);
    finishComposing(u"đơn"_qs);
    compose(u" vị"_qs);
    desk.sheet().setFocus();
    CHECK(filter->text() == u"đơn vị");
}

TEST_CASE("A book that can only be read shows its sheet and its evidence, and takes nothing")
{
    SheetDesk desk(1);
    sovang::test::Answering answers;
    MainWindow second(answers.prompts());
    second.show();
    REQUIRE(second.openBook(desk.session().book().path()));
    second.workspace()->session().setYear(Year(2025));
    second.workspace()->openSheet(desk.unit(0));
    auto *sheet = second.findChild<QTreeView *>(QStringLiteral("scoreSheet"));
    const auto *model = static_cast<ScoreSheetModel *>(sheet->model());
    sheet->setCurrentIndex(model->indexOfItem(u"1.1"_qs, Sheet::Final));
    QTest::keyClick(sheet, '5');
    QTest::keyClick(sheet, Qt::Key_Return);
    CHECK(model->indexOfItem(u"1.1"_qs, Sheet::Final).data().toString().isEmpty());
    CHECK_FALSE(second.findChild<QPushButton *>(QStringLiteral("fillButton"))->isEnabled());
    answers.dialogs.push_back([](QDialog &dialog) {
        CHECK_FALSE(dialog.findChild<QPushButton *>(QStringLiteral("addEvidence"))->isEnabled());
        CHECK(dialog.findChild<QPlainTextEdit *>(QStringLiteral("itemNote"))->isReadOnly());
        return false;
    });
    sheet->setCurrentIndex(model->indexOfItem(u"1.1"_qs, Sheet::Papers));
    QTest::keyClick(sheet, Qt::Key_Return);
    CHECK(answers.allUsed());
}

TEST_CASE("Ctrl+G answers the conditions and vetoes of the unit in its round, as one step", "[sheet]")
{
    SheetDesk desk;
    desk.goTo("1.1", Sheet::Team);
    const int steps = desk.steps();
    press(Qt::Key_G, Qt::ControlModifier);
    CHECK(desk.stored("G1", Round::Team) == Answer::yesNo(true));
    CHECK(desk.stored("V1", Round::Team) == Answer::yesNo(false));
    CHECK_FALSE(desk.stored("G1", Round::Final));
    CHECK_FALSE(desk.stored("G1", Round::Team, 1));
    CHECK(desk.steps() == steps + 1);
    CHECK(desk.message().contains(u"2"));
    desk->undo();
    CHECK_FALSE(desk.stored("G1", Round::Team));
}

TEST_CASE("Ctrl+Shift+G does it for every unit of the list, and what was answered stays", "[sheet]")
{
    SheetDesk desk(3);
    REQUIRE(edits::setAnswers(desk.session(), desk.unit(1), Round::Final, {{u"V1"_qs, Answer::yesNo(true)}}));
    desk.goTo("1.1", Sheet::Final);
    type(u"4"_qs); // still in its editor
    const int steps = desk.steps();
    press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(desk.stored("1.1", Round::Final) == points(400));
    for (int row = 0; row < 3; ++row)
        CHECK(desk.stored("G1", Round::Final, row) == Answer::yesNo(true));
    CHECK(desk.stored("V1", Round::Final, 1) == Answer::yesNo(true));
    CHECK(desk.steps() == steps + 2); // the cell that was being typed in, and all the rest
    desk->undo();
    CHECK_FALSE(desk.stored("G1", Round::Final, 2));
    CHECK(desk.stored("1.1", Round::Final) == points(400));
    for (QAction *action : desk->findChildren<QAction *>(QStringLiteral("gatesMet"))) {
        if (action->parent()->inherits("sovang::SheetPane"))
            action->trigger(); // from the menu as well
    }
    CHECK(desk.stored("G1", Round::Final) == Answer::yesNo(true));
}
