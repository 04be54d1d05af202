// SPDX-License-Identifier: GPL-3.0-or-later
// The real window without a display, at work on a book, to be killed at any moment:  windowworks BOOK SEED
// STEPS
//
// After each step that the window shows as saved it prints the last line of the log: `12 <hash>`.
#include "base/error.h"
#include "jobs/safety/sealing.h"
#include "kit/edits.h"
#include "scoring/sheetedits.h"
#include "session/guarded.h"
#include "session/session.h"
#include "shell/application.h"
#include "shell/mainwindow.h"
#include "units/unitsedits.h"

#include <QApplication>
#include <QSettings>

#include <cstdio>
#include <random>

using namespace sovang;

namespace {

class Worker
{
public:
    Worker(MainWindow &window, const QString &path, unsigned seed)
        : m_window(window), m_path(path), m_random(seed)
    {}

    void work(int steps)
    {
        for (int step = 0; step < steps; ++step) {
            guarded([](const QString &) {}, [this] { oneStep(); });
            QApplication::processEvents();
            tellSaved();
        }
    }

private:
    Session &session() { return m_window.workspace()->session(); }
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    const UnitYear &someUnit() { return session().unitAt(below(static_cast<int>(session().units().size()))); }

    void tellSaved()
    {
        const std::optional<LogLine> last = session().book().log.last();
        std::printf("%lld %s\n", static_cast<long long>(last->sequence), last->hash.constData());
        std::fflush(stdout);
    }

    void oneStep()
    {
        switch (below(12)) {
        case 0:
            return session().undo();
        case 1:
            return session().redo();
        case 2:
            edits::setRegistered(session(), {someUnit().unit.id}, below(2) == 0);
            return;
        case 3:
            return addUnit();
        case 4:
            m_window.openBook(m_path);
            return;
        case 5:
            return sealOrReopen();
        case 6:
            m_window.workspace()->goTo(static_cast<PageId>(below(10)));
            return;
        default:
            return score();
        }
    }

    void addUnit()
    {
        Unit unit;
        unit.code = QStringLiteral("W%1").arg(m_random());
        unit.name = QStringLiteral("Đơn vị %1").arg(below(1000));
        edits::addUnit(session(), unit);
    }

    void score()
    {
        const UnitYear unit = someUnit();
        if (!unit.rules)
            return;
        edits::AnswerChanges changes;
        for (const Item &item : unit.rules->items) {
            const ParsedAnswer answer = parseAnswer(*unit.rules, item, QString::number(below(3)), {});
            if (answer.answer && below(4) == 0)
                changes.push_back({item.code, answer.answer});
        }
        if (!changes.empty())
            edits::setAnswers(session(), unit.unit.id, static_cast<Round>(below(3)), changes);
    }

    void sealOrReopen()
    {
        Book &book = session().book();
        const Year year =
            session().years()[static_cast<size_t>(below(static_cast<int>(session().years().size())))];
        if (book.seals.inForce(year))
            unsealYear(book, year, QStringLiteral("Thử"));
        else
            sealYear(book, year);
        session().reload();
    }

    MainWindow &m_window;
    QString m_path;
    std::mt19937 m_random;
};

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 4)
        return 2;
    Application app(argc, argv);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QApplication::setOrganizationName(QStringLiteral("sovang-tests"));
    QApplication::setApplicationName(QStringLiteral("windowworks"));
    setUpApplication(app, QStringLiteral("vi"));
    MainWindow window(userPrompts());
    window.show();
    const QString path = QString::fromLocal8Bit(argv[1]);
    if (!window.openBook(path))
        return 1;
    Worker(window, path, static_cast<unsigned>(std::atol(argv[2]))).work(std::atoi(argv[3]));
    return 0;
}
