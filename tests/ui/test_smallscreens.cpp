// SPDX-License-Identifier: GPL-3.0-or-later
// The laptops of district offices: what a page is for is seen on all of them, and nothing is cut.
#include "cuttexts.h"
#include "harness.h"

#include "jobs/setup/practice.h"
#include "kit/dialogs/dialogroom.h"
#include "kit/look/foldingbutton.h"
#include "kit/look/linelabel.h"
#include "kit/look/theme.h"
#include "kit/look/toolrow.h"
#include "kit/windowsettings.h"
#include "registration/registrationsmodel.h"
#include "scoring/scoresheetmodel.h"
#include "shell/startpage.h"
#include "units/duplicatesmodel.h"
#include "units/unitdialog.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTreeView>

using namespace sovang;
using sovang::test::cutTexts;
using sovang::test::Window;

#include <algorithm>

namespace {

/// What a window can have of a screen, in device-independent pixels: panel and title take their part.
struct Room
{
    const char *screen;
    QSize size;
};

const Room rooms[] = {{"1024 x 700", {1024, 700}},
                      {"1366 x 768", {1366, 700}},
                      {"1366 x 768 at 125 %", {1092, 560}},
                      {"1366 x 768 at 150 %", {910, 450}},
                      {"1920 x 1080", {1920, 1010}}};

const std::pair<PageId, const char *> pages[] = {{PageId::Overview, "overview"},
                                                 {PageId::Units, "units"},
                                                 {PageId::Registrations, "registrations"},
                                                 {PageId::Scores, "scores"},
                                                 {PageId::Recognition, "recognition"},
                                                 {PageId::Decisions, "decisions"},
                                                 {PageId::Reports, "reports"},
                                                 {PageId::Movements, "movements"},
                                                 {PageId::Sharing, "sharing"},
                                                 {PageId::Log, "log"},
                                                 {PageId::Settings, "settings"},
                                                 {PageId::RuleSets, "rule sets"}};

void open(Window &window)
{
    const QString book = makePracticeProvince(window.path(QStringLiteral("tinh")), {.units = 40, .years = 4});
    REQUIRE(window->openBook(book));
    window.session().setYear(PracticeProvince::lastYear);
}

void settle()
{
    for (int round = 0; round < 3; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

bool isInside(const QWidget &widget)
{
    const QRect place(widget.mapTo(widget.window(), QPoint()), widget.size());
    return widget.window()->rect().contains(place);
}

bool isAcross(const QWidget &widget)
{
    const int left = widget.mapTo(widget.window(), QPoint()).x();
    return left >= 0 && left + widget.width() <= widget.window()->width();
}

bool isShownWhole(const QTableView &table, int column)
{
    const int left = table.columnViewportPosition(column);
    return !table.isColumnHidden(column) && left >= 0 &&
           left + table.columnWidth(column) <= table.viewport()->width();
}

// Its words are not cut in any row.
bool isReadWhole(const QTableView &table, int column)
{
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        const QString text = table.model()->index(row, column).data().toString();
        if (table.fontMetrics().horizontalAdvance(text) + 2 * metrics::space4 > table.columnWidth(column))
            return false;
    }
    return true;
}

int criteriaSeen(const QTreeView &sheet)
{
    const auto *model = static_cast<const ScoreSheetModel *>(sheet.model());
    int seen = 0;
    for (QModelIndex index = model->index(0, 0); index.isValid(); index = sheet.indexBelow(index)) {
        const QRect place = sheet.visualRect(index.siblingAtColumn(ScoreSheetModel::Final));
        const bool isSeen = place.top() >= 0 && place.bottom() <= sheet.viewport()->height();
        seen += model->itemAt(index) >= 0 && isSeen;
    }
    return seen;
}

int headerRight(const QTreeView &sheet, int column)
{
    return sheet.header()->sectionViewportPosition(column) + sheet.columnWidth(column);
}

} // namespace

TEST_CASE("On every screen each page has room, and no word on a button is cut", "[small]")
{
    Window window;
    open(window);
    for (const Room &room : rooms) {
        window->resize(room.size);
        for (const auto &[page, name] : pages) {
            window->workspace()->goTo(page);
            settle();
            INFO(room.screen << ", " << name);
            CHECK(window->size() == room.size);
            CHECK(cutTexts(*window->workspace()) == QStringList());
            for (const auto *table : window->workspace()->findChildren<QTableView *>()) {
                if (!table->isVisible() || table->objectName() == u"scoreGrid")
                    continue;
                INFO(table->objectName().toStdString());
                CHECK(
                    (isInside(*table) || (page == PageId::Settings && isAcross(*table)))); // settings scroll
                CHECK_FALSE(table->horizontalScrollBar()->isVisible());
            }
        }
    }
}

TEST_CASE("On every screen the columns that a page is for are seen whole", "[small]")
{
    Window window;
    open(window);
    enum { Sign, Code, Name, Block, Total, Band, Years, Proposal };
    const auto seen = [&](PageId page, const char *table, std::initializer_list<int> columns) {
        window->workspace()->goTo(page);
        settle();
        INFO(table);
        for (const int column : columns) {
            INFO(column);
            CHECK(isShownWhole(*window.find<QTableView>(table), column));
        }
    };
    for (const Room &room : rooms) {
        window->resize(room.size);
        INFO(room.screen);
        seen(PageId::Units, "unitsTable", {0, 1});
        using Registrations = RegistrationsModel;
        seen(PageId::Registrations, "registrationsTable",
             {Registrations::Ticked, Registrations::Code, Registrations::Name, Registrations::Date,
              Registrations::Aim});
        seen(PageId::Recognition, "recognitionTable", {Sign, Name, Total, Years, Proposal});
        const auto &table = *window.find<QTableView>("recognitionTable");
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            const QString text = table.model()->index(row, Proposal).data().toString();
            const bool isProposal = text.contains(u'–') && !text.contains(u"thiếu");
            if (isProposal)
                CHECK(table.fontMetrics().horizontalAdvance(text) + 2 * metrics::space4 <=
                      table.columnWidth(Proposal));
        }
        CHECK(isReadWhole(table, Total));
    }
}

