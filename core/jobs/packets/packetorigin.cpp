// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/packets/packetorigin.h"

#include "base/error.h"
#include "base/filefaults.h"
#include "base/jsonfields.h"
#include "base/sha256.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace sovang {

namespace {

struct PacketOriginText
{
    Q_DECLARE_TR_FUNCTIONS(Packet)
};

constexpr int knownFormat = 1;

JsonValue evidenceToJson(const Evidence &evidence)
{
    JsonValue json = JsonValue::object();
    json.with(QStringLiteral("document"), evidence.document)
        .with(QStringLiteral("date"), evidence.date.toString(Qt::ISODate))
        .with(QStringLiteral("pages"), evidence.pages)
        .with(QStringLiteral("text"), evidence.text)
        .with(QStringLiteral("place"), evidence.place);
    return json;
}

JsonValue papersToJson(const PapersByCode &papers)
{
    JsonValue list = JsonValue::list();
    for (const auto &[code, item] : papers) {
        JsonValue evidence = JsonValue::list();
        for (const Evidence &piece : item.evidence)
            evidence.elements.push_back(evidenceToJson(piece));
        JsonValue json = JsonValue::object();
        json.with(QStringLiteral("code"), code)
            .with(QStringLiteral("note"), item.note)
            .with(QStringLiteral("evidence"), std::move(evidence));
        list.elements.push_back(std::move(json));
    }
    return list;
}

JsonValue answersToJson(const std::map<Round, SheetAnswers> &answers)
{
    JsonValue json = JsonValue::object();
    for (const auto &[round, sheet] : answers)
        json.with(toCode(round), sheetToJson(sheet));
    return json;
}

JsonValue unitToJson(const PacketUnit &unit)
{
    JsonValue json = JsonValue::object();
    json.with(QStringLiteral("unit"), QString::number(unit.id.value()))
        .with(QStringLiteral("code"), unit.code)
        .with(QStringLiteral("name"), unit.name)
        .with(QStringLiteral("rules"), unit.rules)
        .with(QStringLiteral("answers"), answersToJson(unit.answers))
        .with(QStringLiteral("papers"), papersToJson(unit.papers));
    return json;
}

/// Reads an origin; every fault is noted with its path.
class OriginReader
{
public:
    PacketOrigin read(const JsonValue &root);
    const std::vector<FieldProblem> &faults() const { return m_fields.fieldProblems(); }

private:
    void readHead(const JsonValue &root, PacketOrigin &origin);
    PacketUnit readUnit(const JsonValue &json, const QString &path);
    void readAnswers(const JsonValue &unit, const QString &path, PacketUnit &target);
    void readPapers(const JsonValue &unit, const QString &path, PapersByCode &target);
    Evidence readEvidence(const JsonValue &json, const QString &path);
    void refuse(const JsonValue &at, const QString &path, const QString &value);

    JsonFields m_fields{QString()};
    std::set<UnitId> m_ids;
};

void OriginReader::refuse(const JsonValue &at, const QString &path, const QString &value)
{
    m_fields.problem(at, path, PacketOriginText::tr("“%1” cannot stand here").arg(value));
}

void OriginReader::readHead(const JsonValue &root, PacketOrigin &origin)
{
    static const QRegularExpression mark(QStringLiteral("\\A[0-9a-f]{32}\\z"));
    int format = knownFormat;
    QString year;
    QString round;
    m_fields.read(root, {}, u"format", format, knownFormat, knownFormat);
    m_fields.read(root, {}, u"packet", origin.id);
    m_fields.read(root, {}, u"book", origin.book);
    m_fields.read(root, {}, u"bookName", origin.bookName);
    m_fields.read(root, {}, u"year", year);
    m_fields.read(root, {}, u"round", round);
    if (!origin.id.contains(mark))
        refuse(root, QStringLiteral("packet"), origin.id);
    if (const std::optional<Year> read = Year::parse(year))
        origin.year = *read;
    else
        refuse(root, QStringLiteral("year"), year);
    if (const std::optional<Round> read = roundFromCode(round))
        origin.round = *read;
    else
        refuse(root, QStringLiteral("round"), round);
}

Evidence OriginReader::readEvidence(const JsonValue &json, const QString &path)
{
    Evidence evidence;
    QString date;
    if (!m_fields.expectFields(json, path, {u"document", u"date", u"pages", u"text", u"place"}))
        return evidence;
    m_fields.read(json, path, u"document", evidence.document);
    m_fields.read(json, path, u"date", date);
    m_fields.read(json, path, u"pages", evidence.pages);
    m_fields.read(json, path, u"text", evidence.text);
    m_fields.read(json, path, u"place", evidence.place);
    evidence.date = QDate::fromString(date, Qt::ISODate);
    if (!date.isEmpty() && !evidence.date.isValid())
        refuse(json, JsonFields::join(path, u"date"), date);
    return evidence;
}

void OriginReader::readPapers(const JsonValue &unit, const QString &path, PapersByCode &target)
{
    m_fields.forEachElement(unit, path, u"papers", [&](const JsonValue &json, const QString &place) {
        if (!m_fields.expectFields(json, place, {u"code", u"note", u"evidence"}))
            return;
        QString code;
        ItemPapers papers;
        m_fields.read(json, place, u"code", code);
        m_fields.read(json, place, u"note", papers.note);
        m_fields.forEachElement(json, place, u"evidence", [&](const JsonValue &piece, const QString &at) {
            papers.evidence.push_back(readEvidence(piece, at));
        });
        if (!target.emplace(code, papers).second)
            refuse(json, JsonFields::join(place, u"code"), code);
    });
}

void OriginReader::readAnswers(const JsonValue &unit, const QString &path, PacketUnit &target)
{
    const JsonValue *rounds = unit.member(u"answers");
    const QString place = JsonFields::join(path, u"answers");
    if (!rounds || !m_fields.expectFields(*rounds, place, {}, {u"self", u"team", u"final"}))
        return;
    for (const auto &[name, value] : rounds->members) {
        const std::optional<Round> round = roundFromCode(name);
        const QString at = JsonFields::join(place, name);
        if (!round || !m_fields.expect(value, JsonValue::Type::String, at))
            continue;
        SheetAnswers &sheet = target.answers[*round];
        const bool isWhole =
            readSheetJson(value.text.toUtf8(), [&](std::string_view code, const Answer &answer) {
                sheet.emplace(QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size())), answer);
            });
        if (!isWhole)
            refuse(value, at, value.text.left(60));
    }
}

