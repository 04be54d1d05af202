// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the real window is with a large book: opens it, drives it with keys, and prints for each kind of
// input the milliseconds to the painted answer, the middle and the worst of several, and the memory at the
// end. Lines of three columns, with tabs: what, middle, worst.
//   window_speed BOOK [--started NANOSECONDS]     the time since 1970 at which the process was started
#include "kit/windowsettings.h"
#include "session/session.h"
#include "shell/application.h"
#include "shell/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

#include <algorithm>
#include <chrono>
#include <functional>

using namespace sovang;

namespace {

/// Until nothing is left to be done and what has changed is painted.
void settle()
{
    for (int i = 0; i < 2; ++i) {
        QApplication::sendPostedEvents();
        QApplication::processEvents();
    }
}

double millisecondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    settle();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void print(const QString &what, std::vector<double> times)
{
    std::ranges::sort(times);
    QTextStream(stdout) << QStringLiteral("%1\t%2\t%3\n")
                               .arg(what)
                               .arg(times[times.size() / 2], 0, 'f', 1)
                               .arg(times.back(), 0, 'f', 1);
}

/// Megabytes that the process holds in memory now (`VmRSS`) and held at most (`VmHWM`), as Linux counts them;
/// 0 elsewhere.
double megabytes(const char *name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.simplified().split(' ').at(1).toDouble() / 1024;
    }
    return 0;
}

void measurePages(MainWindow &window)
{
    const std::vector<PageId> pages{PageId::Overview, PageId::Units,       PageId::Registrations,
                                    PageId::Scores,   PageId::Recognition, PageId::Decisions,
                                    PageId::Reports,  PageId::Movements,   PageId::Log,
                                    PageId::Settings, PageId::RuleSets};
    for (const PageId page : pages) {
        std::vector<double> times;
        for (int i = 0; i < 5; ++i) {
            window.workspace()->goTo(page == PageId::Log ? PageId::Overview : PageId::Log);
            settle();
            times.push_back(millisecondsOf([&] { window.workspace()->goTo(page); }));
        }
        print(QStringLiteral("page: %1").arg(window.findChild<QLabel *>(QStringLiteral("pageTitle"))->text()),
              times);
    }
}

/// Digits and Enter in a view of cells.
void typeInto(QAbstractItemView &view, const QString &name)
{
    view.setFocus();
    settle();
    std::vector<double> keys;
    std::vector<double> commits;
    const auto press = [&view](Qt::Key key) {
        QWidget *focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : &view, key);
    };
    for (int i = 0; i < 20; ++i) {
        keys.push_back(millisecondsOf([&] { press(i % 2 ? Qt::Key_1 : Qt::Key_0); }));
        commits.push_back(millisecondsOf([&] { press(Qt::Key_Return); }));
    }
    print(QStringLiteral("key: digit in the %1").arg(name), keys);
    print(QStringLiteral("commit: Enter in the %1, stored").arg(name), commits);
}

void measureTyping(MainWindow &window)
{
    const std::vector<UnitYear> &units = window.workspace()->session().units();
    const auto someone = std::ranges::find_if(units.begin() + static_cast<qsizetype>(units.size() / 2),
                                              units.end(), &UnitYear::registered);
    if (someone == units.end())
        qFatal("nobody is registered");
    window.workspace()->openSheet(someone->unit.id);
    auto *sheet = window.findChild<QAbstractItemView *>(QStringLiteral("scoreSheet"));
    typeInto(*sheet, u"sheet"_qs);

    sheet->setFocus();
    print(QStringLiteral("open: the grid"),
          {millisecondsOf([&] { QTest::keyClick(sheet, Qt::Key_2, Qt::AltModifier); })});
    auto *grid = window.findChild<QAbstractItemView *>(QStringLiteral("scoreGrid"));
    if (!grid->isVisible())
        qFatal("the grid is not shown");
    grid->setCurrentIndex(grid->model()->index(0, 0));
    typeInto(*grid, u"grid"_qs);
}

void measureList(MainWindow &window)
{
    window.workspace()->goTo(PageId::Units);
    settle();
    auto *table = window.findChild<QTableView *>(QStringLiteral("unitsTable"));
    auto *filter = window.findChild<QLineEdit *>(QStringLiteral("unitsFilter"));
    std::vector<double> sorts;
    for (int column = 0; column < std::min(6, table->model()->columnCount()); ++column) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder})
            sorts.push_back(millisecondsOf([&] { table->sortByColumn(column, order); }));
    }
    print(QStringLiteral("sort: the list of units"), sorts);
    std::vector<double> searches;
    for (const QString &text : {u"t"_qs, u"tr"_qs, u"tru"_qs, u"truong"_qs, u"truong tieu hoc"_qs, QString()})
        searches.push_back(millisecondsOf([&] { filter->setText(text); }));
    print(QStringLiteral("search: the list of units"), searches);
}

qint64 nanosecondsNow()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(
               std::chrono::system_clock::now().time_since_epoch())
        .count();
}

} // namespace

int main(int argc, char *argv[])
{
    qint64 started = nanosecondsNow();
    QApplication app(argc, argv);
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QApplication::setOrganizationName(QStringLiteral("sovang"));
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 2 && arguments.size() != 4)
        qFatal("window_speed BOOK [--started NANOSECONDS]");
    if (arguments.size() == 4)
        started = arguments[3].toLongLong();
    setUpApplication(app, QStringLiteral("vi"));

    MainWindow window(userPrompts());
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window) || !window.openBook(arguments[1]))
        qFatal("the book does not open");
    settle();
    print(QStringLiteral("start: to the painted window"),
          {static_cast<double>(nanosecondsNow() - started) / 1e6});
    measurePages(window);
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        qFatal("no keys reach the window");
    measureTyping(window);
    measureList(window);
    print(QStringLiteral("memory: now"), {megabytes("VmRSS")});
    print(QStringLiteral("memory: at most"), {megabytes("VmHWM")});
    return 0;
}
