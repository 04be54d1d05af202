// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/threeway.h"

#include <set>

namespace sovang {

namespace {

/// \a valueOf gives what one side has under a code.
template <typename Map, typename ValueOf>
auto compareByCode(const Map &base, const Map &ours, const Map &theirs, const ValueOf &valueOf)
{
    std::set<QString> codes;
    for (const Map *side : {&base, &ours, &theirs}) {
        for (const auto &[code, value] : *side)
            codes.insert(code);
    }
    std::vector<ThreeWay<decltype(valueOf(base, QString()))>> cells;
    for (const QString &code : codes) {
        auto was = valueOf(base, code);
        auto our = valueOf(ours, code);
        auto their = valueOf(theirs, code);
        const Parting parting = partingOf(was, our, their);
        if (parting != Parting::Untouched)
            cells.push_back({code, std::move(was), std::move(our), std::move(their), parting});
    }
    return cells;
}

std::optional<Answer> answerIn(const AnswersByCode &answers, const QString &code)
{
    const auto found = answers.find(code);
    return found == answers.end() ? std::nullopt : std::optional(found->second);
}

ItemPapers papersIn(const PapersByCode &papers, const QString &code)
{
    const auto found = papers.find(code);
    return found == papers.end() ? ItemPapers() : found->second;
}

} // namespace

std::vector<ThreeWay<std::optional<Answer>>>
compareAnswers(const AnswersByCode &base, const AnswersByCode &ours, const AnswersByCode &theirs)
{
    return compareByCode(base, ours, theirs, answerIn);
}

std::vector<ThreeWay<std::vector<Evidence>>>
compareEvidence(const PapersByCode &base, const PapersByCode &ours, const PapersByCode &theirs)
{
    return compareByCode(base, ours, theirs, [](const PapersByCode &papers, const QString &code) {
        return papersIn(papers, code).evidence;
    });
}

std::vector<ThreeWay<QString>> compareNotes(const PapersByCode &base, const PapersByCode &ours,
                                            const PapersByCode &theirs)
{
    return compareByCode(base, ours, theirs, [](const PapersByCode &papers, const QString &code) {
        return papersIn(papers, code).note;
    });
}

} // namespace sovang
