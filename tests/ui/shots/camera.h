// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QDialog;
class QWidget;

namespace sovang {

class MainWindow;

/// Writes pictures of widgets into a folder, all with the same suffix to their names, and says what is not
/// seen whole in them.
class Camera
{
public:
    Camera(QString folder, QString suffix);

    /// What the message bar says is in this picture and in no later one.
    void shoot(QWidget &widget, const QString &name);
    /// Shows it first; it stays open.
    void shootDialog(QDialog &dialog, const QString &name);
    /// The dialog that \a open waits for; it is cancelled.
    void shootModal(const QString &name, const std::function<void()> &open);

private:
    QString m_folder;
    QString m_suffix;
};

/// The window gets the keys from now on.
void activate(MainWindow &window);

} // namespace sovang
