// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

namespace sovang {

MainWindow::MainWindow(QWidget *parent) : QMainWindow(parent)
{
    setWindowTitle(QStringLiteral("Sổ Vàng"));
}

} // namespace sovang
