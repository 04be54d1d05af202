// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/unit.h"

#include <SQLiteCpp/SQLiteCpp.h>
