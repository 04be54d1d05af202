// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/safety/sealing.h"

#include "base/error.h"
#include "base/jsontree.h"
#include "base/sha256.h"
#include "jobs/year/evaluation.h"
#include "jobs/year/outcomelist.h"
#include "storage/book.h"
#include "storage/bookbackups.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace sovang {

namespace {

struct SealingText
{
    Q_DECLARE_TR_FUNCTIONS(Sealing)
};

QByteArray hashText(const QByteArray &bytes)
{
    return sha256(bytes).toHex();
}

bool belongsToYear(const UnitYear &unit)
{
    return unit.registered || unit.outcome.kind != OutcomeKind::NotRegistered;
}

JsonValue rulesInForce(const Book &book, const std::vector<UnitYear> &units)
{
    std::map<QString, QByteArray> rules;
    for (const UnitYear &unit : units) {
        if (unit.rules)
            rules.emplace(
                unit.rules->reference(),
                hashText(book.ruleSets.json(unit.rules->id, unit.rules->version).value_or(QByteArray())));
    }
    return JsonValue::listOf(rules, [](const auto &each) {
        return JsonValue::object()
            .with(u"ruleSet"_qs, each.first)
            .with(u"sha256"_qs, QString::fromLatin1(each.second));
    });
}

std::vector<UnitYear> unitsOf(const Book &book, Year year)
{
    // Every year from its answers: what a seal keeps rests on no other seal.
    std::vector<UnitYear> units = evaluateYear(book, {.year = year, .sealed = SealedYears::WorkedOut});
    std::erase_if(units, [](const UnitYear &unit) { return !belongsToYear(unit); });
    return units;
}

QByteArray documentOf(const Book &book, Year year, const std::vector<UnitYear> &units)
{
    JsonValue document = outcomesTree(year, units);
    size_t i = 0;
    for (JsonValue &unit : document.member(u"units")->elements) { // in the order of units
        const Unit &sealed = units[i++].unit;
        unit.with(u"id"_qs, sealed.id.value()).with(u"class"_qs, sealed.unitClass);
    }
    document.with(u"ruleSets"_qs, rulesInForce(book, units));
    return compactJson(document);
}

QString shown(const JsonValue &value)
{
    switch (value.type) {
    case JsonValue::Type::Null:
        return QStringLiteral("-");
    case JsonValue::Type::Number:
    case JsonValue::Type::String:
        return value.text;
    case JsonValue::Type::Boolean:
    case JsonValue::Type::Array:
    case JsonValue::Type::Object:
        break;
    }
    return QString::fromUtf8(compactJson(value));
}

/// What a seal keeps, to be compared.
struct SealedContent
{
    std::map<qint64, JsonValue> units;
    JsonValue rules;
};

SealedContent contentOf(const QByteArray &document)
{
    JsonValue root = readJson(document).root;
    SealedContent content{{}, root[u"ruleSets"]};
    if (JsonValue *units = root.member(u"units")) {
        for (JsonValue &unit : units->elements)
            content.units.emplace(unit[u"id"].toInt(), std::move(unit));
    }
    return content;
}

// A unit may get another name or code later; that is no other result.
void addDifferences(QStringList &differences, const JsonValue &before, const JsonValue &now)
{
    const QString code = before[u"code"].toText();
    std::set<QString> fields;
    for (const JsonValue *side : {&before, &now}) {
        for (const JsonValue::Member &member : side->members)
            fields.insert(member.name);
    }
    for (const QString &field : fields) {
        if (field == u"code" || field == u"name" || before[field] == now[field])
            continue;
        differences << SealingText::tr("%1: “%2” was %3 and is %4")
                           .arg(code, field, shown(before[field]), shown(now[field]));
    }
}

void requirePendingNone(Year year, const std::vector<UnitYear> &units)
{
    QStringList pending;
    for (const UnitYear &unit : units) {
        if (unit.outcome.kind == OutcomeKind::Pending)
            pending << unit.unit.code;
    }
    if (!pending.isEmpty()) {
        throw Error(
            Error::Kind::Refused,
            SealingText::tr("The year %1 is not finished, so it is not sealed: %2 have no result yet. Enter "
                            "their scores, or exclude them with a reason.")
                .arg(year.toString(), pending.join(QStringLiteral(", "))));
    }
}

std::vector<SealedUnit> statusOf(const Book &book, Year year)
{
    std::vector<SealedUnit> units;
    for (const Registration &registration : book.registrations.ofYear(year)) {
        const Unit unit = *book.units.find(registration.unit);
        units.push_back({unit.id, unit.kindIn(year), unit.classIn(year), unit.existsIn(year)});
    }
    return units;
}

std::vector<SealedRules> rulesOf(const Book &book, Year year, const std::vector<SealedUnit> &units)
{
    std::set<UnitKind> kinds;
    for (const SealedUnit &unit : units)
        kinds.insert(unit.kind);
    const std::vector<RuleSetPtr> sets = book.ruleSets.all();
    std::vector<SealedRules> rules;
    for (const UnitKind kind : kinds) {
        const RuleSetPtr set = chooseRuleSet(sets, kind, year);
        rules.push_back(set ? SealedRules{kind, set->reference(), set->validFrom}
                            : SealedRules{kind, {}, {}});
    }
    return rules;
}

/// The last seal of \a year, in force or not.
std::optional<Seal> lastSeal(const Book &book, Year year)
{
    std::optional<Seal> last;
    for (Seal &seal : book.seals.all()) {
        if (seal.year == year)
            last = std::move(seal);
    }
    return last;
}

QString now()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
}

} // namespace

