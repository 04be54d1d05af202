// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness.h"

#include "kit/edits.h"
#include "recognition/markslider.h"
#include "scoring/sheetedits.h"

#include <QAbstractItemModel>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace sovang;
using sovang::test::Window;

namespace {

const QAbstractItemModel &rowsOf(const QDialog &dialog, const char *table)
{
    return *dialog.findChild<QTableView *>(QString::fromLatin1(table))->model();
}

void moveTo(QDialog &dialog, int hundredths)
{
    auto *mark = dialog.findChild<MarkSlider *>(QStringLiteral("passMark"));
    mark->slider().setValue(hundredths / 50);
    REQUIRE(mark->value() == hundredths);
}

} // namespace

TEST_CASE("Another pass mark shows who would lose the year, and stores nothing", "[trial]")
{
    Window window;
    Session &session = window.session();
    session.setYear(Year(2025));
    window.addUnit(u"DV001"_qs, u"Trường Mầm non Hoa Sen"_qs);
    const UnitId unit = session.book().units.findByCode(u"DV001"_qs)->id;
    REQUIRE(edits::setRegistered(session, {unit}, true));
    const RuleSetPtr rules = session.find(unit)->rules;
    const QStringList codes{u"1.1"_qs, u"1.2"_qs, u"1.3"_qs, u"2.1"_qs, u"2.2"_qs,
                            u"T1"_qs,  u"B1"_qs,  u"G1"_qs,  u"V1"_qs};
    const QStringList cells{u"5"_qs, u"5"_qs, u"x"_qs, u"1"_qs, u"50/50"_qs,
                            u"0"_qs, u"0"_qs, u"x"_qs, u"0"_qs}; // 18 of 20, mark 15
    edits::AnswerChanges changes;
    for (int i = 0; i < codes.size(); ++i) {
        const Item &item = rules->items[static_cast<size_t>(rules->indexOf(codes[i]))];
        changes.push_back({codes[i], parseAnswer(*rules, item, cells[i], {}).answer});
    }
    REQUIRE(edits::setAnswers(session, unit, Round::Final, changes));
    REQUIRE(session.find(unit)->outcome.kind == OutcomeKind::Passed);
    const qint64 lines = session.book().log.count();

    window->workspace()->goTo(PageId::Recognition);
    window.answers().dialogs.push_back([](QDialog &dialog) {
        auto *summary = dialog.findChild<QLabel *>(QStringLiteral("trialSummary"));
        CHECK(summary->text().contains(u"1 → 1"));
        CHECK(rowsOf(dialog, "trialUnits").rowCount() == 0);
        moveTo(dialog, 1800);
        CHECK(rowsOf(dialog, "trialUnits").rowCount() == 0);
        moveTo(dialog, 1850);
        CHECK(summary->text().contains(u"1 → 0"));
        REQUIRE(rowsOf(dialog, "trialUnits").rowCount() == 1);
        CHECK(rowsOf(dialog, "trialUnits").index(0, 0).data().toString() == u"DV001");
        CHECK(rowsOf(dialog, "trialBlocks").index(0, 3).data().toString() == u"0");
        moveTo(dialog, 1500);
        CHECK(rowsOf(dialog, "trialUnits").rowCount() == 0);
        CHECK(rowsOf(dialog, "fragileUnits").rowCount() == 0); // three points over the mark
        return true;
    });
    QTest::mouseClick(window.find<QPushButton>("whatIf"), Qt::LeftButton);
    CHECK(session.book().log.count() == lines);
    CHECK(session.find(unit)->outcome.kind == OutcomeKind::Passed);
}
