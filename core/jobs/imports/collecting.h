// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/imports/importplan.h"

namespace sovang {

/// What the forms in a folder would do to the self round of a year.
struct Collected
{
    /// To be applied and reverted as an import. Problems are what has to be mended or moved away first: files
    /// that cannot be read, damaged forms, forms of another book, year or rule set, answers that are none,
    /// two forms of a unit of which neither is the newer. Notes tell who has not answered, which older forms
    /// were left aside, and what is missing.
    ImportPlan plan;
    int answered = 0;   ///< units
    int unanswered = 0; ///< units that are registered and have no form here, or an empty one
};

/// Reads every file of \a folder (not of folders in it). A form is known by what is in it, whatever the file
/// is called. Of several forms of one unit that which was saved last counts. Empty cells leave alone what is
/// there. Nothing is written. Throws Error::NotFound when there is no such folder.
Collected planCollecting(const Book &book, Year year, const QString &folder, const Progress &progress = {});

} // namespace sovang
