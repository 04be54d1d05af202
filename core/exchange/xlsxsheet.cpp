// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "exchange/refuse.h"
#include "exchange/xlsxparts.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace sovang {

namespace {

using Token = XmlScanner::Token;

constexpr size_t maxValue = size_t(512) * 1024; // bytes; of 32,767 characters, each perhaps escaped

struct XlsxSheetText
{
    Q_DECLARE_TR_FUNCTIONS(XlsxReader)
};

std::string_view trimmed(std::string_view text)
{
    const size_t first = text.find_first_not_of(" \t\r\n");
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

template <typename Number> std::optional<Number> parsed(std::string_view text)
{
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

struct Address
{
    int row = -1;
    int column = -1;
};

/// Row and column, from 0, of a name like `B7`; nothing for anything else, and for what lies outside of a
/// sheet.
std::optional<Address> addressOf(std::string_view name)
{
    Address address;
    size_t i = 0;
    int column = 0;
    for (; i < name.size() && name[i] >= 'A' && name[i] <= 'Z'; ++i) {
        column = column * 26 + (name[i] - 'A' + 1);
        if (column > maxTableColumns)
            return std::nullopt;
    }
    const std::optional<int> row = parsed<int>(name.substr(i));
    if (i == 0 || !row || *row < 1 || *row > maxTableRows)
        return std::nullopt;
    address.row = *row - 1;
    address.column = column - 1;
    return address;
}

/// Reads one sheet; the row and column of the cell that is being read are kept for messages.
class XlsxSheetReader
{
public:
    XlsxSheetReader(XmlScanner &xml, const Place &place, XlsxContext &context)
        : m_xml(xml), m_place(place), m_context(context), m_builder(place.sheet)
    {}

    Grid read(bool isHidden)
    {
        m_xml.setPlace([this] { return here(); });
        Token token;
        while ((token = m_xml.next()) != Token::Finish) {
            if (token != Token::Start)
                continue;
            if (m_xml.depth() == 1 && !m_xml.is("worksheet"))
                refuseHere(XlsxSheetText::tr("This part of the file is not a sheet of cells."));
            if (m_xml.depth() == 1)
                continue;
            if (m_xml.is("sheetData"))
                readRows();
            else if (m_xml.is("cols"))
                readColumns();
            else if (m_xml.is("mergeCells"))
                readMerged();
            else
                m_xml.skipElement();
        }
        if (const std::optional<QString> twice = m_builder.duplicate()) {
            Place place = m_place;
            place.cell = *twice;
            refuse(place, XlsxSheetText::tr("The file is damaged: this cell is in it twice."));
        }
        m_builder.setHidden(isHidden);
        m_builder.setFonts(m_context.fonts.names());
        m_builder.setFormats(m_context.styles.numbers);
        return m_builder.finish();
    }

private:
    /// Of the cell that is being read; of the sheet outside of its cells.
    Place here() const
    {
        Place place = m_place;
        if (m_row >= 0 && m_column >= 0)
            place.cell = Grid::cellName(m_row, m_column);
        return place;
    }

    [[noreturn]] void refuseHere(const QString &sentence) const { refuse(here(), sentence); }

    [[noreturn]] void refuseOutside(std::string_view name) const
    {
        refuse(m_place,
               XlsxSheetText::tr("The file is damaged: \"%1\" is not in a sheet of %2 rows and %3 columns.")
                   .arg(m_xml.toString(name.substr(0, 40)))
                   .arg(maxTableRows)
                   .arg(maxTableColumns));
    }

    bool isTrue(std::string_view name)
    {
        const std::string_view value = m_xml.attribute(name).value_or("0");
        return value == "1" || value == "true";
    }

    void readColumns()
    {
        while (true) {
            const Token token = m_xml.next();
            if (token == Token::End && m_xml.depth() == 2)
                return;
            if (token != Token::Start || !m_xml.is("col") || !isTrue("hidden"))
                continue;
            const std::optional<int> first = parsed<int>(m_xml.attribute("min").value_or(""));
            const std::optional<int> last = parsed<int>(m_xml.attribute("max").value_or(""));
            if (first && last)
                m_builder.hideColumns(*first - 1, *last - 1);
        }
    }

    void readRows()
    {
        while (true) {
            const Token token = m_xml.next();
            if (token == Token::End && m_xml.depth() == 2) {
                m_row = -1; // what follows is no cell
                return;
            }
            if (token != Token::Start)
                continue;
            if (m_xml.is("row"))
                readRow();
            else
                m_xml.skipElement();
        }
    }

    void readRow()
    {
        const std::optional<std::string_view> number = m_xml.attribute("r");
        const std::optional<int> row = number ? parsed<int>(*number) : std::optional(m_row + 2);
        if (!row || *row < 1 || *row > maxTableRows)
            refuseOutside(number.value_or("row"));
        m_row = *row - 1;
        m_column = -1;
        m_isHidden = isTrue("hidden");
        while (true) {
            const Token token = m_xml.next();
            if (token == Token::End && m_xml.depth() == 3)
                return;
            if (token != Token::Start)
                continue;
            if (m_xml.is("c"))
                readCell();
            else
                m_xml.skipElement();
        }
    }

    void readCell()
    {
        startCell();
        while (true) {
            const Token token = m_xml.next();
            if (token == Token::End && m_xml.depth() == 4)
                break;
            if (token != Token::Start)
                continue;
            if (m_xml.is("v"))
                m_hasValue = readValue(m_value);
            else if (m_xml.is("f"))
                m_hasFormula = readValue(m_formula);
            else if (m_xml.is("is"))
                m_inlined = readXlsxString(m_xml, m_context.fonts);
            else
                m_xml.skipElement();
        }
        add(value());
    }

    void startCell()
    {
        ++m_column;
        if (const auto name = m_xml.attribute("r")) {
            const std::optional<Address> address = addressOf(*name);
            if (!address || address->row != m_row)
                refuseOutside(*name);
            m_column = address->column;
        }
        if (m_column >= maxTableColumns)
            refuseOutside("c");
        m_type = m_xml.attribute("t").value_or("n");
        const auto style = m_xml.attribute("s");
        m_format =
            style ? m_context.styles.format(parsed<size_t>(*style).value_or(0)) : m_context.styles.format(0);
        m_hasValue = false;
        m_hasFormula = false;
        m_inlined = Cell();
    }

    /// Always true, so that the caller can say that it is there.
    bool readValue(std::string &into)
    {
        into.clear();
        const int depth = m_xml.depth();
        while (true) {
            const Token token = m_xml.next();
            if (token == Token::Text)
                into += m_xml.text();
            else if (token == Token::Start)
                m_xml.skipElement();
            else if (m_xml.depth() == depth)
                return true;
            if (into.size() > maxValue)
                refuseHere(
                    XlsxSheetText::tr("The cell is longer than %1 characters.").arg(maxCellCharacters));
        }
    }

    void add(Cell cell)
    {
        if (cell.isEmpty())
            return;
        if (cell.isText())
            checkText(cell.text());
        if (m_context.cells >= maxTableCells)
            refuseHere(XlsxSheetText::tr("The file has more than %1 filled cells.").arg(maxTableCells));
        ++m_context.cells;
        if (cell.font() == 0)
            cell.setFont(m_format.font);
        cell.setFormat(m_format.number);
        if (m_isHidden)
            m_builder.hideRow(m_row);
        m_builder.add(m_row, m_column, std::move(cell));
        if (m_builder.filledRows() > maxFilledRows)
            refuseHere(XlsxSheetText::tr("The sheet has more than %1 filled rows.").arg(maxFilledRows));
    }

    void checkText(const QString &text)
    {
        if (text.size() > maxCellCharacters)
            refuseHere(XlsxSheetText::tr("The cell is longer than %1 characters.").arg(maxCellCharacters));
        if (hasHeapOfMarks(text))
            refuseHere(XlsxSheetText::tr("The cell holds more marks on one letter than any writing has."));
        m_context.characters += text.size();
        if (m_context.characters > maxTableCharacters)
            refuseHere(XlsxSheetText::tr("The file holds more text than a list can need."));
    }

    Cell value() const
    {
        const std::string_view text = trimmed(m_value);
        const bool isString = m_type == "str" || m_type == "inlineStr";
        if (m_hasFormula && (!m_hasValue || (!isString && text.empty())))
            return unsavedResult();
        if (m_type == "inlineStr" && !m_inlined.isEmpty())
            return m_inlined;
        if (!m_hasValue)
            return {};
        if (isString)
            return Cell::fromText(withoutXlsxEscapes(m_xml.toString(m_value)));
        if (text.empty())
            return {};
        if (m_type == "s")
            return sharedString(text);
        if (m_type == "n")
            return number(text);
        if (m_type == "b")
            return boolean(text);
        if (m_type == "e")
            return Cell::fromError(m_xml.toString(text));
        if (m_type == "d")
            return isoDate(m_xml.toString(text));
        refuseHere(XlsxSheetText::tr("The file is damaged: the cell is of the unknown type \"%1\".")
                       .arg(QString::fromUtf8(m_type.data(), qsizetype(m_type.size()))));
    }

    Cell unsavedResult() const { return Cell::fromError(u'=' + m_xml.toString(m_formula).left(200)); }

    Cell sharedString(std::string_view text) const
    {
        const std::optional<size_t> index = parsed<size_t>(text);
        if (!index || *index >= m_context.strings.size())
            refuseHere(
                XlsxSheetText::tr("The file is damaged: the cell refers to a text that is not in the file."));
        return m_context.strings[*index];
    }

    Cell number(std::string_view text) const
    {
        const std::optional<double> number = parsed<double>(text);
        if (!number || !std::isfinite(*number))
            refuseHere(XlsxSheetText::tr("The file is damaged: the cell holds \"%1\" as a number.")
                           .arg(m_xml.toString(text).left(40)));
        if (m_hasFormula && m_context.resultsAreStale && *number == 0)
            return unsavedResult();
        return cellOfNumber(*number, m_format.look, m_context.is1904);
    }

    Cell boolean(std::string_view text) const
    {
        const bool isTrue = text == "1" || text == "true";
        if (!isTrue && text != "0" && text != "false")
            refuseHere(XlsxSheetText::tr("The file is damaged: the cell holds \"%1\" as yes or no.")
                           .arg(m_xml.toString(text).left(40)));
        return Cell::fromBoolean(isTrue);
    }

    Cell isoDate(const QString &text) const
    {
        const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
        if (moment.isValid())
            return Cell::fromDate(moment.date(), moment.time());
        if (QTime::fromString(text, Qt::ISODate).isValid())
            return Cell::fromText(text);
        refuseHere(
            XlsxSheetText::tr("The file is damaged: the cell holds \"%1\" as a date.").arg(text.left(40)));
    }

    void readMerged()
    {
        while (true) {
            const Token token = m_xml.next();
            if (token == Token::End && m_xml.depth() == 2)
                return;
            if (token == Token::Start && m_xml.is("mergeCell"))
                addMerged(m_xml.attribute("ref").value_or(""));
        }
    }

    void addMerged(std::string_view reference)
    {
        const size_t colon = reference.find(':');
        const auto first = addressOf(reference.substr(0, colon));
        const auto last = colon == std::string_view::npos ? first : addressOf(reference.substr(colon + 1));
        if (!first || !last)
            refuseOutside(reference);
        if (++m_context.merged > maxMergedBlocks)
            refuse(m_place,
                   XlsxSheetText::tr("The file has more than %1 merged blocks.").arg(maxMergedBlocks));
        m_builder.addMerged({std::min(first->row, last->row), std::min(first->column, last->column),
                             std::max(first->row, last->row), std::max(first->column, last->column)});
    }

    XmlScanner &m_xml;
    Place m_place;
    XlsxContext &m_context;
    GridBuilder m_builder;
    int m_row = -1;
    int m_column = -1;
    bool m_isHidden = false; ///< the row
    std::string m_type;
    XlsxStyles::Format m_format;
    std::string m_value;
    std::string m_formula;
    bool m_hasValue = false;
    bool m_hasFormula = false;
    Cell m_inlined;
};

} // namespace

Grid readXlsxSheet(XmlScanner xml, const Place &place, bool isHidden, XlsxContext &context)
{
    return XlsxSheetReader(xml, place, context).read(isHidden);
}

} // namespace sovang
