// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/odsreader.h"

#include "base/text.h"
#include "exchange/refuse.h"
#include "exchange/sheetbuilder.h"
#include "exchange/xlsxstyles.h"
#include "exchange/xmlscanner.h"
#include "exchange/zipfile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace sovang {

namespace {

using Token = XmlScanner::Token;

constexpr qint64 maxContent = 512LL << 20;
constexpr qint64 maxManifest = 16LL << 20;
constexpr qsizetype maxOdsSheets = 4096;
constexpr int maxRepeatedBlanks = 1000;

struct OdsReaderText
{
    Q_DECLARE_TR_FUNCTIONS(XlsxReader)
};

template <typename Number> Number numberIn(std::optional<std::string_view> text, Number otherwise)
{
    Number number{};
    if (!text || std::from_chars(text->data(), text->data() + text->size(), number).ec != std::errc())
        return otherwise;
    return number;
}

/// What the file says of a cell before its texts.
struct CellStart
{
    std::string type;
    std::string value;
    QString formula;
    QString style;
    int columns = 1; ///< that it is repeated over
    int spanColumns = 1;
    int spanRows = 1;
};

class OdsReader
{
public:
    OdsReader(const QString &path, const Progress &progress)
        : m_progress(progress), m_place{path, {}, {}, 0}, m_zip(path), m_builder(m_place)
    {}

    Workbook read()
    {
        refuseEncrypted();
        const QString part = QStringLiteral("content.xml");
        auto source = m_zip.open(part, maxContent);
        const qint64 whole = m_zip.sizeOf(part);
        XmlScanner xml(
            [&, done = qint64(0)](char *buffer, qsizetype size) mutable {
                const qsizetype count = source(buffer, size);
                done += count;
                m_progress.tell(std::min(done, whole), whole);
                return count;
            },
            m_place, part);
        m_xml = &xml;
        Token token;
        while ((token = xml.next()) != Token::Finish) {
            if (token != Token::Start)
                continue;
            if (xml.is("style"))
                readStyle();
            else if (xml.is("font-face"))
                m_faces.insert(attribute("name"), withoutQuotes(attribute("font-family")));
            else if (xml.is("table"))
                readTable();
            else if (!isBox())
                xml.skipElement();
        }
        if (m_workbook.grids.empty())
            refuse(m_place, OdsReaderText::tr("The workbook has no sheet of cells."));
        m_workbook.file = m_place.file;
        return std::move(m_workbook);
    }

private:
    QString attribute(std::string_view name) { return m_xml->toString(m_xml->attribute(name).value_or("")); }

    static QString withoutQuotes(QString family) { return family.remove(u'\'').remove(u'"'); }

    bool isBox() const
    {
        static constexpr std::array<std::string_view, 5> boxes{"document-content", "automatic-styles",
                                                               "font-face-decls", "body", "spreadsheet"};
        return std::ranges::find(boxes, m_xml->name()) != boxes.end();
    }

    void refuseEncrypted()
    {
        const QString part = QStringLiteral("META-INF/manifest.xml");
        if (!m_zip.contains(part))
            return;
        XmlScanner xml(m_zip.open(part, maxManifest), m_place, part);
        Token token;
        while ((token = xml.next()) != Token::Finish) {
            if (token == Token::Start && xml.is("encryption-data"))
                refuse(m_place,
                       OdsReaderText::tr("The file is protected by a password. Save it without one."));
        }
    }

    // The font of a cell, and whether a sheet is shown.
    void readStyle()
    {
        const QString name = attribute("name");
        const int depth = m_xml->depth();
        while (true) {
            const Token token = m_xml->next();
            if (token == Token::End && m_xml->depth() == depth)
                return;
            if (token != Token::Start)
                continue;
            if (m_xml->is("text-properties")) {
                const QString face = attribute("font-name");
                const QString family =
                    face.isEmpty() ? withoutQuotes(attribute("font-family")) : m_faces.value(face, face);
                if (!family.isEmpty())
                    m_fontOfStyle.insert(name, m_fonts.indexOf(family));
            } else if (m_xml->is("table-properties") && attribute("display") == u"false") {
                m_hiddenStyles.insert(name);
            }
        }
    }

