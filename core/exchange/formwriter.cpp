// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "exchange/form.h"
#include "exchange/formlayout.h"
#include "exchange/formwords.h"
#include "exchange/xlsxfile.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

#include <xlsxwriter.h>

namespace sovang {

namespace {

using namespace formlayout;

struct FormWriterText
{
    Q_DECLARE_TR_FUNCTIONS(FormWriter)
};

constexpr size_t sheetsOfForm = 3;
constexpr uint8_t a4 = 9;

struct FormFormats
{
    lxw_format *plain = nullptr;
    lxw_format *title = nullptr;
    lxw_format *header = nullptr;
    lxw_format *group = nullptr;
    lxw_format *text = nullptr;
    lxw_format *number = nullptr;
    lxw_format *groupNumber = nullptr;
    lxw_format *points = nullptr;
    lxw_format *groupPoints = nullptr;
    lxw_format *warning = nullptr;
    lxw_format *answer = nullptr;
    lxw_format *textAnswer = nullptr; ///< keeps `45/50` from becoming a day
    lxw_format *words = nullptr;
};

FormFormats formFormats(lxw_workbook *book)
{
    const auto made = [book](bool border, bool bold, bool wrap) {
        lxw_format *format = workbook_add_format(book);
        format_set_font_name(format, "Times New Roman");
        format_set_font_size(format, 12);
        format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
        if (border)
            format_set_border(format, LXW_BORDER_THIN);
        if (bold)
            format_set_bold(format);
        if (wrap)
            format_set_text_wrap(format);
        return format;
    };
    const auto centred = [](lxw_format *format) {
        format_set_align(format, LXW_ALIGN_CENTER);
        return format;
    };
    const auto open = [&](bool isText) {
        lxw_format *format = made(true, false, true);
        format_set_unlocked(format);
        format_set_bg_color(format, 0xFFFBE6);
        if (isText)
            format_set_num_format(format, "@");
        return format;
    };
    const auto withPoints = [](lxw_format *format) {
        format_set_num_format(format, "0.00");
        format_set_align(format, LXW_ALIGN_CENTER);
        return format;
    };
    FormFormats formats;
    formats.plain = made(false, false, false);
    formats.title = made(false, true, false);
    format_set_font_size(formats.title, 14);
    formats.header = centred(made(true, true, true));
    formats.group = made(true, true, true);
    formats.text = made(true, false, true);
    formats.number = centred(made(true, false, false));
    formats.groupNumber = centred(made(true, true, false));
    formats.points = withPoints(made(true, false, false));
    formats.groupPoints = withPoints(made(true, true, false));
    formats.warning = made(true, false, true);
    format_set_font_color(formats.warning, 0xB00020);
    formats.answer = centred(open(false));
    formats.textAnswer = centred(open(true));
    formats.words = open(true);
    return formats;
}

constexpr double widths[Columns] = {8, 46, 24, 9, 14, 10, 12, 26, 20, 22};

// Not every program fits rows to wrapped text by itself.
double heightFor(const QString &title, const QString &how)
{
    constexpr double lineHeight = 16.5;
    const auto lines = [](const QString &text, Column column) {
        return std::ceil(double(text.size()) * 1.12 / widths[column]);
    };
    return lineHeight * std::max({1.0, lines(title, Title), lines(how, How)}) + 3;
}

QString cellAt(int row, int column)
{
    return Grid::cellName(row, column);
}

/// Writes one form. Everything locked is noted, to be found again when the form comes back.
class FormWriter
{
public:
    FormWriter(lxw_workbook *book, const Form &form)
        : m_form(form), m_rules(*form.rules), m_formats(formFormats(book))
    {
        m_sheet = workbook_add_worksheet(book, sheet.toUtf8().constData());
        m_instructions = workbook_add_worksheet(book, instructions.toUtf8().constData());
        m_hidden = workbook_add_worksheet(book, hidden.toUtf8().constData());
        m_seal.identity = form.identity;
    }

