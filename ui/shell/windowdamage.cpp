// SPDX-License-Identifier: GPL-3.0-or-later
// Books that are not as they were written: the check at the first opening of a day, and what can be saved.
#include "shell/mainwindow.h"

#include "jobs/safety/salvaging.h"
#include "jobs/safety/startofday.h"
#include "session/guarded.h"
#include "session/session.h"
#include "shell/messagebar.h"
#include "shell/salvagedialog.h"
#include "shell/workspace.h"

#include <QFileInfo>

namespace sovang {

// The book may be closed, replaced or changed meanwhile: what is checked is a copy.
void MainWindow::startDay()
{
    const Book &book = m_workspace->session().book();
    const auto check = [this](const Book &again) {
        const QString path = again.path();
        const auto tell = [&](const QString &message) {
            const auto tellHere = [this, message, path] {
                if (m_workspace && m_workspace->session().book().path() == path)
                    tellDamage(message, path);
            };
            QMetaObject::invokeMethod(this, tellHere, Qt::QueuedConnection);
        };
        guarded(tell, [&] {
            const std::vector<BookFinding> findings = startOfDay(again);
            if (findings.empty())
                return;
            tell(tr("The book was checked at its first opening of the day: it is not as Sổ Vàng wrote it. %1 "
                    "Open "
                    "the page Log to check all of it, and restore a backup.")
                     .arg(findings.front().message));
        });
    };
    guarded([this](const QString &message) { showError(message); },
            [&] {
                if (isStartOfDay(book, QDate::currentDate()))
                    m_days.push_back(std::async(std::launch::async, check, book.openedAgain()));
            });
}

void MainWindow::tellDamage(const QString &message, const QString &path)
{
    messages().showWayOut(message, tr("Save what can be saved…"), [this, path] {
        QMetaObject::invokeMethod(
            this, [this, path] { salvage(path); }, Qt::QueuedConnection); // takes the bar with the link away
    });
}

void MainWindow::askForDamagedBook()
{
    const auto path = m_prompts.fileToOpen(
        this, {tr("The damaged book"), tr("Books (*.sovang)"), QStringLiteral("sovang"), {}});
    if (path)
        salvage(*path);
}

void MainWindow::salvage(const QString &damaged)
{
    const QFileInfo file(damaged);
    const auto book = m_prompts.fileToSave(
        this, {tr("The new book for what can be saved"), tr("Books (*.sovang)"), QStringLiteral("sovang"),
               file.absolutePath() + u'/' + tr("%1 saved.sovang").arg(file.completeBaseName())});
    if (!book)
        return;
    const bool isOpen = m_workspace && QFileInfo(m_workspace->session().book().path()) == file;
    if (isOpen)
        closeBook();
    Salvaged salvaged;
    QString why;
    const bool isSaved = guarded([&why](const QString &message) { why = message; },
                                 [&] {
                                     const Progress progress =
                                         m_prompts.progress(this, tr("Saving what can be saved"));
                                     salvaged = salvageBook(damaged, *book, progress);
                                 });
    if (!isSaved) {
        if (isOpen)
            openBook(damaged);
        showError(why);
        return;
    }
    if (!openBook(*book))
        return;
    SalvageDialog dialog(salvaged, m_prompts, this);
    m_prompts.run(dialog);
}

} // namespace sovang
