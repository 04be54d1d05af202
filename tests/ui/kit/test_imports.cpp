// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows of a file before it is imported.
#include "bookdump.h"
#include "harness.h"

#include "jobs/imports/filecolumns.h"
#include "kit/dialogs/importdialog.h"
#include "kit/dialogs/readcellsdialog.h"
#include "kit/edits.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace sovang;
using sovang::test::difference;
using sovang::test::dumpOf;
using sovang::test::Window;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QString cell(const QTableView &table, int row, int column)
{
    return table.model()->index(row, column).data().toString();
}

QStringList cells(const QTableView &table, int column)
{
    QStringList texts;
    for (int row = 0; row < table.model()->rowCount(); ++row)
        texts << cell(table, row, column);
    return texts;
}

} // namespace

TEST_CASE(
    "Hundreds of notes are a list that scrolls, equal ones are one line, and the buttons stay on the screen")
{
    ImportPlan plan;
    plan.changes.emplace_back(UnitChange{});
    for (int row = 1; row <= 240; ++row) {
        const Place place{QStringLiteral("ds.xlsx"), QStringLiteral("S"), QStringLiteral("B%1").arg(row), 0};
        plan.notes.add(place,
                       row % 2 == 0 ? QStringLiteral("cùng một lời") : QStringLiteral("lời %1").arg(row));
    }
    ImportDialog dialog(plan, [](UnitId) { return QString(); });
    test::showActive(dialog);
    const auto *notes = dialog.findChild<QTableView *>(QStringLiteral("notes"));
    REQUIRE(notes);
    CHECK(notes->model()->rowCount() == 121);
    CHECK(cell(*notes, 1, 0) == u"S!B2, S!B4, S!B6 và 117 ô khác");
    CHECK(cell(*notes, 1, 1) == u"cùng một lời");
    CHECK(dialog.height() < 600);
    for (const QPushButton *button : dialog.findChildren<QPushButton *>())
        CHECK(button->mapTo(&dialog, QPoint(0, button->height())).y() <= dialog.height());
}

TEST_CASE("A file that is stopped while it is read changes nothing, and the window says so")
{
    Window window;
    const QString path = window.path(QStringLiteral("don-vi.csv"));
    write(path, "Mã,Tên đơn vị,Loại hình\nDV001,Phòng Nội vụ,Cơ quan\nDV002,Trạm Y tế,Đơn vị\n");
    const test::BookDump before = dumpOf(window.bookPath());
    window.answers().files.push_back(path);
    window.answers().stopAt = 2;
    CHECK_FALSE(window->workspace()->importUnits());
    CHECK(window.message().contains(u"Đã dừng"));
    CHECK(window.answers().allUsed());
    CHECK(difference(before, dumpOf(window.bookPath())) == QString());
}

TEST_CASE("What groups of rows mean is chosen where the plan is shown, and the plan follows")
{
    Window window;
    const QString path = window.path(QStringLiteral("don-vi.csv"));
    write(path, "TT;Mã;Tên đơn vị;Loại hình\nI;KHỐI ĐẢNG;;\n1;DV001;Ban Tổ chức;Cơ quan\n"
                "II;KHỐI SỰ NGHIỆP;;\nII.1;Mầm non;;\n1;DV002;Trường Hoa Hồng;Đơn vị\n");
    window.answers().files.push_back(path);
    window.answers().dialogs.push_back([](QDialog &dialog) {
        const auto box = [&](const char *name) {
            return dialog.findChild<QComboBox *>(QString::fromLatin1(name));
        };
        REQUIRE(box("groups"));
        CHECK(box("groups")->currentText() == u"Khối");
        CHECK(box("subGroups")->currentIndex() == 0);
        box("subGroups")->setCurrentIndex(box("subGroups")->findText(QStringLiteral("Phân loại")));
        emit box("subGroups")->activated(box("subGroups")->currentIndex());
        QCoreApplication::processEvents();
        CHECK(box("subGroups")->currentText() == u"Phân loại");
        return true;
    });
    REQUIRE(window->workspace()->importUnits());
    const Unit unit = window.session().unitAt(1).unit;
    CHECK(unit.block == u"KHỐI SỰ NGHIỆP");
    CHECK(unit.unitClass == u"Mầm non");
    CHECK(window.session().unitAt(0).unit.block == u"KHỐI ĐẢNG");
}

