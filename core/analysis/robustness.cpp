// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/robustness.h"

#include <algorithm>
#include <array>
#include <future>
#include <map>
#include <thread>

namespace sovang {

namespace {

// Runs are worked out so many at a time, side by side: the compiler makes vectors of them.
constexpr int lanes = 64;
template <typename T> using Lanes = std::array<T, lanes>;

constexpr int weightBits = 12; // of weights, and of totals below a hundredth
constexpr int scaleBits = 20;
constexpr quint32 largestSpan = 65'535;

quint64 mixed(quint64 x)
{
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9U;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBU;
    return x ^ (x >> 31);
}

constexpr quint64 golden = 0x9E3779B97F4A7C15U;

/// Points that are summed: what is sure of them, and how many values each of the others may have from there.
struct Sum
{
    quint32 sure = 0;
    std::vector<quint32> spans;

    void add(Points low, Points high)
    {
        sure += static_cast<quint32>(low.hundredths());
        if (high > low)
            spans.push_back(static_cast<quint32>(
                std::min<qint64>(high.hundredths() - low.hundredths() + 1, largestSpan)));
    }
};

/// A criterion that something of applies to the unit.
struct Part
{
    size_t criterion = 0;
    Sum points;
    qint64 scale = 0; ///< its maximum through the maximum of what applies
    qint64 need = 0;  ///< hundredths under which its minimum is missed
};

struct Candidate
{
    size_t unit = 0; ///< index into the units given
    std::vector<Part> parts;
    bool isWhole = true; ///< no criterion left
    Sum bonus;
    Sum deductions;
    qint64 mark = 0;
    bool isBarred = false; ///< fails whatever the points
};

/// The units of one rule set.
struct Group
{
    const RuleSet *rules = nullptr;
    std::vector<Candidate> candidates;
};

struct Range
{
    Points low;
    Points high;
};

Range within(const Item &item, Points points, qint64 below, qint64 above)
{
    return {Points::fromHundredths(std::max<qint64>(0, points.hundredths() - below)),
            Points::fromHundredths(std::min(item.max.hundredths(), points.hundredths() + above))};
}

Range aroundOption(const Item &item, Points points)
{
    qint64 below = 0;
    qint64 above = 0;
    for (const Option &option : item.options) {
        const qint64 away = option.points.hundredths() - points.hundredths();
        if (away > 0 && (above == 0 || away < above))
            above = away;
        if (away < 0 && (below == 0 || -away < below))
            below = -away;
    }
    return within(item, points, below / 2, above / 2);
}

Range rangeOf(const Item &item, const Answer &answer)
{
    const Points points = pointsFor(item, answer);
    if (!item.isNeeded() && points == Points())
        return {points, points};
    if (item.kind == ItemKind::Choice)
        return aroundOption(item, points);
    qint64 step = 0;
    if (item.isCounted())
        step = item.perItem.hundredths();
    else if (item.kind == ItemKind::Points || !item.isNeeded())
        step = item.step.hundredths();
    return step == 0 ? Range{points, points} : within(item, points, step / 2, step / 2);
}

// What a criterion's minimum asks for of what applies, rounded up: sums are whole hundredths.
qint64 needOf(const Criterion &criterion, Points applicable)
{
    return criterion.minPercent
               ? (applicable.hundredths() * criterion.minPercent->hundredths() + 9999) / 10000
               : 0;
}

std::optional<Part> partOf(const RuleSet &rules, size_t index, const Answers &answers)
{
    const Criterion &criterion = rules.criteria[index];
    Part part{index, {}, 0, 0};
    Points applicable;
    for (int i = criterion.firstItem; i < criterion.endItem; ++i) {
        const Item &item = rules.items[static_cast<size_t>(i)];
        const Answer *answer = answers.find(i);
        Range range;
        if (answer->isNotApplicable()) {
            if (rules.notApplicable != NotApplicablePolicy::FullPoints)
                continue;
            range = {item.max, item.max};
        } else {
            range = rangeOf(item, *answer);
        }
        applicable += item.max;
        part.points.add(range.low, range.high);
    }
    if (applicable == Points())
        return std::nullopt;
    part.scale = (criterion.node.max.hundredths() << scaleBits) / applicable.hundredths();
    part.need = needOf(criterion, applicable);
    return part;
}

Candidate candidateOf(const JudgedUnit &unit, size_t index)
{
    const RuleSet &rules = *unit.year->rules;
    Candidate candidate;
    candidate.unit = index;
    candidate.mark = rules.passMark.forClass(unit.year->unit.unitClass).hundredths();
    for (size_t i = 0; i < rules.criteria.size(); ++i) {
        if (auto part = partOf(rules, i, *unit.answers))
            candidate.parts.push_back(std::move(*part));
        else if (rules.criteria[i].node.max != Points())
            candidate.isWhole = false;
    }
    for (size_t i = 0; i < rules.items.size(); ++i) {
        const Item &item = rules.items[i];
        const Answer *answer = unit.answers->find(static_cast<int>(i));
        if (item.isNeeded() || !answer)
            continue;
        const Range range = rangeOf(item, *answer);
        (item.kind == ItemKind::Bonus ? candidate.bonus : candidate.deductions).add(range.low, range.high);
    }
    candidate.isBarred = std::ranges::any_of(unit.year->outcome.reasons, [](const Reason &reason) {
        return reason.kind == ReasonKind::Veto || reason.kind == ReasonKind::Requirement;
    });
    return candidate;
}

std::vector<Group> groupsOf(const std::vector<JudgedUnit> &units)
{
    std::map<QString, Group> groups; // by reference: draws do not depend on where things lie in memory
    for (size_t i = 0; i < units.size(); ++i) {
        const RuleSet &rules = *units[i].year->rules;
        Group &group = groups[rules.reference()];
        group.rules = &rules;
        group.candidates.push_back(candidateOf(units[i], i));
    }
    std::vector<Group> list;
    list.reserve(groups.size());
    for (auto &[reference, group] : groups)
        list.push_back(std::move(group));
    return list;
}

/// What one thread found of one unit.
struct Tally
{
    int passes = 0;
    int best = std::numeric_limits<int>::max();
    int worst = 0;

