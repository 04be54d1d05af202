// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/setup/setupfile.h"

#include "base/day.h"
#include "base/jsonfields.h"
#include "base/text.h"
#include "domain/movement.h"
#include "jobs/papers/papersettings.h"
#include "storage/book.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <map>

namespace sovang {

namespace {

struct SetupFileText
{
    Q_DECLARE_TR_FUNCTIONS(SetupFile)
};

struct IssuerEntry
{
    Issuer issuer;
    std::vector<Signatory> signers;
    std::vector<NumberSeries> series;
};

/// What a file says; units and movements are found when it is read.
struct Setup
{
    QString area;
    std::vector<IssuerEntry> issuers;
    std::vector<CommissionMember> members;
    MovementRecords records; ///< an activity's movement is its place in the list, from 0
};

class SetupReader
{
public:
    SetupReader(const Book &book, const QString &fileName) : m_book(book), m_in(fileName) {}

    Setup read(const JsonValue &root);
    Problems problems() const { return m_in.problems(); }

private:
    void readIssuers(const JsonValue &root);
    Signatory readSigner(const JsonValue &value, const QString &path, int order);
    NumberSeries readSeries(const JsonValue &value, const QString &path);
    void readMembers(const JsonValue &root);
    void readMovements(const JsonValue &root);
    void readActivities(const JsonValue &root);
    void readModels(const JsonValue &root);
    void readCommendations(const JsonValue &root);

    QString text(const JsonValue &object, const QString &path, QStringView name);
    Year year(const JsonValue &object, const QString &path);
    QDate day(const JsonValue &object, const QString &path, QStringView name);
    std::optional<UnitId> unit(const JsonValue &object, const QString &path);
    template <typename Value, typename Parse>
    void number(const JsonValue &object, const QString &path, QStringView name, std::optional<Value> &target,
                const Parse &parse);
    void refuse(const JsonValue &value, const QString &path, const QString &fault);
    void refuseTwin(const JsonValue &value, const QString &path, QStringView list, const QStringList &key);
    QString faultOfMember(const CommissionMember &member) const;

