// SPDX-License-Identifier: GPL-3.0-or-later
// Books that cannot be read for a while: whatever is pressed then, the window says why and goes on.
#include "harness.h"

#include "kit/windowpage.h"
#include "units/unitsedits.h"

#include "shell/application.h"
#include "walk.h"

#include <QFile>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

#include <sqlite3.h>

using namespace sovang;
using sovang::test::Walk;
using sovang::test::Window;

namespace {

/// Makes whoever opens a file while this lives give up at once where it is locked: a test does not wait.
class Impatient
{
public:
    Impatient()
    {
        opened().clear();
        sqlite3_auto_extension(reinterpret_cast<void (*)()>(&Impatient::remember));
    }
    ~Impatient() { sqlite3_cancel_auto_extension(reinterpret_cast<void (*)()>(&Impatient::remember)); }
    Impatient(const Impatient &) = delete;
    Impatient &operator=(const Impatient &) = delete;

    static void about(const QString &path)
    {
        for (sqlite3 *file : opened()) {
            if (QString::fromUtf8(sqlite3_db_filename(file, "main")).endsWith(path))
                sqlite3_busy_timeout(file, 0);
        }
    }

private:
    static std::vector<sqlite3 *> &opened()
    {
        static std::vector<sqlite3 *> files;
        return files;
    }
    static int remember(sqlite3 *file, const char **, const sqlite3_api_routines *)
    {
        opened().push_back(file);
        sqlite3_trace_v2(file, SQLITE_TRACE_CLOSE, &Impatient::forget, nullptr);
        return SQLITE_OK;
    }
    static int forget(unsigned, void *, void *file, void *)
    {
        std::erase(opened(), static_cast<sqlite3 *>(file));
        return 0;
    }
};

/// Another program that keeps the book for itself.
class Locked
{
public:
    explicit Locked(const QString &path)
    {
        REQUIRE(sqlite3_open(path.toUtf8().constData(), &m_file) == SQLITE_OK);
        REQUIRE(sqlite3_exec(m_file, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr) == SQLITE_OK);
    }
    ~Locked() { sqlite3_close(m_file); }
    Locked(const Locked &) = delete;
    Locked &operator=(const Locked &) = delete;

private:
    sqlite3 *m_file = nullptr;
};

/// A stick that was pulled out, and put in again.
class Vanished
{
public:
    explicit Vanished(const QString &path) : m_path(path)
    {
        REQUIRE(QFile::rename(m_path, m_path + u".away"_qs));
    }
    ~Vanished() { QFile::rename(m_path + u".away"_qs, m_path); }
    Vanished(const Vanished &) = delete;
    Vanished &operator=(const Vanished &) = delete;

private:
    QString m_path;
};

/// A disk that gives back something else than was written.
class Failing
{
public:
    explicit Failing(const QString &path) : m_file(path)
    {
        REQUIRE(m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
        m_content = m_file.readAll();
        write(QByteArray(m_content.size(), '\xff'));
    }
    ~Failing() { write(m_content); }
    Failing(const Failing &) = delete;
    Failing &operator=(const Failing &) = delete;

private:
    void write(const QByteArray &content)
    {
        m_file.seek(0);
        m_file.write(content);
        m_file.flush();
    }

    QFile m_file;
    QByteArray m_content;
};

void pressKeysIn(WindowPage &page)
{
    QPointer<QWidget> work = page.work() ? page.work() : &page;
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Return, Qt::Key_F2, Qt::Key_5, Qt::Key_Return,
                              Qt::Key_Delete, Qt::Key_Space}) {
        if (work)
            QTest::keyClick(work.data(), key);
    }
}

