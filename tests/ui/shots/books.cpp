// SPDX-License-Identifier: GPL-3.0-or-later
#include "shots/shots.h"

#include "dialogs/importdialog.h"
#include "dialogs/newbookdialog.h"
#include "dialogs/roundquestion.h"
#include "jobs/newbook.h"
#include "mainwindow.h"
#include "session.h"
#include "widgets/messagebar.h"

#include <QAction>
#include <QMenu>
#include <QTemporaryDir>

namespace sovang {

namespace {

ImportPlan samplePlan(bool isGood)
{
    ImportPlan plan;
    plan.file = QStringLiteral("cham-diem-2025.xlsx");
    plan.subject = QStringLiteral("điểm chốt năm 2025");
    plan.added = 412;
    plan.changed = 17;
    plan.unchanged = 2208;
    if (isGood) {
        for (int i = 0; i < 9; ++i) {
            AnswerChange change{UnitId(i + 1),
                                Year(2025),
                                Round::Final,
                                QStringLiteral("1.%1").arg(i % 5 + 1),
                                {},
                                Answer::points(Points::fromHundredths(450))};
            if (i % 3 == 0)
                change.before = Answer::points(Points::fromHundredths(400));
            plan.changes.push_back(change);
        }
        return plan;
    }
    for (int row = 5; row < 12; ++row)
        plan.problems.push_back({{plan.file, QStringLiteral("Sheet1"), QStringLiteral("F%1").arg(row), 0},
                                 QStringLiteral("“9,55” không theo bước 0,5 của tiêu chí 1.3")});
    return plan;
}

} // namespace

void shootNewBook(MainWindow &window, Camera &camera)
{
    const Prompts prompts = userPrompts();
    NewBookDialog book(prompts, &window);
    book.show();
    for (int step = 0; step < 3; ++step) {
        book.goToStep(step);
        camera.shoot(book, QStringLiteral("dialog-new-book-%1").arg(step + 1));
    }
}

void shootImport(MainWindow &window, Camera &camera)
{
    const Session &session = window.workspace()->session();
    const auto codeOf = [&](UnitId id) { return session.find(id)->unit.code; };
    ImportDialog good(samplePlan(true), codeOf, &window);
    camera.shootDialog(good, QStringLiteral("dialog-import"));
    ImportDialog bad(samplePlan(false), codeOf, &window);
    camera.shootDialog(bad, QStringLiteral("dialog-import-problems"));
    const Prompts prompts = userPrompts();
    camera.shootModal(QStringLiteral("dialog-round"), [&] { askRound(&window, prompts, session.year()); });
}

void shootQuestions(MainWindow &window, Camera &camera)
{
    for (QAction *action : window.findChildren<QAction *>()) {
        if (action->text() == MainWindow::tr("About Sổ Vàng"))
            camera.shootModal(QStringLiteral("dialog-about"), [=] { action->trigger(); });
    }
    auto *menu = window.findChildren<QMenu *>().constFirst();
    menu->popup(QPoint());
    camera.shoot(*menu, QStringLiteral("menu-book"));
    menu->hide();
}

// What every page says while there is nothing in it yet.
void shootEmptyBook(MainWindow &window, Camera &camera)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("moi.sovang"));
    createBook(path, {});
    if (!window.openBook(path))
        qFatal("%s", qPrintable(window.messages().text()));
    shootAllPages(window, camera, QStringLiteral("empty-"));
    window.closeBook();
}

} // namespace sovang