    const Book &m_book;
    JsonFields m_in;
    Setup m_setup;
    std::map<QStringList, QString> m_known; ///< of everything by what it is told from others: where it stands
};

QString SetupReader::text(const JsonValue &object, const QString &path, QStringView name)
{
    QString text;
    m_in.read(object, path, name, text);
    return normalized(text);
}

Year SetupReader::year(const JsonValue &object, const QString &path)
{
    int year = 0;
    m_in.read(object, path, u"year", year, Year::first, Year::last);
    return Year(year);
}

QDate SetupReader::day(const JsonValue &object, const QString &path, QStringView name)
{
    const QString written = text(object, path, name);
    const QDate day = parseDay(written).value_or(QDate());
    if (!written.isEmpty() && !day.isValid())
        m_in.problem(*object.member(name), JsonFields::join(path, name), dayRefusal(written));
    return day;
}

std::optional<UnitId> SetupReader::unit(const JsonValue &object, const QString &path)
{
    const QString code = text(object, path, u"unit");
    if (code.isEmpty())
        return std::nullopt;
    const std::optional<Unit> unit = m_book.units.findByCode(code);
    if (!unit)
        m_in.problem(*object.member(u"unit"), JsonFields::join(path, u"unit"),
                     SetupFileText::tr("there is no unit with the code “%1”").arg(code));
    return unit ? std::optional(unit->id) : std::nullopt;
}

template <typename Value, typename Parse>
void SetupReader::number(const JsonValue &object, const QString &path, QStringView name,
                         std::optional<Value> &target, const Parse &parse)
{
    const QString written = text(object, path, name);
    if (written.isEmpty())
        return;
    target = parse(written);
    if (!target)
        m_in.problem(*object.member(name), JsonFields::join(path, name),
                     SetupFileText::tr("“%1” is not a number").arg(written));
}

void SetupReader::refuse(const JsonValue &value, const QString &path, const QString &fault)
{
    if (!fault.isEmpty())
        m_in.problem(value, path, fault);
}

// What is there twice would be counted twice.
void SetupReader::refuseTwin(const JsonValue &value, const QString &path, QStringView list,
                             const QStringList &key)
{
    QStringList folded{list.toString()};
    for (const QString &part : key)
        folded << exactKey(part);
    if (const auto [known, isNew] = m_known.try_emplace(folded, path); !isNew)
        m_in.problem(value, path, SetupFileText::tr("this stands already at %1").arg(known->second));
}

// The store refuses the rest, but knows no place.
QString SetupReader::faultOfMember(const CommissionMember &member) const
{
    if (member.name.isEmpty())
        return SetupFileText::tr("a member of the commission needs a name");
    if (member.from.isValid() && member.to.isValid() && member.to < member.from)
        return SetupFileText::tr("the last day of “%1” is before the first").arg(member.name);
    const auto isBefore = [](const CommissionMember &a, const CommissionMember &b) {
        return a.to.isValid() && b.from.isValid() && a.to < b.from;
    };
    for (const CommissionMember &other : m_setup.members) {
        if (member.role == MemberRole::Chair && other.role == MemberRole::Chair && !isBefore(member, other) &&
            !isBefore(other, member))
            return SetupFileText::tr("“%1” and “%2” both preside at the same time")
                .arg(other.name, member.name);
    }
    return {};
}

Signatory SetupReader::readSigner(const JsonValue &value, const QString &path, int order)
{
    m_in.expectFields(value, path, {u"name", u"title"}, {u"mode", u"behalf", u"collective"});
    Signatory signer{.order = order};
    signer.name = text(value, path, u"name");
    signer.title = text(value, path, u"title");
    signer.behalf = text(value, path, u"behalf");
    signer.collective = text(value, path, u"collective");
    m_in.readChoice<SigningMode>(value, path, u"mode", signer.mode,
                                 {{u"own", SigningMode::Own},
                                  {u"TM", SigningMode::Collective},
                                  {u"KT", SigningMode::ForHead},
                                  {u"TL", SigningMode::ByOrder},
                                  {u"TUQ", SigningMode::Authorised}});
    if ((signer.name + signer.title + signer.behalf).isEmpty())
        m_in.problem(value, path, SetupFileText::tr("a signer needs a name or a title"));
    return signer;
}

NumberSeries SetupReader::readSeries(const JsonValue &value, const QString &path)
{
    m_in.expectFields(value, path, {u"kind", u"year", u"next", u"format"});
    NumberSeries series{.year = year(value, path)};
    m_in.readChoice<PaperKind>(value, path, u"kind", series.kind,
                               {{u"report", PaperKind::Report},
                                {u"submission", PaperKind::Submission},
                                {u"decision", PaperKind::Decision},
                                {u"minutes", PaperKind::Minutes},
                                {u"inspection", PaperKind::Inspection},
                                {u"letter", PaperKind::Letter},
                                {u"certificate", PaperKind::Certificate}});
    m_in.read(value, path, u"next", series.next, 1, lastPaperNumber);
    series.format = text(value, path, u"format");
    if (value.member(u"format") && !isNumberFormat(series.format))
        m_in.problem(*value.member(u"format"), JsonFields::join(path, u"format"),
                     SetupFileText::tr("a format has {n} once"));
    return series;
}

void SetupReader::readIssuers(const JsonValue &root)
{
    m_in.forEachElement(root, {}, u"issuers", [this](const JsonValue &value, const QString &path) {
        m_in.expectFields(value, path, {u"name"},
                          {u"commission", u"parent", u"place", u"symbol", u"signers", u"series"});
        IssuerEntry entry;
        entry.issuer.order = static_cast<int>(m_setup.issuers.size()) + 1;
        entry.issuer.name = text(value, path, u"name");
        entry.issuer.parent = text(value, path, u"parent");
        entry.issuer.place = text(value, path, u"place");
        entry.issuer.symbol = text(value, path, u"symbol");
        m_in.read(value, path, u"commission", entry.issuer.isCommission);
        if (entry.issuer.isCommission &&
            std::ranges::any_of(m_setup.issuers, [](const auto &e) { return e.issuer.isCommission; }))
            m_in.problem(value, path, SetupFileText::tr("there is one commission only"));
        if (entry.issuer.name.isEmpty())
            m_in.problem(value, path, SetupFileText::tr("an issuer of papers needs a name"));
        else
            refuseTwin(value, path, u"issuers", {entry.issuer.name});
        m_in.forEachElement(value, path, u"signers", [&](const JsonValue &signer, const QString &place) {
            entry.signers.push_back(readSigner(signer, place, static_cast<int>(entry.signers.size()) + 1));
        });
        m_in.forEachElement(value, path, u"series", [&](const JsonValue &series, const QString &place) {
            entry.series.push_back(readSeries(series, place));
            const NumberSeries &read = entry.series.back();
            refuseTwin(series, place, path, {toCode(read.kind), read.year.toString()});
        });
        m_setup.issuers.push_back(std::move(entry));
    });
}

void SetupReader::readMembers(const JsonValue &root)
{
    m_in.forEachElement(root, {}, u"members", [this](const JsonValue &value, const QString &path) {
        m_in.expectFields(value, path, {u"name"}, {u"position", u"role", u"votes", u"from", u"to"});
        CommissionMember member{.order = static_cast<int>(m_setup.members.size()) + 1};
        member.name = text(value, path, u"name");
        member.position = text(value, path, u"position");
        m_in.readChoice<MemberRole>(value, path, u"role", member.role,
                                    {{u"chair", MemberRole::Chair},
                                     {u"deputy", MemberRole::Deputy},
                                     {u"standing", MemberRole::Standing},
                                     {u"member", MemberRole::Member},
                                     {u"secretary", MemberRole::Secretary}});
        m_in.read(value, path, u"votes", member.votes);
        member.from = day(value, path, u"from");
        member.to = day(value, path, u"to");
        refuse(value, path, faultOfMember(member));
        m_setup.members.push_back(std::move(member));
    });
}

void SetupReader::readMovements(const JsonValue &root)
{
    m_in.forEachElement(root, {}, u"movements", [this](const JsonValue &value, const QString &path) {
        m_in.expectFields(value, path, {u"name", u"from"}, {u"kind", u"plan", u"to", u"note"});
        Movement movement;
        m_in.readChoice<MovementKind>(
            value, path, u"kind", movement.kind,
            {{u"movement", MovementKind::Movement}, {u"campaign", MovementKind::Campaign}});
        movement.name = text(value, path, u"name");
        movement.plan = text(value, path, u"plan");
        movement.period = {day(value, path, u"from"), day(value, path, u"to")};
        movement.note = text(value, path, u"note");
        refuse(value, path, faultOf(movement));
        refuseTwin(value, path, u"movements", {movement.name, dayText(movement.period.from)});
        m_setup.records.movements.push_back(std::move(movement));
    });
}

void SetupReader::readActivities(const JsonValue &root)
{
    m_in.forEachElement(root, {}, u"activities", [this](const JsonValue &value, const QString &path) {
        m_in.expectFields(value, path, {u"date", u"name"},
                          {u"movement", u"unit", u"sessions", u"people", u"note"});
        Activity activity;
        activity.date = day(value, path, u"date");
        activity.name = text(value, path, u"name");
        activity.unit = unit(value, path);
        activity.note = text(value, path, u"note");
        m_in.read(value, path, u"sessions", activity.sessions, 1, std::numeric_limits<int>::max());
        if (value.member(u"people")) {
            activity.people = 0;
            m_in.read(value, path, u"people", *activity.people, 0, std::numeric_limits<int>::max());
        }
        if (const QString name = text(value, path, u"movement"); !name.isEmpty()) {
            const auto &movements = m_setup.records.movements;
            const auto found = std::ranges::find(movements, name, &Movement::name);
            if (found != movements.end())
                activity.movement = found - movements.begin();
            else
                m_in.problem(*value.member(u"movement"), JsonFields::join(path, u"movement"),
                             SetupFileText::tr("no movement of this file is called “%1”").arg(name));
        }
        refuse(value, path, faultOf(activity));
        refuseTwin(value, path, u"activities",
                   {dayText(activity.date), activity.name, text(value, path, u"unit")});
        m_setup.records.activities.push_back(std::move(activity));
    });
}

void SetupReader::readModels(const JsonValue &root)
{
    m_in.forEachElement(root, {}, u"models", [this](const JsonValue &value, const QString &path) {
        m_in.expectFields(value, path, {u"year", u"name"},
                          {u"unit", u"team", u"result", u"quantity", u"measure", u"money"});
        GoodModel model;
        model.year = year(value, path);
        model.name = text(value, path, u"name");
        model.unit = unit(value, path);
        model.team = text(value, path, u"team");
        model.result = text(value, path, u"result");
        model.measure = text(value, path, u"measure");
        number(value, path, u"quantity", model.quantity, [](const QString &t) { return Quantity::parse(t); });
        number(value, path, u"money", model.money, [](const QString &t) { return Money::parse(t); });
        refuse(value, path, faultOf(model));
        refuseTwin(value, path, u"models",
                   {model.year.toString(), model.name, text(value, path, u"unit"), model.team});
        m_setup.records.models.push_back(std::move(model));
    });
}

void SetupReader::readCommendations(const JsonValue &root)
{
    m_in.forEachElement(root, {}, u"commendations", [this](const JsonValue &value, const QString &path) {
        m_in.expectFields(value, path, {u"year", u"form", u"recipient", u"date"},
                          {u"kind", u"unit", u"number", u"issuer", u"reason"});
        Commendation commendation;
        commendation.year = year(value, path);
        commendation.form = text(value, path, u"form");
        m_in.readChoice<HonoureeKind>(
            value, path, u"kind", commendation.kind,
            {{u"collective", HonoureeKind::Collective}, {u"person", HonoureeKind::Person}});
        commendation.recipient = text(value, path, u"recipient");
        commendation.unit = unit(value, path);
        commendation.number = text(value, path, u"number");
        commendation.date = day(value, path, u"date");
        commendation.issuer = text(value, path, u"issuer");
        commendation.reason = text(value, path, u"reason");
        refuse(value, path, faultOf(commendation));
        refuseTwin(value, path, u"commendations",
                   {commendation.year.toString(), commendation.form, commendation.recipient,
                    text(value, path, u"unit"), commendation.number});
        m_setup.records.commendations.push_back(std::move(commendation));
    });
}

Setup SetupReader::read(const JsonValue &root)
{
    if (!m_in.expectFields(
            root, {}, {u"format"},
            {u"area", u"issuers", u"members", u"movements", u"activities", u"models", u"commendations"}) &&
        root.type != JsonValue::Type::Object)
        return {};
    int format = 1;
    m_in.read(root, {}, u"format", format, 1, 1);
    m_setup.area = text(root, {}, u"area");
    readIssuers(root);
    readMembers(root);
    readMovements(root); // before what belongs to them
    readActivities(root);
    readModels(root);
    readCommendations(root);
    return std::move(m_setup);
}

bool isEmpty(const MovementRecords &records)
{
    return records.movements.empty() && records.activities.empty() && records.models.empty() &&
           records.commendations.empty();
}

// What is there already is changed in the window, not by a second file.
QString alreadyThere(const Book &book, const Setup &setup)
{
    if (!setup.issuers.empty() && !book.commission.issuers().empty())
        return SetupFileText::tr("the book knows its commission and issuers already");
    if (!setup.members.empty() && !book.commission.members().empty())
        return SetupFileText::tr("the book knows its members already");
    if (!isEmpty(setup.records) && !isEmpty(book.movements.all()))
        return SetupFileText::tr("the book has movements and models already");
    return {};
}

void writeRecords(Book &book, const MovementRecords &records)
{
    std::vector<qint64> ids;
    ids.reserve(records.movements.size());
    for (const Movement &movement : records.movements)
        ids.push_back(book.movements.add(movement));
    for (Activity activity : records.activities) {
        if (activity.movement)
            activity.movement = ids.at(static_cast<size_t>(*activity.movement));
        book.movements.add(activity);
    }
    for (const GoodModel &model : records.models)
        book.movements.add(model);
    for (const Commendation &commendation : records.commendations)
        book.movements.add(commendation);
}

void write(Book &book, const Setup &setup)
{
    if (!setup.area.isEmpty())
        book.settings.set(papersetting::area, setup.area);
    for (const IssuerEntry &entry : setup.issuers) {
        const qint64 issuer = book.commission.addIssuer(entry.issuer);
        for (Signatory signer : entry.signers) {
            signer.issuer = issuer;
            book.commission.addSignatory(signer);
        }
        for (NumberSeries series : entry.series) {
            series.issuer = issuer;
            book.commission.putSeries(series);
        }
    }
    for (const CommissionMember &member : setup.members)
        book.commission.addMember(member);
    writeRecords(book, setup.records);
}

SetupCounts countsOf(const Setup &setup)
{
    SetupCounts counts{.issuers = static_cast<int>(setup.issuers.size()),
                       .members = static_cast<int>(setup.members.size())};
    for (const IssuerEntry &entry : setup.issuers)
        counts.signers += static_cast<int>(entry.signers.size());
    const MovementRecords &records = setup.records;
    counts.records = static_cast<int>(records.movements.size() + records.activities.size() +
                                      records.models.size() + records.commendations.size());
    return counts;
}

} // namespace

SetupResult setUpBook(Book &book, const QByteArray &json, const QString &fileName)
{
    const JsonReading reading = readJson(json);
    if (!reading.error.isEmpty())
        return {{}, {{{fileName, {}, {}, reading.errorLine}, reading.error}}};
    SetupReader reader(book, fileName);
    const Setup setup = reader.read(reading.root);
    if (Problems problems = reader.problems(); !problems.empty())
        return {{}, std::move(problems)};
    if (const QString known = alreadyThere(book, setup); !known.isEmpty())
        return {{}, {{{fileName, {}, {}, 1}, known}}};
    book.change({QStringLiteral("book.setup"), SetupFileText::tr("Set up commission, signers and movements")},
                [&] { write(book, setup); });
    return {countsOf(setup), {}};
}

} // namespace sovang