PacketUnit OriginReader::readUnit(const JsonValue &json, const QString &path)
{
    PacketUnit unit;
    if (!m_fields.expectFields(json, path, {u"unit", u"code", u"name", u"rules", u"answers", u"papers"}))
        return unit;
    QString id;
    m_fields.read(json, path, u"unit", id);
    m_fields.read(json, path, u"code", unit.code);
    m_fields.read(json, path, u"name", unit.name);
    m_fields.read(json, path, u"rules", unit.rules);
    unit.id = UnitId(id.toLongLong());
    if (!unit.id.isValid() || !m_ids.insert(unit.id).second)
        refuse(json, JsonFields::join(path, u"unit"), id);
    readAnswers(json, path, unit);
    readPapers(json, path, unit.papers);
    return unit;
}

PacketOrigin OriginReader::read(const JsonValue &root)
{
    PacketOrigin origin;
    if (!m_fields.expectFields(root, {},
                               {u"format", u"packet", u"book", u"bookName", u"year", u"round", u"units"}))
        return origin;
    readHead(root, origin);
    m_fields.forEachElement(root, {}, u"units", [&](const JsonValue &json, const QString &path) {
        origin.units.push_back(readUnit(json, path));
    });
    return origin;
}

[[noreturn]] void refuseOrigin(const QString &file, const QString &fault)
{
    throw Error(Error::Kind::BadInput,
                PacketOriginText::tr("The packet “%1” does not say where it comes from in a way that can be "
                                     "read: %2. Nothing was taken over.")
                    .arg(shownPath(file), fault));
}

} // namespace

QByteArray originToJson(const PacketOrigin &origin)
{
    JsonValue units = JsonValue::list();
    for (const PacketUnit &unit : origin.units)
        units.elements.push_back(unitToJson(unit));
    JsonValue json = JsonValue::object();
    json.with(QStringLiteral("format"), knownFormat)
        .with(QStringLiteral("packet"), origin.id)
        .with(QStringLiteral("book"), origin.book)
        .with(QStringLiteral("bookName"), origin.bookName)
        .with(QStringLiteral("year"), origin.year.toString())
        .with(QStringLiteral("round"), toCode(origin.round))
        .with(QStringLiteral("units"), std::move(units));
    return writeJson(json);
}

PacketOrigin originFromJson(const QByteArray &json, const QString &file)
{
    const JsonReading reading = readJson(json);
    if (!reading.error.isEmpty())
        refuseOrigin(file, reading.error);
    OriginReader reader;
    PacketOrigin origin = reader.read(reading.root);
    if (!reader.faults().empty()) {
        const FieldProblem &first = reader.faults().front();
        refuseOrigin(file,
                     first.path.isEmpty() ? first.text : first.path + QStringLiteral(": ") + first.text);
    }
    return origin;
}

QString originHash(const PacketOrigin &origin)
{
    return QString::fromLatin1(sha256(originToJson(origin)).toHex());
}

} // namespace sovang
