// SPDX-License-Identifier: GPL-3.0-or-later
#include "walk.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QToolButton>

#include <utility>

namespace sovang::test {

namespace {

QMenu *menuOf(const QAbstractButton &button)
{
    if (const auto *push = qobject_cast<const QPushButton *>(&button))
        return push->menu();
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    return tool ? tool->menu() : nullptr;
}

// By an event of its own, as a key or a click: not by a call from here.
void later(QObject *object, std::function<void()> call)
{
    QMetaObject::invokeMethod(object, std::move(call), Qt::QueuedConnection);
    QCoreApplication::processEvents();
}

} // namespace

Walk::Walk(std::function<bool(QDialog &)> look) : m_look(std::move(look)) {}

Prompts Walk::prompts()
{
    const auto noFile = [](QWidget *, const FileQuestion &) { return std::optional<QString>(); };
    return {.fileToOpen = noFile,
            .fileToSave = noFile,
            .folder = noFile,
            .text = [](QWidget *, const TextQuestion &) { return std::optional<QString>(); },
            .confirm = [](QWidget *, const YesNoQuestion &) { return false; },
            .run =
                [this](QDialog &dialog) {
                    ++m_dialogs;
                    return m_look(dialog);
                },
            .openOutside = [](const QString &) {}};
}

void Walk::press(QAbstractButton &button)
{
    QPointer<QMenu> menu = menuOf(button);
    if (!menu) {
        later(&button, [&button] { button.click(); });
        return;
    }
    later(menu, [menu] { QMetaObject::invokeMethod(menu, "aboutToShow"); });
    QList<QPointer<QAction>> actions;
    if (menu) {
        for (QAction *action : menu->actions())
            actions << action;
    }
    for (const QPointer<QAction> &action : std::as_const(actions)) {
        if (action && action->isEnabled() && !action->isSeparator())
            later(action, [action] { action->trigger(); });
    }
}

void Walk::pressEverything(QWidget &page)
{
    QList<QPointer<QAbstractButton>> buttons;
    for (QAbstractButton *button : page.findChildren<QAbstractButton *>())
        buttons << button;
    for (const QPointer<QAbstractButton> &button : std::as_const(buttons)) {
        if (button && page.isVisible() && button->isVisible() && button->isEnabled())
            press(*button);
    }
}

} // namespace sovang::test
