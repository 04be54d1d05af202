// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/papers/certificateregister.h"

#include "base/error.h"
#include "base/parallel.h"
#include "base/text.h"
#include "storage/book.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace sovang {

namespace {

struct CertificateRegisterText
{
    Q_DECLARE_TR_FUNCTIONS(CertificateRegister)
};

using EntriesByDecision = std::map<qint64, CertificateEntry>;

/// Those that are not spoiled.
EntriesByDecision entriesOf(const Book &book, Year year)
{
    EntriesByDecision entries;
    for (CertificateEntry &entry : book.certificates.ofYear(year)) {
        if (!entry.isSpoiled())
            entries.emplace(entry.decision, std::move(entry));
    }
    return entries;
}

/// The numbers of one issuer and year: which is next, and how it is written.
class RegisterSeries
{
public:
    RegisterSeries(const Book &book, QString issuer, Year year, int first)
        : m_issuer(std::move(issuer)), m_series(settingsOf(book, m_issuer, year))
    {
        const int last = book.certificates.lastNumber(m_issuer, year);
        if (first > 0 && last > 0 && first != last + 1)
            refuse(first, last);
        m_series.next = first > 0 ? first : std::max(last + 1, m_series.next);
    }

    /// The next number, with what is printed for it.
    std::pair<int, QString> take()
    {
        const QString text = m_series.nextNumber();
        return {m_series.next++, text};
    }

    const NumberSeries &series() const { return m_series; }

private:
    static NumberSeries settingsOf(const Book &book, const QString &issuer, Year year)
    {
        const CommissionStore &store = book.commission;
        const std::vector<Issuer> issuers = store.issuers();
        auto found = std::ranges::find(issuers, issuer, &Issuer::name);
        if (found == issuers.end())
            found = std::ranges::find(issuers, true, &Issuer::isCommission);
        if (found != issuers.end())
            return store.series(found->id, PaperKind::Certificate, year);
        return {.issuer = 0,
                .kind = PaperKind::Certificate,
                .year = year,
                .next = 1,
                .format = usualFormat(PaperKind::Certificate, {})};
    }

    [[noreturn]] void refuse(int first, int last) const
    {
        throw Error(Error::Kind::Refused,
                    CertificateRegisterText::tr("The register goes on with %1, so %2 cannot be the next "
                                                "number: numbers are given without gaps, and none twice.")
                        .arg(m_series.numberOf(last + 1), m_series.numberOf(first)));
    }

    QString m_issuer;
    NumberSeries m_series;
};

CertificateEntry newEntry(const Title &title, const QString &issuer, RegisterSeries &series)
{
    CertificateEntry entry;
    entry.issuer = issuer;
    entry.year = title.decision.year();
    entry.decision = title.decision.id;
    std::tie(entry.number, entry.claim.number) = series.take();
    entry.givenOn = QDate::currentDate();
    return entry;
}

LogNote noteOf(const RegisterPlan &plan, Year year)
{
    QStringList sentences;
    if (plan.given > 0) {
        const auto isNew = [](const CertificateEntry &entry) { return entry.id == 0; };
        const auto first = std::ranges::find_if(plan.entries, isNew);
        sentences << CertificateRegisterText::tr("%n certificates entered in the register, from %1 on",
                                                 nullptr, plan.given)
                         .arg(first->claim.number);
    }
    if (!plan.changed.empty())
        sentences << CertificateRegisterText::tr("%n certificates printed anew with another text", nullptr,
                                                 static_cast<int>(plan.changed.size()));
    if (plan.needsKey)
        sentences << CertificateRegisterText::tr("key for certificates made");
    return {QStringLiteral("certificates.print"), sentences.join(QStringLiteral("; ")), {}, year, {}};
}

/// The next number of the settings goes on with the register.
void countSeries(Book &book, const CertificateEntry &entry)
{
    const std::vector<Issuer> issuers = book.commission.issuers();
    auto found = std::ranges::find(issuers, entry.issuer, &Issuer::name);
    if (found == issuers.end())
        found = std::ranges::find(issuers, true, &Issuer::isCommission);
    if (found == issuers.end())
        return;
    auto series = book.commission.knownSeries(found->id, PaperKind::Certificate, entry.year);
    if (!series || series->next > entry.number)
        return;
    series->next = entry.number + 1;
    book.commission.putSeries(*series);
}

void writeEntries(Book &book, const RegisterPlan &plan)
{
    std::map<std::pair<QString, Year>, CertificateEntry> last;
    for (const CertificateEntry &entry : plan.entries) {
        if (entry.id != 0)
            continue;
        book.certificates.add(entry);
        last.insert_or_assign({entry.issuer, entry.year}, entry);
    }
    for (const auto &[series, entry] : last)
        countSeries(book, entry);
    for (const CertificateEntry &entry : plan.changed)
        book.certificates.update(entry);
}

} // namespace

