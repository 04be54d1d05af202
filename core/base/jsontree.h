// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <concepts>
#include <functional>
#include <ranges>
#include <utility>
#include <vector>

namespace sovang {

/// JSON as it was read from a file, with the line of every value and every name, and with names in order and
/// duplicates kept, which a checker must tell; or made, to be written.
struct JsonValue
{
    enum class Type { Null, Boolean, Number, String, Array, Object };
    struct Member;

    Type type = Type::Null;
    int line = 0; ///< from 1, where the value begins; 0 when it was made
    bool boolean = false;
    QString text; ///< of a string; of a number its digits as written
    std::vector<JsonValue> elements;
    std::vector<Member> members;

    JsonValue() = default; ///< null
    JsonValue(const QString &string);
    JsonValue(int number);
    JsonValue(qint64 number);
    template <std::same_as<bool> Truth> JsonValue(Truth truth) : type(Type::Boolean), boolean(truth) {}

    static JsonValue textOrNull(const QString &text);
    /// A number with these digits; the caller answers for them.
    static JsonValue number(const QString &digits);
    static JsonValue list();
    static JsonValue object();

    /// A list of what \a make makes of each of \a range.
    template <std::ranges::sized_range Range, typename Make = std::identity>
    static JsonValue listOf(const Range &range, Make make = {});

    /// Adds a member at the end; to build an object.
    JsonValue &with(QString name, JsonValue value) &;
    JsonValue &&with(QString name, JsonValue value) &&;

    /// The member called \a name, or nullptr.
    const JsonValue *member(QStringView name) const;
    JsonValue *member(QStringView name);

    /// The member called \a name, the element at \a index; null when there is none.
    const JsonValue &operator[](QStringView name) const;
    const JsonValue &operator[](size_t index) const;

    bool isNull() const { return type == Type::Null; }
    bool toBool() const { return boolean; } ///< false when it is no truth
    qint64 toInt() const;                   ///< 0 when it is no whole number
    QString toText() const { return type == Type::String ? text : QString(); } ///< empty when it is no text

    /// Do they say the same, wherever they stand and in whatever order their members do? Digits count as
    /// they are written.
    bool operator==(const JsonValue &other) const;

private:
    JsonValue(Type ofIt, const QString &textOfIt);
};

struct JsonValue::Member
{
    QString name;
    JsonValue value;

    bool operator==(const Member &) const = default;
};

template <std::ranges::sized_range Range, typename Make>
JsonValue JsonValue::listOf(const Range &range, Make make)
{
    JsonValue made = list();
    made.elements.reserve(static_cast<size_t>(std::ranges::size(range)));
    for (const auto &each : range)
        made.elements.emplace_back(std::invoke(make, each));
    return made;
}

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

/// \a value without blanks and with its names in alphabetical order: the same content is the same bytes. For
/// what is kept in the book.
QByteArray compactJson(const JsonValue &value);

} // namespace sovang
