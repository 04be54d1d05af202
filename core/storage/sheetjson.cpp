// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sheetjson.h"

#include <rapidjson/reader.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <limits>

namespace sovang {

namespace {

using Writer = rapidjson::Writer<rapidjson::StringBuffer>;

void writeText(Writer &writer, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    writer.String(utf8.constData(), static_cast<rapidjson::SizeType>(utf8.size()));
}

void writeAnswer(Writer &writer, const Answer &answer)
{
    switch (answer.kind) {
    case Answer::Kind::Points:
        writer.Int64(answer.first);
        return;
    case Answer::Kind::YesNo:
        writer.Bool(answer.first == 1);
        return;
    case Answer::Kind::NotApplicable:
        writeText(writer, answer.words);
        return;
    case Answer::Kind::Choice:
        writer.StartArray();
        writeText(writer, answer.words);
        writer.EndArray();
        return;
    case Answer::Kind::Count:
    case Answer::Kind::Ratio:
        writer.StartArray();
        writer.Int64(answer.first);
        if (answer.kind == Answer::Kind::Ratio)
            writer.Int64(answer.second);
        writer.EndArray();
        return;
    }
}

/// Takes RapidJSON's events; false ends the reading. One Answer serves for all, so that its text is not made
/// anew for each.
class SheetEvents
{
public:
    explicit SheetEvents(const SheetVisitor &visitor) : m_visitor(visitor) {}

    bool StartObject() { return m_depth++ == 0; }
    bool EndObject(rapidjson::SizeType) { return true; }
    bool Key(const char *text, rapidjson::SizeType size, bool)
    {
        m_code = {text, size};
        return true;
    }
    bool Bool(bool value) { return give(Answer::Kind::YesNo, value ? 1 : 0); }
    bool String(const char *text, rapidjson::SizeType size, bool)
    {
        if (m_listed >= 0)
            return takeOption({text, size});
        m_answer.words = QString::fromUtf8(text, size);
        const bool goesOn = give(Answer::Kind::NotApplicable, 0);
        m_answer.words.clear();
        return goesOn;
    }
    bool Int64(int64_t value)
    {
        if (m_listed < 0)
            return give(Answer::Kind::Points, value);
        if (m_listed == 2 || !m_answer.words.isEmpty())
            return false;
        m_list[m_listed++] = value;
        return true;
    }
    bool StartArray()
    {
        const bool isFirst = m_listed < 0;
        m_listed = 0;
        return isFirst;
    }
    bool EndArray(rapidjson::SizeType size)
    {
        m_listed = -1;
        if (size == 0)
            return false;
        if (!m_answer.words.isEmpty())
            return giveOption();
        m_answer.second = size == 2 ? m_list[1] : 0;
        const bool goesOn = give(size == 2 ? Answer::Kind::Ratio : Answer::Kind::Count, m_list[0]);
        m_answer.second = 0;
        return goesOn;
    }
    bool Uint(unsigned value) { return Int64(value); }
    bool Int(int value) { return Int64(value); }
    bool Uint64(uint64_t value)
    {
        constexpr uint64_t most = std::numeric_limits<int64_t>::max();
        return value <= most && Int64(static_cast<int64_t>(value));
    }
    bool Double(double) { return false; }
    bool RawNumber(const char *, rapidjson::SizeType, bool) { return false; }
    bool Null() { return false; }

private:
    // A list of one text is an option that was chosen.
    bool takeOption(std::string_view text)
    {
        if (m_listed > 0 || !m_answer.words.isEmpty() || text.empty())
            return false;
        m_answer.words = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
        return true;
    }

    bool giveOption()
    {
        const bool goesOn = give(Answer::Kind::Choice, 0);
        m_answer.words.clear();
        return goesOn;
    }

    bool give(Answer::Kind kind, qint64 first)
    {
        if (m_depth != 1 || m_listed >= 0)
            return false;
        m_answer.kind = kind;
        m_answer.first = first;
        m_visitor(m_code, m_answer);
        return true;
    }

    const SheetVisitor &m_visitor;
    std::string_view m_code;
    Answer m_answer;
    int m_depth = 0;
    int m_listed = -1; ///< numbers of the open list; -1: no list is open
    qint64 m_list[2] = {};
};

} // namespace

QString sheetToJson(const SheetAnswers &answers)
{
    rapidjson::StringBuffer buffer;
    Writer writer(buffer);
    writer.StartObject();
    for (const auto &[code, answer] : answers) {
        writeText(writer, code);
        writeAnswer(writer, answer);
    }
    writer.EndObject();
    return QString::fromUtf8(buffer.GetString(), static_cast<qsizetype>(buffer.GetSize()));
}

bool readSheetJson(QByteArray json, const SheetVisitor &visitor)
{
    SheetEvents events(visitor);
    rapidjson::InsituStringStream stream(json.data());
    return !rapidjson::Reader().Parse<rapidjson::kParseInsituFlag>(stream, events).IsError();
}

} // namespace sovang
