// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness.h"

#include "decisions/decisionsmodel.h"
#include "jobs/year/evaluation.h"
#include "kit/edits.h"
#include "kit/tables/filterproxy.h"
#include "kit/tables/unitcolumns.h"
#include "log/logmodel.h"
#include "registration/registrationsmodel.h"
#include "scoring/scoresheetmodel.h"
#include "units/unitsedits.h"

#include <QAbstractItemModelTester>

using namespace sovang;
using sovang::test::Window;

namespace {

Unit unitOf(const char *code)
{
    Unit unit;
    unit.code = QString::fromLatin1(code);
    unit.name = QStringLiteral("Đơn vị %1").arg(unit.code);
    return unit;
}

} // namespace

TEST_CASE("Models of units stay whole while units come, change and go")
{
    Window window;
    Session &session = window.session();
    UnitTableModel units(session, unitsColumns());
    UnitTableModel outcomes(session, outcomeColumns());
    UnitTableModel scoring(session, scoringColumns());
    RegistrationsModel registrations(session);
    FilterProxy proxy(units);
    const QAbstractItemModelTester testers[] = {{&units, test::fatal},
                                                {&outcomes, test::fatal},
                                                {&scoring, test::fatal},
                                                {&registrations, test::fatal},
                                                {&proxy, test::fatal}};

    REQUIRE(edits::addUnit(session, unitOf("B")));
    REQUIRE(edits::addUnit(session, unitOf("A")));
    CHECK(units.index(0, 0).data() == u"A"_qs);
    REQUIRE(edits::setRegistered(session, {session.unitAt(0).unit.id}, true));
    CHECK(registrations.index(0, 0).data(Qt::CheckStateRole) == Qt::Checked);
    CHECK(registrations.index(1, 0).data(Qt::CheckStateRole) == Qt::Unchecked);
    proxy.setNeedle(QStringLiteral("don vi b"));
    CHECK(proxy.rowCount() == 1);
    session.setYear(Year(2024));
    CHECK(registrations.index(0, 0).data(Qt::CheckStateRole) == Qt::Unchecked);
    REQUIRE(edits::removeUnit(session, Unit(session.unitAt(1).unit)));
    CHECK(units.rowCount() == 1);
}

TEST_CASE("The model of a score sheet is a whole tree and shows another unit's sheet")
{
    Window window;
    Session &session = window.session();
    REQUIRE(edits::addUnit(session, unitOf("A")));
    const UnitYear &unit = session.unitAt(0);
    ScoreSheetModel sheet([](const std::vector<SheetChange> &) { return true; },
                          [](const Item &, const QString &) { return std::optional<QString>(); });
    const QAbstractItemModelTester tester(&sheet, test::fatal);
    RoundAnswers answers{Answers(*unit.rules), Answers(*unit.rules), Answers(*unit.rules)};
    sheet.show(unit, {answers, {}, true});
    CHECK(sheet.rowCount() == 6); // I, II, bonus, deductions, gates, vetoes
    answers[2].set(unit.rules->indexOf(u"1.1"_qs), Answer::points(Points::fromHundredths(450)));
    sheet.show(unit, {answers, {}, true});
    CHECK(sheet.indexOfItem(u"1.1"_qs, ScoreSheetModel::Final).data() == u"4,5"_qs);
    sheet.showNothing();
    CHECK(sheet.rowCount() == 0);
}

TEST_CASE("Decisions and log are tables of what they were given")
{
    DecisionsModel decisions;
    LogModel log;
    const QAbstractItemModelTester testers[] = {{&decisions, test::fatal}, {&log, test::fatal}};
    Decision decision;
    decision.number = QStringLiteral("12/QĐ-UBND");
    decision.from = Year(2024);
    decision.to = Year(2025);
    decisions.show({{decision, QStringLiteral("DV001"), QStringLiteral("Phòng Nội vụ")}});
    CHECK(decisions.index(0, DecisionsModel::Period).data() == u"2024–2025"_qs);
    LogLine line;
    line.sequence = 1;
    line.note.summary = QStringLiteral("thêm đơn vị DV001");
    log.show({line});
    CHECK(log.index(0, LogModel::Summary).data() == u"Thêm đơn vị DV001"_qs);
}