    void takeRank(int rank)
    {
        best = std::min(best, rank);
        worst = std::max(worst, rank);
    }
};

/// Works out runs, lanes at a time. One for each thread.
class Runner
{
public:
    Runner(const std::vector<Group> &groups, size_t units, const RobustnessRequest &request)
        : m_groups(groups), m_request(request), m_tallies(units)
    {}

    void runBlock(int firstRun);
    const std::vector<Tally> &tallies() const { return m_tallies; }

private:
    void seedLanes(int firstRun);
    void drawWeights(const RuleSet &rules);
    void judge(const Candidate &candidate, const RuleSet &rules, Lanes<quint32> &totals);
    void draw(const Sum &sum, Lanes<quint32> &points);
    void addParts(const Candidate &candidate, Lanes<qint64> &totals, Lanes<quint8> &holds);
    void rank(const Group &group, int runs);

    const std::vector<Group> &m_groups;
    RobustnessRequest m_request;
    std::vector<Tally> m_tallies;
    Lanes<quint32> m_leafState = {};
    Lanes<quint64> m_weightState = {};
    std::vector<Lanes<qint64>> m_weights; ///< by criterion, and in each run
    std::vector<qint64> m_maxima;         ///< of the criteria
    qint64 m_total = 0;                   ///< of the rule set
    Lanes<qint64> m_normal = {};          ///< brings weighted criteria back to the total, when none left
    std::vector<Lanes<quint32>> m_totals; ///< by candidate of the group
    std::vector<std::pair<quint32, quint32>> m_order;
    int m_runs = 0; ///< of the block
};

void Runner::seedLanes(int firstRun)
{
    for (size_t i = 0; i < lanes; ++i) {
        const quint64 run = static_cast<quint64>(firstRun) + i;
        m_leafState[i] =
            std::max<quint32>(1, static_cast<quint32>(mixed(m_request.seed + (2 * run + 1) * golden) >> 32));
        m_weightState[i] = mixed(m_request.seed + (2 * run + 2) * golden);
    }
}

void Runner::drawWeights(const RuleSet &rules)
{
    constexpr qint64 most = (qint64(1) << weightBits) * 5 / 100;
    m_weights.resize(rules.criteria.size());
    m_maxima.clear();
    m_total = rules.total.hundredths();
    Lanes<qint64> sums = {};
    for (size_t c = 0; c < rules.criteria.size(); ++c) {
        const qint64 max = rules.criteria[c].node.max.hundredths();
        m_maxima.push_back(max);
        for (size_t i = 0; i < lanes; ++i) {
            m_weightState[i] += golden;
            const auto draw = static_cast<qint64>(mixed(m_weightState[i]) >> 48);
            m_weights[c][i] = (qint64(1) << weightBits) - most + (draw * (2 * most + 1) >> 16);
            sums[i] += m_weights[c][i] * max;
        }
    }
    for (size_t i = 0; i < lanes; ++i)
        m_normal[i] = sums[i] == 0 ? 0 : (m_total << (weightBits + scaleBits)) / sums[i];
}

void Runner::draw(const Sum &sum, Lanes<quint32> &points)
{
    points.fill(sum.sure);
    for (size_t leaf = 0; leaf < sum.spans.size(); leaf += 2) {
        const quint32 first = sum.spans[leaf];
        const quint32 second = leaf + 1 < sum.spans.size() ? sum.spans[leaf + 1] : 0;
        for (size_t i = 0; i < lanes; ++i) {
            quint32 state = m_leafState[i];
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            m_leafState[i] = state;
            points[i] += ((state >> 16) * first >> 16) + ((state & 0xFFFFU) * second >> 16);
        }
    }
}

// Totals in 2^-12 hundredths.
void Runner::addParts(const Candidate &candidate, Lanes<qint64> &totals, Lanes<quint8> &holds)
{
    Lanes<quint32> points;
    Lanes<qint64> maxima = {};
    for (const Part &part : candidate.parts) {
        draw(part.points, points);
        const Lanes<qint64> &weights = m_weights[part.criterion];
        for (size_t i = 0; i < lanes; ++i) {
            const qint64 scaled = qint64(points[i]) * part.scale >> (scaleBits - weightBits);
            totals[i] += weights[i] * scaled;
            maxima[i] += weights[i] * m_maxima[part.criterion];
            holds[i] = static_cast<quint8>(holds[i] & (points[i] >= part.need ? 1 : 0));
        }
    }
    for (size_t i = 0; i < lanes; ++i) {
        const qint64 normal = candidate.isWhole ? m_normal[i]
                              : maxima[i] == 0  ? 0
                                                : (m_total << (weightBits + scaleBits)) / maxima[i];
        totals[i] = (totals[i] >> weightBits) * normal >> scaleBits;
    }
}

void Runner::judge(const Candidate &candidate, const RuleSet &rules, Lanes<quint32> &totals)
{
    Lanes<qint64> sums = {};
    Lanes<quint8> holds;
    holds.fill(candidate.isBarred ? 0 : 1);
    addParts(candidate, sums, holds);
    Lanes<quint32> bonus;
    Lanes<quint32> deductions;
    draw(candidate.bonus, bonus);
    draw(candidate.deductions, deductions);
    const qint64 most =
        rules.bonus.mayExceedTotal ? std::numeric_limits<qint32>::max() : rules.total.hundredths();
    int passes = 0;
    for (size_t i = 0; i < lanes; ++i) {
        const qint64 total = ((sums[i] + (qint64(1) << (weightBits - 1))) >> weightBits) +
                             std::min<qint64>(bonus[i], rules.bonus.max.hundredths()) -
                             std::min<qint64>(deductions[i], rules.deductions.max.hundredths());
        totals[i] = static_cast<quint32>(std::clamp<qint64>(total, 0, most));
        if (i < static_cast<size_t>(m_runs) && totals[i] >= candidate.mark)
            passes += holds[i];
    }
    m_tallies[candidate.unit].passes += passes;
}

// Who has as many points as another stands beside it.
void Runner::rank(const Group &group, int runs)
{
    for (size_t run = 0; run < static_cast<size_t>(runs); ++run) {
        m_order.clear();
        for (size_t i = 0; i < group.candidates.size(); ++i)
            m_order.emplace_back(m_totals[i][run], static_cast<quint32>(i));
        std::ranges::sort(m_order, std::greater());
        int place = 1;
        for (size_t i = 0; i < m_order.size(); ++i) {
            if (i > 0 && m_order[i].first != m_order[i - 1].first)
                place = static_cast<int>(i) + 1;
            m_tallies[group.candidates[m_order[i].second].unit].takeRank(place);
        }
    }
}

void Runner::runBlock(int firstRun)
{
    m_runs = std::min(lanes, m_request.runs - firstRun);
    seedLanes(firstRun);
    for (const Group &group : m_groups) {
        drawWeights(*group.rules);
        m_totals.resize(std::max(m_totals.size(), group.candidates.size()));
        for (size_t i = 0; i < group.candidates.size(); ++i)
            judge(group.candidates[i], *group.rules, m_totals[i]);
        rank(group, m_runs);
    }
}

std::vector<Tally> runsOfThread(const std::vector<Group> &groups, size_t units,
                                const RobustnessRequest &request, int thread, int threads)
{
    Runner runner(groups, units, request);
    for (int first = thread * lanes; first < request.runs; first += threads * lanes)
        runner.runBlock(first);
    return runner.tallies();
}

void takeRanksNow(const std::vector<JudgedUnit> &units, const std::vector<Group> &groups,
                  std::vector<Robustness> &results)
{
    for (const Group &group : groups) {
        std::vector<size_t> order;
        order.reserve(group.candidates.size());
        for (const Candidate &candidate : group.candidates)
            order.push_back(candidate.unit);
        const auto totalOf = [&](size_t unit) -> const Exact & { return *units[unit].year->outcome.total; };
        std::ranges::sort(order, [&](size_t a, size_t b) { return totalOf(a) > totalOf(b); });
        int place = 1;
        for (size_t i = 0; i < order.size(); ++i) {
            if (i > 0 && totalOf(order[i]) != totalOf(order[i - 1]))
                place = static_cast<int>(i) + 1;
            Robustness &result = results[order[i]];
            result.rank = result.best = result.worst = place;
        }
    }
}

} // namespace

std::vector<Robustness> robustness(const std::vector<JudgedUnit> &units, const RobustnessRequest &request)
{
    const std::vector<Group> groups = groupsOf(units);
    std::vector<Robustness> results(units.size());
    takeRanksNow(units, groups, results);

    const int blocks = (request.runs + lanes - 1) / lanes;
    const int threads = std::clamp(static_cast<int>(std::thread::hardware_concurrency()), 1, blocks);
    std::vector<std::future<std::vector<Tally>>> others;
    others.reserve(static_cast<size_t>(threads));
    for (int thread = 0; thread < threads; ++thread)
        others.push_back(std::async(std::launch::async, runsOfThread, std::cref(groups), units.size(),
                                    std::cref(request), thread, threads));
    for (auto &other : others) {
        const std::vector<Tally> tallies = other.get();
        for (size_t i = 0; i < results.size(); ++i) {
            results[i].passes += tallies[i].passes;
            results[i].best = std::min(results[i].best, tallies[i].best);
            results[i].worst = std::max(results[i].worst, tallies[i].worst);
        }
    }
    return results;
}

} // namespace sovang
