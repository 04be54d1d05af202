// SPDX-License-Identifier: GPL-3.0-or-later
#include "shots/shots.h"

#include "jobs/papers/reporttexts.h"
#include "kit/edits.h"
#include "overview/chartview.h"
#include "overview/overviewedits.h"
#include "session/session.h"
#include "shell/mainwindow.h"

#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

namespace sovang {

namespace {

void press(MainWindow &window, const char *name)
{
    auto *button = window.findChild<QPushButton *>(QString::fromLatin1(name));
    if (!button)
        qFatal("there is no %s", name);
    button->click();
}

void shootRestOfPage(MainWindow &window, Camera &camera)
{
    QWidget *page = window.findChild<ChartView *>(QStringLiteral("trendChart"));
    while (page && !qobject_cast<QScrollArea *>(page))
        page = page->parentWidget();
    if (!page)
        qFatal("there is no page that scrolls");
    QTest::qWait(500); // everything is read and laid out
    QScrollBar *bar = static_cast<QScrollArea *>(page)->verticalScrollBar();
    if (bar->maximum() == 0)
        return;
    bar->setValue(bar->maximum());
    camera.shoot(window, QStringLiteral("overview-end"));
    bar->setValue(0);
}

} // namespace

void shootOverview(MainWindow &window, Camera &camera)
{
    Session &session = window.workspace()->session();
    const Year year = session.year();
    edits::setDueDays(session, {{YearStep::Registration, QDate(year.value(), 3, 31)},
                                {YearStep::Inspection, QDate(year.value(), 11, 15)},
                                {YearStep::FinalScore, QDate::currentDate().addDays(12)}});
    window.workspace()->goTo(PageId::Overview);
    activate(window);
    auto *chart = window.findChild<ChartView *>(QStringLiteral("groupChart"));
    chart->setFocus();
    camera.shoot(window, QStringLiteral("overview-focus"));
    shootRestOfPage(window, camera);
    camera.shootModal(QStringLiteral("dialog-listed-units"), [&] { press(window, "figureProposed"); });
    camera.shootModal(QStringLiteral("dialog-deadlines"), [&] { press(window, "deadlinesButton"); });
    camera.shootModal(QStringLiteral("dialog-anomalies"), [&] { press(window, "anomaliesButton"); });
    press(window, "heatChartMenu");
    auto *menu = window.findChild<QMenu *>(QStringLiteral("chartMenu"));
    camera.shoot(*menu, QStringLiteral("menu-chart"));
    menu->close();
}

/// One paragraph is edited, and one of another day does not agree any more.
static void shootReportTexts(MainWindow &window, Camera &camera)
{
    Session &session = window.workspace()->session();
    Book &book = session.book();
    const Year year = session.year();
    book.change({QStringLiteral("report.text"), QStringLiteral("text"), {}, year}, [&] {
        putReportText(
            book, year, QStringLiteral("general"),
            OwnReportText{QStringLiteral("Ban Chỉ đạo đã ban hành kế hoạch, tổ chức 02 lớp tập huấn."), {}});
    });
    session.reload();
    window.workspace()->goTo(PageId::Reports); // an undo step went where it undid
    auto *list = window.findChild<QListWidget *>(QStringLiteral("reportTexts"));
    list->setCurrentRow(1);
    camera.shoot(window, QStringLiteral("reports-text-edited"));
    book.change({QStringLiteral("report.text"), QStringLiteral("text"), {}, year}, [&] {
        putReportText(
            book, year, QStringLiteral("rest"),
            OwnReportText{QStringLiteral("Có 99 trường hợp không đạt."), QStringLiteral("Không đạt: 99.")});
    });
    session.reload();
    list->setCurrentRow(3);
    camera.shoot(window, QStringLiteral("reports-text-outdated"));
}

void shootReportChecks(MainWindow &window, Camera &camera)
{
    Session &session = window.workspace()->session();
    std::vector<Decision> decisions;
    for (const UnitYear &unit : session.units()) {
        if (unit.outcome.kind == OutcomeKind::Passed || decisions.size() > 3)
            continue;
        Decision decision;
        decision.unit = unit.unit.id;
        decision.number = QStringLiteral("%1/QĐ-UBND").arg(17 + decisions.size());
        decision.date = QDate(session.year().value(), 12, 20);
        decision.from = session.year() - 1;
        decision.to = session.year();
        decisions.push_back(decision);
    }
    edits::addDecisions(session, decisions);
    window.workspace()->goTo(PageId::Reports);
    auto *list = window.findChild<QListWidget *>(QStringLiteral("paperList"));
    list->setCurrentRow(10); // the report
    camera.shoot(window, QStringLiteral("reports-findings"));
    camera.shootModal(QStringLiteral("dialog-waive"), [&] { press(window, "waiveCheck"); });
    session.undo();
    window.workspace()->goTo(PageId::Reports); // an undo step went where it undid
    camera.shoot(window, QStringLiteral("reports-report"));
    shootReportTexts(window, camera);
}

} // namespace sovang
