// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of districts as they were really published (domain 8.3, T12), worked out from units.
#include "catch.h"

#include "analysis/crosscheck.h"
#include "analysis/figures.h"
#include "analysis/trace.h"

using namespace sovang;

namespace {

class District
{
public:
    /// \a count registered units that come out as \a kind; of those that pass, this is year \a streak in a
    /// row.
    void add(int count, OutcomeKind kind, int streak = 1, const std::function<void(UnitYear &)> &more = {})
    {
        for (int i = 0; i < count; ++i) {
            UnitYear unit;
            unit.year = Year(2024);
            unit.unit.id = UnitId(qint64(m_units.size()) + 1);
            unit.unit.code = QStringLiteral("DV%1").arg(m_units.size() + 1);
            unit.unit.name = QStringLiteral("Đơn vị số %1").arg(m_units.size() + 1);
            unit.registered = true;
            unit.outcome.kind = kind;
            if (kind == OutcomeKind::Passed) {
                for (int year = 2024 - streak + 1; year <= 2024; ++year)
                    unit.state.counted.push_back(Year(year));
            }
            if (more)
                more(unit);
            m_units.push_back(unit);
        }
    }

    YearFigures figures() const { return figuresOf(Year(2024), m_units); }

private:
    std::vector<UnitYear> m_units;
};

int inYear(const YearFigures &figures, int years)
{
    return int(
        unitsBehind(figures, {Measure::Passed, FigureGrouping::Streak, QString::number(years)}).size());
}

} // namespace

TEST_CASE("113 of 116 with 99 in the fourth year, 1 in the third, 2 proposed first and 11 in the first year")
{
    District district;
    district.add(99, OutcomeKind::Passed, 4);
    district.add(1, OutcomeKind::Passed, 3);
    district.add(2, OutcomeKind::Passed, 2, [](UnitYear &unit) {
        unit.proposal = Proposal{DecisionKind::First, Year(2023), Year(2024)};
    });
    district.add(11, OutcomeKind::Passed, 1);
    district.add(3, OutcomeKind::Failed);
    const YearFigures figures = district.figures();
    CHECK(shareText(figures.total.passed, figures.total.registered) == u"113/116 (97,41 %)");
    CHECK(figures.byStreak == std::vector<StreakFigures>{{1, 11}, {2, 2}, {3, 1}, {4, 99}});
    CHECK(inYear(figures, 4) == 99);
    CHECK(figures.proposedFirst == 2);
    CHECK(figures.proposedRenewal == 0);
    CHECK(crossCheck(figures).join(u'\n') == QString());
}

TEST_CASE("135 of 139 are 97,12 %, of them 108 of 109 agencies and units and 27 of 30 enterprises")
{
    District district;
    const auto enterprise = [](UnitYear &unit) { unit.unit.kind = UnitKind::Enterprise; };
    district.add(108, OutcomeKind::Passed);
    district.add(1, OutcomeKind::Failed);
    district.add(27, OutcomeKind::Passed, 1, enterprise);
    district.add(3, OutcomeKind::Failed, 1, enterprise);
    const YearFigures figures = district.figures();
    CHECK(shareText(figures.total.passed, figures.total.registered) == u"135/139 (97,12 %)");
    REQUIRE(figures.byKind.size() == 2);
    CHECK(shareText(figures.byKind[0].counts.passed, figures.byKind[0].counts.registered) ==
          u"108/109 (99,08 %)");
    CHECK(shareText(figures.byKind[1].counts.passed, figures.byKind[1].counts.registered) ==
          u"27/30 (90,00 %)");
    CHECK(crossCheck(figures).join(u'\n') == QString());
}

