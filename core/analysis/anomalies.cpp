// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/anomalies.h"

#include "analysis/scorefigures.h"
#include "base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace sovang {

namespace {

struct AnomaliesText
{
    Q_DECLARE_TR_FUNCTIONS(Anomalies)
};

constexpr size_t fewestLeaves = 5; ///< a sheet with fewer says nothing about who filled it in

bool isAnsweredLeaf(const RuleSet &rules, const Answers &answers, int item)
{
    const Answer *answer = answers.find(item);
    const Item &leaf = rules.items[static_cast<size_t>(item)];
    return answer && leaf.isLeaf() && leaf.max > Points() && !answer->isNotApplicable();
}

Points pointsOf(const RuleSet &rules, const Answers &answers, int item)
{
    return pointsFor(rules.items[static_cast<size_t>(item)], *answers.find(item));
}

bool isFar(const Exact &a, const Exact &b, const Points &whole, Percent limit)
{
    const Exact distance = a > b ? a - b : b - a;
    return distance * 10000 >= toExact(whole) * limit.hundredths();
}

bool isOfYear(const QDate &date, const UnitYear &unit)
{
    const int year = unit.year.value();
    return date.year() == year || (unit.yearType() == YearType::School && date.year() == year + 1);
}

/// What is looked at of one unit alone.
class UnitWatcher
{
public:
    UnitWatcher(const WatchedUnit &unit, const AnomalyLimits &limits, bool evidenceIsKept)
        : m_unit(unit), m_rules(*unit.year->rules), m_limits(limits), m_evidenceIsKept(evidenceIsKept)
    {}

    std::vector<Anomaly> watch()
    {
        selfTotal();
        maximum();
        if (m_evidenceIsKept)
            fullWithoutEvidence();
        documents();
        jump();
        return std::move(m_found);
    }

private:
    Anomaly &add(AnomalyKind kind, const QStringList &items = {})
    {
        Anomaly anomaly;
        anomaly.kind = kind;
        anomaly.unit = m_unit.year->unit.code;
        anomaly.items = items;
        m_found.push_back(std::move(anomaly));
        return m_found.back();
    }

    void compare(AnomalyKind kind, const Exact &before, Percent limit)
    {
        const auto &total = m_unit.year->outcome.total;
        if (!total || !isFar(before, *total, m_rules.total, limit))
            return;
        Anomaly &anomaly = add(kind);
        anomaly.before = roundedHalfUp(before);
        anomaly.after = roundedHalfUp(*total);
    }

    void selfTotal()
    {
        if (isComplete(&m_rules, m_unit.self))
            compare(AnomalyKind::SelfFarFromFinal, *numbersSoFar(m_rules, *m_unit.self).total,
                    m_limits.totals);
    }

    void jump()
    {
        if (m_unit.totalBefore)
            compare(AnomalyKind::Jump, *m_unit.totalBefore, m_limits.jump);
    }

    void maximum();
    void fullWithoutEvidence();
    void documents();

