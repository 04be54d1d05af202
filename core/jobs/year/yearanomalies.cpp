// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/year/yearanomalies.h"

#include "jobs/year/evaluation.h"
#include "storage/book.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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
                m_papers.emplace(unit.unit.id, book.evidence().ofUnit(unit.unit.id, year));
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

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue::Null : QJsonValue(text);
}

QJsonValue orNull(const std::optional<Points> &points)
{
    return points ? QJsonValue(points->toCanonical()) : QJsonValue::Null;
}

QJsonObject jsonOf(const Anomaly &anomaly)
{
    return {{QStringLiteral("kind"), toCode(anomaly.kind)},
            {QStringLiteral("unit"), orNull(anomaly.unit)},
            {QStringLiteral("ruleSet"), orNull(anomaly.ruleSet)},
            {QStringLiteral("items"), QJsonArray::fromStringList(anomaly.items)},
            {QStringLiteral("document"), orNull(anomaly.document)},
            {QStringLiteral("before"), orNull(anomaly.before)},
            {QStringLiteral("after"), orNull(anomaly.after)},
            {QStringLiteral("message"), anomalyText(anomaly)}};
}

} // namespace

std::vector<Anomaly> yearAnomalies(const Book &book, Year year)
{
    const Book::Reading oneMoment(book);
    return anomaliesOf(YearWatch(book, year).units());
}

QByteArray anomaliesJson(Year year, const std::vector<Anomaly> &anomalies)
{
    QJsonArray list;
    for (const Anomaly &anomaly : anomalies)
        list.append(jsonOf(anomaly));
    return QJsonDocument(
               QJsonObject{{QStringLiteral("year"), year.value()}, {QStringLiteral("anomalies"), list}})
        .toJson();
}

} // namespace sovang