TEST_CASE("Of a file with several lists all are read, or the one that is chosen")
{
    Window window;
    const QString path = QStringLiteral(SOVANG_TEST_DATA "/tables/offices/units-sheets.xlsx");
    window.answers().files = {path, path};
    window.answers().dialogs.push_back([](QDialog &dialog) {
        const auto *sheets = dialog.findChild<QComboBox *>(QStringLiteral("sheet"));
        REQUIRE(sheets);
        CHECK(sheets->count() == 4); // all, and each of three
        CHECK(dynamic_cast<ImportDialog &>(dialog).plan().added == 3);
        return false;
    });
    CHECK_FALSE(window->workspace()->importUnits());
    window.answers().dialogs.push_back([](QDialog &dialog) {
        auto *sheets = dialog.findChild<QComboBox *>(QStringLiteral("sheet"));
        sheets->setCurrentIndex(sheets->findText(QStringLiteral("Đơn vị")));
        emit sheets->activated(sheets->currentIndex());
        QCoreApplication::processEvents();
        return true;
    });
    CHECK(window->workspace()->importUnits());
    CHECK(window.session().units().size() == 2);
}

TEST_CASE(
    "A list of changes shows what becomes of titles and counts before it is written, and is one undo step")
{
    Window window;
    const QString units = window.path(QStringLiteral("don-vi.csv"));
    const QString path = window.path(QStringLiteral("bien-dong.csv"));
    write(units, "Mã;Tên đơn vị;Loại hình\nDV001;Phòng Nội vụ;Cơ quan\nDV002;Phòng Y tế;Cơ quan\n");
    write(path,
          "Năm,Biến động,Mã cũ,Mã mới,Kế thừa từ,Tên mới\n2025,Hợp nhất,DV001;DV002,DV100,DV001,Phòng Mới\n");
    window.answers().files = {units, path};
    window.answers().dialogs.push_back([](QDialog &) { return true; });
    REQUIRE(window->workspace()->importUnits());
    const test::BookDump before = dumpOf(window.bookPath());
    window.answers().dialogs.push_back([](QDialog &dialog) {
        const auto *table = dialog.findChild<QTableView *>(QStringLiteral("consequences"));
        REQUIRE(table);
        REQUIRE(table->model()->rowCount() == 3);
        CHECK(cell(*table, 0, 0) == u"DV001");
        CHECK(cell(*table, 0, 1) == u"kết thúc năm 2025");
        CHECK(cell(*table, 2, 0) == u"DV100");
        return true;
    });
    window->workspace()->goTo(PageId::Units);
    auto *list = window->findChild<QAction *>(QStringLiteral("lifeList"));
    REQUIRE(list);
    list->trigger();
    CHECK(window.answers().allUsed());
    CHECK(window.session().units().size() == 3);
    window.session().undo();
    CHECK(window.session().units().size() == 2);
    CHECK(difference(before, dumpOf(window.bookPath())) == QString());
    window.session().redo();
    CHECK(window.session().units().size() == 3);
}

TEST_CASE("The page of movements takes in a list of what its tab in front shows")
{
    Window window;
    const QString path = window.path(QStringLiteral("phong-trao.csv"));
    write(path, "Loại;Tên;Bắt đầu\nPhong trào;Xanh, sạch, đẹp;2025\nCuộc vận động;Mỗi ngày một giờ;2025\n");
    window->workspace()->goTo(PageId::Movements);
    window.answers().files = {path};
    window.answers().dialogs.push_back([](QDialog &dialog) {
        CHECK(dynamic_cast<ImportDialog &>(dialog).plan().added == 2);
        return true;
    });
    window.find<QPushButton>("movementsImport")->click();
    CHECK(window.session().book().movements.all().movements.size() == 2);
    CHECK(window.find<QTableView>("movementsTable")->model()->rowCount() == 2);
    window.session().undo();
    CHECK(window.session().book().movements.all().movements.empty());
}

