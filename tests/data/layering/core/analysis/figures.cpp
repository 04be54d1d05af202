// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/unit.h>
#include "documents/paper.h"
