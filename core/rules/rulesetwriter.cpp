// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rulesetwriter.h"

#include "base/jsontree.h"

#include <algorithm>

namespace sovang {

namespace {

JsonValue pointsOf(Points points)
{
    return points.toDisplay().replace(u',', u'.');
}

JsonValue percentOf(Percent percent)
{
    return percent.toDisplay().replace(u',', u'.');
}

JsonValue word(const char *text)
{
    return QString(QLatin1String(text));
}

const char *typeOf(ItemKind kind)
{
    switch (kind) {
    case ItemKind::AllOrNothing:
        return "allOrNothing";
    case ItemKind::Count:
        return "count";
    case ItemKind::Percent:
        return "percent";
    case ItemKind::Choice:
        return "choice";
    case ItemKind::PassFail:
        return "passFail";
    default:
        return "points";
    }
}

JsonValue head(const QString &code, const QString &title)
{
    JsonValue object = JsonValue::object();
    object.with(u"code"_qs, code).with(u"title"_qs, title);
    return object;
}

const char *belowOf(const Item &item)
{
    switch (item.below) {
    case Item::Below::Proportional:
        return "proportional";
    case Item::Below::Levels:
        return "levels";
    case Item::Below::Zero:
        break;
    }
    return "zero";
}

JsonValue levelsOf(const Item &item)
{
    JsonValue list = JsonValue::list();
    for (const Level &level : item.levels) {
        JsonValue object = JsonValue::object();
        object.with(u"from"_qs, percentOf(level.from)).with(u"points"_qs, pointsOf(level.points));
        list.elements.push_back(std::move(object));
    }
    return list;
}

JsonValue optionsOf(const Item &item)
{
    JsonValue list = JsonValue::list();
    for (const Option &option : item.options) {
        JsonValue object = JsonValue::object();
        object.with(u"name"_qs, option.name).with(u"points"_qs, pointsOf(option.points));
        list.elements.push_back(std::move(object));
    }
    return list;
}

JsonValue leafOf(const Item &item, const QString &ownCode)
{
    JsonValue leaf = head(ownCode, item.title);
    leaf.with(u"type"_qs, word(typeOf(item.kind)));
    if (item.kind == ItemKind::Count)
        leaf.with(u"perItem"_qs, pointsOf(item.perItem));
    if (item.kind == ItemKind::Percent) {
        leaf.with(u"threshold"_qs, percentOf(item.threshold)).with(u"below"_qs, word(belowOf(item)));
        if (item.below == Item::Below::Levels)
            leaf.with(u"levels"_qs, levelsOf(item));
    }
    if (item.kind == ItemKind::Choice)
        leaf.with(u"options"_qs, optionsOf(item));
    if (item.kind != ItemKind::PassFail)
        leaf.with(u"max"_qs, pointsOf(item.max));
    if (item.kind == ItemKind::Points)
        leaf.with(u"step"_qs, pointsOf(item.step));
    if (item.evidence)
        leaf.with(u"evidence"_qs, true);
    return leaf;
}

JsonValue childrenOf(const Node &node, const RuleSet &rules)
{
    JsonValue children = JsonValue::list();
    for (const Node &child : node.children) {
        if (child.item >= 0) {
            children.elements.push_back(leafOf(rules.items[static_cast<size_t>(child.item)], child.ownCode));
            continue;
        }
        JsonValue group = head(child.ownCode, child.title);
        group.with(u"max"_qs, pointsOf(child.max)).with(u"children"_qs, childrenOf(child, rules));
        children.elements.push_back(std::move(group));
    }
    return children;
}

JsonValue criteriaOf(const RuleSet &rules)
{
    JsonValue criteria = JsonValue::list();
    for (const Criterion &criterion : rules.criteria) {
        JsonValue object = head(criterion.node.code, criterion.node.title);
        object.with(u"max"_qs, pointsOf(criterion.node.max));
        if (criterion.minPercent)
            object.with(u"minPercent"_qs, percentOf(*criterion.minPercent));
        object.with(u"children"_qs, childrenOf(criterion.node, rules));
        criteria.elements.push_back(std::move(object));
    }
    return criteria;
}

void addAdjustment(JsonValue &root, const RuleSet &rules, ItemKind kind)
{
    const bool isBonus = kind == ItemKind::Bonus;
    const Adjustment &adjustment = isBonus ? rules.bonus : rules.deductions;
    JsonValue items = JsonValue::list();
    for (const Item &item : rules.items) {
        if (item.kind != kind)
            continue;
        JsonValue object = head(item.code, item.title);
        object.with(u"max"_qs, pointsOf(item.max));
        if (item.isCounted())
            object.with(u"perItem"_qs, pointsOf(item.perItem));
        else
            object.with(u"step"_qs, pointsOf(item.step));
        items.elements.push_back(std::move(object));
    }
    if (items.elements.empty() && adjustment == Adjustment())
        return;
    JsonValue value = JsonValue::object();
    value.with(u"max"_qs, pointsOf(adjustment.max));
    if (isBonus)
        value.with(u"mayExceedTotal"_qs, adjustment.mayExceedTotal);
    value.with(u"items"_qs, std::move(items));
    root.with(isBonus ? u"bonus"_qs : u"deductions"_qs, std::move(value));
}

void addConditions(JsonValue &root, const RuleSet &rules, ItemKind kind, const QString &name)
{
    JsonValue conditions = JsonValue::list();
    for (const Item &item : rules.items) {
        if (item.kind == kind)
            conditions.elements.push_back(head(item.code, item.title));
    }
    if (!conditions.elements.empty())
        root.with(name, std::move(conditions));
}

JsonValue passMarkOf(const PassMark &mark)
{
    JsonValue value = JsonValue::object();
    value.with(u"default"_qs, pointsOf(mark.byDefault));
    if (mark.byClass.empty())
        return value;
    JsonValue byClass = JsonValue::object();
    for (const auto &[name, points] : mark.byClass)
        byClass.with(name, pointsOf(points));
    value.with(u"byClass"_qs, std::move(byClass));
    return value;
}

JsonValue bandsOf(const std::vector<Band> &bands)
{
    JsonValue list = JsonValue::list();
    for (const Band &band : bands) {
        JsonValue object = JsonValue::object();
        object.with(u"name"_qs, band.name).with(u"from"_qs, pointsOf(band.from));
        if (band.minPercent)
            object.with(u"minPercent"_qs, percentOf(*band.minPercent));
        list.elements.push_back(std::move(object));
    }
    return list;
}

const char *notApplicableWord(NotApplicablePolicy policy)
{
    switch (policy) {
    case NotApplicablePolicy::FullPoints:
        return "fullPoints";
    case NotApplicablePolicy::Rescale:
        return "rescale";
    case NotApplicablePolicy::Forbidden:
        break;
    }
    return "forbidden";
}

JsonValue recognitionOf(const RecognitionPolicy &policy)
{
    using Policy = RecognitionPolicy;
    const auto onBreak = [](Policy::OnBreak what) {
        return word(what == Policy::OnBreak::Reset ? "reset" : "hold");
    };
    JsonValue value = JsonValue::object();
    value.with(u"firstYears"_qs, policy.firstYears)
        .with(u"renewalYears"_qs, policy.renewalYears)
        .with(u"counting"_qs, word(policy.counting == Policy::Counting::Restart ? "restart" : "overlap"))
        .with(u"onFail"_qs, onBreak(policy.onFail))
        .with(u"onExcluded"_qs, onBreak(policy.onExcluded))
        .with(u"onNotRegistered"_qs, onBreak(policy.onNotRegistered))
        .with(u"afterBreak"_qs, word(policy.afterBreak == Policy::AfterBreak::Renewal ? "renewal" : "first"))
        .with(u"validityYears"_qs, policy.validityYears ? JsonValue(*policy.validityYears) : JsonValue());
    return value;
}

JsonValue authorityOf(const Authority &authority)
{
    JsonValue value = JsonValue::object();
    for (const auto &[name, text] : {std::pair(u"issuer"_qs, authority.issuer),
                                     {u"parent"_qs, authority.parent},
                                     {u"signerTitle"_qs, authority.signerTitle},
                                     {u"symbol"_qs, authority.symbol}}) {
        if (!text.isEmpty())
            value.with(name, text);
    }
    return value;
}

JsonValue titlesOf(const std::map<UnitKind, QString> &titles)
{
    JsonValue value = JsonValue::object();
    for (const auto &[kind, title] : titles)
        value.with(toCode(kind), title);
    return value;
}

bool hasCodeOfTwo(const Node &node)
{
    return node.code != node.ownCode || std::ranges::any_of(node.children, hasCodeOfTwo);
}

bool needsFormat2(const RuleSet &rules)
{
    const auto isNewer = [](const Item &item) {
        return item.kind == ItemKind::Choice || item.below == Item::Below::Levels ||
               (item.kind != ItemKind::Count && item.isCounted());
    };
    return rules.yearType != YearType::Calendar || std::ranges::any_of(rules.items, isNewer) ||
           std::ranges::any_of(rules.bands, [](const Band &band) { return band.minPercent.has_value(); }) ||
           std::ranges::any_of(rules.criteria, [](const Criterion &c) { return hasCodeOfTwo(c.node); });
}

void addHead(JsonValue &root, const RuleSet &rules)
{
    JsonValue basis = JsonValue::list();
    for (const QString &text : rules.legalBasis)
        basis.elements.push_back(text);
    JsonValue kinds = JsonValue::list();
    for (const UnitKind kind : rules.kinds)
        kinds.elements.push_back(toCode(kind));
    root.with(u"format"_qs, needsFormat2(rules) ? 2 : 1)
        .with(u"id"_qs, rules.id)
        .with(u"version"_qs, rules.version)
        .with(u"title"_qs, rules.title)
        .with(u"legalBasis"_qs, std::move(basis))
        .with(u"sample"_qs, rules.sample)
        .with(u"kinds"_qs, std::move(kinds))
        .with(u"validFrom"_qs, rules.validFrom.value())
        .with(u"validTo"_qs, rules.validTo ? JsonValue(rules.validTo->value()) : JsonValue());
    if (rules.yearType == YearType::School)
        root.with(u"yearType"_qs, word("school"));
}

} // namespace

QByteArray writeRuleSet(const RuleSet &rules)
{
    JsonValue root = JsonValue::object();
    addHead(root, rules);
    root.with(u"total"_qs, pointsOf(rules.total))
        .with(u"passMark"_qs, passMarkOf(rules.passMark))
        .with(u"bands"_qs, bandsOf(rules.bands))
        .with(u"notApplicable"_qs, word(notApplicableWord(rules.notApplicable)))
        .with(u"criteria"_qs, criteriaOf(rules));
    addAdjustment(root, rules, ItemKind::Bonus);
    addAdjustment(root, rules, ItemKind::Deduction);
    addConditions(root, rules, ItemKind::Gate, u"gates"_qs);
    addConditions(root, rules, ItemKind::Veto, u"vetoes"_qs);
    root.with(u"recognition"_qs, recognitionOf(rules.recognition));
    JsonValue authority = JsonValue::object();
    authority.with(u"first"_qs, authorityOf(rules.firstAuthority))
        .with(u"renewal"_qs, authorityOf(rules.renewalAuthority));
    root.with(u"authority"_qs, std::move(authority)).with(u"titles"_qs, titlesOf(rules.titles));
    return writeJson(root);
}

} // namespace sovang
