// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsontree.h"

#include <QByteArrayList>

#include <algorithm>

namespace sovang {

namespace {

constexpr qsizetype longestLine = 100;

QByteArray quoted(const QString &text)
{
    QByteArray out = "\"";
    for (const char c : text.toUtf8()) {
        const auto code = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            (out += '\\') += c;
        else if (c == '\n')
            out += "\\n";
        else if (c == '\t')
            out += "\\t";
        else if (code < 0x20)
            out += "\\u" + QByteArray::number(code, 16).rightJustified(4, '0');
        else
            out += c;
    }
    return out + '"';
}

bool isScalar(const JsonValue &value)
{
    return value.type != JsonValue::Type::Array && value.type != JsonValue::Type::Object;
}

bool hasOnlyScalars(const JsonValue &value)
{
    return std::ranges::all_of(value.elements, isScalar) &&
           std::ranges::all_of(value.members, [](const auto &member) { return isScalar(member.value); });
}

QByteArray written(const JsonValue &value, qsizetype indent);

// The parts of a list or an object, each without its comma.
QByteArrayList partsOf(const JsonValue &value, qsizetype indent)
{
    QByteArrayList parts;
    for (const JsonValue &element : value.elements)
        parts << written(element, indent);
    for (const auto &[name, member] : value.members)
        parts << quoted(name) + ": " + written(member, indent);
    return parts;
}

QByteArray writtenParts(const JsonValue &value, qsizetype indent, char open, char close)
{
    const QByteArrayList parts = partsOf(value, indent + 2);
    const QByteArray line = parts.join(", ");
    if (parts.isEmpty() || (indent > 0 && hasOnlyScalars(value) && line.size() <= longestLine))
        return open + line + close;
    const QByteArray margin = '\n' + QByteArray(indent + 2, ' ');
    return open + margin + parts.join(',' + margin) + '\n' + QByteArray(indent, ' ') + close;
}

QByteArray written(const JsonValue &value, qsizetype indent)
{
    switch (value.type) {
    case JsonValue::Type::Null:
        return "null";
    case JsonValue::Type::Boolean:
        return value.boolean ? "true" : "false";
    case JsonValue::Type::Number:
        return value.text.toLatin1();
    case JsonValue::Type::String:
        return quoted(value.text);
    case JsonValue::Type::Array:
        return writtenParts(value, indent, '[', ']');
    case JsonValue::Type::Object:
        break;
    }
    return writtenParts(value, indent, '{', '}');
}

} // namespace

QByteArray writeJson(const JsonValue &value)
{
    return written(value, 0) + '\n';
}

} // namespace sovang
