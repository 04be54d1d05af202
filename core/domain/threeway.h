// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/answers.h"
#include "domain/evidence.h"

#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace sovang {

/// What became of a value that two sides have changed by themselves since they parted.
enum class Parting {
    Untouched, ///< neither side changed it
    Ours,      ///< only our side did
    Theirs,    ///< only the other side did
    Alike,     ///< both did, to the same
    Conflict   ///< both did, to different values: a person decides
};

template <typename Value> Parting partingOf(const Value &base, const Value &ours, const Value &theirs)
{
    if (ours == theirs)
        return ours == base ? Parting::Untouched : Parting::Alike;
    if (theirs == base)
        return Parting::Ours;
    return ours == base ? Parting::Theirs : Parting::Conflict;
}

/// One value under the code of its item: as it was when the sides parted, as we have it, as they have it.
template <typename Value> struct ThreeWay
{
    QString code;
    Value base;
    Value ours;
    Value theirs;
    Parting parting = Parting::Untouched;

    bool operator==(const ThreeWay &) const = default;
};

using AnswersByCode = std::map<QString, Answer>;

/// What any side touched, by code. An answer that was taken away is nothing. Pure, as are the two below.
std::vector<ThreeWay<std::optional<Answer>>>
compareAnswers(const AnswersByCode &base, const AnswersByCode &ours, const AnswersByCode &theirs);
/// The pieces of evidence of an item are one value: their order says which is first.
std::vector<ThreeWay<std::vector<Evidence>>>
compareEvidence(const PapersByCode &base, const PapersByCode &ours, const PapersByCode &theirs);
std::vector<ThreeWay<QString>> compareNotes(const PapersByCode &base, const PapersByCode &ours,
                                            const PapersByCode &theirs);

} // namespace sovang
