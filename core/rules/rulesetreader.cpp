// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rulesetreader.h"

#include "base/jsonfields.h"
#include "rules/rulesetchecks.h"
#include "rules/rulesetcodes.h"
#include "rules/rulesetleaves.h"

#include <QCoreApplication>
#include <QSet>

#include <initializer_list>
#include <limits>
#include <utility>

namespace sovang {

namespace {

struct RuleSetReaderText
{
    Q_DECLARE_TR_FUNCTIONS(RuleSetReader)
};

using Type = JsonValue::Type;

QString usedTwice(const QString &code)
{
    return RuleSetReaderText::tr("the code “%1” is used twice").arg(code);
}

/// Collects problems while walking; every read notes what is wrong and goes on, so that all faults are found
/// in one go.
class RuleSetFile
{
public:
    explicit RuleSetFile(const QString &fileName) : m_in(fileName) {}

    RuleSet readRoot(const JsonValue &root);
    const JsonFields &fields() const { return m_in; }

private:
    void readCode(const JsonValue &object, const QString &path, QString &target, QSet<QString> &taken);
    void readYears(const JsonValue &root, RuleSet &rules);
    void readKinds(const JsonValue &root, RuleSet &rules);
    void readPassMark(const JsonValue &root, RuleSet &rules);
    void readBands(const JsonValue &root, RuleSet &rules);
    void readCriteria(const JsonValue &root, RuleSet &rules);
    Node readNode(const JsonValue &value, const QString &path, RuleSet &rules, int criterion);
    Node readGroup(const JsonValue &value, const QString &path, RuleSet &rules, int criterion);
    Node readLeaf(const JsonValue &value, const QString &path, RuleSet &rules, int criterion);
    void readChildren(const JsonValue &value, const QString &path, RuleSet &rules, int criterion, Node &node);
    void callLeaves(RuleSet &rules);
    void readAdjustment(const JsonValue &root, QStringView name, RuleSet &rules);
    void readConditions(const JsonValue &root, QStringView name, ItemKind kind, RuleSet &rules);
    void readRecognition(const JsonValue &root, RuleSet &rules);
    void readAuthority(const JsonValue &root, RuleSet &rules);
    void readTitles(const JsonValue &root, RuleSet &rules);

    void noteCode(const JsonValue &value, const QString &path, const QString &code, QSet<QString> &taken);
    void expectFormat2(const JsonValue &object, const QString &path, QStringView field)
    {
        LeafReader(m_in, m_format).expectFormat2(object, path, field);
    }
    /// Of what must not have the code of a leaf or group: in a file of format 2 the ones beside it.
    QSet<QString> &codesAround() { return m_format < 2 ? m_codes : m_siblings; }
    void expectMax(const JsonValue &value, const QString &path, Points sum, Points max, const QString &what);

