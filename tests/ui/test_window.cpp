// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness.h"

#include "kit/look/explanation.h"
#include "kit/look/theme.h"
#include "recognition/recognitionpage.h"
#include "scoring/scoresheetmodel.h"

#include <algorithm>

#include <QAbstractItemView>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

using namespace sovang;
using sovang::test::Window;

namespace {

// Types each text and presses Enter: the cursor goes down by itself.
void typeDown(const QStringList &texts)
{
    for (const QString &text : texts) {
        for (const QChar key : text) // the first one opens an editor, which gets the rest
            QTest::keyClick(QApplication::focusWidget(), key.toLatin1());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
}

QAbstractItemView *openSheet(Window &window)
{
    window->workspace()->openSheet(window.session().unitAt(0).unit.id);
    auto *sheet = window.find<QAbstractItemView>("scoreSheet");
    sheet->setFocus();
    return sheet;
}

QString cellText(QAbstractItemView *sheet, const char *code, int column)
{
    const auto *model = static_cast<const ScoreSheetModel *>(sheet->model());
    return model->indexOfItem(QString::fromLatin1(code), column).data().toString();
}

} // namespace

TEST_CASE("A unit is added, registered and scored with the keyboard, and its outcome appears")
{
    Window window;
    window.addUnit(QStringLiteral("DV001"), QStringLiteral("Trường Tiểu học Hòa Bình"));
    window.registerAll();
    QAbstractItemView *sheet = openSheet(window);
    CHECK(window.find<QLabel>("sheetOutcome")->text() == u"◐ Chưa xong");

    // 1.1, 1.2, 1.3, 2.1, 2.2, T1, B1, G1, V1
    typeDown({u"4,5"_qs, u"5"_qs, u"x"_qs, u"2"_qs, u"45/50"_qs, u"0"_qs, u"0"_qs, u"x"_qs, u"0"_qs});

    CHECK(window.message() == QString());
    CHECK(cellText(sheet, "1.1", ScoreSheetModel::Final) == u"4,5");
    CHECK(cellText(sheet, "2.2", ScoreSheetModel::Final) == u"45/50 → 6,0");
    CHECK(window.find<QLabel>("sheetOutcome")->text() == u"✓ Đạt – Xuất sắc");
    CHECK(window.session().unitAt(0).outcome.kind == OutcomeKind::Passed);
}

TEST_CASE("Why? shows the paragraph of the unit")
{
    Window window;
    window.addUnit(QStringLiteral("DV001"), QStringLiteral("Phòng Nội vụ"));
    window.registerAll();
    openSheet(window);
    QTest::mouseClick(window.find<QPushButton>("whyButton"), Qt::LeftButton);
    bool isShown = false;
    for (const auto *why : window->findChildren<Explanation *>())
        isShown = isShown || (why->isVisible() && why->text().contains(u"chưa có kết quả"));
    CHECK(isShown);
}

TEST_CASE("What cannot be taken is refused in the cell, and the old value stays")
{
    Window window;
    window.addUnit(QStringLiteral("DV001"), QStringLiteral("Phòng Nội vụ"));
    window.registerAll();
    QAbstractItemView *sheet = openSheet(window);
    typeDown({u"4,5"_qs});
    sheet->setCurrentIndex(
        static_cast<ScoreSheetModel *>(sheet->model())->indexOfItem(u"1.1"_qs, ScoreSheetModel::Final));
    const int steps = window.session().undoStack().count();

    typeDown({u"7"_qs});

    CHECK(cellText(sheet, "1.1", ScoreSheetModel::Final) == u"4,5");
    CHECK(window.find<QLabel>("sheetHint")->text().startsWith(u"✕"));
    CHECK(sheet->currentIndex().data(ScoreSheetModel::RefusedRole).toBool());
    CHECK(window.session().undoStack().count() == steps);
}

TEST_CASE("KAD asks for the reason, and without one nothing is entered")
{
    Window window;
    window.addUnit(QStringLiteral("DV001"), QStringLiteral("Phòng Nội vụ"));
    window.registerAll();
    // The small rule set forbids KAD: it is refused without a question.
    QAbstractItemView *sheet = openSheet(window);
    typeDown({u"KAD"_qs});
    CHECK(cellText(sheet, "1.1", ScoreSheetModel::Final).isEmpty());
    CHECK(window.find<QLabel>("sheetHint")->text().startsWith(u"✕"));
}

TEST_CASE("Every step is undone back to the empty book, and done again")
{
    Window window;
    window.addUnit(QStringLiteral("DV001"), QStringLiteral("Phòng Nội vụ"));
    window.addUnit(QStringLiteral("DV002"), QStringLiteral("Phòng Tư pháp"));
    window.registerAll();
    openSheet(window);
    typeDown({u"4,5"_qs, u"5"_qs});
    const int steps = window.session().undoStack().count();
    REQUIRE(steps == 5);

    for (int i = 0; i < steps; ++i)
        QTest::keyClick(&*window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(window.session().units().empty());
    CHECK(window.session().book().units.count() == 0);

    for (int i = 0; i < steps; ++i)
        QTest::keyClick(&*window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(window.session().units().size() == 2);
    const UnitId unit = window.session().unitAt(0).unit.id;
    CHECK(window.session().book().scores.find(unit, Year(2025), Round::Final, u"1.2"_qs) ==
          Answer::points(Points::fromHundredths(500)));
    CHECK_FALSE(window.session().book().log.verify());
}

TEST_CASE("The list of units is searched without tone marks")
{
    Window window;
    window.addUnit(QStringLiteral("DV001"), QStringLiteral("Trường Tiểu học Hòa Bình"));
    window.addUnit(QStringLiteral("DV002"), QStringLiteral("Đội Quản lý thị trường"));
    auto *filter = window.find<QLineEdit>("unitsFilter");
    filter->setText(QStringLiteral("hoa binh"));
    auto *table = filter->window()->findChild<QTableView *>(QStringLiteral("unitsTable"));
    REQUIRE(table);
    CHECK(table->model()->rowCount() == 1);
    filter->setText(QStringLiteral("doi quan ly"));
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(table->model()->index(0, 0).data() == QStringLiteral("DV002"));
    filter->setText(QStringLiteral("khong co"));
    CHECK(table->model()->rowCount() == 0);
}

TEST_CASE("Ctrl+K finds a unit and opens its sheet")
{
    Window window;
    window.addUnit(QStringLiteral("DV001"), QStringLiteral("Trường Tiểu học Hòa Bình"));
    window->find();
    auto *field = window.find<QLineEdit>("paletteField");
    QTest::keyClicks(field, QStringLiteral("hoa binh"));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(window->workspace()->currentPage() == PageId::Scores);
    CHECK(window.find<QLabel>("pageTitle")->text() == u"Chấm điểm");
}

TEST_CASE(
    "Ctrl+K finds papers and what is done on pages, with words in any order, and says when there is nothing")
{
    Window window;
    window.addUnit(u"DV001"_qs, u"Trường Tiểu học Hòa Bình"_qs);
    auto *field = window.find<QLineEdit>("paletteField");
    const auto look = [&](const QString &words) {
        window->find();
        QTest::keyClicks(field, words);
        QTest::keyClick(field, Qt::Key_Return);
    };
    look(u"to trinh"_qs);
    CHECK(window->workspace()->currentPage() == PageId::Reports);
    CHECK(window.find<QListWidget>("paperList")->currentItem()->text().contains(u"Tờ trình"));
    look(u"chot nam"_qs);
    CHECK(window->workspace()->currentPage() == PageId::Log);
    look(u"diem nhap"_qs);
    CHECK(window->workspace()->currentPage() == PageId::Scores);

    look(u"khong co gi nhu the"_qs);
    CHECK(window->workspace()->currentPage() == PageId::Scores);
    CHECK(field->isVisible());
    const auto *list = field->parentWidget()->findChild<QListWidget *>();
    REQUIRE(list->count() == 1);
    CHECK(list->item(0)->text().contains(u"khong co gi nhu the"));
}

TEST_CASE("A second opening is read-only and says who holds the book")
{
    Window window;
    window.addUnit(QStringLiteral("DV001"), QStringLiteral("Phòng Nội vụ"));
    sovang::test::Answering answers;
    MainWindow second(answers.prompts());
    second.show();
    REQUIRE(second.openBook(window.bookPath()));
    auto *notice = second.findChild<QLabel *>(QStringLiteral("noticeText"));
    CHECK(notice->isVisible());
    CHECK_FALSE(notice->text().isEmpty());
    CHECK(second.workspace()->session().book().isReadOnly());
}

TEST_CASE("A file that is not a book is refused in the message bar")
{
    Window window;
    QFile file(window.path(QStringLiteral("thu.sovang")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("not a book");
    file.close();
    CHECK_FALSE(window->openBook(file.fileName()));
    CHECK(window->messages().isError());
    CHECK(window.session().bookName() == u"so.sovang");
}

TEST_CASE("In a new book the years of a running count can be chosen, to be entered first")
{
    Window window;
    const Year today(QDate::currentDate().year());
    for (int ago = -1; ago <= 5; ++ago)
        CHECK(std::ranges::find(window.session().years(), today - ago) != window.session().years().end());
}

TEST_CASE("An import with problems writes nothing, one without is a single undo step")
{
    Window window;
    const auto write = [&](const char *name, const QByteArray &text) {
        QFile file(window.path(QString::fromLatin1(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    };
    const QString good =
        write("tot.csv", "Mã,Tên đơn vị,Loại hình\nDV001,Phòng Nội vụ,Cơ quan\nDV002,Trạm Y tế,Đơn vị\n");
    const QString bad = write("xau.csv", "Mã,Tên đơn vị,Loại hình\nDV003,Phòng Tư pháp,Hội\n");
    window->workspace()->goTo(PageId::Units);
    const auto import = [&](const QString &path, bool accept) {
        window.answers().files.push_back(path);
        window.answers().dialogs.push_back([accept](QDialog &dialog) {
            if (accept)
                dialog.accept();
            return accept;
        });
        for (auto *button : window->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == u"Nhập từ tệp…")
                return button->click();
        }
        FAIL("no button to import");
    };
    import(bad, false);
    CHECK(window.session().units().empty());
    import(good, true);
    CHECK(window.session().units().size() == 2);
    CHECK(window.answers().allUsed());
    window->undo();
    CHECK(window.session().units().empty());
}

TEST_CASE("A list with another kind for past years asks from when on it holds, then shows what it does")
{
    Window window;
    window.addUnit(QStringLiteral("DV001"), QStringLiteral("Phòng Nội vụ"));
    window.session().setYear(Year(2024));
    window.registerAll();
    openSheet(window);
    typeDown({u"5"_qs, u"5"_qs, u"x"_qs, u"2"_qs, u"50/50"_qs, u"0"_qs, u"0"_qs, u"x"_qs, u"0"_qs});
    window.session().setYear(Year(2025));
    QFile file(window.path(u"moi.csv"_qs));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Mã,Tên đơn vị,Loại hình\nDV001,Phòng Nội vụ,Doanh nghiệp\n");
    file.close();
    window->workspace()->goTo(PageId::Units);
    window.answers().files.push_back(file.fileName());
    window.answers().dialogs.push_back([](QDialog &dialog) {
        CHECK(dialog.findChild<QLabel *>(u"statusChanges"_qs)->text() == u"2024: DV001");
        dialog.accept();
        return dialog.result() == QDialog::Accepted;
    });
    window.answers().dialogs.push_back([](QDialog &dialog) {
        dialog.accept();
        return true;
    });
    for (auto *button : window->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"Nhập từ tệp…")
            button->click();
    }
    CHECK(window.answers().allUsed());
    CHECK(window.session().unitAt(0).unit.kind == UnitKind::Enterprise);

    // Nothing can be scored under it: the first page says so, and where to go.
    window->workspace()->goTo(PageId::Overview);
    QStringList texts;
    for (const auto *label : window->findChildren<QLabel *>())
        texts << label->text();
    CHECK(texts.contains(u"Chưa có bộ tiêu chí cho doanh nghiệp năm 2025: 1 đơn vị chưa thể chấm điểm."_qs));
    window.session().setYear(Year(2024));
    CHECK(window.session().unitAt(0).outcome.kind == OutcomeKind::Passed);
}

TEST_CASE("Decisions for chosen proposals make titles, and undo takes them back")
{
    Window window;
    window.addUnit(QStringLiteral("DV001"), QStringLiteral("Phòng Nội vụ"));
    const QStringList passing{u"5"_qs, u"5"_qs, u"x"_qs, u"2"_qs, u"50/50"_qs,
                              u"0"_qs, u"0"_qs, u"x"_qs, u"0"_qs};
    for (const int year : {2024, 2025}) {
        window.session().setYear(Year(year));
        window.registerAll();
        openSheet(window);
        typeDown(passing);
    }
    REQUIRE(window.session().unitAt(0).proposal);
    window->workspace()->goTo(PageId::Recognition);
    auto *page = window->findChild<RecognitionPage *>();
    page->chooseProposals();
    window.answers().dialogs.push_back([](QDialog &dialog) {
        dialog.findChild<QLineEdit *>(QStringLiteral("number"))->setText(QStringLiteral("12/QĐ-UBND"));
        dialog.findChild<QLineEdit *>(QStringLiteral("signer"))->setText(QStringLiteral("Nguyễn Văn An"));
        dialog.accept();
        return dialog.result() == QDialog::Accepted;
    });
    QTest::mouseClick(window.find<QPushButton>("decideButton"), Qt::LeftButton);
    CHECK(window.session().unitAt(0).state.standing == Standing::Recognised);
    window->undo();
    CHECK(window.session().unitAt(0).state.standing == Standing::Never);
    CHECK(window.session().unitAt(0).proposal);
}

TEST_CASE("The window comes back to book, year and page of last time")
{
    Window window;
    window.session().setYear(Year(2024));
    window->workspace()->goTo(PageId::Registrations);
    window->close();
    window->closeBook();
    sovang::test::Answering answers;
    MainWindow second(answers.prompts());
    second.openBook(window.bookPath());
    REQUIRE(second.workspace());
    CHECK(second.workspace()->session().year() == Year(2024));
    CHECK(second.workspace()->currentPage() == PageId::Registrations);
}
