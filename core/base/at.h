// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace sovang {

/// A place in a container of the standard library for \a index, which is not negative: Qt counts with int.
constexpr std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

} // namespace sovang