TEST_CASE("A file with other words over its columns is read as a person says, and the next one by itself")
{
    Window window;
    const QString path = window.path(QStringLiteral("so-y-te.csv"));
    const QString next = window.path(QStringLiteral("so-y-te-2.csv"));
    write(path, "Kính gửi hội đồng\nSố hiệu;Nơi;Thuộc dạng\nYT01;Trạm Y tế A;Đơn vị\n");
    write(next, "Số hiệu;Nơi;Thuộc dạng\nYT02;Trạm Y tế B;Đơn vị\n");
    window.answers().files = {path, next};
    window.answers().dialogs.push_back([](QDialog &dialog) {
        CHECK_FALSE(dynamic_cast<ImportDialog &>(dialog).plan().isAcceptable());
        dialog.findChild<QPushButton *>(QStringLiteral("columns"))->click();
        QCoreApplication::processEvents();
        CHECK(dynamic_cast<ImportDialog &>(dialog).plan().added == 1);
        return true;
    });
    window.answers().dialogs.push_back([](QDialog &dialog) {
        const QStringList fields{u"Mã"_qs, u"Tên đơn vị"_qs, u"Loại hình"_qs};
        const auto boxes = dialog.findChildren<QComboBox *>();
        REQUIRE(boxes.size() == 3);
        for (int i = 0; i < 3; ++i) {
            CHECK(boxes[i]->currentText() == u"không đọc");
            boxes[i]->setCurrentIndex(boxes[i]->findText(fields[i]));
        }
        dialog.findChild<QLineEdit *>(QStringLiteral("mappingName"))->setText(u"Sở Y tế"_qs);
        return true;
    });
    REQUIRE(window->workspace()->importUnits());
    CHECK(window.session().units().size() == 1);
    window.answers().dialogs.push_back([](QDialog &dialog) {
        const ImportPlan &plan = dynamic_cast<ImportDialog &>(dialog).plan();
        CHECK(plan.added == 1);
        CHECK(plan.notes.lines().join(u'\n').contains(u"Sở Y tế"));
        return true;
    });
    REQUIRE(window->workspace()->importUnits());
    CHECK(window.session().units().size() == 2);
    CHECK(window.answers().allUsed());
}

TEST_CASE("What was kept of the columns of files can be forgotten, and that undone")
{
    Window window;
    const QString path = window.path(QStringLiteral("so-y-te.csv"));
    write(path, "Mã,Nơi,Loại hình\nYT01,Trạm Y tế A,Đơn vị\n");
    const QString action = u"import.units"_qs;
    const auto kept = [&] { return namedMappings(window.session().book(), action).size(); };
    REQUIRE(edits::keepMapping(window.session(), {u"Sở Y tế"_qs, action, {{u"Nơi"_qs, u"Tên đơn vị"_qs}}}));
    window.answers().files = {path};
    window.answers().dialogs.push_back([](QDialog &dialog) {
        dialog.findChild<QPushButton *>(QStringLiteral("columns"))->click();
        return false;
    });
    window.answers().dialogs.push_back([](QDialog &dialog) {
        auto *names = dialog.findChild<QComboBox *>(QStringLiteral("kept"));
        auto *forget = dialog.findChild<QPushButton *>(QStringLiteral("forgetMapping"));
        CHECK_FALSE(forget->isEnabled());
        names->setCurrentIndex(1);
        CHECK(dialog.findChild<QLineEdit *>(QStringLiteral("mappingName"))->text() == u"Sở Y tế");
        forget->click();
        CHECK(names->count() == 1);
        CHECK(dialog.findChild<QLineEdit *>(QStringLiteral("mappingName"))->text().isEmpty());
        CHECK_FALSE(forget->isEnabled());
        return false;
    });
    CHECK_FALSE(window->workspace()->importUnits());
    CHECK(kept() == 0);
    window.session().undo();
    CHECK(kept() == 1);
    CHECK(window.answers().allUsed());
}

