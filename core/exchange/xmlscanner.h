// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"

#include <QByteArray>
#include <QString>
#include <QStringDecoder>

#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sovang {

/// A strict pull parser for the XML inside workbooks and Word files. QXmlStreamReader takes several times as
/// long for a sheet of 600,000 cells (every name becomes a QString), and it reads a DTD before one can refuse
/// it. This one works on UTF-8 in a window that moves over the stream, so that memory does not depend on the
/// size of the part. Names are local names: prefixes are read over, as the element names of workbooks do not
/// clash. Everything that is not well formed, a DTD, and an entity that XML itself does not define throw
/// Error (BadInput).
class XmlScanner
{
public:
    /// Fills the buffer with at most so many bytes and says how many; 0 at the end. May throw.
    using Source = std::function<qsizetype(char *buffer, qsizetype size)>;

    enum class Token { Start, End, Text, Finish };

    /// What the file should have been, for messages.
    enum class Of { Workbook, WordFile };

    /// \a place and \a part (the name of the part inside the file) are for messages.
    XmlScanner(Source source, const Place &place, const QString &part, Of kind = Of::Workbook);
    /// A part that is in memory: \a bytes.
    XmlScanner(const QByteArray &bytes, const Place &place, const QString &part, Of kind = Of::Workbook);

    /// An empty element is a Start and an End. Text is never outside of the root element; one text can come
    /// in pieces.
    Token next();

    /// The rest of the element that was just started, its end included.
    void skipElement();

    /// The local name of the element that was started or ended. Views are valid until the next call of
    /// next().
    std::string_view name() const { return m_name; }
    bool is(std::string_view name) const { return m_name == name; }
    /// The same with its prefix: `w:p`.
    std::string_view qualifiedName() const { return m_qualified; }

    /// Where the token begins and ends in the part, in bytes (of UTF-8, a byte order mark included). The
    /// end of an empty element has no length.
    qint64 tokenStart() const { return m_tokenStart; }
    qint64 tokenEnd() const { return m_offset; }

    /// 1 for the root element; the same at the start and at the end of an element.
    int depth() const { return m_tokenDepth; }

    /// The value of an attribute by its local name, references and line ends resolved. Several can be held.
    std::optional<std::string_view> attribute(std::string_view name);

    /// The text, references resolved, line ends as LF.
    std::string_view text() const { return m_text; }

    /// \a utf8 as a QString; refuses what is not UTF-8 or not a character of XML.
    QString toString(std::string_view utf8) const;

    /// From now on faults name this place; for who knows the cell that is being read.
    void setPlace(std::function<Place()> place) { m_tellPlace = std::move(place); }

    /// Refuses the part as damaged, with where in it and why: a text that is marked to be translated as one
    /// of XmlScanner.
    [[noreturn]] void fault(const char *why) const;

private:
    struct Attribute
    {
        std::string_view name;
        std::string_view value;
    };

    bool fill();
    bool fillDecoded(qsizetype room);
    QByteArray decoded(const QByteArray &utf16);
    void detectEncoding();
    char at(size_t offset) const { return m_buffer[m_at + offset]; }
    size_t available() const { return m_end - m_at; }
    bool startsWith(std::string_view text);
    size_t find(std::string_view what, size_t from);
    size_t findTagEnd();
    void consume(size_t count);
    Token readText();
    std::optional<Token> readMarkup();
    std::optional<Token> readSpecial();
    void readDeclaration(std::string_view content);
    Token readStart();
    Token readEnd();
    Token endElement();
    void readAttributes(std::string_view content);
    /// Where a text stands, which says what is resolved in it.
    enum class Within { Element, Attribute, CData };
    std::string_view resolve(std::string_view raw, std::string &into, Within within) const;
    void appendReference(std::string_view name, std::string &into) const;

    Source m_source;
    Place m_place;
    std::function<Place()> m_tellPlace;
    QString m_part;
    Of m_kind;
    std::vector<char> m_buffer;
    size_t m_at = 0;
    size_t m_end = 0;
    qint64 m_offset = 0; // of m_at, in the part
    bool m_sourceEnded = false;
    std::optional<QStringDecoder> m_decoder; // for UTF-16
    QString m_firstHalf;                     // of a character whose second half is still to come
    qint64 m_decodedBytes = 0;
    std::string m_names; // of the open elements, one after the other
    std::vector<size_t> m_nameStarts;
    int m_tokenDepth = 0;
    bool m_isEmptyElement = false;
    bool m_hadRoot = false;
    std::string_view m_name;
    std::string_view m_qualified;
    qint64 m_tokenStart = 0;
    std::string_view m_text;
    std::vector<Attribute> m_attributes;
    std::string m_resolvedText;
    std::deque<std::string> m_resolvedAttributes; // of the element that was started
};

} // namespace sovang
