// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/recordchecks.h"
#include "documents/certificatelayout.h"
#include "jobs/papers/officefiles.h"
#include "jobs/papers/officetexts.h"
#include "jobs/papers/reporttexts.h"

#include <optional>

namespace sovang {

class Session;

/// What the page of papers changes; see kit/edits.h.
namespace edits {

/// \a title: what the paper is called in the window.
bool setOfficeTexts(Session &session, OfficePaper paper, const QString &title, const OfficeTexts &texts);

/// Nothing: the DOCX of \a paper has the program's own layout again.
bool setOfficeFile(Session &session, OfficePaper paper, const std::optional<OfficeFile> &file);

/// Nothing: certificates have the program's own layout again.
bool setCertificateLayout(Session &session, const std::optional<CertificateLayout> &layout);
/// Waives \a check for the report of the session's year; an empty \a reason takes that back. \a title: what
/// the check is called in the window.
bool waiveReportCheck(Session &session, ReportCheck check, const QString &title, const QString &reason);

/// Words the paragraph \a at of the report of the session's year, or, with nothing, lets the program word it
/// again.
bool setReportText(Session &session, const ReportText &at, const std::optional<QString> &text);

} // namespace edits

} // namespace sovang
