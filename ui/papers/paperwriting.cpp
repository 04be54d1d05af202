// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/paperwriting.h"

#include "kit/look/waitcursor.h"
#include "session/guarded.h"
#include "session/session.h"

#include <QCoreApplication>

namespace sovang {

namespace {

struct PaperWritingText
{
    Q_DECLARE_TR_FUNCTIONS(sovang::ReportsPage)
};

} // namespace

void askAndWrite(QWidget *parent, const PageContext &context, const FileQuestion &question,
                 const std::function<void(const QString &, const Progress &)> &work)
{
    FileQuestion asked = question;
    asked.suggested = QStringLiteral("%1 %2.%3")
                          .arg(question.suggested, context.session.year().toString(), question.suffix);
    const auto path = context.prompts.fileToSave(parent, asked);
    if (!path)
        return;
    const bool ok = guarded(context.error, [&] {
        const WaitCursor waiting;
        work(*path, context.prompts.progress(parent, question.title));
    });
    if (ok)
        context.wroteFile(PaperWritingText::tr("%1 was written to %2").arg(question.title, *path), *path);
}

} // namespace sovang