QByteArray sealedDocument(const Book &book, Year year)
{
    const Book::Reading oneMoment(book);
    return documentOf(book, year, unitsOf(book, year));
}

QStringList sealDifferences(const QByteArray &before, const QByteArray &now)
{
    if (before == now)
        return {};
    QStringList differences;
    const SealedContent contentBefore = contentOf(before);
    const SealedContent contentNow = contentOf(now);
    for (const auto &[id, unit] : contentBefore.units) {
        const auto found = contentNow.units.find(id);
        if (found == contentNow.units.end())
            differences << SealingText::tr("%1 belonged to the year and does not any more")
                               .arg(unit[u"code"].toText());
        else
            addDifferences(differences, unit, found->second);
    }
    for (const auto &[id, unit] : contentNow.units) {
        if (!contentBefore.units.contains(id))
            differences
                << SealingText::tr("%1 belongs to the year and did not before").arg(unit[u"code"].toText());
    }
    if (contentBefore.rules != contentNow.rules)
        differences << SealingText::tr("The rule sets in force are others");
    return differences;
}

Seal sealYear(Book &book, Year year)
{
    if (const auto known = book.seals.inForce(year)) {
        throw Error(Error::Kind::Refused, SealingText::tr("The year %1 is sealed already, since %2.")
                                              .arg(year.toString(), known->closedAt));
    }
    requireAsWritten(book);
    const std::vector<UnitYear> units = unitsOf(book, year);
    if (units.empty()) {
        throw Error(Error::Kind::Refused,
                    SealingText::tr("Nobody is registered for %1, so there is nothing to seal.")
                        .arg(year.toString()));
    }
    requirePendingNone(year, units);
    keepBackup(book, BackupReason::BeforeSeal);

    Seal seal;
    seal.year = year;
    seal.closedAt = now();
    seal.closedBy = Holder::current().name();
    seal.outcomes = documentOf(book, year, units);
    seal.hash = hashText(seal.outcomes);
    if (const std::optional<Seal> before = lastSeal(book, year)) {
        seal.number = before->number + 1;
        seal.differences = sealDifferences(before->outcomes, seal.outcomes);
    }
    const std::vector<SealedUnit> status = statusOf(book, year);
    LogNote note{QStringLiteral("year.seal"),
                 SealingText::tr("Sealed the year %1, seal no. %2").arg(year.toString()).arg(seal.number)};
    note.year = year;
    book.change(note, [&] { book.seals.add(seal, status, rulesOf(book, year, status)); });
    return *book.seals.inForce(year);
}

void unsealYear(Book &book, Year year, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        throw Error(Error::Kind::BadInput, SealingText::tr("A sealed year is reopened only with a reason."));
    std::optional<Seal> seal = book.seals.inForce(year);
    if (!seal)
        throw Error(Error::Kind::Refused, SealingText::tr("The year %1 is not sealed.").arg(year.toString()));
    seal->openedAt = now();
    seal->openedBy = Holder::current().name();
    seal->reason = reason.trimmed();
    LogNote note{QStringLiteral("year.unseal"),
                 SealingText::tr("Reopened the year %1: %2").arg(year.toString(), seal->reason)};
    note.year = year;
    book.change(note, [&] { book.seals.reopen(*seal); });
}

QStringList openYearsBefore(const Book &book, Year year)
{
    std::set<Year> known;
    book.registrations.forEach([&](UnitId, Year each) { known.insert(each); });
    QStringList open;
    for (const Year each : known) {
        if (each < year && !book.seals.inForce(each))
            open << each.toString();
    }
    return open;
}

std::vector<BookFinding> sealFindings(const Book &book)
{
    const Book::Reading oneMoment(book);
    std::vector<BookFinding> findings;
    for (const Seal &seal : book.seals.all()) {
        QStringList sentences;
        if (seal.hash != hashText(seal.outcomes))
            sentences << SealingText::tr("the numbers that were kept are not those that were sealed");
        if (seal.isInForce())
            sentences +=
                sealDifferences(seal.outcomes, documentOf(book, seal.year, unitsOf(book, seal.year)));
        for (const QString &sentence : sentences) {
            BookFinding finding{SealingText::tr("%1, seal no. %2: %3")
                                    .arg(seal.year.toString())
                                    .arg(seal.number)
                                    .arg(sentence)};
            finding.table = QStringLiteral("seal");
            finding.year = seal.year;
            findings.push_back(std::move(finding));
        }
    }
    return findings;
}

} // namespace sovang
