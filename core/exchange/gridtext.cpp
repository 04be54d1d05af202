// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/gridtext.h"

#include "base/text.h"

#include <algorithm>

namespace sovang {

namespace {

constexpr qsizetype textsThatTell = 2000;           // enough words to know the encoding of a file
constexpr qsizetype charactersThatTell = 1'000'000; // of these texts together

} // namespace

GridText::GridText(const Grid &grid) : m_grid(&grid)
{
    findUnicodeFonts();
    QStringList texts;
    qsizetype characters = 0;
    for (const int row : grid.filledRows()) {
        for (const Cell &cell : grid.cellsOf(row)) {
            if (!grid.fontName(cell).isEmpty())
                m_hasFonts = true;
            else if (cell.isText() && texts.size() < textsThatTell && characters < charactersThatTell)
                texts << cell.text();
            characters += cell.isText() ? cell.text().size() : 0;
        }
        if (m_hasFonts)
            return; // each cell tells for itself
        if (texts.size() == textsThatTell)
            break;
    }
    m_isMixed = std::ranges::any_of(texts, hasUnicodeLetters);
    if (!m_isMixed)
        m_ofFile = guessLegacy(texts).encoding;
}

// Who goes over to Unicode often keeps the face: where some texts in it can be nothing else, it says nothing.
void GridText::findUnicodeFonts()
{
    for (const int row : m_grid->filledRows()) {
        for (const Cell &cell : m_grid->cellsOf(row)) {
            if (cell.isText() && !m_unicodeFonts.contains(cell.font()) && hasUnicodeLetters(cell.text()))
                m_unicodeFonts.insert(cell.font());
        }
    }
}

LegacyEncoding GridText::encodingOf(const Cell &cell) const
{
    if (!cell.isText())
        return LegacyEncoding::None;
    if (m_hasFonts)
        return guessLegacy(cell.text(),
                           m_unicodeFonts.contains(cell.font()) ? QString() : m_grid->fontName(cell))
            .encoding;
    if (!m_isMixed)
        return m_ofFile;
    const bool isPlain = std::ranges::all_of(cell.text(), [](QChar c) { return c.unicode() < 0x80; });
    return isPlain || hasUnicodeLetters(cell.text()) ? LegacyEncoding::None
                                                     : guessLegacy(cell.text()).encoding;
}

QString GridText::operator()(const Cell &cell) const
{
    if (!cell.isText())
        return m_grid->shownText(cell);
    return normalized(fromLegacy(cell.text(), encodingOf(cell)));
}

bool GridText::isBlank(const Cell &cell) const
{
    const auto isNothing = [](QChar c) { return c.isSpace() || (isInvisible(c) && c != QChar::SoftHyphen); };
    if (cell.isEmpty())
        return true;
    if (!cell.isText())
        return false;
    const QString text = cell.text();
    // In TCVN3 a soft hyphen is a letter.
    return std::ranges::all_of(text, isNothing) ||
           (text.trimmed() == QChar(QChar::SoftHyphen) && (*this)(cell).isEmpty());
}

} // namespace sovang
