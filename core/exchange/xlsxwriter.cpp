// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsxwriter.h"

#include "base/error.h"
#include "exchange/xlsxcharts.h"
#include "exchange/xlsxfile.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

#include <xlsxwriter.h>

namespace sovang {

namespace {

constexpr double minWidth = 6;
constexpr double maxWidth = 50;
constexpr int rowsMeasured = 500;
constexpr uint8_t paperA4 = 9;
constexpr int portraitColumns = 7; // wider lists are printed across

struct XlsxWriterText
{
    Q_DECLARE_TR_FUNCTIONS(XlsxWriter)
};

/// What the library keeps is valid as long as the workbook; it is freed with it.
struct Formats
{
    lxw_format *title = nullptr;
    lxw_format *header = nullptr;
    lxw_format *text = nullptr;
    lxw_format *points = nullptr;
    lxw_format *count = nullptr;
    lxw_format *date = nullptr;
};

lxw_format *newFormat(lxw_workbook *book, bool hasBorder)
{
    lxw_format *format = workbook_add_format(book);
    format_set_font_name(format, "Times New Roman");
    format_set_font_size(format, 12);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    if (hasBorder)
        format_set_border(format, LXW_BORDER_THIN);
    return format;
}

Formats newFormats(lxw_workbook *book)
{
    Formats formats;
    formats.title = newFormat(book, false);
    format_set_bold(formats.title);
    format_set_align(formats.title, LXW_ALIGN_CENTER);
    formats.header = newFormat(book, true);
    format_set_bold(formats.header);
    format_set_align(formats.header, LXW_ALIGN_CENTER);
    format_set_text_wrap(formats.header);
    formats.text = newFormat(book, true);
    format_set_text_wrap(formats.text);
    format_set_num_format(formats.text,
                          "@"); // typing into the cell later keeps text, too: a code 1.10 stays 1.10
    formats.points = newFormat(book, true);
    format_set_num_format(formats.points, "0.##"); // shown with the mark of the computer's language
    formats.count = newFormat(book, true);
    format_set_num_format(formats.count, "0");
    formats.date = newFormat(book, true);
    format_set_num_format(formats.date, "dd/mm/yyyy");
    return formats;
}

qsizetype lengthOf(const OutValue &value)
{
    if (const auto *text = std::get_if<QString>(&value)) {
        const QStringList lines = text->split(u'\n');
        return std::max_element(lines.begin(), lines.end(),
                                [](const QString &a, const QString &b) { return a.size() < b.size(); })
            ->size();
    }
    if (const auto *points = std::get_if<Points>(&value))
        return points->toDisplay().size();
    if (const auto *count = std::get_if<qint64>(&value))
        return QString::number(*count).size();
    return std::holds_alternative<QDate>(value) ? 10 : 0;
}

double widthOf(const OutTable &table, size_t column)
{
    if (table.columns[column].width > 0)
        return table.columns[column].width;
    qsizetype length = std::min<qsizetype>(table.columns[column].header.size(), 14); // headers wrap
    for (size_t row = 0; row < std::min<size_t>(table.rows.size(), rowsMeasured); ++row) {
        if (column < table.rows[row].size())
            length = std::max(length, lengthOf(table.rows[row][column]));
    }
    return std::clamp(double(length) * 1.1 + 2, minWidth, maxWidth);
}

/// Writes one list into one sheet.
class SheetWriter
{
public:
    SheetWriter(lxw_worksheet *sheet, const Formats &formats, const OutTable &table)
        : m_sheet(sheet), m_formats(formats), m_table(table)
    {}

    void write()
    {
        lxw_row_t row = 0;
        for (const QString &title : m_table.titles)
            writeTitle(row++, title);
        const lxw_row_t headerRow = row;
        for (size_t column = 0; column < m_table.columns.size(); ++column) {
            const auto index = lxw_col_t(column);
            worksheet_set_column(m_sheet, index, index, widthOf(m_table, column), nullptr);
            check(worksheet_write_string(m_sheet, headerRow, index,
                                         xlsxText(m_table.columns[column].header).constData(),
                                         m_formats.header));
        }
        for (const OutRow &values : m_table.rows) {
            ++row;
            for (size_t column = 0; column < values.size(); ++column)
                check(writeValue(row, lxw_col_t(column), values[column]));
        }
        if (m_table.filter && !m_table.columns.empty())
            worksheet_autofilter(m_sheet, headerRow, 0, row, lxw_col_t(m_table.columns.size() - 1));
        setUpPage(headerRow);
    }

private:
    void check(lxw_error error) const
    {
        if (error == LXW_NO_ERROR)
            return;
        if (error == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED)
            throw Error(Error::Kind::BadInput,
                        XlsxWriterText::tr("A text of the list is longer than a cell of a workbook may be."));
        throw Error(Error::Kind::BadInput,
                    XlsxWriterText::tr("The list does not fit into a sheet of a workbook."),
                    QString::fromUtf8(lxw_strerror(error)));
    }

