// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/saving.h"

#include "kit/look/refusallabel.h"
#include "session/session.h"

#include <QDialog>

namespace sovang {

bool runUntilSaved(const PageContext &context, QDialog &dialog, const std::function<bool()> &save)
{
    QString why;
    const QObject listening; // no longer than this
    QObject::connect(&context.session, &Session::failed, &listening,
                     [&why](const QString &message) { why = message; });
    while (context.prompts.run(dialog)) {
        if (save())
            return true;
        if (auto *line = dialog.findChild<RefusalLabel *>())
            line->tell(why);
    }
    return false;
}

} // namespace sovang
