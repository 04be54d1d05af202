// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/packets/packing.h"

#include "base/error.h"
#include "base/filefaults.h"
#include "base/jsontree.h"
#include "domain/kindwords.h"
#include "jobs/imports/forms.h"
#include "jobs/packets/packetorigin.h"
#include "jobs/safety/verifying.h"
#include "storage/book.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QUuid>

#include <algorithm>
#include <array>

namespace sovang {

namespace {

struct PackingText
{
    Q_DECLARE_TR_FUNCTIONS(Packet)
};

constexpr std::array rounds{Round::Self, Round::Team, Round::Final};

/// A unit that goes into the packet, with the rule set that it is scored by.
struct Packed
{
    Unit unit;
    RuleSetPtr rules;
};

[[noreturn]] void refuse(const QString &message)
{
    throw Error(Error::Kind::Refused, message);
}

class Packer
{
public:
    Packer(Book &book, const PacketRequest &request, const QString &path)
        : m_book(book), m_request(request), m_path(path)
    {}

    WrittenPacket write(const Progress &progress);

private:
    void choose();
    void chooseNamed();
    void chooseRegistered();
    void add(const Unit &unit, const RuleSetPtr &rules) { m_packed.push_back({unit, rules}); }
    RuleSetPtr rulesOf(const Unit &unit) const
    {
        return chooseRuleSet(m_sets, unit.kindIn(m_request.year), m_request.year);
    }
    void remember();
    void fill(Book &packet, const Progress &progress) const;
    void addRuleSets(Book &packet) const;
    void addUnit(Book &packet, const Unit &unit) const;
    void addAnswers(Book &packet, const PacketUnit &unit, ScoreStore::Writer &scores) const;
    LogNote noteFor(const QString &action, const QString &summary) const;

