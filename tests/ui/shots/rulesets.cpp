// SPDX-License-Identifier: GPL-3.0-or-later
#include "shots/shots.h"

#include "rules/rulesetdraftcheck.h"
#include "rules/rulesetwriter.h"
#include "rulesets/drafteditor.h"
#include "rulesets/publishdialog.h"
#include "rulesets/rulecomparedialog.h"
#include "session/session.h"
#include "shell/mainwindow.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

namespace sovang {

// A rule set to read, its copy while it is written, and what is asked on the way.
void shootRuleSets(MainWindow &window, Camera &camera)
{
    window.workspace()->goTo(PageId::RuleSets);
    activate(window);
    camera.shoot(window, QStringLiteral("rulesets"));
    window.findChild<QPushButton *>(QStringLiteral("copyVersion"))->click();
    camera.shoot(window, QStringLiteral("rulesets-draft"));
    auto *editor = window.findChild<DraftEditor *>();
    const auto type = [&](const QString &row, const QString &field, const QString &text) {
        editor->goTo(row, field);
        QTest::keyClicks(QApplication::focusWidget(), text);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    };
    const RuleSetPtr before = window.workspace()->session().book().ruleSets().all().front();
    type(QStringLiteral("criteria[0].children[0]"), QStringLiteral("max"), QStringLiteral("6,5x"));
    type(QStringLiteral("recognition"), QStringLiteral("firstYears"), QStringLiteral("3"));
    camera.shoot(window, QStringLiteral("rulesets-draft-recognition"));
    editor->goTo(QStringLiteral("criteria[0].children[0]"), QStringLiteral("max"));
    camera.shoot(window, QStringLiteral("rulesets-draft-findings"));
    RuleSetDraft draft = editor->draft();
    draft.set(QStringLiteral("criteria[0].children[0]"), QStringLiteral("max"), QStringLiteral("5"));
    draft.remove(QStringLiteral("vetoes[0]"));
    draft.set(QStringLiteral("bands[0]"), QStringLiteral("from"), QStringLiteral("92"));
    draft.set(QStringLiteral("criteria[0].children[0]"), QStringLiteral("type"),
              QStringLiteral("allOrNothing"));
    const auto after = std::make_shared<const RuleSet>(checkDraft(draft, {}).ruleSet.value());
    RuleCompareDialog compare({{before->reference() + u' ' + before->title, before},
                               {after->reference() + u' ' + after->title, after}},
                              0, 1, &window);
    camera.shootDialog(compare, QStringLiteral("dialog-compare-rules"));
    PublishDialog publish(
        *after,
        shiftsTo(*after, {before},
                 window.workspace()->session().book().registrations().countByKind(Year(2025))),
        true, {}, &window);
    camera.shootDialog(publish, QStringLiteral("dialog-publish-rules"));
    while (window.workspace()->session().undoStack().canUndo())
        window.undo();
}

} // namespace sovang
