// SPDX-License-Identifier: GPL-3.0-or-later
// Long work that the user stops: nothing is changed, and the window says so.
#include "bookdump.h"
#include "harness.h"

#include "base/error.h"
#include "kit/dialogs/progressdialog.h"

#include <QDeadlineTimer>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace sovang;
using sovang::test::difference;
using sovang::test::dumpOf;
using sovang::test::Window;

namespace {

QString writeUnits(const Window &window)
{
    QFile file(window.path(QStringLiteral("don-vi.csv")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Mã,Tên đơn vị,Loại hình\nDV001,Phòng Nội vụ,Cơ quan\nDV002,Trạm Y tế,Đơn vị\n");
    return file.fileName();
}

/// Imports two units; \a stopAt is the step of the writing at which the user has enough.
bool importUnits(Window &window, std::optional<int> stopAt)
{
    window.answers().files.push_back(writeUnits(window));
    window.answers().dialogs.push_back([&window, stopAt](QDialog &) {
        window.answers().stopAt = stopAt;
        return true;
    });
    return window->workspace()->importUnits();
}

} // namespace

TEST_CASE("An import that is stopped writes nothing, says so and can be made again")
{
    Window window;
    const test::BookDump before = dumpOf(window.bookPath());
    CHECK_FALSE(importUnits(window, 2));
    CHECK(window.message().contains(u"Đã dừng"));
    CHECK(difference(before, dumpOf(window.bookPath())) == QString());
    CHECK(window.session().units().empty());
    CHECK_FALSE(window.session().undoStack().canUndo());

    CHECK(importUnits(window, {}));
    CHECK(window.session().units().size() == 2);
}

TEST_CASE("An undoing that is stopped leaves the step done, to be undone later")
{
    Window window;
    REQUIRE(importUnits(window, {}));
    window.answers().stopAt = 1;
    window->undo();
    CHECK(window.session().units().size() == 2);
    CHECK(window.session().undoStack().canUndo());
    CHECK_FALSE(window.session().undoStack().canRedo());

    window->undo();
    CHECK(window.session().units().empty());
    CHECK(window.session().undoStack().canRedo());
}

TEST_CASE("Work that lasts shows how far it is, and its button stops it")
{
    QWidget window;
    window.show();
    const Progress progress = showProgress(&window, QStringLiteral("Báo cáo năm"));
    const QDeadlineTimer patience(10'000);
    const auto dialog = [&] { return window.findChild<QDialog *>(QStringLiteral("progressDialog")); };
    while (!dialog() && !patience.hasExpired())
        progress.tell(25, 100);
    REQUIRE(dialog());
    CHECK(dialog()->findChild<QLabel *>()->text() == u"Báo cáo năm");
    const auto *bar = dialog()->findChild<QProgressBar *>();
    CHECK(bar->value() == bar->maximum() / 4);

    dialog()->findChild<QPushButton *>()->click();
    const auto goOn = [&] {
        while (!patience.hasExpired())
            progress.tell(26, 100);
    };
    CHECK_THROWS_AS(goOn(), Error);
}