    JsonFields m_in;
    int m_format = 1;
    QSet<QString> m_codes;                                       ///< all
    QSet<QString> m_siblings;                                    ///< of the group that is being read
    std::vector<std::pair<const JsonValue &, QString>> m_leaves; ///< where they stand
};

void RuleSetFile::noteCode(const JsonValue &value, const QString &path, const QString &code,
                           QSet<QString> &taken)
{
    if (code.isEmpty() || code != code.trimmed())
        m_in.problem(value, path,
                     RuleSetReaderText::tr("a code must not be empty nor begin or end with a blank"));
    else if (taken.contains(code))
        m_in.problem(value, path, usedTwice(code));
    taken.insert(code);
    m_codes.insert(code);
}

void RuleSetFile::readCode(const JsonValue &object, const QString &path, QString &target,
                           QSet<QString> &taken)
{
    const JsonValue *value = object.member(u"code");
    if (!value || !m_in.expect(*value, Type::String, JsonFields::join(path, u"code")))
        return;
    target = value->text;
    noteCode(*value, JsonFields::join(path, u"code"), target, taken);
}

void RuleSetFile::expectMax(const JsonValue &value, const QString &path, Points sum, Points max,
                            const QString &what)
{
    if (sum != max)
        m_in.problem(
            value, path,
            RuleSetReaderText::tr("%1 add up to %2, not to %3").arg(what, sum.toDisplay(), max.toDisplay()));
}

void RuleSetFile::readYears(const JsonValue &root, RuleSet &rules)
{
    int year = Year::first;
    m_in.read(root, {}, u"validFrom", year, Year::first, Year::last);
    rules.validFrom = Year(year);
    const JsonValue *to = root.member(u"validTo");
    if (!to || to->type == Type::Null)
        return;
    int last = Year::last;
    m_in.read(root, {}, u"validTo", last, Year::first, Year::last);
    rules.validTo = Year(last);
    if (last < year)
        m_in.problem(*to, QStringLiteral("validTo"), RuleSetReaderText::tr("the set ends before it begins"));
}

void RuleSetFile::readKinds(const JsonValue &root, RuleSet &rules)
{
    m_in.forEachElement(root, {}, u"kinds", [&](const JsonValue &element, const QString &path) {
        if (!m_in.expect(element, Type::String, path))
            return;
        const auto kind = unitKindFromCode(element.text);
        if (!kind)
            m_in.problem(element, path,
                         RuleSetReaderText::tr("“%1” is not one of: %2")
                             .arg(element.text, QStringLiteral("agency, institution, enterprise")));
        else if (std::ranges::find(rules.kinds, *kind) != rules.kinds.end())
            m_in.problem(element, path, RuleSetReaderText::tr("“%1” is given twice").arg(element.text));
        else
            rules.kinds.push_back(*kind);
    });
    const JsonValue *kinds = root.member(u"kinds");
    if (kinds && kinds->type == Type::Array && kinds->elements.empty())
        m_in.problem(*kinds, QStringLiteral("kinds"),
                     RuleSetReaderText::tr("at least one kind of unit is needed"));
}

void RuleSetFile::readPassMark(const JsonValue &root, RuleSet &rules)
{
    const JsonValue *mark = root.member(u"passMark");
    const QString path = QStringLiteral("passMark");
    if (!mark || !m_in.expectFields(*mark, path, {u"default"}, {u"byClass"}))
        return;
    const auto checkMark = [&](const JsonValue &at, const QString &place, Points points) {
        if (points > rules.total)
            m_in.problem(at, place,
                         RuleSetReaderText::tr("the pass mark %1 is over the total of %2")
                             .arg(points.toDisplay(), rules.total.toDisplay()));
    };
    m_in.read(*mark, path, u"default", rules.passMark.byDefault);
    checkMark(*mark->member(u"default"), JsonFields::join(path, u"default"), rules.passMark.byDefault);

    const JsonValue *byClass = mark->member(u"byClass");
    const QString classPath = JsonFields::join(path, u"byClass");
    if (!byClass || !m_in.expect(*byClass, Type::Object, classPath))
        return;
    for (const auto &[name, value] : byClass->members) {
        if (rules.passMark.byClass.contains(name))
            m_in.problem(value, JsonFields::join(classPath, name),
                         RuleSetReaderText::tr("this field is given twice"));
        Points points;
        m_in.read(value, JsonFields::join(classPath, name), points);
        checkMark(value, JsonFields::join(classPath, name), points);
        rules.passMark.byClass[name] = points;
    }
}

void RuleSetFile::readBands(const JsonValue &root, RuleSet &rules)
{
    m_in.forEachElement(root, {}, u"bands", [&](const JsonValue &element, const QString &path) {
        if (!m_in.expectFields(element, path, {u"name", u"from"}, {u"minPercent"}))
            return;
        Band band;
        expectFormat2(element, path, u"minPercent");
        if (element.member(u"minPercent")) {
            band.minPercent.emplace();
            m_in.read(element, path, u"minPercent", *band.minPercent);
        }
        m_in.read(element, path, u"name", band.name);
        m_in.read(element, path, u"from", band.from);
        if (band.name.trimmed().isEmpty())
            m_in.problem(element, path, RuleSetReaderText::tr("a band needs a name"));
        if (!rules.bands.empty() && band.from >= rules.bands.back().from)
            m_in.problem(element, path,
                         RuleSetReaderText::tr("bands must be given from the highest to the lowest mark"));
        rules.bands.push_back(std::move(band));
    });
}

void RuleSetFile::readCriteria(const JsonValue &root, RuleSet &rules)
{
    Points sum;
    m_in.forEachElement(root, {}, u"criteria", [&](const JsonValue &element, const QString &path) {
        Criterion criterion;
        criterion.firstItem = static_cast<int>(rules.items.size());
        if (m_in.expectFields(element, path, {u"code", u"title", u"max", u"children"}, {u"minPercent"})) {
            if (element.member(u"minPercent")) {
                criterion.minPercent.emplace();
                m_in.read(element, path, u"minPercent", *criterion.minPercent);
            }
            criterion.node = readGroup(element, path, rules, static_cast<int>(rules.criteria.size()));
        }
        criterion.endItem = static_cast<int>(rules.items.size());
        sum += criterion.node.max;
        rules.criteria.push_back(std::move(criterion));
    });
    const JsonValue *list = root.member(u"criteria");
    if (!list || list->type != Type::Array)
        return;
    if (list->elements.empty())
        m_in.problem(*list, QStringLiteral("criteria"),
                     RuleSetReaderText::tr("at least one criterion is needed"));
    expectMax(*list, QStringLiteral("criteria"), sum, rules.total, RuleSetReaderText::tr("the criteria"));
}

Node RuleSetFile::readNode(const JsonValue &value, const QString &path, RuleSet &rules, int criterion)
{
    if (!m_in.expect(value, Type::Object, path))
        return {};
    if (!value.member(u"children"))
        return readLeaf(value, path, rules, criterion);
    if (!m_in.expectFields(value, path, {u"code", u"title", u"max", u"children"}))
        return {};
    return readGroup(value, path, rules, criterion);
}

Node RuleSetFile::readGroup(const JsonValue &value, const QString &path, RuleSet &rules, int criterion)
{
    Node node;
    readCode(value, path, node.code, codesAround());
    node.ownCode = node.code;
    m_in.read(value, path, u"title", node.title);
    m_in.read(value, path, u"max", node.max);
    readChildren(value, path, rules, criterion, node);
    return node;
}

void RuleSetFile::readChildren(const JsonValue &value, const QString &path, RuleSet &rules, int criterion,
                               Node &node)
{
    Points sum;
    QSet<QString> outer = std::exchange(m_siblings, {});
    m_in.forEachElement(value, path, u"children", [&](const JsonValue &element, const QString &place) {
        node.children.push_back(readNode(element, place, rules, criterion));
        sum += node.children.back().max;
    });
    m_siblings = std::move(outer);
    if (node.children.empty())
        m_in.problem(value, path, RuleSetReaderText::tr("a group needs at least one child"));
    expectMax(value, path, sum, node.max, RuleSetReaderText::tr("the children of %1").arg(node.code));
}

Node RuleSetFile::readLeaf(const JsonValue &value, const QString &path, RuleSet &rules, int criterion)
{
    Item item;
    item.criterion = criterion;
    readCode(value, path, item.code, codesAround());
    LeafReader(m_in, m_format).readLeaf(value, path, item);
    Node node{item.code, item.title, item.max, static_cast<int>(rules.items.size()), {}, item.code};
    m_leaves.emplace_back(value, path);
    rules.items.push_back(std::move(item));
    return node;
}

// A code that is made of two, `II/1`, may be what another leaf is called.
void RuleSetFile::callLeaves(RuleSet &rules)
{
    std::vector<QString> own;
    own.reserve(rules.items.size());
    for (const Item &item : rules.items)
        own.push_back(item.code);
    callByCodes(rules);
    QHash<QString, QString> ownOfName;
    for (size_t i = 0; i < own.size(); ++i) {
        const auto &[value, path] = m_leaves[i];
        const QString &name = rules.items[i].code;
        if (ownOfName.value(name, own[i]) != own[i])
            m_in.problem(value, JsonFields::join(path, u"code"), usedTwice(name));
        ownOfName.insert(name, own[i]);
        m_codes.insert(name);
    }
}

void RuleSetFile::readAdjustment(const JsonValue &root, QStringView name, RuleSet &rules)
{
    const bool isBonus = name == u"bonus";
    Adjustment &adjustment = isBonus ? rules.bonus : rules.deductions;
    const JsonValue *value = root.member(name);
    const QString path = name.toString();
    if (!value)
        return;
    const bool whole = isBonus ? m_in.expectFields(*value, path, {u"max", u"items"}, {u"mayExceedTotal"})
                               : m_in.expectFields(*value, path, {u"max", u"items"});
    if (!whole)
        return;
    m_in.read(*value, path, u"max", adjustment.max);
    m_in.read(*value, path, u"mayExceedTotal", adjustment.mayExceedTotal);
    m_in.forEachElement(*value, path, u"items", [&](const JsonValue &element, const QString &place) {
        if (!m_in.expectFields(element, place, {u"code", u"title", u"max"}, {u"step", u"perItem"}))
            return;
        Item item;
        item.kind = isBonus ? ItemKind::Bonus : ItemKind::Deduction;
        readCode(element, place, item.code, m_codes);
        LeafReader(m_in, m_format).readAdjustmentItem(element, place, item);
        rules.items.push_back(std::move(item));
    });
}

void RuleSetFile::readConditions(const JsonValue &root, QStringView name, ItemKind kind, RuleSet &rules)
{
    m_in.forEachElement(root, {}, name, [&](const JsonValue &element, const QString &path) {
        if (!m_in.expectFields(element, path, {u"code", u"title"}))
            return;
        Item item;
        item.kind = kind;
        readCode(element, path, item.code, m_codes);
        m_in.read(element, path, u"title", item.title);
        rules.items.push_back(std::move(item));
    });
}

void RuleSetFile::readRecognition(const JsonValue &root, RuleSet &rules)
{
    using Policy = RecognitionPolicy;
    const JsonValue *value = root.member(u"recognition");
    const QString path = QStringLiteral("recognition");
    if (!value || !m_in.expectFields(*value, path, {},
                                     {u"firstYears", u"renewalYears", u"counting", u"onFail", u"onExcluded",
                                      u"onNotRegistered", u"afterBreak", u"validityYears"}))
        return;
    constexpr int mostYears = 50;
    Policy &policy = rules.recognition;
    m_in.read(*value, path, u"firstYears", policy.firstYears, 1, mostYears);
    m_in.read(*value, path, u"renewalYears", policy.renewalYears, 1, mostYears);
    m_in.readChoice<Policy::Counting>(
        *value, path, u"counting", policy.counting,
        {{u"restart", Policy::Counting::Restart}, {u"overlap", Policy::Counting::Overlap}});
    const std::initializer_list<std::pair<QStringView, Policy::OnBreak>> onBreak{
        {u"reset", Policy::OnBreak::Reset}, {u"hold", Policy::OnBreak::Hold}};
    m_in.readChoice(*value, path, u"onFail", policy.onFail, onBreak);
    m_in.readChoice(*value, path, u"onExcluded", policy.onExcluded, onBreak);
    m_in.readChoice(*value, path, u"onNotRegistered", policy.onNotRegistered, onBreak);
    m_in.readChoice<Policy::AfterBreak>(
        *value, path, u"afterBreak", policy.afterBreak,
        {{u"renewal", Policy::AfterBreak::Renewal}, {u"first", Policy::AfterBreak::First}});
    const JsonValue *validity = value->member(u"validityYears");
    if (validity && validity->type != Type::Null) {
        policy.validityYears = 1;
        m_in.read(*value, path, u"validityYears", *policy.validityYears, 0, mostYears);
    }
}

void RuleSetFile::readAuthority(const JsonValue &root, RuleSet &rules)
{
    const JsonValue *value = root.member(u"authority");
    const QString path = QStringLiteral("authority");
    if (!value || !m_in.expectFields(*value, path, {}, {u"first", u"renewal"}))
        return;
    for (const auto &[name, target] :
         {std::pair(u"first", &rules.firstAuthority), std::pair(u"renewal", &rules.renewalAuthority)}) {
        const JsonValue *authority = value->member(name);
        const QString place = JsonFields::join(path, name);
        if (!authority ||
            !m_in.expectFields(*authority, place, {}, {u"issuer", u"parent", u"signerTitle", u"symbol"}))
            continue;
        m_in.read(*authority, place, u"issuer", target->issuer);
        m_in.read(*authority, place, u"parent", target->parent);
        m_in.read(*authority, place, u"signerTitle", target->signerTitle);
        m_in.read(*authority, place, u"symbol", target->symbol);
    }
}

void RuleSetFile::readTitles(const JsonValue &root, RuleSet &rules)
{
    const JsonValue *value = root.member(u"titles");
    const QString path = QStringLiteral("titles");
    if (!value || !m_in.expectFields(*value, path, {}, {u"agency", u"institution", u"enterprise"}))
        return;
    for (const auto &[name, member] : value->members) {
        if (const auto kind = unitKindFromCode(name))
            m_in.read(*value, path, name, rules.titles[*kind]);
    }
}

RuleSet RuleSetFile::readRoot(const JsonValue &root)
{
    RuleSet rules;
    if (!m_in.expectFields(root, {},
                           {u"format", u"id", u"version", u"title", u"kinds", u"validFrom", u"total",
                            u"passMark", u"criteria"},
                           {u"legalBasis", u"sample", u"validTo", u"yearType", u"bands", u"notApplicable",
                            u"bonus", u"deductions", u"gates", u"vetoes", u"recognition", u"authority",
                            u"titles"}) &&
        root.type != Type::Object)
        return rules;
    m_in.read(root, {}, u"format", m_format, 1, 2);
    m_in.read(root, {}, u"id", rules.id);
    if (const JsonValue *id = root.member(u"id"); id && id->type == Type::String && !isRuleSetId(rules.id))
        m_in.problem(*id, QStringLiteral("id"),
                     RuleSetReaderText::tr("an id is made of letters, digits, “-”, “_” and “.”"));
    m_in.read(root, {}, u"version", rules.version, 1, std::numeric_limits<int>::max());
    m_in.read(root, {}, u"title", rules.title);
    m_in.read(root, {}, u"legalBasis", rules.legalBasis);
    m_in.read(root, {}, u"sample", rules.sample);
    readKinds(root, rules);
    readYears(root, rules);
    expectFormat2(root, {}, u"yearType");
    m_in.readChoice<YearType>(root, {}, u"yearType", rules.yearType,
                              {{u"calendar", YearType::Calendar}, {u"school", YearType::School}});
    m_in.read(root, {}, u"total", rules.total);
    readPassMark(root, rules);
    readBands(root, rules);
    m_in.readChoice<NotApplicablePolicy>(root, {}, u"notApplicable", rules.notApplicable,
                                         {{u"forbidden", NotApplicablePolicy::Forbidden},
                                          {u"fullPoints", NotApplicablePolicy::FullPoints},
                                          {u"rescale", NotApplicablePolicy::Rescale}});
    readCriteria(root, rules);
    callLeaves(rules);
    readAdjustment(root, u"bonus", rules);
    readAdjustment(root, u"deductions", rules);
    readConditions(root, u"gates", ItemKind::Gate, rules);
    readConditions(root, u"vetoes", ItemKind::Veto, rules);
    readRecognition(root, rules);
    readAuthority(root, rules);
    readTitles(root, rules);
    rules.buildIndex();
    return rules;
}

} // namespace

RuleSetReading readRuleSet(const QByteArray &json, const QString &fileName)
{
    const JsonReading reading = readJson(json);
    if (!reading.error.isEmpty())
        return {std::nullopt, {{{fileName, {}, {}, reading.errorLine}, reading.error}}};

    RuleSetFile reader(fileName);
    RuleSet rules = reader.readRoot(reading.root);
    Problems problems = reader.fields().problems();
    if (!problems.empty())
        return {std::nullopt, std::move(problems)};
    return {std::move(rules), {}};
}

RuleSetTreeReading readRuleSetTree(const JsonValue &root)
{
    RuleSetFile reader{QString()};
    RuleSet rules = reader.readRoot(root);
    if (!reader.fields().fieldProblems().empty())
        return {std::nullopt, reader.fields().fieldProblems()};
    return {std::move(rules), {}};
}

} // namespace sovang
