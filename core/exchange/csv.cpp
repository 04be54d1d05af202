// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv.h"

#include "base/error.h"
#include "base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>
#include <QStringList>

#include <array>
#include <map>
#include <utility>

namespace sovang {

namespace {

constexpr char16_t quote = u'"';
constexpr int recordsLookedAt = 200;
// The order settles ties: commas are common within texts and numbers, tabs never are.
constexpr std::array<char16_t, 3> delimiters{u'\t', u';', u','};

struct CsvText
{
    Q_DECLARE_TR_FUNCTIONS(Csv)
};

[[noreturn]] void refuse(const QString &file, int line, const QString &sentence)
{
    Place place;
    place.file = file;
    place.line = line;
    throw Error(Error::Kind::BadInput, Problem{place, sentence}.toString());
}

bool looksLikeFormula(QStringView text)
{
    return !text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front());
}

/// Takes the fields of a text one by one. Lines are counted as editors do: CRLF, LF and CR each end one.
class Scanner
{
public:
    enum class End { Field, Record, Text };
    enum class Fault { None, Unterminated, AfterQuote };

    Scanner(QStringView text, char16_t delimiter) : m_text(text), m_delimiter(delimiter) {}

    bool atEnd() const { return m_at >= m_text.size(); }
    qsizetype at() const { return m_at; }
    int line() const { return m_line; }
    Fault fault() const { return m_fault; }
    int faultLine() const { return m_faultLine; }
    const QString &field() const { return m_field; }

    /// Reads one field and what ends it.
    End next()
    {
        m_field.clear();
        if (!atEnd() && m_text[m_at] == quote)
            readQuoted();
        else
            readPlain();
        if (atEnd())
            return End::Text;
        if (m_text[m_at] == m_delimiter) {
            ++m_at;
            return End::Field;
        }
        skipLineEnd();
        return End::Record;
    }

private:
    bool atLineEnd() const { return m_text[m_at] == u'\n' || m_text[m_at] == u'\r'; }

