// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commission.h"
#include "jobs/setup/rulefiles.h"

#include <QString>

#include <vector>

namespace sovang {

/// What a new book starts with.
struct NewBook
{
    Issuer commission; ///< without a name the book does not know yet who the commission is
    QString area;      ///< `huyện Đắk Mil`
    std::vector<RuleFile> rules;
};

/// Makes the book. Throws as createBookWith() does; then there is no book.
Book createBook(const QString &path, const NewBook &setup);

} // namespace sovang
