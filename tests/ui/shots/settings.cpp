// SPDX-License-Identifier: GPL-3.0-or-later
#include "shots/shots.h"

#include "session/session.h"
#include "settings/commissiondialogs.h"
#include "settings/settingsedits.h"
#include "settings/settingspage.h"
#include "shell/mainwindow.h"

namespace sovang {

namespace {

void addPeople(Session &session)
{
    Issuer commission;
    commission.isCommission = true;
    commission.name = QStringLiteral("Ban Chỉ đạo phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa”");
    commission.parent = QStringLiteral("Ủy ban nhân dân huyện Suối Ngàn");
    commission.place = QStringLiteral("Suối Ngàn");
    commission.symbol = QStringLiteral("BCĐ");
    edits::putIssuer(session, commission);
    Signatory signer;
    signer.issuer = session.book().commission.commission().id;
    signer.name = QStringLiteral("Nguyễn Văn An");
    signer.title = QStringLiteral("Trưởng ban");
    edits::putSignatory(session, signer);
    const QList<std::pair<QString, MemberRole>> members{
        {QStringLiteral("Nguyễn Văn An"), MemberRole::Chair},
        {QStringLiteral("Trần Thị Bình"), MemberRole::Deputy},
        {QStringLiteral("Lê Thị Cúc"), MemberRole::Secretary},
        {QStringLiteral("Phạm Văn Dũng"), MemberRole::Member}};
    for (const auto &[name, role] : members) {
        edits::putMember(session,
                         {.name = name,
                          .position = QStringLiteral("Phó Trưởng phòng Văn hóa, Khoa học và Thông tin"),
                          .role = role});
    }
}

} // namespace

void shootSettings(MainWindow &window, Camera &camera)
{
    window.workspace()->goTo(PageId::Settings);
    addPeople(window.workspace()->session());
    auto *page = window.findChild<SettingsPage *>();
    const QStringList names{QStringLiteral("commission"), QStringLiteral("issuers"),
                            QStringLiteral("numbers"),    QStringLiteral("picklists"),
                            QStringLiteral("rulesets"),   QStringLiteral("program")};
    for (int i = 0; i < static_cast<int>(names.size()); ++i) {
        page->open(static_cast<SettingsPage::Section>(i));
        camera.shoot(window, QStringLiteral("settings-") + names.at(i));
    }
    const CommissionStore &store = window.workspace()->session().book().commission;
    MemberDialog member(QStringLiteral("…"),
                        store.members().empty() ? CommissionMember() : store.members().front(), &window);
    camera.shootDialog(member, QStringLiteral("dialog-member"));
    IssuerDialog issuer(QStringLiteral("…"), store.commission(), &window);
    camera.shootDialog(issuer, QStringLiteral("dialog-issuer"));
    Signatory signer;
    signer.name = QStringLiteral("Trần Văn Ổn");
    signer.title = QStringLiteral("Phó Chủ tịch");
    signer.mode = SigningMode::ForHead;
    signer.behalf = QStringLiteral("Chủ tịch");
    signer.collective = QStringLiteral("Ủy ban nhân dân");
    SignatoryDialog signatory(QStringLiteral("…"), signer, &window);
    camera.shootDialog(signatory, QStringLiteral("dialog-signer"));
    SeriesDialog series(QStringLiteral("…"),
                        store.series(store.commission().id, PaperKind::Decision, Year(2025)), &window);
    camera.shootDialog(series, QStringLiteral("dialog-series"));
}

} // namespace sovang
