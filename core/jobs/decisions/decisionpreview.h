// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/consequence.h"

#include <QStringList>

#include <vector>

namespace sovang {

class Book;

/// What a change of decisions does to one unit, before it is made.
struct DecisionPreview
{
    QString code;
    QString name;
    Consequence consequence;
    QStringList heirs; ///< names of the units that took over this unit's state
};

/// One for each unit whose decisions change when \a removed go and \a added come (a changed decision is in
/// both, under its id), as things stand in \a year. Writes nothing.
std::vector<DecisionPreview> previewDecisions(const Book &book, Year year,
                                              const std::vector<Decision> &removed,
                                              const std::vector<Decision> &added);

} // namespace sovang
