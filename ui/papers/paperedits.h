// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/papers/officetexts.h"

namespace sovang {

class Session;

/// What the page of papers changes; see kit/edits.h.
namespace edits {

/// \a title: what the paper is called in the window.
bool setOfficeTexts(Session &session, OfficePaper paper, const QString &title, const OfficeTexts &texts);

} // namespace edits

} // namespace sovang
