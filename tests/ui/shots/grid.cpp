// SPDX-License-Identifier: GPL-3.0-or-later
#include "shots/shots.h"

#include "session/session.h"
#include "shell/mainwindow.h"

#include <QApplication>
#include <QCheckBox>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

namespace sovang {

void shootGrid(MainWindow &window, Camera &camera)
{
    window.workspace()->goTo(PageId::Scores);
    window.findChild<QPushButton *>(QStringLiteral("gridSwitch"))->click();
    auto *grid = window.findChild<QTableView *>(QStringLiteral("scoreGrid"));
    grid->setFocus();
    QTest::qWait(300); // averages come a moment later
    camera.shoot(window, QStringLiteral("grid"));
    const QAbstractItemModel &cells = *grid->model();
    grid->setCurrentIndex(cells.index(2, 1));
    grid->selectionModel()->select(QItemSelection(cells.index(2, 1), cells.index(6, 3)),
                                   QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(grid, Qt::Key_Delete);
    grid->horizontalScrollBar()->setValue(120);
    camera.shoot(window, QStringLiteral("grid-selection"));
    grid->setCurrentIndex(cells.index(4, 2));
    QTest::keyClicks(grid, QStringLiteral("7"));
    camera.shoot(window, QStringLiteral("grid-editing"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    camera.shoot(window, QStringLiteral("grid-refused"));
    window.findChild<QCheckBox *>(QStringLiteral("gridNear"))->click();
    camera.shoot(window, QStringLiteral("grid-near"));
    window.findChild<QPushButton *>(QStringLiteral("sheetSwitch"))->click();
}

} // namespace sovang
