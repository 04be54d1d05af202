// SPDX-License-Identifier: GPL-3.0-or-later
// How a backup takes the place of a book: of the one that is open, or of one that cannot be opened any more.
#include "shell/mainwindow.h"

#include "jobs/safety/restoring.h"
#include "kit/look/waitcursor.h"
#include "session/guarded.h"
#include "session/session.h"
#include "shell/messagebar.h"
#include "shell/workspace.h"
#include "storage/bookbackups.h"

#include <QFileInfo>

namespace sovang {

void MainWindow::restoreBackup()
{
    const QString open = m_workspace ? m_workspace->session().book().path() : QString();
    const QString copies = open.isEmpty() ? QString() : backupFolderOf(open);
    const QString folder = QFileInfo::exists(copies) ? copies : QFileInfo(open).absolutePath();
    const auto backup = m_prompts.fileToOpen(
        this, {tr("The backup to be restored"), tr("Books (*.sovang)"), QStringLiteral("sovang"), folder});
    if (!backup)
        return;
    QString book = open;
    if (book.isEmpty()) {
        const auto place = m_prompts.fileToSave(this, {tr("The book that the backup takes the place of"),
                                                       tr("Books (*.sovang)"), QStringLiteral("sovang"),
                                                       QFileInfo(*backup).absolutePath()});
        if (!place)
            return;
        book = *place;
    } else if (!confirmsRestoring(*backup, book)) {
        return;
    }
    closeBook();
    const auto tell = [this](const QString &message) { showError(message); };
    Restored restored;
    QString why;
    const bool isRestored = guarded([&why](const QString &message) { why = message; },
                                    [&] {
                                        const WaitCursor waiting;
                                        restored = restoreBook(*backup, book);
                                    });
    if (!open.isEmpty() || isRestored)
        guarded(tell, [&] { openBook(book); });
    if (!isRestored)
        return tell(why);
    QStringList told{tr("The book was restored from %1.").arg(QFileInfo(*backup).fileName())};
    if (!restored.keptAs.isEmpty())
        told << tr("What was there before is kept as %1").arg(restored.keptAs);
    messages().showInfo(told.join(u' '));
}

bool MainWindow::confirmsRestoring(const QString &backup, const QString &book)
{
    QStringList differences;
    const bool isRead = guarded([this](const QString &message) { showError(message); },
                                [&] {
                                    const WaitCursor waiting;
                                    differences = restoredSentences(restoringWouldChange(backup, book));
                                });
    if (!isRead)
        return false;
    const QString text =
        tr("The open book is kept as a dated copy beside it. This becomes different (“before” is the open "
           "book, “now” the backup):") +
        QStringLiteral("\n\n") + differences.join(u'\n');
    return m_prompts.confirm(this,
                             {tr("Restore %1?").arg(QFileInfo(backup).fileName()), text, tr("Restore")});
}

} // namespace sovang