TEST_CASE("On every screen why two units look like one is seen beside them", "[small]")
{
    Window window;
    open(window);
    window.addUnit(u"MOI-1"_qs, u"TRẠM Y TẾ XÃ AN PHƯỚC"_qs);
    window.addUnit(u"MOI-2"_qs, u"Trạm Y tế xã An Phước"_qs);
    for (const Room &room : rooms) {
        window->resize(room.size);
        window->workspace()->goTo(PageId::Units);
        settle();
        QTest::mouseClick(window.find<QPushButton>("duplicatesButton"), Qt::LeftButton);
        settle();
        INFO(room.screen);
        const auto *table = window.find<QTableView>("duplicatesTable");
        REQUIRE(table->model()->rowCount() > 0);
        CHECK_FALSE(table->horizontalScrollBar()->isVisible());
        CHECK(isShownWhole(*table, DuplicatesModel::Why));
    }
}

TEST_CASE("The sheet shows ten criteria on a laptop, six at 150 %, with all that scoring needs", "[small]")
{
    Window window;
    open(window);
    const UnitId unit = window.session().unitAt(0).unit.id;
    const std::pair<QSize, int> wanted[] = {{{1366, 700}, 10}, {{1092, 560}, 8}, {{910, 450}, 6}};
    for (const auto &[size, criteria] : wanted) {
        window->resize(size);
        window->workspace()->openSheet(unit);
        settle();
        INFO(size.width() << " x " << size.height());
        const auto &sheet = *window.find<QTreeView>("scoreSheet");
        CHECK(criteriaSeen(sheet) >= criteria);
        CHECK(sheet.columnWidth(ScoreSheetModel::Title) >= 200);
        for (const int column : {ScoreSheetModel::Max, ScoreSheetModel::Final}) {
            CHECK_FALSE(sheet.isColumnHidden(column));
            CHECK(headerRight(sheet, column) <= sheet.viewport()->width());
        }
    }
}

TEST_CASE("Where width is short the list beside the sheet is behind a field that says which unit it is",
          "[small]")
{
    Window window;
    open(window);
    window->resize(910, 450);
    window->workspace()->goTo(PageId::Scores);
    settle();
    auto *list = window.find<QTableView>("scoresList");
    auto *place = window.find<QPushButton>("sheetPlace");
    CHECK_FALSE(list->isVisible());
    REQUIRE(place->isVisible());
    const int units = list->model()->rowCount();
    CHECK(place->text() == QStringLiteral("1/%1").arg(units));
    CHECK(std::ranges::any_of(window->findChildren<QPushButton *>(QStringLiteral("gridSwitch")),
                              [](const QPushButton *button) { return button->isVisible(); }));

    place->click();
    settle();
    REQUIRE(list->isVisible());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(2, 2)).center());
    CHECK_FALSE(list->isVisible());
    CHECK(place->text() == QStringLiteral("3/%1").arg(units));

    window->resize(1366, 700);
    settle();
    CHECK(list->isVisible());
    CHECK_FALSE(place->isVisible());
}

