// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/papers/paperparts.h"

#include "base/text.h"
#include "documents/certificate.h"
#include "documents/vietnamesetext.h"
#include "domain/paperslots.h"

#include <algorithm>
#include <array>
#include <set>

namespace sovang {

namespace {

constexpr std::array unitKinds{UnitKind::Agency, UnitKind::Institution, UnitKind::Enterprise};

qint64 countOf(const std::vector<TitleLine> &lines, UnitKind kind)
{
    return std::ranges::count(lines, kind, &TitleLine::kind);
}

/// Kind, then locality (those without one last), then name.
void sortLines(std::vector<TitleLine> &lines)
{
    const VietnameseOrder order;
    std::ranges::stable_sort(lines, [&order](const TitleLine &a, const TitleLine &b) {
        if (a.kind != b.kind)
            return a.kind < b.kind;
        if (a.locality.isEmpty() != b.locality.isEmpty())
            return b.locality.isEmpty();
        if (const int places = order.compare(a.locality, b.locality); places != 0)
            return places < 0;
        return order.compare(a.name, b.name) < 0;
    });
}

/// A row over all columns that says what the rows below are.
Row groupRow(const QString &text, std::size_t columns)
{
    Row row;
    row.bold = true;
    row.cells.push_back({.text = text, .columns = int(columns), .align = Align::Left});
    return row;
}

/// Puts the headings of groups where they begin.
class Grouping
{
public:
    Grouping(Table &table, const std::vector<TitleLine> &lines) : m_table(table), m_lines(lines)
    {
        std::set<UnitKind> kinds;
        std::set<QString> localities;
        for (const TitleLine &line : lines) {
            kinds.insert(line.kind);
            localities.insert(line.locality);
        }
        m_hasKinds = kinds.size() > 1;
        m_hasLocalities = localities.size() > 1;
    }

    void before(const TitleLine &line)
    {
        const bool isNewKind = !m_last || m_last->kind != line.kind;
        if (isNewKind)
            m_locality = 0;
        if (m_hasKinds && isNewKind)
            addGroup(romanNumber(++m_kind), inCapitals(toVietnamese(line.kind)), countOf(m_lines, line.kind));
        if (m_hasLocalities && (isNewKind || m_last->locality != line.locality)) {
            const auto here = std::ranges::count_if(m_lines, [&line](const TitleLine &other) {
                return other.kind == line.kind && other.locality == line.locality;
            });
            addGroup(QString::number(++m_locality),
                     line.locality.isEmpty() ? QStringLiteral("Địa bàn khác") : line.locality, here);
        }
        m_last = &line;
    }

private:
    void addGroup(const QString &number, const QString &name, qint64 count)
    {
        m_table.rows.push_back(groupRow(QStringLiteral("%1. %2 (%3)").arg(number, name, countWords(count)),
                                        m_table.columns.size()));
    }

    Table &m_table;
    const std::vector<TitleLine> &m_lines;
    bool m_hasKinds = false;
    bool m_hasLocalities = false;
    int m_kind = 0;
    int m_locality = 0;
    const TitleLine *m_last = nullptr;
};

} // namespace

QString dots()
{
    return QStringLiteral("........................");
}

QString orDots(const QString &text)
{
    QString clause = text.trimmed();
    while (clause.endsWith(u'.') || clause.endsWith(u';'))
        clause.chop(1);
    return clause.isEmpty() ? dots() : clause;
}

QString countWords(qint64 count)
{
    return QStringLiteral("%1").arg(count, 2, 10, QLatin1Char('0'));
}

QString countsByKind(const std::vector<TitleLine> &lines)
{
    QStringList counts;
    for (const UnitKind kind : unitKinds) {
        if (const qint64 count = countOf(lines, kind))
            counts << QStringLiteral("%1 %2").arg(countWords(count), toVietnamese(kind).toLower());
    }
    if (counts.size() < 2)
        return counts.join(QString());
    const QString last = counts.takeLast();
    return counts.join(QStringLiteral(", ")) + QStringLiteral(" và ") + last;
}

QString kindsOf(const std::vector<TitleLine> &lines)
{
    QStringList names;
    for (const UnitKind kind : unitKinds) {
        if (countOf(lines, kind) > 0)
            names << toVietnamese(kind).toLower();
    }
    return names.isEmpty() ? QStringLiteral("đơn vị") : names.join(QStringLiteral(", "));
}

QString titlePeriod(const TitleLine &line)
{
    return certificatePeriod(line.act, line.from, line.to, line.yearType);
}

std::vector<Paragraph> basisParagraphs(const QStringList &texts)
{
    std::vector<Paragraph> paragraphs;
    for (const QString &text : texts) {
        const bool isLast = &text == &texts.back();
        paragraphs.push_back(listLine(paperslot::basis, text + (isLast ? u'.' : u';'), true));
    }
    return paragraphs;
}

Paragraph article(int number, const QString &form, const std::vector<std::pair<QString, QString>> &values)
{
    Paragraph result = filledParagraph(form, values);
    result.runs.insert(result.runs.begin(), {QStringLiteral("Điều %1. ").arg(number), true, false});
    return result;
}

Paragraph addressee(const QString &slot, const QString &name)
{
    Paragraph result = centred(name, false, slot);
    result.runs.insert(result.runs.begin(), {QStringLiteral("Kính gửi: ")});
    return result;
}

Paragraph centred(const QString &text, bool bold, const QString &slot)
{
    Paragraph result = paragraph(text, bold);
    result.runs.front().slot = slot;
    result.align = Align::Center;
    result.indented = false;
    return result;
}

Table titleTable(std::vector<TitleLine> lines, const std::vector<ListColumn> &columns)
{
    sortLines(lines);
    Table table;
    QStringList titles{QStringLiteral("STT")};
    table.columns.push_back({0.6, Align::Center});
    for (const ListColumn &column : columns) {
        titles << column.title;
        table.columns.push_back({column.weight, column.align});
    }
    table.header = {row(titles)};
    table.slot = paperslot::list;
    Grouping grouping(table, lines);
    int number = 0;
    for (const TitleLine &line : lines) {
        grouping.before(line);
        QStringList cells{QString::number(++number)};
        for (const ListColumn &column : columns)
            cells << column.text(line);
        table.rows.push_back(row(cells));
    }
    return table;
}

Document newPaper(const QString &title, const PaperHead &head)
{
    Document document;
    document.title = title;
    document.mark = head.practice ? practiceMark() : QString();
    return document;
}

Document joinedPapers(const QString &title, const std::vector<Document> &papers)
{
    Document joined;
    joined.title = title;
    for (const Document &paper : papers) {
        if (joined.blocks.empty()) {
            joined.mark = paper.mark;
            joined.foot = paper.foot;
            joined.page = paper.page;
        } else {
            joined.blocks.emplace_back(PageBreak{.restartsNumbers = true});
        }
        joined.blocks.insert(joined.blocks.end(), paper.blocks.begin(), paper.blocks.end());
    }
    return joined;
}

} // namespace sovang
