// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace sovang::test {

/// From install() to the end of the process SQLite reaches its files through this disk; for use in a child.
/// Only the book itself is watched, not its journal.
struct FailingDisk
{
    /// Told before each page is written.
    static inline std::function<void()> beforeWrite;
    /// True: giving a lock back fails.
    static inline std::function<bool()> failsToUnlock;

    static void install();
};

} // namespace sovang::test
