// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"
#include "../../app/sovang/arguments.h"
#include "commands.h"
