// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/year/yearanomalies.h"

#include "base/jsontree.h"
#include "jobs/year/evaluation.h"
#include "storage/book.h"

#include <map>

namespace sovang {

namespace {

/// Everything that the watched units point into.
class YearWatch
{
public:
    YearWatch(const Book &book, Year year) : m_units(evaluateYear(book, {year}))
    {
        std::map<UnitId, const RuleSet *> rules;
        for (const UnitYear &unit : m_units)
            rules.emplace(unit.unit.id, unit.rules.get());
        const auto rulesOf = [&rules](UnitId unit) {
            const auto found = rules.find(unit);
            return found == rules.end() ? nullptr : found->second;
        };
        m_self = answersOfYear(book, year, Round::Self, rulesOf);
        m_final = answersOfYear(book, year, Round::Final, rulesOf);
        for (const UnitYear &unit : m_units) {
            if (unit.registered)
                m_papers.emplace(unit.unit.id, book.evidence.ofUnit(unit.unit.id, year));
        }
        for (UnitYear &unit : evaluateYear(book, {year - 1}))
            m_before.emplace(unit.unit.id, std::move(unit));
    }

    std::vector<WatchedUnit> units() const
    {
        std::vector<WatchedUnit> watched;
        watched.reserve(m_units.size());
        for (const UnitYear &unit : m_units) {
            const UnitId id = unit.unit.id;
            watched.push_back(
                {&unit, found(m_self, id), found(m_final, id), found(m_papers, id), totalBefore(unit)});
        }
        return watched;
    }

private:
    template <typename Map> static const typename Map::mapped_type *found(const Map &map, UnitId unit)
    {
        const auto place = map.find(unit);
        return place == map.end() ? nullptr : &place->second;
    }

    std::optional<Exact> totalBefore(const UnitYear &unit) const
    {
        const UnitYear *before = found(m_before, unit.unit.id);
        if (!before || !before->rules || !unit.rules || before->rules->total != unit.rules->total)
            return std::nullopt;
        return before->outcome.total;
    }

    std::vector<UnitYear> m_units;
    std::map<UnitId, Answers> m_self;
    std::map<UnitId, Answers> m_final;
    std::map<UnitId, PapersByCode> m_papers;
    std::map<UnitId, UnitYear> m_before;
};

JsonValue pointsOrNull(const std::optional<Points> &points)
{
    return points ? JsonValue(points->toCanonical()) : JsonValue();
}

JsonValue anomalyJson(const Anomaly &anomaly)
{
    return JsonValue::object()
        .with(u"kind"_qs, toCode(anomaly.kind))
        .with(u"unit"_qs, JsonValue::textOrNull(anomaly.unit))
        .with(u"ruleSet"_qs, JsonValue::textOrNull(anomaly.ruleSet))
        .with(u"items"_qs, JsonValue::listOf(anomaly.items))
        .with(u"document"_qs, JsonValue::textOrNull(anomaly.document))
        .with(u"before"_qs, pointsOrNull(anomaly.before))
        .with(u"after"_qs, pointsOrNull(anomaly.after))
        .with(u"message"_qs, anomalyText(anomaly));
}

} // namespace

std::vector<Anomaly> yearAnomalies(const Book &book, Year year)
{
    const Book::Reading oneMoment(book);
    return anomaliesOf(YearWatch(book, year).units());
}

QByteArray anomaliesJson(Year year, const std::vector<Anomaly> &anomalies)
{
    return writeJson(JsonValue::object()
                         .with(u"year"_qs, year.value())
                         .with(u"anomalies"_qs, JsonValue::listOf(anomalies, anomalyJson)));
}

} // namespace sovang
