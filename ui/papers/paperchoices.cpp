// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers/paperchoices.h"

#include <QCoreApplication>

namespace sovang {

namespace {

struct PaperChoicesText
{
    Q_DECLARE_TR_FUNCTIONS(sovang::ReportsPage)
};

} // namespace

std::vector<PaperChoice> paperChoices()
{
    using What = PaperChoice::What;
    const auto office = [](OfficePaper paper, const QString &title) {
        return PaperChoice{What::Office, paper, title, {}};
    };
    const auto other = [](What what, const QString &title, const QString &about) {
        return PaperChoice{what, {}, title, about};
    };
    return {
        office(OfficePaper::Registrations, PaperChoicesText::tr("List of registrations")),
        office(OfficePaper::Inspection, PaperChoicesText::tr("Records of inspection")),
        office(OfficePaper::Minutes, PaperChoicesText::tr("Minutes of the meeting")),
        office(OfficePaper::Submission, PaperChoicesText::tr("Submission with lists")),
        office(OfficePaper::Decision, PaperChoicesText::tr("Decision with lists")),
        office(OfficePaper::Refusals, PaperChoicesText::tr("Letters of refusal")),
        office(OfficePaper::Letter, PaperChoicesText::tr("Letters to the units")),
        office(OfficePaper::Revocation, PaperChoicesText::tr("Decision of revocation")),
        other(
            What::Certificates, PaperChoicesText::tr("Certificates"),
            PaperChoicesText::tr(
                "One sheet for every title decided in the year, or for those you choose, A4 landscape, ready "
                "to be signed (PDF).")),
        office(OfficePaper::CertificateRegister, PaperChoicesText::tr("Register of certificates")),
        other(What::Report, PaperChoicesText::tr("Report of the year"), {}),
        other(What::Outcomes, PaperChoicesText::tr("List of outcomes"),
              PaperChoicesText::tr(
                  "Every unit with outcome, total, band, standing and proposal, for a spreadsheet (Excel or "
                  "CSV).")),
        other(
            What::Dossiers, PaperChoicesText::tr("Dossiers of units"),
            PaperChoicesText::tr(
                "Everything about a unit, or about each of the year, in a folder: cover, score sheet, "
                "explanation, evidence with copies, minutes, decision, certificate; each as PDF, and all of "
                "it bound in one.")),
        other(
            What::Titles, PaperChoicesText::tr("Page of titles"),
            PaperChoicesText::tr(
                "Who is recognised, for which years, by which decision, as a page (HTML) that opens without "
                "a network, is searched and printed. Names of people and telephones are not in it. What is "
                "made public is listed first."))};
}

} // namespace sovang
