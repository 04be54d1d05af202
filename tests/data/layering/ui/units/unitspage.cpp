// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainwindow.h"
#include "../../app/sovang/arguments.h"
#include "commands.h"
#include "kit/words.h"
#include "scoring/sheet.h"
#include "session/session.h"
