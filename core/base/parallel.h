// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <future>
#include <thread>
#include <vector>

namespace sovang {

/// Calls \a work with each number below \a count, on all processors, and comes back when all is done. What
/// one call throws is thrown here. Calls for neighbours are made one after the other.
template <typename Work> void inParallel(std::size_t count, const Work &work)
{
    constexpr std::size_t worthAThread = 16;
    const auto part = [&work](std::size_t from, std::size_t to) {
        for (std::size_t i = from; i < to; ++i)
            work(i);
    };
    const std::size_t processors = std::max(1U, std::thread::hardware_concurrency());
    const std::size_t parts = std::clamp<std::size_t>(count / worthAThread, 1, processors);
    std::vector<std::future<void>> others;
    for (std::size_t i = 1; i < parts; ++i)
        others.push_back(std::async(std::launch::async, part, count * i / parts, count * (i + 1) / parts));
    part(0, count / parts);
    for (std::future<void> &other : others)
        other.get();
}

} // namespace sovang
