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

bool askForPassphrase(QWidget *parent, const PageContext &context, TextQuestion question,
                      const std::function<void(const QString &)> &take)
{
    question.isSecret = true;
    while (const auto passphrase = context.prompts.text(parent, question)) {
        const bool isTaken = guarded([&question](const QString &why) { question.label = why; },
                                     [&] {
                                         const WaitCursor waiting;
                                         take(*passphrase);
                                     });
        if (isTaken)
            return true;
    }
    return false;
}

bool askToUnlockKey(QWidget *parent, const PageContext &context)
{
    const TextQuestion question{KeyUnlockingText::tr("Key of certificates"),
                                KeyUnlockingText::tr("Passphrase of the key that signs certificates"),
                                {}};
    bool isOpen = false;
    const bool isRead =
        guarded(context.error, [&] { isOpen = !context.session.book().certificates.isLocked(); });
    if (!isRead || isOpen)
        return isOpen;
    return askForPassphrase(parent, context, question, [&context](const QString &passphrase) {
        context.session.book().certificates.unlock(passphrase);
    });
}

} // namespace sovang
