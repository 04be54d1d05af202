// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/passphrasedialog.h"

#include "base/lockedsecret.h"
#include "kit/dialogs/composing.h"
#include "kit/look/parts.h"
#include "kit/look/refusallabel.h"
#include "kit/look/theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace sovang {

PassphraseDialog::PassphraseDialog(const QString &title, const QString &about, QWidget *parent)
    : QDialog(parent), m_first(new QLineEdit), m_second(new QLineEdit), m_refusal(new RefusalLabel)
{
    setWindowTitle(title);
    setMinimumWidth(metrics::card);
    auto *layout = new QVBoxLayout(this);
    setPageMargins(*layout);
    layout->addWidget(makeSecond(about));
    auto *form = new QFormLayout;
    form->addRow(tr("&Passphrase"), m_first);
    form->addRow(tr("&Once more"), m_second);
    alignForm(*form);
    layout->addLayout(form);
    layout->addWidget(m_refusal);
    m_first->setObjectName(QStringLiteral("passphrase"));
    m_second->setObjectName(QStringLiteral("passphraseAgain"));
    m_first->setPlaceholderText(tr("At least %n letter(s)", nullptr, static_cast<int>(leastPassphrase)));
    for (QLineEdit *field : {m_first, m_second})
        field->setEchoMode(QLineEdit::Password);
    addDialogButtons(*this, *makePrimaryButton(tr("OK")));
    m_first->setFocus();
}

QString PassphraseDialog::passphrase() const
{
    return m_first->text();
}

void PassphraseDialog::accept()
{
    for (QLineEdit *field : {m_first, m_second})
        commitComposed(*field);
    const bool isShort = m_first->text().size() < leastPassphrase;
    const bool isSame = m_first->text() == m_second->text();
    if (!isShort && isSame)
        return QDialog::accept();
    m_refusal->tell(
        isShort ? tr("A passphrase has at least %n letter(s).", nullptr, static_cast<int>(leastPassphrase))
                : tr("The two are not the same."));
    (isShort ? m_first : m_second)->setFocus();
}

} // namespace sovang
