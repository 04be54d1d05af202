// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the real window is with a large book: opens it, drives it with keys, and prints the milliseconds
// from each input to the painted answer, the worst and the middle of several, and the memory at the end.
//   window_speed BOOK [--started NANOSECONDS]     the time since 1970 at which the process was started
#include "application.h"
#include "mainwindow.h"
#include "session.h"
#include "windowsettings.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
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

/// Until nothing is left to be done and everything is painted.
void settle()
{
    QApplication::sendPostedEvents();
    QApplication::processEvents();
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible())
            window->repaint();
    }
    QApplication::processEvents();
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
    QTextStream(stdout) << QStringLiteral("%1 %2 ms, at most %3 ms\n")
                               .arg(what, -36)
                               .arg(times[times.size() / 2], 7, 'f', 1)
                               .arg(times.back(), 7, 'f', 1);
}

/// Kilobytes that the process holds in memory now and held at most, as Linux counts them.
QByteArray memoryLine(const char *name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return "unknown";
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(static_cast<qsizetype>(qstrlen(name)) + 1).simplified();
    }
    return "unknown";
}

void measurePages(MainWindow &window)
{
    const std::vector<PageId> pages{PageId::Overview, PageId::Units,       PageId::Registrations,
                                    PageId::Scores,   PageId::Recognition, PageId::Decisions,
                                    PageId::Reports,  PageId::Log};
    for (const PageId page : pages) {
        std::vector<double> times;
        for (int i = 0; i < 5; ++i) {
            window.workspace()->goTo(page == PageId::Log ? PageId::Overview : PageId::Log);
            settle();
            times.push_back(millisecondsOf([&] { window.workspace()->goTo(page); }));
        }
        print(QStringLiteral("to page %1").arg(static_cast<int>(page)), times);
    }
}

void measureTyping(MainWindow &window)
{
    window.workspace()->openSheet(
        window.workspace()
            ->session()
            .unitAt(4711 % static_cast<int>(window.workspace()->session().units().size()))
            .unit.id);
    auto *sheet = window.findChild<QAbstractItemView *>(QStringLiteral("scoreSheet"));
    sheet->setFocus();
    settle();
    std::vector<double> keys;
    std::vector<double> commits;
    for (int i = 0; i < 20; ++i) {
        keys.push_back(millisecondsOf(
            [i] { QTest::keyClick(QApplication::focusWidget(), i % 2 ? Qt::Key_1 : Qt::Key_0); }));
        commits.push_back(
            millisecondsOf([] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); }));
    }
    print(QStringLiteral("a key in the score sheet"), keys);
    print(QStringLiteral("Enter: stored, worked out, painted"), commits);
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
    print(QStringLiteral("sort the list of units"), sorts);
    std::vector<double> searches;
    for (const QString &text : {u"t"_qs, u"tr"_qs, u"tru"_qs, u"truong"_qs, u"truong tieu hoc"_qs, QString()})
        searches.push_back(millisecondsOf([&] { filter->setText(text); }));
    print(QStringLiteral("search the list of units"), searches);
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
    print(QStringLiteral("start to the painted window"),
          {static_cast<double>(nanosecondsNow() - started) / 1e6});
    measurePages(window);
    measureTyping(window);
    measureList(window);
    QTextStream(stdout) << "memory now " << memoryLine("VmRSS") << ", at most " << memoryLine("VmHWM")
                        << '\n';
    return 0;
}
