// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheetdraftrows.h"

#include "base/text.h"
#include "exchange/ordinal.h"
#include "exchange/rowlabels.h"
#include "exchange/sheetwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace sovang {

namespace {

struct SheetDraftRowsText
{
    Q_DECLARE_TR_FUNCTIONS(SheetDraft)
};

constexpr int deepestLevel = 9;   // real sheets have four
constexpr int maxWordDots = 100;  // more than any code has
constexpr int longestHeader = 60; // longer texts are titles

bool isOneOf(const QString &key, std::initializer_list<QStringView> words)
{
    return std::ranges::find(words, QStringView(key)) != words.end();
}

bool hasOneOf(const QString &key, std::initializer_list<QStringView> words)
{
    return std::ranges::any_of(words, [&key](QStringView word) { return key.contains(word); });
}

bool beginsWithOneOf(const QString &key, std::initializer_list<QStringView> words)
{
    return std::ranges::any_of(words, [&key](QStringView word) { return key.startsWith(word); });
}

bool isCodeHeader(const QString &key)
{
    return isOneOf(key, {u"tt", u"stt", u"so tt", u"so thu tu", u"ma", u"ma so", u"muc", u"ky hieu"});
}

bool isTextHeader(const QString &key)
{
    return key.size() <= longestHeader &&
           hasOneOf(key, {u"noi dung", u"tieu chi", u"tieu chuan", u"chi tieu"});
}

/// How surely a header is that of the maximum points; 0: not at all.
int maxHeaderRank(const QString &key)
{
    if (key.size() > longestHeader || hasOneOf(key, {u"tu cham", u"dat duoc", u"diem dat", u"cham lai"}))
        return 0;
    if (hasOneOf(key, {u"toi da"}))
        return 3;
    if (hasOneOf(key, {u"diem chuan", u"thang diem", u"diem quy dinh"}))
        return 2;
    return key == u"diem" ? 1 : 0;
}

/// `5 điểm`, `5đ`, `05`, `-2`.
std::optional<Points> pointsOf(QString text)
{
    static const QRegularExpression unit(u"\\s*(?:điểm|đ)\\.?$"_qs,
                                         QRegularExpression::CaseInsensitiveOption);
    text = text.trimmed().remove(unit);
    if (text.startsWith(u'-') || text.startsWith(u'–') || text.startsWith(u'+'))
        text = text.mid(1);
    return Points::parse(text);
}

/// `a` of `a)`
QString withoutMark(QString code)
{
    static const QRegularExpression mark(u"[\\s.):/–-]+$"_qs);
    return code.remove(mark);
}

/// `1.1. Hoàn thành nhiệm vụ`, where there is no column for codes.
void splitCode(PrintedLine &line)
{
    const Ordinal ordinal = ordinalOf(line.title);
    if (ordinal.style == Ordinal::Style::None || ordinal.isWhole)
        return;
    line.code = withoutMark(line.title.left(line.title.size() - ordinal.rest.size()));
    line.title = ordinal.rest;
}

/// `Tiêu chuẩn 1: Hoàn thành tốt nhiệm vụ`: counted by a word.
bool takeWord(PrintedLine &line, const QString &code)
{
    static const QRegularExpression counted(
        u"^(tiêu chuẩn|phần|nhóm|tiêu chí)\\s+([IVX]{1,5}|\\d{1,2})(?![\\w]|\\.\\d)\\s*[.:–-]?\\s*(.*)$"_qs,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = counted.match(code.isEmpty() ? line.title : code);
    if (!match.hasMatch())
        return false;
    line.word = searchKey(match.captured(1)) == u"tieu chi" ? 2 : 1;
    line.code = match.captured(2);
    if (code.isEmpty() && !match.captured(3).isEmpty())
        line.title = match.captured(3);
    return true;
}

// `Cộng I`, `Tổng điểm tiêu chuẩn 2`; `Cộng điểm` is a bonus.
bool isSubtotal(const QString &title)
{
    static const QRegularExpression part(
        u"^(cong|tong cong|tong)( so)?( diem)?( cua| cho)?( (tieu chuan|tieu chi|phan|nhom|muc|tc))? ([ivx]+|\\d{1,2}|[a-e])$"_qs);
    return part.match(searchKey(title)).hasMatch();
}

class PrintedSheetReader
{
public:
    explicit PrintedSheetReader(const Grid &grid) : m_grid(grid), m_text(grid) {}

    PrintedSheet read();

private:
    QString at(int row, int column) const
    {
        return column < 0 ? QString() : onOneLine(m_text(m_grid.at(row, column)));
    }
    void findHeader();
    bool takeHeader(int row, int next);
    int maxColumnOf(int row) const;
    QString titleAbove(int row) const;
    void readLine(int row);
    bool takeTotal(const QString &text, int row);
    void takePointsInText(PrintedLine &line);
    bool isNumbering(int row) const;
    bool isHeaderAgain(int row) const;
    PrintedLine lineOf(int row) const;
    bool placeInPart(PrintedLine &line, const Ordinal &ordinal);
    void place(PrintedLine &line);
    void doubt(int row, int column, const QString &text) { m_reading.doubts.push_back({row, column, text}); }
    void dropEnd();

    const Grid &m_grid;
    GridText m_text;
    PrintedSheet m_reading;
    OrdinalLevels m_levels;
    int m_lastLevel = -1; // of a line with a code
    bool m_isInPart = false;
    int m_firstRow = 0;
};

PrintedSheet PrintedSheetReader::read()
{
    findHeader();
    if (!m_reading.isFound())
        return std::move(m_reading);
    for (const int row : m_grid.filledRows()) {
        if (row >= m_firstRow && !isNumbering(row) && !isHeaderAgain(row))
            readLine(row);
    }
    dropEnd();
    return std::move(m_reading);
}

int PrintedSheetReader::maxColumnOf(int row) const
{
    int best = -1;
    int rank = 0;
    for (const Cell &cell : m_grid.cellsOf(row)) {
        const int here = maxHeaderRank(searchKey(m_text(cell)));
        if (here > rank) {
            rank = here;
            best = cell.column();
        }
    }
    return best;
}

// A header of two lines has `Điểm` over `Tối đa` and `Tự chấm`.
bool PrintedSheetReader::takeHeader(int row, int next)
{
    int code = -1;
    int text = -1;
    for (const Cell &cell : m_grid.cellsOf(row)) {
        const QString key = searchKey(m_text(cell));
        if (code < 0 && isCodeHeader(key))
            code = cell.column();
        else if (text < 0 && isTextHeader(key))
            text = cell.column();
    }
    if (text < 0)
        return false;
    const int upper = maxColumnOf(row);
    const int lower = next < 0 || m_grid.at(next, text).isText() ? -1 : maxColumnOf(next);
    if (upper < 0 && lower < 0 && code < 0)
        return false;
    m_reading.codeColumn = code;
    m_reading.textColumn = text;
    m_reading.maxColumn = lower >= 0 ? lower : upper;
    m_reading.headerRow = row;
    m_firstRow = (lower >= 0 ? next : row) + 1;
    m_reading.title = titleAbove(row);
    return true;
}

void PrintedSheetReader::findHeader()
{
    const std::vector<int> &rows = m_grid.filledRows();
    for (size_t i = 0; i < rows.size(); ++i) {
        const int next = i + 1 < rows.size() && rows[i + 1] == rows[i] + 1 ? rows[i + 1] : -1;
        if (takeHeader(rows[i], next))
            return;
    }
}

QString PrintedSheetReader::titleAbove(int row) const
{
    QString title;
    for (const int above : m_grid.filledRows()) {
        if (above >= row)
            break;
        for (const Cell &cell : m_grid.cellsOf(above)) {
            const QString text = onOneLine(m_text(cell));
            if (beginsWithOneOf(searchKey(text), {u"bang", u"phieu", u"bieu", u"bo tieu chi"}))
                title = text;
        }
    }
    return title;
}

// `(1) (2) (3)` under the header.
bool PrintedSheetReader::isNumbering(int row) const
{
    static const QRegularExpression number(u"^\\(?(\\d{1,2})\\)?$"_qs);
    int expected = 0;
    QStringList texts;
    for (const Cell &cell : m_grid.cellsOf(row))
        texts << onOneLine(m_text(cell));
    if (row == m_firstRow && texts.size() > 2 && areColumnNumbers(texts))
        return true;
    for (const Cell &cell : m_grid.cellsOf(row)) {
        const QRegularExpressionMatch match = number.match(m_text(cell));
        if (!match.hasMatch() || match.captured(1).toInt() != ++expected)
            return false;
    }
    return expected > 1;
}

// On the next page.
bool PrintedSheetReader::isHeaderAgain(int row) const
{
    const std::span<const Cell> cells = m_grid.cellsOf(row);
    return cells.size() > 1 && std::ranges::all_of(cells, [&](const Cell &cell) {
               const QString key = searchKey(m_text(cell));
               return key == searchKey(at(m_reading.headerRow, cell.column())) ||
                      key == searchKey(at(m_firstRow - 1, cell.column()));
           });
}

bool PrintedSheetReader::takeTotal(const QString &text, int row)
{
    if (isSubtotal(text))
        return true;
    const QString key = searchKey(text);
    if (key != u"cong" &&
        !beginsWithOneOf(key, {u"tong cong", u"tong diem", u"tong so diem", u"cong diem toi da"}))
        return false;
    m_reading.total = pointsOf(at(row, m_reading.maxColumn));
    return true;
}

PrintedLine PrintedSheetReader::lineOf(int row) const
{
    PrintedLine line;
    line.row = row;
    line.title = at(row, m_reading.textColumn);
    QString code = at(row, m_reading.codeColumn);
    if (line.title.isEmpty() && !ordinalOf(code).isWhole)
        std::swap(line.title, code); // the name of a standard over both columns
    if (takeWord(line, code))
        return line;
    if (code.isEmpty())
        splitCode(line);
    else
        line.code = withoutMark(code);
    static const QRegularExpression dash(u"^[-–+•*]\\s*"_qs);
    if (line.code.isEmpty() && dash.match(line.title).hasMatch()) {
        line.isDashed = true;
        line.title.remove(dash);
    }
    return line;
}

// Bonus, deductions and conditions stand beside the standards, mostly without a code.
bool PrintedSheetReader::placeInPart(PrintedLine &line, const Ordinal &ordinal)
{
    if (line.code.isEmpty() && !line.isDashed && sheetPartOf(line.title) != SheetPart::Criteria) {
        m_isInPart = true;
        line.level = m_lastLevel = 0;
        return true;
    }
    if (ordinal.style == Ordinal::Style::Roman || ordinal.style == Ordinal::Style::Capital)
        m_isInPart = false;
    if (m_isInPart)
        line.level = 1;
    return m_isInPart;
}

void PrintedSheetReader::place(PrintedLine &line)
{
    Ordinal ordinal = line.code.isEmpty() ? Ordinal() : ordinalOf(line.code);
    if (line.word > 0) // a way of counting of its own
        ordinal = {Ordinal::Style::Capital, maxWordDots - line.word, 0, true, {}};
    if (placeInPart(line, ordinal))
        return;
    if (ordinal.style != Ordinal::Style::None && ordinal.isWhole)
        line.level = m_lastLevel = m_levels.levelOf(ordinal);
    else if (!line.code.isEmpty()) // `1.a`, `TC1.2`
        line.level = m_lastLevel = std::min(m_lastLevel + 1, int(line.code.count(u'.')));
    else
        line.level = m_lastLevel + 1;
}

void PrintedSheetReader::readLine(int row)
{
    PrintedLine line = lineOf(row);
    if (line.title.isEmpty() && line.code.isEmpty())
        return;
    if (takeTotal(line.title, row))
        return;
    const QString max = at(row, m_reading.maxColumn);
    line.max = pointsOf(max);
    if (!line.max && !max.isEmpty() && max != u"-")
        line.unreadMax = max;
    if (!line.max && line.unreadMax.isEmpty())
        takePointsInText(line);
    place(line);
    line.level = std::min(line.level, deepestLevel);
    m_reading.lines.push_back(std::move(line));
}

void PrintedSheetReader::takePointsInText(PrintedLine &line)
{
    line.max = pointsInText(line.title);
    if (line.max && m_reading.maxColumn >= 0 && sheetPartOf(line.title) == SheetPart::Criteria)
        doubt(line.row, m_reading.textColumn,
              SheetDraftRowsText::tr("The points are read from the text: %1").arg(line.max->toDisplay()));
}

// Signatures, places and dates.
void PrintedSheetReader::dropEnd()
{
    auto &lines = m_reading.lines;
    while (!lines.empty() && lines.back().code.isEmpty() && !lines.back().max && !lines.back().isDashed)
        lines.pop_back();
}

} // namespace

PrintedSheet readSheetLines(const Grid &grid)
{
    return PrintedSheetReader(grid).read();
}

} // namespace sovang
