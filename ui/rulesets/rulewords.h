// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rulesetdraftcheck.h"

#include <QString>

#include <utility>
#include <vector>

namespace sovang {

/// A field of a draft as the form shows it.
struct DraftField
{
    enum class Editor {
        Line,
        Number,
        Text,  ///< one paragraph, wrapped
        Lines, ///< a list, one on each line
        Truth,
        Choice,
    };

    QString name; ///< of RuleSetDraft
    QString label;
    Editor editor = Editor::Line;
    QString hint{};                                     ///< shown where nothing is typed
    std::vector<std::pair<QString, QString>> choices{}; ///< word of the file and words for people

    bool operator==(const DraftField &) const = default;
};

namespace words {

/// What a part of a rule set is called: `Criterion`, `Bonus points`.
QString draftRow(DraftRowKind kind);
/// What one row is called: its title, or what it is.
QString draftRowTitle(const RuleSetDraft &draft, const DraftRow &row);
/// The fields of a row, in the order of the form. Those of a leaf depend on its type.
std::vector<DraftField> draftFields(const RuleSetDraft &draft, const DraftRow &row);
/// `Maximum of 1.1`, `Title`: a field for the undo menu and the list of findings.
QString draftPlace(const RuleSetDraft &draft, const DraftRow &row, const QString &field);
/// The field that holds the points of a row; empty when it has none.
QString pointsField(DraftRowKind kind);
/// With a decimal comma when it is a number of points, else as it was typed.
QString points(const QString &typed);

} // namespace words

} // namespace sovang
