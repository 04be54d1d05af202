// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness.h"

#include "jobs/papers/yeardeadlines.h"
#include "jobs/setup/practice.h"
#include "kit/dialogs/dayfield.h"
#include "kit/look/theme.h"
#include "overview/chartview.h"
#include "overview/columnchart.h"
#include "overview/stepscard.h"
#include "registration/registrationedits.h"

#include <QClipboard>
#include <QFile>
#include <QImage>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSvgRenderer>
#include <QTableView>

using namespace sovang;
using namespace sovang::test;

namespace {

/// A practice province of forty units and four years, on the overview of its last one.
struct OverviewWindow : Window
{
    OverviewWindow()
    {
        const QString book = makePracticeProvince(path(u"tinh"_qs), {.units = 40, .years = 4});
        REQUIRE((*this)->openBook(book));
        session().setYear(PracticeProvince::lastYear);
        excludeOne();
        (*this)->resize(1366, 700);
        show();
    }

    void show()
    {
        (*this)->workspace()->goTo(PageId::Overview);
        for (int round = 0; round < 3; ++round) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
    }

    /// So that there is a reason why a unit did not pass.
    void excludeOne()
    {
        const auto passed = std::ranges::find_if(
            session().units(), [](const UnitYear &unit) { return unit.outcome.kind == OutcomeKind::Passed; });
        REQUIRE(edits::setExclusion(session(), passed->unit.id, u"Đang bị thanh tra"_qs));
    }

    ChartView &chart(const char *name)
    {
        auto *chart = find<ChartView>(name);
        INFO(name);
        REQUIRE(chart->isVisible());
        return *chart;
    }

    /// How many rows the list has that \a open opens; -1 when nothing was opened.
    template <typename Open> int rowsOf(Open open)
    {
        int rows = -1;
        answers().dialogs.push_back([&rows](QDialog &dialog) {
            rows = dialog.findChild<QTableView *>(u"listedUnits"_qs)->model()->rowCount();
            return false;
        });
        open();
        CHECK(answers().allUsed());
        return rows;
    }
};

void click(ChartView &chart, const ChartCell &cell)
{
    QTest::mouseClick(&chart, Qt::LeftButton, {}, cell.box.center().toPoint());
}

/// `Khối Đảng (12)`: 12
int numberInBrackets(const QString &label)
{
    return label.section(u'(', -1).section(u')', 0, 0).toInt();
}

} // namespace

TEST_CASE("Every figure of the overview opens the list of the units behind it", "[overview]")
{
    OverviewWindow window;
    for (const char *name : {"figureUnits", "figureRegistered", "figureOutcome", "figurePassed",
                             "figureFailed", "figureProposed", "figureDecided"}) {
        INFO(name);
        auto *figure = window.find<QPushButton>(name);
        const int number = figure->text().section(u'/', 0, 0).toInt();
        CHECK(window.rowsOf([&] { figure->click(); }) == number);
    }
    CHECK(window.find<QPushButton>("figurePassed")->text().section(u'/', 0, 0).toInt() > 0);
}

TEST_CASE("Tab goes through the overview in the order of its cards, also when what they say was made anew",
          "[overview]")
{
    OverviewWindow window;
    for (const int before : {1, 0}) {
        window.session().setYear(PracticeProvince::lastYear - before);
        window.show();
    }
    const auto *steps = window->findChild<StepsCard *>();
    REQUIRE(steps->findChild<QPushButton *>());
    QStringList order;
    QWidget *first = window.find<QPushButton>("figureUnits");
    for (QWidget *next = first->nextInFocusChain(); next != first; next = next->nextInFocusChain()) {
        if (qobject_cast<QPushButton *>(next) && steps->isAncestorOf(next))
            order << u"step"_qs;
        else if (next->objectName() == u"figureDecided" || next->objectName() == u"trendChart")
            order << next->objectName();
    }
    CHECK(order.first() == u"figureDecided");
    CHECK(order.count(u"step"_qs) > 0);
    CHECK(order.last() == u"trendChart");
}

TEST_CASE("Every bar and cell of a chart opens as many units as it says", "[overview]")
{
    OverviewWindow window;
    for (const char *name : {"trendChart", "marginChart", "streakChart", "reasonChart", "groupChart"}) {
        ChartView &chart = window.chart(name);
        CHECK_FALSE(chart.cells().empty());
        for (const ChartCell &cell : chart.cells()) {
            INFO(name << ": " << cellWords(chart.chart(), cell).toStdString());
            CHECK(window.rowsOf([&] { click(chart, cell); }) == cellNumber(chart.chart(), cell));
        }
    }
    ChartView &heat = window.chart("heatChart");
    const auto &map = std::get<HeatMap>(heat.chart().drawing);
    for (const ChartCell &cell : heat.cells()) {
        INFO(cellWords(heat.chart(), cell).toStdString());
        CHECK(window.rowsOf([&] { click(heat, cell); }) == numberInBrackets(map.rows[qsizetype(cell.row)]));
    }
}

