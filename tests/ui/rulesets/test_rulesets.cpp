// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness.h"

#include "jobs/setup/rulefiles.h"
#include "rules/rulesetdiff.h"
#include "rules/rulesetwriter.h"
#include "rulesets/drafteditor.h"
#include "rulesets/publishdialog.h"
#include "rulesets/rulesetlistmodel.h"
#include "rulesets/rulesetspage.h"
#include "rulesets/ruletreemodel.h"
#include "rulesets/sheetdraftdialog.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTreeView>

using namespace sovang;
using sovang::test::Window;

namespace {

RuleSet shipped(const QString &id)
{
    QFile file(QStringLiteral(":/rulesets/%1.json").arg(id));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return test::rulesFrom(file.readAll());
}

void press(Window &window, const char *button)
{
    auto *found = window.find<QPushButton>(button);
    REQUIRE(found->isEnabled());
    found->setFocus();
    QTest::keyClick(found, Qt::Key_Space);
}

DraftEditor &editor(Window &window)
{
    return *window->findChild<DraftEditor *>();
}

/// Chooses a line of the draft and types into a field of it, then leaves the field with Tab.
void type(Window &window, const QString &row, const QString &field, const QString &text)
{
    editor(window).goTo(row, field);
    auto *line = window.find<QLineEdit>(("draft." + field.toStdString()).c_str());
    REQUIRE(line->hasFocus());
    line->selectAll();
    QTest::keyClicks(line, text);
    QTest::keyClick(line, Qt::Key_Tab);
}

QStringList rowsOf(Window &window)
{
    const auto *model = window.find<QListView>("ruleSetList")->model();
    QStringList rows;
    for (int i = 0; i < model->rowCount(); ++i)
        rows << model->index(i, 0).data(RuleSetListModel::FactsRole).toString().section(u" · "_qs, 0, 0);
    return rows;
}

QString stateOf(Window &window)
{
    return window.find<QLabel>("draftState")->text();
}

/// Presses a button of the next dialog, after looking at it.
template <typename Look> void answer(Window &window, const char *button, Look look)
{
    window.answers().dialogs.push_back([button = QString::fromLatin1(button), look](QDialog &dialog) {
        dialog.show();
        look(dialog);
        auto *found = dialog.findChild<QPushButton *>(button);
        if (!found)
            return false;
        QTest::keyClick(found, Qt::Key_Space);
        return dialog.result() == QDialog::Accepted;
    });
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void writeRules(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

TEST_CASE("A published rule set is read in the window, with the reason why it cannot be changed",
          "[rulesets]")
{
    Window window;
    window->workspace()->goTo(PageId::RuleSets);
    CHECK(window.find<QLabel>("pageTitle")->text() == u"Bộ tiêu chí");
    CHECK(rowsOf(window) == QStringList{u"nho@1"_qs});
    CHECK(window.find<QLabel>("ruleSetTitle")->text() == u"Bộ nhỏ");
    CHECK(window.find<QLabel>("publishedNote")->text().contains(u"không bao giờ thay đổi"));
    const QString facts = window.find<QLabel>("ruleSetFacts")->text();
    CHECK(facts.contains(u"Công nhận lần đầu sau 2 năm đạt liên tục."));
    CHECK(facts.contains(u"15; phân loại A: 18"));
    const auto *tree = window.find<QTreeView>("ruleTree")->model();
    CHECK(tree->rowCount() == 6); // I, II, bonus, deductions, gates, vetoes
    const QModelIndex leaf = tree->index(1, 0, tree->index(0, 0, tree->index(1, 0)));
    CHECK(leaf.siblingAtColumn(RuleTreeModel::Code).data() == u"2.2"_qs);
    CHECK(leaf.siblingAtColumn(RuleTreeModel::Type).data().toString().contains(u"90 %"));
    CHECK(leaf.siblingAtColumn(RuleTreeModel::Max).data() == u"6"_qs);
    CHECK(window.answers().allUsed());
}

TEST_CASE("A rule set is copied, changed, mended and published, compared, and all of it undone", "[rulesets]")
{
    Window window;
    Session &session = window.session();
    window.addUnit(u"DV001"_qs, u"Phòng Nội vụ"_qs);
    window.registerAll();
    const int before = session.undoStack().count();
    window->workspace()->goTo(PageId::RuleSets);
    press(window, "copyVersion");
    CHECK(rowsOf(window) == QStringList{u"Bản nháp của nho@2"_qs, u"nho@1"_qs});
    CHECK(editor(window).draft().value({}, u"validFrom"_qs) == u"2025");
    CHECK(stateOf(window).startsWith(u"✓"));
    CHECK(window.find<QPushButton>("publishDraft")->isEnabled());

    // While one types the sum is known, and nothing is written yet.
    const QString leaf = u"criteria[0].children[0]"_qs;
    editor(window).goTo(leaf, u"max"_qs);
    auto *max = window.find<QLineEdit>("draft.max");
    const int steps = session.undoStack().count();
    QTest::keyClicks(max, u"6,5"_qs);
    const auto *tree = static_cast<const RuleTreeModel *>(window.find<QTreeView>("draftTree")->model());
    CHECK(tree->indexOf(u"criteria[0]"_qs).siblingAtColumn(RuleTreeModel::Sum).data() == u"✕ 11,5"_qs);
    CHECK(session.undoStack().count() == steps);
    QTest::keyClick(max, Qt::Key_Return);
    CHECK(session.undoStack().count() == steps + 1);

    auto *findings = window.find<QListWidget>("draftFindings");
    REQUIRE(findings->count() == 1);
    CHECK(findings->item(0)->text().startsWith(u"✕ I"));
    CHECK_FALSE(window.find<QPushButton>("publishDraft")->isEnabled());
    findings->setFocus();
    findings->setCurrentRow(0);
    QTest::keyClick(findings, Qt::Key_Return);
    CHECK(window.find<QLineEdit>("draft.max")->hasFocus()); // that of the criterion
    type(window, u"criteria[0]"_qs, u"max"_qs, u"11,5"_qs);
    CHECK(stateOf(window).startsWith(u"✕")); // now the total does not fit
    type(window, {}, u"total"_qs, u"21.5"_qs);
    CHECK(stateOf(window).startsWith(u"✓"));

    answer(window, "publish", [](QDialog &dialog) {
        const auto *shifts = dialog.findChild<QTableView *>(u"shifts"_qs);
        REQUIRE(shifts);
        CHECK(shifts->model()->rowCount() == 1);
        CHECK(shifts->model()->index(0, 0).data() == u"2025"_qs);
        CHECK(shifts->model()->index(0, 3).data() == u"nho@1"_qs);
    });
    press(window, "publishDraft");
    CHECK(rowsOf(window) == QStringList{u"nho@1"_qs, u"nho@2"_qs});
    CHECK(session.unitAt(0).rules->reference() == u"nho@2");
    CHECK(session.unitAt(0).rules->total == Points::fromHundredths(2150));
    CHECK(window.find<QLabel>("ruleSetFacts")->text().contains(u"2025: 1 đơn vị"));

    window.answers().dialogs.push_back([](QDialog &dialog) {
        const auto *table = dialog.findChild<QTableView *>(u"differences"_qs);
        QStringList cells;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            cells << table->model()->index(row, 1).data().toString() + u": "_qs +
                         table->model()->index(row, 3).data().toString() + u" > "_qs +
                         table->model()->index(row, 4).data().toString();
        CHECK(cells.contains(u"1.1 · a: 5 > 6,5"_qs));
        CHECK(cells.contains(u"I · Một: 10 > 11,5"_qs));
        CHECK(cells.size() == 5); // version, first year, total, criterion, indicator
        dialog.findChild<QComboBox *>(u"compareBefore"_qs)->setCurrentIndex(1);
        CHECK(table->model()->rowCount() == 0);
        return false;
    });
    press(window, "compareSets");

    // Undo: the draft is there again as it was, then as it began, then not at all.
    window->undo();
    CHECK(rowsOf(window) == QStringList{u"Bản nháp của nho@2"_qs, u"nho@1"_qs});
    CHECK(session.unitAt(0).rules->reference() == u"nho@1");
    CHECK(editor(window).draft().value({}, u"total"_qs) == u"21.5");
    while (session.undoStack().index() > before)
        window->undo();
    CHECK(rowsOf(window) == QStringList{u"nho@1"_qs});
    CHECK(session.book().ruleDrafts.all().empty());
    while (session.undoStack().canRedo())
        window->redo();
    CHECK(rowsOf(window) == QStringList{u"nho@1"_qs, u"nho@2"_qs});
    CHECK_FALSE(session.book().log.verify());
    CHECK_FALSE(window->messages().isError());
    CHECK(window.answers().allUsed());
}

TEST_CASE("A publication by which something was decided is not taken back, and the window says why",
          "[rulesets]")
{
    Window window;
    Session &session = window.session();
    window->workspace()->goTo(PageId::RuleSets);
    press(window, "copyVersion");
    answer(window, "publish", [](QDialog &dialog) { CHECK(dialog.findChild<QLabel *>(u"noShifts"_qs)); });
    press(window, "publishDraft");
    session.book().change({u"test"_qs, u"test"_qs}, [&] {
        Unit unit;
        unit.code = u"A"_qs;
        unit.name = u"A"_qs;
        Decision decision;
        decision.unit = session.book().units.add(unit);
        decision.date = QDate(2025, 12, 1);
        decision.rulesThen = u"nho@2"_qs;
        session.book().decisions.add(decision);
    });
    window->undo();
    CHECK(window.message().contains(u"nho@2"));
    CHECK(session.book().ruleSets.json(u"nho"_qs, 2));
    CHECK(session.book().ruleDrafts.all().empty());
}

TEST_CASE("Lines of a draft are added, moved and removed with the keyboard, each an undo step", "[rulesets]")
{
    Window window;
    Session &session = window.session();
    window->workspace()->goTo(PageId::RuleSets);
    press(window, "copySet");
    CHECK(editor(window).draft().reference() == u"nho-2@1");
    CHECK(window.find<QListWidget>("draftFindings")->count() == 1); // both would apply from the same year on
    auto *tree = window.find<QTreeView>("draftTree");
    const auto *model = static_cast<const RuleTreeModel *>(tree->model());
    const auto chooseRow = [&](const QString &row) {
        tree->setFocus();
        tree->setCurrentIndex(model->indexOf(row));
    };
    const int steps = session.undoStack().count();

    chooseRow(u"vetoes"_qs);
    QTest::keyClick(tree, Qt::Key_Insert);
    auto *title = window.find<QPlainTextEdit>("draft.title");
    CHECK(title->hasFocus());
    QTest::keyClicks(title, u"Noi bo mat doan ket"_qs);
    QTest::keyClick(title, Qt::Key_Return);
    CHECK(editor(window).draft().value(u"vetoes[1]"_qs, u"code"_qs) == u"V2");
    CHECK(editor(window).draft().value(u"vetoes[1]"_qs, u"title"_qs) == u"Noi bo mat doan ket");
    CHECK(session.undoStack().count() == steps + 2);

    chooseRow(u"vetoes[1]"_qs);
    QTest::keyClick(tree, Qt::Key_Up, Qt::AltModifier);
    CHECK(tree->currentIndex().data(RuleTreeModel::KeyRole) == u"vetoes[0]"_qs);
    CHECK(editor(window).draft().value(u"vetoes[0]"_qs, u"code"_qs) == u"V2");
    QTest::keyClick(tree, Qt::Key_Delete);
    CHECK(editor(window).draft().value(u"vetoes[0]"_qs, u"code"_qs) == u"V1");
    CHECK(session.undoStack().count() == steps + 4);
    for (int i = 0; i < 4; ++i)
        window->undo();
    CHECK(session.undoStack().index() == steps);
    CHECK(editor(window).draft().value(u"vetoes[1]"_qs, u"code"_qs).isEmpty());

    // The fixed parts of a set are neither removed nor moved.
    chooseRow(u"recognition"_qs);
    QTest::keyClick(tree, Qt::Key_Delete);
    QTest::keyClick(tree, Qt::Key_Insert);
    CHECK(session.undoStack().index() == steps);
}

TEST_CASE("A draft is removed with Delete in the list, and comes back with undo", "[rulesets]")
{
    Window window;
    window->workspace()->goTo(PageId::RuleSets);
    press(window, "copyVersion");
    auto *list = window.find<QListView>("ruleSetList");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    CHECK(rowsOf(window) == QStringList{u"nho@1"_qs});
    QTest::keyClick(list, Qt::Key_Delete); // what is published stays
    CHECK(rowsOf(window) == QStringList{u"nho@1"_qs});
    window->undo();
    CHECK(rowsOf(window) == QStringList{u"Bản nháp của nho@2"_qs, u"nho@1"_qs});
    CHECK(editor(window).draft().reference() == u"nho@2");
}

TEST_CASE("Another type of an indicator brings its fields into the form", "[rulesets]")
{
    Window window;
    window->workspace()->goTo(PageId::RuleSets);
    press(window, "copyVersion");
    const QString leaf = u"criteria[0].children[0]"_qs;
    editor(window).goTo(leaf, u"type"_qs);
    auto *choice = window.find<QComboBox>("draft.type");
    REQUIRE(choice->hasFocus());
    QTest::keyClick(choice, Qt::Key_End); // the last one: required, without points
    QCoreApplication::processEvents();
    CHECK(editor(window).draft().value(leaf, u"type"_qs) == u"passFail");
    CHECK_FALSE(editor(window).findChild<QLineEdit *>(u"draft.max"_qs));
    CHECK(window.find<QComboBox>("draft.type")->hasFocus());
    window->undo();
    CHECK(editor(window).draft().value(leaf, u"max"_qs) == u"5");
    CHECK(window.find<QLineEdit>("draft.max")->text() == u"5");
}

TEST_CASE("The fields of a draft stand one below the other in a low window, too", "[rulesets]")
{
    Window window;
    window->workspace()->goTo(PageId::RuleSets);
    press(window, "copyVersion");
    window->resize(910, 450);
    editor(window).goTo(u"recognition"_qs, u"firstYears"_qs);
    QCoreApplication::processEvents();
    const QWidget *body = window.find<QLineEdit>("draft.firstYears")->parentWidget();
    int bottom = 0;
    for (const QObject *child : body->children()) {
        const auto *part = qobject_cast<const QWidget *>(child);
        if (!part || !part->isVisible())
            continue;
        INFO(part->metaObject()->className() << " " << part->accessibleName().toStdString());
        CHECK(part->y() >= bottom);
        CHECK(part->height() >= part->minimumSizeHint().height());
        bottom = part->y() + part->height();
    }
    CHECK(bottom > 200);
}

TEST_CASE("A choice is made in the editor: its answers in lines, checked while they are typed", "[rulesets]")
{
    Window window;
    window->workspace()->goTo(PageId::RuleSets);
    press(window, "copyVersion");
    const QString leaf = u"criteria[0].children[0]"_qs;
    editor(window).goTo(leaf, u"type"_qs);
    for (int kind = 0; kind < 4; ++kind) { // by way of kinds that have a maximum too
        QTest::keyClick(window.find<QComboBox>("draft.type"), Qt::Key_Down);
        QCoreApplication::processEvents();
    }
    CHECK(editor(window).draft().value(leaf, u"type"_qs) == u"choice");
    CHECK(stateOf(window).startsWith(u"✕")); // no answers yet
    editor(window).goTo(leaf, u"options"_qs);
    auto *answers = window.find<QPlainTextEdit>("draft.options");
    answers->setPlainText(u"Tốt: 5\nKhá: 5,5"_qs);
    CHECK(window.find<QListWidget>("draftFindings")->count() == 1);
    answers->setPlainText(u"Tốt: 5\nKhá: 3,5"_qs);
    CHECK(stateOf(window).startsWith(u"✓"));

    type(window, u"bands[0]"_qs, u"minPercent"_qs, u"50"_qs);
    type(window, u"bonus.items[0]"_qs, u"perItem"_qs, u"0,5"_qs);
    CHECK_FALSE(editor(window).findChild<QLineEdit *>(u"draft.step"_qs));
    CHECK(stateOf(window).startsWith(u"✓"));
    CHECK(editor(window).draft().value({}, u"format"_qs) == u"2");
}

TEST_CASE("What is half typed survives an undo of something else, and leaving the page", "[rulesets]")
{
    Window window;
    Session &session = window.session();
    window->workspace()->goTo(PageId::RuleSets);
    press(window, "copyVersion");
    type(window, u"recognition"_qs, u"firstYears"_qs, u"3"_qs);
    const qint64 draft = session.book().ruleDrafts.all().front().id;
    editor(window).goTo({}, u"id"_qs);
    auto *id = window.find<QLineEdit>("draft.id");
    QTest::keyClicks(id, u"nho-moi"_qs);
    session.undo();
    CHECK(editor(window).draft().value(u"recognition"_qs, u"firstYears"_qs) == u"2");
    CHECK(editor(window).draft().value({}, u"id"_qs) == u"nho-moi");
    window->workspace()->goTo(PageId::Units);
    CHECK(session.book().ruleDrafts.find(draft)->json.contains("nho-moi"));
}

TEST_CASE("A word that is being composed in the form of a draft is kept when its field is left", "[rulesets]")
{
    Window window;
    window->workspace()->goTo(PageId::RuleSets);
    press(window, "copyVersion");
    const auto compose = [](QWidget *field, const QString &word) {
        QInputMethodEvent composing(word, {});
        QApplication::sendEvent(field, &composing);
    };
    const int steps = window.session().undoStack().count();
    editor(window).goTo({}, u"title"_qs);
    auto *title = window.find<QPlainTextEdit>("draft.title");
    REQUIRE(title->hasFocus());
    title->selectAll();
    compose(title, u"viê"_qs);
    QInputMethodEvent finished;
    finished.setCommitString(u"việc "_qs);
    QApplication::sendEvent(title, &finished);
    compose(title, u"là"_qs);
    auto *tree = window.find<QTreeView>("draftTree");
    tree->setFocus();
    CHECK(editor(window).draft().value({}, u"title"_qs) == u"việc là");
    CHECK(window.session().undoStack().count() == steps + 1);

    const QString leaf = u"criteria[0].children[0]"_qs;
    editor(window).goTo(leaf, u"title"_qs);
    title = window.find<QPlainTextEdit>("draft.title");
    title->selectAll();
    compose(title, u"nghĩa"_qs);
    const auto *lines = static_cast<const RuleTreeModel *>(tree->model());
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, // another line, with fields of its own
                      tree->visualRect(lines->indexOf(u"criteria[0].children[1]"_qs)).center());
    CHECK(editor(window).draft().value(leaf, u"title"_qs) == u"nghĩa");
}

TEST_CASE("A rule set file is published byte by byte, and exported as it was", "[rulesets]")
{
    Window window;
    const QByteArray json = test::smallRules().replace("\"nho\"", "\"lon\"").replace("2010", "2026");
    writeRules(window.path(u"lon.json"_qs), json);
    window->workspace()->goTo(PageId::RuleSets);
    window.answers().files.push_back(window.path(u"lon.json"_qs));
    answer(window, "publish", [](QDialog &) {});
    press(window, "importRuleSet");
    CHECK(rowsOf(window) == QStringList{u"lon@1"_qs, u"nho@1"_qs});
    CHECK(window.find<QLabel>("ruleSetTitle")->text() == u"Bộ nhỏ");
    window.answers().files.push_back(window.path(u"ra.json"_qs));
    press(window, "exportSet");
    CHECK(bytesOf(window.path(u"ra.json"_qs)) == json);

    // The same file again changes nothing; another one under its name can only become a draft.
    const int steps = window.session().undoStack().count();
    window.answers().files.push_back(window.path(u"lon.json"_qs));
    press(window, "importRuleSet");
    CHECK(window.session().undoStack().count() == steps);
    writeRules(window.path(u"lon.json"_qs), QByteArray(json).replace("Bộ nhỏ", "Bộ khác"));
    window.answers().files.push_back(window.path(u"lon.json"_qs));
    answer(window, "takeAsDraft", [](QDialog &dialog) {
        CHECK_FALSE(dialog.findChild<QPushButton *>(u"publish"_qs)->isEnabled());
        CHECK(dialog.findChild<QLabel *>(u"publishRefusal"_qs)->text().contains(u"lon@1"));
    });
    press(window, "importRuleSet");
    CHECK(rowsOf(window).front() == u"Bản nháp của lon@1");
    CHECK(window.answers().allUsed());
}

TEST_CASE("Codes that lists could not have, or would confuse, are told where a rule set is published",
          "[rulesets]")
{
    Window window;
    window->workspace()->goTo(PageId::RuleSets);
    const QByteArray other = test::smallRules().replace("\"nho\"", "\"ma\"").replace("2010", "2026");
    writeRules(window.path(u"ma.json"_qs), QByteArray(other).replace("\"1.1\"", "\"STT\""));
    window.answers().files.push_back(window.path(u"ma.json"_qs));
    answer(window, "publish", [](QDialog &) {});
    press(window, "importRuleSet");
    CHECK(window.message().contains(u"“STT”"));

    writeRules(
        window.path(u"ma.json"_qs),
        QByteArray(other).replace("\"1.1\"", "\"Mã\"").replace("\"ma\"", "\"ma2\"").replace("2026", "2027"));
    window.answers().files.push_back(window.path(u"ma.json"_qs));
    press(window, "importRuleSet"); // becomes a draft
    answer(window, "publish", [](QDialog &dialog) {
        CHECK(dialog.findChild<QLabel *>(u"publishRefusal"_qs)->text().contains(u"“Mã”"));
    });
    press(window, "publishDraft");
    CHECK(window.session().book().ruleSets.all().size() == 2);
    CHECK(window.answers().allUsed());
}

TEST_CASE("A faulty file becomes a draft that names its faults, what is no JSON is refused", "[rulesets]")
{
    Window window;
    window->workspace()->goTo(PageId::RuleSets);
    writeRules(window.path(u"sai.json"_qs),
               test::smallRules(R"("colour": "red")").replace("\"total\": \"20\"", "\"total\": \"25\""));
    window.answers().files.push_back(window.path(u"sai.json"_qs));
    press(window, "importRuleSet");
    CHECK(window.find<QListWidget>("draftFindings")->count() == 2);
    CHECK_FALSE(window.find<QPushButton>("publishDraft")->isEnabled());
    window.answers().files.push_back(window.path(u"nhap.json"_qs));
    press(window, "exportDraft");
    CHECK(bytesOf(window.path(u"nhap.json"_qs)).contains("\"colour\": \"red\""));

    writeRules(window.path(u"hong.json"_qs), "{\n\"format\": 1,\n}");
    window.answers().files.push_back(window.path(u"hong.json"_qs));
    press(window, "importRuleSet");
    CHECK(window.message().contains(u"hong.json:3"));
    CHECK(window.session().book().ruleDrafts.all().size() == 1);
}

TEST_CASE("Ctrl+K and the settings lead to the rule sets, and the page of a year stays in the list",
          "[rulesets]")
{
    Window window;
    QTest::keyClick(&*window, Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"bo tieu chi"_qs);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(window->workspace()->currentPage() == PageId::RuleSets);
    window->workspace()->goTo(PageId::Overview);
    CHECK(window->workspace()->currentPage() == PageId::Overview);
    CHECK(window.find<QListWidget>("pageList")->currentRow() == 0);

    // The command that adds a set leads there too, by way of the samples, and what it adds can be undone.
    answer(window, "takeAsItIs", [](QDialog &dialog) {
        dialog.findChild<QLineEdit *>(u"galleryFind"_qs)->setText(u"bon tieu chuan huong dan 58"_qs);
    });
    answer(window, "publish", [](QDialog &) {});
    QTest::keyClick(&*window, Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"them bo tieu chi"_qs);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(rowsOf(window) == QStringList{u"bon-tieu-chuan-hd58@1"_qs, u"nho@1"_qs});
    window->undo();
    CHECK(rowsOf(window) == QStringList{u"nho@1"_qs});
    CHECK(window.answers().allUsed());
}

TEST_CASE("A book that can only be read shows its rule sets and lets nothing be written", "[rulesets]")
{
    Window window;
    window->workspace()->goTo(PageId::RuleSets);
    press(window, "copyVersion");
    sovang::test::Answering answers;
    MainWindow second(answers.prompts());
    second.show();
    REQUIRE(second.openBook(window.bookPath()));
    REQUIRE(second.workspace()->session().book().isReadOnly());
    second.workspace()->goTo(PageId::RuleSets);
    for (const char *name : {"newRuleSet", "importRuleSet", "publishDraft", "removeDraft", "copyVersion"})
        CHECK_FALSE(second.findChild<QPushButton *>(QLatin1String(name))->isEnabled());
    CHECK(second.findChild<QPushButton *>(u"exportDraft"_qs)->isEnabled());
    auto *reader = second.findChild<DraftEditor *>();
    reader->goTo({}, u"id"_qs);
    CHECK(second.findChild<QLineEdit *>(u"draft.id"_qs)->isReadOnly());
}

TEST_CASE("Lists and trees of rule sets are whole models whatever they show", "[rulesets]")
{
    RuleSetListModel list;
    RuleTreeModel tree;
    const QAbstractItemModelTester testers[] = {{&list, test::fatal}, {&tree, test::fatal}};
    RuleSetEntry entry;
    entry.id = u"nho"_qs;
    list.show({entry});
    entry.title = u"Bộ nhỏ"_qs;
    list.show({entry});
    CHECK(list.index(0).data() == u"Bộ nhỏ"_qs);
    list.show({});

    const RuleSet rules = shipped(u"nam-tieu-chuan"_qs);
    CHECK(tree.show(ruleTreeOf(rules)));
    CHECK(tree.indexOf(u"4.1"_qs).siblingAtColumn(RuleTreeModel::Max).data() == u"5"_qs);
    RuleSetDraft draft = RuleSetDraft::fromJson(writeRuleSet(rules)).value();
    CHECK(tree.show(ruleTreeOf(draft, {})));
    draft.set(u"criteria[3].children[0]"_qs, u"max"_qs, u"6"_qs);
    CHECK_FALSE(tree.show(ruleTreeOf(draft, checkDraft(draft, {}).findings)));
    CHECK(tree.indexOf(u"criteria[3]"_qs).siblingAtColumn(RuleTreeModel::State).data() == u"✕ 1"_qs);
    draft.remove(u"criteria[0]"_qs);
    CHECK(tree.show(ruleTreeOf(draft, {})));
    CHECK(tree.show({}));
}

TEST_CASE("A sample is found without tone marks, made one's own and published, and undone in one step",
          "[rulesets]")
{
    Window window;
    Session &session = window.session();
    window->workspace()->goTo(PageId::RuleSets);
    const int before = session.undoStack().count();
    answer(window, "makeOurs", [](QDialog &dialog) {
        const auto *table = dialog.findChild<QTableView *>(u"gallery"_qs);
        CHECK(table->model()->rowCount() >= 27);
        auto *kind = dialog.findChild<QComboBox *>(u"galleryKind"_qs);
        kind->setCurrentIndex(3); // enterprises
        CHECK(table->model()->rowCount() < 10);
        kind->setCurrentIndex(0);
        auto *find = dialog.findChild<QLineEdit *>(u"galleryFind"_qs);
        CHECK(dialog.focusWidget() == find);
        QTest::keyClicks(find, u"dac dem"_qs);
        CHECK(table->model()->rowCount() == 0);
        CHECK_FALSE(dialog.findChild<QPushButton *>(u"makeOurs"_qs)->isEnabled());
        find->clear();
        QTest::keyClicks(find, u"cao su doanh nghiep"_qs);
        REQUIRE(table->model()->rowCount() >= 1);
        CHECK(table->currentIndex().data().toString().contains(u"doanh nghiệp"));
        CHECK(dialog.findChild<QLabel *>(u"ruleSetPreview"_qs)->text().contains(u"15/11/2012"));
    });
    answer(window, "adopt", [](QDialog &dialog) {
        auto *mark = dialog.findChild<QLineEdit *>(u"adopt.passMark.default"_qs);
        auto *ok = dialog.findChild<QPushButton *>(u"adopt"_qs);
        mark->setText(u"850"_qs);
        CHECK_FALSE(ok->isEnabled());
        mark->setText(u"87"_qs);
        CHECK(ok->isEnabled());
        CHECK(dialog.findChild<QLineEdit *>(u"adopt..validFrom"_qs)->text() == u"2025");
        dialog.findChild<QLineEdit *>(u"adopt..title"_qs)->setText(u"Doanh nghiệp văn hóa Đắk Mil"_qs);
        dialog.findChild<QLineEdit *>(u"adopt.authority.first.issuer"_qs)->setText(u"UBND huyện Đắk Mil"_qs);
        auto *vetoes = dialog.findChild<QPlainTextEdit *>(u"adopt.vetoes"_qs);
        vetoes->setPlainText(vetoes->toPlainText() + u"\nĐể xảy ra cháy nổ"_qs);
    });
    answer(window, "publish", [](QDialog &) {});
    press(window, "ruleGallery");
    CHECK(window.answers().allUsed());
    CHECK(rowsOf(window) == QStringList{u"doanh-nghiep-cao-su-2012-rieng@1"_qs, u"nho@1"_qs});
    const RuleSetPtr ours = session.book().ruleSets.all().front();
    CHECK(ours->passMark.byDefault == Points::fromHundredths(8700));
    CHECK(ours->firstAuthority.issuer == u"UBND huyện Đắk Mil");
    CHECK(ours->renewalAuthority == ours->firstAuthority); // they were the same in the sample
    CHECK(ours->items.back().title == u"Để xảy ra cháy nổ");
    CHECK(session.undoStack().count() == before + 1);
    window->undo();
    CHECK(rowsOf(window) == QStringList{u"nho@1"_qs});
}

TEST_CASE("A sample that is in the book is made one's own from its page, as a draft", "[rulesets]")
{
    Window window;
    const RuleSet sample = shipped(u"cdcs"_qs);
    window.session().book().change({u"test"_qs, u"test"_qs}, [&] {
        window.session().book().ruleSets.add(writeRuleSet(sample), sample);
    });
    window.session().reload();
    window->workspace()->goTo(PageId::RuleSets);
    auto *list = window.find<QListView>("ruleSetList");
    list->setCurrentIndex(list->model()->index(int(rowsOf(window).indexOf(u"nho@1"_qs)), 0));
    CHECK_FALSE(window.find<QPushButton>("makeSetOurs")->isVisible()); // it is no sample
    list->setCurrentIndex(list->model()->index(int(rowsOf(window).indexOf(u"cdcs@1"_qs)), 0));
    answer(window, "adopt", [](QDialog &dialog) {
        CHECK(dialog.findChild<QLineEdit *>(u"adopt..id"_qs)->text() == u"cdcs-rieng");
    });
    answer(window, "takeAsDraft", [](QDialog &) {});
    press(window, "makeSetOurs");
    CHECK(window.answers().allUsed());
    CHECK(rowsOf(window).front() == u"Bản nháp của cdcs-rieng@1");
    CHECK(editor(window).draft().value({}, u"sample"_qs) != u"true");
}

TEST_CASE("A table that was copied in Word becomes a draft, its doubts marked until a line is changed",
          "[rulesets]")
{
    Window window;
    window->workspace()->goTo(PageId::RuleSets);
    answer(window, "takeSheet", [](QDialog &asked) {
        auto &dialog = dynamic_cast<SheetDraftDialog &>(asked);
        auto *ok = dialog.findChild<QPushButton *>(u"takeSheet"_qs);
        QMimeData nothing;
        nothing.setText(u"Kính gửi các đơn vị"_qs);
        dialog.paste(nothing);
        CHECK_FALSE(ok->isEnabled());
        QMimeData copied;
        copied.setHtml(u"<table><tr><td>TT</td><td>Nội dung</td><td>Điểm tối đa</td></tr>"
                       "<tr><td>I</td><td>Nhiệm vụ</td><td>10</td></tr>"
                       "<tr><td>1</td><td>Hoàn thành kế hoạch</td><td>6</td></tr>"
                       "<tr><td>2</td><td>Tham gia hội thi. Không tham gia không đạt điểm</td><td>4</td></tr>"
                       "</table>"_qs);
        dialog.paste(copied);
        CHECK(ok->isEnabled());
        const auto *tree = static_cast<const RuleTreeModel *>(dialog.findChild<QTreeView *>()->model());
        const QModelIndex unsure = tree->indexOf(u"criteria[0].children[1]"_qs);
        CHECK(unsure.siblingAtColumn(RuleTreeModel::State).data().toString().contains(u"◐"));
        CHECK(dialog.findChild<QListWidget *>(u"sheetDoubts"_qs)->count() > 0);
    });
    press(window, "ruleSheet");
    CHECK(window.answers().allUsed());
    CHECK(editor(window).draft().value(u"criteria[0].children[1]"_qs, u"type"_qs) == u"allOrNothing");
    auto *findings = window.find<QListWidget>("draftFindings");
    const int count = findings->count();
    REQUIRE(count > 0);
    CHECK(findings->item(0)->text().startsWith(u"◐"));
    CHECK(window.find<QPushButton>("publishDraft")->isEnabled()); // nothing is wrong with it
    editor(window).goTo(u"criteria[0].children[1]"_qs, u"type"_qs);
    QTest::keyClick(window.find<QComboBox>("draft.type"), Qt::Key_Home);
    QCoreApplication::processEvents();
    CHECK(findings->count() == count - 1);
    editor(window).commit();
    window.session().reload(); // as after the next start
    CHECK(findings->count() == count - 1);
    findings->setCurrentRow(0);
    window.find<QAction>("settleDoubt")->trigger();
    CHECK(findings->count() == count - 2);
    window.session().reload();
    CHECK(findings->count() == count - 2);
}

TEST_CASE("A rule set is explained in the window, and the paper saved", "[rulesets]")
{
    Window window;
    window->workspace()->goTo(PageId::RuleSets);
    window.answers().files = {window.path(u"giai-thich.docx"_qs)};
    answer(window, "paperSave", [](QDialog &) {});
    press(window, "explainSet");
    CHECK(window.answers().allUsed());
    CHECK(window.message().contains(u"giai-thich.docx"));
    CHECK(bytesOf(window.path(u"giai-thich.docx"_qs)).startsWith("PK"));
}

TEST_CASE(
    "Every rule set that comes along opens in the tree editor with nothing to mend, and equals its copy",
    "[rulesets]")
{
    DraftEditor editor;
    qint64 id = 0;
    for (const RuleFile &file : shippedRuleFiles()) {
        const RuleSet &rules = *file.reading.ruleSet;
        INFO(rules.id.toStdString());
        const RuleSetDraft copy = RuleSetDraft::fromJson(file.json).value();
        editor.show(++id, copy, {});
        REQUIRE(editor.check().canBePublished());
        CHECK(differencesBetween(rules, *editor.check().ruleSet).empty());
        const auto *tree = editor.findChild<QTreeView *>(u"draftTree"_qs)->model();
        CHECK(tree->rowCount() > 5);
        CHECK(RuleSetDraft::fromJson(writeRuleSet(rules)).value().toJson() ==
              RuleSetDraft::fromJson(writeRuleSet(*editor.check().ruleSet)).value().toJson());
    }
    CHECK(id >= 27);
}
