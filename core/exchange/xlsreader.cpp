// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsreader.h"

#include "base/filefaults.h"
#include "exchange/olefile.h"
#include "exchange/refuse.h"
#include "exchange/sheetbuilder.h"
#include "exchange/xlsrecords.h"
#include "exchange/xlsxstyles.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <memory>
#include <set>

namespace sovang {

namespace {

constexpr qint64 maxXlsSize = 128LL << 20;
constexpr size_t maxXlsSheets = 4096;
constexpr size_t maxStyles = 65'536;
constexpr quint16 biff8 = 0x0600;

struct XlsReaderText
{
    Q_DECLARE_TR_FUNCTIONS(XlsxReader)
};

/// The records that are of interest, [MS-XLS] 2.3.1.
enum RecordType : quint16 {
    Formula = 0x0006,
    Eof = 0x000A,
    Date1904 = 0x0022,
    FilePass = 0x002F,
    Font = 0x0031,
    ColInfo = 0x007D,
    BoundSheet = 0x0085,
    MulRk = 0x00BD,
    RString = 0x00D6,
    Xf = 0x00E0,
    MergeCells = 0x00E5,
    Sst = 0x00FC,
    LabelSst = 0x00FD,
    Number = 0x0203,
    Label = 0x0204,
    BoolErr = 0x0205,
    String = 0x0207,
    Row = 0x0208,
    Rk = 0x027E,
    Format = 0x041E,
    Bof = 0x0809,
};

struct Sheet
{
    QString name;
    qint64 position = 0;
    bool isHidden = false;
};

struct Style
{
    NumberLook look = NumberLook::Number;
    quint16 font = 0;
    quint16 number = 0;
};

QString errorName(quint8 code)
{
    switch (code) {
    case 0x00:
        return QStringLiteral("#NULL!");
    case 0x07:
        return QStringLiteral("#DIV/0!");
    case 0x0F:
        return QStringLiteral("#VALUE!");
    case 0x17:
        return QStringLiteral("#REF!");
    case 0x1D:
        return QStringLiteral("#NAME?");
    case 0x24:
        return QStringLiteral("#NUM!");
    default:
        return QStringLiteral("#N/A");
    }
}

/// A number in four bytes: an integer, or the upper half of a floating-point number; perhaps its hundredfold.
double rkNumber(quint32 rk)
{
    double number = 0;
    if ((rk & 2) != 0) {
        number = qint32(rk) >> 2;
    } else {
        const quint64 bits = quint64(rk & 0xFFFFFFFCU) << 32;
        static_assert(sizeof number == sizeof bits);
        std::memcpy(&number, &bits, sizeof number);
    }
    return (rk & 1) != 0 ? number / 100 : number;
}

QByteArray contentOf(const QString &path, const Place &place)
{
    QFile file(path);
    if (!file.exists())
        throw Error(Error::Kind::NotFound, XlsReaderText::tr("There is no file %1.").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        throw readingFailed(path);
    if (file.size() > maxXlsSize)
        refuse(place, XlsReaderText::tr("The file is larger than %1 MB.").arg(maxXlsSize >> 20));
    return file.readAll();
}

class XlsReader
{
public:
    XlsReader(const QString &path, const Progress &progress)
        : m_progress(progress),
          m_place{path, {}, {}, 0},
          m_stream(workbookOf(path)),
          m_records(m_stream, m_place),
          m_builder(m_place)
    {}

    Workbook read()
    {
        readGlobals();
        Workbook workbook;
        workbook.file = m_place.file;
        std::set<qint64> positions;
        for (const Sheet &sheet : m_sheets) {
            m_records.seek(sheet.position);
            m_builder.start(sheet.name);
            if (!positions.insert(sheet.position).second)
                refuse({m_place.file, sheet.name, {}, 0},
                       XlsReaderText::tr("The file is damaged: two of its sheets are one and the same."));
            m_builder.grid().setHidden(sheet.isHidden);
            m_builder.grid().setFonts(m_fonts.names());
            m_builder.grid().setFormats(m_sharedNumbers);
            readSheet();
            workbook.grids.push_back(m_builder.finish());
        }
        if (workbook.grids.empty())
            refuse(m_place, XlsReaderText::tr("The workbook has no sheet of cells."));
        return workbook;
    }

private:
    QByteArray workbookOf(const QString &path) const
    {
        const OleFile file(contentOf(path, m_place), m_place);
        const QString today = QStringLiteral("Workbook");
        if (file.contains(QStringLiteral("EncryptedPackage")))
            refuse(m_place, XlsReaderText::tr("The file is protected by a password. Save it without one."));
        if (!file.contains(today))
            refuse(
                m_place,
                file.contains(QStringLiteral("Book"))
                    ? XlsReaderText::tr("This is a workbook of Excel 95 or older. Save it as .xlsx.")
                    : XlsReaderText::tr("This is not a workbook. Save the list as .xlsx or as CSV UTF-8."));
        return file.stream(today);
    }

    void readGlobals()
    {
        while (m_records.next() && m_records.type() != Eof) {
            switch (m_records.type()) {
            case Bof:
                if (m_records.word() != biff8)
                    refuse(m_place,
                           XlsReaderText::tr("This is a workbook of Excel 95 or older. Save it as .xlsx."));
                break;
            case FilePass:
                refuse(m_place,
                       XlsReaderText::tr("The file is protected by a password. Save it without one."));
            case Date1904:
                m_is1904 = m_records.word() != 0;
                break;
            case Font:
                readFont();
                break;
            case Format: {
                const quint16 id = m_records.word();
                m_codes.insert(id, m_records.characters(m_records.word()));
                break;
            }
            case Xf:
                m_rawStyles.emplace_back(m_records.word(), 0);
                m_rawStyles.back().second = m_records.word();
                if (m_rawStyles.size() > maxStyles)
                    m_records.refuseDamaged();
                break;
            case BoundSheet:
                addSheet();
                break;
            case Sst:
                readStrings();
                break;
            default:
                break;
            }
        }
        makeStyles();
    }

    void readFont()
    {
        m_records.skip(14);
        const int count = m_records.byte();
        m_fontIndexes.push_back(m_fonts.indexOf(m_records.characters(count)));
        if (m_fontIndexes.size() == 4)
            m_fontIndexes.push_back(0); // there is no font 4
    }

    void addSheet()
    {
        if (m_sheets.size() == maxXlsSheets)
            refuse(m_place, XlsReaderText::tr("The workbook has more than %1 sheets.").arg(maxXlsSheets));
        Sheet sheet;
        sheet.position = m_records.number();
        sheet.isHidden = (m_records.byte() & 3) != 0;
        const quint8 type = m_records.byte();
        const int count = m_records.byte();
        sheet.name = m_records.characters(count).normalized(QString::NormalizationForm_C);
        if (type == 0) // neither charts nor macros
            m_sheets.push_back(sheet);
    }

    quint16 fontAt(quint16 index) const
    {
        return index < m_fontIndexes.size() ? m_fontIndexes[index] : quint16(0);
    }

    // As in a workbook of today: a text has a font when all parts of it agree.
    Cell textCell(const XlsRecords::RichText &rich) const
    {
        Cell cell = Cell::fromText(rich.text);
        if (rich.runs.empty() || rich.runs.front().first != 0)
            return cell;
        const quint16 font = fontAt(rich.runs.front().second);
        const bool agree = std::ranges::all_of(rich.runs, [&](const auto &run) {
            return run.first >= rich.text.size() || fontAt(run.second) == font;
        });
        cell.setFont(agree ? font : quint16(0));
        return cell;
    }

    void readStrings()
    {
        m_records.number(); // of all cells
        const quint32 count = m_records.number();
        for (quint32 i = 0; i < count && m_records.has(3); ++i)
            m_strings.push_back(textCell(m_records.richText()));
    }

    void makeStyles()
    {
        QHash<quint16, quint16> indexes;
        NumberFormats numbers;
        for (const auto &[font, format] : m_rawStyles) {
            const bool isCustom = m_codes.contains(format);
            const QString code = isCustom ? m_codes.value(format) : codeOfBuiltIn(format);
            if (!indexes.contains(format))
                indexes.insert(format, numbers.add(code));
            m_styles.push_back(
                {isCustom ? lookOfFormat(code) : lookOfBuiltIn(format), fontAt(font), indexes.value(format)});
        }
        m_sharedNumbers = std::make_shared<const NumberFormats>(std::move(numbers));
    }

    // Charts within a sheet begin and end as sheets do.
    void readSheet()
    {
        int depth = 0;
        m_formulaStyle = 0;
        while (m_records.next()) {
            if (m_records.type() == Bof)
                ++depth;
            else if (m_records.type() == Eof && --depth <= 0)
                return;
            else if (depth == 1)
                readRecord();
            m_progress.tell(m_records.position(), m_records.size());
        }
        m_records.refuseDamaged();
    }

    void readRecord()
    {
        switch (m_records.type()) {
        case Row: {
            const int row = m_records.word();
            m_records.skip(10);
            if ((m_records.word() & 0x20) != 0)
                m_builder.grid().hideRow(row);
            break;
        }
        case ColInfo: {
            const int first = m_records.word();
            const int last = m_records.word();
            m_records.skip(4);
            if ((m_records.word() & 1) != 0)
                m_builder.grid().hideColumns(first, last);
            break;
        }
        case MergeCells:
            readMerged();
            break;
        case String: {
            const int count = m_records.word();
            add(m_row, m_column, m_formulaStyle, Cell::fromText(m_records.characters(count)));
            break;
        }
        case LabelSst:
        case Label:
        case RString:
        case Number:
        case Rk:
        case BoolErr:
        case Formula:
            readCell();
            break;
        case MulRk:
            readNumbers();
            break;
        default:
            break;
        }
    }

    void readMerged()
    {
        const int count = m_records.word();
        for (int i = 0; i < count; ++i) {
            const int firstRow = m_records.word();
            const int lastRow = m_records.word();
            const int firstColumn = m_records.word();
            const int lastColumn = m_records.word();
            m_builder.addMerged({std::min(firstRow, lastRow), std::min(firstColumn, lastColumn),
                                 std::max(firstRow, lastRow), std::max(firstColumn, lastColumn)});
        }
    }

    void readCell()
    {
        const quint16 type = m_records.type();
        m_row = m_records.word();
        m_column = m_records.word();
        const quint16 style = m_records.word();
        if (type == LabelSst)
            add(m_row, m_column, style, sharedString(m_records.number()));
        else if (type == Label || type == RString)
            add(m_row, m_column, style, Cell::fromText(m_records.characters(m_records.word())));
        else if (type == Number)
            add(m_row, m_column, style, number(m_records.real(), style));
        else if (type == Rk)
            add(m_row, m_column, style, number(rkNumber(m_records.number()), style));
        else if (type == BoolErr) {
            const quint8 value = m_records.byte();
            add(m_row, m_column, style,
                m_records.byte() == 0 ? Cell::fromBoolean(value != 0) : Cell::fromError(errorName(value)));
        } else {
            readFormula(style);
        }
    }

    // The result of a formula; a text follows in a record of its own.
    void readFormula(quint16 style)
    {
        const quint32 low = m_records.number();
        const quint32 high = m_records.number();
        m_formulaStyle = style;
        if (high >> 16 == 0xFFFF) {
            const quint8 kind = low & 0xFF;
            const quint8 value = (low >> 16) & 0xFF;
            if (kind == 1)
                add(m_row, m_column, style, Cell::fromBoolean(value != 0));
            else if (kind == 2)
                add(m_row, m_column, style, Cell::fromError(errorName(value)));
            return;
        }
        const quint64 bits = quint64(high) << 32 | low;
        double result = 0;
        std::memcpy(&result, &bits, sizeof result);
        add(m_row, m_column, style, number(result, style));
    }

    void readNumbers()
    {
        const int row = m_records.word();
        int column = m_records.word();
        while (m_records.has(8)) { // style, number; behind the last of them the last column
            const quint16 style = m_records.word();
            add(row, column++, style, number(rkNumber(m_records.number()), style));
        }
    }

    Cell sharedString(quint32 index) const
    {
        if (index >= m_strings.size())
            refuse(
                m_builder.placeOf(m_row, m_column),
                XlsReaderText::tr("The file is damaged: the cell refers to a text that is not in the file."));
        return m_strings[index];
    }

    const Style &styleAt(quint16 index) const
    {
        static const Style plain;
        return index < m_styles.size() ? m_styles[index] : plain;
    }

    Cell number(double number, quint16 style) const
    {
        if (!std::isfinite(number))
            refuse(m_builder.placeOf(m_row, m_column),
                   XlsReaderText::tr("The file is damaged: the cell holds \"%1\" as a number.").arg(number));
        return cellOfNumber(number, styleAt(style).look, m_is1904);
    }

    void add(int row, int column, quint16 style, Cell cell)
    {
        if (cell.font() == 0)
            cell.setFont(styleAt(style).font);
        cell.setFormat(styleAt(style).number);
        m_builder.add(row, column, std::move(cell));
    }

    const Progress &m_progress;
    Place m_place;
    QByteArray m_stream;
    XlsRecords m_records;
    SheetBuilder m_builder;
    bool m_is1904 = false;
    FontTable m_fonts;
    std::vector<quint16> m_fontIndexes;
    QHash<quint16, QString> m_codes;
    std::vector<std::pair<quint16, quint16>> m_rawStyles; ///< font and format
    std::vector<Style> m_styles;
    std::shared_ptr<const NumberFormats> m_sharedNumbers;
    std::vector<Cell> m_strings;
    std::vector<Sheet> m_sheets;
    int m_row = 0;
    int m_column = 0;
    quint16 m_formulaStyle = 0;
};

} // namespace

Workbook readXls(const QString &path, const Progress &progress)
{
    return XlsReader(path, progress).read();
}

} // namespace sovang