TEST_CASE("Charts of the criteria list the units behind a line with their points", "[overview]")
{
    OverviewWindow window;
    for (const char *name : {"profileChart", "selfChart"}) {
        INFO(name);
        ChartView &chart = window.chart(name);
        REQUIRE(chart.cells().size() == 5);
        const int rows = window.rowsOf([&] { click(chart, chart.cells().back()); });
        CHECK(rows > 0);
        CHECK(rows <= 40);
        QString words = cellWords(chart.chart(), chart.cells().back());
        CHECK(words.contains(u"V. "));
        CHECK(words.contains(u" %"));
    }
}

TEST_CASE("Bars of the groups are called in the language of the window", "[overview]")
{
    OverviewWindow window;
    ChartView &chart = window.chart("groupChart");
    const QStringList labels = std::get<BarRows>(chart.chart().drawing).labels;
    CHECK_FALSE(labels.contains(u"Chưa ghi"_qs));
    CHECK_FALSE(labels.contains(u"Doanh nghiệp"_qs));
}

TEST_CASE("A chart is read and opened with the keyboard, and says what has the focus", "[overview]")
{
    OverviewWindow window;
    ChartView &chart = window.chart("groupChart");
    window->activateWindow();
    chart.setFocus();
    QTest::keyClick(&chart, Qt::Key_Home);
    QTest::keyClick(&chart, Qt::Key_Right);
    const std::vector<ChartCell> cells = chart.cells();
    REQUIRE(cells.size() > 2);
    CHECK(chart.accessibleDescription() == cellWords(chart.chart(), cells[1]));
    CHECK(window.rowsOf([&] { QTest::keyClick(&chart, Qt::Key_Return); }) ==
          cellNumber(chart.chart(), cells[1]));
    QTest::keyClick(&chart, Qt::Key_End);
    CHECK(chart.accessibleDescription() == cellWords(chart.chart(), cells.back()));
}

TEST_CASE("From the list of a number one goes to the unit, in the year of the number", "[overview]")
{
    OverviewWindow window;
    ChartView &chart = window.chart("trendChart");
    const ChartCell first = chart.cells().front();
    const QString year = std::get<ColumnBars>(chart.chart().drawing).labels.front();
    REQUIRE(year != window.session().year().toString());
    window.answers().dialogs.push_back([](QDialog &) { return true; });
    click(chart, first);
    CHECK(window.session().year().toString() == year);
    CHECK(window->workspace()->currentPage() == PageId::Scores);
}

TEST_CASE("A chart is copied as a picture and saved as drawing and picture", "[overview]")
{
    OverviewWindow window;
    ChartView &chart = window.chart("heatChart");
    QGuiApplication::clipboard()->clear();
    chart.setFocus();
    QTest::keyClick(&chart, Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->image().width() > 1000);

    const auto save = [&](const QString &path) {
        window.answers().files = {path};
        window.find<QPushButton>("heatChartMenu")->click();
        auto *menu = window.find<QMenu>("chartMenu");
        CHECK(menu->isVisible());
        menu->actions().back()->trigger();
        menu->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        CHECK(window.answers().allUsed());
        CHECK(window.message().contains(path));
    };
    save(window.path(u"nhiet.png"_qs));
    CHECK(QImage(window.path(u"nhiet.png"_qs)).width() > 1000);
    save(window.path(u"nhiet.svg"_qs));
    CHECK(QSvgRenderer(window.path(u"nhiet.svg"_qs)).isValid());
    QFile svg(window.path(u"nhiet.svg"_qs));
    REQUIRE(svg.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(svg.readAll()).contains(window.session().year().toString())); // its caption
}

TEST_CASE("Under columns every label is read whole, however wide the chart is", "[overview]")
{
    ColumnBars columns;
    for (int year = 2016; year < 2026; ++year) {
        columns.labels << u"%1-%2"_qs.arg(year).arg(year + 1);
        columns.notes << u"107/111 (96,40 %)"_qs;
    }
    columns.series = {{u"đạt"_qs, ChartFill::Passed, std::vector<int>(10, 107)}};
    ColumnChart chart;
    chart.showColumns(columns);
    chart.show();
    for (int width = 380; width < 800; width += 30) {
        chart.resize(width, 260);
        QCoreApplication::processEvents();
        CAPTURE(width);
        const QRectF plot = chart.chart()->plotArea();
        const QRectF label = QFontMetricsF(smallFont())
                                 .boundingRect(QRectF(0, 0, plot.width() / 10, 1000),
                                               Qt::TextWordWrap | Qt::AlignHCenter, columns.labels.front());
        CHECK(plot.bottom() + label.height() <= chart.height());
        const QRectF note = QFontMetricsF(smallFont())
                                .boundingRect(QRectF(0, 0, plot.width() / 10, 1000),
                                              Qt::TextWordWrap | Qt::AlignHCenter, columns.notes.front());
        CHECK(chart.cells().front().box.top() >= note.height());
    }
}

