// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/scorefigures.h"

#include "base/text.h"

#include <algorithm>
#include <functional>

namespace sovang {

namespace {

const Answers *answersIn(const std::map<UnitId, Answers> &round, UnitId unit)
{
    const auto found = round.find(unit);
    return found == round.end() ? nullptr : &found->second;
}

bool hasTotal(const UnitYear &unit)
{
    return unit.rules && unit.outcome.total && unit.unit.existsIn(unit.year);
}

/// floor(sqrt(value) + 1/2), exactly.
Points rootHalfUp(const Exact &value)
{
    using boost::multiprecision::cpp_int;
    const Exact four = value * 4;
    const cpp_int whole = boost::multiprecision::numerator(four) / boost::multiprecision::denominator(four);
    const cpp_int root = (boost::multiprecision::sqrt(whole) + 1) / 2;
    return Points::fromHundredths(static_cast<qint64>(root));
}

void addTo(ShareFigures &share, const Exact &points)
{
    ++share.units;
    share.sum += points;
    share.full += points == toExact(share.max);
}

ShareFigures shareOf(const QString &code, const QString &title, Points max)
{
    ShareFigures share;
    share.code = code;
    share.title = title;
    share.max = max;
    return share;
}

std::vector<ShareFigures> criteriaOf(const RuleSet &rules)
{
    std::vector<ShareFigures> shares;
    shares.reserve(rules.criteria.size());
    for (const Criterion &criterion : rules.criteria)
        shares.push_back(shareOf(criterion.node.code, criterion.node.title, criterion.node.max));
    return shares;
}

void addCriteria(std::vector<ShareFigures> &shares, const UnitYear &unit)
{
    for (size_t i = 0; i < shares.size() && i < unit.outcome.criteria.size(); ++i) {
        if (const auto &points = unit.outcome.criteria[i])
            addTo(shares[i], *points);
    }
}

/// Works out the figures of the units under one rule set.
class SetMaker
{
public:
    SetMaker(const RuleSet &rules, const YearAnswers &answers) : m_rules(rules), m_answers(answers)
    {
        m_set.reference = rules.reference();
        m_set.title = rules.title;
        m_set.total = rules.total;
        m_set.criteria = criteriaOf(rules);
        for (size_t i = 0; i < rules.items.size(); ++i) {
            const Item &item = rules.items[i];
            if (!item.isLeaf() || item.max == Points())
                continue;
            m_set.indicators.push_back(shareOf(item.code, item.title, item.max));
            m_items.push_back(static_cast<int>(i));
        }
        m_sums.resize(m_items.size());
        for (const ShareFigures &criterion : m_set.criteria)
            m_self.push_back({criterion, criterion});
    }

    /// \a self: the points of its own sheet by criterion, or empty.
    void add(const UnitYear &unit, const std::vector<std::optional<Exact>> &self)
    {
        addSelf(unit, self);
        ++m_set.units;
        m_totals.push_back(*unit.outcome.total);
        addCriteria(m_set.criteria, unit);
        if (const Answers *answers = answersIn(m_answers.final, unit.unit.id))
            addIndicators(*answers);
        const QString name = unit.unit.block.isEmpty() ? unnamedGroup() : unit.unit.block;
        BlockShares &block = m_blocks[name];
        if (block.units++ == 0)
            block.criteria = criteriaOf(m_rules);
        addCriteria(block.criteria, unit);
    }

    SetFigures make() &&
    {
        for (size_t i = 0; i < m_sums.size(); ++i)
            m_set.indicators[i].sum = Exact(m_sums[i]);
        addTotals();
        addBlocks();
        if (m_set.selfScored > 0)
            m_set.selfAgainstFinal = std::move(m_self);
        return std::move(m_set);
    }

private:
    void addSelf(const UnitYear &unit, const std::vector<std::optional<Exact>> &self)
    {
        m_set.selfScored += !self.empty();
        const auto &settled = unit.outcome.criteria;
        for (size_t i = 0; i < std::min(self.size(), settled.size()); ++i) {
            if (!self[i] || !settled[i])
                continue;
            addTo(m_self[i].self, *self[i]);
            addTo(m_self[i].final, *settled[i]);
        }
    }

    void addIndicators(const Answers &answers)
    {
        for (size_t i = 0; i < m_items.size(); ++i) {
            const Answer *answer = answers.find(m_items[i]);
            if (!answer || answer->isNotApplicable())
                continue;
            const Points points = pointsFor(m_rules.items[static_cast<size_t>(m_items[i])], *answer);
            ShareFigures &share = m_set.indicators[i];
            ++share.units;
            share.full += points == share.max;
            m_sums[i] += points.hundredths();
        }
    }

