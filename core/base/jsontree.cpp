// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsontree.h"

#include "base/text.h"

#include <QCoreApplication>

#include <rapidjson/error/error.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <algorithm>

namespace sovang {

namespace {

struct JsonText
{
    Q_DECLARE_TR_FUNCTIONS(Json)
};

constexpr int deepest = 64;

/// What is wrong at the place where reading ended, in the user's language; RapidJSON's own words are English.
QString jsonFault(rapidjson::ParseErrorCode code)
{
    switch (code) {
    case rapidjson::kParseErrorDocumentEmpty:
        return JsonText::tr("there is nothing in it");
    case rapidjson::kParseErrorDocumentRootNotSingular:
        return JsonText::tr("something follows after the end");
    case rapidjson::kParseErrorObjectMissName:
        return JsonText::tr("a name in quotation marks is missing");
    case rapidjson::kParseErrorObjectMissColon:
        return JsonText::tr("a colon is missing after a name");
    case rapidjson::kParseErrorObjectMissCommaOrCurlyBracket:
        return JsonText::tr("a comma or } is missing after a value");
    case rapidjson::kParseErrorArrayMissCommaOrSquareBracket:
        return JsonText::tr("a comma or ] is missing after a value");
    case rapidjson::kParseErrorStringMissQuotationMark:
        return JsonText::tr("a closing quotation mark is missing");
    case rapidjson::kParseErrorStringEscapeInvalid:
    case rapidjson::kParseErrorStringUnicodeEscapeInvalidHex:
    case rapidjson::kParseErrorStringUnicodeSurrogateInvalid:
        return JsonText::tr("there is no such sign after a backslash");
    case rapidjson::kParseErrorStringInvalidEncoding:
        return JsonText::tr("a text is not UTF-8");
    case rapidjson::kParseErrorNumberMissFraction:
    case rapidjson::kParseErrorNumberMissExponent:
    case rapidjson::kParseErrorNumberTooBig:
        return JsonText::tr("a number is not whole");
    case rapidjson::kParseErrorTermination:
        return JsonText::tr("it is nested too deeply");
    default:
        return JsonText::tr("there is no value here");
    }
}

/// Builds the tree from RapidJSON's events; the stream tells how far reading has come.
class TreeBuilder
{
public:
    TreeBuilder(const QByteArray &bytes, const rapidjson::MemoryStream &stream)
        : m_bytes(bytes), m_stream(stream)
    {}

    bool Null() { return add({}); }
    bool Bool(bool value) { return add(value); }
    bool RawNumber(const char *text, rapidjson::SizeType size, bool)
    {
        return add(JsonValue::number(QString::fromLatin1(text, size)));
    }
    bool String(const char *text, rapidjson::SizeType size, bool)
    {
        return add(composed(QString::fromUtf8(text, size)));
    }
    bool Key(const char *text, rapidjson::SizeType size, bool)
    {
        m_open.back()->members.push_back({QString::fromUtf8(text, size), JsonValue()});
        return true;
    }
    bool StartObject() { return open(JsonValue::object()); }
    bool StartArray() { return open(JsonValue::list()); }
    bool EndObject(rapidjson::SizeType) { return close(); }
    bool EndArray(rapidjson::SizeType) { return close(); }

    // The reader asks for these when numbers are not taken as text; they are.
    bool Int(int) { return false; }
    bool Uint(unsigned) { return false; }
    bool Int64(int64_t) { return false; }
    bool Uint64(uint64_t) { return false; }
    bool Double(double) { return false; }

    JsonValue takeRoot() { return std::move(m_root); }

private:
    int line()
    {
        const auto now = static_cast<qsizetype>(m_stream.Tell());
        m_line += static_cast<int>(std::count(m_bytes.begin() + m_counted, m_bytes.begin() + now, '\n'));
        m_counted = now;
        return m_line;
    }

