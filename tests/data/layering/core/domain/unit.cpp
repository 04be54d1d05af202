// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/unit.h"

#include "storage/book.h"
