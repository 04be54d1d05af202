// SPDX-License-Identifier: GPL-3.0-or-later
#include "shots/shots.h"
#include "units/unitsedits.h"

#include "kit/dialogs/statusyearsdialog.h"
#include "registration/lastyeardialog.h"
#include "session/session.h"
#include "shell/mainwindow.h"
#include "units/bulkunitdialog.h"
#include "units/joindialog.h"
#include "units/lifedialog.h"
#include "units/unitdialog.h"
#include "units/unitspage.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QTreeView>

namespace sovang {

namespace {

// One that was entered twice, and one that only sounds like another.
void makeLikeUnits(Session &session)
{
    for (const int row : {2, 8}) {
        Unit unit = session.unitAt(row).unit;
        unit.id = {};
        unit.code = QStringLiteral("MOI-%1").arg(row);
        unit.name = row == 2 ? unit.name.toUpper() : unit.name + u'h';
        edits::addUnit(session, unit);
    }
}

} // namespace

void shootUnits(MainWindow &window, Camera &camera)
{
    Session &session = window.workspace()->session();
    window.workspace()->goTo(PageId::Units);
    UnitsPage &page = window.workspace()->units();
    page.choose(session.unitAt(0).unit.id);
    camera.shoot(window, QStringLiteral("units-record"));
    window.findChild<QTreeView *>(QStringLiteral("unitRecord"))->scrollToBottom();
    camera.shoot(window, QStringLiteral("units-record-end"));
    makeLikeUnits(session);
    page.showDuplicates();
    camera.shoot(window, QStringLiteral("units-duplicates"));
    const std::vector<UnitId> two{session.unitAt(4).unit.id, session.unitAt(7).unit.id};
    for (const LineageKind kind :
         {LineageKind::Rename, LineageKind::Merge, LineageKind::Split, LineageKind::Dissolve}) {
        const std::vector<UnitId> units = kind == LineageKind::Merge ? two : std::vector{two.front()};
        LifeDialog life(kind, units, session, &window);
        camera.shootDialog(life, QStringLiteral("dialog-") + toCode(kind));
    }
    UnitDialog known(QStringLiteral("…"), session.unitAt(2).unit, session, &window);
    camera.shootDialog(known, QStringLiteral("dialog-unit"));
    BulkUnitDialog bulk({session.unitAt(4).unit, session.unitAt(7).unit}, session, &window);
    camera.shootDialog(bulk, QStringLiteral("dialog-units"));
    JoinDialog join(session.unitAt(4).unit, session.unitAt(7).unit, session, &window);
    camera.shootDialog(join, QStringLiteral("dialog-join"));
    StatusYearsDialog years(
        {{session.unitAt(4).unit.id, session.unitAt(4).unit.code, {Year(2023), Year(2024)}}}, session.year(),
        &window);
    camera.shootDialog(years, QStringLiteral("dialog-status-years"));
    UnitDialog added(QStringLiteral("…"), Unit(), session, &window);
    added.findChild<QLineEdit *>(QStringLiteral("name"))->setText(session.unitAt(4).unit.name);
    camera.shootDialog(added, QStringLiteral("dialog-unit-hint"));
    std::vector<LastYearUnit> list;
    for (int row = 0; row < 12; ++row) {
        const Unit &unit = session.unitAt(row).unit;
        list.push_back(
            {unit.id, unit.code, unit.name, row % 4 == 0 ? Aim::Keep : Aim::First,
             row == 5 ? QCoreApplication::translate("Register", "ended in %1").arg(2025) : QString()});
    }
    LastYearDialog lastYear(session.year(), list, &window);
    camera.shootDialog(lastYear, QStringLiteral("dialog-last-year"));
}

} // namespace sovang
