// SPDX-License-Identifier: GPL-3.0-or-later
// What makes the day of a secretary shorter: keys, menus, files that are dropped, codes that are offered.
#include "harness.h"

#include "domain/explain.h"
#include "exchange/tablefile.h"
#include "jobs/setup/rulefiles.h"
#include "kit/tables/completion.h"
#include "kit/tables/copying.h"
#include "shell/application.h"
#include "shell/newbookdialog.h"
#include "shell/runningwindows.h"
#include "shell/startpage.h"
#include "storage/book.h"
#include "units/unitsedits.h"
#include "units/unitspage.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>

#include <sqlite3.h>

#include <atomic>
#include <thread>

using namespace sovang;
using sovang::test::Answering;
using sovang::test::Window;

namespace {

template <typename T> T *in(QDialog &dialog, const char *name)
{
    T *found = dialog.findChild<T *>(QString::fromLatin1(name));
    if (!found)
        throw std::runtime_error(std::string("the dialog has no ") + name);
    return found;
}

void drop(QWidget &window, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent event(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &event);
    QCoreApplication::processEvents();
}

QString writeFile(const QString &path, const QByteArray &text)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
    return path;
}

/// Asks whether a window shows \a book while this thread answers.
bool isShownBy(const QString &name, const QString &book)
{
    std::atomic<int> answer = -1;
    std::thread asking([&] { answer = RunningWindows::isShownBy(name, book) ? 1 : 0; });
    const bool isAnswered = QTest::qWaitFor([&] { return answer >= 0; }, 60'000);
    asking.join();
    REQUIRE(isAnswered);
    return answer == 1;
}

} // namespace

TEST_CASE("A new book that cannot be kept there leaves all that was typed, and says why", "[comfort]")
{
    Window window;
    const QString refused = window.path(QStringLiteral("không có/so.sovang"));
    const QString made = window.path(QStringLiteral("moi.sovang"));
    window.answers().files = {std::nullopt, refused, made};
    QStringList why;
    const auto fillIn = [&](QDialog &dialog) {
        in<QLineEdit>(dialog, "commissionName")->setText(QStringLiteral("Hội đồng huyện Đắk Mil"));
        in<QLineEdit>(dialog, "commissionPlace")->setText(QStringLiteral("Đắk Mil"));
        in<QRadioButton>(dialog, "unitsLater")->setChecked(true);
        static_cast<NewBookDialog &>(dialog).goToStep(2);
        return true;
    };
    const auto tryAgain = [&](QDialog &dialog) {
        why << in<QLabel>(dialog, "newBookRefusal")->text();
        CHECK(in<QLineEdit>(dialog, "commissionName")->text() == u"Hội đồng huyện Đắk Mil");
        CHECK(in<QRadioButton>(dialog, "unitsLater")->isChecked());
        return true;
    };
    window.answers().dialogs = {fillIn, tryAgain, tryAgain};
    window->askForNewBook();
    REQUIRE(why.size() == 2);
    CHECK(why[0].isEmpty()); // the question where was given up, nothing went wrong
    CHECK(why[1].contains(u"không có"));
    CHECK(window.answers().allUsed());
    CHECK(window.session().bookName() == u"moi.sovang");
    CHECK(window.session().book().commission.commission().place == u"Đắk Mil");
}

TEST_CASE("Enter presses the card of the start page that has the focus", "[comfort]")
{
    Window window;
    window->closeBook();
    QPushButton *open = nullptr;
    for (auto *button : window->startPage().findChildren<QPushButton *>()) {
        if (button->accessibleName() == u"Mở sổ…")
            open = button;
    }
    REQUIRE(open);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space}) {
        window.answers().files = {std::nullopt};
        open->setFocus();
        QTest::keyClick(open, key);
        CHECK(window.answers().allUsed());
    }
}

