// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xmlscanner.h"

#include "exchange/refuse.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>
#include <cstring>

namespace sovang {

namespace {

constexpr size_t chunk = size_t(128) * 1024;
constexpr size_t maxToken = size_t(2) * 1024 * 1024; // the longest cell text is a quarter of a megabyte
constexpr int maxDepth = 128;
constexpr size_t maxAttributes = 64;
constexpr auto notFound = std::string_view::npos;

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool isNameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
           static_cast<unsigned char>(c) >= 0x80;
}

bool isBlankText(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), isBlank);
}

std::string_view localName(std::string_view name)
{
    const size_t colon = name.find(':');
    return colon == notFound ? name : name.substr(colon + 1);
}

// The library looks for one of several characters by a call for each of the text.
bool hasReferenceOrReturn(std::string_view text)
{
    return std::ranges::any_of(text, [](char c) { return c == '&' || c == '\r'; });
}

bool isOfOneLine(std::string_view text)
{
    return std::ranges::none_of(text, [](char c) { return c == '\r' || c == '\n' || c == '\t'; });
}

bool isXmlCharacter(char32_t c)
{
    return c == 0x9 || c == 0xA || c == 0xD || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) ||
           (c >= 0x10000 && c <= 0x10FFFF);
}

XmlScanner::Source sourceOf(const QByteArray &bytes)
{
    return [bytes, at = qsizetype(0)](char *buffer, qsizetype size) mutable {
        const qsizetype count = std::min(size, bytes.size() - at);
        std::memcpy(buffer, bytes.constData() + at, size_t(count));
        at += count;
        return count;
    };
}

} // namespace

XmlScanner::XmlScanner(Source source, const Place &place, const QString &part, Of kind)
    : m_source(std::move(source)), m_place(place), m_part(part), m_kind(kind), m_buffer(2 * chunk)
{
    detectEncoding();
}

XmlScanner::XmlScanner(const QByteArray &bytes, const Place &place, const QString &part, Of kind)
    : XmlScanner(sourceOf(bytes), place, part, kind)
{}

void XmlScanner::fault(const char *why) const
{
    const QString sentence =
        m_kind == Of::WordFile
            ? QCoreApplication::translate(
                  "XmlScanner",
                  "The file is damaged or was not written as a Word document: part %1 is not well-formed "
                  "XML at byte %2 (%3).")
            : QCoreApplication::translate(
                  "XmlScanner",
                  "The file is damaged or was not written as a workbook: part %1 is not well-formed "
                  "XML at byte %2 (%3).");
    refuse(m_tellPlace ? m_tellPlace() : m_place,
           sentence.arg(m_part).arg(m_offset).arg(QCoreApplication::translate("XmlScanner", why)));
}

void XmlScanner::detectEncoding()
{
    while (available() < 4 && fill()) {
    }
    const std::string_view start(m_buffer.data(), std::min<size_t>(m_end, 3));
    if (start == "\xEF\xBB\xBF") {
        consume(3);
    } else if (start.substr(0, 2) == "\xFF\xFE" || start.substr(0, 2) == "\xFE\xFF") {
        m_decoder.emplace(QStringDecoder::Utf16);
        const QByteArray raw(m_buffer.data(), qsizetype(m_end));
        const QByteArray utf8 = decoded(raw);
        m_buffer.resize(std::max(m_buffer.size(), size_t(utf8.size())));
        std::copy(utf8.begin(), utf8.end(), m_buffer.begin());
        m_end = size_t(utf8.size());
    }
}

/// Puts more of the part behind what is there; false at its end.
bool XmlScanner::fill()
{
    if (m_sourceEnded)
        return false;
    if (m_at > 0) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_at, available());
        m_end -= m_at;
        m_at = 0;
    }
    if (m_end > maxToken)
        fault(QT_TRANSLATE_NOOP("XmlScanner", "a tag or text is too long"));
    if (m_buffer.size() - m_end < chunk)
        m_buffer.resize(m_buffer.size() * 2);
    if (m_decoder)
        return fillDecoded(qsizetype(chunk / 4));
    const qsizetype count = m_source(m_buffer.data() + m_end, qsizetype(m_buffer.size() - m_end));
    m_sourceEnded = count <= 0;
    m_end += size_t(std::max<qsizetype>(count, 0));
    return !m_sourceEnded;
}

