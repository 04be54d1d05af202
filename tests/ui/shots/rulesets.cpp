// SPDX-License-Identifier: GPL-3.0-or-later
#include "shots/shots.h"

#include "jobs/setup/ruledrafting.h"
#include "jobs/setup/rulefiles.h"
#include "rules/rulesetdraftcheck.h"
#include "rules/rulesetwriter.h"
#include "rulesets/adoptiondialog.h"
#include "rulesets/drafteditor.h"
#include "rulesets/gallerydialog.h"
#include "rulesets/publishdialog.h"
#include "rulesets/rulecomparedialog.h"
#include "rulesets/sheetdraftdialog.h"
#include "session/session.h"
#include "shell/mainwindow.h"

#include <QApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

namespace sovang {

namespace {

// A score sheet as people paste it, with what a reader cannot be sure of.
void paste(SheetDraftDialog &dialog)
{
    QMimeData copied;
    copied.setText(
        QStringLiteral("BẢNG CHẤM ĐIỂM CƠ QUAN VĂN HÓA NĂM 2025\n"
                       "TT\tNội dung tiêu chuẩn\tĐiểm tối đa\tTự chấm\n"
                       "I\tHoàn thành tốt nhiệm vụ chính trị được giao\t40\t\n"
                       "1\tHoàn thành các chỉ tiêu kế hoạch năm của cơ quan, đơn vị\t20\t\n"
                       "2\tCó sáng kiến được công nhận, mỗi sáng kiến 2 điểm\t10\t\n"
                       "3\tTham gia hội thi do cấp trên tổ chức. Không tham gia không đạt điểm\t10\t\n"
                       "II\tThực hiện nếp sống văn minh, môi trường văn hóa công sở\t60\t\n"
                       "1\tCông sở xanh, sạch, đẹp, an toàn\t30\t\n"
                       "2\t100 % cán bộ, công chức, viên chức thực hiện quy tắc ứng xử\t20\t\n"
                       "3\tKhông có người vi phạm kỷ luật\t5\t\n"
                       "\tTổng cộng\t100\t\n"));
    dialog.paste(copied);
}

// Where rule sets come from: samples, made one's own; a printed sheet; and a set as it is explained.
void shootSources(MainWindow &window, Camera &camera, const RuleSet &rules)
{
    const Session &session = window.workspace()->session();
    const Prompts prompts = userPrompts();
    GalleryDialog gallery(shippedRuleFiles(), &window);
    camera.shootDialog(gallery, QStringLiteral("dialog-rule-gallery"));
    gallery.findChild<QLineEdit *>(QStringLiteral("galleryFind"))->setText(QStringLiteral("truong hoc"));
    camera.shoot(gallery, QStringLiteral("dialog-rule-gallery-found"));
    gallery.hide();
    AdoptionDialog ours(rules, adoptionFor(session.book(), rules, session.year()),
                        session.book().ruleSets.all(), QStringLiteral("Tiếp tục…"), &window);
    camera.shootDialog(ours, QStringLiteral("dialog-rule-ours"));
    ours.hide();
    SheetDraftDialog sheet(prompts, sheetSettings(session.book(), session.year()), {}, &window);
    camera.shootDialog(sheet, QStringLiteral("dialog-rule-sheet-empty"));
    paste(sheet);
    camera.shoot(sheet, QStringLiteral("dialog-rule-sheet"));
    sheet.hide();
    for (QPushButton *explain : window.findChildren<QPushButton *>(QStringLiteral("explainSet")))
        camera.shootModal(QStringLiteral("dialog-rule-explained"), [=] { explain->click(); });
}

} // namespace

// A rule set to read, its copy while it is written, and what is asked on the way.
void shootRuleSets(MainWindow &window, Camera &camera)
{
    window.workspace()->goTo(PageId::RuleSets);
    activate(window);
    camera.shoot(window, QStringLiteral("rulesets"));
    shootSources(window, camera, *window.workspace()->session().book().ruleSets.all().front());
    activate(window);
    window.findChild<QPushButton *>(QStringLiteral("copyVersion"))->click();
    camera.shoot(window, QStringLiteral("rulesets-draft"));
    auto *editor = window.findChild<DraftEditor *>();
    const auto type = [&](const QString &row, const QString &field, const QString &text) {
        editor->goTo(row, field);
        QTest::keyClicks(QApplication::focusWidget(), text);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    };
    const RuleSetPtr before = window.workspace()->session().book().ruleSets.all().front();
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
                 window.workspace()->session().book().registrations.countByKind(Year(2025))),
        true, {}, &window);
    camera.shootDialog(publish, QStringLiteral("dialog-publish-rules"));
    while (window.workspace()->session().undoStack().canUndo())
        window.undo();
}

} // namespace sovang
