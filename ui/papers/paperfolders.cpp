// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/paperfolders.h"

#include "jobs/papers/dossier.h"
#include "jobs/papers/publishing.h"
#include "jobs/safety/verifying.h"
#include "kit/dialogs/unitchoicedialog.h"
#include "kit/pagecontext.h"
#include "papers/keyunlocking.h"
#include "papers/titlesdialog.h"
#include "session/guarded.h"
#include "session/session.h"

#include <QCoreApplication>

namespace sovang {

namespace {

struct PaperFoldersText
{
    Q_DECLARE_TR_FUNCTIONS(PaperFolders)
};

} // namespace

void askAndWriteDossiers(QWidget *parent, const PageContext &context)
{
    if (!askToUnlockKey(parent, context))
        return; // there are certificates in them
    const Session &session = context.session;
    UnitChoiceDialog dialog(PaperFoldersText::tr("Dossiers of %1").arg(session.year().toString()),
                            PaperFoldersText::tr("Write the dossiers…"), session.units(), parent);
    if (!context.prompts.run(dialog))
        return;
    const auto folder =
        context.prompts.folder(parent, {PaperFoldersText::tr("Empty folder for the dossiers"), {}, {}, {}});
    if (!folder)
        return;
    WrittenDossiers written;
    const bool isWritten = guarded(context.error, [&] {
        requireAsWritten(session.book());
        written = writeDossiers(session.book(), session.year(), dialog.codes(), *folder,
                                context.prompts.progress(parent, PaperFoldersText::tr("Dossiers of units")));
    });
    if (!isWritten)
        return;
    QString text = PaperFoldersText::tr("%n dossier(s) written into %1.", nullptr,
                                        static_cast<int>(written.folders.size()))
                       .arg(*folder);
    if (!written.notes.isEmpty())
        text += u' ' + PaperFoldersText::tr("What is missing is named on the covers (%n).", nullptr,
                                            static_cast<int>(written.notes.size()));
    context.wroteFile(text, *folder);
}

void askAndPublish(QWidget *parent, const PageContext &context)
{
    const Session &session = context.session;
    PublishedYear published;
    const bool isRead = guarded(context.error, [&] {
        requireAsWritten(session.book());
        published = publishedYear(session.book(), session.year());
    });
    if (!isRead)
        return;
    TitlesDialog dialog(published, parent);
    if (!context.prompts.run(dialog))
        return;
    const auto folder =
        context.prompts.folder(parent, {PaperFoldersText::tr("Folder for the page"), {}, {}, {}});
    if (!folder)
        return;
    QString page;
    if (guarded(context.error, [&] { page = publish(published, *folder); }))
        context.wroteFile(PaperFoldersText::tr("The page was written to %1").arg(page), page);
}

} // namespace sovang