bool XmlScanner::fillDecoded(qsizetype room)
{
    QByteArray raw(room, Qt::Uninitialized);
    const qsizetype count = m_source(raw.data(), room);
    m_sourceEnded = count <= 0;
    if (m_sourceEnded) {
        if (!m_firstHalf.isEmpty() || m_decodedBytes % 2 != 0)
            fault(QT_TRANSLATE_NOOP("XmlScanner", "it ends within a character"));
        return false;
    }
    raw.truncate(count);
    const QByteArray utf8 = decoded(raw);
    std::copy(utf8.begin(), utf8.end(), m_buffer.begin() + qsizetype(m_end));
    m_end += size_t(utf8.size());
    return true;
}

/// \a utf16, which may end within a character, as UTF-8.
QByteArray XmlScanner::decoded(const QByteArray &utf16)
{
    m_decodedBytes += utf16.size();
    QString text = m_firstHalf + QString((*m_decoder)(utf16));
    m_firstHalf.clear();
    if (!text.isEmpty() && text.back().isHighSurrogate()) {
        m_firstHalf = text.back();
        text.chop(1);
    }
    if (m_decoder->hasError() || !text.isValidUtf16())
        fault(QT_TRANSLATE_NOOP("XmlScanner", "not valid UTF-16"));
    return text.toUtf8();
}

bool XmlScanner::startsWith(std::string_view text)
{
    while (available() < text.size() && fill()) {
    }
    return std::string_view(m_buffer.data() + m_at, available()).substr(0, text.size()) == text;
}

/// The offset of \a what from m_at; a fault when it does not come.
size_t XmlScanner::find(std::string_view what, size_t from)
{
    while (true) {
        const std::string_view window(m_buffer.data() + m_at, available());
        const size_t found = window.find(what, from);
        if (found != notFound)
            return found;
        from = std::max(from, window.size() < what.size() ? 0 : window.size() - what.size() + 1);
        if (!fill())
            fault(QT_TRANSLATE_NOOP("XmlScanner", "it ends too early"));
    }
}

size_t XmlScanner::findTagEnd()
{
    char openQuote = 0;
    size_t i = 1;
    do {
        const std::string_view window(m_buffer.data() + m_at, available());
        for (; i < window.size(); ++i) {
            const char c = window[i];
            if (c == '<')
                fault(openQuote != 0 ? QT_TRANSLATE_NOOP("XmlScanner", "there is a < within an attribute")
                                     : QT_TRANSLATE_NOOP("XmlScanner", "there is a < within a tag"));
            if (openQuote != 0)
                openQuote = c == openQuote ? 0 : openQuote;
            else if (c == '>')
                return i;
            else if (c == '"' || c == '\'')
                openQuote = c;
        }
    } while (fill());
    fault(QT_TRANSLATE_NOOP("XmlScanner", "it ends within a tag"));
}

void XmlScanner::consume(size_t count)
{
    m_at += count;
    m_offset += qint64(count);
}

XmlScanner::Token XmlScanner::next()
{
    if (m_isEmptyElement) {
        m_isEmptyElement = false;
        m_tokenStart = m_offset;
        return endElement();
    }
    m_attributes.clear();
    m_resolvedAttributes.clear();
    while (true) {
        while (available() == 0) {
            if (fill())
                continue;
            if (!m_nameStarts.empty() || !m_hadRoot)
                fault(QT_TRANSLATE_NOOP("XmlScanner", "it ends too early"));
            return Token::Finish;
        }
        m_tokenStart = m_offset;
        if (at(0) == '<') {
            if (const std::optional<Token> token = readMarkup())
                return *token;
        } else if (readText() == Token::Text) {
            return Token::Text;
        }
    }
}

void XmlScanner::skipElement()
{
    const int depth = m_tokenDepth;
    while (next() != Token::End || m_tokenDepth != depth) {
    }
}

/// Finish stands for blanks around the root element, which are no token.
XmlScanner::Token XmlScanner::readText()
{
    size_t length = 0;
    while (true) {
        const void *found = std::memchr(m_buffer.data() + m_at + length, '<', available() - length);
        if (found) {
            length = size_t(static_cast<const char *>(found) - (m_buffer.data() + m_at));
            break;
        }
        length = available();
        if (!fill())
            break;
    }
    const std::string_view raw(m_buffer.data() + m_at, length);
    if (m_nameStarts.empty()) {
        if (!isBlankText(raw))
            fault(QT_TRANSLATE_NOOP("XmlScanner", "there is text outside of the root element"));
        consume(length);
        return Token::Finish;
    }
    m_text = resolve(raw, m_resolvedText, Within::Element);
    m_tokenDepth = int(m_nameStarts.size());
    consume(length);
    return Token::Text;
}