    void readTable()
    {
        if (m_workbook.grids.size() == size_t(maxOdsSheets))
            refuse(m_place, OdsReaderText::tr("The workbook has more than %1 sheets.").arg(maxOdsSheets));
        m_builder.start(composed(attribute("name")));
        m_builder.grid().setHidden(m_hiddenStyles.contains(attribute("style-name")));
        m_row = 0;
        int column = 0;
        const int depth = m_xml->depth();
        while (true) {
            const Token token = m_xml->next();
            if (token == Token::End && m_xml->depth() == depth)
                break;
            if (token != Token::Start)
                continue;
            if (m_xml->is("table-row"))
                readRow();
            else if (m_xml->is("table-column"))
                column = readColumn(column);
            else if (!isGroup())
                m_xml->skipElement();
        }
        m_builder.grid().setFonts(m_fonts.names());
        m_workbook.grids.push_back(m_builder.finish());
    }

    // Rows and columns may be grouped, and those of a header are told from the others.
    bool isGroup() const
    {
        static constexpr std::array<std::string_view, 6> groups{"table-row-group",      "table-header-rows",
                                                                "table-rows",           "table-column-group",
                                                                "table-header-columns", "table-columns"};
        return std::ranges::find(groups, m_xml->name()) != groups.end();
    }

    bool isShown() { return m_xml->attribute("visibility").value_or("visible") == "visible"; }

    int repeated(std::string_view name, int most)
    {
        return std::clamp(numberIn(m_xml->attribute(name), 1), 1, most);
    }

    int readColumn(int first)
    {
        const int count = repeated("number-columns-repeated", maxTableColumns);
        if (!isShown())
            m_builder.grid().hideColumns(first, first + count - 1);
        m_xml->skipElement();
        return std::min(first + count, maxTableColumns);
    }

    void readRow()
    {
        const int rows = repeated("number-rows-repeated", maxTableRows);
        const bool isHidden = !isShown();
        m_cells.clear();
        m_column = 0;
        const int depth = m_xml->depth();
        while (true) {
            const Token token = m_xml->next();
            if (token == Token::End && m_xml->depth() == depth)
                break;
            if (token != Token::Start)
                continue;
            if (m_xml->is("table-cell"))
                readCell();
            else if (m_xml->is("covered-table-cell")) {
                m_column = std::min(m_column + repeated("number-columns-repeated", maxTableColumns),
                                    maxTableColumns);
                m_xml->skipElement();
            } else {
                m_xml->skipElement();
            }
        }
        for (int row = m_row; !m_cells.empty() && row < m_row + rows; ++row) {
            for (const auto &[column, cell] : m_cells)
                m_builder.add(row, column, cell);
            if (isHidden)
                m_builder.grid().hideRow(row);
        }
        m_row = std::min(m_row + rows, maxTableRows);
    }

    void readCell()
    {
        CellStart start;
        start.type = m_xml->attribute("value-type").value_or("");
        for (const char *name : {"value", "date-value", "time-value", "boolean-value"}) {
            if (const auto value = m_xml->attribute(name); value && start.value.empty())
                start.value = *value;
        }
        start.formula = attribute("formula");
        start.style = attribute("style-name");
        start.columns = repeated("number-columns-repeated", maxTableColumns);
        start.spanColumns = repeated("number-columns-spanned", maxTableColumns);
        start.spanRows = repeated("number-rows-spanned", maxTableRows);
        const std::optional<std::string_view> string = m_xml->attribute("string-value");
        const QString said = string ? m_xml->toString(*string) : QString();
        const QString text = readTexts();
        if (start.spanColumns > 1 || start.spanRows > 1)
            m_builder.addMerged({m_row, m_column, std::min(m_row + start.spanRows, maxTableRows) - 1,
                                 std::min(m_column + start.spanColumns, maxTableColumns) - 1});
        Cell cell = cellOf(start, text.isEmpty() ? said : text);
        cell.setFont(m_fontOfStyle.value(start.style));
        for (int i = 0; i < start.columns && !cell.isEmpty(); ++i)
            m_cells.emplace_back(m_column + i, cell);
        m_column = std::min(m_column + start.columns, maxTableColumns);
        if (m_cells.size() > size_t(maxTableColumns))
            refuse(
                m_place,
                OdsReaderText::tr("A row of the file has more than %1 filled cells.").arg(maxTableColumns));
    }

