// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/evidence.h"
#include "storage/columns.h"

namespace sovang {

/// What the tables hold of a piece of evidence: that of answers, and the papers of an activity or a good
/// model.
template <> struct RowTable<Evidence>
{
    static constexpr const char *name = "evidence";
    static constexpr RowColumn<Evidence> columns[] = {
        plainColumn<&Evidence::document>("document"), plainColumn<&Evidence::date>("date"),
        plainColumn<&Evidence::pages>("pages"),       plainColumn<&Evidence::text>("text"),
        plainColumn<&Evidence::place>("place"),
    };
};

} // namespace sovang