std::optional<XmlScanner::Token> XmlScanner::readMarkup()
{
    while (available() < 2) {
        if (!fill())
            fault(QT_TRANSLATE_NOOP("XmlScanner", "it ends within a tag"));
    }
    switch (at(1)) {
    case '/':
        return readEnd();
    case '!':
    case '?':
        return readSpecial();
    default:
        return readStart();
    }
}

std::optional<XmlScanner::Token> XmlScanner::readSpecial()
{
    if (at(1) == '?') {
        const size_t end = find("?>", 2);
        readDeclaration(std::string_view(m_buffer.data() + m_at + 2, end - 2));
        consume(end + 2);
        return std::nullopt;
    }
    if (startsWith("<!--")) {
        consume(find("-->", 4) + 3);
        return std::nullopt;
    }
    if (startsWith("<![CDATA[") && !m_nameStarts.empty()) {
        const size_t end = find("]]>", 9);
        m_text = resolve({m_buffer.data() + m_at + 9, end - 9}, m_resolvedText, Within::CData);
        m_tokenDepth = int(m_nameStarts.size());
        consume(end + 3);
        return Token::Text;
    }
    fault(QT_TRANSLATE_NOOP("XmlScanner", "document type definitions are not allowed"));
}

void XmlScanner::readDeclaration(std::string_view content)
{
    if (content.substr(0, 4) != "xml " || m_decoder)
        return;
    const size_t name = content.find("encoding");
    if (name == notFound)
        return;
    QByteArray encoding(content.data() + name, qsizetype(content.size() - name));
    encoding = encoding.toLower();
    if (!encoding.contains("utf-8") && !encoding.contains("utf8") && !encoding.contains("ascii"))
        fault(QT_TRANSLATE_NOOP("XmlScanner", "the encoding is neither UTF-8 nor UTF-16"));
}

XmlScanner::Token XmlScanner::readStart()
{
    const size_t end = findTagEnd();
    std::string_view content(m_buffer.data() + m_at + 1, end - 1);
    m_isEmptyElement = !content.empty() && content.back() == '/';
    if (m_isEmptyElement)
        content.remove_suffix(1);
    size_t nameLength = 0;
    while (nameLength < content.size() && !isBlank(content[nameLength]))
        ++nameLength;
    const std::string_view qualified = content.substr(0, nameLength);
    m_qualified = qualified;
    m_name = localName(qualified);
    if (m_name.empty() || !isNameStart(m_name.front()))
        fault(QT_TRANSLATE_NOOP("XmlScanner", "there is a tag without a name"));
    if (m_nameStarts.empty() && m_hadRoot)
        fault(QT_TRANSLATE_NOOP("XmlScanner", "there is more than one root element"));
    if (int(m_nameStarts.size()) >= maxDepth)
        fault(QT_TRANSLATE_NOOP("XmlScanner", "elements are nested too deeply"));
    m_hadRoot = true;
    m_nameStarts.push_back(m_names.size());
    m_names += qualified;
    m_tokenDepth = int(m_nameStarts.size());
    readAttributes(content.substr(nameLength));
    consume(end + 1);
    return Token::Start;
}

XmlScanner::Token XmlScanner::readEnd()
{
    const size_t end = find(">", 2);
    std::string_view qualified(m_buffer.data() + m_at + 2, end - 2);
    while (!qualified.empty() && isBlank(qualified.back()))
        qualified.remove_suffix(1);
    if (m_nameStarts.empty() || std::string_view(m_names).substr(m_nameStarts.back()) != qualified)
        fault(QT_TRANSLATE_NOOP("XmlScanner", "an end tag does not match"));
    m_qualified = qualified;
    m_name = localName(qualified);
    consume(end + 1);
    return endElement();
}

XmlScanner::Token XmlScanner::endElement()
{
    m_tokenDepth = int(m_nameStarts.size());
    m_names.resize(m_nameStarts.back());
    m_nameStarts.pop_back();
    return Token::End;
}

