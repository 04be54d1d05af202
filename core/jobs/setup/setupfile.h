// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"
#include "domain/commission.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace sovang {

class Book;

/// What setUpBook() wrote.
struct SetupCounts
{
    int issuers = 0;
    int signers = 0;
    int members = 0;
    int records = 0; ///< movements, activities, good models, commendations
};

struct SetupResult
{
    SetupCounts counts;
    Problems problems;
};

/// Enters what an office knows beside units and scores, in one change: the commission and other issuers with
/// their signers and number series, the members, movements with activities, good models and commendations. \a
/// json is described in resources/samples/README.md; \a fileName is for the places only.
///
/// Only what is not there yet can be entered: a book that knows its commission, members or movements keeps
/// them, and says so as a problem. With problems nothing is written. Throws as Book::change does.
SetupResult setUpBook(Book &book, const QByteArray &json, const QString &fileName);

} // namespace sovang
