// SPDX-License-Identifier: GPL-3.0-or-later
#include "shots/shots.h"

#include "decisions/takeoverdialog.h"
#include "jobs/papers/officefiles.h"
#include "jobs/papers/yearcertificates.h"
#include "papers/certificatelayoutdialog.h"
#include "papers/certificatesdialog.h"
#include "papers/keymenu.h"
#include "papers/officefilemenu.h"
#include "papers/officetextsdialog.h"
#include "papers/paperchoices.h"
#include "papers/paperedits.h"
#include "papers/passphrasedialog.h"
#include "papers/reportspage.h"
#include "session/session.h"
#include "shell/mainwindow.h"

#include <QListWidget>
#include <QTemporaryDir>

#include <algorithm>

namespace sovang {

/// A paper whose DOCX the office writes by a file of its own.
static void shootOfficeFile(MainWindow &window, Camera &camera)
{
    Session &session = window.workspace()->session();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("Mẫu danh sách của Phòng.docx"));
    writeFileToChange(session.book(), session.year(), OfficePaper::Registrations, path);
    edits::setOfficeFile(session, OfficePaper::Registrations, officeFileAt(path));
    window.workspace()->goTo(PageId::Reports);
    window.findChild<QListWidget *>(QStringLiteral("paperList"))->setCurrentRow(0); // the registrations
    camera.shoot(window, QStringLiteral("reports-office-file"));
    auto *menu = window.findChild<OfficeFileMenu *>();
    menu->popup(window.mapToGlobal(window.rect().center()));
    camera.shoot(*menu, QStringLiteral("menu-office-file"));
    menu->close();
    session.undo();
}

/// The certificates with the key that signs them, its menu, and the question for a passphrase.
static void shootKey(MainWindow &window, Camera &camera)
{
    window.workspace()->goTo(PageId::Reports);
    auto *list = window.findChild<QListWidget *>(QStringLiteral("paperList"));
    const auto choices = paperChoices();
    const auto certificates =
        std::ranges::find(choices, PaperChoice::What::Certificates, &PaperChoice::what) - choices.begin();
    list->setCurrentRow(static_cast<int>(certificates));
    camera.shoot(window, QStringLiteral("reports-certificates"));
    auto *menu = window.findChild<KeyMenu *>();
    menu->popup(window.mapToGlobal(window.rect().center()));
    camera.shoot(*menu, QStringLiteral("menu-key"));
    menu->close();
    PassphraseDialog passphrase(KeyMenu::tr("Key of certificates"),
                                KeyMenu::tr("The new key is behind a passphrase too."), &window);
    passphrase.accept(); // tells that it is too short
    camera.shootDialog(passphrase, QStringLiteral("dialog-passphrase"));
}

void shootPapersOfDecisions(MainWindow &window, Camera &camera)
{
    const Session &session = window.workspace()->session();
    const std::vector<Decision> decisions = session.book().decisions.all();
    if (decisions.empty())
        return;
    Decision mended = decisions.front();
    mended.nameThen = QStringLiteral("Trường Tiểu học Hòa Bình");
    TakeOverDialog names({{session.codeOf(mended.unit), decisions.front(), mended}}, &window);
    camera.shootDialog(names, QStringLiteral("dialog-take-over"));
    const std::vector<Title> titles = titlesOf(session.book(), decisions.front().year());
    std::vector<std::vector<CertificateNote>> notes(titles.size());
    if (!notes.empty())
        notes.back() = {
            {CertificateNote::Kind::MissingLetter, QStringLiteral("tên đơn vị: phông chữ không có chữ 学")}};
    CertificatesDialog certificates(titles, certificatesOf(session.book(), titles), notes,
                                    QStringLiteral("Xuất…"), &window);
    camera.shootDialog(certificates, QStringLiteral("dialog-certificates"));
    const Prompts prompts;
    CertificateLayoutDialog layout(certificatesOf(session.book(), titles).front(), prompts, &window);
    camera.shootDialog(layout, QStringLiteral("dialog-certificate-layout"));
    OfficeTextsDialog texts(OfficePaper::Decision, ReportsPage::tr("Decision with lists"), {}, &window);
    camera.shootDialog(texts, QStringLiteral("dialog-office-texts"));
    shootOfficeFile(window, camera);
    shootKey(window, camera);
}

} // namespace sovang