    void write();

private:
    void check(lxw_error error) const;
    void lockedText(int row, int column, const QString &text, lxw_format *format);
    void lockedNumber(int row, int column, Points points, lxw_format *format);
    void startRow(const QString &title, const QString &how, lxw_format *format);
    void formula(int row, int column, const QString &formula, lxw_format *format, const QString &result = {});
    void writeHead();
    void writeCriterion(const Criterion &criterion);
    void writeNode(const Node &node);
    void writeItem(const Item &item, const QString &ownCode);
    void writeAnswer(const Item &item, const Formulas &formulas);
    void validate(const Item &item, const Formulas &formulas);
    void warn(const Item &item, const Formulas &formulas);
    void writeOthers(ItemKind kind, const QString &heading, Points max, QString &sum);
    void writeTotal();
    QString criteriaTotal() const;
    void writeInstructions();
    void writeHidden();
    void setUp();
    void noteOptions(const Item &item, Formulas &formulas);

    const Form &m_form;
    const RuleSet &m_rules;
    FormFormats m_formats;
    lxw_worksheet *m_sheet = nullptr;
    lxw_worksheet *m_instructions = nullptr;
    lxw_worksheet *m_hidden = nullptr;
    FormSeal m_seal;
    int m_row = 0;
    int m_headerRow = 0;
    std::vector<int> m_criterionRows;
    QString m_bonus;
    QString m_deductions;
};

void FormWriter::check(lxw_error error) const
{
    if (error != LXW_NO_ERROR)
        throw Error(Error::Kind::BadInput,
                    FormWriterText::tr("The rule set %1 does not fit into a form").arg(m_rules.reference()),
                    QString::fromUtf8(lxw_strerror(error)));
}

void FormWriter::lockedText(int row, int column, const QString &text, lxw_format *format)
{
    if (text.isEmpty()) {
        check(worksheet_write_blank(m_sheet, lxw_row_t(row), lxw_col_t(column), format));
        return;
    }
    check(worksheet_write_string(m_sheet, lxw_row_t(row), lxw_col_t(column), xlsxText(text).constData(),
                                 format));
    m_seal.locked.emplace_back(cellAt(row, column), text);
}

void FormWriter::lockedNumber(int row, int column, Points points, lxw_format *format)
{
    const double value = double(points.hundredths()) / 100;
    check(worksheet_write_number(m_sheet, lxw_row_t(row), lxw_col_t(column), value, format));
    m_seal.locked.emplace_back(cellAt(row, column), Cell::fromNumber(value).text());
}

// With borders around what stays empty, too.
void FormWriter::startRow(const QString &title, const QString &how, lxw_format *format)
{
    worksheet_set_row(m_sheet, lxw_row_t(m_row), heightFor(title, how), nullptr);
    for (int column = 0; column < Columns; ++column)
        lockedText(m_row, column, {}, format);
}

// The library has no results; programs that do not calculate show what is given here.
void FormWriter::formula(int row, int column, const QString &formula, lxw_format *format,
                         const QString &result)
{
    const QByteArray text = '=' + formula.toUtf8();
    check(result.isEmpty()
              ? worksheet_write_formula_num(m_sheet, lxw_row_t(row), lxw_col_t(column), text.constData(),
                                            format, 0)
              : worksheet_write_formula_str(m_sheet, lxw_row_t(row), lxw_col_t(column), text.constData(),
                                            format, result.toUtf8().constData()));
}

void FormWriter::writeHead()
{
    lockedText(0, Code, QStringLiteral("PHIẾU TỰ CHẤM ĐIỂM %1").arg(m_form.yearWords.toUpper()),
               m_formats.title);
    lockedText(1, Code, QStringLiteral("Đơn vị: %1 (mã %2)").arg(m_form.unitName, m_form.identity.unit),
               m_formats.plain);
    lockedText(2, Code, QStringLiteral("Bộ tiêu chí: %1 (bản %2)").arg(m_rules.title).arg(m_rules.version),
               m_formats.plain);
    lockedText(3, Code,
               QStringLiteral("Chỉ điền vào các ô màu vàng. Cách điền: xem trang “%1”.").arg(instructions),
               m_formats.plain);
    m_headerRow = 5;
    const QStringList headers{QStringLiteral("Mã"),
                              QStringLiteral("Nội dung"),
                              QStringLiteral("Cách chấm"),
                              QStringLiteral("Điểm tối đa"),
                              QStringLiteral("Tự chấm"),
                              QStringLiteral("Điểm"),
                              QStringLiteral("Năm trước"),
                              QStringLiteral("Minh chứng (số, ngày văn bản)"),
                              QStringLiteral("Lý do (khi KAD)"),
                              QStringLiteral("Nhắc")};
    for (int column = 0; column < Columns; ++column)
        lockedText(m_headerRow, column, headers[column], m_formats.header);
    m_row = m_headerRow + 1;
}

void FormWriter::noteOptions(const Item &item, Formulas &formulas)
{
    if (item.kind != ItemKind::Choice)
        return;
    const auto first = firstListRow + static_cast<int>(m_seal.options.size());
    for (const Option &option : item.options)
        m_seal.options.emplace_back(option.name, option.points.toCanonical());
    const auto last = firstListRow + static_cast<int>(m_seal.options.size()) - 1;
    const auto range = [&](int column) {
        const QString name = Grid::columnName(column);
        return QStringLiteral("%1!$%2$%3:$%2$%4").arg(hidden, name).arg(first + 1).arg(last + 1);
    };
    formulas.options = range(OptionName);
    formulas.optionPoints = range(OptionPoints);
}

void FormWriter::validate(const Item &item, const Formulas &formulas)
{
    // The library takes what it does not change as if it might.
    QByteArray custom = '=' + formulas.isValid().toUtf8();
    QByteArray list = '=' + formulas.options.toUtf8();
    QByteArray yes = "có";
    QByteArray no = "không";
    QByteArray notApplicable = "KAD";
    QByteArray title = "Cách điền";
    QByteArray hint =
        (howToFill(item) +
         (formulas.mayBeNotApplicable() ? QStringLiteral("; KAD nếu không áp dụng") : QString()))
            .left(250)
            .toUtf8();
    char *words[] = {yes.data(), no.data(), formulas.mayBeNotApplicable() ? notApplicable.data() : nullptr,
                     nullptr};

    lxw_data_validation validation = {};
    if (item.isYesNo() || item.kind == ItemKind::AllOrNothing) {
        validation.validate = LXW_VALIDATION_TYPE_LIST;
        validation.value_list = words;
    } else if (item.kind == ItemKind::Choice) {
        validation.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
        validation.value_formula = list.data();
        // The list has no KAD: what is typed beside it is only asked about.
        if (formulas.mayBeNotApplicable())
            validation.error_type = LXW_VALIDATION_ERROR_TYPE_WARNING;
    } else {
        validation.validate = LXW_VALIDATION_TYPE_CUSTOM_FORMULA;
        validation.value_formula = custom.data();
    }
    validation.input_title = title.data();
    validation.input_message = hint.data();
    validation.error_title = title.data();
    validation.error_message = hint.data();
    check(worksheet_data_validation_cell(m_sheet, lxw_row_t(m_row), Answer, &validation));
}

void FormWriter::warn(const Item &item, const Formulas &formulas)
{
    const QString reason = cellAt(m_row, ReasonPlace);
    QString last = QStringLiteral("\"\"");
    if (item.kind == ItemKind::PassFail)
        last = QStringLiteral("IF(%1=\"không\",\"Không đạt yêu cầu\",\"\")").arg(formulas.cell);
    else if (item.kind == ItemKind::Gate)
        last = QStringLiteral("IF(%1=\"không\",\"Không đủ điều kiện xét\",\"\")").arg(formulas.cell);
    else if (item.kind == ItemKind::Veto)
        last = QStringLiteral("IF(%1=\"có\",\"Bị loại\",\"\")").arg(formulas.cell);
    if (formulas.mayBeNotApplicable())
        last = QStringLiteral("IF(AND(%1=\"KAD\",%2=\"\"),\"KAD cần lý do\",%3)")
                   .arg(formulas.cell, reason, last);
    const QString empty = item.isNeeded() ? QStringLiteral("Còn thiếu") : QString();
    formula(m_row, Warning,
            QStringLiteral("IF(%1=\"\",\"%2\",IF(%3,%4,\"Chưa đúng cách điền\"))")
                .arg(formulas.cell, empty, formulas.isValid(), last),
            m_formats.warning, empty.isEmpty() ? QStringLiteral(" ") : empty);
}

void FormWriter::writeAnswer(const Item &item, const Formulas &formulas)
{
    const bool isText = item.kind == ItemKind::Percent;
    check(worksheet_write_blank(m_sheet, lxw_row_t(m_row), Answer,
                                isText ? m_formats.textAnswer : m_formats.answer));
    validate(item, formulas);
    if (const QString points = formulas.points(); !points.isEmpty())
        formula(m_row, Scored, points, m_formats.points);
    check(worksheet_write_blank(m_sheet, lxw_row_t(m_row), EvidencePlace, m_formats.words));
    check(worksheet_write_blank(m_sheet, lxw_row_t(m_row), ReasonPlace,
                                formulas.mayBeNotApplicable() ? m_formats.words : m_formats.text));
    warn(item, formulas);
}

void FormWriter::writeItem(const Item &item, const QString &ownCode)
{
    startRow(item.title, howToFill(item), m_formats.text);
    lockedText(m_row, Code, ownCode, m_formats.text);
    lockedText(m_row, Title, item.title, m_formats.text);
    lockedText(m_row, How, howToFill(item), m_formats.text);
    if (!item.isYesNo())
        lockedNumber(m_row, Max, item.max, m_formats.number);
    const int index = m_rules.indexOf(item.code);
    const auto last = m_form.lastYear.find(index);
    lockedText(m_row, LastYear, last == m_form.lastYear.end() ? QString() : last->second, m_formats.number);
    Formulas formulas{m_rules, item, cellAt(m_row, Answer), {}, {}};
    noteOptions(item, formulas);
    writeAnswer(item, formulas);
    m_seal.items.emplace_back(item.code, QString::number(m_row + 1));
    ++m_row;
}

void FormWriter::writeNode(const Node &node)
{
    if (node.item >= 0)
        return writeItem(m_rules.items[static_cast<size_t>(node.item)], node.ownCode);
    startRow(node.title, {}, m_formats.group);
    lockedText(m_row, Code, node.ownCode, m_formats.group);
    lockedText(m_row, Title, node.title, m_formats.group);
    lockedNumber(m_row, Max, node.max, m_formats.groupNumber);
    ++m_row;
    for (const Node &child : node.children)
        writeNode(child);
}

void FormWriter::writeCriterion(const Criterion &criterion)
{
    const int row = m_row;
    writeNode(criterion.node);
    m_criterionRows.push_back(row);
    if (criterion.node.children.empty() || criterion.node.max == Points())
        return;
    const auto range = [&](int column) {
        return QStringLiteral("%1:%2").arg(cellAt(row + 1, column), cellAt(m_row - 1, column));
    };
    const QString max = number(criterion.node.max);
    QString points = QStringLiteral("SUM(%1)").arg(range(Scored));
    if (m_rules.notApplicable == NotApplicablePolicy::Rescale) {
        const QString applies =
            QStringLiteral("(%1-SUMPRODUCT((%2=\"KAD\")*%3))").arg(max, range(Answer), range(Max));
        points = QStringLiteral("IF(%1<=0,\"KAD\",%2*%3/%1)").arg(applies, points, max);
    }
    formula(row, Scored, points, m_formats.groupPoints);
    if (criterion.minPercent)
        formula(
            row, Warning,
            QStringLiteral("IF(AND(ISNUMBER(%1),N(%1)*100<%2*%3-0.000001),\"Dưới mức tối thiểu %4 %\",\"\")")
                .arg(cellAt(row, Scored), max,
                     number(Points::fromHundredths(criterion.minPercent->hundredths())),
                     criterion.minPercent->toDisplay()),
            m_formats.warning,
            QStringLiteral("Dưới mức tối thiểu %1 %").arg(criterion.minPercent->toDisplay()));
}

void FormWriter::writeOthers(ItemKind kind, const QString &heading, Points max, QString &sum)
{
    const int row = m_row;
    for (const Item &item : m_rules.items) {
        if (item.kind != kind)
            continue;
        if (m_row == row) {
            startRow(heading, {}, m_formats.group);
            lockedText(m_row, Title, heading, m_formats.group);
            ++m_row;
        }
        writeItem(item, item.code);
    }
    if (m_row > row)
        sum = QStringLiteral("MIN(%1,SUM(%2:%3))")
                  .arg(number(max), cellAt(row + 1, Scored), cellAt(m_row - 1, Scored));
}

// Criteria that left do not count; the others are scaled up to the whole.
QString FormWriter::criteriaTotal() const
{
    QStringList points;
    QStringList maxima;
    for (size_t i = 0; i < m_criterionRows.size(); ++i) {
        if (m_rules.criteria[i].node.max == Points())
            continue;
        const QString cell = cellAt(m_criterionRows[i], Scored);
        points << QStringLiteral("N(%1)").arg(cell);
        maxima << QStringLiteral("ISNUMBER(%1)*%2").arg(cell, number(m_rules.criteria[i].node.max));
    }
    if (points.isEmpty())
        return QStringLiteral("0");
    QString sum = points.join(u'+');
    if (m_rules.notApplicable != NotApplicablePolicy::Rescale)
        return sum;
    return QStringLiteral("IFERROR((%1)*%2/(%3),0)").arg(sum, number(m_rules.total), maxima.join(u'+'));
}

void FormWriter::writeTotal()
{
    QString total = criteriaTotal();
    if (!m_bonus.isEmpty())
        total += u'+' + m_bonus;
    if (!m_deductions.isEmpty())
        total += u'-' + m_deductions;
    if (!m_rules.bonus.mayExceedTotal)
        total = QStringLiteral("MIN(%1,%2)").arg(number(m_rules.total), total);
    startRow({}, {}, m_formats.group);
    lockedText(m_row, Title, QStringLiteral("TỔNG ĐIỂM"), m_formats.group);
    lockedText(m_row, How, QStringLiteral("mức đạt %1").arg(m_form.passMark.toDisplay()), m_formats.text);
    lockedNumber(m_row, Max, m_rules.total, m_formats.groupNumber);
    formula(m_row, Scored, QStringLiteral("MAX(0,%1)").arg(total), m_formats.groupPoints);
    lockedText(m_row, LastYear, m_form.lastTotal, m_formats.number);
    const QString warnings =
        QStringLiteral("%1:%2").arg(cellAt(m_headerRow + 1, Warning), cellAt(m_row - 1, Warning));
    formula(m_row, Warning,
            QStringLiteral("IF(COUNTIF(%1,\"Còn thiếu\")>0,\"Còn thiếu \"&COUNTIF(%1,\"Còn thiếu\")&\" mục\","
                           "IF(%2<%3-0.000001,\"Dưới mức đạt\",\"\"))")
                .arg(warnings, cellAt(m_row, Scored), number(m_form.passMark)),
            m_formats.warning, QStringLiteral("Còn thiếu"));
    ++m_row;
}

void FormWriter::writeInstructions()
{
    QStringList lines{
        QStringLiteral("CÁCH ĐIỀN PHIẾU"),
        QStringLiteral("1. Chỉ điền vào các ô màu vàng ở trang “%1”; các ô khác đã khóa, xin giữ nguyên.")
            .arg(sheet),
        QStringLiteral("2. Điểm lẻ viết bằng dấu phẩy thập phân của máy; không làm tròn, đúng bước điểm ghi "
                       "ở cột “Cách chấm”."),
        QStringLiteral("3. Ô có danh sách thì chọn trong danh sách. Tỷ lệ viết số đạt/tổng số, như 45/50. Số "
                       "lần là số nguyên."),
    };
    if (m_rules.notApplicable != NotApplicablePolicy::Forbidden)
        lines << QStringLiteral(
            "4. Nội dung không áp dụng cho đơn vị thì ghi KAD và ghi lý do ở cột “Lý do”.");
    else
        lines << QStringLiteral(
            "4. Bộ tiêu chí này không cho ghi KAD (không áp dụng): nội dung nào cũng phải chấm.");
    lines << QStringLiteral("5. Cột “Minh chứng”: số, ký hiệu, ngày của văn bản chứng minh.")
          << QStringLiteral(
                 "6. Cột “Điểm”, “Nhắc” và tổng điểm tự tính; kết quả chính thức do hội đồng tính lại.")
          << QStringLiteral("7. Đổi tên tệp cũng được. Gửi lại nhiều lần thì phiếu lưu sau cùng được lấy.");
    worksheet_set_column(m_instructions, 0, 0, 74, nullptr);
    worksheet_set_paper(m_instructions, 9); // A4
    worksheet_fit_to_pages(m_instructions, 1, 0);
    for (int row = 0; row < lines.size(); ++row) {
        lxw_format *format = row == 0 ? m_formats.title : m_formats.text;
        check(worksheet_write_string(m_instructions, lxw_row_t(row), 0, lines[row].toUtf8().constData(),
                                     format));
    }
}

void FormWriter::writeHidden()
{
    const auto put = [this](int row, int column, const QString &text) {
        check(worksheet_write_string(m_hidden, lxw_row_t(row), lxw_col_t(column), xlsxText(text).constData(),
                                     nullptr));
    };
    const std::vector<std::pair<QString, QString>> head{
        {mark, version},
        {QStringLiteral("book"), m_seal.identity.book},
        {QStringLiteral("unit"), m_seal.identity.unit},
        {QStringLiteral("year"), m_seal.identity.year},
        {QStringLiteral("rules"), m_seal.identity.rules},
        {QStringLiteral("check"), m_seal.checksum()},
    };
    const auto putList = [&](const std::vector<std::pair<QString, QString>> &list, int row, int column) {
        for (const auto &[first, second] : list) {
            put(row, column, first);
            if (column == OptionName)
                check(worksheet_write_number(m_hidden, lxw_row_t(row), OptionPoints,
                                             double(Points::parse(second)->hundredths()) / 100, nullptr));
            else
                put(row, column + 1, second);
            ++row;
        }
    };
    putList(head, 0, LockedCell);
    putList(m_seal.locked, firstListRow, LockedCell);
    putList(m_seal.items, firstListRow, ItemCode);
    putList(m_seal.options, firstListRow, OptionName);
    worksheet_hide(m_hidden);
}

void FormWriter::setUp()
{
    for (int column = 0; column < Columns; ++column)
        worksheet_set_column(m_sheet, lxw_col_t(column), lxw_col_t(column), widths[column], nullptr);
    worksheet_freeze_panes(m_sheet, lxw_row_t(m_headerRow + 1), 0);
    worksheet_set_paper(m_sheet, a4);
    worksheet_set_landscape(m_sheet);
    worksheet_set_margins(m_sheet, 15 / 25.4, 15 / 25.4, 15 / 25.4, 15 / 25.4);
    worksheet_fit_to_pages(m_sheet, 1, 0);
    worksheet_repeat_rows(m_sheet, lxw_row_t(m_headerRow), lxw_row_t(m_headerRow));
    worksheet_set_footer(m_sheet, "&C&P");
    lxw_protection allowed = {};
    allowed.format_columns = LXW_TRUE;
    allowed.format_rows = LXW_TRUE;
    worksheet_protect(m_sheet, nullptr, &allowed);
    worksheet_protect(m_instructions, nullptr, nullptr);
    worksheet_protect(m_hidden, nullptr, nullptr);
    worksheet_activate(m_sheet);
}

void FormWriter::write()
{
    writeHead();
    for (const Criterion &criterion : m_rules.criteria)
        writeCriterion(criterion);
    QString none;
    writeOthers(ItemKind::Bonus, QStringLiteral("Điểm thưởng (tối đa %1)").arg(m_rules.bonus.max.toDisplay()),
                m_rules.bonus.max, m_bonus);
    writeOthers(ItemKind::Deduction,
                QStringLiteral("Điểm trừ (tối đa %1)").arg(m_rules.deductions.max.toDisplay()),
                m_rules.deductions.max, m_deductions);
    writeTotal();
    writeOthers(ItemKind::Gate, QStringLiteral("Điều kiện xét"), {}, none);
    writeOthers(ItemKind::Veto, QStringLiteral("Điều kiện loại"), {}, none);
    writeInstructions();
    writeHidden();
    setUp();
}

} // namespace

void writeForm(const QString &path, const Form &form)
{
    XlsxFile file(path);
    FormWriter(file.book(), form).write();
    file.finish(sheetsOfForm);
}

} // namespace sovang