TEST_CASE("63 renewals by locality are 1 + 25 + 2 + 1 + 12 + 22")
{
    const int published[] = {1, 25, 2, 1, 12, 22};
    District district;
    int number = 0;
    for (const int count : published) {
        district.add(count, OutcomeKind::Passed, 5, [name = ++number](UnitYear &unit) {
            unit.unit.locality = QStringLiteral("Huyện %1").arg(name);
            unit.proposal = Proposal{DecisionKind::Renewal, Year(2020), Year(2024)};
        });
    }
    const YearFigures figures = district.figures();
    CHECK(figures.proposedRenewal == 63);
    REQUIRE(figures.byLocality.size() == std::size(published));
    for (size_t i = 0; i < std::size(published); ++i)
        CHECK(figures.byLocality[i].proposedRenewal == published[i]);
    CHECK(crossCheck(figures).join(u'\n') == QString());
}

TEST_CASE("Shares that were cut when they were published are rounded half up (T12)")
{
    CHECK(shareText(153, 166) == u"153/166 (92,17 %)");
    CHECK(shareText(114, 119) == u"114/119 (95,80 %)");
    CHECK(shareText(134, 142) == u"134/142 (94,37 %)");
    CHECK(shareText(65, 78) == u"65/78 (83,33 %)");
    CHECK(shareText(2253, 2257) == u"2.253/2.257 (99,82 %)");
}

TEST_CASE("114 of 119 by streak as a district published it: 68, 10, 7, 17 and 12")
{
    District district;
    const int published[] = {68, 10, 7, 17, 12};
    for (int i = 0; i < 5; ++i)
        district.add(published[i], OutcomeKind::Passed, i + 1);
    district.add(5, OutcomeKind::Failed);
    const YearFigures figures = district.figures();
    CHECK(figures.total.passed == 114);
    for (int i = 0; i < 5; ++i)
        CHECK(inYear(figures, i + 1) == published[i]);
}

TEST_CASE("Totals that were printed wrong are the sums of their parts (8.3)")
{
    struct Printed
    {
        const char *where;
        std::vector<int> passed; // by kind
        int total;
    };
    const Printed printed[] = {{"Bắc Kạn 2015, printed 103 + 65 = 170", {103, 67}, 170},
                               {"Bắc Kạn 2013, printed 127 + 83 = 172", {127, 83}, 210},
                               {"Thanh Hóa 2020, of whose 263 units 250 were listed", {32, 263, 1}, 296}};
    const UnitKind kinds[] = {UnitKind::Agency, UnitKind::Institution, UnitKind::Enterprise};
    for (const Printed &each : printed) {
        District district;
        for (size_t kind = 0; kind < each.passed.size(); ++kind)
            district.add(each.passed[kind], OutcomeKind::Passed, 1,
                         [&](UnitYear &unit) { unit.unit.kind = kinds[kind]; });
        const YearFigures figures = district.figures();
        INFO(each.where);
        CHECK(figures.total.passed == each.total);
        for (size_t kind = 0; kind < each.passed.size(); ++kind)
            CHECK(figures.byKind[kind].counts.passed == each.passed[kind]);
    }
}

TEST_CASE("65 of 78 are 83,33 %, 67 of them the 85,90 % that were printed (8.3)")
{
    for (const auto &[passed, words] :
         {std::pair(65, u"65/78 (83,33 %)"_qs), std::pair(67, u"67/78 (85,90 %)"_qs)}) {
        District district;
        district.add(passed, OutcomeKind::Passed);
        district.add(78 - passed, OutcomeKind::Failed);
        const OutcomeCounts total = district.figures().total;
        CHECK(shareText(total.passed, total.registered) == words);
    }
}

TEST_CASE("Of 77 that were inspected 76 pass, and those that were not inspected are not failed")
{
    District district; // Buôn Đôn: 82 registered, 5 of them were not inspected and were published as failed
    district.add(76, OutcomeKind::Passed);
    district.add(1, OutcomeKind::Failed);
    district.add(5, OutcomeKind::Pending);
    const OutcomeCounts total = district.figures().total;
    CHECK(total.registered == 82);
    CHECK(total.judged() == 77);
    CHECK(total.failed == 1);
}
