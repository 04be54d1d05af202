// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/year.h"
#include "domain/answers.h"
#include "kit/dialogs/prompts.h"

#include <optional>

class QWidget;

namespace sovang {

/// Which round of \a year a file of scores belongs to; nothing when the user thought better of it.
std::optional<Round> askRound(QWidget *parent, const Prompts &prompts, Year year);

} // namespace sovang
