// SPDX-License-Identifier: GPL-3.0-or-later
// What can be seen: that names are read whole, empty pages say what to do, and one window speaks one
// language.
#include "harness.h"

#include "jobs/setup/practice.h"
#include "kit/dialogs/textdialog.h"
#include "kit/look/clockstrip.h"
#include "kit/look/explanation.h"
#include "kit/look/theme.h"
#include "kit/reasonwords.h"
#include "log/logmodel.h"
#include "recognition/meetingsheet.h"
#include "shell/application.h"
#include "units/recordmodel.h"
#include "units/unitpane.h"
#include "units/unitsedits.h"
#include "units/unitspage.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStyle>
#include <QTableView>
#include <QTreeView>

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
        QCoreApplication::translate("sovang::StepsCard", "%n unit(s) still lack answers.", nullptr, 1);
    const QString many =
        QCoreApplication::translate("sovang::StepsCard", "%n unit(s) still lack answers.", nullptr, 2);
    setLanguage(*qApp, QStringLiteral("vi"));
    CHECK(english == u"lacks 2,5 in II; lacks 10 to pass");
    CHECK(one == u"1 unit still lacks answers.");
    CHECK(many == u"2 units still lack answers.");
}

TEST_CASE("A reason has room for several lines, and Enter takes it")
{
    TextDialog dialog({u"KAD"_qs, u"Vì sao?"_qs, u"không có"_qs, true});
    sovang::test::showActive(dialog);
    auto *field = dialog.findChild<QPlainTextEdit *>(QStringLiteral("answer"));
    REQUIRE(field);
    CHECK(field->height() >= 4 * field->fontMetrics().lineSpacing());
    QTest::keyClicks(field, QStringLiteral("not here"));
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(field, QStringLiteral("at all"));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(dialog.text() == u"not here\nat all");
}

TEST_CASE("Every line of the log begins in the same way")
{
    LogModel log;
    LogLine small;
    small.note.summary = u"đăng ký 3 đơn vị"_qs;
    LogLine large;
    large.note.summary = u"Hoàn tác: đăng ký 3 đơn vị"_qs;
    log.show({small, large});
    CHECK(log.index(0, LogModel::Summary).data() == u"Đăng ký 3 đơn vị"_qs);
    CHECK(log.index(1, LogModel::Summary).data() == u"Hoàn tác: đăng ký 3 đơn vị"_qs);
}

TEST_CASE("What is known of a unit scrolls in one place, with the reasons under the year they are of")
{
    Window window;
    REQUIRE(window->openBook(makePracticeProvince(window.path(u"tinh"_qs), {.units = 10, .years = 4})));
    window.session().setYear(PracticeProvince::lastYear);
    window->workspace()->goTo(PageId::Units);
    auto *record = window.find<QTreeView>("unitRecord");
    int scrolling = 0;
    for (const auto *area : window->workspace()->units().pane().findChildren<QAbstractScrollArea *>())
        scrolling += area->isVisible();
    CHECK(scrolling == 1);

    auto *model = static_cast<RecordModel *>(record->model());
    CHECK_FALSE(model->explanation().isEmpty());
    const QModelIndex before = model->find(RecordLink::Kind::Year, 2024);
    REQUIRE(before.isValid());
    record->setCurrentIndex(before);
    QCoreApplication::processEvents();
    CHECK(model->explanation().contains(u"năm 2024"));
    const QModelIndex line = model->find(RecordLink::Kind::Year, 2024);
    const QModelIndex below = line.siblingAtRow(line.row() + 1);
    CHECK(below.data(RecordModel::ParagraphRole).toBool());
    CHECK(record->currentIndex() == line);
    window.find<QPushButton>("copyExplanation")->click();
    CHECK(QGuiApplication::clipboard()->text() == model->explanation());
}

