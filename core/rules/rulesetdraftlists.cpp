// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rulesetdraftlists.h"

#include <algorithm>

namespace sovang::draftlists {

namespace {

/// The names of the two parts.
std::pair<QString, QString> partsOf(const QString &field)
{
    return {field == u"options" ? u"name"_qs : u"from"_qs, u"points"_qs};
}

bool anyElement(const JsonValue *list, const auto &fits)
{
    return list && std::ranges::any_of(list->elements, fits);
}

bool isNewerLeaf(const JsonValue &leaf)
{
    const JsonValue *type = leaf.member(u"type");
    return (type && type->text == u"choice") || leaf.member(u"levels") ||
           anyElement(leaf.member(u"children"), isNewerLeaf);
}

} // namespace

bool isListOfPairs(const QString &field)
{
    return field == u"options" || field == u"levels";
}

QString toLines(const JsonValue &list, const QString &field)
{
    const auto [first, second] = partsOf(field);
    QStringList lines;
    for (const JsonValue &element : list.elements) {
        const JsonValue *name = element.member(first);
        const JsonValue *points = element.member(second);
        QString line = name ? name->text : QString();
        if (points && !points->text.isEmpty())
            line += QStringLiteral(": ") + points->text;
        lines << line;
    }
    return lines.join(u'\n');
}

JsonValue fromLines(const QString &lines, const QString &field)
{
    const auto [first, second] = partsOf(field);
    JsonValue list = JsonValue::list();
    for (const QString &line : lines.split(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        const qsizetype colon = line.lastIndexOf(u':');
        const QString name = colon < 0 ? line : line.left(colon);
        const QString points = colon < 0 ? QString() : line.mid(colon + 1);
        JsonValue element = JsonValue::object();
        element.with(first, name.trimmed()).with(second, points.trimmed());
        list.elements.push_back(std::move(element));
    }
    return list;
}

bool needsFormat2(const JsonValue &root)
{
    const auto has = [](QStringView field) {
        return [field](const JsonValue &element) { return element.member(field) != nullptr; };
    };
    const auto counts = [&](QStringView name) {
        const JsonValue *adjustment = root.member(name);
        return adjustment && anyElement(adjustment->member(u"items"), has(u"perItem"));
    };
    return root.member(u"yearType") || anyElement(root.member(u"bands"), has(u"minPercent")) ||
           counts(u"bonus") || counts(u"deductions") || anyElement(root.member(u"criteria"), isNewerLeaf);
}

} // namespace sovang::draftlists
