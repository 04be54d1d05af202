// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboard.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QTest>

#include <algorithm>
#include <stdexcept>

namespace sovang::test::keyboard {

namespace {

constexpr int mostTabs = 100;

QWidget *target()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    QWidget *focus = QApplication::focusWidget();
    return focus ? focus : QApplication::activeWindow();
}

QWidget *checkedTarget()
{
    if (QWidget *widget = target())
        return widget;
    throw std::runtime_error("no window takes the keys");
}

// `Nhập &quyết định…` is called “Nhập quyết định…”.
QString spoken(QString text)
{
    return text.remove(u'&');
}

bool isCalled(const QWidget &widget, const QString &words)
{
    if (spoken(widget.accessibleName()) == words)
        return true;
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return spoken(button->text()) == words;
    for (const QLabel *label : widget.window()->findChildren<QLabel *>()) {
        if (label->buddy() == &widget && spoken(label->text()) == words)
            return true;
    }
    return false;
}

void activate(QWidget &window)
{
    window.activateWindow();
    if (!QTest::qWaitFor([&] { return QApplication::activeWindow() == &window; }))
        throw std::runtime_error("the window does not take the keys: " + window.windowTitle().toStdString());
}

// A button that is reached by the letter in its name is seen to go down and up before anything happens.
bool noButtonIsDown()
{
    return std::ranges::none_of(QApplication::allWidgets(), [](const QWidget *widget) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        return button && button->isDown();
    });
}

} // namespace

void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(checkedTarget(), key, modifiers);
    QCoreApplication::processEvents(); // some commands wait until the key has been dealt with
    if (modifiers & Qt::AltModifier && !QTest::qWaitFor(noButtonIsDown))
        throw std::runtime_error("a button does not come up again");
}

void type(const QString &text)
{
    for (const QChar letter : text) {
        if (letter.unicode() < 0x80)
            QTest::keyClick(checkedTarget(), letter.toLatin1());
        else
            QTest::sendKeyEvent(QTest::Click, checkedTarget(), Qt::Key_unknown, QString(letter),
                                Qt::NoModifier);
    }
}

void enter(const QString &text)
{
    type(text);
    press(Qt::Key_Return);
}

void tabTo(const QString &words)
{
    QStringList passed;
    for (int i = 0; i < mostTabs; ++i) {
        const QWidget *focus = QApplication::focusWidget();
        if (focus && isCalled(*focus, words))
            return;
        const auto *button = qobject_cast<const QAbstractButton *>(focus);
        passed << (!focus   ? QStringLiteral("nothing")
                   : button ? button->text()
                            : QString::fromLatin1(focus->metaObject()->className()));
        press(Qt::Key_Tab);
    }
    throw std::runtime_error(
        QStringLiteral("Tab does not come to “%1”, but to: %2").arg(words, passed.join(u", ")).toStdString());
}

void choose(const QString &words)
{
    tabTo(words);
    press(Qt::Key_Space);
}

bool fillIn(QDialog &dialog, const std::function<void()> &fill)
{
    QWidget *before = QApplication::activeWindow();
    dialog.setModal(true); // as it is when it runs
    dialog.show();
    activate(dialog);
    fill();
    if (dialog.isVisible())
        throw std::runtime_error("the dialog is still open: " + dialog.windowTitle().toStdString());
    if (before)
        activate(*before);
    return dialog.result() == QDialog::Accepted;
}

} // namespace sovang::test::keyboard