    void skipLineEnd()
    {
        if (m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n')
            ++m_at;
        ++m_at;
        ++m_line;
    }

    void readPlain()
    {
        const qsizetype from = m_at;
        while (!atEnd() && m_text[m_at] != m_delimiter && !atLineEnd())
            ++m_at;
        m_field = m_text.mid(from, m_at - from).toString();
    }

    void readQuoted()
    {
        const int openedOn = m_line;
        ++m_at;
        qsizetype from = m_at;
        while (true) {
            if (atEnd()) {
                setFault(Fault::Unterminated, openedOn);
                return;
            }
            if (m_text[m_at] == quote) {
                const bool isDoubled = m_at + 1 < m_text.size() && m_text[m_at + 1] == quote;
                m_field += m_text.mid(from, m_at - from + (isDoubled ? 1 : 0));
                m_at += isDoubled ? 2 : 1;
                from = m_at;
                if (!isDoubled)
                    break;
            } else if (atLineEnd()) {
                skipLineEnd();
            } else {
                ++m_at;
            }
        }
        if (!atEnd() && m_text[m_at] != m_delimiter && !atLineEnd()) {
            setFault(Fault::AfterQuote, m_line);
            readRest();
        }
    }

    void readRest()
    {
        while (!atEnd() && m_text[m_at] != m_delimiter && !atLineEnd())
            ++m_at;
    }

    void setFault(Fault fault, int line)
    {
        if (m_fault == Fault::None) {
            m_fault = fault;
            m_faultLine = line;
        }
    }

    QStringView m_text;
    char16_t m_delimiter;
    qsizetype m_at = 0;
    int m_line = 1;
    QString m_field;
    Fault m_fault = Fault::None;
    int m_faultLine = 0;
};

/// How many records agree on one number of fields over one, and that number.
std::pair<int, int> agreement(QStringView text, char16_t delimiter)
{
    Scanner scanner(text, delimiter);
    std::map<int, int> recordsWith;
    int fields = 0;
    for (int records = 0; !scanner.atEnd() && records < recordsLookedAt && fields <= maxTableColumns;) {
        const Scanner::End end = scanner.next();
        ++fields;
        if (end == Scanner::End::Field && !scanner.atEnd())
            continue;
        if (end == Scanner::End::Field)
            ++fields;
        if (scanner.fault() != Scanner::Fault::None)
            break;
        ++recordsWith[fields];
        fields = 0;
        ++records;
    }
    if (fields > maxTableColumns)
        ++recordsWith[fields]; // what it is cut into is refused later
    std::pair<int, int> best;
    for (const auto &[count, records] : recordsWith) {
        if (count > 1)
            best = std::max(best, {records, count});
    }
    return best;
}

// Of delimiters on which as many records agree, the one that makes more fields: what stands inside of cells,
// as in `DV001;DV002`, makes few.
char16_t delimiterOf(QStringView text)
{
    std::pair<int, int> best;
    char16_t found = u',';
    for (const char16_t delimiter : delimiters) {
        const std::pair<int, int> score = agreement(text, delimiter);
        if (score > best) {
            best = score;
            found = delimiter;
        }
    }
    return found;
}

/// The delimiter of a first line `sep=;`, which Excel understands and hides.
std::optional<char16_t> toldDelimiter(QStringView text)
{
    if (!text.startsWith(u"sep=", Qt::CaseInsensitive) || text.size() < 5)
        return std::nullopt;
    const QChar after = text.size() > 5 ? text[5] : QChar(u'\n');
    if (after != u'\n' && after != u'\r')
        return std::nullopt;
    return text[4].unicode();
}

int invalidLine(const QByteArray &bytes)
{
    int line = 1;
    for (qsizetype from = 0; from < bytes.size(); ++line) {
        qsizetype end = from;
        while (end < bytes.size() && bytes[end] != '\n' && bytes[end] != '\r')
            ++end;
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString decoded = decoder(QByteArrayView(bytes).sliced(from, end - from));
        if (decoder.hasError())
            return line;
        from = end + (bytes.mid(end, 2) == "\r\n" ? 2 : 1);
    }
    return line;
}

QString decode(const QByteArray &bytes, const QString &file)
{
    const bool isUtf16 = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
    if (!isUtf16 && bytes.contains('\0'))
        refuse(file, 0,
               CsvText::tr(
                   "This is not a text file: it holds zero bytes. Save the list as .xlsx or as CSV UTF-8."));
    QStringDecoder decoder(isUtf16 ? QStringDecoder::Utf16 : QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    if (isUtf16 && (decoder.hasError() || bytes.size() % 2 != 0))
        refuse(file, 0, CsvText::tr("This file is cut off or damaged: it is not valid UTF-16 text."));
    if (decoder.hasError())
        refuse(file, invalidLine(bytes),
               CsvText::tr(
                   "This line is not UTF-8 text. The file may be in an old encoding (VNI, TCVN3, Windows): "
                   "save the list "
                   "as .xlsx or as \"CSV UTF-8\"."));
    if (text.contains(QChar(u'\0')))
        refuse(file, 0,
               CsvText::tr(
                   "This is not a text file: it holds zero bytes. Save the list as .xlsx or as CSV UTF-8."));
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text;
}

/// The tab that writeCsv puts in front of what a spreadsheet would run.
QString withoutGuard(const QString &field)
{
    return field.startsWith(u'\t') && looksLikeFormula(QStringView(field).mid(1)) ? field.mid(1) : field;
}

/// What a spreadsheet makes of a field: `="01"` is the text 01, and an error is no name of anything.
Cell cellOf(const QString &field)
{
    static const QRegularExpression formulaOfText(QStringLiteral("^=\"([^\"]*)\"$"));
    static const QStringList errors{u"#N/A"_qs,    u"#REF!"_qs,  u"#NAME?"_qs, u"#VALUE!"_qs,
                                    u"#DIV/0!"_qs, u"#NULL!"_qs, u"#NUM!"_qs};
    if (field.startsWith(u'#') && errors.contains(field.trimmed()))
        return Cell::fromError(field.trimmed());
    if (field.startsWith(u'=')) {
        if (const auto text = formulaOfText.match(field); text.hasMatch())
            return Cell::fromText(text.captured(1));
    }
    return Cell::fromText(withoutGuard(field));
}

class CsvReader
{
public:
    CsvReader(QStringView text, const QString &file, const Progress &progress)
        : m_file(file), m_progress(progress), m_size(text.size()), m_scanner(text, delimiterFor(text))
    {}

    Grid read()
    {
        while (!m_scanner.atEnd()) {
            if (m_column == 0)
                m_builder.addLine(m_scanner.line());
            const int line = m_scanner.line();
            const Scanner::End end = m_scanner.next();
            check(line);
            m_builder.add(m_row, m_column, cellOf(m_scanner.field()));
            if (end == Scanner::End::Field) {
                ++m_column;
            } else {
                m_column = 0;
                skipTold();
                m_progress.tell(m_scanner.at(), m_size);
            }
        }
        return m_builder.finish();
    }

private:
    char16_t delimiterFor(QStringView text)
    {
        const std::optional<char16_t> told = toldDelimiter(text);
        m_skipsFirst = told.has_value();
        return told ? *told : delimiterOf(text);
    }

    void skipTold()
    {
        if (m_skipsFirst) {
            m_builder = GridBuilder();
            m_skipsFirst = false;
        } else {
            ++m_row;
        }
    }

    void check(int line)
    {
        if (m_scanner.fault() == Scanner::Fault::Unterminated)
            refuse(m_file, m_scanner.faultLine(),
                   CsvText::tr("A quotation mark is opened here and never closed."));
        if (m_scanner.fault() == Scanner::Fault::AfterQuote)
            refuse(m_file, m_scanner.faultLine(),
                   CsvText::tr(
                       "There is text right after a closing quotation mark. A quotation mark inside a quoted "
                       "field must "
                       "be doubled."));
        const bool isTooLarge = m_row >= maxTableRows || m_column >= maxTableColumns ||
                                m_builder.filledCells() >= maxTableCells ||
                                m_builder.filledRows() > maxFilledRows || m_characters > maxTableCharacters;
        if (isTooLarge)
            refuse(m_file, line,
                   CsvText::tr(
                       "The table is too large: at most %1 rows, %2 columns and %3 filled cells are read.")
                       .arg(maxFilledRows)
                       .arg(maxTableColumns)
                       .arg(maxTableCells));
        if (m_scanner.field().size() > maxCellCharacters)
            refuse(m_file, line, CsvText::tr("A field is longer than %1 characters.").arg(maxCellCharacters));
        if (hasHeapOfMarks(m_scanner.field()))
            refuse(m_file, line, CsvText::tr("A field holds more marks on one letter than any writing has."));
        m_characters += m_scanner.field().size();
    }

    const QString &m_file;
    const Progress &m_progress;
    qsizetype m_size;
    bool m_skipsFirst = false;
    Scanner m_scanner;
    GridBuilder m_builder;
    int m_row = 0;
    int m_column = 0;
    qsizetype m_characters = 0;
};

QString quoted(QString text)
{
    text.replace(QChar(quote), QStringLiteral("\"\""));
    return QChar(quote) + text + QChar(quote);
}

QString textField(const QString &text, QChar delimiter)
{
    if (looksLikeFormula(text))
        return quoted(u'\t' + text);
    const bool hasBlankAround = !text.isEmpty() && (text.front().isSpace() || text.back().isSpace());
    const bool needsQuotes = hasBlankAround || text.contains(delimiter) || text.contains(QChar(quote)) ||
                             text.contains(u'\n') || text.contains(u'\r');
    return needsQuotes ? quoted(text) : text;
}

QString field(const OutValue &value, QChar delimiter)
{
    if (const auto *text = std::get_if<QString>(&value))
        return textField(*text, delimiter);
    if (const auto *points = std::get_if<Points>(&value)) {
        const QString shown = points->toDisplay();
        return shown.contains(delimiter) ? quoted(shown) : shown;
    }
    if (const auto *count = std::get_if<qint64>(&value))
        return QString::number(*count);
    if (const auto *date = std::get_if<QDate>(&value))
        return date->toString(Qt::ISODate);
    return {};
}

} // namespace

Workbook readCsv(const QByteArray &bytes, const QString &file, const Progress &progress)
{
    const QString text = decode(bytes, file);
    Workbook workbook;
    workbook.file = file;
    workbook.grids.push_back(CsvReader(text, file, progress).read());
    return workbook;
}

QByteArray writeCsv(const OutTable &table, QChar delimiter)
{
    QString text{QChar(QChar::ByteOrderMark)};
    const QString lineEnd = QStringLiteral("\r\n");
    QStringList fields;
    for (const OutColumn &column : table.columns)
        fields << textField(column.header, delimiter);
    text += fields.join(delimiter) + lineEnd;
    for (const OutRow &row : table.rows) {
        fields.clear();
        for (const OutValue &value : row)
            fields << field(value, delimiter);
        text += fields.join(delimiter) + lineEnd;
    }
    return text.toUtf8();
}

} // namespace sovang
