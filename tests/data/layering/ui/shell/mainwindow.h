// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kit/words.h"
#include "scoring/sheet.h"
#include "storage/book.h"

#include <QMainWindow>
