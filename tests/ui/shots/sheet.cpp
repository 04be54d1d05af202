// SPDX-License-Identifier: GPL-3.0-or-later
#include "shots/shots.h"

#include "kit/dialogs/evidencedialog.h"
#include "scoring/copyrounddialog.h"
#include "scoring/sheetedits.h"
#include "session/session.h"
#include "shell/mainwindow.h"

#include <QAbstractItemView>
#include <QAction>
#include <QPushButton>

namespace sovang {

// Evidence, a note and a criterion that does not apply, with the self column out of the way. The book is left
// as it was found.
void shootSheet(MainWindow &window, Camera &camera)
{
    Session &session = window.workspace()->session();
    const UnitId unit = session.unitAt(3).unit.id;
    const ItemPapers papers{
        {{QStringLiteral("BC 12/2025"), QDate(2025, 3, 5), QStringLiteral("3"),
          QStringLiteral("Báo cáo kết quả thực hiện nhiệm vụ chính trị năm 2025"),
          QStringLiteral("minh-chung/DV004/bc-12-2025.pdf")},
         {QStringLiteral("QĐ 45/QĐ-UBND"), QDate(2025, 1, 20), {}, {}, QStringLiteral("Tủ hồ sơ số 2")}},
        QStringLiteral("Đoàn đã xem bản gốc ngày 20/11/2025.")};
    edits::setPapers(session, unit, QStringLiteral("1.1"), papers);
    edits::setPapers(session, unit, QStringLiteral("1.2"), {{}, QStringLiteral("Chờ bổ sung bảng lương")});
    edits::changeSheet(
        session, unit,
        {{Round::Team, QStringLiteral("1.4"), Answer::notApplicable(QStringLiteral("không có chi đoàn"))},
         {Round::Final, QStringLiteral("1.4"), Answer::notApplicable(QStringLiteral("không có chi đoàn"))},
         {Round::Final, QStringLiteral("1.5"), std::nullopt}});
    window.workspace()->openSheet(unit);
    window.findChild<QPushButton *>(QStringLiteral("whyButton"))->setChecked(false);
    camera.shoot(window, QStringLiteral("sheet-papers"));
    auto *hide = window.findChild<QAction *>(QStringLiteral("hideSelf"));
    hide->trigger();
    auto *sheet = window.findChild<QAbstractItemView *>(QStringLiteral("scoreSheet"));
    sheet->scrollToBottom();
    camera.shoot(window, QStringLiteral("sheet-self-hidden"));
    hide->trigger();

    const Prompts prompts = userPrompts();
    EvidenceDialog evidence(
        {.title = QStringLiteral("1.1  Hoàn thành các nhiệm vụ chính trị, kinh tế - xã hội"),
         .about = session.find(unit)->unit.name,
         .bookPath = session.book().path(),
         .asksForEvidence = true,
         .isEditable = true},
        papers, prompts, &window);
    camera.shootDialog(evidence, QStringLiteral("dialog-evidence"));
    RoundCopyPlan plan;
    plan.changes.resize(214);
    plan.units = 38;
    plan.kept = 12;
    CopyRoundDialog copy(
        session.find(unit)->unit.name, 117, [&](const auto &) { return plan; }, &window);
    camera.shootDialog(copy, QStringLiteral("dialog-copy-rounds"));
    for (int i = 0; i < 3; ++i)
        session.undo();
}

} // namespace sovang
