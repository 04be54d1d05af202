// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/certificatelayout.h"
#include "jobs/papers/officetexts.h"

#include <optional>

namespace sovang {

class Session;

/// What the page of papers changes; see kit/edits.h.
namespace edits {

/// \a title: what the paper is called in the window.
bool setOfficeTexts(Session &session, OfficePaper paper, const QString &title, const OfficeTexts &texts);

/// Nothing: certificates have the program's own layout again.
bool setCertificateLayout(Session &session, const std::optional<CertificateLayout> &layout);

} // namespace edits

} // namespace sovang
