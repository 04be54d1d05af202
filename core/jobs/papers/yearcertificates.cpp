// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/papers/yearcertificates.h"

#include "base/error.h"
#include "jobs/decisions/takingover.h"
#include "jobs/papers/certificateregister.h"
#include "jobs/papers/officelayout.h"
#include "jobs/papers/paperyear.h"
#include "jobs/year/registering.h"
#include "rules/ruleset.h"
#include "storage/book.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace sovang {

namespace {

struct YearCertificatesText
{
    Q_DECLARE_TR_FUNCTIONS(Papers)
};

bool isTitleOf(const Decision &decision, Year year)
{
    return decision.year() == year &&
           (decision.kind == DecisionKind::First || decision.kind == DecisionKind::Renewal);
}

CertificateData certificateOf(const Book &book, const Title &title)
{
    const Decision &decision = title.decision;
    const Year year = decision.year();
    const UnitKind kind = kindOfTitle(title);
    const RuleSetPtr rules = rulesOfTitle(book, title);
    const Authority authority = authorityOf(book, rules.get(), decision.kind);
    CertificateData data;
    data.unitName = decision.nameThen.isEmpty() ? title.unit.name : decision.nameThen;
    data.address = title.unit.address;
    data.title = QStringLiteral("%1 đạt chuẩn văn hóa").arg(toVietnamese(kind));
    if (rules && rules->titles.contains(kind))
        data.title = rules->titles.at(kind);
    data.period = certificatePeriod(decision.kind, decision.from.value_or(year), decision.to.value_or(year),
                                    rules ? rules->yearType : YearType::Calendar);
    data.years = certificateYears(decision.from.value_or(year), decision.to.value_or(year),
                                  rules ? rules->yearType : YearType::Calendar);
    data.authority = authorityName(authority);
    data.decisionNumber = decision.number;
    data.decisionDate = decision.date;
    data.registerNumber =
        QStringLiteral("......../%1").arg(year.toString()); // filled in by hand as long as it has none
    data.place = book.commission.commission().place;
    data.date = decision.date;
    data.signer.capacity = QStringList{authority.signerTitle};
    data.signer.name = decision.signer;
    data.practice = book.settings.isPractice();
    return data;
}

void checkEachHasTitle(const std::vector<Unit> &units, const std::vector<Title> &titles, Year year)
{
    QStringList without;
    for (const Unit &unit : units) {
        const auto isOfUnit = [&unit](const Title &title) { return title.unit.id == unit.id; };
        if (std::ranges::none_of(titles, isOfUnit))
            without << unit.code;
    }
    if (!without.isEmpty()) {
        throw Error(Error::Kind::NotFound, YearCertificatesText::tr("No recognition of %1 was decided for %2")
                                               .arg(without.join(u", "_qs), year.toString()));
    }
}

} // namespace

UnitKind kindOfTitle(const Title &title)
{
    return title.decision.kindThen.value_or(title.unit.in(title.decision.year()).kind);
}

// Published sets never change and stay while a decision refers to them: a reprint says what the first print
// said. Decisions that came in a list know none; they go by the set of their year.
RuleSetPtr rulesOfTitle(const Book &book, const Title &title)
{
    const std::vector<RuleSetPtr> &sets = book.ruleSets.all();
    const auto then = std::ranges::find_if(
        sets, [&](const RuleSetPtr &set) { return set->reference() == title.decision.rulesThen; });
    return then != sets.end() ? *then : chooseRuleSet(sets, kindOfTitle(title), title.decision.year());
}

std::vector<Title> titlesOf(const Book &book, Year year, const QStringList &codes)
{
    const std::vector<Unit> units = codes.isEmpty() ? book.units.all() : unitsWithCodes(book, codes);
    QHash<qint64, const Unit *> known;
    for (const Unit &unit : units)
        known.insert(unit.id.value(), &unit);
    std::vector<Title> titles;
    for (Decision &decision : book.decisions.all()) {
        const Unit *unit = known.value(decision.unit.value());
        if (unit && isTitleOf(decision, year))
            titles.push_back({*unit, std::move(decision)});
    }
    if (!codes.isEmpty())
        checkEachHasTitle(units, titles, year);
    std::ranges::stable_sort(
        titles, {}, [](const Title &title) { return std::tuple(title.unit.code, title.decision.date); });
    return titles;
}

QString registerIssuer(const Book &book, const Title &title)
{
    const RuleSetPtr rules = rulesOfTitle(book, title);
    const bool isFirst = title.decision.kind == DecisionKind::First;
    const QString issuer =
        rules ? (isFirst ? rules->firstAuthority.issuer : rules->renewalAuthority.issuer) : QString();
    return issuer.isEmpty() ? book.commission.commission().name : issuer;
}

QString noTitleText(Year year)
{
    return YearCertificatesText::tr("No recognition was decided for %1, so there is no certificate to print")
        .arg(year.toString());
}

std::vector<CertificateData> certificatesOf(const Book &book, const std::vector<Title> &titles,
                                            std::shared_ptr<const CertificateLayout> layout)
{
    if (!layout)
        layout = officeLayout(book);
    std::vector<CertificateData> certificates;
    certificates.reserve(titles.size());
    for (const Title &title : titles) {
        certificates.push_back(certificateOf(book, title));
        certificates.back().layout = layout;
    }
    fillFromRegister(book, titles, certificates);
    return certificates;
}

std::vector<CertificateData> certificatesOf(const Book &book, Year year, const QStringList &codes)
{
    const std::vector<Title> titles = titlesOf(book, year, codes);
    if (titles.empty())
        throw Error(Error::Kind::NotFound, noTitleText(year));
    return certificatesOf(book, titles);
}

QString certificateProblem(const Title &title, const CertificateData &data, const QStringList &faults)
{
    QStringList sentences;
    for (const QString &fault : faults)
        sentences << certificateFaultText(data, fault);
    if (knowsOtherwise(title.decision, title.unit)) {
        sentences << YearCertificatesText::tr(
                         "The book calls %1 “%2” today; the decision takes that over only when it is "
                         "told to: on the page of decisions, or with “mend-decisions”.")
                         .arg(title.unit.code, title.unit.name);
    }
    return sentences.join(u' ');
}

CertificatePlan planCertificates(const Book &book, const std::vector<Title> &titles,
                                 std::shared_ptr<const CertificateLayout> layout, const Progress &progress)
{
    const Book::Reading oneMoment(book);
    CertificatePlan plan;
    const std::vector<CertificateData> all = certificatesOf(book, titles, std::move(layout));
    plan.sheets = std::make_shared<CertificateSheets>();
    const std::vector<QStringList> faults = plan.sheets->faults(all, progress);
    for (size_t i = 0; i < all.size(); ++i) {
        if (faults[i].isEmpty()) {
            plan.printable.push_back(all[i]);
            plan.titles.push_back(titles[i]);
        } else
            plan.problems.push_back({{}, certificateProblem(titles[i], all[i], faults[i])});
    }
    return plan;
}

void giveRegisterNumbers(std::vector<CertificateData> &certificates, Year year, int first)
{
    for (CertificateData &certificate : certificates)
        certificate.registerNumber = registerNumberText(first++, year);
}

} // namespace sovang