/// Presses everything on every page while \a Trouble lasts, and once more when it is over.
template <typename Trouble> void pressThrough()
{
    const Impatient impatient;
    Walk walk([](QDialog &dialog) {
        if (dialog.property("tried").toBool())
            return false; // it came back with what was typed and why it was not saved
        dialog.setProperty("tried", true);
        dialog.show();
        dialog.accept();
        return dialog.result() == QDialog::Accepted;
    });
    Window window(walk.prompts());
    for (const QString &code : {u"DV001"_qs, u"DV002"_qs}) {
        Unit unit;
        unit.code = code;
        unit.name = u"Trạm Y tế "_qs + code;
        REQUIRE(edits::addUnit(window.session(), unit));
    }
    window.registerAll();
    Impatient::about(u"so.sovang"_qs);
    QSignalSpy left(qApp, SIGNAL(failed(QString)));
    QSignalSpy told(&window.session(), &Session::failed);
    {
        const Trouble trouble(window.bookPath());
        for (const PageId page : test::allPages) {
            INFO("page " << static_cast<int>(page));
            window->workspace()->goTo(page);
            if (window->workspace()->currentPage() != page || !window->workspace()->shownPage())
                continue; // it could not be made, and the message says so
            pressKeysIn(*window->workspace()->shownPage());
            if (window->workspace()->shownPage())
                walk.pressEverything(*window->workspace()->shownPage());
            window.session().undo();
            window.session().setYear(Year(page == PageId::Log ? 2024 : 2025));
            QCoreApplication::processEvents();
        }
    }
    CHECK(left.size() + told.size() > 0);

    window.session().setYear(Year(2025));
    window.session().reload();
    CHECK(window.session().units().size() >= 2);
    for (const PageId page : test::allPages) {
        INFO("page " << static_cast<int>(page));
        left.clear();
        told.clear();
        window->workspace()->goTo(page);
        QCoreApplication::processEvents();
        CHECK(window->workspace()->currentPage() == page);
        CHECK(left.isEmpty());
        CHECK(told.isEmpty());
    }
    CHECK_FALSE(window.session().book().log.verify());
}

} // namespace

TEST_CASE(
    "Pressing everything while another program has locked the book ends nothing, and it works afterwards")
{
    pressThrough<Locked>();
}

TEST_CASE("Pressing everything while the book is gone ends nothing, and it works afterwards")
{
    pressThrough<Vanished>();
}

TEST_CASE("Pressing everything while the book cannot be read ends nothing, and it works afterwards")
{
    pressThrough<Failing>();
}

TEST_CASE("An error that leaves a slot is told in the bar, and the button works again")
{
    Window window;
    QPushButton button;
    int pressed = 0;
    QObject::connect(&button, &QPushButton::clicked, [&] {
        if (++pressed == 1)
            throw std::runtime_error("no such table");
    });
    const auto press = [&button] {
        QMetaObject::invokeMethod(&button, "click", Qt::QueuedConnection);
        QCoreApplication::processEvents();
    };
    press();
    CHECK(window.message().contains(u"no such table"));
    CHECK(window->messages().isError());
    press();
    CHECK(pressed == 2);
}

TEST_CASE("A menu whose command failed works again")
{
    Window window;
    QMenu menu;
    int chosen = 0;
    QObject::connect(menu.addAction(u"Xóa"_qs), &QAction::triggered, [&] {
        if (++chosen == 1)
            throw std::runtime_error("no such table");
    });
    for (int time = 1; time <= 2; ++time) {
        menu.popup({0, 0});
        QTest::keyClick(&menu, Qt::Key_Down);
        QTest::keyClick(&menu, Qt::Key_Return);
        CHECK(chosen == time);
    }
    CHECK(window.message().contains(u"no such table"));
}

TEST_CASE("What a failed page could not read is there when it is shown next")
{
    const Impatient impatient;
    Window window;
    window.addUnit(u"DV001"_qs, u"Trạm Y tế"_qs);
    window->workspace()->goTo(PageId::RuleSets);
    window->workspace()->goTo(PageId::Overview);
    Impatient::about(u"so.sovang"_qs);
    const auto *list = window.find<QListView>("ruleSetList");
    {
        const Locked locked(window.bookPath());
        window.session().reload();
        window->workspace()->goTo(PageId::RuleSets);
        CHECK(window->messages().isError());
    }
    QCoreApplication::processEvents(); // the error was seen
    window->workspace()->goTo(PageId::Overview);
    window->workspace()->goTo(PageId::RuleSets);
    CHECK(list->model()->rowCount() == 1);
    CHECK(window.message().isEmpty());
}
