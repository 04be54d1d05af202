// SPDX-License-Identifier: GPL-3.0-or-later
#include "shots/shots.h"

#include "exchange/tablefile.h"
#include "jobs/setup/newbook.h"
#include "kit/dialogs/columnsdialog.h"
#include "kit/dialogs/importdialog.h"
#include "kit/dialogs/progressdialog.h"
#include "kit/dialogs/readcellsdialog.h"
#include "kit/dialogs/roundquestion.h"
#include "papers/reportspage.h"
#include "session/session.h"
#include "shell/mainwindow.h"
#include "shell/messagebar.h"
#include "shell/newbookdialog.h"

#include <QAction>
#include <QDialog>
#include <QFile>
#include <QMenu>
#include <QTemporaryDir>

namespace sovang {

namespace {

// A file of final scores, as an office sends it.
ImportPlan samplePlan(const Session &session, const QString &firstPoints)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("cham-diem-%1.csv").arg(session.year().toString()));
    QByteArray table = "Mã;Tên đơn vị;1.1;1.2\n";
    for (int row = 0; row < 12; ++row) {
        const Unit &unit = session.unitAt(row).unit;
        table += QStringLiteral("%1;%2;%3;4,5\n").arg(unit.code, unit.name, firstPoints).toUtf8();
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(table) != table.size())
        qFatal("%s was not written", qPrintable(path));
    file.close();
    return planScores(session.book(), readTableFile(path), session.year(), Round::Final, {},
                      {.sheet = {}, .tellsCells = true});
}

} // namespace

void shootNewBook(MainWindow &window, Camera &camera)
{
    const Prompts prompts = userPrompts();
    NewBookDialog book(prompts, &window);
    book.show();
    for (int step = 0; step < 3; ++step) {
        book.goToStep(step);
        camera.shoot(book, QStringLiteral("dialog-new-book-%1").arg(step + 1));
    }
}

// Of a list whose columns are called as nobody else calls them.
void shootColumns(MainWindow &window, Camera &camera)
{
    FileColumns file;
    file.row = 4;
    file.columns = {{u"STT"_qs, {}, {u"1"_qs, u"2"_qs, u"3"_qs}},
                    {u"Số hiệu cơ quan, đơn vị theo danh bạ"_qs, u"Mã"_qs, {u"YT-01"_qs, u"YT-02"_qs}},
                    {u"Tên đầy đủ"_qs,
                     u"Tên đơn vị"_qs,
                     {u"Trung tâm Kiểm soát bệnh tật tỉnh"_qs, u"Trạm Y tế phường Bến Gót"_qs}},
                    {u"Thuộc dạng"_qs, {}, {u"Đơn vị sự nghiệp"_qs}},
                    {u"Thủ trưởng"_qs, {}, {u"Nguyễn Thị Hồng Ánh"_qs, u"Trần Văn Cả"_qs}},
                    {u"Biên chế"_qs, u"Số CBCCVC-NLĐ"_qs, {u"112"_qs, u"9"_qs}}};
    const std::vector<NamedMapping> kept{{u"Danh sách của Sở Y tế"_qs, u"import.units"_qs, {}}};
    ColumnsDialog columns(
        file, unitFields(), kept, [&](int) { return file; }, [](const QString &) { return true; }, &window);
    camera.shootDialog(columns, QStringLiteral("dialog-import-columns"));
}

void shootImport(MainWindow &window, Camera &camera)
{
    const Session &session = window.workspace()->session();
    const auto codeOf = [&](UnitId id) { return session.find(id)->unit.code; };
    ImportDialog good(samplePlan(session, QStringLiteral("3")), codeOf, &window);
    camera.shootDialog(good, QStringLiteral("dialog-import"));
    ImportDialog bad(samplePlan(session, QStringLiteral("9,55")), codeOf, &window);
    camera.shootDialog(bad, QStringLiteral("dialog-import-problems"));
    ReadCellsDialog cells(bad.plan(), &window);
    camera.shootDialog(cells, QStringLiteral("dialog-import-cells"));
    shootColumns(window, camera);
    const Prompts prompts = userPrompts();
    camera.shootModal(QStringLiteral("dialog-round"), [&] { askRound(&window, prompts, session.year()); });
}

void shootQuestions(MainWindow &window, Camera &camera)
{
    for (QAction *action : window.findChildren<QAction *>()) {
        if (action->text() == MainWindow::tr("About Sổ Vàng"))
            camera.shootModal(QStringLiteral("dialog-about"), [=] { action->trigger(); });
    }
    const Progress progress = showProgress(&window, ReportsPage::tr("Report of the year"));
    const QString dialog = QStringLiteral("progressDialog");
    while (!window.findChild<QDialog *>(dialog)) // it waits a moment: most work is done by then
        progress.tell(40, 100);
    camera.shoot(*window.findChild<QDialog *>(dialog), QStringLiteral("dialog-progress"));
    auto *menu = window.findChild<QMenu *>(QStringLiteral("bookMenu"));
    menu->popup(QPoint());
    camera.shoot(*menu, QStringLiteral("menu-book"));
    menu->hide();
}

// What every page says while there is nothing in it yet.
void shootEmptyBook(MainWindow &window, Camera &camera)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("moi.sovang"));
    createBook(path, {});
    if (!window.openBook(path))
        qFatal("%s", qPrintable(window.messages().text()));
    shootAllPages(window, camera, QStringLiteral("empty-"));
    window.closeBook();
}

} // namespace sovang
