// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;

namespace sovang {

class RefusalLabel;

/// Asks for a new passphrase, twice, as nobody sees what is typed.
class PassphraseDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a about says what the passphrase is for, and what it is not.
    PassphraseDialog(const QString &title, const QString &about, QWidget *parent = nullptr);

    QString passphrase() const;
    void accept() override;

private:
    QLineEdit *m_first;
    QLineEdit *m_second;
    RefusalLabel *m_refusal;
};

} // namespace sovang
