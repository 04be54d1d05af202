// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/dialogs/textdialog.h"

#include "kit/dialogs/composing.h"
#include "kit/look/parts.h"
#include "kit/look/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace sovang {

TextDialog::TextDialog(const TextQuestion &question, QWidget *parent) : QDialog(parent)
{
    constexpr int lines = 4;
    setWindowTitle(question.title);
    setMinimumWidth(metrics::dialog);
    auto *layout = new QVBoxLayout(this);
    setPageMargins(*layout);
    layout->setSpacing(metrics::space8);
    auto *label = new QLabel(question.label);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    layout->addWidget(label);
    QWidget *field = nullptr;
    if (question.isLong) {
        m_lines = new QPlainTextEdit(question.initial);
        m_lines->setTabChangesFocus(true);
        m_lines->setFixedHeight(lines * m_lines->fontMetrics().lineSpacing() + metrics::space24);
        m_lines->selectAll();
        m_lines->installEventFilter(this);
        field = m_lines;
    } else {
        m_line = new QLineEdit(question.initial);
        m_line->selectAll();
        if (question.isSecret)
            m_line->setEchoMode(QLineEdit::Password);
        field = m_line;
    }
    field->setObjectName(QStringLiteral("answer"));
    field->setAccessibleName(question.label);
    label->setBuddy(field);
    layout->addWidget(field);
    addDialogButtons(*this, *makePrimaryButton(tr("OK")));
    field->setFocus();
}

QString TextDialog::text() const
{
    QWidget &field = m_line ? static_cast<QWidget &>(*m_line) : *m_lines;
    commitComposed(field);
    return m_line ? m_line->text() : m_lines->toPlainText();
}

// A reason is one paragraph: Enter ends it, Shift+Enter begins a line.
bool TextDialog::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_lines && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && !(key->modifiers() & Qt::ShiftModifier)) {
            accept();
            return true;
        }
    }
    return QDialog::eventFilter(object, event);
}

} // namespace sovang
