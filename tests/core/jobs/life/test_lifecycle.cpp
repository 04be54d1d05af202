// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "jobs/jobbook.h"

#include "base/error.h"
#include "jobs/life/lifecycle.h"
#include "jobs/life/lifepreview.h"

using namespace sovang;
using namespace sovang::test;

namespace {

Successor newUnit(const QString &code, std::optional<UnitId> inherits = {})
{
    return {unitNamed(code, QStringLiteral("Đơn vị ") + code), inherits, false};
}

LifeChange merger(int year, std::vector<UnitId> units, const Successor &into)
{
    return {LineageKind::Merge, Year(year), {}, u"12/QĐ-UBND"_qs, {}, std::move(units), {into}};
}

LifeAct carryOut(Book &book, const LifeChange &change)
{
    LifeAct act = planLife(book, change);
    book.change(someNote, [&] { applyLife(book, act); });
    return act;
}

struct LifeSnapshot
{
    explicit LifeSnapshot(const Book &book) : units(book.units.all()), events(book.lineage.all()) {}
    bool operator==(const LifeSnapshot &) const = default;

    std::vector<Unit> units;
    std::vector<LineageEvent> events;
};

} // namespace

TEST_CASE("A merger ends both units, begins the new one, and gives it the state of the ruling")
{
    JobBook job;
    const UnitId a = job.add(u"A"_qs);
    const UnitId b = job.add(u"B"_qs);
    job.score(a, {2022, 2023});
    job.decide(a, DecisionKind::First, 2023);
    job.score(b, {2023});

    const LifeAct act = carryOut(job.book, merger(2024, {a, b}, newUnit(u"C"_qs, a)));

    const Unit c = job.book.units.findByCode(u"C"_qs).value();
    CHECK(c.founded == Year(2024));
    CHECK(job.book.units.find(a)->dissolved == Year(2024));
    CHECK(job.book.units.find(b)->dissolved == Year(2024));
    CHECK(act.touched() == std::vector{a, b, c.id});
    job.score(c.id, {2024});
    const UnitYear merged = job.evaluated(c.id, 2024);
    CHECK(merged.state.standing == Standing::Recognised);
    CHECK(merged.state.counted == std::vector{Year(2024)});
    const LineageEvent event = job.book.lineage.all().front();
    CHECK(event.predecessors == std::vector{a, b});
    CHECK(event.document == u"12/QĐ-UBND");
    CHECK(event.begins);
}

TEST_CASE("An act that is undone leaves the book as it was, and done again has the same numbers")
{
    JobBook job;
    const UnitId a = job.add(u"A"_qs);
    const UnitId b = job.add(u"B"_qs);
    const LifeSnapshot before(job.book);
    LifeAct act = planLife(job.book, merger(2024, {a, b}, newUnit(u"C"_qs)));
    const auto apply = [&] { job.book.change(someNote, [&] { applyLife(job.book, act); }); };
    apply();
    const LifeSnapshot after(job.book);
    job.book.change(someNote, [&] { revertLife(job.book, act); });
    CHECK(LifeSnapshot(job.book) == before);
    apply();
    CHECK(LifeSnapshot(job.book) == after);
}

TEST_CASE("A unit that takes another in goes on with its own state, or from nothing when it is so ruled")
{
    JobBook job;
    const UnitId a = job.add(u"A"_qs);
    const UnitId b = job.add(u"B"_qs);
    job.score(a, {2022, 2023, 2024});
    Successor going{*job.book.units.find(a), std::nullopt, false};
    const LifeAct own = carryOut(job.book, merger(2024, {a, b}, going));
    CHECK(job.evaluated(a, 2024).state.counted.size() == 3);
    CHECK_FALSE(job.book.units.find(a)->dissolved);
    CHECK(job.book.units.find(b)->dissolved == Year(2024));
    job.book.change(someNote, [&] { revertLife(job.book, own); });

    going.startsAnew = true;
    carryOut(job.book, merger(2024, {a, b}, going));
    CHECK(job.evaluated(a, 2024).state.counted == std::vector{Year(2024)});
}

