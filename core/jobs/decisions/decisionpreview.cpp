// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/decisions/decisionpreview.h"

#include "jobs/year/evaluation.h"
#include "storage/book.h"

#include <algorithm>

namespace sovang {

namespace {

std::vector<UnitId> unitsOf(const std::vector<Decision> &removed, const std::vector<Decision> &added)
{
    std::vector<UnitId> units;
    for (const std::vector<Decision> *decisions : {&removed, &added}) {
        for (const Decision &decision : *decisions) {
            if (std::ranges::find(units, decision.unit) == units.end())
                units.push_back(decision.unit);
        }
    }
    return units;
}

std::vector<Decision> afterwards(std::vector<Decision> decisions, const std::vector<Decision> &removed,
                                 const std::vector<Decision> &added, UnitId unit)
{
    std::erase_if(decisions, [&](const Decision &decision) {
        return std::ranges::find(removed, decision.id, &Decision::id) != removed.end();
    });
    for (const Decision &decision : added) {
        if (decision.unit == unit)
            decisions.push_back(decision);
    }
    return decisions;
}

QStringList heirsOf(const Book &book, UnitId unit)
{
    QStringList names;
    for (const LineageEvent &event : book.lineage.all()) {
        if (event.inherits != unit)
            continue;
        if (const auto heir = book.units.find(event.successor))
            names << heir->name;
    }
    return names;
}

DecisionPreview previewOf(const Book &book, Year year, UnitId id, const std::vector<Decision> &removed,
                          const std::vector<Decision> &added)
{
    const std::vector<Decision> before = book.decisions.ofUnit(id);
    const std::vector<Decision> after = afterwards(before, removed, added, id);
    Year horizon = year;
    for (const std::vector<Decision> *decisions : {&before, &after}) {
        for (const Decision &decision : *decisions)
            horizon = std::max(horizon, decision.year());
    }
    const UnitYear unit = evaluateUnit(book, id, {.year = horizon});
    return {unit.unit.code, unit.unit.name, consequenceOf(unit, year, before, after), heirsOf(book, id)};
}

} // namespace

std::vector<DecisionPreview> previewDecisions(const Book &book, Year year,
                                              const std::vector<Decision> &removed,
                                              const std::vector<Decision> &added)
{
    std::vector<DecisionPreview> previews;
    for (const UnitId unit : unitsOf(removed, added))
        previews.push_back(previewOf(book, year, unit, removed, added));
    return previews;
}

} // namespace sovang
