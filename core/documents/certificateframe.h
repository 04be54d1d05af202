// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/page.h"

#include <vector>

namespace sovang {

/// The warm white ground, the double gold frame with a lotus in each corner and the faint bronze drum in the
/// middle of an A4 sheet, landscape. Our own drawing.
std::vector<PageItem> certificateFrame();

} // namespace sovang
