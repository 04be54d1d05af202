// SPDX-License-Identifier: GPL-3.0-or-later
// What can be seen: that names are read whole, empty pages say what to do, and one window speaks one
// language.
#include "harness.h"

#include "application.h"
#include "edits.h"
#include "pages/unitspage.h"
#include "reasonwords.h"
#include "theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>

using namespace sovang;
using sovang::test::Window;

namespace {

const QString longName = QStringLiteral("Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện");

// Is the text of the cell painted without dots at its end?
bool isReadWhole(const QTableView &table, const QModelIndex &index)
{
    const int beside =
        2 * metrics::space4 + 2 * (table.style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1);
    const QRect room(0, 0, table.columnWidth(index.column()) - beside, table.rowHeight(index.row()));
    const QRect needed = table.fontMetrics().boundingRect(QRect(0, 0, room.width(), 10 * room.height()),
                                                          Qt::TextWordWrap, index.data().toString());
    return needed.width() <= room.width() && needed.height() <= room.height();
}

// The sentence and the button of the empty page that is shown.
QString emptyText(Window &window)
{
    for (const auto *button : window->workspace()->findChildren<QPushButton *>()) {
        if (!button->isVisible() || button->objectName() != u"emptyNoteButton")
            continue;
        const auto *text = button->parentWidget()->findChild<QLabel *>();
        return QStringLiteral("%1 [%2]").arg(text->text(), button->text());
    }
    return {};
}

void pressEmptyButton(Window &window)
{
    for (auto *button : window->workspace()->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->objectName() == u"emptyNoteButton")
            return QTest::keyClick(button, Qt::Key_Space);
    }
    FAIL("there is no empty page with a button");
}

} // namespace

TEST_CASE("A long name is read whole in the list beside the score sheet")
{
    Window window;
    window->resize(1280, 800);
    const QString name = QStringLiteral("Cơ quan Ủy ban Mặt trận Tổ quốc Việt Nam huyện");
    window.addUnit(QStringLiteral("DV005"), name);
    window.registerAll();
    window->workspace()->goTo(PageId::Scores);
    const auto *list = window.find<QTableView>("scoresList");
    const QModelIndex cell = list->model()->index(0, 2);
    REQUIRE(cell.data().toString() == name);
    QCoreApplication::processEvents();
    CHECK(isReadWhole(*list, cell));
    CHECK(cell.data(Qt::ToolTipRole).toString() == name);
}

TEST_CASE("What stands beside the grid of scores has room for names, and the rest in its tooltip")
{
    Window window;
    window->resize(1280, 800);
    window.addUnit(QStringLiteral("DV005"), QStringLiteral("Ban Tuyên giáo và Dân vận Huyện ủy"));
    window.registerAll();
    window->workspace()->goTo(PageId::Scores);
    window.find<QPushButton>("gridSwitch")->click();
    const auto *grid = window.find<QTableView>("scoreGrid");
    QCoreApplication::processEvents();
    const QString tip = grid->model()->headerData(0, Qt::Vertical, Qt::ToolTipRole).toString();
    CHECK(tip.contains(u"Ban Tuyên giáo và Dân vận Huyện ủy"));
    const auto *names = grid->verticalHeader();
    const QFontMetrics font(names->font());
    const int name = font.horizontalAdvance(QStringLiteral("Ban Tuyên giáo và Dân vận Huyện ủy"));
    const int others = metrics::row + font.horizontalAdvance(QStringLiteral("DV0050000000000000"));
    CHECK(names->width() >= name + others);
    CHECK(names->width() < grid->width() / 2);
}

TEST_CASE("Names that may be of one unit are read whole beside each other")
{
    Window window;
    window->resize(1280, 800);
    window.addUnit(QStringLiteral("DV011"), longName);
    Unit again;
    again.code = QStringLiteral("DV012");
    again.name = longName.toUpper();
    REQUIRE(edits::addUnit(window.session(), again));
    window->workspace()->goTo(PageId::Units);
    window->workspace()->units().showDuplicates();
    const auto *table = window.find<QTableView>("duplicatesTable");
    REQUIRE(table->model()->rowCount() == 1);
    QTest::qWait(0);
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        INFO(column);
        CHECK(isReadWhole(*table, table->model()->index(0, column)));
    }
    CHECK_FALSE(table->horizontalScrollBar()->isVisible());
}

TEST_CASE("The page of recognition says what comes first, until there is somebody to recognise")
{
    Window window;
    window->workspace()->goTo(PageId::Recognition);
    CHECK(emptyText(window) == u"Trong sổ chưa có đơn vị nào; hãy nhập đơn vị trước. [Đến trang Đơn vị]");
    pressEmptyButton(window);
    CHECK(window->workspace()->currentPage() == PageId::Units);
    window.addUnit(QStringLiteral("DV001"), QStringLiteral("Sở Xây dựng"));
    window->workspace()->goTo(PageId::Recognition);
    CHECK(emptyText(window).endsWith(u"[Đến trang Đăng ký]"));
    pressEmptyButton(window);
    CHECK(window->workspace()->currentPage() == PageId::Registrations);
    window.registerAll();
    window->workspace()->goTo(PageId::Recognition);
    CHECK(emptyText(window).isEmpty());
    const auto *table = window.find<QTableView>("recognitionTable");
    CHECK(table->isVisible());
    window.find<QLineEdit>("recognitionFilter")->setText(QStringLiteral("khong co"));
    CHECK_FALSE(table->isVisible());
    pressEmptyButton(window); // shows all of them again
    CHECK(table->isVisible());
    CHECK(table->model()->rowCount() == 1);
}

TEST_CASE("The page of scores leads to the registrations while nobody is registered")
{
    Window window;
    window.addUnit(QStringLiteral("DV001"), QStringLiteral("Sở Xây dựng"));
    window->workspace()->goTo(PageId::Scores);
    pressEmptyButton(window);
    CHECK(window->workspace()->currentPage() == PageId::Registrations);
}

TEST_CASE("What is too little to be seen is not called nothing")
{
    const std::vector<Shortfall> tiny{{{}, Exact(1), Exact(10001) / 10000}};
    CHECK(words::shortfalls(tiny) == u"thiếu chưa tới 0,01 điểm để đạt");
}

TEST_CASE("Reasons are in the language of the window, and one of a thing is not several")
{
    const std::vector<Shortfall> two{{QStringLiteral("II"), Exact(1000), Exact(1250)},
                                     {{}, Exact(7000), Exact(8000)}};
    CHECK(words::shortfalls(two) == u"thiếu 2,5 điểm ở II; thiếu 10 điểm để đạt");
    setLanguage(*qApp, QStringLiteral("en"));
    const QString english = words::shortfalls(two);
    const QString one =
        QCoreApplication::translate("sovang::OverviewPage", "%n unit(s) still lack answers.", nullptr, 1);
    const QString many =
        QCoreApplication::translate("sovang::OverviewPage", "%n unit(s) still lack answers.", nullptr, 2);
    setLanguage(*qApp, QStringLiteral("vi"));
    CHECK(english == u"lacks 2,5 in II; lacks 10 to pass");
    CHECK(one == u"1 unit still lacks answers.");
    CHECK(many == u"2 units still lack answers.");
}
