// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtWidgets/QLabel>
  #  include <QPrinter>
#include <QChart>
// #include <QWidget>
#include "shell/mainwindow.h"