CertificateClaim claimOf(const CertificateData &certificate)
{
    // As they come back from the code and from the book.
    const auto plain = [](const QString &text) { return onOneLine(normalized(text)); };
    return {plain(certificate.registerNumber), plain(certificate.unitName),       plain(certificate.title),
            plain(certificate.years),          plain(certificate.decisionNumber), certificate.decisionDate};
}

void fillFromRegister(const Book &book, const std::vector<Title> &titles,
                      std::vector<CertificateData> &certificates)
{
    std::map<Year, EntriesByDecision> years;
    const std::optional<SigningKey> key =
        book.certificates.isLocked() ? std::nullopt : book.certificates.signingKey();
    std::vector<CertificateData *> toSign;
    for (size_t i = 0; i < titles.size(); ++i) {
        const Year year = titles[i].decision.year();
        if (!years.contains(year))
            years.emplace(year, entriesOf(book, year));
        const auto found = years[year].find(titles[i].decision.id);
        if (found == years[year].end())
            continue;
        certificates[i].registerNumber = found->second.claim.number;
        if (key && claimOf(certificates[i]) == found->second.claim)
            toSign.push_back(&certificates[i]);
    }
    inParallel(toSign.size(), [&](size_t i) { toSign[i]->code = signedText(claimOf(*toSign[i]), *key); });
}

RegisterPlan planRegister(const Book &book, const CertificatePlan &plan, int first)
{
    RegisterPlan result;
    result.needsKey = !book.certificates.hasKey();
    std::map<std::pair<QString, Year>, RegisterSeries> series;
    std::map<Year, EntriesByDecision> years;
    for (size_t i = 0; i < plan.titles.size(); ++i) {
        const Title &title = plan.titles[i];
        const Year year = title.decision.year();
        if (!years.contains(year))
            years.emplace(year, entriesOf(book, year));
        CertificateEntry entry;
        if (const auto known = years[year].find(title.decision.id); known != years[year].end()) {
            entry = known->second;
        } else {
            const QString issuer = registerIssuer(book, title);
            const auto own = series.try_emplace({issuer, year}, book, issuer, year, first).first;
            entry = newEntry(title, issuer, own->second);
            ++result.given;
        }
        const QString number = entry.claim.number;
        CertificateClaim claim = claimOf(plan.printable[i]);
        claim.number = number;
        const bool isChanged = entry.id != 0 && claim != entry.claim;
        entry.claim = std::move(claim);
        if (isChanged)
            result.changed.push_back(entry);
        result.entries.push_back(std::move(entry));
    }
    return result;
}

std::vector<CertificateData> registeredCertificates(const CertificatePlan &plan,
                                                    const RegisterPlan &registered, const SigningKey &key)
{
    std::vector<CertificateData> sheets = plan.printable;
    inParallel(sheets.size(), [&](size_t i) {
        const CertificateClaim &claim = registered.entries[i].claim;
        sheets[i].registerNumber = claim.number;
        sheets[i].code = signedText(claim, key);
    });
    return sheets;
}

void registerAndPrint(Book &book, Year year, const CertificatePlan &plan, int first,
                      const std::function<void(const std::vector<CertificateData> &)> &write)
{
    const RegisterPlan registered = planRegister(book, plan, first);
    const SigningKey key = registered.needsKey ? SigningKey::make() : *book.certificates.signingKey();
    const std::vector<CertificateData> sheets = registeredCertificates(plan, registered, key);
    if (!registered.changesBook())
        return write(sheets);
    book.change(noteOf(registered, year), [&] {
        if (registered.needsKey)
            book.certificates.use(key, QDate::currentDate());
        writeEntries(book, registered);
        write(sheets);
    });
}

QStringList spoilCertificates(Book &book, Year year, const std::vector<Title> &titles, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        throw Error(Error::Kind::BadInput,
                    CertificateRegisterText::tr("Say why the certificate is not valid any more."));
    const EntriesByDecision entries = entriesOf(book, year);
    std::vector<CertificateEntry> spoiled;
    QStringList numbers;
    for (const Title &title : titles) {
        const auto found = entries.find(title.decision.id);
        if (found == entries.end())
            throw Error(Error::Kind::NotFound,
                        CertificateRegisterText::tr("The register has no certificate of %1 for %2.")
                            .arg(title.unit.code, year.toString()));
        spoiled.push_back(found->second);
        spoiled.back().spoiledOn = QDate::currentDate();
        spoiled.back().spoiledReason = reason.trimmed();
        numbers << found->second.claim.number;
    }
    const LogNote note{QStringLiteral("certificates.spoil"),
                       CertificateRegisterText::tr("Certificates spoiled: %1 (%2)")
                           .arg(numbers.join(QStringLiteral(", ")), reason.trimmed()),
                       titles.size() == 1 ? titles.front().unit.code : QString(),
                       year,
                       {}};
    book.change(note, [&] {
        for (const CertificateEntry &entry : spoiled)
            book.certificates.update(entry);
    });
    return numbers;
}

} // namespace sovang