    Book &m_book;
    const PacketRequest &m_request;
    QString m_path;
    std::vector<RuleSetPtr> m_sets;
    std::vector<Packed> m_packed;
    PacketOrigin m_origin;
    WrittenPacket m_result;
};

void Packer::chooseNamed()
{
    QSet<QString> seen;
    for (const QString &code : m_request.codes) {
        const std::optional<Unit> unit = m_book.units.findByCode(code);
        if (!unit)
            throw Error(Error::Kind::NotFound,
                        PackingText::tr("The book has no unit with the code “%1”").arg(code));
        if (seen.contains(code))
            continue;
        seen.insert(code);
        if (!m_book.registrations.find(unit->id, m_request.year))
            refuse(PackingText::tr("%1 is not registered for %2").arg(code, m_request.year.toString()));
        const RuleSetPtr rules = rulesOf(*unit);
        if (!rules)
            refuse(PackingText::tr("No rule set fits %1 in %2").arg(code, m_request.year.toString()));
        add(*unit, rules);
    }
}

void Packer::chooseRegistered()
{
    QSet<qint64> registered;
    for (const Registration &each : m_book.registrations.ofYear(m_request.year))
        registered.insert(each.unit.value());
    for (const Unit &unit : m_book.units.all()) {
        if (!registered.contains(unit.id.value()))
            continue;
        if (const RuleSetPtr rules = rulesOf(unit))
            add(unit, rules);
        else
            m_result.unitsWithoutRules << unit.code;
    }
}

void Packer::choose()
{
    const QString year = m_request.year.toString();
    if (const auto seal = m_book.seals.inForce(m_request.year))
        refuse(PackingText::tr("The year %1 is sealed: what would be scored elsewhere could not come back")
                   .arg(seal->shown()));
    m_sets = m_book.ruleSets.all();
    if (m_request.codes.isEmpty())
        chooseRegistered();
    else
        chooseNamed();
    if (m_packed.empty())
        refuse(PackingText::tr("No unit is registered for %1 that could be scored").arg(year));
}

// What the book holds now: what both sides change from here on is told by it.
void Packer::remember()
{
    m_origin = {QUuid::createUuid().toString(QUuid::Id128),
                bookMark(m_book),
                QFileInfo(m_book.path()).fileName(),
                m_request.year,
                m_request.round,
                {}};
    for (const auto &[unit, rules] : m_packed) {
        PacketUnit packed{unit.id, unit.code, unit.name, rules->reference(), {}, {}};
        for (const Round round : rounds) {
            SheetAnswers sheet = m_book.scores.sheet(unit.id, m_request.year, round);
            if (!sheet.empty())
                packed.answers.emplace(round, std::move(sheet));
        }
        packed.papers = m_book.evidence.ofUnit(unit.id, m_request.year);
        m_origin.units.push_back(std::move(packed));
    }
}

void Packer::addRuleSets(Book &packet) const
{
    for (const RuleSetPtr &rules : m_sets) {
        const bool isUsed =
            std::ranges::any_of(m_packed, [&](const Packed &each) { return each.rules == rules; });
        if (isUsed)
            packet.ruleSets.add(m_book.ruleSets.json(rules->id, rules->version).value(), *rules);
    }
}

void Packer::addUnit(Book &packet, const Unit &unit) const
{
    packet.units.add(unit);
    if (const auto registration = m_book.registrations.find(unit.id, m_request.year))
        packet.registrations.put(*registration);
    if (const auto exclusion = m_book.exclusions.find(unit.id, m_request.year))
        packet.exclusions.put(*exclusion);
}

void Packer::addAnswers(Book &packet, const PacketUnit &unit, ScoreStore::Writer &scores) const
{
    for (const auto &[round, sheet] : unit.answers) {
        for (const auto &[code, answer] : sheet)
            scores.put(unit.id, m_request.year, round, code, answer);
    }
    for (const auto &[code, papers] : unit.papers)
        packet.evidence.put(unit.id, m_request.year, code, papers);
}

void Packer::fill(Book &packet, const Progress &progress) const
{
    const QString summary =
        PackingText::tr("A part of “%1” that is scored by itself: %2, %3, %n units", nullptr,
                        static_cast<int>(m_packed.size()))
            .arg(m_origin.bookName, m_request.year.toString(), kindwords::round(m_request.round));
    packet.change(noteFor(QStringLiteral("packet.origin"), summary), [&] {
        addRuleSets(packet);
        for (const Packed &each : m_packed)
            addUnit(packet, each.unit);
        packet.scores.write([&](ScoreStore::Writer &scores) {
            progress.forEach(m_origin.units,
                             [&](const PacketUnit &unit) { addAnswers(packet, unit, scores); });
        });
        packet.settings.set(packetsetting::origin, QString::fromUtf8(originToJson(m_origin)));
        packet.settings.setPractice(m_book.settings.isPractice());
    });
}

LogNote Packer::noteFor(const QString &action, const QString &summary) const
{
    const JsonValue details = JsonValue::object()
                                  .with(u"packet"_qs, m_origin.id)
                                  .with(u"sha256"_qs, originHash(m_origin))
                                  .with(u"book"_qs, m_origin.book)
                                  .with(u"file"_qs, QFileInfo(m_path).fileName())
                                  .with(u"round"_qs, toCode(m_origin.round))
                                  .with(u"units"_qs, static_cast<int>(m_packed.size()));
    return {action, summary, {}, m_request.year, compactJson(details)};
}

WrittenPacket Packer::write(const Progress &progress)
{
    {
        const Book::Reading oneMoment(m_book);
        requireAsWritten(m_book); // what somebody altered would come back as scored
        choose();
        remember();
    }
    m_result.units = static_cast<int>(m_packed.size());
    const QString summary =
        PackingText::tr("Wrote the packet “%1” to be scored elsewhere: %2, %3, %n units", nullptr,
                        m_result.units)
            .arg(QFileInfo(m_path).fileName(), m_request.year.toString(), kindwords::round(m_request.round));
    bool isThere = false;
    try {
        m_book.change(noteFor(QStringLiteral("packet.write"), summary), [&] {
            Book::create(m_path, [&](Book &packet) { fill(packet, progress); });
            isThere = true;
        });
    } catch (...) {
        if (isThere) // the log of the book would not tell of it
            QFile::remove(m_path);
        throw;
    }
    return std::move(m_result);
}

} // namespace

WrittenPacket writePacket(Book &book, const PacketRequest &request, const QString &path,
                          const Progress &progress)
{
    return Packer(book, request, path).write(progress);
}

} // namespace sovang
