// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rulesetdraft.h"

#include "base/text.h"
#include "rules/rulesetdraftlists.h"
#include "rules/unitkind.h"

#include <QStringList>

#include <algorithm>

namespace sovang {

namespace {

using Type = JsonValue::Type;

bool isNumberField(const QString &field)
{
    static const QStringList fields{u"format"_qs,     u"version"_qs,      u"validFrom"_qs,    u"validTo"_qs,
                                    u"firstYears"_qs, u"renewalYears"_qs, u"validityYears"_qs};
    return fields.contains(field);
}

bool isTruthField(const QString &field)
{
    static const QStringList fields{u"sample"_qs, u"evidence"_qs, u"mayExceedTotal"_qs};
    return fields.contains(field);
}

// Left out of the file where nothing is typed; the others stay, empty, and are then found wanting.
bool isOptional(const QString &field)
{
    static const QStringList fields{
        u"validTo"_qs,     u"firstYears"_qs,    u"renewalYears"_qs, u"validityYears"_qs,
        u"minPercent"_qs,  u"step"_qs,          u"issuer"_qs,       u"parent"_qs,
        u"signerTitle"_qs, u"symbol"_qs,        u"agency"_qs,       u"institution"_qs,
        u"enterprise"_qs,  u"notApplicable"_qs, u"legalBasis"_qs,   u"yearType"_qs};
    return fields.contains(field);
}

void erase(JsonValue &object, const QString &name)
{
    std::erase_if(object.members, [&](const auto &member) { return member.name == name; });
}

void put(JsonValue &object, const QString &name, JsonValue value)
{
    if (JsonValue *known = object.member(name))
        *known = std::move(value);
    else
        object.with(name, std::move(value));
}

// No rule set has it: the doubts are the draft's own.
const QString doubtsName = QStringLiteral("?");

void forgetDoubts(JsonValue &value)
{
    erase(value, doubtsName);
    for (JsonValue::Member &member : value.members)
        forgetDoubts(member.value);
    for (JsonValue &element : value.elements)
        forgetDoubts(element);
}

bool isWholeNumber(const QString &text)
{
    return !text.isEmpty() && (text == u"0" || !text.startsWith(u'0')) &&
           std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

JsonValue numberOf(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (isWholeNumber(trimmed))
        return JsonValue::number(trimmed);
    return text; // the reader will say that it is none
}

JsonValue linesOf(const QString &text)
{
    JsonValue list = JsonValue::list();
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            list.elements.push_back(line);
    }
    return list;
}

QString textOf(const JsonValue &value)
{
    switch (value.type) {
    case Type::Boolean:
        return value.boolean ? QStringLiteral("true") : QStringLiteral("false");
    case Type::Array: {
        QStringList lines;
        for (const JsonValue &element : value.elements)
            lines << element.text;
        return lines.join(u'\n');
    }
    case Type::Number:
    case Type::String:
        return value.text;
    case Type::Null:
    case Type::Object:
        break;
    }
    return {};
}

// Walks `criteria[0].children[1]` and `passMark.byClass#2` from step to step.
template <typename Member, typename Element> void walk(QStringView path, Member member, Element element)
{
    while (!path.isEmpty()) {
        if (path.front() == u'[' || path.front() == u'#') {
            qsizetype end = 1;
            while (end < path.size() && path[end].isDigit())
                ++end;
            element(static_cast<size_t>(path.mid(1, end - 1).toInt()), path.front() == u'#');
            path = path.mid(path.front() == u'[' ? end + 1 : end);
            continue;
        }
        if (path.front() == u'.')
            path = path.mid(1);
        qsizetype end = 0;
        while (end < path.size() && path[end] != u'.' && path[end] != u'[' && path[end] != u'#')
            ++end;
        member(path.left(end));
        path = path.mid(end);
    }
}

} // namespace

RuleSetDraft::RuleSetDraft() : m_root(JsonValue::object())
{
    JsonValue mark = JsonValue::object();
    mark.with(u"default"_qs, QString());
    m_root.with(u"format"_qs, 1)
        .with(u"id"_qs, QString())
        .with(u"version"_qs, 1)
        .with(u"title"_qs, QString())
        .with(u"kinds"_qs, JsonValue::list())
        .with(u"validFrom"_qs, QString())
        .with(u"total"_qs, u"100"_qs)
        .with(u"passMark"_qs, std::move(mark))
        .with(u"criteria"_qs, JsonValue::list());
}

std::optional<RuleSetDraft> RuleSetDraft::fromJson(const QByteArray &json)
{
    JsonReading reading = readJson(json);
    if (!reading.error.isEmpty() || reading.root.type != Type::Object)
        return std::nullopt;
    RuleSetDraft draft;
    draft.m_root = std::move(reading.root);
    return draft;
}

QByteArray RuleSetDraft::toJson() const
{
    return writeJson(m_root);
}

JsonValue RuleSetDraft::ruleSetTree() const
{
    JsonValue tree = m_root;
    forgetDoubts(tree);
    return tree;
}

QString RuleSetDraft::reference() const
{
    return value({}, u"id"_qs) + u'@' + value({}, u"version"_qs);
}

const JsonValue *RuleSetDraft::find(const QString &path) const
{
    const JsonValue *at = &m_root;
    walk(
        path, [&](QStringView name) { at = at ? at->member(name) : nullptr; },
        [&](size_t index, bool isMember) {
            if (at && isMember)
                at = index < at->members.size() ? &at->members[index].value : nullptr;
            else if (at)
                at = index < at->elements.size() ? &at->elements[index] : nullptr;
        });
    return at;
}

JsonValue *RuleSetDraft::find(const QString &path)
{
    return const_cast<JsonValue *>(std::as_const(*this).find(path));
}

// Objects on the way are made where there are none. Lists must be there, as far as they are walked into.
JsonValue &RuleSetDraft::made(const QString &path)
{
    JsonValue *at = &m_root;
    walk(
        path,
        [&](QStringView name) {
            if (!at->member(name))
                at->with(name.toString(), JsonValue::object());
            at = at->member(name);
        },
        [&](size_t index, bool isMember) {
            at = isMember ? &at->members.at(index).value : &at->elements.at(index);
        });
    return *at;
}

QString RuleSetDraft::value(const QString &row, const QString &field) const
{
    const JsonValue *object = find(row);
    if (!object)
        return {};
    if (row.contains(u'#')) { // the mark of a class: a name and its value
        if (field != u"class")
            return field == u"from" ? textOf(*object) : QString();
        const JsonValue *marks = find(u"passMark.byClass"_qs);
        return marks->members[row.section(u'#', 1).toULong()].name;
    }
    if (row.isEmpty() && field.startsWith(u"kinds.")) {
        const bool isFor = value({}, u"kinds"_qs).split(u'\n').contains(field.mid(6));
        return isFor ? QStringLiteral("true") : QStringLiteral("false");
    }
    const JsonValue *found = object->member(field);
    if (found && draftlists::isListOfPairs(field))
        return draftlists::toLines(*found, field);
    return found ? textOf(*found) : QString();
}

void RuleSetDraft::set(const QString &row, const QString &field, const QString &typed)
{
    const QString text = composed(typed);
    if (row.contains(u'#')) {
        auto &[name, mark] = find(u"passMark.byClass"_qs)->members.at(row.section(u'#', 1).toULong());
        if (field == u"class")
            name = text;
        else
            mark = text;
        return;
    }
    if (field.startsWith(u"kinds.")) {
        setKind(field.mid(6), text == u"true");
        return;
    }
    if (!row.isEmpty())
        settle(row);
    setIn(made(row), row, field, text);
    forgetEmptyAdjustments();
    if (draftlists::needsFormat2(m_root))
        put(m_root, u"format"_qs, 2);
}

void RuleSetDraft::setIn(JsonValue &object, const QString &row, const QString &field, const QString &text)
{
    const bool isUsual = field == u"yearType" && text == u"calendar";
    const bool isNothing =
        isUsual || isTruthField(field) ? text != u"true" : text.trimmed().isEmpty() && isOptional(field);
    if (row.contains(u".items[") && field == u"perItem")
        setCounted(object, text);
    else if (isNothing)
        erase(object, field);
    else if (field == u"type")
        setType(object, text);
    else if (field == u"below")
        setBelow(object, text);
    else if (draftlists::isListOfPairs(field))
        put(object, field, draftlists::fromLines(text, field));
    else if (isTruthField(field))
        put(object, field, true);
    else if (field == u"legalBasis")
        put(object, field, linesOf(text));
    else
        put(object, field, isNumberField(field) ? numberOf(text) : JsonValue(text));
}

// The mark of a class is a mere value: it has the doubts of the pass mark. A head that the file does not
// have yet, those of the whole.
QString RuleSetDraft::doubtedPath(const QString &row) const
{
    const QString path = row.section(u'#', 0, 0);
    if (path != row)
        return u"passMark"_qs;
    const JsonValue *known = find(path);
    return known && known->type == Type::Object ? path : QString();
}

QStringList RuleSetDraft::doubts(const QString &row) const
{
    if (!row.isEmpty() && doubtedPath(row) != row)
        return {};
    const JsonValue *kept = find(row)->member(doubtsName);
    return kept ? textOf(*kept).split(u'\n', Qt::SkipEmptyParts) : QStringList();
}

void RuleSetDraft::doubt(const QString &row, const QString &text)
{
    JsonValue &object = *find(doubtedPath(row));
    if (!object.member(doubtsName))
        object.with(doubtsName, JsonValue::list());
    object.member(doubtsName)->elements.push_back(text);
}

void RuleSetDraft::settle(const QString &row)
{
    const QString path = doubtedPath(row);
    if (!path.isEmpty() || row.isEmpty())
        erase(*find(path), doubtsName);
}

// What is counted has no steps.
void RuleSetDraft::setCounted(JsonValue &item, const QString &perItem)
{
    const bool isCounted = !perItem.trimmed().isEmpty();
    erase(item, isCounted ? u"step"_qs : u"perItem"_qs);
    put(item, isCounted ? u"perItem"_qs : u"step"_qs, isCounted ? perItem : u"0.5"_qs);
}

void RuleSetDraft::setBelow(JsonValue &leaf, const QString &below)
{
    put(leaf, u"below"_qs, below);
    if (below != u"levels")
        erase(leaf, u"levels"_qs);
    else if (!leaf.member(u"levels"))
        leaf.with(u"levels"_qs, JsonValue::list());
}

// The order is always that of the law, whatever was ticked first.
void RuleSetDraft::setKind(const QString &kind, bool isFor)
{
    JsonValue kinds = JsonValue::list();
    QStringList chosen = value({}, u"kinds"_qs).split(u'\n', Qt::SkipEmptyParts);
    chosen.removeAll(kind);
    if (isFor)
        chosen << kind;
    for (const UnitKind known : {UnitKind::Agency, UnitKind::Institution, UnitKind::Enterprise}) {
        if (chosen.removeAll(toCode(known)) > 0)
            kinds.elements.push_back(toCode(known));
    }
    for (const QString &unknown : chosen)
        kinds.elements.push_back(unknown);
    put(m_root, u"kinds"_qs, std::move(kinds));
}

void RuleSetDraft::setType(JsonValue &leaf, const QString &type)
{
    QStringList wanted;
    if (type == u"points")
        wanted = {u"max"_qs, u"step"_qs};
    else if (type == u"allOrNothing")
        wanted = {u"max"_qs};
    else if (type == u"count")
        wanted = {u"perItem"_qs, u"max"_qs};
    else if (type == u"percent")
        wanted = {u"threshold"_qs, u"below"_qs, u"levels"_qs, u"max"_qs};
    else if (type == u"choice")
        wanted = {u"options"_qs, u"max"_qs};
    put(leaf, u"type"_qs, type);
    for (const QString &field : {u"max"_qs, u"step"_qs, u"perItem"_qs, u"threshold"_qs, u"below"_qs}) {
        if (!wanted.contains(field))
            erase(leaf, field);
        else if (!leaf.member(field))
            leaf.with(field, field == u"step" ? u"0.5"_qs : field == u"below" ? u"zero"_qs : QString());
    }
    if (!wanted.contains(u"levels"))
        erase(leaf, u"levels"_qs);
    if (!wanted.contains(u"options"))
        erase(leaf, u"options"_qs);
    else if (!leaf.member(u"options"))
        leaf.with(u"options"_qs, JsonValue::list());
}

// A bonus without a maximum and without items is none at all.
void RuleSetDraft::forgetEmptyAdjustments()
{
    for (const QString &name : {u"bonus"_qs, u"deductions"_qs}) {
        const JsonValue *items = find(name + QStringLiteral(".items"));
        const bool isEmpty = find(name) && value(name, u"max"_qs).isEmpty() &&
                             value(name, u"mayExceedTotal"_qs) != u"true" &&
                             (!items || items->elements.empty());
        if (isEmpty)
            erase(m_root, name);
        else if (find(name) && !items)
            find(name)->with(u"items"_qs, JsonValue::list());
    }
    if (const JsonValue *mark = find(u"bonus"_qs); mark && !mark->member(u"max"))
        put(*find(u"bonus"_qs), u"max"_qs, QString());
}

std::optional<Points> RuleSetDraft::sumUnder(const QString &row) const
{
    const JsonValue *list = row == u"criteria" ? find(row) : find(row + QStringLiteral(".children"));
    Points sum;
    for (size_t i = 0; list && i < list->elements.size(); ++i) {
        const JsonValue *max = list->elements[i].member(u"max");
        if (!max)
            continue;
        const auto points = Points::parse(textOf(*max));
        if (!points)
            return std::nullopt;
        sum += *points;
    }
    return sum;
}

} // namespace sovang