    void addTotals()
    {
        std::ranges::sort(m_totals);
        const size_t count = m_totals.size();
        Exact squares;
        for (const Exact &total : m_totals) {
            m_set.sum += total;
            squares += total * total;
        }
        m_set.average = roundedHalfUp(m_set.sum / count);
        m_set.median = roundedHalfUp((m_totals[(count - 1) / 2] + m_totals[count / 2]) / 2);
        m_set.least = roundedHalfUp(m_totals.front());
        m_set.most = roundedHalfUp(m_totals.back());
        m_set.deviation = rootHalfUp((squares * count - m_set.sum * m_set.sum) / (Exact(count) * count));
    }

    void addBlocks()
    {
        for (auto &[name, block] : m_blocks) {
            block.block = name;
            m_set.blocks.push_back(std::move(block));
        }
        std::ranges::stable_sort(
            m_set.blocks, [order = VietnameseOrder(), last = unnamedGroup()](const auto &a, const auto &b) {
                return a.block == last || b.block == last ? a.block != last : order(a.block, b.block);
            });
    }

    const RuleSet &m_rules;
    const YearAnswers &m_answers;
    SetFigures m_set;
    std::vector<SelfShares> m_self;
    std::vector<int> m_items; ///< of the indicators
    std::vector<qint64> m_sums;
    std::vector<Exact> m_totals;
    std::map<QString, BlockShares> m_blocks;
};

using LinesByCode = std::map<QString, UnitFigures *>;

/// Marks the rounds that are complete, and keeps the points of a complete sheet of its own.
void markSheets(SheetCounts &sheets, UnitFigures &line, const UnitYear &unit, const YearAnswers &answers)
{
    const auto isDone = [&unit](const std::map<UnitId, Answers> &round) {
        return isComplete(unit.rules.get(), answersIn(round, unit.unit.id));
    };
    sheets.self += line.selfScored = isDone(answers.self);
    sheets.team += line.inspected = isDone(answers.team);
    sheets.final += line.scored = isDone(answers.final);
    line.selfCriteria.clear();
    if (line.selfScored && hasTotal(unit))
        line.selfCriteria = numbersSoFar(*unit.rules, *answersIn(answers.self, unit.unit.id)).criteria;
}

LinesByCode markAllSheets(YearFigures &figures, const std::vector<UnitYear> &units,
                          const YearAnswers &answers)
{
    LinesByCode lines;
    for (UnitFigures &line : figures.units)
        lines.emplace(line.code, &line);
    figures.sheets = {};
    for (const UnitYear &unit : units) {
        const auto found = lines.find(unit.unit.code);
        if (found != lines.end() && isCounted(unit.outcome.kind, Measure::Registered))
            markSheets(figures.sheets, *found->second, unit, answers);
    }
    return lines;
}

} // namespace

bool isComplete(const RuleSet *rules, const Answers *answers)
{
    if (!rules || !answers)
        return false;
    for (int i = 0; i < answers->size(); ++i) {
        if (rules->items[static_cast<size_t>(i)].isNeeded() && !answers->find(i))
            return false;
    }
    return true;
}

void addScores(YearFigures &figures, const std::vector<UnitYear> &units, const YearAnswers &answers)
{
    const LinesByCode lines = markAllSheets(figures, units, answers);
    std::map<QString, SetMaker> makers;
    for (const UnitYear &unit : units) {
        if (!hasTotal(unit))
            continue;
        const auto line = lines.find(unit.unit.code);
        makers.try_emplace(unit.rules->reference(), *unit.rules, answers)
            .first->second.add(unit, line == lines.end() ? std::vector<std::optional<Exact>>()
                                                         : line->second->selfCriteria);
    }
    figures.scores.clear();
    for (auto &[reference, maker] : makers)
        figures.scores.push_back(std::move(maker).make());
    std::ranges::stable_sort(figures.scores, std::greater(), &SetFigures::units);
}

Points percentOf(const Exact &part, const Exact &whole)
{
    return roundedHalfUp(part * 10000 / whole);
}

std::optional<Points> ShareFigures::average() const
{
    return units == 0 ? std::nullopt : std::optional(roundedHalfUp(sum / units));
}

std::optional<Points> ShareFigures::percent() const
{
    if (units == 0 || max == Points())
        return std::nullopt;
    return percentOf(sum, toExact(max) * units);
}

std::vector<ShareFigures> SetFigures::weakest(size_t howMany) const
{
    std::vector<ShareFigures> shares;
    std::ranges::copy_if(indicators, std::back_inserter(shares),
                         [](const ShareFigures &share) { return share.full < share.units; });
    std::ranges::stable_sort(
        shares, {}, [](const ShareFigures &share) { return share.sum / (toExact(share.max) * share.units); });
    shares.resize(std::min(howMany, shares.size()));
    return shares;
}

} // namespace sovang