TEST_CASE("The menu of the book has the recent books and the backup", "[comfort]")
{
    Window window;
    const QString other = window.path(QStringLiteral("A & B.sovang"));
    createBookWith(other, {});
    REQUIRE(window->openBook(other));
    auto *menu = window.find<QMenu>("bookMenu");
    emit menu->aboutToShow();
    auto *recent = window.find<QMenu>("recentMenu");
    REQUIRE(recent->actions().size() == 1);
    CHECK(recent->actions().front()->text().startsWith(u"so.sovang – "));
    recent->actions().front()->trigger();
    CHECK(QTest::qWaitFor([&] { return window.session().bookName() == u"so.sovang"; }));
    emit menu->aboutToShow();
    REQUIRE(recent->actions().size() == 1);
    CHECK(recent->actions().front()->text().startsWith(u"A && B.sovang – ")); // one & is no key

    const QString copy = window.path(QStringLiteral("sao luu.sovang"));
    window.answers().files = {copy};
    for (QAction *action : menu->actions()) {
        if (action->text() == u"Sao lưu sổ…")
            action->trigger();
    }
    CHECK(QFile::exists(copy));
}

TEST_CASE("A book that is dropped on the window is opened, a list goes to the page that is shown",
          "[comfort]")
{
    Window window;
    const QString list =
        writeFile(window.path(QStringLiteral("ds.csv")),
                  "Mã,Tên đơn vị,Loại hình\nDV001,Phòng Nội vụ,Cơ quan\nDV002,Trạm Y tế,Đơn vị\n");
    window->workspace()->goTo(PageId::Overview);
    drop(*window, list);
    CHECK(window.session().units().empty());
    CHECK(window.message().contains(u"trang")); // says on which page

    window->workspace()->goTo(PageId::Units);
    window.answers().dialogs = {[](QDialog &dialog) {
        dialog.accept();
        return true;
    }};
    drop(*window, list);
    CHECK(window.session().units().size() == 2);

    // A book is known by its content.
    const QString other = window.path(QStringLiteral("khac.sovang"));
    createBookWith(other, {});
    QFile::rename(other, window.path(QStringLiteral("khac.csv")));
    drop(*window, window.path(QStringLiteral("khac.csv")));
    CHECK(window.session().bookName() == u"khac.csv");

    window->closeBook();
    drop(*window, list);
    CHECK(window.message().contains(u"mở sổ", Qt::CaseInsensitive));
    drop(*window, window.bookPath());
    CHECK(window.session().bookName() == u"so.sovang");
}

TEST_CASE("A unit is saved and another one follows, with the next code and the same block", "[comfort]")
{
    Window window;
    window.addUnit(QStringLiteral("DV008"), QStringLiteral("Phòng Nội vụ"));
    QStringList offered;
    QStringList blocks;
    const auto fillIn = [&](const QString &name, bool another) {
        return [&, name, another](QDialog &dialog) {
            offered << in<QLineEdit>(dialog, "code")->text();
            blocks << in<QLineEdit>(dialog, "block")->text();
            in<QLineEdit>(dialog, "name")->setText(name);
            in<QLineEdit>(dialog, "block")->setText(QStringLiteral("Nội chính"));
            if (another)
                in<QPushButton>(dialog, "another")->click();
            else
                dialog.accept();
            return dialog.result() == QDialog::Accepted;
        };
    };
    window.answers().dialogs = {fillIn(u"Phòng Tư pháp"_qs, true), fillIn(u"Thanh tra huyện"_qs, true),
                                fillIn(u"Phòng Y tế"_qs, false)};
    window->workspace()->goTo(PageId::Units);
    window->workspace()->units().addUnit();
    CHECK(window.answers().allUsed());
    CHECK(offered == QStringList{u"DV009"_qs, u"DV010"_qs, u"DV011"_qs});
    CHECK(blocks == QStringList{QString(), u"Nội chính"_qs, u"Nội chính"_qs});
    CHECK(window.session().units().size() == 4);
    window->undo();
    CHECK(window.session().units().size() == 3); // each is a step of its own
}

TEST_CASE("A refused unit that was to be followed by another one is not followed", "[comfort]")
{
    Window window;
    window.addUnit(QStringLiteral("DV001"), QStringLiteral("Phòng Nội vụ"));
    window.answers().dialogs = {[](QDialog &dialog) {
        in<QLineEdit>(dialog, "code")->setText(QStringLiteral("DV001"));
        in<QLineEdit>(dialog, "name")->setText(QStringLiteral("Phòng Tư pháp"));
        in<QPushButton>(dialog, "another")->click();
        CHECK(dialog.result() != QDialog::Accepted);
        in<QLineEdit>(dialog, "code")->setText(QStringLiteral("DV002"));
        dialog.accept();
        return dialog.result() == QDialog::Accepted;
    }};
    window->workspace()->units().addUnit();
    CHECK(window.answers().allUsed());
    CHECK(window.session().units().size() == 2);
}

