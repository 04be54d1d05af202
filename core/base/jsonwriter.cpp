// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsontree.h"

#include <QByteArrayView>

#include <algorithm>

namespace sovang {

namespace {

constexpr qsizetype longestLine = 100;

// Signs that have a letter after the backslash, each followed by it. There are files of either kind, known by
// their hashes, so the two stay as they are.
constexpr QByteArrayView escapesInLines = "\nn\tt";
constexpr QByteArrayView escapesInCompact = "\bb\ff\nn\rr\tt";

bool isScalar(const JsonValue &value)
{
    return value.type != JsonValue::Type::Array && value.type != JsonValue::Type::Object;
}

bool hasOnlyScalars(const JsonValue &value)
{
    return std::ranges::all_of(value.elements, isScalar) &&
           std::ranges::all_of(value.members, [](const auto &member) { return isScalar(member.value); });
}

bool needsEscape(char c)
{
    return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20;
}

void appendEscaped(QByteArray &out, char c, QByteArrayView escapes)
{
    out += '\\';
    if (c == '"' || c == '\\')
        out += c;
    else if (const qsizetype known = escapes.indexOf(c); known >= 0)
        out += escapes[known + 1];
    else
        out += 'u' + QByteArray::number(int(c), 16).rightJustified(4, '0');
}

void appendQuoted(QByteArray &out, const QString &text, QByteArrayView escapes)
{
    const QByteArray utf8 = text.toUtf8();
    const char *const end = utf8.constData() + utf8.size();
    out += '"';
    for (const char *at = utf8.constData(); at != end;) {
        const char *next = std::find_if(at, end, needsEscape);
        out.append(at, next - at);
        if (next != end)
            appendEscaped(out, *next++, escapes);
        at = next;
    }
    out += '"';
}

void appendScalar(QByteArray &out, const JsonValue &value, QByteArrayView escapes)
{
    if (value.type == JsonValue::Type::String)
        appendQuoted(out, value.text, escapes);
    else if (value.type == JsonValue::Type::Number)
        out += value.text.toLatin1();
    else if (value.type == JsonValue::Type::Boolean)
        out += value.boolean ? "true" : "false";
    else
        out += "null";
}

void appendInLines(QByteArray &out, const JsonValue &value, qsizetype indent);

void appendParts(QByteArray &out, const JsonValue &value, qsizetype indent, const QByteArray &between)
{
    const qsizetype start = out.size();
    const auto divide = [&] {
        if (out.size() > start)
            out += between;
    };
    for (const JsonValue &element : value.elements) {
        divide();
        appendInLines(out, element, indent);
    }
    for (const auto &[name, member] : value.members) {
        divide();
        appendQuoted(out, name, escapesInLines);
        out += ": ";
        appendInLines(out, member, indent);
    }
}

// False, and nothing is written, when they do not fit on one line.
bool appendOnOneLine(QByteArray &out, const JsonValue &value, qsizetype indent)
{
    const qsizetype start = out.size();
    if (!value.elements.empty() || !value.members.empty()) {
        if (indent == 0 || !hasOnlyScalars(value))
            return false;
        appendParts(out, value, indent, ", ");
    }
    if (out.size() - start <= longestLine)
        return true;
    out.truncate(start);
    return false;
}

void appendInLines(QByteArray &out, const JsonValue &value, qsizetype indent)
{
    if (isScalar(value))
        return appendScalar(out, value, escapesInLines);
    const bool isList = value.type == JsonValue::Type::Array;
    out += isList ? '[' : '{';
    if (!appendOnOneLine(out, value, indent)) {
        const QByteArray margin = '\n' + QByteArray(indent + 2, ' ');
        out += margin;
        appendParts(out, value, indent + 2, ',' + margin);
        out += '\n' + QByteArray(indent, ' ');
    }
    out += isList ? ']' : '}';
}

std::vector<const JsonValue::Member *> membersByName(const JsonValue &object)
{
    std::vector<const JsonValue::Member *> sorted;
    sorted.reserve(object.members.size());
    for (const JsonValue::Member &member : object.members)
        sorted.push_back(&member);
    std::ranges::stable_sort(sorted, {}, &JsonValue::Member::name);
    return sorted;
}

void appendCompact(QByteArray &out, const JsonValue &value);

void appendCompactList(QByteArray &out, const JsonValue &list)
{
    char before = '[';
    for (const JsonValue &element : list.elements) {
        out += std::exchange(before, ',');
        appendCompact(out, element);
    }
    out += list.elements.empty() ? "[]" : "]";
}

void appendCompactObject(QByteArray &out, const JsonValue &object)
{
    char before = '{';
    for (const JsonValue::Member *member : membersByName(object)) {
        out += std::exchange(before, ',');
        appendQuoted(out, member->name, escapesInCompact);
        out += ':';
        appendCompact(out, member->value);
    }
    out += object.members.empty() ? "{}" : "}";
}

void appendCompact(QByteArray &out, const JsonValue &value)
{
    if (value.type == JsonValue::Type::Array)
        appendCompactList(out, value);
    else if (value.type == JsonValue::Type::Object)
        appendCompactObject(out, value);
    else
        appendScalar(out, value, escapesInCompact);
}

} // namespace

QByteArray writeJson(const JsonValue &value)
{
    QByteArray out;
    appendInLines(out, value, 0);
    out += '\n';
    return out;
}

QByteArray compactJson(const JsonValue &value)
{
    QByteArray out;
    appendCompact(out, value);
    return out;
}

} // namespace sovang
