// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/papers/reportchecking.h"

#include "base/error.h"
#include "jobs/year/movementyear.h"
#include "storage/book.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

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
    RecordFacts facts{year, report.units, {}, {}, {}, book.different.all()};
    for (const CertificateEntry &entry : book.certificates.ofYear(year)) {
        if (!entry.isSpoiled())
            facts.certificates.push_back({entry.claim.number, entry.decision});
    }
    for (const Decision &decision : book.decisions.all())
        facts.decisions.insert(decision.id);
    for (const Year known : book.registrations.years())
        facts.knownYears.insert(known);
    return facts;
}

std::vector<ReportFinding> findingsOf(const Book &book, const CheckedReport &checked)
{
    std::vector<ReportFinding> findings = figureFindings(checked.report.figures);
    std::ranges::move(recordFindings(factsOf(book, checked.report)), std::back_inserter(findings));
    std::ranges::move(textFindings(checked.texts), std::back_inserter(findings));
    return findings;
}

} // namespace

std::map<ReportCheck, QString> reportWaivers(const Book &book, Year year)
{
    std::map<ReportCheck, QString> waivers;
    for (const ReportCheck check : reportChecks) {
        if (const QString reason = book.settings.value(settingOf(year, check)); !reason.isEmpty())
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
    book.settings.set(settingOf(year, check), reason.trimmed());
}

CheckedReport checkReport(const Book &book, Year year)
{
    const Book::Reading oneMoment(book);
    CheckedReport checked{
        reportYear(book, year), movementFiguresOf(book, year), {}, {}, reportWaivers(book, year)};
    checked.texts = reportTexts(book, checked.report.figures, checked.movements);
    checked.findings = findingsOf(book, checked);
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

std::vector<ReportFinding> CheckedReport::open() const
{
    std::vector<ReportFinding> open;
    std::ranges::copy_if(findings, std::back_inserter(open),
                         [this](const ReportFinding &finding) { return !waivers.contains(finding.check); });
    return open;
}

void requireSound(const CheckedReport &report)
{
    const std::vector<ReportFinding> open = report.open();
    if (open.empty())
        return;
    QStringList lines{
        ReportCheckingText::tr("The report of %1 was not made; mend this first, or waive it with a reason:")
            .arg(report.year().toString())};
    for (size_t i = 0; i < std::min(mostTold, open.size()); ++i)
        lines << QStringLiteral("%1: %2").arg(toCode(open[i].check), open[i].text);
    if (open.size() > mostTold)
        lines << ReportCheckingText::tr("and %n more", nullptr, static_cast<int>(open.size() - mostTold));
    throw Error(Error::Kind::Refused, lines.join(u'\n'));
}

} // namespace sovang