TEST_CASE("What a busy book does not take is not lost: the dialog comes back with it and says why",
          "[comfort]")
{
    Window window;
    sqlite3 *other = nullptr;
    REQUIRE(sqlite3_open(window.bookPath().toUtf8().constData(), &other) == SQLITE_OK);
    REQUIRE(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) == SQLITE_OK);
    window.answers().dialogs = {[](QDialog &dialog) {
                                    in<QLineEdit>(dialog, "code")->setText(QStringLiteral("DV001"));
                                    in<QLineEdit>(dialog, "name")->setText(QStringLiteral("Phòng Nội vụ"));
                                    dialog.accept();
                                    return dialog.result() == QDialog::Accepted;
                                },
                                [other](QDialog &dialog) {
                                    CHECK(in<QLineEdit>(dialog, "name")->text() == u"Phòng Nội vụ");
                                    CHECK_FALSE(in<QLabel>(dialog, "refusal")->text().isEmpty());
                                    sqlite3_exec(other, "ROLLBACK", nullptr, nullptr, nullptr);
                                    dialog.accept();
                                    return dialog.result() == QDialog::Accepted;
                                }};
    window->workspace()->goTo(PageId::Units);
    window->workspace()->units().addUnit();
    sqlite3_close(other);
    CHECK(window.answers().allUsed());
    CHECK(window.session().units().size() == 1);
}

TEST_CASE("What pops up while one types is found without tone marks, in fields and in lists", "[comfort]")
{
    QLineEdit field;
    completeFrom(field, {u"Xã Hòa Bình"_qs, u"Xã Đăk Mil"_qs, u"Xã Hòa Bình"_qs, QString()});
    field.completer()->setCompletionPrefix(QStringLiteral("hoa b"));
    REQUIRE(field.completer()->completionCount() == 1);
    CHECK(field.completer()->currentCompletion() == u"Xã Hòa Bình");
    field.completer()->setCompletionPrefix(QStringLiteral("DAK"));
    CHECK(field.completer()->currentCompletion() == u"Xã Đăk Mil");

    QComboBox list;
    list.setEditable(true);
    completeFrom(list);
    list.addItems({u"Nguyễn Văn Ánh"_qs, u"Lê Thị Hòa"_qs}); // later
    list.completer()->setCompletionPrefix(QStringLiteral("hoa"));
    REQUIRE(list.completer()->completionCount() == 1);
    emit list.completer()->activated(list.completer()->currentIndex());
    CHECK(list.currentIndex() == 1);
}

TEST_CASE("The fields of a unit offer what is known without tone marks", "[comfort]")
{
    Window window;
    Unit unit;
    unit.code = QStringLiteral("DV001");
    unit.name = QStringLiteral("Phòng Nội vụ");
    unit.block = QStringLiteral("Quản lý nhà nước");
    REQUIRE(edits::addUnit(window.session(), unit));
    window.answers().dialogs = {[](QDialog &dialog) {
        QCompleter *completer = in<QLineEdit>(dialog, "block")->completer();
        completer->setCompletionPrefix(QStringLiteral("quan ly"));
        CHECK(completer->completionCount() == 1);
        return false;
    }};
    window->workspace()->units().addUnit();
    CHECK(window.answers().allUsed());
}