TEST_CASE("The overview shows how the years came out once there are two, in light and dark", "[overview]")
{
    OverviewWindow window;
    const auto &columns = std::get<ColumnBars>(window.chart("trendChart").chart().drawing);
    CHECK(columns.labels == QStringList{u"2022"_qs, u"2023"_qs, u"2024"_qs, u"2025"_qs});
    auto *chart = window->findChild<ColumnChart *>();
    REQUIRE(chart);
    applyTheme(*qApp, Scheme::Dark);
    CHECK(tokens().isDark);
    CHECK(chart->chart()->axes().last()->labelsColor() == tokens().secondInk);
    applyTheme(*qApp, Scheme::Light);
    CHECK(chart->chart()->axes().last()->labelsColor() == tokens().secondInk);

    window.session().setYear(Year(2022));
    window.show();
    CHECK_FALSE(window.find<ChartView>("trendChart")->isVisible());
}

TEST_CASE("Days are set for the steps of the year in one undo step, and say who is late", "[overview]")
{
    OverviewWindow window;
    const QDate day(window.session().year().value(), 1, 5);
    window.answers().dialogs.push_back([&](QDialog &dialog) {
        CHECK(dialog.findChild<QTableView *>(u"lateUnits"_qs)->model()->rowCount() == 0);
        dialog.findChild<DayField *>(u"due-inspection"_qs)->setDate(day);
        dialog.findChild<DayField *>(u"due-decision"_qs)->setText(u"31/2/2025"_qs);
        dialog.accept();
        CHECK(dialog.result() != QDialog::Accepted); // no such day
        dialog.findChild<DayField *>(u"due-decision"_qs)->clear();
        dialog.accept();
        return dialog.result() == QDialog::Accepted;
    });
    window.find<QPushButton>("deadlinesButton")->click();
    CHECK(window.answers().allUsed());
    const Session &session = window.session();
    CHECK(dueDays(session.book(), session.year()) == DueDays{{YearStep::Inspection, day}});
    window.show();

    const YearDeadlines deadlines = yearDeadlines(session.book(), session.year(), QDate::currentDate());
    const auto late = deadlines.steps[2].late;
    REQUIRE(late.size() > 1);
    window.answers().dialogs.push_back([&](QDialog &dialog) {
        auto *table = dialog.findChild<QTableView *>(u"lateUnits"_qs);
        CHECK(table->model()->rowCount() == late.size());
        emit table->activated(table->model()->index(1, 0));
        return dialog.result() == QDialog::Accepted;
    });
    window.find<QPushButton>("deadlinesButton")->click();
    CHECK(window->workspace()->currentPage() == PageId::Scores);

    window->undo();
    CHECK(dueDays(session.book(), session.year()).empty());
}

TEST_CASE("What is worth a second look is counted by kind and listed, and leads to the unit", "[overview]")
{
    OverviewWindow window;
    QPushButton *number = nullptr;
    for (auto *button : window->findChildren<QPushButton *>()) {
        if (button->objectName() == u"anomalies-alwaysMaximum")
            number = button;
    }
    REQUIRE(number);
    window.answers().dialogs.push_back([&](QDialog &dialog) {
        CHECK(dialog.findChild<QTableView *>(u"anomaliesTable"_qs)->model()->rowCount() ==
              number->text().toInt());
        return true;
    });
    number->click();
    CHECK(window.answers().allUsed());
    CHECK(window->workspace()->currentPage() == PageId::Scores);
}

TEST_CASE("On every screen the overview scrolls to its end, and no chart is lower than it is drawn",
          "[overview]")
{
    OverviewWindow window;
    for (const QSize size : {QSize(1366, 700), QSize(1092, 560), QSize(910, 450), QSize(1920, 1010)}) {
        window->resize(size);
        window.show();
        CAPTURE(size.width());
        for (const auto *chart : window->findChildren<ChartView *>()) {
            INFO(chart->objectName().toStdString());
            if (chart->isVisible())
                CHECK(chart->height() >= chart->heightForWidth(chart->width()));
        }
        const QWidget *content = window.find<QPushButton>("figureUnits");
        while (!qobject_cast<QScrollArea *>(content->parentWidget()->parentWidget()))
            content = content->parentWidget();
        for (const auto *card : content->findChildren<QFrame *>(u"sheet"_qs)) {
            if (card->isVisible())
                CHECK(card->mapTo(content, QPoint(0, card->height())).y() <= content->height());
        }
    }
}