    /// The paragraphs of a cell, one a line; notes and drawings in it are left out.
    QString readTexts()
    {
        QString texts;
        bool isFirst = true;
        const int depth = m_xml->depth();
        while (true) {
            const Token token = m_xml->next();
            if (token == Token::End && m_xml->depth() == depth)
                return texts;
            if (token != Token::Start)
                continue;
            if (!m_xml->is("p")) {
                m_xml->skipElement();
                continue;
            }
            texts += (isFirst ? QString() : QStringLiteral("\n")) + readParagraph();
            isFirst = false;
            checkLength(texts);
        }
    }

    QString readParagraph()
    {
        QString text;
        const int depth = m_xml->depth();
        while (true) {
            const Token token = m_xml->next();
            if (token == Token::End && m_xml->depth() == depth)
                return text;
            if (token == Token::Text)
                text += m_xml->toString(m_xml->text());
            else if (token == Token::Start && m_xml->is("s"))
                text += QString(std::clamp(numberIn(m_xml->attribute("c"), 1), 1, maxRepeatedBlanks), u' ');
            else if (token == Token::Start && m_xml->is("tab"))
                text += u'\t';
            else if (token == Token::Start && m_xml->is("line-break"))
                text += u'\n';
            else if (token == Token::Start && m_xml->is("annotation"))
                m_xml->skipElement();
            checkLength(text);
        }
    }

    void checkLength(const QString &text) const
    {
        if (text.size() > maxCellCharacters)
            refuse(m_builder.placeOf(m_row, m_column),
                   OdsReaderText::tr("The cell is longer than %1 characters.").arg(maxCellCharacters));
    }

    Cell cellOf(const CellStart &start, const QString &text) const
    {
        static const QRegularExpression error(QStringLiteral("^(#[A-Z/0]+[!?]?(/A)?|Err:\\d+)$"));
        if (!start.formula.isEmpty() && (start.type.empty() || error.match(text).hasMatch()))
            return Cell::fromError(start.type.empty() ? u'=' + start.formula.section(u'=', 1).left(200)
                                                      : text);
        if (start.type == "float" || start.type == "percentage" || start.type == "currency")
            return number(start, text);
        if (start.type == "boolean")
            return Cell::fromBoolean(start.value == "true");
        if (start.type == "date") {
            const QDateTime moment = QDateTime::fromString(QString::fromStdString(start.value), Qt::ISODate);
            if (moment.isValid())
                return Cell::fromDate(moment.date(), moment.time());
        }
        return Cell::fromText(text);
    }

    Cell number(const CellStart &start, const QString &text) const
    {
        const double value = numberIn<double>(std::string_view(start.value), std::nan(""));
        if (!std::isfinite(value))
            refuse(m_builder.placeOf(m_row, m_column),
                   OdsReaderText::tr("The file is damaged: the cell holds \"%1\" as a number.")
                       .arg(QString::fromStdString(start.value).left(40)));
        Cell cell = Cell::fromNumber(value, start.type == "percentage");
        const QString plain = text.trimmed();
        if (isMask(plain))
            cell.setShown(plain);
        else if (const QString decimal = QString(plain).replace(u',', u'.'); decimal.toDouble() == value)
            cell.setShown(decimal);
        return cell;
    }

    // `01902001`, `0243 825 4503`: digits with something around them, but no decimals, thousands and units of
    // money.
    static bool isMask(const QString &text)
    {
        static const QRegularExpression mask(QStringLiteral("^[^.,%/]*\\d[^.,%/]*$"));
        return mask.match(text).hasMatch();
    }

    const Progress &m_progress;
    Place m_place;
    ZipFile m_zip;
    XmlScanner *m_xml = nullptr;
    SheetBuilder m_builder;
    Workbook m_workbook;
    FontTable m_fonts;
    QHash<QString, QString> m_faces; ///< the families of the font faces
    QHash<QString, quint16> m_fontOfStyle;
    QSet<QString> m_hiddenStyles;
    std::vector<std::pair<int, Cell>> m_cells; ///< of the row that is read
    int m_row = 0;
    int m_column = 0;
};

} // namespace

Workbook readOds(const QString &path, const Progress &progress)
{
    return OdsReader(path, progress).read();
}

} // namespace sovang
