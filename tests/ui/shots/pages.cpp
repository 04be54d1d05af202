// SPDX-License-Identifier: GPL-3.0-or-later
#include "shots/shots.h"

#include "session/session.h"
#include "shell/mainwindow.h"
#include "shell/messagebar.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace sovang {

void shootAllPages(MainWindow &window, Camera &camera, const QString &prefix)
{
    const QList<std::pair<PageId, QString>> pages{{PageId::Overview, QStringLiteral("overview")},
                                                  {PageId::Units, QStringLiteral("units")},
                                                  {PageId::Registrations, QStringLiteral("registrations")},
                                                  {PageId::Scores, QStringLiteral("scores")},
                                                  {PageId::Recognition, QStringLiteral("recognition")},
                                                  {PageId::Decisions, QStringLiteral("decisions")},
                                                  {PageId::Reports, QStringLiteral("reports")},
                                                  {PageId::Movements, QStringLiteral("movements")},
                                                  {PageId::Sharing, QStringLiteral("sharing")},
                                                  {PageId::Log, QStringLiteral("log")},
                                                  {PageId::RuleSets, QStringLiteral("rulesets")},
                                                  {PageId::Settings, QStringLiteral("settings")}};
    for (const auto &[page, name] : pages) {
        window.workspace()->goTo(page);
        for (auto *table : window.workspace()->findChildren<QTableView *>()) {
            if (table->isVisible() && table->model()->rowCount() > 2)
                table->selectRow(2);
        }
        camera.shoot(window, prefix + name);
    }
}

void shootScores(MainWindow &window, Camera &camera)
{
    window.workspace()->goTo(PageId::Scores);
    window.findChild<QPushButton *>(QStringLiteral("whyButton"))->setChecked(true);
    auto *sheet = window.findChild<QAbstractItemView *>(QStringLiteral("scoreSheet"));
    activate(window);
    sheet->setFocus();
    sheet->setCurrentIndex(sheet->model()->index(1, 4, sheet->model()->index(0, 0)));
    QTest::keyClicks(sheet, QStringLiteral("7"));
    camera.shoot(window, QStringLiteral("scores-editing"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    camera.shoot(window, QStringLiteral("scores-refused"));
    window.find();
    camera.shoot(window, QStringLiteral("palette"));
}

} // namespace sovang
