// SPDX-License-Identifier: GPL-3.0-or-later
// What is tried with a year that is in memory already.
#include "bigbook.h"

#include "analysis/robustness.h"
#include "rules/rulesetreader.h"

#include <benchmark/benchmark.h>

namespace sovang::bench {

namespace {

// Every leaf of type points and its step: the most that can be moved.
QByteArray rulesOfPoints(int leaves)
{
    QByteArray json = R"({"format": 1, "id": "diem", "version": 1, "title": "Điểm", "kinds": ["agency"],
  "validFrom": 2010, "total": ")" +
                      QByteArray::number(2 * leaves) + R"(", "passMark": {"default": ")" +
                      QByteArray::number(3 * leaves / 2) + R"("}, "criteria": [)";
    for (int criterion = 0; criterion < 5; ++criterion) {
        json += QByteArray(criterion ? "," : "") + R"({"code": "C)" + QByteArray::number(criterion) +
                R"(", "title": "c", "max": ")" + QByteArray::number(2 * leaves / 5) +
                R"(", "minPercent": "50", "children": [)";
        for (int leaf = 0; leaf < leaves / 5; ++leaf)
            json += QByteArray(leaf ? "," : "") + R"({"code": ")" + QByteArray::number(criterion) + '.' +
                    QByteArray::number(leaf) + R"(", "title": "l", "type": "points", "max": "2"})";
        json += "]}";
    }
    return json + "]}";
}

void thousandRunsOfThousandUnits(benchmark::State &state)
{
    const auto rules =
        std::make_shared<RuleSet>(*readRuleSet(rulesOfPoints(50), QStringLiteral("points.json")).ruleSet);
    std::vector<UnitYear> years(1000);
    std::vector<Answers> sheets(years.size(), Answers(*rules));
    std::vector<JudgedUnit> units;
    for (size_t unit = 0; unit < years.size(); ++unit) {
        for (size_t item = 0; item < rules->items.size(); ++item)
            sheets[unit].set(static_cast<int>(item),
                             Answer::points(Points::fromHundredths(
                                 static_cast<qint64>(50 * ((unit * 7 + item * 13 + unit * item) % 3 + 1)))));
        years[unit].rules = rules;
        years[unit].outcome =
            outcome({.registered = true, .rules = rules.get(), .unitClass = {}, .answers = &sheets[unit]});
        units.push_back({&years[unit], &sheets[unit]});
    }
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(robustness(units, {}));
}
BENCHMARK(thousandRunsOfThousandUnits)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

} // namespace sovang::bench
