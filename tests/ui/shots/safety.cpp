// SPDX-License-Identifier: GPL-3.0-or-later
#include "shots/shots.h"

#include "jobs/packets/merging.h"
#include "jobs/packets/packing.h"
#include "jobs/papers/publishing.h"
#include "jobs/safety/sealing.h"
#include "kit/dialogs/unitchoicedialog.h"
#include "log/verificationdialog.h"
#include "papers/titlesdialog.h"
#include "recognition/markslider.h"
#include "recognition/trialdialog.h"
#include "session/session.h"
#include "sharing/mergedialog.h"
#include "shell/mainwindow.h"
#include "shell/salvagedialog.h"
#include "storage/chaincode.h"

#include <QLineEdit>
#include <QTabWidget>
#include <QTemporaryDir>

namespace sovang {

namespace {

// Two cells of two units scored elsewhere, one of them here as well.
void scorePacket(Session &session, const QString &path)
{
    std::vector<UnitId> units;
    QStringList codes;
    for (const UnitYear &unit : session.units()) {
        if (unit.registered && unit.rules && units.size() < 2) {
            units.push_back(unit.unit.id);
            codes << unit.unit.code;
        }
    }
    writePacket(session.book(), {session.year(), Round::Final, codes}, path);
    const auto put = [&](Book &book, UnitId unit, int hundredths) {
        book.change({QStringLiteral("score.set"), QStringLiteral("chấm")}, [&] {
            book.scores.put(unit, session.year(), Round::Final, QStringLiteral("1.1"),
                            Answer::points(Points::fromHundredths(hundredths)));
        });
    };
    Book elsewhere = Book::open(path);
    put(elsewhere, units[0], 350);
    put(elsewhere, units[1], 250);
    put(session.book(), units[1], 200);
    session.reload();
}

} // namespace

void shootSafety(MainWindow &window, Camera &camera)
{
    Session &session = window.workspace()->session();
    session.setYear(session.year() - 1);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("gói tổ 2.sovang"));
    scorePacket(session, path);
    window.workspace()->goTo(PageId::Sharing);
    camera.shoot(window, QStringLiteral("sharing-packets"));
    UnitChoiceDialog packet(QStringLiteral("Gói"), QStringLiteral("Xuất gói…"), session.units(), &window);
    camera.shootDialog(packet, QStringLiteral("dialog-packet"));
    packet.close();
    MergeDialog merge(
        planMerge(session.book(), path),
        [&](Contested contested) { return std::optional(planMerge(session.book(), path, contested)); },
        &window);
    camera.shootDialog(merge, QStringLiteral("dialog-packet-merge"));
    merge.close();

    TrialDialog trial(yearTrial(session.book(), session.year()), &window);
    trial.findChild<MarkSlider *>(QStringLiteral("passMark"))
        ->slider()
        .triggerAction(QSlider::SliderPageStepAdd);
    camera.shootDialog(trial, QStringLiteral("dialog-whatif"));
    trial.findChild<QTabWidget *>(QStringLiteral("trialTabs"))->setCurrentIndex(1);
    camera.shootDialog(trial, QStringLiteral("dialog-fragile"));
    trial.close();
    TitlesDialog titles(publishedYear(session.book(), session.year()), &window);
    camera.shootDialog(titles, QStringLiteral("dialog-titles"));
    titles.close();

    window.workspace()->goTo(PageId::Log);
    VerificationDialog check(
        verifyBook(session.book()), [&](const QString &code) { return session.book().log.withCode(code); },
        &window);
    check.findChild<QLineEdit *>(QStringLiteral("paperCode"))
        ->setText(chainCode(session.book().log.last()->hash));
    camera.shootDialog(check, QStringLiteral("dialog-verification"));
    check.close();
    Salvaged salvaged{QStringLiteral("so - không cứu được.csv"), 1204, 3, QString(), {}, {}, {}};
    for (
        const auto &[message, found] :
        {std::pair{
             u"Phiếu điểm DV007, 2024, điểm chốt, 1.1 bị mất: nội dung đọc được không phải nội dung đã nhập."_qs,
             u"4"_qs},
         std::pair{u"Đăng ký DV012, 2025 bị mất: không đọc được nữa."_qs, QString()}})
        salvaged.losses.push_back({{message}, SalvageLoss::Why::Altered, found, false});
    SalvageDialog saved(salvaged, {}, &window);
    camera.shootDialog(saved, QStringLiteral("dialog-salvage"));
    saved.close();
    session.setYear(session.year() - 1);
    sealYear(session.book(), session.year());
    session.reload();
    camera.shoot(window, QStringLiteral("log-sealed"));
}

} // namespace sovang
