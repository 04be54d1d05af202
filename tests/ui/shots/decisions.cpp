// SPDX-License-Identifier: GPL-3.0-or-later
#include "shots/shots.h"

#include "decisions/takeoverdialog.h"
#include "jobs/papers/yearcertificates.h"
#include "papers/certificatelayoutdialog.h"
#include "papers/certificatesdialog.h"
#include "papers/officetextsdialog.h"
#include "papers/reportspage.h"
#include "session/session.h"
#include "shell/mainwindow.h"

namespace sovang {

void shootPapersOfDecisions(MainWindow &window, Camera &camera)
{
    const Session &session = window.workspace()->session();
    const std::vector<Decision> decisions = session.book().decisions().all();
    if (decisions.empty())
        return;
    Decision mended = decisions.front();
    mended.nameThen = QStringLiteral("Trường Tiểu học Hòa Bình");
    TakeOverDialog names({{session.codeOf(mended.unit), decisions.front(), mended}}, &window);
    camera.shootDialog(names, QStringLiteral("dialog-take-over"));
    const std::vector<Title> titles = titlesOf(session.book(), decisions.front().year());
    std::vector<QStringList> faults(titles.size());
    if (!faults.empty())
        faults.back() = {QStringLiteral("tên đơn vị: phông chữ không có chữ 学")};
    CertificatesDialog certificates(titles, certificatesOf(session.book(), titles), faults, &window);
    camera.shootDialog(certificates, QStringLiteral("dialog-certificates"));
    const Prompts prompts;
    CertificateLayoutDialog layout(certificatesOf(session.book(), titles).front(), prompts, &window);
    camera.shootDialog(layout, QStringLiteral("dialog-certificate-layout"));
    OfficeTextsDialog texts(OfficePaper::Decision, ReportsPage::tr("Decision with lists"), {}, &window);
    camera.shootDialog(texts, QStringLiteral("dialog-office-texts"));
}

} // namespace sovang
