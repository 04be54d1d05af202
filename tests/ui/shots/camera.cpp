// SPDX-License-Identifier: GPL-3.0-or-later
#include "shots/camera.h"

#include "cuttexts.h"

#include "kit/dialogs/dialogroom.h"
#include "shell/mainwindow.h"
#include "shell/messagebar.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QTest>
#include <QTimer>

namespace sovang {

Camera::Camera(QString folder, QString suffix) : m_folder(std::move(folder)), m_suffix(std::move(suffix))
{
    QDir().mkpath(m_folder);
}

void Camera::shoot(QWidget &widget, const QString &name)
{
    QTest::qWait(50);
    const QString path = QStringLiteral("%1/%2%3.png").arg(m_folder, name, m_suffix);
    if (!widget.grab().save(path))
        qFatal("%s was not written", qPrintable(path));
    for (const QString &cut : test::cutTexts(widget))
        qWarning("%s: not seen whole: %s", qPrintable(name + m_suffix), qPrintable(cut));
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<MainWindow *>(top))
            window->messages().hide();
    }
}

void Camera::shootDialog(QDialog &dialog, const QString &name)
{
    if (dialog.parentWidget())
        fitInto(dialog, dialog.parentWidget()->window()->size()); // as userPrompts() shows it
    const QSize least = dialog.minimumSizeHint();
    if (dialog.parentWidget() &&
        !QRect(QPoint(), dialog.parentWidget()->window()->size()).contains(QRect(QPoint(), least)))
        qWarning("%s needs %d x %d", qPrintable(name + m_suffix), least.width(), least.height());
    dialog.show();
    shoot(dialog, name);
}

void Camera::shootModal(const QString &name, const std::function<void()> &open)
{
    QTimer::singleShot(0, [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            qFatal("There is no dialog for %s", qPrintable(name));
        shoot(*dialog, name);
        dialog->reject();
    });
    open();
}

void activate(MainWindow &window)
{
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        qFatal("The window did not become active");
}

} // namespace sovang
