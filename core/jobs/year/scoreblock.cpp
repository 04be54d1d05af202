// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/year/scoreblock.h"

#include "base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace sovang {

namespace {

struct ScoreBlockText
{
    Q_DECLARE_TR_FUNCTIONS(ScoreBlock)
};

const Item *itemOf(const BlockCell &cell)
{
    const int index = cell.rules ? cell.rules->indexOf(cell.code) : -1;
    return index < 0 ? nullptr : &cell.rules->items[static_cast<size_t>(index)];
}

QString knownReason(const BlockCell &cell)
{
    return cell.known ? cell.known->reason() : QString();
}

bool wantsReason(const BlockCell &cell)
{
    const Item *item = itemOf(cell);
    return item && exactKey(cell.text) == u"kad" && knownReason(cell).isEmpty() &&
           parseAnswer(*cell.rules, *item, cell.text, QStringLiteral("?")).answer;
}

ParsedAnswer parsed(const BlockCell &cell, const QString &reason)
{
    const Item *item = itemOf(cell);
    if (!item)
        return {std::nullopt,
                cell.rules
                    ? ScoreBlockText::tr("Rule set %1 has no %2").arg(cell.rules->reference(), cell.code)
                    : ScoreBlockText::tr("There is no rule set for this unit")};
    const QString known = knownReason(cell);
    return parseAnswer(*cell.rules, *item, cell.text, known.isEmpty() ? reason : known);
}

} // namespace

bool wantsReason(const std::vector<BlockCell> &cells)
{
    return std::ranges::any_of(cells, [](const BlockCell &cell) { return wantsReason(cell); });
}

BlockPlan planBlock(const std::vector<BlockCell> &cells, EmptyText empty, const QString &reason)
{
    BlockPlan plan;
    const auto change = [&](const BlockCell &cell, const std::optional<Answer> &answer) {
        if (cell.known != answer)
            plan.changes.push_back({cell.unit, cell.code, cell.known, answer});
    };
    for (const BlockCell &cell : cells) {
        if (!cell.text.trimmed().isEmpty()) {
            const ParsedAnswer answer = parsed(cell, reason);
            if (answer.answer)
                change(cell, answer.answer);
            else
                plan.problems.push_back({cell.unitCode, cell.code, answer.refusal});
        } else if (empty == EmptyText::Clears) {
            change(cell, std::nullopt);
        } else if (cell.known) {
            ++plan.leftAlone;
        }
    }
    if (!plan.problems.empty())
        plan.changes.clear();
    return plan;
}

BlockSize coveredBy(BlockSize block, BlockSize selection)
{
    const bool fits = block.rows > 0 && block.columns > 0 && selection.rows > 0 && selection.columns > 0 &&
                      selection.rows % block.rows == 0 && selection.columns % block.columns == 0;
    return fits ? selection : block;
}

} // namespace sovang
