// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace sovang {

/// JSON as it stands in a file, with the line of every value and every name, and with names in order and
/// duplicates kept: what QJsonDocument forgets and a checker must tell.
struct JsonValue
{
    enum class Type { Null, Boolean, Number, String, Array, Object };

    Type type = Type::Null;
    int line = 0; ///< from 1, where the value begins
    bool boolean = false;
    QString text; ///< of a string; of a number its digits as written
    std::vector<JsonValue> elements;
    std::vector<std::pair<QString, JsonValue>> members;

    /// The member called \a name, or null.
    const JsonValue *member(QStringView name) const;
    JsonValue *member(QStringView name);

    static JsonValue ofText(const QString &text) { return {Type::String, 0, false, text, {}, {}}; }
    static JsonValue ofNumber(int number)
    {
        return {Type::Number, 0, false, QString::number(number), {}, {}};
    }
    static JsonValue ofTruth(bool truth) { return {Type::Boolean, 0, truth, {}, {}, {}}; }
    static JsonValue ofNothing() { return {}; }
    static JsonValue list() { return {Type::Array, 0, false, {}, {}, {}}; }
    static JsonValue object() { return {Type::Object, 0, false, {}, {}, {}}; }

    /// Adds a member at the end; to build an object.
    JsonValue &with(const QString &name, JsonValue value)
    {
        members.emplace_back(name, std::move(value));
        return *this;
    }
};

struct JsonReading
{
    JsonValue root;
    QString error; ///< translated; empty when \a root is whole
    int errorLine = 0;
};

/// Strict JSON in UTF-8, with or without a byte order mark.
JsonReading readJson(const QByteArray &bytes);

/// \a value as people lay it out: two blanks for each level, short lists and objects on one line, a line feed
/// at the end. What readJson() reads of it is the same tree.
QByteArray writeJson(const JsonValue &value);

} // namespace sovang