    const WatchedUnit &m_unit;
    const RuleSet &m_rules;
    const AnomalyLimits &m_limits;
    bool m_evidenceIsKept;
    std::vector<Anomaly> m_found;
};

void UnitWatcher::maximum()
{
    if (!m_unit.self)
        return;
    size_t leaves = 0;
    for (int i = 0; i < m_unit.self->size(); ++i) {
        if (!isAnsweredLeaf(m_rules, *m_unit.self, i))
            continue;
        ++leaves;
        if (pointsOf(m_rules, *m_unit.self, i) != m_rules.items[static_cast<size_t>(i)].max)
            return;
    }
    if (leaves >= fewestLeaves)
        add(AnomalyKind::AlwaysMaximum);
}

void UnitWatcher::fullWithoutEvidence()
{
    if (!m_unit.final)
        return;
    QStringList items;
    for (int i = 0; i < m_unit.final->size(); ++i) {
        const Item &item = m_rules.items[static_cast<size_t>(i)];
        if (!item.evidence || !isAnsweredLeaf(m_rules, *m_unit.final, i) ||
            pointsOf(m_rules, *m_unit.final, i) != item.max)
            continue;
        const bool isProved = m_unit.papers && m_unit.papers->contains(item.code) &&
                              !m_unit.papers->at(item.code).evidence.empty();
        if (!isProved)
            items << item.code;
    }
    if (!items.isEmpty())
        add(AnomalyKind::FullWithoutEvidence, items);
}

void UnitWatcher::documents()
{
    if (!m_unit.papers)
        return;
    std::map<QString, std::pair<QStringList, QString>> uses;
    for (const auto &[code, papers] : *m_unit.papers) {
        for (const Evidence &evidence : papers.evidence) {
            if (evidence.date.isValid() && !isOfYear(evidence.date, *m_unit.year))
                add(AnomalyKind::DocumentOutsideYear, {code}).document = evidence.toText();
            if (evidence.document.isEmpty())
                continue;
            auto &[items, text] = uses[exactKey(evidence.document) + evidence.date.toString(Qt::ISODate) +
                                       u'\n' + exactKey(evidence.pages)];
            items << code;
            text = evidence.toText();
        }
    }
    for (const auto &[key, use] : uses) {
        if (use.first.size() > 1)
            add(AnomalyKind::DocumentTwice, use.first).document = use.second;
    }
}

/// What all units under one rule set say of its indicators.
class SetWatcher
{
public:
    explicit SetWatcher(const RuleSet &rules) : m_rules(rules), m_leaves(rules.items.size()) {}

    void add(const WatchedUnit &unit)
    {
        for (size_t i = 0; unit.final && i < m_leaves.size(); ++i) {
            const int item = static_cast<int>(i);
            if (!isAnsweredLeaf(m_rules, *unit.final, item))
                continue;
            const Points final = pointsOf(m_rules, *unit.final, item);
            Leaf &leaf = m_leaves[i];
            leaf.least = leaf.units == 0 ? final : std::min(leaf.least, final);
            leaf.most = std::max(leaf.most, final);
            ++leaf.units;
            if (unit.self && isAnsweredLeaf(m_rules, *unit.self, item))
                leaf.compare(pointsOf(m_rules, *unit.self, item), final);
        }
    }

    std::vector<Anomaly> watch(const AnomalyLimits &limits) const
    {
        std::vector<Anomaly> found;
        for (size_t i = 0; i < m_leaves.size(); ++i) {
            const Leaf &leaf = m_leaves[i];
            const Item &item = m_rules.items[i];
            if (leaf.units >= limits.units && leaf.least == leaf.most) {
                found.push_back(anomaly(AnomalyKind::NeverSeparates, item));
                found.back().after = leaf.most;
            }
            if (leaf.compared >= limits.units &&
                Exact(leaf.distance) * 10000 >=
                    toExact(item.max) * leaf.compared * limits.indicator.hundredths()) {
                found.push_back(anomaly(AnomalyKind::IndicatorFarFromFinal, item));
                found.back().before = roundedHalfUp(Exact(leaf.self) / leaf.compared);
                found.back().after = roundedHalfUp(Exact(leaf.final) / leaf.compared);
            }
        }
        return found;
    }

private:
    struct Leaf
    {
        int units = 0;
        Points least;
        Points most;
        int compared = 0;
        qint64 self = 0; ///< sums of hundredths
        qint64 final = 0;
        qint64 distance = 0;

        void compare(Points own, Points decided)
        {
            ++compared;
            self += own.hundredths();
            final += decided.hundredths();
            distance += qAbs(own.hundredths() - decided.hundredths());
        }
    };

    Anomaly anomaly(AnomalyKind kind, const Item &item) const
    {
        Anomaly found;
        found.kind = kind;
        found.ruleSet = m_rules.reference();
        found.items = QStringList{item.code};
        return found;
    }

