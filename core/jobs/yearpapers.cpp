// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/yearpapers.h"

#include "analysis/crosscheck.h"
#include "analysis/figures.h"
#include "documents/report.h"
#include "domain/error.h"
#include "jobs/evaluation.h"
#include "jobs/movementyear.h"
#include "jobs/papersettings.h"
#include "storage/book.h"

#include <QCoreApplication>

#include <algorithm>

namespace sovang {

namespace {

struct Message
{
    Q_DECLARE_TR_FUNCTIONS(Papers)
};

PaperHead reportHead(const Book &book, Year year)
{
    const Issuer commission = book.commission().commission();
    PaperHead head;
    head.parent = commission.parent;
    head.issuer = commission.name.isEmpty() ? QStringLiteral("Ban Chỉ đạo") : commission.name;
    head.symbol = commission.id == 0
                      ? QStringLiteral("BC-BCĐ")
                      : book.commission().series(commission.id, PaperKind::Report, year).symbol();
    head.place = commission.place;
    const std::vector<Signatory> signers = book.commission().signatoriesOf(commission.id);
    if (!signers.empty())
        head.signer = {.capacity = signers.front().capacity(), .name = signers.front().name};
    head.practice = book.settings().isPractice();
    return head;
}

bool hasRegistrations(const Book &book, Year year)
{
    return !book.registrations().ofYear(year).empty();
}

YearFigures checkedFigures(const Book &book, Year year)
{
    const std::vector<UnitYear> units = evaluateYear(book, {year});
    if (!hasRegistrations(book, year - 1))
        return figuresOf(year, units);
    const YearFigures before = countsOf(year - 1, evaluateYear(book, {year - 1}));
    return figuresOf(year, units, &before);
}

bool isTitleOf(const Decision &decision, Year year)
{
    return decision.year() == year &&
           (decision.kind == DecisionKind::First || decision.kind == DecisionKind::Renewal);
}

CertificateData certificateOf(const Book &book, const Unit &unit, const Decision &decision)
{
    const Year year = decision.year();
    const RuleSetPtr rules = chooseRuleSet(book.ruleSets().all(), unit.kind, year);
    const bool isFirst = decision.kind == DecisionKind::First;
    const Authority authority =
        rules ? (isFirst ? rules->firstAuthority : rules->renewalAuthority) : Authority();
    CertificateData data;
    data.unitName = decision.nameThen.isEmpty() ? unit.name : decision.nameThen;
    data.address = unit.address;
    data.title = QStringLiteral("%1 đạt chuẩn văn hóa").arg(toVietnamese(unit.kind));
    if (rules && rules->titles.contains(unit.kind))
        data.title = rules->titles.at(unit.kind);
    data.period = certificatePeriod(decision.kind, decision.from.value_or(year), decision.to.value_or(year));
    data.authority = QStringLiteral("%1 %2").arg(authority.signerTitle, authority.issuer).trimmed();
    data.decisionNumber = decision.number;
    data.decisionDate = decision.date;
    data.registerNumber = QStringLiteral("......../%1")
                              .arg(year.toString()); // filled in by hand: the book keeps no register yet
    data.place = book.commission().commission().place;
    data.date = decision.date;
    data.signer.capacity = QStringList{authority.signerTitle};
    data.signer.name = decision.signer;
    data.practice = book.settings().isPractice();
    return data;
}

} // namespace

Document makeYearReport(const Book &book, Year year)
{
    const YearFigures figures = checkedFigures(book, year);
    const QStringList faults = crossCheck(figures);
    if (!faults.isEmpty()) {
        throw Error(
            Error::Kind::Internal,
            Message::tr("The figures of %1 contradict each other; no report was made").arg(year.toString()),
            faults.join(u'\n'));
    }
    ReportSettings settings;
    settings.head = reportHead(book, year);
    settings.area = book.settings().value(papersetting::area);
    return yearReport(figures, settings, movementFiguresOf(book, year));
}

std::vector<CertificateData> certificatesOf(const Book &book, Year year)
{
    std::vector<std::pair<Unit, Decision>> titles;
    for (const Decision &decision : book.decisions().all()) {
        if (isTitleOf(decision, year))
            titles.emplace_back(book.units().find(decision.unit).value(), decision);
    }
    if (titles.empty()) {
        throw Error(Error::Kind::NotFound,
                    Message::tr("No recognition was decided for %1, so there is no certificate to print")
                        .arg(year.toString()));
    }
    std::ranges::sort(titles, {}, [](const auto &title) { return title.first.code; });
    std::vector<CertificateData> certificates;
    certificates.reserve(titles.size());
    for (const auto &[unit, decision] : titles)
        certificates.push_back(certificateOf(book, unit, decision));
    return certificates;
}

} // namespace sovang
