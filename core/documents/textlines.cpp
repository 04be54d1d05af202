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
