// SPDX-License-Identifier: GPL-3.0-or-later
#include "../storage/book.h"
#include <sqlite3.h>
