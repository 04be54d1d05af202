// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rulesetleaves.h"

#include "rules/rulesetchecks.h"

#include <QCoreApplication>

#include <algorithm>

namespace sovang {

namespace {

struct RuleSetLeavesText
{
    Q_DECLARE_TR_FUNCTIONS(RuleSetReader)
};

QString needsFormat2()
{
    return RuleSetLeavesText::tr("this needs a file with “\"format\": 2”");
}

} // namespace

void LeafReader::expectFormat2(const JsonValue &object, const QString &path, QStringView field)
{
    const JsonValue *value = m_format < 2 ? object.member(field) : nullptr;
    if (value)
        m_in.problem(*value, JsonFields::join(path, field), needsFormat2());
}

void LeafReader::readType(const JsonValue &value, const QString &path, Item &item)
{
    const JsonValue *type = value.member(u"type");
    if (m_format < 2 && type && type->text == u"choice")
        m_in.problem(*type, JsonFields::join(path, u"type"), needsFormat2());
    m_in.readChoice<ItemKind>(value, path, u"type", item.kind,
                              {{u"points", ItemKind::Points},
                               {u"allOrNothing", ItemKind::AllOrNothing},
                               {u"count", ItemKind::Count},
                               {u"percent", ItemKind::Percent},
                               {u"choice", ItemKind::Choice},
                               {u"passFail", ItemKind::PassFail}});
}

bool LeafReader::expectLeafFields(const JsonValue &value, const QString &path, ItemKind kind)
{
    switch (kind) {
    case ItemKind::Points:
        return m_in.expectFields(value, path, {u"code", u"title", u"type", u"max"}, {u"step", u"evidence"});
    case ItemKind::AllOrNothing:
        return m_in.expectFields(value, path, {u"code", u"title", u"type", u"max"}, {u"evidence"});
    case ItemKind::Count:
        return m_in.expectFields(value, path, {u"code", u"title", u"type", u"perItem", u"max"},
                                 {u"evidence"});
    case ItemKind::Percent:
        return m_in.expectFields(value, path, {u"code", u"title", u"type", u"threshold", u"max"},
                                 {u"below", u"levels", u"evidence"});
    case ItemKind::Choice:
        return m_in.expectFields(value, path, {u"code", u"title", u"type", u"options", u"max"},
                                 {u"evidence"});
    default:
        return m_in.expectFields(value, path, {u"code", u"title", u"type"}, {u"evidence"});
    }
}

void LeafReader::readLeaf(const JsonValue &value, const QString &path, Item &item)
{
    readType(value, path, item);
    const bool whole = expectLeafFields(value, path, item.kind);
    item.step = item.kind == ItemKind::Points ? defaultStep : Points();
    m_in.read(value, path, u"title", item.title);
    m_in.read(value, path, u"max", item.max);
    m_in.read(value, path, u"step", item.step);
    m_in.read(value, path, u"perItem", item.perItem);
    m_in.read(value, path, u"threshold", item.threshold);
    m_in.read(value, path, u"evidence", item.evidence);
    if (item.kind == ItemKind::Percent)
        readBelow(value, path, item);
    if (item.kind == ItemKind::Choice)
        readOptions(value, path, item);
    if (!whole)
        return;
    if (const QString fault = leafFault(item); !fault.isEmpty())
        m_in.problem(value, path, fault);
}

void LeafReader::readBelow(const JsonValue &value, const QString &path, Item &item)
{
    const QString place = JsonFields::join(path, u"below");
    const JsonValue *below = value.member(u"below");
    m_in.readChoice<Item::Below>(value, path, u"below", item.below,
                                 {{u"zero", Item::Below::Zero},
                                  {u"proportional", Item::Below::Proportional},
                                  {u"levels", Item::Below::Levels}});
    expectFormat2(value, path, u"levels");
    if (item.below == Item::Below::Levels && m_format < 2)
        m_in.problem(*below, place, needsFormat2());
    const JsonValue *levels = value.member(u"levels");
    if (item.below == Item::Below::Levels && !levels)
        m_in.problem(value, path,
                     RuleSetLeavesText::tr("the field “%1” is missing").arg(QStringLiteral("levels")));
    else if (item.below != Item::Below::Levels && levels)
        m_in.problem(*levels, JsonFields::join(path, u"levels"),
                     RuleSetLeavesText::tr("levels are for a leaf with “\"below\": \"levels\"”"));
    else if (levels)
        readLevels(value, path, item);
}

void LeafReader::readLevels(const JsonValue &value, const QString &path, Item &item)
{
    m_in.forEachElement(value, path, u"levels", [&](const JsonValue &element, const QString &place) {
        if (!m_in.expectFields(element, place, {u"from", u"points"}))
            return;
        Level level;
        m_in.read(element, place, u"from", level.from);
        m_in.read(element, place, u"points", level.points);
        if (level.from >= item.threshold)
            m_in.problem(*element.member(u"from"), JsonFields::join(place, u"from"),
                         RuleSetLeavesText::tr("a level must be under the threshold of %1 %")
                             .arg(item.threshold.toDisplay()));
        if (level.points >= item.max)
            m_in.problem(*element.member(u"points"), JsonFields::join(place, u"points"),
                         RuleSetLeavesText::tr("the points of a level must be under the maximum of %1")
                             .arg(item.max.toDisplay()));
        if (!item.levels.empty() &&
            (level.from >= item.levels.back().from || level.points > item.levels.back().points))
            m_in.problem(element, place,
                         RuleSetLeavesText::tr("levels must be given from the highest to the lowest"));
        item.levels.push_back(level);
    });
    const JsonValue &list = *value.member(u"levels");
    if (list.type == JsonValue::Type::Array && list.elements.empty())
        m_in.problem(list, JsonFields::join(path, u"levels"),
                     RuleSetLeavesText::tr("at least one level is needed"));
}

void LeafReader::checkOption(const JsonValue &value, const QString &path, const Item &item,
                             const Option &option)
{
    const QString place = JsonFields::join(path, u"name");
    const QString key = optionKey(option.name);
    const auto isAlike = [&](const Option &other) { return optionKey(other.name) == key; };
    if (option.name.isEmpty() || option.name != option.name.trimmed())
        m_in.problem(value, place,
                     RuleSetLeavesText::tr("a name must not be empty nor begin or end with a blank"));
    else if (key == u"kad")
        m_in.problem(value, place,
                     RuleSetLeavesText::tr("“KAD” says that something does not apply and is no answer"));
    else if (std::ranges::any_of(item.options, isAlike))
        m_in.problem(value, place, RuleSetLeavesText::tr("the answer “%1” is given twice").arg(option.name));
    if (option.points > item.max)
        m_in.problem(value, JsonFields::join(path, u"points"),
                     RuleSetLeavesText::tr("%1 points are more than the maximum of %2")
                         .arg(option.points.toDisplay(), item.max.toDisplay()));
}

void LeafReader::readOptions(const JsonValue &value, const QString &path, Item &item)
{
    Points most;
    m_in.forEachElement(value, path, u"options", [&](const JsonValue &element, const QString &place) {
        if (!m_in.expectFields(element, place, {u"name", u"points"}))
            return;
        Option option;
        m_in.read(element, place, u"name", option.name);
        m_in.read(element, place, u"points", option.points);
        checkOption(element, place, item, option);
        most = std::max(most, option.points);
        item.options.push_back(std::move(option));
    });
    const JsonValue *list = value.member(u"options");
    const QString place = JsonFields::join(path, u"options");
    if (!list || list->type != JsonValue::Type::Array)
        return;
    if (item.options.empty())
        m_in.problem(*list, place, RuleSetLeavesText::tr("at least one answer is needed"));
    else if (most < item.max)
        m_in.problem(*list, place,
                     RuleSetLeavesText::tr("the best answer gives %1 points, not the maximum of %2")
                         .arg(most.toDisplay(), item.max.toDisplay()));
}

void LeafReader::readAdjustmentItem(const JsonValue &value, const QString &path, Item &item)
{
    expectFormat2(value, path, u"perItem");
    const JsonValue *perItem = value.member(u"perItem");
    const JsonValue *step = value.member(u"step");
    item.step = perItem ? Points() : defaultStep;
    m_in.read(value, path, u"title", item.title);
    m_in.read(value, path, u"max", item.max);
    m_in.read(value, path, u"perItem", item.perItem);
    if (perItem && step)
        m_in.problem(*step, JsonFields::join(path, u"step"),
                     RuleSetLeavesText::tr("what is counted has points for each case and no steps"));
    else
        m_in.read(value, path, u"step", item.step);
    if (perItem && item.perItem == Points())
        m_in.problem(*perItem, JsonFields::join(path, u"perItem"),
                     RuleSetLeavesText::tr("the points for each case must be more than 0"));
    else if (const QString fault = leafFault(item); !fault.isEmpty())
        m_in.problem(value, path, fault);
}

} // namespace sovang