TEST_CASE("The list of pages folds to its pictures where the window is narrow, with the words to be read",
          "[small]")
{
    Window window;
    auto *list = window.find<QListWidget>("pageList");
    window->resize(1366, 700);
    settle();
    const int wide = list->width();
    CHECK(list->item(3)->toolTip().isEmpty());
    window->resize(1092, 560);
    settle();
    CHECK(list->width() < wide / 2);
    CHECK(list->item(3)->toolTip().startsWith(u"Chấm điểm"));
    CHECK(list->item(3)->text() == u"Chấm điểm");
}

TEST_CASE("A folded button keeps its words for its tooltip, its key and readers", "[small]")
{
    FoldingButton button(QStringLiteral("&Sửa…"));
    button.setIcon(QIcon(QPixmap(16, 16)));
    const int whole = button.sizeHint().width();
    button.fold(true);
    CHECK(button.sizeHint().width() == whole - button.foldGain());
    CHECK(button.text() == u"&Sửa…");
    button.setIcon({}); // without a picture there would be nothing left
    CHECK(button.sizeHint() == FoldingButton(QStringLiteral("&Sửa…")).sizeHint());
}

TEST_CASE("A row of tools that stands in another one does not take its tools back while it is hidden",
          "[small]")
{
    QWidget page;
    ToolRow row(&page);
    ToolRow other(&page);
    auto *search = new QLineEdit;
    other.add(search, 1);
    for (int i = 0; i < 4; ++i)
        other.addFilter(new QComboBox);
    row.join(other, true);
    other.resize(40, 30); // as in a page that is made while another one is seen
    QEvent changed(QEvent::LayoutRequest);
    QApplication::sendEvent(&other, &changed);
    CHECK(row.isAncestorOf(search));
    row.join(other, false);
    CHECK(other.isAncestorOf(search));
}

TEST_CASE("A dialog that is higher than the screen scrolls, with its buttons and its focus in sight",
          "[small]")
{
    Window window;
    open(window);
    UnitDialog dialog(QStringLiteral("…"), window.session().unitAt(0).unit, window.session(), &*window);
    auto *focus = dialog.findChild<QLineEdit *>(QStringLiteral("code"));
    focus->setFocus();
    REQUIRE(dialog.minimumSizeHint().height() > 430);
    fitInto(dialog, {894, 430});
    dialog.show();
    settle();
    CHECK(dialog.height() <= 430);
    CHECK(dialog.focusWidget() == focus);
    const auto *buttons = dialog.findChild<QDialogButtonBox *>();
    CHECK(isInside(*buttons));
    const auto *name = dialog.findChild<QLineEdit *>(QStringLiteral("name"));
    CHECK(name->width() > 150);
    auto *last = dialog.findChild<QLineEdit *>(QStringLiteral("dissolved"));
    last->setFocus(Qt::TabFocusReason);
    for (int pressed = 0; pressed < 30 && dialog.focusWidget() != last; ++pressed)
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
    CHECK(dialog.focusWidget() == last);
}

TEST_CASE("On every screen the start page shows what to begin with beside the books that were open",
          "[small]")
{
    for (const Room &room : rooms) {
        INFO(room.screen);
        StartPage page;
        page.showRecent({u"/home/thu-ky/so/nam-2025.sovang"_qs, u"/home/thu-ky/so/nam-2024.sovang"_qs});
        page.resize(room.size);
        page.show();
        settle();
        REQUIRE(page.size() == room.size);
        const auto buttons = page.findChildren<QPushButton *>();
        REQUIRE(buttons.size() == 5);
        QRegion taken;
        for (const QPushButton *button : buttons) {
            const QRect place(button->mapTo(&page, QPoint()), button->size());
            INFO(button->accessibleName().toStdString());
            CHECK(isInside(*button));
            CHECK_FALSE(taken.intersects(place));
            taken += place;
            for (const auto *label : button->findChildren<QLabel *>())
                CHECK(label->height() >= label->heightForWidth(label->width()));
        }
    }
}

TEST_CASE("The window starts inside the screen", "[small]")
{
    Window window; // whose settings are new
    MainWindow first(window.answers().prompts());
    first.showOnScreen();
    const QSize screen = first.screen()->availableGeometry().size();
    CHECK(first.width() <= screen.width());
    CHECK(first.height() <= screen.height());
}