TEST_CASE("On the page of recognition a unit is chosen from the start, and the years stand over their cells")
{
    Window window;
    REQUIRE(window->openBook(makePracticeProvince(window.path(u"tinh"_qs), {.units = 10, .years = 4})));
    window.session().setYear(PracticeProvince::lastYear);
    window->workspace()->goTo(PageId::Recognition);
    const auto *table = window.find<QTableView>("recognitionTable");
    CHECK(table->currentIndex().row() == 0);
    constexpr int years = 6;
    const auto over = table->model()->headerData(years, Qt::Horizontal, ClockRole).value<ClockStrip>();
    REQUIRE(over.cells.size() == 5);
    CHECK(over.cells.back().year == PracticeProvince::lastYear);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const auto strip = table->model()->index(row, years).data(ClockRole).value<ClockStrip>();
        for (size_t i = 0; !strip.cells.empty() && i < over.cells.size(); ++i)
            CHECK(strip.cells[i].year == over.cells[i].year);
    }
}

TEST_CASE("What is said under the sheet and under the grid never moves them")
{
    Window window;
    window.addUnit(u"DV001"_qs, u"Phòng Nội vụ"_qs);
    window.registerAll();
    window->workspace()->goTo(PageId::Scores);
    for (const char *name : {"sheetHint", "gridHint"}) {
        if (std::string(name) == "gridHint")
            window.find<QPushButton>("gridSwitch")->click();
        auto *hint = window.find<QLabel>(name);
        hint->setText(u"ngắn"_qs);
        QCoreApplication::processEvents();
        const int height = hint->height();
        CHECK(height >= hint->fontMetrics().lineSpacing());
        hint->setText(QString(60, u'm') + u' ' + QString(600, u'm'));
        QCoreApplication::processEvents();
        CHECK(hint->height() == height);
    }
}

TEST_CASE("The clock of a unit grows with what a meeting is shown on")
{
    Window window;
    window.addUnit(u"DV001"_qs, u"Phòng Nội vụ"_qs);
    window.registerAll();
    MeetingSheet sheet;
    sheet.showUnit(window.session().unitAt(0));
    const auto *clock = sheet.findChild<ClockStripWidget *>();
    sheet.resize(700, 500);
    sheet.show();
    const int small = clock->sizeHint().height();
    sheet.resize(1800, 900);
    CHECK(clock->sizeHint().height() >= 2 * small);
}

TEST_CASE("Links have the colour of their scheme, also after it changed")
{
    Window window;
    window.addUnit(u"DV001"_qs, u"Phòng Nội vụ"_qs);
    for (const int year : {2024, 2025}) {
        window.session().setYear(Year(year));
        window.registerAll();
    }
    Explanation why;
    why.setYearsAreLinks();
    why.showUnit(&window.session().unitAt(0));
    const auto colored = [&] {
        QString all;
        for (const auto *label : why.findChildren<QLabel *>())
            all += label->text();
        return !all.contains(u"<a ") || all.contains(tokens().accent.name());
    };
    CHECK(colored());
    applyTheme(*qApp, Scheme::Dark);
    QCoreApplication::processEvents();
    CHECK(colored());
    applyTheme(*qApp, Scheme::Light);
    CHECK(colored());
}

TEST_CASE("Dialogs and boxes that others make look and speak as ours do")
{
    QDialogButtonBox buttons(QDialogButtonBox::Cancel | QDialogButtonBox::Ok);
    CHECK(buttons.button(QDialogButtonBox::Cancel)->icon().isNull());
    const QComboBox box;
    CHECK(box.style()->styleHint(QStyle::SH_ComboBox_Popup, nullptr, &box) == 0);
    CHECK(QApplication::testAttribute(Qt::AA_DontUseNativeDialogs));
    for (const char *word : {"Look in:", "&Rename", "Show &hidden files", "My Computer"})
        CHECK(QCoreApplication::translate("QFileDialog", word) != QString::fromLatin1(word));
}