void XmlScanner::readAttributes(std::string_view content)
{
    size_t i = 0;
    while (true) {
        const size_t before = i;
        while (i < content.size() && isBlank(content[i]))
            ++i;
        if (i == content.size())
            return;
        const size_t nameStart = i;
        while (i < content.size() && content[i] != '=' && !isBlank(content[i]))
            ++i;
        const std::string_view name = content.substr(nameStart, i - nameStart);
        while (i < content.size() && isBlank(content[i]))
            ++i;
        if (before == nameStart || name.empty() || !isNameStart(name.front()) || i == content.size() ||
            content[i] != '=')
            fault(QT_TRANSLATE_NOOP("XmlScanner", "an attribute is malformed"));
        do
            ++i;
        while (i < content.size() && isBlank(content[i]));
        if (i == content.size() || (content[i] != '"' && content[i] != '\''))
            fault(QT_TRANSLATE_NOOP("XmlScanner", "an attribute has no value"));
        const size_t valueEnd = content.find(content[i], i + 1);
        if (valueEnd == notFound)
            fault(QT_TRANSLATE_NOOP("XmlScanner", "an attribute has no end"));
        for (const Attribute &other : m_attributes) {
            if (other.name == name)
                fault(QT_TRANSLATE_NOOP("XmlScanner", "an attribute is there twice"));
        }
        if (m_attributes.size() == maxAttributes)
            fault(QT_TRANSLATE_NOOP("XmlScanner", "an element has too many attributes"));
        m_attributes.push_back({name, content.substr(i + 1, valueEnd - i - 1)});
        i = valueEnd + 1;
    }
}

std::optional<std::string_view> XmlScanner::attribute(std::string_view name)
{
    for (const Attribute &attribute : m_attributes) {
        if (localName(attribute.name) != name)
            continue;
        if (!hasReferenceOrReturn(attribute.value) && isOfOneLine(attribute.value))
            return attribute.value;
        return resolve(attribute.value, m_resolvedAttributes.emplace_back(), Within::Attribute);
    }
    return std::nullopt;
}

/// \a raw with references resolved and line ends as XML wants them; \a into holds the result where it
/// differs.
std::string_view XmlScanner::resolve(std::string_view raw, std::string &into, Within within) const
{
    const bool isAttribute = within == Within::Attribute;
    const bool hasReferences = within != Within::CData;
    if (!hasReferenceOrReturn(raw) && (!isAttribute || isOfOneLine(raw)))
        return raw;
    into.clear();
    for (size_t i = 0; i < raw.size(); ++i) {
        const char c = raw[i];
        if (c == '&' && hasReferences) {
            const size_t end = raw.find(';', i);
            if (end == notFound)
                fault(QT_TRANSLATE_NOOP("XmlScanner", "there is a & without a ;"));
            appendReference(raw.substr(i + 1, end - i - 1), into);
            i = end;
            continue;
        }
        if (c == '\r' && i + 1 < raw.size() && raw[i + 1] == '\n')
            continue; // the LF stands for both
        into += isAttribute && isBlank(c) ? ' ' : c == '\r' ? '\n' : c;
    }
    return into;
}

void XmlScanner::appendReference(std::string_view name, std::string &into) const
{
    static constexpr std::pair<std::string_view, char> known[] = {
        {"lt", '<'}, {"gt", '>'}, {"amp", '&'}, {"quot", '"'}, {"apos", '\''}};
    for (const auto &[entity, character] : known) {
        if (name == entity) {
            into += character;
            return;
        }
    }
    if (name.size() < 2 || name.size() > 9 || name.front() != '#')
        fault(QT_TRANSLATE_NOOP("XmlScanner", "there is an entity that XML does not define"));
    const bool isHex = name[1] == 'x';
    const char *first = name.data() + (isHex ? 2 : 1);
    const char *last = name.data() + name.size();
    uint code = 0;
    const auto [end, error] = std::from_chars(first, last, code, isHex ? 16 : 10);
    if (error != std::errc() || end != last || !isXmlCharacter(code))
        fault(QT_TRANSLATE_NOOP("XmlScanner", "there is a reference to no character"));
    const char32_t character = code;
    const QByteArray utf8 = QString::fromUcs4(&character, 1).toUtf8();
    into.append(utf8.data(), size_t(utf8.size()));
}

QString XmlScanner::toString(std::string_view utf8) const
{
    bool isAscii = true;
    for (const char c : utf8) {
        if (static_cast<unsigned char>(c) >= 0x80)
            isAscii = false;
        else if (!isXmlCharacter(static_cast<unsigned char>(c)))
            fault(QT_TRANSLATE_NOOP("XmlScanner", "there is a control character"));
    }
    if (isAscii)
        return QString::fromLatin1(utf8.data(), qsizetype(utf8.size()));
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(QByteArrayView(utf8.data(), qsizetype(utf8.size())));
    if (decoder.hasError())
        fault(QT_TRANSLATE_NOOP("XmlScanner", "not valid UTF-8"));
    return text;
}

} // namespace sovang
