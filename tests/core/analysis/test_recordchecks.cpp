// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "analysis/recordchecks.h"

using namespace sovang;

namespace {

Decision recognition(int from, int to, const QString &number = u"5/QĐ"_qs)
{
    Decision decision;
    decision.kind = DecisionKind::First;
    decision.number = number;
    decision.date = QDate(to, 12, 20);
    decision.from = Year(from);
    decision.to = Year(to);
    return decision;
}

/// Registered, with these outcomes of 2023 and 2024.
UnitYear recorded(const QString &code, OutcomeKind before, OutcomeKind now)
{
    UnitYear unit;
    unit.unit.id = UnitId(code.mid(2).toInt());
    unit.unit.code = code;
    unit.unit.name = u"Đơn vị "_qs + code;
    unit.year = Year(2024);
    unit.registered = now != OutcomeKind::NotRegistered;
    unit.outcome.kind = now;
    unit.history.resize(2);
    unit.history[0].result = {Year(2023), before};
    unit.history[1].result = {Year(2024), now};
    return unit;
}

RecordFacts factsWith(const std::vector<UnitYear> &units)
{
    return {Year(2024), units, {}, {}, {Year(2023), Year(2024)}, {}};
}

std::vector<std::pair<ReportCheck, QString>> recordsFound(const RecordFacts &facts)
{
    std::vector<std::pair<ReportCheck, QString>> all;
    for (const ReportFinding &finding : recordFindings(facts)) {
        CHECK_FALSE(finding.text.isEmpty());
        all.emplace_back(finding.check, finding.subject);
    }
    return all;
}

using Found = std::vector<std::pair<ReportCheck, QString>>;
constexpr auto didPass = OutcomeKind::Passed;

} // namespace

TEST_CASE("A title over years that were didPass, with one number and one day, is sound")
{
    std::vector<UnitYear> units{recorded(u"DV1"_qs, didPass, didPass), recorded(u"DV2"_qs, didPass, didPass)};
    for (UnitYear &unit : units)
        unit.decisions = {recognition(2023, 2024)};
    CHECK(recordsFound(factsWith(units)) == Found{});
}

TEST_CASE("Who is recognised without having registered is found")
{
    std::vector<UnitYear> units{recorded(u"DV1"_qs, didPass, OutcomeKind::NotRegistered)};
    units[0].decisions = {recognition(2024, 2024)};
    const Found findings = recordsFound(factsWith(units));
    REQUIRE(findings.size() == 2);
    CHECK(findings[0] == std::pair(ReportCheck::RecognisedNotRegistered, u"DV1"_qs));
    CHECK(findings[1].first == ReportCheck::PeriodNotPassed);
}

TEST_CASE("A period with a year that was not passed is found, years that the book does not know are believed")
{
    std::vector<UnitYear> units{recorded(u"DV1"_qs, OutcomeKind::Failed, didPass)};
    units[0].decisions = {recognition(2023, 2024)};
    CHECK(recordsFound(factsWith(units)) == Found{{ReportCheck::PeriodNotPassed, u"DV1"_qs}});
    units[0].decisions = {recognition(2020, 2024)};
    units[0].history.erase(units[0].history.begin());
    RecordFacts facts = factsWith(units);
    facts.knownYears = {Year(2024)};
    CHECK(recordsFound(facts) == Found{});
}

TEST_CASE("What a unit took over from its predecessor is believed")
{
    std::vector<UnitYear> units{recorded(u"DV1"_qs, didPass, didPass)};
    units[0].decisions = {recognition(2023, 2024)};
    units[0].history.erase(units[0].history.begin());
    units[0].start.counted = {Year(2023)};
    CHECK(recordsFound(factsWith(units)) == Found{});
}

TEST_CASE("A unit that is recognised twice in a year is found, and one that stands in the book twice")
{
    std::vector<UnitYear> units{recorded(u"DV1"_qs, didPass, didPass), recorded(u"DV2"_qs, didPass, didPass)};
    units[0].decisions = {recognition(2023, 2024), recognition(2023, 2024)};
    CHECK(recordsFound(factsWith(units)) == Found{{ReportCheck::CountedTwice, u"DV1"_qs}});
    units[0].decisions.clear();
    units[0].unit.name = u"Trường Tiểu học Hòa Lộc"_qs;
    units[1].unit.name = u"Trường tiểu học  Hoà Lộc"_qs;
    CHECK(recordsFound(factsWith(units)) == Found{{ReportCheck::CountedTwice, u"DV1, DV2"_qs}});
    RecordFacts facts = factsWith(units);
    facts.different = {unitPair(units[1].unit.id, units[0].unit.id)};
    CHECK(recordsFound(facts) == Found{});
}

TEST_CASE("A certificate whose decision is gone is found")
{
    const std::vector<UnitYear> units;
    RecordFacts facts = factsWith(units);
    facts.certificates = {{u"01/2024"_qs, 7}, {u"02/2024"_qs, 8}};
    facts.decisions = {7};
    CHECK(recordsFound(facts) == Found{{ReportCheck::CertificateNoDecision, u"02/2024"_qs}});
}

TEST_CASE("One number with two days is found, among the decisions of one year")
{
    std::vector<UnitYear> units{recorded(u"DV1"_qs, didPass, didPass), recorded(u"DV2"_qs, didPass, didPass)};
    units[0].decisions = {recognition(2023, 2024)};
    units[1].decisions = {recognition(2023, 2024)};
    units[1].decisions[0].date = QDate(2024, 12, 21);
    CHECK(recordsFound(factsWith(units)) == Found{{ReportCheck::NumberWithTwoDates, u"5/QĐ"_qs}});
    units[1].decisions = {recognition(2022, 2023)};
    CHECK(recordsFound(factsWith(units)) == Found{});
}

TEST_CASE("Figures in which a part is more than all, or a unit stands twice, are found by their kind")
{
    YearFigures figures;
    figures.total = {2, 2, 1, 1, 0, 0};
    figures.byKind = figures.byBlock = figures.byLocality = {{u"Cơ quan"_qs, figures.total}};
    figures.byBand = {{u"Đạt"_qs, 1}};
    figures.byStreak = {{1, 1}};
    UnitFigures unit;
    unit.code = u"DV1"_qs;
    unit.outcome = OutcomeKind::Passed;
    figures.units = {unit, unit};
    figures.units[1].outcome = OutcomeKind::Failed;
    std::vector<ReportFinding> findings = figureFindings(figures);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].check == ReportCheck::CountedTwice);
    CHECK(findings[0].subject == u"DV1");

    figures.units[1].code = u"DV2"_qs;
    figures.sheets.team = 3;
    findings = figureFindings(figures);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].check == ReportCheck::Shares);
}

TEST_CASE("Every check has a code that reads back and words of its own")
{
    QStringList seen;
    for (const ReportCheck check : reportChecks) {
        CHECK(reportCheckFromCode(toCode(check)) == check);
        seen << toCode(check) << toVietnamese(check);
    }
    CHECK(seen.removeDuplicates() == 0);
    CHECK_FALSE(reportCheckFromCode(u"nothing"));
}
