// SPDX-License-Identifier: GPL-3.0-or-later
// The whole work of a year for ten units, from the start page to the papers, and all the way back.
#include "secretary.h"

#include "jobs/year/outcomelist.h"
#include "storage/book.h"

using namespace sovang;
using sovang::test::Secretary;

namespace {

QByteArray outcomes(Secretary &secretary)
{
    return outcomesJson(secretary.session().year(), secretary.session().units());
}

} // namespace

TEST_CASE("The whole year is done with the keyboard alone, from no book at all to the certificates",
          "[wholeyear]")
{
    Secretary secretary;
    secretary.doTheYear();

    CHECK(secretary.book().commission.commission().name == u"Ban Chỉ đạo huyện Đắk Mil");
    for (const char *code : {"DV001", "DV002", "DV003", "DV006", "DV007", "DV008", "DV009", "DV010"}) {
        INFO(code);
        CHECK(secretary.unit(QLatin1String(code)).outcome.kind == OutcomeKind::Passed);
    }
    CHECK(secretary.unit(u"DV004"_qs).outcome.kind == OutcomeKind::Failed);
    CHECK(secretary.unit(u"DV005"_qs).outcome.kind == OutcomeKind::Excluded);
    CHECK(secretary.book().scores.find(secretary.unit(u"DV002"_qs).unit.id, secretary.session().year(),
                                       Round::Final,
                                       u"1.2"_qs) == Answer::notApplicable(u"không có bếp ăn tập thể"_qs));
    CHECK((secretary.unit(u"DV009"_qs).outcome.total == 1900)); // hundredths
    CHECK(secretary.unit(u"DV010"_qs).outcome.band == u"Đạt");

    const Meeting held = secretary.meeting();
    CHECK(held.place == u"Hội trường Ủy ban");
    CHECK(held.chair == u"Nguyễn Văn An");
    CHECK(held.present() == 2);
    CHECK(secretary.itemOf(held, u"DV001"_qs).votes == Votes{2, 0, 0});
    CHECK(secretary.itemOf(held, u"DV006"_qs).changedTo == DecisionKind::Refusal);
    CHECK(stateOf(held, secretary.itemOf(held, u"DV007"_qs)) == ItemState::Postponed);
    CHECK(stateOf(held, secretary.itemOf(held, u"DV010"_qs)) == ItemState::Carried);

    CHECK(secretary.book().decisions.all().size() == 9);
    for (const char *code : {"DV001", "DV002", "DV003", "DV008", "DV009", "DV010"}) {
        INFO(code);
        CHECK(secretary.unit(QLatin1String(code)).state.standing == Standing::Recognised);
        REQUIRE(secretary.decisionsOn(QLatin1String(code)).size() == 1);
        CHECK(secretary.decisionsOn(QLatin1String(code)).front().number == u"12/QĐ-UBND");
    }
    CHECK(secretary.decisionsOn(u"DV007"_qs).empty());
    REQUIRE(secretary.decisionsOn(u"DV006"_qs).size() == 1);
    CHECK(secretary.decisionsOn(u"DV006"_qs).front().kind == DecisionKind::Refusal);
    CHECK(secretary.decisionsOn(u"DV006"_qs).front().reason == u"Nội bộ mất đoàn kết");
    CHECK(secretary.decisionsOn(u"DV006"_qs).front().signer == u"Lê Văn Dũng");
}

TEST_CASE("The whole year is undone to the empty book, and done again", "[wholeyear]")
{
    Secretary secretary;
    secretary.doTheYear();
    const QByteArray outcomesBefore = outcomes(secretary);
    const test::BookDump before = secretary.dump();

    secretary.undoAll();
    CHECK(secretary.session().units().empty());
    CHECK(test::difference(secretary.newBook(), secretary.dump()) == QString());

    secretary.redoAll();
    CHECK(outcomes(secretary) == outcomesBefore);
    CHECK(test::difference(before, secretary.dump()) == QString());
    CHECK_FALSE(secretary.book().log.verify());
}
