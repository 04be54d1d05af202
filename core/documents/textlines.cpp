// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/textlines.h"

#include "documents/linebreaks.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QRegularExpression>
#include <QTextLayout>

#include <algorithm>

namespace sovang {

namespace {

Qt::Alignment qtAlignment(Align align)
{
    switch (align) {
    case Align::Center:
        return Qt::AlignHCenter;
    case Align::Right:
        return Qt::AlignRight;
    case Align::Justified:
        return Qt::AlignJustify;
    case Align::Left:
        break;
    }
    return Qt::AlignLeft;
}

QString forSetting(QString text)
{
    text.replace(u'\n', QChar::LineSeparator);
    text.replace(QStringLiteral(" %"), QChar(QChar::Nbsp) + QStringLiteral("%"));
    static const QRegularExpression numbered(QStringLiteral("(số|Số|SỐ) (?=[0-9])"));
    text.replace(numbered, QStringLiteral("\\1") + QChar(QChar::Nbsp));
    return text;
}

bool isNumberWord(QStringView word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

bool isBlank(QChar c)
{
    return c.isSpace() && c != QChar(QChar::Nbsp);
}

/// Where the line of \a text from \a start on ends that has room up to \a end: not inside of the number of a
/// paper (08/2014/TT-BVHTTDL), nor between a word and its number (ngày 05, tháng 02, năm 2025).
qsizetype lineEnd(const QString &text, qsizetype start, qsizetype end)
{
    static const QStringList counted{QStringLiteral("ngày"), QStringLiteral("tháng"), QStringLiteral("năm"),
                                     QStringLiteral("số")};
    const auto wordBegin = [&](qsizetype at) {
        while (at > start && !isBlank(text[at - 1]))
            --at;
        return at;
    };
    const auto wordEnd = [&](qsizetype at) {
        while (at < text.size() && !isBlank(text[at]))
            ++at;
        return at;
    };
    if (end >= text.size() || end <= start)
        return end;
    qsizetype begin = wordBegin(end);
    if (begin < end) // inside of a word
        return begin > start && isNumberWord(QStringView(text).sliced(begin, wordEnd(end) - begin)) ? begin
                                                                                                    : end;
    qsizetype last = end;
    while (last > start && isBlank(text[last - 1]))
        --last;
    begin = wordBegin(last);
    const bool isCounted = counted.contains(text.mid(begin, last - begin).toLower()) && text[end].isDigit();
    return begin > start && isCounted ? begin : end;
}

QString balanced(const QString &text, const PaperFonts &fonts, double width, const TextStyle &style)
{
    constexpr int manyLines = 20;
    const QFontMetricsF metrics(fonts.font(style.points, style.bold, style.italic));
    const auto widthOf = [&](const QString &word) { return metrics.horizontalAdvance(word); };
    QStringList parts = text.split(u'\n');
    for (QString &part : parts) {
        const QStringList lines = LineBreaker(part, widthOf).lines(width, manyLines);
        if (!lines.isEmpty())
            part = lines.join(u'\n');
    }
    return parts.join(u'\n');
}

} // namespace

TextLines::TextLines(const PaperFonts &fonts, const std::vector<Run> &runs, double width,
                     const TextStyle &style)
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const Run &run : runs) {
        const QString piece = forSetting(run.text);
        QTextCharFormat format;
        format.setFont(fonts.font(style.points, run.bold || style.bold, run.italic || style.italic));
        formats.append({int(text.size()), int(piece.size()), format});
        text += piece;
    }
    const QFont font = fonts.font(style.points, style.bold, style.italic);
    m_lineHeight = QFontMetricsF(font).lineSpacing();
    m_layout = std::make_shared<QTextLayout>(text, font);
    m_layout->setFormats(formats);
    m_layout->setCacheEnabled(true);
    QTextOption option(qtAlignment(style.align));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);

    m_layout->beginLayout();
    for (int i = 0;; ++i) {
        QTextLine line = m_layout->createLine();
        if (!line.isValid())
            break;
        const double indent = i == 0 ? style.firstLineIndent : 0;
        line.setLineWidth(width - indent);
        const qsizetype end = lineEnd(text, line.textStart(), line.textStart() + line.textLength());
        if (const int columns = static_cast<int>(end) - line.textStart(); columns < line.textLength())
            line.setNumColumns(columns, width - indent);
        line.setPosition(QPointF(indent, i * m_lineHeight));
    }
    m_layout->endLayout();
}

TextLines::TextLines(const PaperFonts &fonts, const QString &text, double width, const TextStyle &style)
    : TextLines(fonts, std::vector<Run>{{style.balanced ? balanced(text, fonts, width, style) : text}}, width,
                style)
{}

int TextLines::count() const
{
    return m_layout->lineCount();
}

QStringList TextLines::texts() const
{
    QStringList lines;
    for (int i = 0; i < count(); ++i)
        lines << m_layout->text().mid(m_layout->lineAt(i).textStart(), m_layout->lineAt(i).textLength());
    return lines;
}

double TextLines::naturalWidth() const
{
    double widest = 0;
    for (int i = 0; i < count(); ++i)
        widest = std::max(widest, m_layout->lineAt(i).naturalTextWidth());
    return widest;
}

void TextLines::paint(QPainter &painter, QPointF topLeft, int first, int end) const
{
    topLeft.ry() -= first * m_lineHeight;
    for (int i = first; i < end; ++i)
        m_layout->lineAt(i).draw(&painter, topLeft);
}

} // namespace sovang
