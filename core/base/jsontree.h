// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace sovang {

/// JSON as it stands in a file, with the line of every value and every name, and with names in order and
/// duplicates kept: what QJsonDocument forgets and a checker must tell.
struct JsonValue
{
    enum class Type { Null, Boolean, Number, String, Array, Object };
    struct Member;

    Type type = Type::Null;
    int line = 0; ///< from 1, where the value begins
    bool boolean = false;
    QString text; ///< of a string; of a number its digits as written
    std::vector<JsonValue> elements;
    std::vector<Member> members;

    /// The member called \a name, or null.
    const JsonValue *member(QStringView name) const;
    JsonValue *member(QStringView name);

    static JsonValue ofText(const QString &text);
    static JsonValue ofNumber(int number);
    static JsonValue ofTruth(bool truth);
    static JsonValue ofNothing();
    static JsonValue list();
    static JsonValue object();

    /// Adds a member at the end; to build an object.
    JsonValue &with(const QString &name, JsonValue value);
};

struct JsonValue::Member
{
    QString name;
    JsonValue value;
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
