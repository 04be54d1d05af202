// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "analysis/anomalies.h"
#include "rulebook.h"

#include <deque>

using namespace sovang;
using sovang::test::answersFrom;

namespace {

QByteArray watchedRules()
{
    return R"({"format": 1, "id": "soi", "version": 1, "title": "Bộ", "kinds": ["agency"], "validFrom": 2010,
  "total": "100", "passMark": {"default": "50"}, "bands": [],
  "criteria": [{"code": "I", "title": "Một", "max": "100", "children": [
      {"code": "1", "title": "a", "type": "points", "max": "20", "evidence": true},
      {"code": "2", "title": "b", "type": "points", "max": "20"},
      {"code": "3", "title": "c", "type": "points", "max": "20"},
      {"code": "4", "title": "d", "type": "points", "max": "20"},
      {"code": "5", "title": "e", "type": "points", "max": "20"}]}]})";
}

Evidence document(const QString &name, QDate date = {}, const QString &pages = {})
{
    Evidence evidence;
    evidence.document = name;
    evidence.date = date;
    evidence.pages = pages;
    return evidence;
}

/// Units with their own and their final points for the five leaves.
class Watched
{
public:
    WatchedUnit &add(std::initializer_list<int> self, std::initializer_list<int> final)
    {
        Answers own = sheet(self);
        Answers decided = sheet(final);
        UnitYear unit;
        unit.unit.code = QStringLiteral("DV%1").arg(m_years.size() + 1);
        unit.year = Year(2024);
        unit.rules = m_rules;
        unit.registered = true;
        unit.outcome =
            outcome({.registered = true, .rules = m_rules.get(), .unitClass = {}, .answers = &decided});
        m_years.push_back(unit);
        m_sheets.push_back(own);
        m_sheets.push_back(decided);
        const Answers *before = &m_sheets[m_sheets.size() - 2];
        units.push_back({&m_years.back(), before, &m_sheets.back(), &m_papers.emplace_back(), {}});
        return units.back();
    }

    PapersByCode &papers(size_t unit) { return m_papers[unit]; }

    QStringList found(AnomalyKind kind, const AnomalyLimits &limits = {}) const
    {
        QStringList all;
        for (const Anomaly &anomaly : anomaliesOf(units, limits)) {
            CHECK_FALSE(anomalyText(anomaly).isEmpty());
            if (anomaly.kind == kind)
                all << (anomaly.unit.isEmpty() ? anomaly.ruleSet : anomaly.unit) + u':' +
                           anomaly.items.join(u',');
        }
        return all;
    }

    std::vector<WatchedUnit> units;

private:
    Answers sheet(std::initializer_list<int> points) const
    {
        Answers answers(*m_rules);
        int item = 0;
        for (const int each : points)
            answers.set(item++, Answer::points(Points::fromHundredths(each * 100LL)));
        return answers;
    }

    RuleSetPtr m_rules = std::make_shared<RuleSet>(test::rulesFrom(watchedRules()));
    std::deque<UnitYear> m_years; // references to them stay good
    std::deque<Answers> m_sheets;
    std::deque<PapersByCode> m_papers;
};

} // namespace

TEST_CASE("A unit whose own total is ten percent from the final one is named, one just under it is not")
{
    Watched year;
    year.add({20, 20, 20, 20, 10}, {20, 20, 20, 20, 0});
    year.add({20, 20, 20, 20, 9}, {20, 20, 20, 20, 0});
    CHECK(year.found(AnomalyKind::SelfFarFromFinal) == QStringList{u"DV1:"_qs});
}

TEST_CASE("A unit that gave itself the maximum everywhere is named")
{
    Watched year;
    year.add({20, 20, 20, 20, 20}, {20, 20, 20, 20, 20});
    year.add({20, 20, 20, 20, 19}, {20, 20, 20, 20, 19});
    CHECK(year.found(AnomalyKind::AlwaysMaximum) == QStringList{u"DV1:"_qs});
}

TEST_CASE("Full points where evidence is asked for and there is none are named, in books that keep evidence")
{
    Watched year;
    year.add({20, 20, 20, 20, 0}, {20, 20, 20, 20, 0});
    year.add({20, 20, 20, 20, 0}, {20, 20, 20, 20, 0});
    CHECK(year.found(AnomalyKind::FullWithoutEvidence).isEmpty());
    year.papers(1)[u"1"_qs].evidence = {document(u"BC 12"_qs, QDate(2024, 5, 1))};
    CHECK(year.found(AnomalyKind::FullWithoutEvidence) == QStringList{u"DV1:1"_qs});
}

TEST_CASE("One place of one document for several things is named, other pages of it are not")
{
    Watched year;
    year.add({20, 20, 20, 20, 0}, {20, 20, 20, 20, 0});
    PapersByCode &papers = year.papers(0);
    papers[u"1"_qs].evidence = {document(u"BC 12"_qs, QDate(2024, 5, 1), u"3"_qs)};
    papers[u"2"_qs].evidence = {document(u"bc  12"_qs, QDate(2024, 5, 1), u"3"_qs)};
    papers[u"3"_qs].evidence = {document(u"BC 12"_qs, QDate(2024, 5, 1), u"4"_qs)};
    CHECK(year.found(AnomalyKind::DocumentTwice) == QStringList{u"DV1:1,2"_qs});
}

TEST_CASE("A document that is not of the year is named, one without a day is not")
{
    Watched year;
    year.add({20, 20, 20, 20, 0}, {20, 20, 20, 20, 0});
    PapersByCode &papers = year.papers(0);
    papers[u"1"_qs].evidence = {document(u"A"_qs, QDate(2023, 12, 31)), document(u"B"_qs)};
    papers[u"2"_qs].evidence = {document(u"C"_qs, QDate(2024, 1, 1))};
    CHECK(year.found(AnomalyKind::DocumentOutsideYear) == QStringList{u"DV1:1"_qs});
}

TEST_CASE("A total that is fifteen percent from last year's is named")
{
    Watched year;
    year.add({20, 20, 20, 20, 0}, {20, 20, 20, 20, 0}).totalBefore = Exact(9500);
    year.add({20, 20, 20, 20, 0}, {20, 20, 20, 20, 0}).totalBefore = Exact(9499);
    CHECK(year.found(AnomalyKind::Jump) == QStringList{u"DV1:"_qs});
}

TEST_CASE("Indicators that separate nobody, and those that units see differently, are named")
{
    Watched year;
    for (int i = 0; i < 10; ++i)
        year.add({20, i, 18, 20, i}, {20, i, 14, 20, i});
    CHECK(year.found(AnomalyKind::NeverSeparates) ==
          QStringList{u"soi@1:1"_qs, u"soi@1:3"_qs, u"soi@1:4"_qs});
    CHECK(year.found(AnomalyKind::IndicatorFarFromFinal) == QStringList{u"soi@1:3"_qs});
    year.units.pop_back(); // nine units are too few to say so
    CHECK(year.found(AnomalyKind::NeverSeparates).isEmpty());
}
