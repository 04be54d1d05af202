// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/ruleset.h"

#include "base/points.h"
#include "domain/unit.h"