    const RuleSet &m_rules;
    std::vector<Leaf> m_leaves;
};

void append(std::vector<Anomaly> &to, std::vector<Anomaly> more)
{
    std::ranges::move(more, std::back_inserter(to));
}

bool hasEvidence(const WatchedUnit &unit)
{
    return unit.papers &&
           std::ranges::any_of(*unit.papers, [](const auto &each) { return !each.second.evidence.empty(); });
}

QString shown(const std::optional<Points> &points)
{
    return points ? points->toDisplay(2) : QStringLiteral("–");
}

} // namespace

QString toCode(AnomalyKind kind)
{
    static const std::map<AnomalyKind, QString> codes{
        {AnomalyKind::SelfFarFromFinal, QStringLiteral("selfFarFromFinal")},
        {AnomalyKind::IndicatorFarFromFinal, QStringLiteral("indicatorFarFromFinal")},
        {AnomalyKind::AlwaysMaximum, QStringLiteral("alwaysMaximum")},
        {AnomalyKind::FullWithoutEvidence, QStringLiteral("fullWithoutEvidence")},
        {AnomalyKind::DocumentTwice, QStringLiteral("documentTwice")},
        {AnomalyKind::DocumentOutsideYear, QStringLiteral("documentOutsideYear")},
        {AnomalyKind::Jump, QStringLiteral("jump")},
        {AnomalyKind::NeverSeparates, QStringLiteral("neverSeparates")},
    };
    return codes.at(kind);
}

std::vector<Anomaly> anomaliesOf(const std::vector<WatchedUnit> &units, const AnomalyLimits &limits)
{
    const bool evidenceIsKept = std::ranges::any_of(units, hasEvidence);
    std::vector<Anomaly> found;
    std::map<QString, SetWatcher> sets;
    for (const WatchedUnit &unit : units) {
        if (!unit.year->rules || !unit.year->registered)
            continue;
        append(found, UnitWatcher(unit, limits, evidenceIsKept).watch());
        sets.try_emplace(unit.year->rules->reference(), *unit.year->rules).first->second.add(unit);
    }
    for (const auto &[reference, set] : sets)
        append(found, set.watch(limits));
    std::ranges::stable_sort(found, {}, &Anomaly::kind);
    return found;
}

QString anomalyText(const Anomaly &anomaly)
{
    const QString items = anomaly.items.join(QStringLiteral(", "));
    switch (anomaly.kind) {
    case AnomalyKind::SelfFarFromFinal:
        return AnomaliesText::tr("gave itself %1 points, the final total is %2")
            .arg(shown(anomaly.before), shown(anomaly.after));
    case AnomalyKind::IndicatorFarFromFinal:
        return AnomaliesText::tr("%1: on average units gave themselves %2 points, and got %3 in the end")
            .arg(items, shown(anomaly.before), shown(anomaly.after));
    case AnomalyKind::AlwaysMaximum:
        return AnomaliesText::tr("gave itself the maximum everywhere");
    case AnomalyKind::FullWithoutEvidence:
        return AnomaliesText::tr("full points without evidence: %1").arg(items);
    case AnomalyKind::DocumentTwice:
        return AnomaliesText::tr("“%1” stands as evidence several times: %2").arg(anomaly.document, items);
    case AnomalyKind::DocumentOutsideYear:
        return AnomaliesText::tr("%1: “%2” is not of the year").arg(items, anomaly.document);
    case AnomalyKind::Jump:
        return AnomaliesText::tr("had %1 points last year, and has %2 now")
            .arg(shown(anomaly.before), shown(anomaly.after));
    case AnomalyKind::NeverSeparates:
        break;
    }
    return AnomaliesText::tr("%1: all units got %2 points").arg(items, shown(anomaly.after));
}

} // namespace sovang
