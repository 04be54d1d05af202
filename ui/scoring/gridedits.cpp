// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/gridedits.h"

#include "kit/edits.h"
#include "kit/words.h"
#include "scoring/sheetedits.h"
#include "session/session.h"

#include <QCoreApplication>

#include <algorithm>

namespace sovang::edits {

namespace {

struct GridEditsText
{
    Q_DECLARE_TR_FUNCTIONS(sovang::GridEdits)
};

using Value = std::optional<Answer> CellChange::*;

Work cellsWork(Year year, Round round, const std::shared_ptr<const std::vector<CellChange>> &changes,
               const std::vector<UnitId> &units, Value value)
{
    return [=](Book &book, const Progress &progress) -> Touched {
        book.scores.write([&](ScoreStore::Writer &writer) {
            progress.forEach(*changes, [&](const CellChange &change) {
                writer.change(change.unit, year, round, {change.code, change.*value});
            });
        });
        return units;
    };
}

std::vector<UnitId> unitsOf(const std::vector<CellChange> &changes)
{
    std::vector<UnitId> units;
    units.reserve(changes.size());
    for (const CellChange &change : changes)
        units.push_back(change.unit);
    std::ranges::sort(units);
    units.erase(std::unique(units.begin(), units.end()), units.end());
    return units;
}

bool setCellsOfOne(Session &session, Round round, const std::vector<CellChange> &changes)
{
    AnswerChanges answers;
    for (const CellChange &change : changes)
        answers.push_back({change.code, change.after});
    return setAnswers(session, changes.front().unit, round, answers);
}

} // namespace

bool setCells(Session &session, Round round, const std::vector<CellChange> &changes)
{
    if (changes.empty())
        return true;
    const std::vector<UnitId> units = unitsOf(changes);
    if (units.size() == 1)
        return setCellsOfOne(session, round, changes);
    const QString text =
        GridEditsText::tr("%n score(s) of %1 units, %2", nullptr, static_cast<int>(changes.size()))
            .arg(QString::number(units.size()), kindwords::round(round));
    const Year year = session.year();
    const auto kept = std::make_shared<const std::vector<CellChange>>(changes);
    return session.apply(
        {.action = QStringLiteral("score.set"), .summary = text, .unitCode = {}, .year = year},
        cellsWork(year, round, kept, units, &CellChange::after),
        cellsWork(year, round, kept, units, &CellChange::before));
}

} // namespace sovang::edits
