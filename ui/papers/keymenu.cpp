// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/keymenu.h"

#include "base/wholefile.h"
#include "jobs/papers/certificatechecking.h"
#include "jobs/papers/certificatekeys.h"
#include "jobs/safety/verifying.h"
#include "kit/look/waitcursor.h"
#include "papers/keyunlocking.h"
#include "papers/paperwriting.h"
#include "papers/passphrasedialog.h"
#include "session/guarded.h"
#include "session/session.h"

namespace sovang {

KeyMenu::KeyMenu(const PageContext &context, QWidget *parent) : QMenu(parent), m_context(context)
{
    const auto add = [this](const QString &text, const char *name, void (KeyMenu::*work)()) {
        QAction *action = addAction(text, this, work);
        action->setObjectName(QLatin1String(name));
        return action;
    };
    m_protect = add({}, "keyProtect", &KeyMenu::protect);
    m_unprotect = add(tr("&Take the passphrase away…"), "keyUnprotect", &KeyMenu::unprotect);
    addSeparator();
    m_export = add(tr("Put a &copy of the key away…"), "keyExport", &KeyMenu::exportKey);
    m_import = add(tr("Use the key of a &file…"), "keyImport", &KeyMenu::importKey);
    m_change = add(tr("Make a &new key…"), "keyChange", &KeyMenu::change);
    addSeparator();
    m_page = add(tr("&Page that checks certificates…"), "keyPage", &KeyMenu::writeCheckPage);
    m_list = add(tr("&List of what is no longer valid…"), "keyList", &KeyMenu::writeInvalidList);
}

void KeyMenu::reload()
{
    const Book &book = m_context.session.book();
    const bool hasKey = book.certificates.hasKey();
    const bool canChange = !book.isReadOnly();
    m_isProtected = hasKey && book.certificates.isKeyProtected();
    m_state = tr("The book has no key yet; the first certificates make one.");
    if (hasKey) {
        const CertificateKey key = book.certificates.keys().back();
        const QString sentence =
            m_isProtected ? tr("The key %1 signs certificates since %2. It is behind a passphrase.")
                          : tr("The key %1 signs certificates since %2. It has no passphrase.");
        m_state = sentence.arg(keyFingerprint(key.publicKey), key.from.toString(u"dd/MM/yyyy"));
    }
    m_protect->setText(m_isProtected ? tr("Change the pa&ssphrase…") : tr("&Set a passphrase…"));
    m_protect->setEnabled(hasKey && canChange);
    m_unprotect->setEnabled(m_isProtected && canChange);
    m_export->setEnabled(hasKey);
    m_import->setEnabled(canChange);
    m_change->setEnabled(hasKey && canChange);
    m_page->setEnabled(hasKey);
    m_list->setEnabled(hasKey);
}

void KeyMenu::carryOut(const std::function<void()> &work, const QString &done)
{
    const bool isDone = guarded(m_context.error, [&] {
        const WaitCursor waiting;
        work();
    });
    showChange();
    if (isDone)
        m_context.info(done);
}

void KeyMenu::showChange()
{
    m_context.session.reload();
    emit changed();
}

void KeyMenu::protect()
{
    if (!askToUnlockKey(parentWidget(), m_context))
        return;
    PassphraseDialog dialog(
        tr("Key of certificates"),
        tr("Whoever prints certificates gives the passphrase once each time the book is opened. Nobody can "
           "get the key back without it: write it down and put it away."),
        parentWidget());
    if (!m_context.prompts.run(dialog))
        return;
    carryOut([&] { protectCertificateKey(m_context.session.book(), dialog.passphrase()); },
             tr("The key that signs certificates is behind the passphrase. Copies of the book from before "
                "keep it as they have it; if one may be in other hands, make a new key."));
}

void KeyMenu::unprotect()
{
    const YesNoQuestion question{tr("Key of certificates"),
                                 tr("Whoever has the book can then sign certificates in its name."),
                                 tr("Take the passphrase away")};
    if (!askToUnlockKey(parentWidget(), m_context) || !m_context.prompts.confirm(parentWidget(), question))
        return;
    carryOut([this] { protectCertificateKey(m_context.session.book(), {}); },
             tr("The key that signs certificates has no passphrase any more."));
}

void KeyMenu::exportKey()
{
    if (!askToUnlockKey(parentWidget(), m_context))
        return;
    PassphraseDialog dialog(tr("Copy of the key"),
                            tr("The file is behind a passphrase of its own. Keep it away from this computer, "
                               "and the passphrase away from the file."),
                            parentWidget());
    if (!m_context.prompts.run(dialog))
        return;
    askAndWrite(parentWidget(), m_context,
                {tr("Copy of the key"), tr("Text (*.txt)"), QStringLiteral("txt"), tr("Key of certificates")},
                [&](const QString &path, const Progress &) {
                    writeWholeFile(path, exportedKey(m_context.session.book(), dialog.passphrase()));
                });
}

void KeyMenu::importKey()
{
    const auto path = m_context.prompts.fileToOpen(parentWidget(),
                                                   {tr("Use the key of a file"), tr("Text (*.txt)"), {}, {}});
    if (!path)
        return;
    TextQuestion question{tr("Use the key of a file"), tr("Passphrase of the copy"), {}};
    question.isSecret = true;
    QString fingerprint;
    const bool isTaken =
        askForPassphrase(parentWidget(), m_context, question, [&](const QString &passphrase) {
            fingerprint = importKeyFile(m_context.session.book(), *path, passphrase);
        });
    if (!isTaken)
        return;
    showChange();
    m_context.info(tr("The key %1 signs certificates from today on, behind the passphrase of the copy.")
                       .arg(fingerprint));
}

// Whoever forgot the passphrase of the key goes on with another one.
void KeyMenu::change()
{
    const YesNoQuestion question{
        tr("New key of certificates"),
        tr("A new key is needed where the one in use may be in other hands, or its passphrase is forgotten. "
           "What was signed before stays valid. Write the page that checks certificates anew afterwards, and "
           "make the new key known."),
        tr("Make a new key")};
    if (!m_context.prompts.confirm(parentWidget(), question))
        return;
    QString passphrase;
    if (m_isProtected) {
        PassphraseDialog dialog(question.title, tr("The new key is behind a passphrase too."),
                                parentWidget());
        if (!m_context.prompts.run(dialog))
            return;
        passphrase = dialog.passphrase();
    }
    carryOut([&] { changeCertificateKey(m_context.session.book(), passphrase); },
             tr("Another key signs certificates from today on."));
}

void KeyMenu::writeCheckPage()
{
    askAndWrite(parentWidget(), m_context,
                {tr("Page that checks certificates"), tr("Web page (*.html)"), QStringLiteral("html"),
                 tr("Check certificates")},
                [this](const QString &path, const Progress &) {
                    const Book &book = m_context.session.book();
                    requireAsWritten(book);
                    writeWholeFile(path, checkPage(book));
                });
}

void KeyMenu::writeInvalidList()
{
    if (!askToUnlockKey(parentWidget(), m_context))
        return;
    askAndWrite(parentWidget(), m_context,
                {tr("List of what is no longer valid"), tr("Text (*.txt)"), QStringLiteral("txt"),
                 tr("Certificates no longer valid")},
                [this](const QString &path, const Progress &) {
                    const Book &book = m_context.session.book();
                    requireAsWritten(book);
                    writeWholeFile(path, invalidList(book, QDate::currentDate()).toUtf8());
                });
}

} // namespace sovang
