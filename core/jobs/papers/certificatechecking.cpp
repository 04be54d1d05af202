// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/papers/certificatechecking.h"

#include "base/error.h"
#include "base/jsontree.h"
#include "storage/book.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <array>

namespace sovang {

namespace {

struct CertificateCheckingText
{
    Q_DECLARE_TR_FUNCTIONS(CertificateChecking)
};

using Flaw = CertificateFlaw;

QString dayShown(QDate day)
{
    return day.toString(QStringLiteral("dd/MM/yyyy"));
}

void checkKey(CheckedCertificate &checked, const Book &book)
{
    const std::vector<CertificateKey> keys = book.certificates.keys();
    const auto key = std::ranges::find(keys, checked.read->publicKey, &CertificateKey::publicKey);
    if (key == keys.end()) {
        checked.findings.push_back(
            {Flaw::UnknownKey,
             CertificateCheckingText::tr("The book never signed with this key (%1): the certificate is of "
                                         "another book, or somebody else made it.")
                 .arg(keyFingerprint(checked.read->publicKey))});
        return;
    }
    checked.keyFrom = key->from;
    if (key->to.isValid())
        checked.keyTo = key->to;
}

/// The line of the register that the claim means: of several issuers, the one whose decision it names.
std::optional<CertificateEntry> entryOf(const CertificateClaim &claim, const Book &book)
{
    const std::vector<CertificateEntry> entries = book.certificates.withNumber(claim.number);
    const auto same = std::ranges::find(entries, claim, &CertificateEntry::claim);
    if (same != entries.end())
        return *same;
    return entries.empty() ? std::nullopt : std::optional(entries.front());
}

/// The decision that took the title of \a decision back.
std::optional<Decision> revocationOf(const Decision &decision, const Book &book)
{
    for (const Decision &later : book.decisions.ofUnit(decision.unit)) {
        if (later.kind == DecisionKind::Revocation && later.date >= decision.date)
            return later;
    }
    return std::nullopt;
}

std::optional<InvalidCertificate> invalidOf(const CertificateEntry &entry, const Book &book)
{
    if (entry.isSpoiled())
        return InvalidCertificate{entry.claim, entry.spoiledOn, false};
    const std::optional<Decision> decision = book.decisions.find(entry.decision);
    const std::optional<Decision> later = decision ? revocationOf(*decision, book) : std::nullopt;
    return later ? std::optional(InvalidCertificate{entry.claim, later->date, true}) : std::nullopt;
}

void checkDecision(CheckedCertificate &checked, const CertificateEntry &entry, const Book &book)
{
    const std::optional<Decision> decision = book.decisions.find(entry.decision);
    if (!decision) {
        checked.findings.push_back(
            {Flaw::DecisionGone, CertificateCheckingText::tr("The decision %1 is no longer in the book.")
                                     .arg(entry.claim.decisionNumber)});
        return;
    }
    const bool isTitle = decision->kind == DecisionKind::First || decision->kind == DecisionKind::Renewal;
    if (!isTitle || decision->number != entry.claim.decisionNumber ||
        decision->date != entry.claim.decisionDate) {
        checked.findings.push_back(
            {Flaw::DecisionDiffers, CertificateCheckingText::tr("The decision is %1 of %2 in the book now.")
                                        .arg(decision->number, dayShown(decision->date))});
    }
    if (const std::optional<Decision> later = revocationOf(*decision, book)) {
        checked.findings.push_back(
            {Flaw::Revoked, CertificateCheckingText::tr("The title was revoked by %1 of %2.")
                                .arg(later->number, dayShown(later->date))});
    }
}

void checkRegister(CheckedCertificate &checked, const Book &book)
{
    const CertificateClaim &claim = checked.read->claim;
    const std::optional<CertificateEntry> entry = entryOf(claim, book);
    if (!entry) {
        checked.findings.push_back(
            {Flaw::NotInRegister,
             CertificateCheckingText::tr("No certificate of the register has the number %1.")
                 .arg(claim.number)});
        return;
    }
    if (entry->claim != claim) {
        const CertificateClaim &now = entry->claim;
        checked.findings.push_back(
            {Flaw::Differs,
             CertificateCheckingText::tr("Under %1 the register has: %2, %3, %4, decision %5 of %6.")
                 .arg(now.number, now.unitName, now.title, now.years, now.decisionNumber,
                      dayShown(now.decisionDate))});
    }
    if (entry->isSpoiled()) {
        checked.findings.push_back(
            {Flaw::Spoiled, CertificateCheckingText::tr("It is not valid since %1: %2.")
                                .arg(dayShown(entry->spoiledOn), entry->spoiledReason)});
    }
    checkDecision(checked, *entry, book);
}

void requireIntact(const ReadInvalidList &list)
{
    if (!list.isIntact)
        throw Error(Error::Kind::BadInput,
                    CertificateCheckingText::tr("The signature of the list does not fit: it was altered."));
}

/// What \a list, whose key is known to be the office's, says of it.
void checkList(CheckedCertificate &checked, const ReadInvalidList &list)
{
    const auto found = std::ranges::find(list.invalid, checked.read->claim, &InvalidCertificate::claim);
    if (found == list.invalid.end())
        return;
    const QString day = dayShown(found->since);
    if (found->isRevoked)
        checked.findings.push_back(
            {Flaw::Revoked, CertificateCheckingText::tr("The title was revoked on %1.").arg(day)});
    else
        checked.findings.push_back(
            {Flaw::Spoiled, CertificateCheckingText::tr("It is not valid since %1.").arg(day)});
}

JsonValue dayOrNull(QDate day)
{
    return day.isValid() ? JsonValue(day.toString(Qt::ISODate)) : JsonValue();
}

JsonValue findingJson(const CheckedCertificate::Finding &finding)
{
    return JsonValue::object().with(u"code"_qs, toCode(finding.flaw)).with(u"message"_qs, finding.text);
}

// All of it null when the text could not be read.
void addClaim(JsonValue &json, const std::optional<SignedClaim> &read)
{
    const CertificateClaim claim = read ? read->claim : CertificateClaim();
    const auto put = [&](const QString &name, const QString &value) {
        json.with(name, read ? JsonValue(value) : JsonValue());
    };
    put(u"number"_qs, claim.number);
    put(u"unit"_qs, claim.unitName);
    put(u"title"_qs, claim.title);
    put(u"years"_qs, claim.years);
    put(u"decision"_qs, claim.decisionNumber);
    put(u"date"_qs, claim.decisionDate.toString(Qt::ISODate));
    put(u"key"_qs, read ? keyFingerprint(read->publicKey) : QString());
    json.with(u"intact"_qs, read && read->isIntact);
}

JsonValue checkedJson(const CheckedCertificate &checked, bool againstBook)
{
    JsonValue json = JsonValue::object()
                         .with(u"text"_qs, checked.text)
                         .with(u"reasons"_qs, JsonValue::listOf(checked.findings, findingJson));
    addClaim(json, checked.read);
    // Without a book nobody vouches for the key.
    const bool isSure = againstBook || !checked.isValid();
    return std::move(json)
        .with(u"keyFrom"_qs, dayOrNull(checked.keyFrom.value_or(QDate())))
        .with(u"keyTo"_qs, dayOrNull(checked.keyTo.value_or(QDate())))
        .with(u"valid"_qs, isSure ? JsonValue(checked.isValid()) : JsonValue());
}

/// A key as the page has it: itself, its first day and its last, if it has one.
JsonValue keyOnPage(const CertificateKey &key)
{
    return JsonValue::listOf(std::initializer_list<JsonValue>{
        toBase32(key.publicKey), key.from.toString(Qt::ISODate), dayOrNull(key.to)});
}

JsonValue invalidOnPage(const InvalidCertificate &one)
{
    return JsonValue::listOf(std::initializer_list<JsonValue>{
        fieldsOf(one.claim).join(u'|'), one.since.toString(Qt::ISODate), one.isRevoked});
}

} // namespace

QString toCode(CertificateFlaw flaw)
{
    static const std::array codes{"malformed",     "brokenSignature", "unknownKey",
                                  "notInRegister", "differs",         "spoiled",
                                  "decisionGone",  "decisionDiffers", "revoked"};
    return QString::fromLatin1(codes.at(static_cast<size_t>(flaw)));
}

CheckedCertificate checkCertificate(const QString &text)
{
    CheckedCertificate checked{.text = text, .read = parseSignedText(text)};
    if (!checked.read) {
        checked.findings.push_back(
            {Flaw::Malformed, CertificateCheckingText::tr(
                                  "This is not the whole text of a certificate's code. It is one line that "
                                  "begins with SOVANG1| and ends with a signature.")});
    } else if (!checked.read->isIntact) {
        checked.findings.push_back(
            {Flaw::BrokenSignature,
             CertificateCheckingText::tr(
                 "The signature does not fit: the text was altered or read wrongly.")});
    }
    return checked;
}

CheckedCertificate checkCertificate(const QString &text, const Book &book)
{
    CheckedCertificate checked = checkCertificate(text);
    if (!checked.read)
        return checked;
    checkKey(checked, book);
    if (checked.isValid())
        checkRegister(checked, book);
    return checked;
}

CheckedCertificate checkCertificate(const QString &text, const ReadInvalidList &list)
{
    requireIntact(list);
    CheckedCertificate checked = checkCertificate(text);
    if (!checked.isValid())
        return checked;
    if (list.publicKey == checked.read->publicKey) {
        checkList(checked, list);
        return checked;
    }
    checked.findings.push_back(
        {Flaw::UnknownKey,
         CertificateCheckingText::tr(
             "The list is signed with another key (%1) than the certificate (%2), so it says nothing about "
             "it. Where the office changed its key, check with --book as well.")
             .arg(keyFingerprint(list.publicKey), keyFingerprint(checked.read->publicKey))});
    return checked;
}

CheckedCertificate checkCertificate(const QString &text, const Book &book, const ReadInvalidList &list)
{
    requireIntact(list);
    const std::vector<CertificateKey> keys = book.certificates.keys();
    if (std::ranges::find(keys, list.publicKey, &CertificateKey::publicKey) == keys.end())
        throw Error(Error::Kind::BadInput,
                    CertificateCheckingText::tr("The book never signed with the key of the list (%1): the "
                                                "list is of another book, or somebody else made it.")
                        .arg(keyFingerprint(list.publicKey)));
    CheckedCertificate checked = checkCertificate(text, book);
    if (checked.isValid())
        checkList(checked, list);
    return checked;
}

std::vector<InvalidCertificate> invalidCertificates(const Book &book)
{
    std::vector<InvalidCertificate> invalid;
    for (const CertificateEntry &entry : book.certificates.all()) {
        if (const std::optional<InvalidCertificate> one = invalidOf(entry, book))
            invalid.push_back(*one);
    }
    return invalid;
}

QString invalidList(const Book &book, QDate day)
{
    const std::optional<SigningKey> key = book.certificates.signingKey();
    if (!key)
        throw Error(Error::Kind::NotFound,
                    CertificateCheckingText::tr("The book has no key yet; the first certificates make one."));
    return signedList(invalidCertificates(book), day, *key);
}

QByteArray checkPage(const Book &book)
{
    QFile file(QStringLiteral(":/templates/check.html"));
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Error::Kind::Internal, QStringLiteral("check.html is not in the program"));
    const QString office = book.commission.commission().name;
    const std::vector<CertificateKey> keys = book.certificates.keys();
    QStringList fingerprints;
    for (const CertificateKey &key : keys)
        fingerprints << keyFingerprint(key.publicKey);
    // Names may hold anything, so they come last, and no `<` ends the script.
    return QString::fromUtf8(file.readAll())
        .replace(QStringLiteral("{{keys}}"),
                 QString::fromUtf8(compactJson(JsonValue::listOf(keys, keyOnPage))))
        .replace(QStringLiteral("{{fingerprints}}"), fingerprints.join(QStringLiteral(", ")))
        .replace(QStringLiteral("{{day}}"), QDate::currentDate().toString(Qt::ISODate))
        .replace(QStringLiteral("{{invalid}}"),
                 QString::fromUtf8(compactJson(JsonValue::listOf(invalidCertificates(book), invalidOnPage)))
                     .replace(u'<', QStringLiteral("\\u003c"))
                     .replace(QStringLiteral("{{"), QStringLiteral("\\u007b{")))
        .replace(QStringLiteral("{{office}}"),
                 (office.isEmpty() ? QStringLiteral("Ban Chỉ đạo") : office).toHtmlEscaped())
        .toUtf8();
}

QByteArray checkJson(const std::vector<CheckedCertificate> &checked, bool againstBook)
{
    const auto json = [&](const CheckedCertificate &one) { return checkedJson(one, againstBook); };
    return writeJson(JsonValue::object().with(u"certificates"_qs, JsonValue::listOf(checked, json)));
}

} // namespace sovang
