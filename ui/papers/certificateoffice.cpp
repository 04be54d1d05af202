// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/certificateoffice.h"

#include "base/error.h"
#include "base/wholefile.h"
#include "documents/certificate.h"
#include "documents/contactsheet.h"
#include "documents/rulerpage.h"
#include "jobs/papers/certificateregister.h"
#include "jobs/papers/sheetchecking.h"
#include "jobs/safety/verifying.h"
#include "kit/dialogs/printingdialog.h"
#include "papers/certificatesdialog.h"
#include "papers/keyunlocking.h"
#include "papers/paperwriting.h"
#include "session/guarded.h"
#include "session/session.h"

#include <QCoreApplication>

namespace sovang {

namespace {

struct CertificateOfficeText
{
    Q_DECLARE_TR_FUNCTIONS(sovang::ReportsPage)
};

/// One sheet; nothing is entered in the register.
void sendTestPage(const PageContext &context, const std::shared_ptr<const CertificateLayout> &layout,
                  PrintOrder order)
{
    order.from = 1;
    order.to = 1;
    order.copies = 1;
    sendToPrinter(context, CertificateOfficeText::tr("Test page"),
                  rulerPdf(layout ? *layout : *shippedLayout(), {order.offset}), order);
}

std::vector<std::vector<CertificateNote>> notesOf(const CertificateCheck &check)
{
    std::vector<std::vector<CertificateNote>> notes;
    notes.reserve(check.sheets.size());
    for (const CheckedSheet &sheet : check.sheets)
        notes.push_back(sheet.notes);
    return notes;
}

QString certificatesTitle()
{
    return CertificateOfficeText::tr("Certificates");
}

} // namespace

CertificateOffice::Preview CertificateOffice::preview(size_t most) const
{
    const Session &session = m_context.session;
    const std::vector<Title> titles = titlesOf(session.book(), session.year());
    if (titles.empty())
        throw Error(Error::Kind::NotFound, noTitleText(session.year()));
    CertificatePlan plan = planCertificates(session.book(), titles);
    if (plan.printable.empty())
        throw Error(Error::Kind::BadInput, plan.problems.front().message);
    if (plan.printable.size() > most)
        plan.printable.resize(most);
    return {plan.sheets->pdf(plan.printable), plan.printable.size(), titles.size()};
}

void CertificateOffice::write() const
{
    const std::optional<CertificatePlan> plan = ask(CertificateOfficeText::tr("Write…"));
    if (!plan)
        return;
    askAndWrite(m_parent, m_context,
                {certificatesTitle(), CertificateOfficeText::tr("PDF (*.pdf)"), QStringLiteral("pdf"),
                 certificatesTitle()},
                [&](const QString &path, const Progress &progress) {
                    issue(*plan, [&](const std::vector<CertificateData> &sheets) {
                        plan->sheets->write(path, sheets, {}, progress);
                    });
                });
}

std::optional<CertificatePlan> CertificateOffice::ask(const QString &next) const
{
    if (!askToUnlockKey(m_parent, m_context))
        return std::nullopt;
    const Session &session = m_context.session;
    std::vector<Title> titles;
    std::vector<CertificateData> sheets;
    std::vector<std::vector<CertificateNote>> notes;
    const bool isRead = guarded(m_context.error, [&] {
        requireAsWritten(session.book());
        titles = titlesOf(session.book(), session.year());
        sheets = certificatesOf(session.book(), titles);
        notes = notesOf(checkSheets(session.book(), titles, 0, nullptr,
                                    m_context.prompts.progress(m_parent, certificatesTitle())));
    });
    if (!isRead)
        return std::nullopt;
    if (titles.empty()) {
        m_context.info(noTitleText(session.year()) + u'.');
        return std::nullopt;
    }
    CertificatesDialog dialog(titles, std::move(sheets), notes, next, m_parent);
    QObject::connect(&dialog, &CertificatesDialog::contactSheetWanted, &dialog, [&] {
        askAndWrite(&dialog, m_context,
                    {CertificateOfficeText::tr("Contact sheet"), CertificateOfficeText::tr("PDF (*.pdf)"),
                     QStringLiteral("pdf"), CertificateOfficeText::tr("Contact sheet")},
                    [&dialog](const QString &path, const Progress &) {
                        writeWholeFile(path, contactSheetPdf(dialog.chosen().printable));
                    });
    });
    if (!m_context.prompts.run(dialog))
        return std::nullopt;
    CertificatePlan plan = dialog.chosen();
    plan.sheets = std::make_shared<CertificateSheets>();
    return plan;
}

// Numbers in the register are given when a certificate leaves the house, and never taken back: no step to
// undo.
void CertificateOffice::issue(const CertificatePlan &plan,
                              const std::function<void(const std::vector<CertificateData> &)> &issue) const
{
    Session &session = m_context.session;
    if (session.book().isReadOnly())
        return issue(plan.printable);
    registerAndPrint(session.book(), session.year(), plan, 0, issue);
    session.reload();
}

void CertificateOffice::print() const
{
    const std::optional<CertificatePlan> plan = ask(CertificateOfficeText::tr("Print…"));
    const std::optional<PrintOrder> order =
        plan ? askForPrinter(m_parent, m_context, certificatesTitle(),
                             static_cast<int>(plan->printable.size()), PrintOffset::Asked)
             : std::nullopt;
    if (!order)
        return;
    const CertificateSettings settings{order->offset};
    guarded(m_context.error, [&] {
        if (order->isTestPage)
            return sendTestPage(m_context, plan->printable.front().layout, *order);
        issue(*plan, [&](const std::vector<CertificateData> &sheets) {
            sendToPrinter(m_context, certificatesTitle(), plan->sheets->pdf(sheets, settings), *order);
        });
    });
}

} // namespace sovang
