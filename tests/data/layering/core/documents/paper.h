// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class Paper; // told beforehand

struct Unit
{};