    void writeTitle(lxw_row_t row, const QString &title)
    {
        const QByteArray text = xlsxText(title);
        if (m_table.columns.size() < 2 || title.isEmpty())
            check(title.isEmpty()
                      ? LXW_NO_ERROR
                      : worksheet_write_string(m_sheet, row, 0, text.constData(), m_formats.title));
        else
            check(worksheet_merge_range(m_sheet, row, 0, row, lxw_col_t(m_table.columns.size() - 1),
                                        text.constData(), m_formats.title));
    }

    lxw_error writeValue(lxw_row_t row, lxw_col_t column, const OutValue &value)
    {
        if (const auto *text = std::get_if<QString>(&value); text && !text->isEmpty())
            return worksheet_write_string(m_sheet, row, column, xlsxText(*text).constData(), m_formats.text);
        if (const auto *points = std::get_if<Points>(&value))
            return worksheet_write_number(m_sheet, row, column, double(points->hundredths()) / 100,
                                          pointsFormat(*points));
        if (const auto *count = std::get_if<qint64>(&value))
            return worksheet_write_number(m_sheet, row, column, double(*count), m_formats.count);
        if (const auto *date = std::get_if<QDate>(&value); date && date->isValid()) {
            lxw_datetime moment = {date->year(), date->month(), date->day(), 0, 0, 0};
            return worksheet_write_datetime(m_sheet, row, column, &moment, m_formats.date);
        }
        return worksheet_write_blank(m_sheet, row, column, m_formats.text);
    }

    /// "0.##" would show whole points as `9,`.
    lxw_format *pointsFormat(Points points) const
    {
        return points.hundredths() % 100 == 0 ? m_formats.count : m_formats.points;
    }

    void setUpPage(lxw_row_t headerRow)
    {
        worksheet_freeze_panes(m_sheet, headerRow + 1, 0);
        worksheet_set_paper(m_sheet, paperA4);
        if (m_table.columns.size() > portraitColumns)
            worksheet_set_landscape(m_sheet);
        worksheet_set_margins(m_sheet, 30 / 25.4, 15 / 25.4, 20 / 25.4,
                              20 / 25.4); // left, right, top, bottom in inches
        worksheet_fit_to_pages(m_sheet, 1, 0);
        worksheet_repeat_rows(m_sheet, headerRow, headerRow);
        check(worksheet_set_footer(m_sheet, footer().constData()));
    }

    // In the language of footers `&8` is a size, `&&` the letter itself.
    QByteArray footer() const
    {
        QString foot = m_table.foot;
        foot.replace(u'&', u"&&"_qs);
        return foot.isEmpty() ? QByteArrayLiteral("&C&P") : xlsxText(u"&L&8"_qs + foot) + "&C&P";
    }

    lxw_worksheet *m_sheet;
    const Formats &m_formats;
    const OutTable &m_table;
};

} // namespace

bool isWorkbook(const QString &path)
{
    return path.endsWith(u".xlsx"_qs, Qt::CaseInsensitive);
}

void writeXlsx(const QString &path, const std::vector<OutTable> &tables)
{
    writeXlsx(path, tables, {}, {});
}

void writeXlsx(const QString &path, const std::vector<OutTable> &tables, const QString &chartSheet,
               const std::vector<OutChart> &charts)
{
    XlsxFile file(path);
    const Formats formats = newFormats(file.book());
    QSet<QString> names;
    for (const OutTable &table : tables) {
        const QByteArray name = tabName(table.sheet);
        const QString folded = QString::fromUtf8(name).toLower();
        const bool isTaken = !name.isEmpty() && names.contains(folded);
        names.insert(folded);
        lxw_worksheet *sheet =
            isTaken ? nullptr
                    : workbook_add_worksheet(file.book(), name.isEmpty() ? nullptr : name.constData());
        if (!sheet)
            throw Error(Error::Kind::BadInput,
                        XlsxWriterText::tr("Two sheets cannot have the name \"%1\".").arg(table.sheet));
        SheetWriter(sheet, formats, table).write();
    }
    if (!charts.empty())
        addChartSheet(file.book(), chartSheet, tables, charts);
    file.finish(tables.size() + (charts.empty() ? 0 : 1));
}

} // namespace sovang
