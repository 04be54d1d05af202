// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/sheetletters.h"

#include "documents/pdfobjects.h"

#include <algorithm>
#include <cmath>

namespace sovang {

namespace {

bool isPlainLetter(QChar c)
{
    const bool isOfKnownScript = c.script() == QChar::Script_Latin || c.script() == QChar::Script_Common ||
                                 c.script() == QChar::Script_Greek || c.script() == QChar::Script_Cyrillic;
    return isOfKnownScript && c.isPrint() && !c.isMark() && !c.isSurrogate() &&
           c.category() != QChar::Other_Format;
}

/// The widths of glyphs from 0 on, as `/W [0[1 2 3] 3 12 500]` states them (ISO 32000-1, 9.7.4.3), as far as
/// they are stated without a gap.
QList<int> widthsIn(const QByteArray &font)
{
    const qsizetype start = font.indexOf("/W [");
    QByteArray text = start < 0 ? QByteArray() : font.mid(start + 4);
    text.replace('[', " [ ").replace(']', " ] ");
    QList<int> widths;
    QList<int> range;
    bool isInside = false;
    for (const QByteArray &word : text.simplified().split(' ')) {
        if (word == "[" && range == QList<int>{static_cast<int>(widths.size())})
            isInside = true;
        else if (word == "]" && isInside)
            isInside = false;
        else if (word == "[" || word == "]")
            break;
        else if (isInside)
            widths << word.toInt();
        else
            range << word.toInt();
        if (!isInside && range.size() == 3) {
            if (range[0] != widths.size() || range[1] - range[0] > 65535)
                break;
            for (int number = range[0]; number <= range[1]; ++number)
                widths << range[2];
        }
        if (word == "]" || range.size() == 3)
            range.clear();
    }
    return widths;
}

/// Four digits.
void appendNumber(QByteArray &line, int number)
{
    constexpr char digits[] = "0123456789abcdef";
    for (const int shift : {12, 8, 4, 0})
        line += digits[(unsigned(number) >> unsigned(shift)) & 15U];
}

} // namespace

SheetLetters::SheetLetters(const QRawFont &face, const QFontMetricsF &metrics, double emPixels)
    : m_face(face), m_metrics(metrics), m_emPixels(emPixels)
{}

bool SheetLetters::isPlain(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c == u'\n' || isPlainLetter(c); });
}

void SheetLetters::add(QStringView text)
{
    for (const QChar c : text) {
        if (c == u'\n' || m_numbers.contains(c))
            continue;
        const quint32 glyph = m_face.glyphIndexesForString(QString(c)).value(0);
        qsizetype at = m_glyphs.indexOf(glyph);
        if (at < 0) {
            at = m_glyphs.size();
            m_glyphs << glyph;
            m_sample += c;
        }
        m_numbers.insert(c, static_cast<int>(at) + 1);
    }
}

int SheetLetters::kerning(QChar left, QChar right)
{
    const quint32 key = (quint32(left.unicode()) << 16U) | right.unicode();
    const auto known = m_kernings.constFind(key);
    if (known != m_kernings.constEnd())
        return *known;
    const double closer = m_metrics.horizontalAdvance(left) + m_metrics.horizontalAdvance(right) -
                          m_metrics.horizontalAdvance(QString(left) + right);
    return *m_kernings.insert(key, static_cast<int>(std::lround(closer * 1000 / m_emPixels)));
}

QByteArray SheetLetters::line(const QString &text)
{
    QByteArray &line = m_lines[text];
    if (!line.isEmpty())
        return line;
    line = "[<";
    QChar before = u' ';
    for (const QChar c : text) {
        // Words are measured one by one, so they do not kern with the blanks between them.
        const int closer = before == u' ' || c == u' ' ? 0 : kerning(before, c);
        if (closer != 0)
            line += '>' + QByteArray::number(closer) + '<';
        appendNumber(line, m_numbers.value(c));
        before = c;
    }
    return line += ">]TJ";
}

bool SheetLetters::isEmbeddedAs(const PdfObjects &pdf, int font) const
{
    constexpr double most = 1.5; // thousandths; they are written as whole ones
    const QList<int> widths = widthsIn(pdf.text(pdf.reference(font, "/DescendantFonts [")));
    if (widths.size() != m_glyphs.size() + 1)
        return false;
    const QList<QPointF> advances = m_face.advancesForGlyphIndexes(m_glyphs);
    for (qsizetype i = 0; i < advances.size(); ++i) {
        if (std::abs(advances[i].x() * 1000 / m_face.pixelSize() - widths[i + 1]) > most)
            return false;
    }
    return true;
}

} // namespace sovang