TEST_CASE("Ctrl+C copies every chosen row with the columns that are shown, in their order", "[comfort]")
{
    Window window;
    window.addUnit(QStringLiteral("DV001"), QStringLiteral("Phòng Nội vụ"));
    window.addUnit(QStringLiteral("DV002"), QStringLiteral("Phòng Tư pháp"));
    window.addUnit(QStringLiteral("DV003"), QStringLiteral("Trạm Y tế"));
    window->workspace()->goTo(PageId::Recognition);
    auto *table = window.find<QTableView>("recognitionTable");
    table->setFocus();
    table->selectRow(2);
    table->selectionModel()->select(table->model()->index(0, 0),
                                    QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].contains(u"DV001\tPhòng Nội vụ"));
    CHECK(lines[1].contains(u"DV003\tTrạm Y tế"));
    int shown = 0;
    for (int column = 0; column < table->model()->columnCount(); ++column)
        shown += table->isColumnHidden(column) ? 0 : 1;
    CHECK(lines[0].count(u'\t') == shown - 1);
}

TEST_CASE("Lists copy their lines, and ticks say so", "[comfort]")
{
    QListWidget list;
    list.setSelectionMode(QAbstractItemView::ExtendedSelection);
    list.addItems({u"một"_qs, u"hai\tba"_qs, u"bốn"_qs});
    list.resize(200, 200);
    list.show();
    list.selectAll();
    CHECK(chosenRowsAsText(list) == u"một\n\"hai\tba\"\nbốn\n");
}

TEST_CASE("The list of outcomes is written as Excel or CSV", "[comfort]")
{
    Window window;
    window.addUnit(QStringLiteral("DV001"), QStringLiteral("Phòng Nội vụ"));
    window->workspace()->goTo(PageId::Reports);
    auto *papers = window.find<QListWidget>("paperList");
    papers->setCurrentItem(papers->findItems(u"Danh sách kết quả"_qs, Qt::MatchExactly).value(0));
    auto *writeList = window.find<QPushButton>("paperSave");
    for (const QString &name : {u"ket-qua.xlsx"_qs, u"ket-qua.csv"_qs}) {
        window.answers().files = {window.path(name)};
        writeList->click();
        INFO(name.toStdString());
        const Workbook written = readTableFile(window.path(name));
        CHECK(written.grids.size() == 1);
        QFile file(window.path(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK((file.read(2) == "PK") == name.endsWith(u"xlsx"));
    }
}

TEST_CASE("A second start shows the first window, for its book and for none", "[comfort]")
{
    Window window;
    const QString name = window.path(QStringLiteral("w")); // of this test alone
    CHECK_FALSE(RunningWindows::isShownBy(name, {}));
    const RunningWindows others(*window, name);
    CHECK(isShownBy(name, {}));
    CHECK(isShownBy(name, window.bookPath()));
    const QString other = window.path(QStringLiteral("khac.sovang"));
    createBookWith(other, {});
    CHECK_FALSE(isShownBy(name, other)); // it gets a window of its own
    CHECK(window.session().bookName() == u"so.sovang");
    window->closeBook();
    CHECK(isShownBy(name, other)); // the first one has room for it
    CHECK(QTest::qWaitFor([&] { return window->workspace() != nullptr; }));
    CHECK(window.session().bookName() == u"khac.sovang");
}

TEST_CASE("Several windows are found, and the place of one that was killed is taken again", "[comfort]")
{
    Window window;
    const QString name = window.path(QStringLiteral("w"));
    writeFile(name + QStringLiteral("-0"), {}); // what is left of a socket
    const RunningWindows first(*window, name);
    Answering answers;
    MainWindow second(answers.prompts());
    const QString other = window.path(QStringLiteral("khac.sovang"));
    createBookWith(other, {});
    REQUIRE(second.openBook(other));
    const RunningWindows next(second, name);
    CHECK(isShownBy(name, window.bookPath()));
    CHECK(isShownBy(name, other));
    CHECK_FALSE(isShownBy(name, window.path(QStringLiteral("khong-co.sovang"))));
}

TEST_CASE("“Why?” speaks the language of the window", "[comfort]")
{
    Window window;
    window.addUnit(QStringLiteral("DV001"), QStringLiteral("Phòng Nội vụ"));
    const UnitYear &unit = window.session().unitAt(0);
    CHECK(explain(unit, userLanguage()).contains(u"chưa đăng ký"));
    setLanguage(*qApp, QStringLiteral("en"));
    const QString english = explain(unit, userLanguage());
    setLanguage(*qApp, QStringLiteral("vi"));
    CHECK(english.contains(u"not registered"));
}
