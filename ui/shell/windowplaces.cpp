// SPDX-License-Identifier: GPL-3.0-or-later
// A book that lies where others may write into it: what is told, and the copy on this machine that is
// offered.
#include "shell/mainwindow.h"

#include "base/sharedplace.h"
#include "kit/look/waitcursor.h"
#include "kit/windowsettings.h"
#include "session/guarded.h"
#include "session/session.h"
#include "shell/workspace.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace sovang {

void MainWindow::offerLocalCopy()
{
    const QString path = m_workspace->session().book().path();
    const std::optional<SharedPlace> place = sharedPlaceOf(path);
    if (!place || windowsettings::isKnownShared(path))
        return;
    windowsettings::setKnownShared(path);
    const QString where = place->kind == SharedPlace::Kind::Synchronised
                              ? tr("“%1” lies in the folder %2, which is synchronised with a server. Another "
                                   "machine, or the program "
                                   "that synchronises, may put an older copy in its place while you work.")
                              : tr("“%1” lies on a share of the network (%2). When the network fails, or "
                                   "somebody else opens it there, "
                                   "changes may be lost.");
    const QString text = where.arg(QFileInfo(path).fileName(), place->name) + QStringLiteral("\n\n") +
                         tr("Work with a copy on this machine? The book where it lies now stays as it is.");
    if (!m_prompts.confirm(this, {tr("The book lies in a shared folder"), text, tr("Copy and open…")}))
        return;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const auto copy =
        m_prompts.fileToSave(this, {tr("Copy on this machine"), tr("Books (*.sovang)"),
                                    QStringLiteral("sovang"), documents + u'/' + QFileInfo(path).fileName()});
    if (!copy)
        return;
    const bool isCopied = guarded([this](const QString &message) { showError(message); },
                                  [&] {
                                      const WaitCursor waiting;
                                      m_workspace->session().book().backupTo(*copy);
                                  });
    if (isCopied)
        openBook(*copy);
}

} // namespace sovang