TEST_CASE("A split is one act with a ruling for each successor")
{
    JobBook job;
    const UnitId a = job.add(u"A"_qs);
    job.score(a, {2023});
    const LifeChange split{
        LineageKind::Split, Year(2024), {}, {}, {}, {a}, {newUnit(u"B"_qs, a), newUnit(u"C"_qs)}};
    carryOut(job.book, split);
    const auto events = job.book.lineage.all();
    REQUIRE(events.size() == 2);
    CHECK(events[0].actId() == events[1].actId());
    const UnitId b = job.book.units.findByCode(u"B"_qs)->id;
    const UnitId c = job.book.units.findByCode(u"C"_qs)->id;
    job.score(b, {2024});
    job.score(c, {2024});
    CHECK(job.evaluated(b, 2024).state.counted.size() == 2);
    CHECK(job.evaluated(c, 2024).state.counted.size() == 1);
}

TEST_CASE("A new name leaves everything else as it is, and the old one is remembered")
{
    JobBook job;
    const UnitId a = job.add(u"A"_qs);
    job.score(a, {2023});
    Unit renamed = *job.book.units.find(a);
    const QString before = renamed.name;
    renamed.name = u"Sở Nông nghiệp và Môi trường"_qs;
    carryOut(job.book, {LineageKind::Rename, Year(2024), {}, {}, {}, {a}, {{renamed, {}, false}}});
    CHECK(job.book.units.find(a) == renamed);
    CHECK(job.book.lineage.all().front().nameBefore == before);
    CHECK(job.evaluated(a, 2023).state.counted.size() == 1);
}

TEST_CASE("What cannot be is refused with a sentence, and nothing is written")
{
    JobBook job;
    const UnitId a = job.add(u"A"_qs, UnitKind::Agency, Year(2020));
    const UnitId b = job.add(u"B"_qs);
    const UnitId ended = job.add(u"E"_qs, UnitKind::Agency, {}, Year(2022));
    const LifeSnapshot before(job.book);
    const auto why = [&](const LifeChange &change) {
        CHECK_THROWS_AS(planLife(job.book, change), Error);
        return whyImpossible(job.book, change);
    };
    CHECK(why(merger(2019, {a, b}, newUnit(u"C"_qs))).contains(u"was founded in 2020"));
    CHECK(why(merger(2024, {b, ended}, newUnit(u"C"_qs))).contains(u"ended in 2022 already"));
    CHECK(why(merger(2024, {a}, newUnit(u"C"_qs))).contains(u"at least two"));
    CHECK(why(merger(2024, {a, a}, newUnit(u"C"_qs))).contains(u"twice"));
    CHECK(why(merger(2024, {a, b}, newUnit(u"A"_qs))).contains(u"belongs to"));
    CHECK(why(merger(2024, {a, b}, newUnit({}))).contains(u"needs a code"));
    CHECK(why(merger(2024, {a, b}, newUnit(u"C"_qs, ended))).contains(u"takes part only"));
    Successor both{*job.book.units.find(a), b, true};
    CHECK(why(merger(2024, {a, b}, both)).contains(u"two rulings"));
    CHECK(
        why({LineageKind::Split, Year(2024), {}, {}, {}, {a}, {newUnit(u"X"_qs)}}).contains(u"at least two"));
    CHECK(why({LineageKind::Rename, Year(2024), {}, {}, {}, {a}, {{*job.book.units.find(a), {}, false}}})
              .contains(u"new name"));
    CHECK(LifeSnapshot(job.book) == before);
}

TEST_CASE("Two rulings for one unit and year, and circles, are refused")
{
    JobBook job;
    const UnitId a = job.add(u"A"_qs);
    const UnitId b = job.add(u"B"_qs);
    const UnitId c = job.add(u"C"_qs);
    const UnitId d = job.add(u"D"_qs);
    carryOut(job.book, merger(2024, {a, b}, {*job.book.units.find(a), b, false}));
    const Unit unitA = *job.book.units.find(a);
    CHECK(whyImpossible(job.book, merger(2024, {a, c}, {unitA, c, false})).contains(u"one only"));
    CHECK(whyImpossible(job.book, merger(2024, {a, c}, {unitA, {}, false})).isEmpty()); // takes in, own state
    // A would end in 2023 and take B in a year later.
    CHECK(whyImpossible(job.book, merger(2023, {a, d}, {*job.book.units.find(d), {}, false}))
              .contains(u"cannot end in 2023"));
}

