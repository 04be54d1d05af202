// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/papers/reportchecking.h"

#include "base/error.h"
#include "jobs/papers/reporttexts.h"
#include "storage/book.h"

#include <QCoreApplication>

#include <algorithm>

namespace sovang {

namespace {

constexpr size_t mostTold = 20; ///< findings in one message

struct ReportCheckingText
{
    Q_DECLARE_TR_FUNCTIONS(Papers)
};

QString settingOf(Year year, ReportCheck check)
{
    return QStringLiteral("report.%1.waived.%2").arg(year.toString(), toCode(check));
}

RecordFacts factsOf(const Book &book, const ReportYear &report)
{
    const Year year = report.figures.year;
    RecordFacts facts{year, report.units, {}, {}, {}, book.different().all()};
    for (const CertificateEntry &entry : book.certificates().ofYear(year)) {
        if (!entry.isSpoiled())
            facts.certificates.push_back({entry.claim.number, entry.decision});
    }
    for (const Decision &decision : book.decisions().all())
        facts.decisions.insert(decision.id);
    for (const Year known : book.registrations().years())
        facts.knownYears.insert(known);
    return facts;
}

} // namespace

std::vector<ReportFinding> reportFindings(const Book &book, const ReportYear &report)
{
    std::vector<ReportFinding> findings = figureFindings(report.figures);
    std::ranges::move(recordFindings(factsOf(book, report)), std::back_inserter(findings));
    if (!ownReportTexts(book, report.figures.year).empty())
        std::ranges::move(textFindings(reportTexts(book, report)), std::back_inserter(findings));
    return findings;
}

std::map<ReportCheck, QString> reportWaivers(const Book &book, Year year)
{
    std::map<ReportCheck, QString> waivers;
    for (const ReportCheck check : reportChecks) {
        if (const QString reason = book.settings().value(settingOf(year, check)); !reason.isEmpty())
            waivers.emplace(check, reason);
    }
    return waivers;
}

void waiveReportCheck(Book &book, Year year, ReportCheck check, const QString &reason)
{
    const QString words = reason.trimmed();
    LogNote note{QStringLiteral("report.waive"),
                 words.isEmpty() ? ReportCheckingText::tr("The check “%1” holds again for the report of %2")
                                       .arg(toCode(check), year.toString())
                                 : ReportCheckingText::tr("Waived the check “%1” for the report of %2: %3")
                                       .arg(toCode(check), year.toString(), words)};
    note.year = year;
    book.change(note, [&] { putReportWaiver(book, year, check, words); });
}

void putReportWaiver(Book &book, Year year, ReportCheck check, const QString &reason)
{
    book.settings().set(settingOf(year, check), reason.trimmed());
}

CheckedReport checkedReport(const Book &book, Year year)
{
    const Book::Reading oneMoment(book);
    CheckedReport checked{reportYear(book, year), {}, reportWaivers(book, year)};
    checked.findings = reportFindings(book, checked.report);
    refuseReport(year, openFindings(checked.findings, checked.waivers));
    return checked;
}

std::vector<WaivedCheck> waivedChecks(const CheckedReport &report)
{
    std::vector<WaivedCheck> waived;
    for (const auto &[check, reason] : report.waivers) {
        QStringList cases;
        for (const ReportFinding &finding : report.findings) {
            if (finding.check == check && !cases.contains(finding.subject))
                cases << finding.subject;
        }
        if (!cases.isEmpty())
            waived.push_back({toVietnamese(check), cases.join(QStringLiteral("; ")), reason});
    }
    return waived;
}

std::vector<ReportFinding> openFindings(const std::vector<ReportFinding> &findings,
                                        const std::map<ReportCheck, QString> &waivers)
{
    std::vector<ReportFinding> open;
    std::ranges::copy_if(findings, std::back_inserter(open),
                         [&](const ReportFinding &finding) { return !waivers.contains(finding.check); });
    return open;
}

void refuseReport(Year year, const std::vector<ReportFinding> &open)
{
    if (open.empty())
        return;
    QStringList lines{
        ReportCheckingText::tr("The report of %1 was not made; mend this first, or waive it with a reason:")
            .arg(year.toString())};
    for (size_t i = 0; i < std::min(mostTold, open.size()); ++i)
        lines << QStringLiteral("%1: %2").arg(toCode(open[i].check), open[i].text);
    if (open.size() > mostTold)
        lines << ReportCheckingText::tr("and %n more", nullptr, static_cast<int>(open.size() - mostTold));
    throw Error(Error::Kind::Refused, lines.join(u'\n'));
}

} // namespace sovang