    JsonValue &place(JsonValue value)
    {
        value.line = line();
        if (m_open.empty())
            return m_root = std::move(value);
        JsonValue &parent = *m_open.back();
        if (parent.type == JsonValue::Type::Array)
            return parent.elements.emplace_back(std::move(value));
        return parent.members.back().value = std::move(value);
    }

    bool add(JsonValue value)
    {
        place(std::move(value));
        return true;
    }

    bool open(JsonValue value)
    {
        if (m_open.size() == deepest)
            return false;
        m_open.push_back(&place(std::move(value)));
        return true;
    }

    bool close()
    {
        m_open.pop_back();
        return true;
    }

    const QByteArray &m_bytes;
    const rapidjson::MemoryStream &m_stream;
    JsonValue m_root;
    std::vector<JsonValue *> m_open; // a parent does not grow while one of its children is open
    qsizetype m_counted = 0;
    int m_line = 1;
};

} // namespace

JsonValue::JsonValue(Type ofIt, const QString &textOfIt) : type(ofIt), text(textOfIt) {}

JsonValue::JsonValue(const QString &string) : JsonValue(Type::String, string) {}

JsonValue::JsonValue(int number) : JsonValue(qint64(number)) {}

JsonValue::JsonValue(qint64 number) : JsonValue(Type::Number, QString::number(number)) {}

JsonValue JsonValue::textOrNull(const QString &text)
{
    return text.isEmpty() ? JsonValue() : JsonValue(text);
}

JsonValue JsonValue::number(const QString &digits)
{
    return {Type::Number, digits};
}

JsonValue JsonValue::list()
{
    return {Type::Array, {}};
}

JsonValue JsonValue::object()
{
    return {Type::Object, {}};
}

JsonValue &JsonValue::with(QString name, JsonValue value) &
{
    members.push_back({std::move(name), std::move(value)});
    return *this;
}

JsonValue &&JsonValue::with(QString name, JsonValue value) &&
{
    return std::move(with(std::move(name), std::move(value)));
}

const JsonValue *JsonValue::member(QStringView name) const
{
    const auto found = std::ranges::find_if(members, [&](const auto &entry) { return entry.name == name; });
    return found == members.end() ? nullptr : &found->value;
}

JsonValue *JsonValue::member(QStringView name)
{
    return const_cast<JsonValue *>(std::as_const(*this).member(name));
}

const JsonValue &JsonValue::operator[](QStringView name) const
{
    static const JsonValue nothing;
    const JsonValue *found = member(name);
    return found ? *found : nothing;
}

const JsonValue &JsonValue::operator[](size_t index) const
{
    static const JsonValue nothing;
    return index < elements.size() ? elements[index] : nothing;
}

qint64 JsonValue::toInt() const
{
    return type == Type::Number ? text.toLongLong() : 0;
}

bool JsonValue::operator==(const JsonValue &other) const
{
    return type == other.type && boolean == other.boolean && text == other.text &&
           elements == other.elements && std::ranges::is_permutation(members, other.members);
}

JsonReading readJson(const QByteArray &bytes)
{
    const QByteArray json = bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
    rapidjson::MemoryStream stream(json.constData(), static_cast<size_t>(json.size()));
    TreeBuilder builder(json, stream);
    rapidjson::Reader reader;
    constexpr unsigned flags = rapidjson::kParseNumbersAsStringsFlag | rapidjson::kParseValidateEncodingFlag;
    const rapidjson::ParseResult result = reader.Parse<flags>(stream, builder);
    if (!result.IsError())
        return {builder.takeRoot(), {}, 0};

    const auto end = json.begin() + std::min(static_cast<qsizetype>(result.Offset()), json.size());
    const int line = 1 + static_cast<int>(std::count(json.begin(), end, '\n'));
    return {{}, JsonText::tr("This is not valid JSON (%1)").arg(jsonFault(result.Code())), line};
}

} // namespace sovang