TEST_CASE("A recorded act is taken back as a whole, the later one first")
{
    JobBook job;
    const UnitId a = job.add(u"A"_qs);
    const UnitId b = job.add(u"B"_qs);
    const LifeSnapshot before(job.book);
    const LifeAct merged = carryOut(job.book, merger(2023, {a, b}, newUnit(u"C"_qs)));
    const UnitId c = job.book.units.findByCode(u"C"_qs)->id;
    const LifeAct ended = carryOut(job.book, {LineageKind::Dissolve, Year(2025), {}, {}, {}, {c}, {}});
    const auto takeBack = [&](const LifeAct &act) {
        const LifeAct recorded = recordedAct(job.book, act.events.front().event.id);
        job.book.change(someNote, [&] { revertLife(job.book, recorded); });
    };
    CHECK_THROWS_AS(takeBack(merged), Error);
    takeBack(ended);
    takeBack(merged);
    CHECK(LifeSnapshot(job.book) == before);
}

TEST_CASE("An act whose new unit has scores by now is not taken back")
{
    JobBook job;
    const UnitId a = job.add(u"A"_qs);
    const UnitId b = job.add(u"B"_qs);
    const LifeAct act = carryOut(job.book, merger(2023, {a, b}, newUnit(u"C"_qs)));
    job.score(job.book.units.findByCode(u"C"_qs)->id, {2023});
    const LifeSnapshot before(job.book);
    const LifeAct recorded = recordedAct(job.book, act.events.front().event.id);
    CHECK_THROWS_AS(job.book.change(someNote, [&] { revertLife(job.book, recorded); }), Error);
    CHECK(LifeSnapshot(job.book) == before);
}

TEST_CASE("The preview tells what each ruling means for standing, count and the year that is due")
{
    JobBook job;
    const UnitId a = job.add(u"A"_qs);
    const UnitId b = job.add(u"B"_qs);
    job.score(a, {2020, 2021, 2022, 2023});
    job.decide(a, DecisionKind::First, 2021);
    job.score(b, {2023});
    const auto rulings = rulingsOf(job.book, merger(2024, {a, b}, newUnit(u"C"_qs)), 0, Year(2024));
    REQUIRE(rulings.size() == 3); // A's, B's, nobody's
    CHECK(rulings[0].option.inherits == a);
    CHECK(rulings[0].now.standing == Standing::Recognised);
    CHECK(rulings[0].now.counted.size() == 2);
    CHECK(rulings[0].needed == 5);
    CHECK(rulings[0].due == Year(2026)); // 2022 to 2026
    CHECK(rulings[1].now.standing == Standing::Never);
    CHECK(rulings[1].due == Year(2024));
    CHECK_FALSE(rulings[2].option.inherits);
    CHECK(rulings[2].now.counted.empty());
    CHECK(rulings[2].due == Year(2025));
}

TEST_CASE("The preview of a merger that is entered late counts the years that the successor has had since")
{
    JobBook job;
    const UnitId a = job.add(u"A"_qs);
    const UnitId b = job.add(u"B"_qs);
    job.score(a, {2022, 2023, 2024});
    const LifeChange late = merger(2023, {a, b}, {*job.book.units.find(a), {}, false});
    const auto rulings = rulingsOf(job.book, late, 0, Year(2024));
    REQUIRE(rulings.size() == 3); // B's, its own, nobody's
    CHECK(rulings[0].now.counted == std::vector{Year(2023), Year(2024)});
    CHECK(rulings[1].now.counted == std::vector{Year(2022), Year(2023), Year(2024)});
    CHECK(rulings[2].option.startsAnew);
    CHECK(rulings[2].now.counted == std::vector{Year(2023), Year(2024)});
}

TEST_CASE("The code of a new unit goes on in the manner of the one before it")
{
    const QStringList codes{u"DV007"_qs, u"DV119"_qs, u"TH2"_qs, u"UBND"_qs};
    CHECK(nextCode(codes, u"DV003"_qs) == u"DV120");
    CHECK(nextCode(codes, u"DV003"_qs, 1) == u"DV121");
    CHECK(nextCode(codes, u"TH2"_qs) == u"TH3");
    CHECK(nextCode(codes, u"PX09"_qs) == u"PX10");
    CHECK(nextCode(codes, u"UBND"_qs).isEmpty());
}