TEST_CASE("Before a list is taken in, every cell is shown beside what it was read as")
{
    Window window;
    const QString path = window.path(QStringLiteral("don-vi.csv"));
    write(path, "Mã,Tên đơn vị,Loại hình\nDV001,Phòng Nội vụ,CQ\nDV002,Trạm Y tế,Trạm\n");
    window.answers().files = {path};
    window.answers().dialogs.push_back([](QDialog &dialog) {
        dialog.findChild<QPushButton *>(QStringLiteral("cells"))->click();
        return false;
    });
    window.answers().dialogs.push_back([](QDialog &dialog) {
        const auto *table = dialog.findChild<QTableView *>(QStringLiteral("readCells"));
        REQUIRE(table);
        CHECK(cells(*table, 2) == QStringList{u"DV001"_qs, u"Phòng Nội vụ"_qs, u"CQ"_qs, u"DV002"_qs,
                                              u"Trạm Y tế"_qs, u"Trạm"_qs});
        dialog.findChild<QCheckBox *>(QStringLiteral("onlyOthers"))->click();
        CHECK(cells(*table, 2) == QStringList{u"CQ"_qs, u"Trạm"_qs});
        CHECK(cells(*table, 3).first() == u"Cơ quan");
        CHECK(cells(*table, 3).last().startsWith(u"✕ “Trạm”"));
        return true;
    });
    CHECK_FALSE(window->workspace()->importUnits());
    CHECK(window.answers().allUsed());
}

TEST_CASE("A cell that an import does not look at is not shown with the fault of another in its line")
{
    ImportPlan plan;
    const Place line{u"diem.csv"_qs, {}, {}, 2};
    plan.problems = {{line, u"Quá mức"_qs}};
    plan.cells = {{line, u"Tên đơn vị"_qs, u"Sở Y tế"_qs, {}, {}},
                  {line, u"1.1"_qs, u"9,5"_qs, {}, u"Quá mức"_qs}};
    const ReadCellsDialog dialog(plan);
    const auto *table = dialog.findChild<QTableView *>(QStringLiteral("readCells"));
    CHECK(cells(*table, 3) == QStringList{u"– không đọc"_qs, u"✕ Quá mức"_qs});
}

TEST_CASE("Rows with problems are saved to be mended, and the file is read again where it was mended itself")
{
    Window window;
    const QString path = window.path(QStringLiteral("don-vi.csv"));
    const QString rows = window.path(QStringLiteral("can-sua.xlsx"));
    write(path, "Mã,Tên đơn vị,Loại hình\nDV001,Phòng Nội vụ,Cơ quan\nDV002,Trạm Y tế,Trạm\n");
    window.answers().files = {path, rows};
    window.answers().dialogs.push_back([&](QDialog &dialog) {
        REQUIRE(dialog.findChild<QPushButton *>(QStringLiteral("saveProblemRows")));
        dialog.findChild<QPushButton *>(QStringLiteral("saveProblemRows"))->click();
        CHECK(QFile::exists(rows));
        write(path, "Mã,Tên đơn vị,Loại hình\nDV001,Phòng Nội vụ,Cơ quan\nDV002,Trạm Y tế,Đơn vị\n");
        dialog.findChild<QPushButton *>(QStringLiteral("readAgain"))->click();
        QCoreApplication::processEvents();
        CHECK_FALSE(dialog.findChild<QPushButton *>(QStringLiteral("saveProblemRows")));
        return true;
    });
    CHECK(window->workspace()->importUnits());
    CHECK(window.session().book().units.count() == 2);
}
