// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/keyunlocking.h"

#include "base/error.h"
#include "kit/look/waitcursor.h"
#include "kit/pagecontext.h"
#include "session/guarded.h"
#include "session/session.h"

#include <QCoreApplication>

namespace sovang {

namespace {

struct KeyUnlockingText
{
    Q_DECLARE_TR_FUNCTIONS(sovang::ReportsPage)
};

} // namespace

bool askToUnlockKey(QWidget *parent, const PageContext &context)
{
    TextQuestion question{KeyUnlockingText::tr("Key of certificates"),
                          KeyUnlockingText::tr("Passphrase of the key that signs certificates"),
                          {}};
    question.isSecret = true;
    bool isOpen = false;
    QString refusal;
    const bool isRead =
        guarded(context.error, [&] { isOpen = !context.session.book().certificates().isLocked(); });
    while (isRead && !isOpen) {
        const auto passphrase = context.prompts.text(parent, question);
        if (!passphrase)
            return false;
        isOpen = guarded([&refusal](const QString &message) { refusal = message; },
                         [&] {
                             const WaitCursor waiting;
                             context.session.book().certificates().unlock(*passphrase);
                         });
        question.label = refusal;
    }
    return isOpen;
}

} // namespace sovang
