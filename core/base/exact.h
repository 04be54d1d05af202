// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/points.h"

#include <boost/multiprecision/cpp_int.hpp>

namespace sovang {

/// A fraction without limits, in hundredths of a point. Rescaling divides, and tests against marks use what
/// comes out unrounded (spec section 2); Points are what is typed, Exact is what is tested.
using Exact = boost::multiprecision::cpp_rational;

inline Exact toExact(Points points)
{
    return Exact(points.hundredths());
}

/// For display only: half up to hundredths. \a value is not negative.
inline Points roundedHalfUp(const Exact &value)
{
    using boost::multiprecision::cpp_int;
    const cpp_int numerator =
        boost::multiprecision::numerator(value) * 2 + boost::multiprecision::denominator(value);
    const cpp_int rounded = numerator / (boost::multiprecision::denominator(value) * 2);
    return Points::fromHundredths(static_cast<qint64>(rounded));
}

} // namespace sovang
