// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/problem.h"

namespace sovang {

/// Throws Error (BadInput) with the place in front of the sentence, as problems are shown.
[[noreturn]] inline void refuse(const Place &place, const QString &sentence)
{
    throw Error(Error::Kind::BadInput, Problem{place, sentence}.toString());
}

} // namespace sovang
