// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/pagecontext.h"

#include <QMenu>

namespace sovang {

/// What an office does with the key that signs its certificates: passphrase, a copy that is put away, another
/// key, and what others check certificates with. A key is no step to undo: it is secret.
class KeyMenu : public QMenu
{
    Q_OBJECT

public:
    explicit KeyMenu(const PageContext &context, QWidget *parent = nullptr);

    /// Reads what the book has, for state() and the actions.
    void reload();
    /// Which key signs, since when, and whether it is behind a passphrase, as a sentence.
    QString state() const { return m_state; }

signals:
    void changed();

private:
    void protect();
    void unprotect();
    void exportKey();
    void importKey();
    void change();
    void writeCheckPage();
    void writeInvalidList();
    void showChange();
    /// Lets \a work change the book; says \a done.
    void carryOut(const std::function<void()> &work, const QString &done);

    const PageContext &m_context;
    QString m_state;
    bool m_isProtected = false;
    QAction *m_protect;
    QAction *m_unprotect;
    QAction *m_export;
    QAction *m_import;
    QAction *m_change;
    QAction *m_page;
    QAction *m_list;
};

} // namespace sovang
