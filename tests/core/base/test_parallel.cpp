// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "base/parallel.h"

#include <stdexcept>

using namespace sovang;

TEST_CASE("Work on many is done once for each, however many there are")
{
    for (const std::size_t count : {0U, 1U, 15U, 32U, 1001U}) {
        std::vector<int> times(count);
        inParallel(count, [&times](std::size_t i) { ++times[i]; });
        CHECK(times == std::vector<int>(count, 1));
    }
}

TEST_CASE("What fails on one of many is told")
{
    for (const std::size_t bad : {0U, 999U}) {
        CHECK_THROWS_AS(inParallel(1000,
                                   [bad](std::size_t i) {
                                       if (i == bad)
                                           throw std::runtime_error("bad");
                                   }),
                        std::runtime_error);
    }
}
