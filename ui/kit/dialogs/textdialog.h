// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/dialogs/prompts.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;

namespace sovang {

/// Asks for a word in a line, for a passphrase that is not seen, or for a reason in a field of several lines,
/// where Enter still accepts.
class TextDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TextDialog(const TextQuestion &question, QWidget *parent = nullptr);

    QString text() const;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_lines = nullptr;
};

} // namespace sovang
