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

    bool Null() { return add({JsonValue::Type::Null, line(), false, {}, {}, {}}); }
    bool Bool(bool value) { return add({JsonValue::Type::Boolean, line(), value, {}, {}, {}}); }
    bool RawNumber(const char *text, rapidjson::SizeType size, bool)
    {
        return add({JsonValue::Type::Number, line(), false, QString::fromLatin1(text, size), {}, {}});
    }
    bool String(const char *text, rapidjson::SizeType size, bool)
    {
        const QString value = composed(QString::fromUtf8(text, size));
        return add({JsonValue::Type::String, line(), false, value, {}, {}});
    }
    bool Key(const char *text, rapidjson::SizeType size, bool)
    {
        m_open.back()->members.push_back({QString::fromUtf8(text, size), JsonValue()});
        return true;
    }
    bool StartObject() { return open(JsonValue::Type::Object); }
    bool StartArray() { return open(JsonValue::Type::Array); }
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

    bool open(JsonValue::Type type)
    {
        if (m_open.size() == deepest)
            return false;
        m_open.push_back(&place({type, line(), false, {}, {}, {}}));
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

JsonValue JsonValue::ofText(const QString &text)
{
    return {Type::String, 0, false, text, {}, {}};
}

JsonValue JsonValue::ofNumber(int number)
{
    return {Type::Number, 0, false, QString::number(number), {}, {}};
}

JsonValue JsonValue::ofTruth(bool truth)
{
    return {Type::Boolean, 0, truth, {}, {}, {}};
}

JsonValue JsonValue::ofNothing()
{
    return {};
}

JsonValue JsonValue::list()
{
    return {Type::Array, 0, false, {}, {}, {}};
}

JsonValue JsonValue::object()
{
    return {Type::Object, 0, false, {}, {}, {}};
}

JsonValue &JsonValue::with(const QString &name, JsonValue value)
{
    members.push_back({name, std::move(value)});
    return *this;
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
