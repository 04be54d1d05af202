// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/papers/officepapers.h"

#include <QString>

#include <vector>

namespace sovang {

/// One line of the list of papers.
struct PaperChoice
{
    enum class What { Office, Report, Certificates, Outcomes, Dossiers, Titles };
    What what;
    OfficePaper paper; ///< of Office
    QString title;
    QString about; ///< of what has no preview: what is said in the place of a preview
};

/// Every paper of a year, in the order in which they are written.
std::vector<PaperChoice> paperChoices();

} // namespace sovang
